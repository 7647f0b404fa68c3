#pragma once

#include "app/effect_model.h"
#include "app/plan_part.h"

#include "core/planning/next_year.h"

#include <QUrl>

namespace taphuan {

/// The next year's plan as it would be, before it is made into a file of its own.
class NextYearForm : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(QString titleText READ titleText NOTIFY shownChanged)
    Q_PROPERTY(QString summaryText READ summaryText NOTIFY shownChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY shownChanged)
    Q_PROPERTY(taphuan::EffectModel *classes READ classes CONSTANT)

public:
    explicit NextYearForm(PlanEdits &edits, QObject *parent = nullptr);

    QString titleText() const;
    const QString &summaryText() const { return m_summaryText; }
    QString fileName() const;                     ///< one that suits it
    EffectModel *classes() { return &m_classes; } ///< each with its days, holidays, department

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &) override {} // it is worked out anew whenever it is asked for

    Q_INVOKABLE void workOut();
    /// Makes the file; an empty text, or one sentence that says why not.
    Q_INVOKABLE QString create(const QUrl &target);

signals:
    void shownChanged();

private:
    QString m_summaryText;
    NextYear m_next;
    EffectModel m_classes;
};

} // namespace taphuan
