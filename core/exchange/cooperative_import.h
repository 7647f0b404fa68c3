#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/cooperative.h"
#include "core/exchange/table_import.h"

namespace taphuan {

// How a list of cooperatives comes into the register, for its page:
//   auto read = readSpreadsheet(bytes, {.progress = ...});           // on a worker
//   TableMapping mapping = guessMapping(spreadsheet, cooperativeFields());
//   // the user changes mapping.columns, with tableColumns(sheet, mapping) to choose from
//   auto preview = previewCooperatives(spreadsheet, mapping, plan.cooperatives, catalogue);
//   // the user takes rows out with row.accepted = false; nothing has been changed so far
//   auto after = registerWith(plan.cooperatives, preview);           // becomes one Change

/// What can stand in a list of cooperatives, with what Vietnamese lists call it.
std::span<const ImportField> cooperativeFields();

enum class ImportOutcome : quint8 {
    New,
    Changed, ///< in the register already, and the row says something else
    Same,    ///< in the register already, as the row says
    Refused, ///< see the problems
};

struct CooperativeRow
{
    int number = 0; ///< in its sheet
    ImportOutcome outcome = ImportOutcome::Refused;
    bool accepted = false;             ///< new and changed ones are, until the user takes them out
    Cooperative cooperative;           ///< as it would stand in the register
    std::optional<Cooperative> before; ///< as it stands there now
    std::vector<Problem> problems;
};

struct CooperativePreview
{
    std::vector<CooperativeRow> rows;
    std::vector<Problem> problems; ///< of the table; then there are no rows
};

/// What the rows of a table would do to the register. A cooperative is known by its tax code, or
/// where the row or the register has none, by name, district and commune. A column that is not
/// there and an empty cell leave what the register says, but an empty cell in a column for yes or
/// no says no. A second row for the same cooperative is refused.
CooperativePreview previewCooperatives(const Spreadsheet &spreadsheet, const TableMapping &mapping,
                                       const std::vector<Cooperative> &known,
                                       const Catalogue &catalogue);

/// The register with the accepted rows: changed ones in their place, new ones at the end.
std::vector<Cooperative> registerWith(std::vector<Cooperative> known,
                                      const CooperativePreview &preview);

/// The type that a text names by code or name, with or without "HTX" and diacritics, or null.
const CooperativeType *typeNamed(const QString &text, const Catalogue &catalogue);

} // namespace taphuan
