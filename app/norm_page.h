#pragma once

#include "app/choice_model.h"
#include "app/effect_model.h"
#include "app/norm_draft.h"
#include "app/norm_models.h"
#include "app/plan_part.h"

#include <QUrl>

namespace taphuan {

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
    Q_PROPERTY(int sortKey READ sortKey NOTIFY shownChanged)
    Q_PROPERTY(bool descending READ descending NOTIFY shownChanged)
    Q_PROPERTY(taphuan::ChoiceModel *keys READ keys CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *pers READ pers CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *kinds READ kinds CONSTANT)
    Q_PROPERTY(taphuan::NormDraft *draft READ draft CONSTANT)
    Q_PROPERTY(taphuan::DocumentDraft *document READ document CONSTANT)
    Q_PROPERTY(QStringList importColumns READ importColumns CONSTANT)
    Q_PROPERTY(QStringList importFaults READ importFaults NOTIFY importFaultsChanged)

public:
    explicit NormPage(PlanEdits &edits, QObject *parent = nullptr);

    QString dayText() const;
    double dayPlace() const; ///< on the time line, from 0 to 1
    int firstYear() const;
    int lastYear() const;
    const QString &filterText() const { return m_filter.text; }
    void setFilterText(const QString &text);
    bool onlyInForce() const { return m_filter.onlyInForce; }
    void setOnlyInForce(bool only);
    int sortKey() const { return m_order.key; } ///< a NormListModel::Column
    bool descending() const { return m_order.descending; }
    /// Sorts the norms of each price; again by the same column turns the order round.
    Q_INVOKABLE void sortBy(int column);
    bool proposing() const { return m_proposal.has_value(); }
    const QString &proposalText() const { return m_proposalText; }
    NormListModel *norms() { return &m_norms; }
    DocumentModel *documents() { return &m_documents; }
    EffectModel *effects() { return &m_effects; }
    ChoiceModel *keys() { return &m_keys; }
    ChoiceModel *pers() { return &m_pers; }
    ChoiceModel *kinds() { return &m_kinds; }
    NormDraft *draft() { return &m_draft; }
    DocumentDraft *document() { return &m_document; }
    /// What a table of norms may say; what it has to say ends with an asterisk.
    static QStringList importColumns();
    const QStringList &importFaults() const { return m_importFaults; } ///< of the last import

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

    // Each answers an empty text, or one sentence that says why not.
    Q_INVOKABLE QString setDay(const QString &text);
    Q_INVOKABLE void beginNew();
    Q_INVOKABLE QString beginEdit(const QString &code);
    /// The document that the norm is of; what its number says of one that is new is filled in.
    Q_INVOKABLE void nameDocument(const QString &number);
    // What follows shows its effect first; `keep` makes it so.
    Q_INVOKABLE QString proposeDraft();
    Q_INVOKABLE QString proposeRemoval(const QString &code);
    Q_INVOKABLE QString proposeImport(const QUrl &file);
    Q_INVOKABLE QString keep();
    Q_INVOKABLE void discard();
    Q_INVOKABLE void forgetFaults();
    Q_INVOKABLE QString saveTemplate(const QUrl &file);
    // Documents of the province
    Q_INVOKABLE void beginDocument();
    Q_INVOKABLE QString beginDocumentEdit(const QString &number);
    /// What the number says of the document that is entered.
    Q_INVOKABLE void setNumber(const QString &number);
    /// One that gets another number gets it in the norms and the basis too.
    Q_INVOKABLE QString keepDocument();
    Q_INVOKABLE QString removeDocument();

signals:
    void shownChanged();
    void proposalChanged();
    void importFaultsChanged();

private:
    struct Proposal
    {
        QString title;
        std::vector<Norm> norms; ///< all of the plan's own, as they would be
        std::vector<Document> documents;
    };
    /// `entered`: the document of a norm, where it is new.
    QString propose(const QString &title, const std::vector<Norm> &norms,
                    const std::optional<Document> &entered = {});
    QString refusalOf(const std::vector<Norm> &norms) const;
    QString readDraft(Norm &norm) const;
    QString readDocument(Document &document) const;
    std::optional<QDate> dayIn(const QString &text) const;        ///< null for an empty text
    const Document *ownDocument(const QString &numberOrId) const; ///< or null
    bool isBasis(const QString &number) const;
    /// The plan's documents with those that its norms name and nobody knows yet, without those that
    /// only norms named which go.
    std::vector<Document> documentsFor(const std::vector<Norm> &norms,
                                       const std::optional<Document> &entered) const;
    QString showFaults(const QStringList &faults);
    void layOut() override;

    QDate m_day;
    NormFilter m_filter;
    ColumnOrder m_order{NormListModel::Period};
    std::optional<Proposal> m_proposal;
    QString m_proposalText;
    NormListModel m_norms;
    DocumentModel m_documents;
    EffectModel m_effects;
    ChoiceModel m_keys;
    ChoiceModel m_pers;
    ChoiceModel m_kinds;
    NormDraft m_draft;
    DocumentDraft m_document;
    QStringList m_importFaults;
};

} // namespace taphuan
