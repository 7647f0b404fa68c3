#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/plan.h"
#include "core/exchange/json_document.h"

namespace taphuan {

/// The plan that the JSON describes (plan_fields.h), its rows with new UUIDs and with positions
/// from 0; the plan's own rules (plan_rules.h) are not looked at yet.
std::variant<Plan, Problem> planFrom(JsonValue json, const Catalogue &catalogue);

} // namespace taphuan
