#include "core/storage/storage_error.h"

namespace taphuan {

StorageError::StorageError(Kind kind, QString path, QString detail)
    : std::runtime_error((path + ": " + detail).toStdString())
    , m_kind(kind)
    , m_path(std::move(path))
    , m_detail(std::move(detail))
{
}

} // namespace taphuan
