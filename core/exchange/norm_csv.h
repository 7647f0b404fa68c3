#pragma once

#include "core/domain/norm.h"
#include "core/domain/problem.h"

#include <QByteArray>

#include <variant>
#include <vector>

namespace taphuan {

/// Norms of a province from a CSV text with the columns of the shipped norms.csv, in any order:
/// `key`, `document` and `per` are needed, the others may be missing. Rows without an `id` get one
/// of the document and their line. The scope of every row is `province`, whatever it says.
std::variant<std::vector<Norm>, Problem> readNormCsv(const QByteArray &csv,
                                                     const QString &province);

} // namespace taphuan
