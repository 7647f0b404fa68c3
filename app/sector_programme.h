#pragma once

#include <QObject>

#include "app/choice_model.h"
#include "app/document_preview.h"
#include "app/plan_part.h"

namespace taphuan {

/// The whole programme of a department as its reviewers read it, page by page.
class SectorProgramme : public PlanPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(taphuan::ChoiceModel *departments READ departments CONSTANT)
    Q_PROPERTY(taphuan::DocumentPreview *preview READ preview CONSTANT)
    Q_PROPERTY(QString department READ department WRITE setDepartment NOTIFY departmentChanged)
    Q_PROPERTY(bool inSight READ inSight WRITE setInSight NOTIFY inSightChanged)

public:
    SectorProgramme(PlanEdits &edits, QObject *parent);

    ChoiceModel *departments() { return &m_departments; } ///< that answer for a class
    DocumentPreview *preview() { return &m_preview; }
    const QString &department() const { return m_department; } ///< code; empty: there is none
    void setDepartment(const QString &code);
    bool inSight() const { return m_inSight; }
    void setInSight(bool inSight); ///< pages are made for those who look at them only

    /// The document of the department; null where there is none.
    std::optional<Paper> paper() const;

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

signals:
    void departmentChanged();
    void inSightChanged();

private:
    void showDepartments();
    void showPages();

    ChoiceModel m_departments;
    DocumentPreview m_preview;
    QString m_department;
    bool m_inSight = false;
};

} // namespace taphuan
