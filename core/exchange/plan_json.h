#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/plan.h"
#include "core/domain/problem.h"

#include <QByteArray>

#include <variant>

namespace taphuan {

/// Reads a plan from the JSON of estimate.md section 5. Every row gets a new UUID. Refuses at the
/// first fault with its path, or line and column where the text is no JSON; a plan whose total has
/// more than 15 digits is refused too. Texts are NFC and trimmed.
std::variant<Plan, Problem> readPlanJson(const QByteArray &json, const Catalogue &catalogue);

/// The same format: keys in the order of estimate.md, numbers exact, optional keys left out where
/// they say the default; readPlanJson(writePlanJson(plan)) is the same plan but for row ids.
QByteArray writePlanJson(const Plan &plan);

} // namespace taphuan
