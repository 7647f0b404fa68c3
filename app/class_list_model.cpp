#include "app/class_list_model.h"

#include "app/number_text.h"

namespace taphuan {

namespace {

const RowRoles<ClassRow> &roles()
{
    using R = ClassRow;
    static const RowRoles<ClassRow> all{
        {"classId", rowValue<&R::classId>},
        {"code", rowValue<&R::code>},
        {"title", rowValue<&R::title>},
        {"typeCode", rowValue<&R::typeCode>},
        {"typeName", rowValue<&R::typeName>},
        {"departmentCode", rowValue<&R::departmentCode>},
        {"departmentName", rowValue<&R::departmentName>},
        {"startDateText", [](const R &row) -> QVariant { return dateText(row.startDate); }},
        {"monthNumber", [](const R &row) -> QVariant { return row.startDate.month(); }},
        {"daysText", [](const R &row) -> QVariant { return quantityText(row.days); }},
        {"sessionsText", [](const R &row) -> QVariant { return quantityText(row.sessions); }},
        {"peopleText", [](const R &row) -> QVariant { return countText(row.people); }},
        {"placeName", rowValue<&R::placeName>},
        {"localityText", rowValue<&R::locality>},
        {"venueText", rowValue<&R::venue>},
        {"priorityText", [](const R &row) -> QVariant { return countText(row.priority); }},
        {"amountText", [](const R &row) -> QVariant { return moneyText(row.amount); }},
        {"stateText", [](const R &row) -> QVariant { return moneyText(row.state); }},
        {"ownText", [](const R &row) -> QVariant { return moneyText(row.amount - row.state); }},
        {"errorCount", [](const R &row) -> QVariant { return row.findings.errors; }},
        {"warningCount", [](const R &row) -> QVariant { return row.findings.warnings; }},
        {"noteCount", [](const R &row) -> QVariant { return row.findings.notes; }},
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
    touch(row);
}

void ClassListModel::touch(int row)
{
    emit dataChanged(index(row), index(row));
}

} // namespace taphuan
