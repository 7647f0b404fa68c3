#pragma once

#include <QDateTime>
#include <QString>

namespace taphuan {

/// A proposal to fit a plan to a ceiling that was kept by name, to be compared with others.
struct Scenario
{
    QString id;
    qint64 position = 0;
    QString name;
    QDateTime made;  ///< UTC, whole seconds
    QString content; ///< what was asked and what came of it, as JSON of the fit

    friend bool operator==(const Scenario &, const Scenario &) = default;
};

} // namespace taphuan
