#pragma once

#include "app/row_model.h"

#include <QDateTime>

namespace taphuan {

/// A plan file that was opened before, and when last.
struct RecentFile
{
    QString filePath;
    QDateTime opened;

    const QString &key() const { return filePath; }
    QString fileName() const;
    QString folderText() const;
    QString openedText() const;
    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

/// The plan files opened last, newest first.
class RecentModel : public RowModel<RecentFile>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the preferences")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit RecentModel(QObject *parent = nullptr);
};

} // namespace taphuan
