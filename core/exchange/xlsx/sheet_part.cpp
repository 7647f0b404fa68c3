#include "core/exchange/xlsx/sheet_part.h"

#include "core/exchange/decimal_text.h"
#include "core/exchange/xlsx/cell_reference.h"
#include "core/exchange/xlsx/merged_cells.h"
#include "core/exchange/xlsx/serial_date.h"
#include "core/exchange/xlsx/string_item.h"

#include <string>
#include <utility>

namespace taphuan {

namespace {

/// As what the value of a cell is to be taken.
enum class ValueKind : quint8 { Number, Shared, FormulaText, Bool, Error, Date, Other };

ValueKind valueKind(QByteArrayView type)
{
    if (type.isEmpty() || type == "n")
        return ValueKind::Number;
    if (type == "s")
        return ValueKind::Shared;
    if (type == "str")
        return ValueKind::FormulaText;
    if (type == "b")
        return ValueKind::Bool;
    if (type == "e")
        return ValueKind::Error;
    return type == "d" ? ValueKind::Date : ValueKind::Other;
}

class SheetHandler : public XmlHandler
{
public:
    SheetHandler(QString path, SheetContext &context, SheetCells &sheet)
        : m_path(std::move(path)), m_context(context), m_sheet(sheet)
    {
    }

    void begin(QByteArrayView name, const XmlAttributes &attributes) override;
    void text(QByteArrayView utf8) override;
    void end(QByteArrayView name) override;

private:
    void beginRow(const XmlAttributes &attributes);
    void beginCell(const XmlAttributes &attributes);
    void beginInCell(QByteArrayView name, const XmlAttributes &attributes);
    void endCell();
    void endRow();
    void fill(const CellStyle &style);
    void fillNumber(QByteArrayView value, const CellStyle &style);
    void fillShared(QByteArrayView value);
    void keep();
    void addColumns(const XmlAttributes &attributes);
    void addMerged(const XmlAttributes &attributes);

    QString place() const { return m_sheet.place(m_row.number, m_cell.column); }
    void refuseHere(ProblemKind kind, const QString &detail = {})
    {
        refuse({kind, m_cell.column > 0 ? place() : m_path, {}, detail});
    }

    QString m_path;
    SheetContext &m_context;
    SheetCells &m_sheet;

