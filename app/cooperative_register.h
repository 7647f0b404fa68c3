#pragma once

#include "app/choice_model.h"
#include "app/cooperative_filter_model.h"
#include "app/pasting.h"
#include "app/plan_part.h"
#include "app/register_import.h"
#include "app/training_needs.h"

namespace taphuan {

/// The register of cooperatives, for its page. A slot that edits answers an empty text, or one
/// sentence that says why not.
class CooperativeRegister : public PlanPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int total READ total NOTIFY totalChanged)
    Q_PROPERTY(taphuan::CooperativeFilterModel *cooperatives READ cooperatives CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *districts READ districts CONSTANT)
    Q_PROPERTY(taphuan::RegisterImport *importing READ importing CONSTANT)
    Q_PROPERTY(taphuan::TrainingNeeds *needs READ needs CONSTANT)

public:
    explicit CooperativeRegister(PlanEdits &edits, QObject *parent = nullptr);

    int total() const { return m_all.count(); } ///< of the register, filtered away or not
    CooperativeFilterModel *cooperatives() { return &m_cooperatives; }
    ChoiceModel *districts() { return &m_districts; }
    RegisterImport *importing() { return &m_importing; }
    TrainingNeeds *needs() { return &m_needs; }

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

    Q_INVOKABLE QString setField(const QStringList &ids, taphuan::CooperativeModel::Field field,
                                 const QString &text);
    /// Of a field for yes or no: what the first one does not have is set for all.
    Q_INVOKABLE QString toggle(const QStringList &ids, taphuan::CooperativeModel::Field field);
    /// The new row's id, or an empty text and a banner.
    Q_INVOKABLE QString add(const QString &type, const QString &district);
    Q_INVOKABLE QString remove(const QStringList &ids);
    /// As a table that spreadsheets paste, with headings, in the order given.
    Q_INVOKABLE void copy(const QStringList &ids) const;
    /// Puts the cells of the clipboard into the rows as they are listed, from `id` on, and into
    /// `fields`, one step; a single cell goes into all of `selected`. A refusal is a banner too.
    Q_INVOKABLE QString paste(const QString &id, const QStringList &selected,
                              const QList<int> &fields);

signals:
    void totalChanged();

private:
    using Edit = std::function<QString(Cooperative &cooperative)>;

    QString editRows(const QStringList &ids, const QString &title, const Edit &edit);
    QString edit(Cooperative &cooperative, CooperativeModel::Field field,
                 const QString &text) const;
    QString refusalOfCode(const Cooperative &edited) const;
    QString pasteRows(const std::vector<PastedRow> &rows);
    void showRegister();

    CooperativeModel m_all;
    CooperativeFilterModel m_cooperatives{&m_all};
    ChoiceModel m_districts;
    RegisterImport m_importing;
    TrainingNeeds m_needs;
};

} // namespace taphuan
