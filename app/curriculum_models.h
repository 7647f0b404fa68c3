#pragma once

#include "app/row_model.h"

namespace taphuan {

struct CurriculumListRow
{
    QString code;
    QString title;
    QString typeName;
    QString departmentName;
    QString versionText;
    QString topicsText; ///< "4 chuyên đề, 6 buổi"
    int users = 0;      ///< classes
    int outOfDate = 0;  ///< of these, with an older version

    const QString &key() const { return code; }
    friend bool operator==(const CurriculumListRow &, const CurriculumListRow &) = default;
};

/// The curricula of all types, each once.
class CurriculumListModel : public RowModel<CurriculumListRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the register of curricula")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit CurriculumListModel(QObject *parent = nullptr);
};

/// Classes that use an older version and in which the newest would change the same.
struct OutOfDateRow
{
    QStringList classIds;
    QString text; ///< code and title of one, the codes of several
    QString updateText;
    bool mayTake = false; ///< by the acting agency, as the others

    const QString &key() const { return classIds.front(); }
    friend bool operator==(const OutOfDateRow &, const OutOfDateRow &) = default;
};

class OutOfDateModel : public RowModel<OutOfDateRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the register of curricula")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit OutOfDateModel(QObject *parent = nullptr);
};

/// What stands above the topics of a curriculum.
struct CurriculumHead
{
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString aboutText MEMBER aboutText)
    Q_PROPERTY(QString usersText MEMBER usersText)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString versionId MEMBER versionId)
    Q_PROPERTY(bool isNewest MEMBER isNewest)
    Q_PROPERTY(bool isFixed MEMBER isFixed)
    Q_PROPERTY(bool isUsed MEMBER isUsed)

public:
    QString title;
    QString aboutText; ///< type, department, version, sum of sessions
    QString usersText; ///< which classes use which version; empty: none
    QString id;        ///< of the newest version
    QString versionId; ///< of the one that is shown
    bool isNewest = true;
    bool isFixed = false; ///< classes use the newest version: only a new one is edited
    bool isUsed = false;  ///< classes use any version

    friend bool operator==(const CurriculumHead &, const CurriculumHead &) = default;
};

} // namespace taphuan
