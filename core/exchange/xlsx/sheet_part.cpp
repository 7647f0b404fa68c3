#include "core/exchange/xlsx/sheet_part.h"

#include "core/exchange/decimal_text.h"
#include "core/exchange/xlsx/cell_reference.h"
#include "core/exchange/xlsx/merged_cells.h"
#include "core/exchange/xlsx/serial_date.h"
#include "core/exchange/xlsx/string_item.h"

#include <utility>

namespace taphuan {

namespace {

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
    void fill(const CellStyle &style);
    void fillNumber(const CellStyle &style);
    void fillShared();
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
    SheetCell m_cell;  ///< column stays as that of the last one
    QByteArray m_type; ///< of the cell: "s", "b", ...
    std::size_t m_style = 0;
    QByteArray m_value;  ///< of <v>
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
    m_row = {given ? attributes.number("r").value_or(0) : last + 1, attributes.isYes("hidden")};
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
    m_type.resize(0); // keeps its memory for the next cell, as m_value does
    m_type.append(attributes.value("t"));
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
        m_value.append(utf8);
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
        m_sheet.rows.push_back({m_row.number, m_row.hidden, std::exchange(m_row.cells, {})});
}

void SheetHandler::endCell()
{
    const CellStyle style =
        m_style < m_context.styles.size() ? m_context.styles[m_style] : CellStyle();
    const bool tooLong = m_inline.isTooLong();
    const QString inlineText = m_inline.take();
    if (!inlineText.isEmpty()) {
        m_cell.kind = CellKind::Text;
        m_cell.text = inlineText;
    } else if (!m_value.isEmpty()) {
        fill(style);
    }
    m_cell.font = m_cell.kind == CellKind::Text ? style.font : CellFont::Unicode;
    m_inCell = m_inValue = m_inInline = false;
    m_value.resize(0);
    if (tooLong || m_cell.text.size() > longestCellText)
        refuseHere(ProblemKind::TooLong, QString::number(longestCellText));
    else if (m_cell.isFormula || !m_cell.text.isEmpty())
        keep();
}

void SheetHandler::fill(const CellStyle &style)
{
    m_cell.kind = CellKind::Text;
    if (m_type == "s")
        return fillShared();
    if (m_type.isEmpty() || m_type == "n")
        return fillNumber(style);
    m_cell.text = m_type == "str" ? unescapedText(QString::fromUtf8(m_value))
                                  : QString::fromUtf8(m_value).trimmed();
    if (m_type == "b")
        m_cell.kind = CellKind::Bool;
    else if (m_type == "e")
        m_cell.kind = CellKind::Error;
    else if (m_type == "d")
        m_cell.kind = CellKind::Date;
    if (m_cell.kind == CellKind::Bool)
        m_cell.text = QString::number(m_value.trimmed() == "1" || m_value.trimmed() == "true");
}

void SheetHandler::fillShared()
{
    const auto index = wholeNumber(m_value.trimmed());
    if (index && std::size_t(*index) < m_context.strings.size())
        m_cell.text = m_context.strings[std::size_t(*index)];
    else
        refuseHere(ProblemKind::DamagedPart);
}

void SheetHandler::fillNumber(const CellStyle &style)
{
    const auto number = plainDecimal(QByteArrayView(m_value).trimmed());
    const auto date =
        number && style.isDate ? dateOfSerial(*number, m_context.startsIn1904) : std::nullopt;
    m_cell.text = date ? *date : number.value_or(QString::fromUtf8(m_value).trimmed());
    if (number)
        m_cell.kind = date ? CellKind::Date : CellKind::Number;
}

void SheetHandler::keep()
{
    m_context.charactersLeft -= m_cell.text.size();
    if (m_context.charactersLeft < 0)
        refuseHere(ProblemKind::UnpackedTooLarge, megabytesText(m_context.limits.unpackedBytes));
    else if (--m_context.cellsLeft < 0)
        refuseHere(ProblemKind::TooManyCells, QString::number(m_context.limits.cells));
    else
        m_row.cells.push_back(m_cell);
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
