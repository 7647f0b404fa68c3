#pragma once

#include "app/cooperative_model.h"

#include "core/domain/problem.h"

#include <optional>

namespace taphuan {

// A cooperative of the register as texts: what is shown of it, and what is typed into it.

/// "x" where a yes stands.
QString fieldText(const RegisterRow &row, CooperativeModel::Field field);
/// Of all fields, in their order.
QStringList fieldTexts(const RegisterRow &row);
/// The people it counts; null for a field that is no number.
std::optional<qint64> fieldCount(const Cooperative &cooperative, CooperativeModel::Field field);
/// What the field is called, in the user's language.
QString fieldTitle(CooperativeModel::Field field);

/// Puts what was typed, chosen or pasted into the cooperative. A type is given by code or by name;
/// yes by "x", "có", "1", no by "", "không", "0" and the like. A text that cannot be read leaves it
/// as it was.
std::optional<Problem> setField(Cooperative &cooperative, CooperativeModel::Field field,
                                const QString &text, const Catalogue &catalogue);

} // namespace taphuan
