#pragma once

#include <QObject>

#include "app/finding_rows.h"
#include "app/plan_part.h"
#include "app/version_models.h"

namespace taphuan {

/// The errors that stand in the way of submitting, and the exceptions that are recorded for errors
/// the plan stands by.
class ExceptionList : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the round trip")
    Q_PROPERTY(taphuan::ExceptionModel *standing READ standing CONSTANT)
    Q_PROPERTY(taphuan::ExceptionModel *recorded READ recorded CONSTANT)
    Q_PROPERTY(int standingCount READ standingCount NOTIFY changed)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY changed)

public:
    ExceptionList(PlanEdits &edits, QObject *parent);

    ExceptionModel *standing() { return &m_standing; } ///< the first 200
    ExceptionModel *recorded() { return &m_recorded; }
    int standingCount() const { return m_standingCount; }
    const QString &filterText() const { return m_filterText; }
    void setFilterText(const QString &text);

    /// Brings everything up to date, in sight or not.
    void layOut() override;
    Q_INVOKABLE QString record(const QString &aboutKey, const QString &reason,
                               const QString &document);
    Q_INVOKABLE QString set(const QString &rowId, taphuan::ExceptionModel::Field field,
                            const QString &text);
    Q_INVOKABLE QString remove(const QString &rowId);

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

signals:
    void changed();

private:
    void findErrors();
    void showRows();

    ExceptionModel m_standing;
    ExceptionModel m_recorded;
    QHash<QString, std::vector<FindingRow>> m_errors; ///< by class; empty id: of the whole plan
    QSet<QString> m_stale;                            ///< classes to be looked at again
    int m_standingCount = 0;
    QString m_filterText;
};

} // namespace taphuan
