#pragma once

#include <QString>
#include <QStringList>

namespace taphuan {

/// What an edit touched in a plan, so that only that is computed and shown again.
struct Touched
{
    bool header = false;
    bool lecturers = false;
    bool defaults = false;
    bool norms = false;
    QStringList classes; ///< ids: added, changed or removed, each once
};

} // namespace taphuan
