#include "app/class_finding_model.h"

namespace taphuan {

ClassFindingModel::ClassFindingModel(QObject *parent) : RowModel(findingRoles(), parent) {}

} // namespace taphuan
