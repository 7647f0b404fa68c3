#pragma once

#include <QObject>
#include <QUrl>

#include "app/effect_model.h"
#include "app/plan_part.h"
#include "app/work_queue.h"

#include "core/planning/next_year.h"

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
    Q_PROPERTY(bool isReady READ isReady NOTIFY shownChanged)
    Q_PROPERTY(taphuan::Job *job READ job CONSTANT)

public:
    explicit NextYearForm(PlanEdits &edits, QObject *parent = nullptr);
    ~NextYearForm() override;

    QString titleText() const;
    QString summaryText() const;
    QString fileName() const;                     ///< one that suits it
    EffectModel *classes() { return &m_classes; } ///< each with its days, holidays, department
    bool isReady() const { return m_made != nullptr; }
    Job *job() { return m_queue.job(); }

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &) override {} // it is worked out anew whenever it is asked for

    Q_INVOKABLE void workOut();
    /// Makes the file and says when it is there; a banner says why not.
    Q_INVOKABLE void create(const QUrl &target);

signals:
    void shownChanged();
    void created(const QUrl &file);

private:
    struct Made;
    void forget();

    WorkQueue m_queue;
    std::shared_ptr<const Made> m_made; ///< null until it is worked out
    EffectModel m_classes;
};

} // namespace taphuan
