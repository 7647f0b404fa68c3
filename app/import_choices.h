#pragma once

#include "app/choice_model.h"
#include "app/import_field_model.h"

#include "core/exchange/spreadsheet_reader.h"
#include "core/exchange/table_import.h"

namespace taphuan {

// What a list of cooperatives may be read as, to be chosen from.

QString codeOf(TextEncoding encoding);
std::vector<Choice> encodingChoices();
std::vector<Choice> separatorChoices();
std::vector<Choice> legacyTextChoices();
std::vector<Choice> sheetChoices(const Spreadsheet &file);
std::vector<Choice> columnChoices(const SheetCells &sheet, const TableMapping &mapping);
/// The fields of a cooperative with the columns that say them.
std::vector<ImportFieldRow> fieldRows(const TableMapping &mapping);

} // namespace taphuan
