#include "core/exchange/fit_json.h"

#include "core/exchange/fit_fields.h"
#include "core/exchange/json_text.h"
#include "core/exchange/value_reader.h"

#include <QHash>

namespace taphuan {

namespace {

class FitWriter
{
public:
    template<class T> void operator()(const char *key, const T &value)
    {
        m_json.key(key);
        write(value);
    }

    template<class T> void write(const T &value)
    {
        if constexpr (requires { describe(*this, value); }) {
            m_json.startObject();
            describe(*this, value);
            m_json.endObject();
        } else {
            m_json.value(value);
        }
    }
    template<class T> void write(const std::vector<T> &values)
    {
        m_json.startList();
        for (const T &value : values)
            write(value);
        m_json.endList();
    }
    void write(const QMap<QString, Money> &ceilings)
    {
        m_json.startObject();
        for (auto each = ceilings.begin(); each != ceilings.end(); ++each)
            (*this)(each.key().toUtf8().constData(), *each);
        m_json.endObject();
    }

    JsonText m_json;
};

class FitReader : public ValueReader
{
public:
    using ValueReader::read;

    template<class T> void operator()(const char *key, T &value)
    {
        const auto found = m_object.find(QByteArrayView(key).toByteArray());
        if (found != m_object.end())
            read(*found, value);
    }

    template<class T>
    requires requires(FitReader &reader, T &value) { describe(reader, value); }
    void read(JsonValue json, T &value)
    {
        const auto outer = std::exchange(m_object, {});
        eachKey(json, [&](const QByteArray &key, JsonValue child) { m_object.insert(key, child); });
        describe(*this, value);
        m_object = outer;
    }
    template<class T> void read(JsonValue json, std::vector<T> &values)
    {
        eachItem(json, [&](JsonValue item) { read(item, values.emplace_back()); });
    }
    template<class T> void read(JsonValue json, std::optional<T> &value)
    {
        if (json.type() != JsonValue::Type::Null)
            read(json, value.emplace());
    }
    void read(JsonValue json, QMap<QString, Money> &ceilings)
    {
        eachKey(json, [&](const QByteArray &key, JsonValue child) {
            read(child, ceilings[QString::fromUtf8(key)]);
        });
    }

private:
    template<class Read> void eachKey(JsonValue json, const Read &readChild)
    {
        if (!expect(json, JsonValue::Type::Object))
            return;
        for (auto key = json.firstChild(); key; key = key->nextSibling()) {
            const QByteArray name = key->text().toByteArray();
            key = key->nextSibling();
            readChild(name, *key);
        }
    }

    QHash<QByteArray, JsonValue> m_object; ///< that is read
};

struct Writing
{
    FitWriter &writer;

    void operator()(const FitProposal &proposal) const { writer("proposal", proposal); }
    void operator()(const FitConflict &conflict) const { writer("conflict", conflict); }
    void operator()(FitWithoutAnswer) const {}
};

/// The format's name stands before everything else; which one it is, is all that is asked.
struct Envelope
{
    QString format;
    KeptFit kept;
};

void describe(auto &field, Is<Envelope> auto &envelope)
{
    field("format", envelope.format);
    field("request", envelope.kept.request);
    field("proposal", envelope.kept.proposal);
}

} // namespace

QByteArray fitJson(const FitRequest &request, const FitAnswer &answer)
{
    FitWriter writer;
    writer.m_json.startObject();
    writer("format", "taphuan-fit");
    writer("version", 1);
    writer("request", request);
    std::visit(Writing{writer}, answer);
    writer.m_json.endObject();
    return writer.m_json.toUtf8();
}

std::optional<KeptFit> keptFitFrom(const QByteArray &json)
{
    const auto parsed = JsonDocument::parse(json);
    const auto *document = std::get_if<JsonDocument>(&parsed);
    if (!document)
        return std::nullopt;
    FitReader reader;
    Envelope envelope;
    reader.read(document->root(), envelope);
    if (reader.problem() || envelope.format != QLatin1String("taphuan-fit"))
        return std::nullopt;
    return envelope.kept;
}

} // namespace taphuan
