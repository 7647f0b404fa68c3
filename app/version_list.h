#pragma once

#include <QObject>

#include "app/exception_list.h"
#include "app/version_shelf.h"

namespace taphuan {

/// The submitted versions, what happened to each, and the way to the next one.
class VersionList : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the round trip")
    Q_PROPERTY(taphuan::VersionModel *rows READ rows CONSTANT)
    Q_PROPERTY(taphuan::VersionStepModel *steps READ steps CONSTANT)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed)
    Q_PROPERTY(QString currentText READ currentText NOTIFY changed)
    Q_PROPERTY(QString whyNotSubmit READ whyNotSubmit NOTIFY changed)

public:
    VersionList(PlanEdits &edits, WorkQueue &queue, VersionShelf &shelf, ExceptionList &exceptions,
                QObject *parent);

    VersionModel *rows() { return &m_rows; }
    VersionStepModel *steps() { return &m_steps; } ///< of the current version, the newest first
    int current() const { return m_current; }      ///< a number; 0: none
    void setCurrent(int number);
    QString currentText() const;
    /// Why the plan cannot be submitted now; empty: it can.
    QString whyNotSubmit() const;
    const std::vector<SubmittedVersion> &heads() const { return m_heads; }

    /// Keeps the plan as it is now as its next version; `submitted` says when that is done. Until
    /// then nothing is edited.
    Q_INVOKABLE QString submit(const QString &note);
    bool isSubmitting() const;
    /// Shows a version in the window, for reading only.
    Q_INVOKABLE void open(int number);
    /// All of them as a table for the clipboard.
    Q_INVOKABLE void copy();

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

signals:
    void changed();
    void submitted(int number);

private:
    void showSubmitted();
    void readHeads();
    void layOut() override;

    WorkQueue &m_queue;
    VersionShelf &m_shelf;
    ExceptionList &m_exceptions;
    std::vector<SubmittedVersion> m_heads;
    VersionModel m_rows;
    VersionStepModel m_steps;
    int m_current = 0;
    QString m_submitting; ///< path of the plan file; empty: none
};

} // namespace taphuan
