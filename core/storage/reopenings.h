#pragma once

#include "core/storage/plan_store.h"

namespace taphuan {

/// The events that a change of topics or stays carries along for the classes whose content was
/// submitted or accepted, made by its author: such content is in drafting again.
std::vector<RowChange> reopenings(const Change &change, const Plan &plan, const Author &author);

} // namespace taphuan
