#pragma once

#include <QStringList>

namespace taphuan {

/// Tells fields apart while typing is merged: what is edited, its ids, and the field.
template<class Field> QString typingKey(const char *what, const QStringList &ids, Field field)
{
    return QLatin1String(what) + u'/' + ids.join(u'/') + u'/' + QString::number(int(field));
}

} // namespace taphuan
