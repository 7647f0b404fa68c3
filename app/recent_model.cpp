#include "app/recent_model.h"

#include <QDir>
#include <QFileInfo>

namespace taphuan {

QString RecentFile::fileName() const
{
    return QFileInfo(filePath).fileName();
}

QString RecentFile::folderText() const
{
    return QDir::toNativeSeparators(QFileInfo(filePath).absolutePath());
}

QString RecentFile::openedText() const
{
    return opened.toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

RecentModel::RecentModel(QObject *parent)
    : RowModel({{"filePath", rowValue<&RecentFile::filePath>},
                {"fileName", rowValue<&RecentFile::fileName>},
                {"folderText", rowValue<&RecentFile::folderText>},
                {"openedText", rowValue<&RecentFile::openedText>}},
               parent)
{
}

} // namespace taphuan
