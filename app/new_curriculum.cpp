#include "app/new_curriculum.h"

#include "core/storage/change.h"

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

void settleTopics(TrainingClass &trainingClass, const Catalogue &catalogue)
{
    qint64 position = 0;
    for (Topic &topic : trainingClass.topics) {
        topic.position = position++;
        if (!topic.id.isEmpty())
            continue;
        topic.id = newId();
        topic.department = catalogue.responsibleAgency(trainingClass.type, trainingClass.startDate);
    }
}

} // namespace taphuan
