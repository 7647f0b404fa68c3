#pragma once

#include <QObject>

#include "app/session.h"

namespace taphuan {

/// Whether the agency one acts for may edit something of the plan now, and if not, who may: asked
/// by the controls of the window before anybody types.
class EditRight : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(taphuan::Session *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(What what READ what WRITE setWhat NOTIFY whatChanged)
    Q_PROPERTY(QString of READ of WRITE setOf NOTIFY ofChanged)
    Q_PROPERTY(bool allowed READ isAllowed NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)

public:
    /// Content is what a department writes of a class: topics and stays.
    enum What {
        ThePlan,
        Classes,
        Content,
        Lecturers,
        Curricula,
        Cooperatives,
        Norms,
        Settings,
        Exceptions,
        Scenarios,
    };
    Q_ENUM(What)

    using QObject::QObject;

    Session *session() const { return m_session; }
    void setSession(Session *session);
    What what() const { return m_what; }
    void setWhat(What what);
    /// Id of the class, lecturer or curriculum it belongs to; empty: what is still to be added.
    const QString &of() const { return m_of; }
    void setOf(const QString &id);
    bool isAllowed() const { return m_refusal.isEmpty(); }
    const QString &refusal() const { return m_refusal; } ///< one sentence, or empty
    /// Says so in the banner where it is refused; answers whether it is allowed.
    Q_INVOKABLE bool demand();

signals:
    void sessionChanged();
    void whatChanged();
    void ofChanged();
    void changed();

private:
    void ask();

    Session *m_session = nullptr;
    What m_what = ThePlan;
    QString m_of;
    QString m_refusal;
};

} // namespace taphuan
