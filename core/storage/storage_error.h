#pragma once

#include <QString>

#include <stdexcept>

namespace taphuan {

/// The environment refused: the only thing storage throws.
class StorageError : public std::runtime_error
{
public:
    enum class Kind : quint8 {
        NotFound,
        NotAFile,     ///< a folder, a pipe, a device
        NoPermission, ///< may not be read, or not be written
        ReadOnly,     ///< an edit of a file that was opened for reading
        NotOurs,      ///< a file of another program
        Newer,        ///< written by a newer version of this program
        Damaged,      ///< truncated or altered
        InUse,        ///< another program instance has it open: detail says who and where
        Exists,       ///< the file to create is there
        DiskFull,
        Other,
    };
    StorageError(Kind kind, QString path, QString detail);

    Kind kind() const { return m_kind; }
    const QString &path() const { return m_path; }
    const QString &detail() const { return m_detail; } ///< for the curious, not translated

private:
    Kind m_kind;
    QString m_path;
    QString m_detail;
};

} // namespace taphuan
