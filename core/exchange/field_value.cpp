#include "core/exchange/table_import.h"

#include "core/domain/folded_text.h"

#include <QDate>
#include <QRegularExpression>

namespace taphuan {

namespace {

constexpr QStringView yesWords[] = {u"x", u"co", u"yes", u"true", u"1", u"dung", u"roi", u"da"};
constexpr QStringView noWords[] = {u"khong", u"no", u"false", u"0", u"chua", u"k", u"sai"};

QString simplified(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

/// "1.250", "1 250", "1,250.5" and "1250,5" as plain decimals. A dot or comma before groups of
/// three digits parts thousands.
std::optional<QString> decimalOf(const QString &typed)
{
    static const QRegularExpression plain(QStringLiteral("^(-?\\d{1,15})(?:[.,](\\d{1,6}))?$"));
    static const QRegularExpression grouped(
        QStringLiteral("^(-?\\d{1,3})((?:([. ,])\\d{3})(?:\\3\\d{3}){0,4})(?:[.,](\\d{1,6}))?$"));
    QString whole;
    QString decimals;
    if (const auto match = grouped.match(typed); match.hasMatch()) {
        if (match.captured(4).size() > 0 && typed[match.capturedStart(4) - 1] == match.captured(3))
            return {};
        whole = match.captured(1) + match.captured(2).remove(match.captured(3));
        decimals = match.captured(4);
    } else if (const auto simple = plain.match(typed); simple.hasMatch()) {
        whole = simple.captured(1);
        decimals = simple.captured(2);
    } else {
        return {};
    }
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    return decimals.isEmpty() ? whole : whole + u'.' + decimals;
}

CellReading readDecimal(const SheetCell &cell)
{
    const auto number = cell.kind == CellKind::Number ? std::optional(cell.text)
                        : cell.kind == CellKind::Text ? decimalOf(simplified(cell.text))
                                                      : std::nullopt;
    return number ? CellReading{*number, {}} : CellReading{{}, ProblemKind::NotANumber};
}

CellReading readCount(const SheetCell &cell)
{
    CellReading reading = readDecimal(cell);
    if (reading.text.contains(u'.'))
        reading.problem = ProblemKind::NotWhole;
    else if (reading.text.startsWith(u'-'))
        reading.problem = ProblemKind::OutOfRange;
    return reading;
}

CellReading readDate(const SheetCell &cell)
{
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d\\d?)[-/.](\\d\\d?)[-/.](\\d{4})$"));
    const QString text = simplified(cell.text);
    QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (const auto match = dayFirst.match(text); match.hasMatch())
        date =
            QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    return date.isValid() ? CellReading{date.toString(Qt::ISODate), {}}
                          : CellReading{{}, ProblemKind::NotADate};
}

CellReading readYesNo(const SheetCell &cell)
{
    const QString said = comparableText(cell.text);
    if (std::ranges::find(yesWords, said) != std::end(yesWords))
        return {QStringLiteral("1"), {}};
    const bool no = said.isEmpty() || std::ranges::find(noWords, said) != std::end(noWords);
    return no ? CellReading{QStringLiteral("0"), {}} : CellReading{{}, ProblemKind::NotYesOrNo};
}

CellReading readCode(const SheetCell &cell)
{
    static const QRegularExpression signs(QStringLiteral("[\\s.\\-']"));
    return {simplified(cell.text).remove(signs), {}};
}

} // namespace

QString comparableText(const QString &text)
{
    QString comparable = foldedText(text);
    for (QChar &c : comparable)
        if (!c.isLetterOrNumber())
            c = u' ';
    return comparable.simplified();
}

CellReading readCell(const SheetCell &cell, FieldKind kind)
{
    if (cell.kind == CellKind::Error)
        return {{}, kind == FieldKind::Text ? ProblemKind::WrongType : ProblemKind::NotANumber};
    if (cell.text.trimmed().isEmpty())
        return {};
    switch (kind) {
    case FieldKind::Text: return {simplified(cell.text), {}};
    case FieldKind::Code: return readCode(cell);
    case FieldKind::Count: return readCount(cell);
    case FieldKind::Decimal: return readDecimal(cell);
    case FieldKind::Date: return readDate(cell);
    case FieldKind::YesNo: return readYesNo(cell);
    }
    Q_UNREACHABLE();
}

} // namespace taphuan
