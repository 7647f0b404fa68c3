#pragma once

#include <QMap>
#include <QStringList>

#include <optional>
#include <span>

namespace taphuan {

/// An option of a command, given as "--ceiling 900000000" or "--ceiling=900000000" after it.
struct Option
{
    /// A number is whole and may be written as people write it ("900.000.000").
    enum class Takes : quint8 { Nothing, Text, Number };
    enum class Given : quint8 { Maybe, Always, Often }; ///< Often: as many times as wanted

    QLatin1String name;  ///< "--ceiling"
    QLatin1String value; ///< as the usage shows it ("N"); empty where it takes nothing
    Takes takes = Takes::Nothing;
    Given given = Given::Maybe;

    QString shown() const; ///< "[--version N]", "--ceiling N", "[--drop CLASS]..."
};

inline constexpr Option jsonOption{QLatin1String("--json"), {}};

/// What a command was given: its words, and its options once they are understood.
class Arguments
{
public:
    /// False where the option takes another value, or was given already and is not taken twice.
    bool take(const Option &option, const QString &value);

    QStringList words;

    bool has(const Option &option) const { return m_values.contains(option.name); }
    /// The last one given; empty where none was.
    QString text(const Option &option) const { return m_values.value(option.name).value(0); }
    QStringList texts(const Option &option) const { return m_values.value(option.name); }
    std::optional<qint64> number(const Option &option) const;

private:
    QMap<QString, QStringList> m_values;
};

} // namespace taphuan
