#pragma once

#include <QObject>

#include "app/choice_model.h"
#include "app/fit_draft.h"
#include "app/fit_models.h"
#include "app/job.h"
#include "app/plan_part.h"

#include "core/exchange/fit_json.h"

#include <QSet>

namespace taphuan {

/// Fitting the plan to a ceiling: what is asked, the proposal beside today's plan, and the
/// scenarios that were kept. Nothing of the plan is different before a proposal is accepted.
class FitForm : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(taphuan::Job *job READ job CONSTANT)
    Q_PROPERTY(taphuan::FitDraft *draft READ draft CONSTANT)
    Q_PROPERTY(taphuan::FitCeilingModel *ceilings READ ceilings CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *classes READ classes CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *untouched READ untouched CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *items READ items CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *leftOut READ leftOut CONSTANT)
    Q_PROPERTY(taphuan::FitCutModel *cuts READ cuts CONSTANT)
    Q_PROPERTY(taphuan::FitScenarioModel *scenarios READ scenarios CONSTANT)
    Q_PROPERTY(bool hasProposal READ hasProposal NOTIFY answerChanged)
    Q_PROPERTY(bool stale READ isStale NOTIFY answerChanged)
    Q_PROPERTY(QString refusal READ refusal NOTIFY answerChanged)
    Q_PROPERTY(QString summaryText READ summaryText NOTIFY answerChanged)
    Q_PROPERTY(int accepted READ accepted NOTIFY answerChanged)
    Q_PROPERTY(QString acceptedSavingText READ acceptedSavingText NOTIFY answerChanged)

public:
    explicit FitForm(PlanEdits &edits, QObject *parent = nullptr);

    Job *job() { return &m_job; }
    FitDraft *draft() { return &m_draft; }
    FitCeilingModel *ceilings() { return &m_ceilings; }
    ChoiceModel *classes() { return &m_classes; } ///< that may still be chosen to stay untouched
    ChoiceModel *untouched() { return &m_untouched; }
    ChoiceModel *items() { return &m_items; } ///< that may still be chosen to be left out
    ChoiceModel *leftOut() { return &m_leftOut; }
    FitCutModel *cuts() { return &m_cuts; }
    FitScenarioModel *scenarios() { return &m_scenarios; }
    bool hasProposal() const { return m_kept.has_value(); }
    bool isStale() const { return m_stale; } ///< the plan was changed since it was proposed
    const QString &refusal() const { return m_refusal; } ///< why there is no proposal
    QString summaryText() const; ///< how good it is; in part, what it costs then
    int accepted() const;        ///< classes that would be cut
    QString acceptedSavingText() const;

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

    // Why a text cannot be read, or an empty text.
    Q_INVOKABLE QString moneyProblem(const QString &text) const;
    Q_INVOKABLE QString percentProblem(const QString &text) const;
    Q_INVOKABLE QString daysProblem(const QString &text) const;
    Q_INVOKABLE QString setCeiling(const QString &rowKey, const QString &text);
    Q_INVOKABLE void setUntouched(const QString &classId, bool untouched);
    Q_INVOKABLE void setLeftOut(const QString &item, bool leftOut);

    Q_INVOKABLE void propose();
    Q_INVOKABLE void setAccepted(const QString &classId, bool accepted);
    Q_INVOKABLE void setAllAccepted(bool accepted);
    Q_INVOKABLE void drop(); ///< the proposal
    // Each makes one step of the plan and answers why not, or an empty text.
    Q_INVOKABLE QString accept();
    Q_INVOKABLE QString keep(const QString &name);
    Q_INVOKABLE QString remove(const QString &scenarioId);
    /// Shows a kept scenario as the proposal, and what was asked for it.
    Q_INVOKABLE void open(const QString &scenarioId);

signals:
    void answerChanged();

private:
    struct Question;
    static QString solve(const Question &question, FitAnswer &answer,
                         const Job::Progress &progress);
    void take();
    void refuse(const QString &reason);
    void forget();
    void layOut() override;
    void showLists();
    void showProposal();
    void showScenarios();
    const FitClass *classWith(const QString &id) const;
    std::vector<FitClass> acceptedClasses() const;
    Money acceptedSaving() const;

    Job m_job;
    QString m_planId;
    FitDraft m_draft;
    QMap<QString, QString> m_ceilingTexts;
    QStringList m_untouchedIds;
    QStringList m_leftOutCodes;
    std::shared_ptr<FitAnswer> m_answer; ///< of the job that runs
    FitRequest m_asked;                  ///< of that job
    bool m_askedIsStale = false;         ///< the plan was changed since
    std::optional<KeptFit> m_kept;       ///< the proposal that is shown
    QString m_shownScenario;             ///< its id; empty: not kept
    QSet<QString> m_refused;             ///< ids of classes that are not to be cut
    QString m_refusal;
    bool m_stale = false;
    FitCeilingModel m_ceilings;
    ChoiceModel m_classes;
    ChoiceModel m_untouched;
    ChoiceModel m_items;
    ChoiceModel m_leftOut;
    FitCutModel m_cuts;
    FitScenarioModel m_scenarios;
};

} // namespace taphuan
