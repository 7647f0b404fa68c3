#include "core/storage/change_rights.h"

#include "core/storage/tables.h"

#include <QSet>

#include <algorithm>

namespace taphuan {

namespace {

template<class Value> const Value *rowWithId(const std::vector<Value> &rows, const QString &id)
{
    const auto found = std::ranges::find(rows, id, &Value::id);
    return found == rows.end() ? nullptr : &*found;
}

template<class Value> Value valueOf(const Row &row)
{
    Value value;
    putRow(row, value);
    return value;
}

QStringList departmentsOfType(const Catalogue &catalogue, const QString &type, QDate day)
{
    QStringList departments = catalogue.jointAgencies(type, day);
    const QString responsible = catalogue.responsibleAgency(type, day);
    if (!responsible.isEmpty())
        departments.prepend(responsible);
    return departments;
}

/// What a change brings or takes with all that is theirs.
struct Whole
{
    QSet<QString> classes;
    QHash<QString, QString> departments; ///< of lecturers that come

    explicit Whole(const Change &change = {})
    {
        for (const RowChange &row : change.rows) {
            if (row.table == Table::TrainingClass && !(row.before && row.after))
                classes.insert(row.id);
            if (row.table == Table::Lecturer && !row.before)
                departments.insert(row.id, valueOf<Lecturer>(*row.after).department);
        }
    }
};

/// Asks for each row of a change whose it is.
class Rights
{
public:
    Rights(const Plan &plan, const Catalogue &catalogue, const QString &agency,
           Whole whole = Whole())
        : m_plan(plan), m_catalogue(catalogue), m_agency(agency), m_whole(std::move(whole))
    {
    }

    std::optional<RightRefusal> refusal(const RowChange &change) const
    {
        for (const auto &state : {change.before, change.after}) {
            if (!state)
                continue;
            const QString classId =
                shapeOf(change.table).isOfClass ? state->back().toString() : QString();
            const QString name = nameOn(change.table, *state, classId);
            if (!name.isEmpty() && name != m_agency)
                return RightRefusal{change.table, classId, {name}, true};
            QStringList owners = ownersOf(change.table, *state, classId);
            if (!isOfAppraisal(change.table))
                owners = agenciesOf(AgencyKind::Alliance) + owners;
            if (!owners.contains(m_agency))
                return RightRefusal{change.table, classId, owners};
        }
        return std::nullopt;
    }

    std::optional<RightRefusal> refusal(Table table, const QString &id) const
    {
        QStringList owners = ownersOf(table, id);
        if (!isOfAppraisal(table))
            owners = agenciesOf(AgencyKind::Alliance) + owners;
        if (owners.contains(m_agency))
            return std::nullopt;
        const bool isOfClass = shapeOf(table).isOfClass || table == Table::TrainingClass;
        return RightRefusal{table, isOfClass ? id : QString(), owners};
    }

private:
    /// What is Finance's and the committee's own; not even the alliance edits it for them.
    static bool isOfAppraisal(Table table)
    {
        return table == Table::Decision || table == Table::VersionEvent;
    }

    /// The agency in whose name alone a step of a review or an appraisal is made; empty for
    /// anything else, also for a step that comes or goes with its class.
    QString nameOn(Table table, const Row &row, const QString &classId) const
    {
        if (table == Table::ReviewEvent && !m_whole.classes.contains(classId))
            return valueOf<ReviewEvent>(row).agency;
        return table == Table::VersionEvent ? valueOf<VersionEvent>(row).agency : QString();
    }

    /// The agencies whose row it is, besides the alliance.
    QStringList ownersOf(Table table, const Row &row, const QString &classId) const
    {
        switch (table) {
        case Table::Topic:
        case Table::Stay:
        case Table::ReviewEvent: return departmentsOfClass(classId);
        case Table::Lecturer: return {valueOf<Lecturer>(row).department};
        case Table::Absence: return departmentOfLecturer(valueOf<Absence>(row).lecturer);
        case Table::Decision: {
            const bool approved = valueOf<Decision>(row).stage == Stage::Approved;
            return agenciesOf(approved ? AgencyKind::Committee : AgencyKind::Finance);
        }
        case Table::VersionEvent: {
            const bool approved = valueOf<VersionEvent>(row).step == VersionStep::Approved;
            return agenciesOf(approved ? AgencyKind::Committee : AgencyKind::Finance);
        }
        case Table::DocumentTemplate: return {valueOf<DocumentTemplate>(row).agency};
        case Table::Curriculum: return departmentOf(valueOf<Curriculum>(row));
        case Table::CurriculumTopic: {
            const QString id = valueOf<CurriculumTopic>(row).curriculum;
            const Curriculum *curriculum = rowWithId(m_plan.curricula, id);
            // One that the same change adds is asked for itself.
            return curriculum ? departmentOf(*curriculum) : QStringList(m_agency);
        }
        default: return {};
        }
    }

