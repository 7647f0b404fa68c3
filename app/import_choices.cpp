#include "app/import_choices.h"

#include "app/register_import.h"

#include "core/exchange/cooperative_import.h"

namespace taphuan {

QString codeOf(TextEncoding encoding)
{
    return QString::number(int(encoding));
}

std::vector<Choice> encodingChoices()
{
    return {{codeOf(TextEncoding::Utf8), QStringLiteral("UTF-8")},
            {codeOf(TextEncoding::Utf16LittleEndian), QStringLiteral("UTF-16")},
            {codeOf(TextEncoding::Utf16BigEndian), QStringLiteral("UTF-16 BE")},
            {codeOf(TextEncoding::Windows1258), QStringLiteral("Windows-1258")},
            {codeOf(TextEncoding::Tcvn3), QStringLiteral("TCVN3 (ABC)")}};
}

std::vector<Choice> separatorChoices()
{
    return {{QStringLiteral(";"), RegisterImport::tr("semicolon ;")},
            {QStringLiteral(","), RegisterImport::tr("comma ,")},
            {QStringLiteral("\t"), RegisterImport::tr("tab")}};
}

std::vector<Choice> legacyTextChoices()
{
    const auto code = [](LegacyText mode) { return QString::number(int(mode)); };
    return {{code(LegacyText::Recognise), RegisterImport::tr("converted where recognised")},
            {code(LegacyText::Keep), RegisterImport::tr("left as it stands")},
            {code(LegacyText::Convert), RegisterImport::tr("converted everywhere")}};
}

std::vector<Choice> sheetChoices(const Spreadsheet &file)
{
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < file.sheets.size(); ++i) {
        const QString &name = file.sheets[i].name;
        choices.push_back(
            {QString::number(i), name.isEmpty() ? RegisterImport::tr("(table)") : name});
    }
    return choices;
}

std::vector<Choice> columnChoices(const SheetCells &sheet, const TableMapping &mapping)
{
    std::vector<Choice> choices{{QString(), RegisterImport::tr("– none –")}};
    for (const TableColumn &column : tableColumns(sheet, mapping)) {
        const QString name = columnName(column.column);
        choices.push_back(
            {QString::number(column.column),
             column.title.isEmpty() ? name : name + QStringLiteral(" · ") + column.title});
    }
    return choices;
}

std::vector<ImportFieldRow> fieldRows(const TableMapping &mapping)
{
    std::vector<ImportFieldRow> rows;
    for (const ImportField &field : cooperativeFields()) {
        const std::size_t at = rows.size();
        const int column = at < mapping.columns.size() ? mapping.columns[at] : 0;
        rows.push_back({field.labels.first(), field.required,
                        column > 0 ? QString::number(column) : QString()});
    }
    return rows;
}

} // namespace taphuan
