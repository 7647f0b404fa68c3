#include "app/arguments.h"

#include "app/number_text.h"

namespace taphuan {

QString Option::shown() const
{
    const QString written = takes == Takes::Nothing ? QString(name) : name + u' ' + value;
    switch (given) {
    case Given::Maybe: return u'[' + written + u']';
    case Given::Always: return written;
    case Given::Often: return u'[' + written + QStringLiteral("]...");
    }
    Q_UNREACHABLE();
}

bool Arguments::take(const Option &option, const QString &value)
{
    if (option.takes == Option::Takes::Text && value.isEmpty())
        return false;
    if (option.takes == Option::Takes::Number && !parseCount(value))
        return false;
    if (has(option) && option.given != Option::Given::Often)
        return option.takes == Option::Takes::Nothing;
    m_values[option.name].append(value);
    return true;
}

std::optional<qint64> Arguments::number(const Option &option) const
{
    return parseCount(text(option));
}

} // namespace taphuan
