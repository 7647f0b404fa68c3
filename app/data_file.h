#pragma once

#include "app/plan_part.h"
#include "app/work_queue.h"

namespace taphuan {

/// The plan as a file: where it is, how large, how it is opened, and whether it is whole.
class DataFile : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(QString path READ path NOTIFY changed)
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY changed)
    Q_PROPERTY(QString formatText READ formatText NOTIFY changed)
    Q_PROPERTY(QString changesText READ changesText NOTIFY changed)
    Q_PROPERTY(QString accessText READ accessText NOTIFY changed)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY changed)
    Q_PROPERTY(QString checkText READ checkText NOTIFY changed)
    Q_PROPERTY(bool faulty READ isFaulty NOTIFY changed)
    Q_PROPERTY(taphuan::Job *job READ job CONSTANT)

public:
    explicit DataFile(PlanEdits &edits, QObject *parent = nullptr);

    const QString &path() const { return m_shown.path; } ///< empty: no plan is open
    const QString &sizeText() const { return m_shown.sizeText; }
    const QString &formatText() const { return m_shown.formatText; }
    const QString &changesText() const { return m_shown.changesText; } ///< in the journal
    const QString &accessText() const { return m_shown.accessText; }   ///< with why not
    bool isReadOnly() const { return m_shown.readOnly; }
    const QString &checkText() const { return m_checkText; } ///< empty: it was not checked
    bool isFaulty() const { return m_faulty; }
    Job *job() { return m_queue.job(); }

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

    Q_INVOKABLE void copyPath() const;
    Q_INVOKABLE void openFolder() const;
    /// Reads everything in the file on a worker.
    Q_INVOKABLE void check();

signals:
    void changed();

private:
    struct Shown
    {
        QString path;
        QString sizeText;
        QString formatText;
        QString changesText;
        QString accessText;
        bool readOnly = false;
    };
    void layOut() override;
    static Shown shownOf(const PlanStore &store);
    void showCheck(const QString &fault);

    WorkQueue m_queue;
    Shown m_shown;
    QString m_checkText;
    bool m_faulty = false;
};

} // namespace taphuan
