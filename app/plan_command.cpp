#include "app/plan_command.h"

namespace taphuan {

Author authorOfCommand(const QString &agency)
{
    return {qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")),
            QDateTime::currentDateTime(), agency};
}

} // namespace taphuan
