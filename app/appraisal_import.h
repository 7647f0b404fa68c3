#pragma once

#include "app/plan_part.h"
#include "app/read_back_models.h"
#include "app/work_queue.h"

#include "core/exchange/appraisal_reading.h"

#include <QSet>
#include <QUrl>

namespace taphuan {

/// A workbook that came back from Finance: read on a worker and shown line by line against the last
/// version; nothing is changed until it is accepted, for the Department of Finance.
class AppraisalImport : public PlanPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(taphuan::Job *job READ job CONSTANT)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString finance READ finance NOTIFY changed)
    Q_PROPERTY(taphuan::ReadBackModel *changes READ changes CONSTANT)
    Q_PROPERTY(taphuan::ReadBackRemarkModel *remarks READ remarks CONSTANT)
    Q_PROPERTY(int accepted READ accepted NOTIFY changed)
    Q_PROPERTY(QString cut READ cut NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)

public:
    explicit AppraisalImport(PlanEdits &edits, QObject *parent = nullptr);

    Job *job() { return m_queue.job(); }
    bool isOpen() const { return m_reading != nullptr; }
    const QString &fileName() const { return m_fileName; }
    const QString &problem() const { return m_problem; } ///< of the file, or of the plan
    const QString &finance() const { return m_finance; } ///< code of the Department of Finance
    ReadBackModel *changes() { return &m_changes; }
    ReadBackRemarkModel *remarks() { return &m_remarks; }
    int accepted() const;    ///< how many lines would be different
    QString cut() const;     ///< by how much the accepted lines are below what was requested
    QString summary() const; ///< lines as they were, lines that are absent

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

    Q_INVOKABLE void read(const QUrl &file);
    Q_INVOKABLE void setAccepted(int number, bool accepted);
    Q_INVOKABLE void setAllAccepted(bool accepted);
    /// Makes it one step; answers why not, or an empty text.
    Q_INVOKABLE QString accept();
    Q_INVOKABLE void close();

signals:
    void changed();

private:
    /// What the worker makes, for the window's thread once the job has ended.
    struct Reading
    {
        qint64 version = 0;
        AppraisalReading answer;
        std::vector<ReadBackRow> rows; ///< of answer.proposals
    };
    static QString readFrom(const QString &file, const QString &planFile, const Plan &plan,
                            Reading &reading, const Job::Progress &progress);

    void take(std::shared_ptr<Reading> reading);
    void fail(const QString &reason);
    void showRemarks();
    QSet<QString> leftOut() const;
    std::vector<ProposedDecision> acceptedChanges() const;

    WorkQueue m_queue;
    std::shared_ptr<Reading> m_reading;
    bool m_isBeingRead = false;
    QUrl m_file;
    QSet<QString> m_leftOut; ///< lines that the user left out of what is being read again
    QString m_fileName;
    QString m_problem;
    QString m_finance;
    ReadBackModel m_changes;
    ReadBackRemarkModel m_remarks;
};

} // namespace taphuan