    SheetRow m_row;
    SheetCell m_cell; ///< column stays as that of the last one
    ValueKind m_kind = ValueKind::Number;
    std::size_t m_style = 0;
    std::string m_value; ///< of <v>
    StringItem m_inline; ///< of <is>
    bool m_inCell = false;
    bool m_inValue = false;
    bool m_inInline = false;
};

void SheetHandler::begin(QByteArrayView name, const XmlAttributes &attributes)
{
    if (m_inCell)
        beginInCell(name, attributes);
    else if (name == "c")
        beginCell(attributes);
    else if (name == "row")
        beginRow(attributes);
    else if (name == "col")
        addColumns(attributes);
    else if (name == "mergeCell")
        addMerged(attributes);
}

void SheetHandler::beginRow(const XmlAttributes &attributes)
{
    const int last = m_row.number;
    const bool given = !attributes.value("r").isNull();
    m_row.number = given ? attributes.number("r").value_or(0) : last + 1;
    m_row.hidden = attributes.isYes("hidden");
    m_row.cells.clear();
    m_cell.column = 0;
    if (m_row.number > lastSheetRow)
        refuseHere(ProblemKind::OutsideSheet);
    else if (m_row.number <= last)
        refuseHere(ProblemKind::DamagedPart);
}

void SheetHandler::beginCell(const XmlAttributes &attributes)
{
    const int last = m_cell.column;
    const QByteArrayView given = attributes.value("r");
    const auto reference = given.isNull() ? CellReference{m_row.number, last + 1}
                                          : cellReference(given).value_or(CellReference());
    m_cell = {.column = reference.column};
    m_kind = valueKind(attributes.value("t"));
    m_style = std::size_t(attributes.number("s").value_or(0));
    m_inCell = true;
    if (reference.column > lastSheetColumn || reference.column == 0)
        refuseHere(ProblemKind::OutsideSheet);
    else if (reference.row != m_row.number || reference.column <= last)
        refuseHere(ProblemKind::DamagedPart);
}

void SheetHandler::beginInCell(QByteArrayView name, const XmlAttributes &attributes)
{
    if (m_inInline)
        m_inline.begin(name, attributes);
    else if (name == "is")
        m_inInline = true;
    else if (name == "v")
        m_inValue = true;
    else if (name == "f")
        m_cell.isFormula = true;
}

void SheetHandler::text(QByteArrayView utf8)
{
    if (m_inInline)
        m_inline.text(utf8);
    else if (m_inValue && m_value.size() <= 4 * longestCellText)
        m_value.append(utf8.data(), std::size_t(utf8.size()));
}

void SheetHandler::end(QByteArrayView name)
{
    if (m_inInline)
        m_inline.end(name);
    if (name == "is")
        m_inInline = false;
    else if (name == "v")
        m_inValue = false;
    else if (name == "c" && m_inCell)
        endCell();
    else if (name == "row" && !m_row.cells.empty())
        endRow();
}

void SheetHandler::endRow()
{
    m_sheet.rows.push_back({m_row.number, m_row.hidden, std::exchange(m_row.cells, {})});
    m_row.cells.reserve(m_sheet.rows.back().cells.size()); // the next one is likely as long
    if (m_sheet.rows.size() == rowsLookedAt && m_context.wanted && !m_context.wanted(m_sheet))
        finish();
}

void SheetHandler::endCell()
{
    const CellStyle style =
        m_style < m_context.styles.size() ? m_context.styles[m_style] : CellStyle();
    const bool tooLong = m_inline.isTooLong();
    m_cell.text = m_inline.take();
    if (!m_cell.text.isEmpty())
        m_cell.kind = CellKind::Text;
    else if (!m_value.empty())
        fill(style);
    m_cell.font = m_cell.kind == CellKind::Text ? style.font : CellFont::Unicode;
    m_inCell = m_inValue = m_inInline = false;
    m_value.clear();
    if (tooLong || m_cell.text.size() > longestCellText)
        refuseHere(ProblemKind::TooLong, QString::number(longestCellText));
    else if (m_cell.isFormula || !m_cell.text.isEmpty())
        keep();
}

void SheetHandler::fill(const CellStyle &style)
{
    const QByteArrayView value = QByteArrayView(m_value).trimmed();
    m_cell.kind = CellKind::Text;
    switch (m_kind) {
    case ValueKind::Number: return fillNumber(value, style);
    case ValueKind::Shared: return fillShared(value);
    case ValueKind::FormulaText: m_cell.text = unescapedText(QString::fromUtf8(m_value)); return;
    case ValueKind::Bool:
        m_cell.kind = CellKind::Bool;
        m_cell.text = QString::number(value == "1" || value == "true");
        return;
    case ValueKind::Error: m_cell.kind = CellKind::Error; break;
    case ValueKind::Date: m_cell.kind = CellKind::Date; break;
    case ValueKind::Other: break;
    }
    m_cell.text = QString::fromUtf8(m_value).trimmed();
}

void SheetHandler::fillShared(QByteArrayView value)
{
    const auto index = wholeNumber(value);
    if (index && std::size_t(*index) < m_context.strings.size())
        m_cell.text = m_context.strings[std::size_t(*index)];
    else
        refuseHere(ProblemKind::DamagedPart);
}

void SheetHandler::fillNumber(QByteArrayView value, const CellStyle &style)
{
    auto number = plainDecimal(value);
    if (!number) {
        m_cell.text = QString::fromUtf8(m_value).trimmed();
        return;
    }
    const auto date = style.isDate ? dateOfSerial(*number, m_context.startsIn1904) : std::nullopt;
    m_cell.kind = date ? CellKind::Date : CellKind::Number;
    m_cell.text = date ? *date : *std::move(number);
}

void SheetHandler::keep()
{
    m_context.charactersLeft -= m_cell.text.size();
    if (m_context.charactersLeft < 0)
        refuseHere(ProblemKind::UnpackedTooLarge, megabytesText(m_context.limits.unpackedBytes));
    else if (--m_context.cellsLeft < 0)
        refuseHere(ProblemKind::TooManyCells, QString::number(m_context.limits.cells));
    else
        m_row.cells.push_back(std::move(m_cell)); // its column stays as it is
}

void SheetHandler::addColumns(const XmlAttributes &attributes)
{
    const int first = attributes.number("min").value_or(0);
    const int last = attributes.number("max").value_or(0);
    if (attributes.isYes("hidden") && first >= 1 && first <= last && last <= lastSheetColumn &&
        m_sheet.hiddenColumns.size() < std::size_t(lastSheetColumn))
        m_sheet.hiddenColumns.push_back({first, last});
}

void SheetHandler::addMerged(const XmlAttributes &attributes)
{
    if (const auto range = cellRange(attributes.value("ref")))
        m_sheet.merged.push_back(*range);
}

} // namespace

std::optional<Problem> readSheet(ZipArchive &archive, const QString &path, SheetContext &context,
                                 SheetCells &sheet)
{
    SheetHandler handler(path, context, sheet);
    if (auto problem = readXml(archive, path, handler))
        return problem;
    clearMergedCells(sheet);
    return {};
}

} // namespace taphuan
