#pragma once

#include "export/workbook.h"

namespace taphuan {

/// The file that a workbook is to become: written beside it under another name and put in its place
/// when whole. Leaves nothing behind when it is not.
class Target
{
public:
    /// Throws ExportError where a file could not be put, as far as that can be seen beforehand.
    explicit Target(const QString &path);
    ~Target();
    Target(const Target &) = delete;
    Target &operator=(const Target &) = delete;

    const QString &folder() const { return m_folder; }
    const QString &temporaryPath() const { return m_temporary; }
    /// Makes the empty temporary file, and removes those that killed programs left there; throws
    /// ExportError.
    void begin();
    /// The temporary file becomes the target; throws ExportError.
    void commit();
    /// For an error of the system about this file.
    ExportError failure(int error, const QString &detail) const;

private:
    void refuseIfOpenElsewhere() const;

    QString m_path;
    QString m_folder;
    QString m_temporary;
};

} // namespace taphuan
