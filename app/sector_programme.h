#pragma once

#include <QObject>

#include "app/choice_model.h"
#include "app/document_preview.h"
#include "app/plan_part.h"

namespace taphuan {

/// The whole programme of a department as its reviewers read it, page by page, which are made for
/// those who look at them only.
class SectorProgramme : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(taphuan::ChoiceModel *departments READ departments CONSTANT)
    Q_PROPERTY(taphuan::DocumentPreview *preview READ preview CONSTANT)
    Q_PROPERTY(QString department READ department WRITE setDepartment NOTIFY departmentChanged)

public:
    SectorProgramme(PlanEdits &edits, QObject *parent);

    ChoiceModel *departments() { return &m_departments; } ///< that answer for a class
    DocumentPreview *preview() { return &m_preview; }
    const QString &department() const { return m_department; } ///< code; empty: there is none
    void setDepartment(const QString &code);

    /// The document of the department; null where there is none.
    std::optional<Paper> paper() const;

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

signals:
    void departmentChanged();

private:
    void layOut() override;
    void putAway() override;
    void showDepartments();
    void showPages();

    ChoiceModel m_departments;
    DocumentPreview m_preview;
    QString m_department;
};

} // namespace taphuan
