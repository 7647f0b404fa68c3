#include "app/calendar_file.h"

#include "core/exchange/calendar_text.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace taphuan {

QString writeCalendar(const QString &path, const Plan &plan, const Catalogue &catalogue,
                      const QDateTime &writtenAt)
{
    const QByteArray text = calendarText(plan, catalogue, writtenAt.toUTC());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return QCoreApplication::translate("files", "%1 cannot be written (%2).")
        .arg(path, file.errorString());
}

} // namespace taphuan
