#include "app/new_curriculum.h"

#include <algorithm>

namespace taphuan {

QString freeCurriculumCode(const QString &type, const Plan &plan)
{
    for (int number = 1;; ++number) {
        const QString code = QStringLiteral("%1-%2").arg(type).arg(number);
        if (std::ranges::find(plan.curricula, code, &Curriculum::code) == plan.curricula.end())
            return code;
    }
}

} // namespace taphuan
