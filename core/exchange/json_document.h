#pragma once

#include "core/domain/problem.h"

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

namespace taphuan {

class JsonDocument;

/// One value of a JsonDocument; valid as long as the document stays where it is.
class JsonValue
{
public:
    enum class Type : quint8 { Null, Bool, Number, Text, List, Object };

    JsonValue(const JsonDocument &document, std::size_t index)
        : m_document(&document), m_index(index)
    {
    }

    Type type() const;
    /// Of a text, or a number exactly as it was written; "true" or "false".
    QByteArrayView text() const;

    /// The values of a list; keys and values of an object by turns, in the order of the text.
    std::optional<JsonValue> firstChild() const;
    std::optional<JsonValue> nextSibling() const;

private:
    const JsonDocument *m_document;
    std::size_t m_index;
};

/// A JSON text as one flat list of its values, in order. Numbers stay texts, so that nothing is
/// lost; a fault is refused with line and column.
class JsonDocument
{
public:
    static constexpr int deepest = 64;

    static std::variant<JsonDocument, Problem> parse(const QByteArray &json);

    JsonValue root() const { return {*this, 0}; }

private:
    friend class JsonValue;
    class Builder;

    struct Node
    {
        JsonValue::Type type = JsonValue::Type::Null;
        quint32 textBegin = 0;
        quint32 textSize = 0;
        quint32 end = 0;    ///< index after the value and all that is in it
        quint32 parent = 0; ///< its own index for the root
    };

    std::vector<Node> m_nodes;
    QByteArray m_text;
};

} // namespace taphuan
