#include "app/class_list_model.h"

#include "app/number_text.h"

namespace taphuan {

namespace {

QStringList textsOf(const ClassRow &row)
{
    return {row.code,
            row.title,
            row.typeName,
            row.departmentName,
            dateText(row.startDate),
            quantityText(row.days),
            quantityText(row.sessions),
            countText(row.people),
            row.placeName,
            row.locality,
            row.venue,
            countText(row.priority),
            moneyText(row.amount),
            moneyText(row.state),
            moneyText(row.amount - row.state),
            QString()};
}

const RowRoles<ClassRow> &roles()
{
    using R = ClassRow;
    static const RowRoles<ClassRow> all{
        {"rowId", rowValue<&R::classId>},
        {"code", rowValue<&R::code>},
        {"title", rowValue<&R::title>},
        {"texts", [](const R &row) -> QVariant { return textsOf(row); }},
        {"errorCount", [](const R &row) -> QVariant { return row.findings.errors; }},
        {"warningCount", [](const R &row) -> QVariant { return row.findings.warnings; }},
    };
    return all;
}

ClassRow rowOfClass(const OpenPlan &plan, const TrainingClass &trainingClass)
{
    const Catalogue &catalogue = plan.catalogue();
    const QDate day = trainingClass.startDate;
    const CooperativeType *type = catalogue.type(trainingClass.type);
    ClassRow row;
    row.classId = trainingClass.id;
    row.code = trainingClass.code;
    row.title = trainingClass.title;
    row.typeCode = trainingClass.type;
    row.typeName = type ? type->name : trainingClass.type;
    row.departmentCode = catalogue.responsibleAgency(trainingClass.type, day);
    row.jointDepartments = catalogue.jointAgencies(trainingClass.type, day);
    if (const Agency *agency = catalogue.agency(row.departmentCode))
        row.departmentName = agency->shortName;
    row.placeName = catalogue.label(trainingClass.place, day);
    row.locality = trainingClass.locality;
    row.venue = trainingClass.venue;
    row.startDate = day;
    row.days = trainingClass.days;
    row.sessions = trainingClass.sessions();
    row.people = trainingClass.people();
    row.priority = trainingClass.priority;
    if (const ClassEstimate *estimate = plan.figures().estimateOf(trainingClass.id)) {
        row.amount = estimate->amount;
        row.state = estimate->state;
    }
    row.findings = plan.figures().countsOf(trainingClass.id);
    return row;
}

} // namespace

ClassListModel::ClassListModel(QObject *parent) : ListModel(parent) {}

int ClassListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ClassListModel::data(const QModelIndex &index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid)
               ? roleValue(roles(), row(index.row()), role)
               : QVariant();
}

QHash<int, QByteArray> ClassListModel::roleNames() const
{
    return roleNamesOf(roles());
}

int ClassListModel::rowOf(const QString &classId) const
{
    return m_plan ? m_plan->indexOf(classId) : -1;
}

void ClassListModel::look(const OpenPlan *plan)
{
    beginResetModel();
    m_plan = plan;
    m_rows.clear();
    if (plan) {
        m_rows.reserve(plan->plan().classes.size());
        for (const TrainingClass &trainingClass : plan->plan().classes)
            m_rows.push_back(rowOfClass(*plan, trainingClass));
    }
    endResetModel();
}

void ClassListModel::update(const PlanDelta &delta)
{
    for (const int row : delta.removed) {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (const int row : delta.inserted) {
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row,
                      rowOfClass(*m_plan, m_plan->plan().classes[std::size_t(row)]));
        endInsertRows();
    }
    for (const QString &id : delta.refigured)
        refresh(m_plan->indexOf(id));
}

void ClassListModel::refresh(int row)
{
    ClassRow shown = rowOfClass(*m_plan, m_plan->plan().classes[std::size_t(row)]);
    if (shown == m_rows[std::size_t(row)])
        return;
    m_rows[std::size_t(row)] = std::move(shown);
    emit dataChanged(index(row), index(row));
}

} // namespace taphuan
