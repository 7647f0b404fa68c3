#pragma once

#include <QString>

namespace taphuan {

/// A file that is made beside another and gets its name when it is whole; otherwise it goes away,
/// as does what killed programs left in the folder.
class FileBeside
{
public:
    explicit FileBeside(const QString &other);
    ~FileBeside();
    Q_DISABLE_COPY_MOVE(FileBeside)

    const QString &path() const { return m_path; }
    /// Forced to the disk and renamed; false where the name is taken. Throws StorageError.
    bool become(const QString &name);

private:
    QString m_path;
};

} // namespace taphuan
