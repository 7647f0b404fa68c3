#include "core/exchange/json_document.h"

#include "core/exchange/text_place.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace taphuan {

JsonValue::Type JsonValue::type() const
{
    return m_document->m_nodes[m_index].type;
}

QByteArrayView JsonValue::text() const
{
    const auto &node = m_document->m_nodes[m_index];
    return QByteArrayView(m_document->m_text).sliced(node.textBegin, node.textSize);
}

std::optional<JsonValue> JsonValue::firstChild() const
{
    if (m_document->m_nodes[m_index].end == m_index + 1)
        return std::nullopt;
    return JsonValue(*m_document, m_index + 1);
}

std::optional<JsonValue> JsonValue::nextSibling() const
{
    const auto &node = m_document->m_nodes[m_index];
    if (node.end == m_document->m_nodes[node.parent].end)
        return std::nullopt;
    return JsonValue(*m_document, node.end);
}

/// RapidJSON's handler: appends what is read to the document.
class JsonDocument::Builder
{
public:
    explicit Builder(JsonDocument &document) : m_document(document) {}

    bool Null() { return add(JsonValue::Type::Null); }
    bool Bool(bool yes) { return add(JsonValue::Type::Bool, yes ? "true" : "false"); }
    bool RawNumber(const char *text, unsigned size, bool)
    {
        return add(JsonValue::Type::Number, {text, qsizetype(size)});
    }
    bool String(const char *text, unsigned size, bool)
    {
        const QByteArrayView view(text, qsizetype(size));
        if (firstInvalidUtf8(view) >= 0) // an escaped low surrogate without its high one
            return refuse(ProblemKind::Syntax);
        return add(JsonValue::Type::Text, view);
    }
    bool Key(const char *text, unsigned size, bool copy) { return String(text, size, copy); }
    bool StartObject() { return open(JsonValue::Type::Object); }
    bool EndObject(unsigned) { return close(); }
    bool StartArray() { return open(JsonValue::Type::List); }
    bool EndArray(unsigned) { return close(); }

    // Numbers come as RawNumber only.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }

    ProblemKind refusal() const { return m_refusal; }

private:
    bool add(JsonValue::Type type, QByteArrayView text = {})
    {
        const auto index = quint32(m_document.m_nodes.size());
        const quint32 parent = m_open.empty() ? index : m_open.back();
        m_document.m_nodes.push_back(
            {type, quint32(m_document.m_text.size()), quint32(text.size()), index + 1, parent});
        m_document.m_text.append(text);
        return true;
    }

    bool open(JsonValue::Type type)
    {
        if (m_open.size() == std::size_t(deepest))
            return refuse(ProblemKind::TooDeep);
        add(type);
        m_open.push_back(quint32(m_document.m_nodes.size() - 1));
        return true;
    }

    bool close()
    {
        m_document.m_nodes[m_open.back()].end = quint32(m_document.m_nodes.size());
        m_open.pop_back();
        return true;
    }

    bool refuse(ProblemKind kind)
    {
        m_refusal = kind;
        return false;
    }

    JsonDocument &m_document;
    std::vector<quint32> m_open;
    ProblemKind m_refusal = ProblemKind::Syntax;
};

std::variant<JsonDocument, Problem> JsonDocument::parse(const QByteArray &json)
{
    constexpr qsizetype largest = 1 << 30; // so that every place fits into 32 bits
    const QByteArrayView text = withoutByteOrderMark(json);
    if (text.size() > largest)
        return Problem{ProblemKind::TooLong};
    if (const qsizetype broken = firstInvalidUtf8(text); broken >= 0)
        return problemAt(ProblemKind::NotUtf8, text, broken);
    // RapidJSON takes a NUL for the end.
    if (const qsizetype end = text.indexOf('\0'); end >= 0)
        return problemAt(ProblemKind::Syntax, text, end);

    constexpr unsigned flags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
    JsonDocument document;
    Builder builder(document);
    rapidjson::MemoryStream in(text.data(), std::size_t(text.size()));
    rapidjson::Reader reader;
    const rapidjson::ParseResult result = reader.Parse<flags>(in, builder);
    if (!result.IsError())
        return document;
    const auto kind = result.Code() == rapidjson::kParseErrorTermination ? builder.refusal()
                      : result.Code() == rapidjson::kParseErrorNumberTooBig
                          ? ProblemKind::OutOfRange
                          : ProblemKind::Syntax;
    return problemAt(kind, text, qsizetype(result.Offset()));
}

} // namespace taphuan
