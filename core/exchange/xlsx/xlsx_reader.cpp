#include "core/exchange/xlsx/xlsx_reader.h"

#include "core/exchange/xlsx/sheet_part.h"
#include "core/exchange/xlsx/string_item.h"
#include "core/exchange/xlsx/workbook_part.h"

namespace taphuan {

namespace {

/// Reads the parts of one workbook in their order and keeps the first problem.
class XlsxReader
{
public:
    XlsxReader(ZipArchive &archive, const SpreadsheetOptions &options) : m_archive(archive)
    {
        m_context.limits = options.limits;
        m_context.wanted = options.wanted;
    }

    std::variant<Spreadsheet, Problem> read()
    {
        WorkbookParts parts;
        if (!take(readWorkbookParts(m_archive), parts))
            return *m_problem;
        expect(parts);
        m_context.startsIn1904 = parts.startsIn1904;
        if (!take(readStyles(m_archive, parts.styles), m_context.styles) ||
            !take(readSharedStrings(m_archive, parts.sharedStrings, m_context.limits.cells),
                  m_context.strings))
            return *m_problem;
        const qint64 before = m_archive.unpacked();
        Spreadsheet spreadsheet;
        if (const auto problem = readSheets(parts, spreadsheet))
            return *problem;
        if (!spreadsheet.sheets.empty())
            return spreadsheet;
        m_context.wanted = nullptr;
        m_archive.countFrom(before);
        if (const auto problem = readSheets(parts, spreadsheet))
            return *problem;
        return spreadsheet;
    }

private:
    /// Those that are wanted.
    std::optional<Problem> readSheets(const WorkbookParts &parts, Spreadsheet &spreadsheet)
    {
        m_context.cellsLeft = m_context.limits.cells;
        m_context.charactersLeft = m_context.limits.characters;
        for (const auto &part : parts.sheets) {
            SheetCells sheet{part.name, part.hidden};
            if (auto problem = readSheet(m_archive, part.path, m_context, sheet))
                return problem;
            if (!m_context.wanted || m_context.wanted(sheet))
                spreadsheet.sheets.push_back(std::move(sheet));
        }
        return {};
    }

    template<class T> bool take(std::variant<T, Problem> &&answer, T &value)
    {
        if (auto *problem = std::get_if<Problem>(&answer)) {
            m_problem = std::move(*problem);
            return false;
        }
        value = std::get<T>(std::move(answer));
        return true;
    }

    void expect(const WorkbookParts &parts)
    {
        std::vector<qint64> all{m_archive.find(parts.styles), m_archive.find(parts.sharedStrings)};
        for (const auto &sheet : parts.sheets)
            all.push_back(m_archive.find(sheet.path));
        m_archive.expect(all);
    }

    ZipArchive &m_archive;
    SheetContext m_context;
    std::optional<Problem> m_problem;
};

} // namespace

std::variant<Spreadsheet, Problem> readXlsx(const QByteArray &file,
                                            const SpreadsheetOptions &options)
{
    auto opened = ZipArchive::open(file, options);
    if (auto *problem = std::get_if<Problem>(&opened))
        return *problem;
    return XlsxReader(std::get<ZipArchive>(opened), options).read();
}

} // namespace taphuan