    /// The same by the id of what the row belongs to; each department may add rows of its own.
    QStringList ownersOf(Table table, const QString &id) const
    {
        switch (table) {
        case Table::Topic:
        case Table::Stay:
        case Table::ReviewEvent: return departmentsOfClass(id);
        case Table::Lecturer:
        case Table::Absence: return id.isEmpty() ? actingDepartment() : departmentOfLecturer(id);
        case Table::Curriculum:
        case Table::CurriculumTopic: {
            const Curriculum *curriculum = rowWithId(m_plan.curricula, id);
            return curriculum ? departmentOf(*curriculum) : actingDepartment();
        }
        case Table::Decision:
        case Table::VersionEvent:
            return agenciesOf(AgencyKind::Finance) + agenciesOf(AgencyKind::Committee);
        case Table::DocumentTemplate: return {m_agency};
        default: return {};
        }
    }

    QStringList actingDepartment() const
    {
        const Agency *acting = m_catalogue.agency(m_agency);
        const bool isDepartment = acting && acting->kind == AgencyKind::Department;
        return isDepartment ? QStringList(m_agency) : QStringList();
    }

    QStringList departmentsOfClass(const QString &id) const
    {
        const TrainingClass *owner = rowWithId(m_plan.classes, id);
        return owner ? departmentsOfType(m_catalogue, owner->type, owner->startDate)
                     : QStringList();
    }

    QStringList departmentOfLecturer(const QString &id) const
    {
        const Lecturer *lecturer = rowWithId(m_plan.lecturers, id);
        if (lecturer)
            return {lecturer->department};
        const auto coming = m_whole.departments.constFind(id);
        return coming == m_whole.departments.constEnd() ? QStringList() : QStringList(*coming);
    }

    QStringList departmentOf(const Curriculum &curriculum) const
    {
        const QDate first(m_plan.header.year, 1, 1);
        const QDate last(m_plan.header.year, 12, 31);
        const bool answers =
            departmentsOfType(m_catalogue, curriculum.type, first)
                .contains(curriculum.department) ||
            departmentsOfType(m_catalogue, curriculum.type, last).contains(curriculum.department);
        return answers ? QStringList(curriculum.department) : QStringList();
    }

    QStringList agenciesOf(AgencyKind kind) const
    {
        QStringList codes;
        for (const Agency &agency : m_catalogue.agencies)
            if (agency.kind == kind)
                codes.append(agency.code);
        return codes;
    }

    const Plan &m_plan;
    const Catalogue &m_catalogue;
    const QString &m_agency;
    const Whole m_whole;
};

} // namespace

std::optional<RightRefusal> rightRefusal(const Change &change, const Plan &plan,
                                         const Catalogue &catalogue, const QString &agency)
{
    const Rights rights(plan, catalogue, agency, Whole(change));
    for (const RowChange &row : change.rows)
        if (auto refusal = rights.refusal(row))
            return refusal;
    return std::nullopt;
}

std::optional<RightRefusal> rightRefusal(Table table, const QString &id, const Plan &plan,
                                         const Catalogue &catalogue, const QString &agency)
{
    return Rights(plan, catalogue, agency).refusal(table, id);
}

bool mayEditContent(const TrainingClass &trainingClass, const Catalogue &catalogue,
                    const QString &agency)
{
    const Agency *acting = catalogue.agency(agency);
    return (acting && acting->kind == AgencyKind::Alliance) ||
           departmentsOfType(catalogue, trainingClass.type, trainingClass.startDate)
               .contains(agency);
}

} // namespace taphuan
