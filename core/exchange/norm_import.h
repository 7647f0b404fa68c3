#pragma once

#include "core/domain/catalogue.h"
#include "core/exchange/table_import.h"

namespace taphuan {

/// What can stand in a table of a province's norms. Columns and values are understood in
/// Vietnamese, and as the codes of the shipped norms.csv.
std::span<const ImportField> normFields();

/// Norms that were read, or everything that is wrong with their table; then there are none.
struct NormImport
{
    std::vector<Norm> norms;
    std::vector<Problem> problems;
};

/// A row without an id gets one of its document and its number. Several ranks, places or
/// beneficiaries of one norm are separated by |, ; or a comma. The scope of every row is
/// `province`, whatever it says.
NormImport readNorms(const Spreadsheet &spreadsheet, const QString &province,
                     const Catalogue &catalogue);

/// A table to be filled in, with semicolons and a byte order mark, as Excel opens it: the headings
/// and a row for an example.
QByteArray normTemplate(const Catalogue &catalogue);

} // namespace taphuan
