#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/plan.h"

namespace taphuan {

/// The shipped catalogue with the plan's own rows in it; norms aside, which are in a NormBook. A
/// plan's agency, type or document stands for the shipped one of its code or comes after them; its
/// responsibilities for a type, its labels of a code and its holiday of a day stand for all shipped
/// ones. An item that a plan puts into another section is listed last there.
Catalogue catalogueOf(const Catalogue &shipped, const Plan &plan);

} // namespace taphuan
