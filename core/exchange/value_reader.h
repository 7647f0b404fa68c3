#pragma once

#include "core/domain/norm.h"
#include "core/domain/problem.h"
#include "core/exchange/json_document.h"

#include <QDateTime>
#include <QStringList>

#include <type_traits>

namespace taphuan {

/// Turns JSON values into values of the domain and keeps the first problem with its path. Values
/// that are refused stay as they were.
class ValueReader
{
public:
    /// The way to the value being read, longer by one key or number while it lives.
    class Step
    {
    public:
        Step(ValueReader &reader, const QString &key);
        Step(ValueReader &reader, qint64 number);
        ~Step() { m_reader.m_path.truncate(m_length); }
        Q_DISABLE_COPY_MOVE(Step)

    private:
        ValueReader &m_reader;
        qsizetype m_length;
    };

    const std::optional<Problem> &problem() const { return m_problem; }
    void refuse(ProblemKind kind, const QString &value = {}, const QString &detail = {});
    /// Whether the value has the type; refuses it otherwise.
    bool expect(JsonValue json, JsonValue::Type type);

    void read(JsonValue json, QString &text); ///< NFC, trimmed
    void read(JsonValue json, QStringList &texts);
    void read(JsonValue json, qint64 &number);
    void read(JsonValue json, int &number);
    void read(JsonValue json, Money &money);
    void read(JsonValue json, Quantity &quantity);
    void read(JsonValue json, Percent &percent);
    void read(JsonValue json, Rate &rate);
    void read(JsonValue json, QDate &date);
    void read(JsonValue json, QDateTime &moment); ///< UTC, to the second
    void read(JsonValue json, bool &yes);

    template<class T> void read(JsonValue json, std::optional<T> &value)
    {
        read(json, value.emplace());
    }

    template<class Code>
    requires std::is_enum_v<Code>
    void read(JsonValue json, Code &code)
    {
        QString text;
        read(json, text);
        if (const auto known = codeFrom<Code>(text))
            code = *known;
        else
            refuseCode(text, unknownKind<Code>(), codesOf<Code>());
    }

    template<class Code> void read(JsonValue json, CodeSet<Code> &set)
    {
        eachItem(json, [&](JsonValue item) {
            Code code{};
            read(item, code);
            set.insert(code);
        });
    }

    /// Calls for each item of a list, with the path of the item; stops at the first problem.
    template<class Read> void eachItem(JsonValue json, Read readItem)
    {
        if (!expect(json, JsonValue::Type::List))
            return;
        qint64 number = 0;
        for (auto item = json.firstChild(); item && !m_problem; item = item->nextSibling()) {
            const Step step(*this, number++);
            readItem(*item);
        }
    }

private:
    template<class Code> static constexpr ProblemKind unknownKind()
    {
        return std::is_same_v<Code, Rank>          ? ProblemKind::UnknownRank
               : std::is_same_v<Code, Place>       ? ProblemKind::UnknownPlace
               : std::is_same_v<Code, Beneficiary> ? ProblemKind::UnknownBeneficiary
                                                   : ProblemKind::UnknownCode;
    }
    void refuseCode(const QString &text, ProblemKind kind, std::span<const QLatin1String> codes);
    template<class Number> void readDecimal(JsonValue json, Number &number, qint64 largest);

    QString m_path;
    std::optional<Problem> m_problem;
};

} // namespace taphuan
