#pragma once

#include "app/choice_model.h"
#include "app/plan_part.h"
#include "app/workbook_writing.h"

namespace taphuan {

/// A sheet of the workbook, to be chosen.
struct SheetChoice
{
    QString name;
    bool chosen = true;
    bool comesAlong = false; ///< others take figures from it

    const QString &key() const { return name; }
    friend bool operator==(const SheetChoice &, const SheetChoice &) = default;
};

class SheetChoiceModel : public RowModel<SheetChoice>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit SheetChoiceModel(QObject *parent = nullptr);
};

/// Which workbook is written: its sheets, of the whole plan or a department's part, of the plan as
/// it stands or a version. All of what is shown at first.
class WorkbookForm : public PlanPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(taphuan::SheetChoiceModel *sheets READ sheets CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *departments READ departments CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *versions READ versions CONSTANT)
    Q_PROPERTY(QString department READ department WRITE setDepartment NOTIFY changed)
    Q_PROPERTY(QString version READ version WRITE setVersion NOTIFY changed)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed)

public:
    explicit WorkbookForm(PlanEdits &edits, QObject *parent = nullptr);

    SheetChoiceModel *sheets() { return &m_sheets; }
    ChoiceModel *departments() { return &m_departments; }
    ChoiceModel *versions() { return &m_versions; }
    const QString &department() const { return m_department; } ///< agency code; empty: the plan
    void setDepartment(const QString &code);
    QString version() const { return QString::number(m_version); } ///< "0": the plan as it stands
    void setVersion(const QString &number);
    bool isComplete() const { return !m_chosen.isEmpty(); } ///< some sheet is chosen

    /// All of what is shown, again.
    Q_INVOKABLE void startOver();
    /// Before it is shown: the departments and versions that there are now.
    Q_INVOKABLE void prepare();
    Q_INVOKABLE void choose(int sheet, bool chosen);

    WorkbookRequest request() const { return {m_chosen, m_department}; }
    qint64 versionNumber() const { return m_version; }

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

signals:
    void changed();

private:
    void showSheets();

    SheetSet m_chosen;
    QString m_department;
    qint64 m_version = 0;
    SheetChoiceModel m_sheets;
    ChoiceModel m_departments;
    ChoiceModel m_versions;
};

} // namespace taphuan
