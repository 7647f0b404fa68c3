#pragma once

#include "app/choice_model.h"
#include "app/effect_model.h"
#include "app/norm_models.h"
#include "app/plan_part.h"

#include <QUrl>

namespace taphuan {

/// A norm that is being entered, as texts.
class NormDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the page of norms")
    Q_PROPERTY(QString key MEMBER key NOTIFY changed)
    Q_PROPERTY(QString kind MEMBER kind NOTIFY changed)
    Q_PROPERTY(QString document MEMBER document NOTIFY changed)
    Q_PROPERTY(QString article MEMBER article NOTIFY changed)
    Q_PROPERTY(QList<QString> ranks MEMBER ranks NOTIFY changed)
    Q_PROPERTY(QList<QString> places MEMBER places NOTIFY changed)
    Q_PROPERTY(QList<QString> beneficiaries MEMBER beneficiaries NOTIFY changed)
    Q_PROPERTY(QString amount MEMBER amount NOTIFY changed)
    Q_PROPERTY(QString per MEMBER per NOTIFY changed)
    Q_PROPERTY(QString validFrom MEMBER validFrom NOTIFY changed)
    Q_PROPERTY(QString validTo MEMBER validTo NOTIFY changed)
    Q_PROPERTY(bool sourced MEMBER sourced NOTIFY changed)

public:
    using QObject::QObject;

    QString code; ///< of the norm that is edited; empty: a new one
    QString key;
    QString kind;
    QString document;
    QString article;
    QStringList ranks; ///< codes; none: for all
    QStringList places;
    QStringList beneficiaries;
    QString amount;
    QString per;
    QString validFrom;
    QString validTo;
    bool sourced = false;

signals:
    void changed();
};

/// The page of norms: what is in force on a day, and the resolutions of the province, which are
/// kept only after it was shown what they change.
class NormPage : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(QString dayText READ dayText NOTIFY shownChanged)
    Q_PROPERTY(double dayPlace READ dayPlace NOTIFY shownChanged)
    Q_PROPERTY(int firstYear READ firstYear NOTIFY shownChanged)
    Q_PROPERTY(int lastYear READ lastYear NOTIFY shownChanged)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY shownChanged)
    Q_PROPERTY(bool onlyInForce READ onlyInForce WRITE setOnlyInForce NOTIFY shownChanged)
    Q_PROPERTY(bool proposing READ proposing NOTIFY proposalChanged)
    Q_PROPERTY(QString proposalText READ proposalText NOTIFY proposalChanged)
    Q_PROPERTY(taphuan::NormListModel *norms READ norms CONSTANT)
    Q_PROPERTY(taphuan::DocumentModel *documents READ documents CONSTANT)
    Q_PROPERTY(taphuan::EffectModel *effects READ effects CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *keys READ keys CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *pers READ pers CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *kinds READ kinds CONSTANT)
    Q_PROPERTY(taphuan::NormDraft *draft READ draft CONSTANT)

public:
    explicit NormPage(PlanEdits &edits, QObject *parent = nullptr);

    QString dayText() const;
    double dayPlace() const; ///< on the time line, from 0 to 1
    int firstYear() const;
    int lastYear() const;
    const QString &filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    bool onlyInForce() const { return m_onlyInForce; }
    void setOnlyInForce(bool only);
    bool proposing() const { return m_proposal.has_value(); }
    const QString &proposalText() const { return m_proposalText; }
    NormListModel *norms() { return &m_norms; }
    DocumentModel *documents() { return &m_documents; }
    EffectModel *effects() { return &m_effects; }
    ChoiceModel *keys() { return &m_keys; }
    ChoiceModel *pers() { return &m_pers; }
    ChoiceModel *kinds() { return &m_kinds; }
    NormDraft *draft() { return &m_draft; }

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

    // Each answers an empty text, or one sentence that says why not.
    Q_INVOKABLE QString setDay(const QString &text);
    Q_INVOKABLE void beginNew();
    Q_INVOKABLE QString beginEdit(const QString &code);
    // What follows shows its effect first; `keep` makes it so.
    Q_INVOKABLE QString proposeDraft();
    Q_INVOKABLE QString proposeRemoval(const QString &code);
    Q_INVOKABLE QString proposeImport(const QUrl &csv);
    Q_INVOKABLE QString keep();
    Q_INVOKABLE void discard();

signals:
    void shownChanged();
    void proposalChanged();

private:
    struct Proposal
    {
        QString title;
        std::vector<Norm> norms; ///< all of the plan's own, as they would be
    };
    QString propose(const QString &title, std::vector<Norm> norms);
    QString refusalOf(const std::vector<Norm> &norms) const;
    QString readDraft(Norm &norm) const;
    /// The plan's documents with those that its norms name and nobody knows yet.
    std::vector<Document> documentsFor(const std::vector<Norm> &norms) const;
    void layOut() override;

    QDate m_day;
    QString m_filterText;
    bool m_onlyInForce = true;
    std::optional<Proposal> m_proposal;
    QString m_proposalText;
    NormListModel m_norms;
    DocumentModel m_documents;
    EffectModel m_effects;
    ChoiceModel m_keys;
    ChoiceModel m_pers;
    ChoiceModel m_kinds;
    NormDraft m_draft;
};

} // namespace taphuan
