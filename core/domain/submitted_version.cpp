#include "core/domain/submitted_version.h"

namespace taphuan {

Money FrozenClass::amount() const
{
    Money sum;
    for (const FrozenLine &line : lines)
        sum += line.amount;
    return sum;
}

Money FrozenClass::state() const
{
    Money sum;
    for (const FrozenLine &line : lines)
        sum += line.state;
    return sum;
}

} // namespace taphuan
