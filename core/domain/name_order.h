#pragma once

#include <QCollator>
#include <QHash>

namespace taphuan {

/// The order of lists of lecturers, as officials expect it: people by their given name, which is
/// the last word, then by the rest; what is called by its office ("Báo cáo viên Sở Xây dựng") as it
/// is written.
class NameOrder
{
public:
    NameOrder();

    int compare(const QString &left, const QString &right) const;
    bool operator()(const QString &left, const QString &right) const
    {
        return compare(left, right) < 0;
    }

private:
    struct Key
    {
        QCollatorSortKey given;
        QCollatorSortKey rest;
    };
    const Key &keyOf(const QString &name) const;

    QCollator m_collator;
    mutable QHash<QString, Key> m_keys; ///< made once: comparing texts is slow
};

} // namespace taphuan
