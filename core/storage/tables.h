#pragma once

#include "core/storage/change.h"
#include "core/storage/sql_values.h"

#include <span>

namespace taphuan {

/// A column of a table: its name and how it is kept from and put into its member.
template<class Value> struct Column
{
    QLatin1String name;
    QVariant (*kept)(const Value &);
    bool (*put)(Value &, const QVariant &); ///< false where the value does not fit
};

/// The one description of a kind of row, from which its SQL, the rows of a Change and the JSON of
/// the journal are made. The id comes first.
template<class Value> std::span<const Column<Value>> columnsOf();
template<> std::span<const Column<PlanHeader>> columnsOf();
template<> std::span<const Column<Lecturer>> columnsOf();
template<> std::span<const Column<Absence>> columnsOf();
template<> std::span<const Column<Venue>> columnsOf();
template<> std::span<const Column<Entry>> columnsOf();
template<> std::span<const Column<Norm>> columnsOf();
template<> std::span<const Column<Curriculum>> columnsOf();
template<> std::span<const Column<CurriculumTopic>> columnsOf();
template<> std::span<const Column<Cooperative>> columnsOf();
template<> std::span<const Column<Agency>> columnsOf();
template<> std::span<const Column<CooperativeType>> columnsOf();
template<> std::span<const Column<Responsibility>> columnsOf();
template<> std::span<const Column<ItemSetting>> columnsOf();
template<> std::span<const Column<Holiday>> columnsOf();
template<> std::span<const Column<Document>> columnsOf();
template<> std::span<const Column<Label>> columnsOf();
template<> std::span<const Column<RecordedException>> columnsOf();
template<> std::span<const Column<Decision>> columnsOf();
template<> std::span<const Column<VersionEvent>> columnsOf();
template<> std::span<const Column<Scenario>> columnsOf();
template<> std::span<const Column<DocumentTemplate>> columnsOf();
template<> std::span<const Column<TrainingClass>> columnsOf(); ///< without its lists
template<> std::span<const Column<TraineeGroup>> columnsOf();
template<> std::span<const Column<Topic>> columnsOf();
template<> std::span<const Column<Stay>> columnsOf();
template<> std::span<const Column<ReviewEvent>> columnsOf();

/// Calls `visit` with the table and the member of each list of a plan but its classes.
template<class Visit> void eachPlanList(Visit visit)
{
    visit(Table::Lecturer, &Plan::lecturers);
    visit(Table::Absence, &Plan::absences);
    visit(Table::Venue, &Plan::venues);
    visit(Table::DefaultEntry, &Plan::defaults);
    visit(Table::Norm, &Plan::norms);
    visit(Table::Curriculum, &Plan::curricula);
    visit(Table::CurriculumTopic, &Plan::curriculumTopics);
    visit(Table::Cooperative, &Plan::cooperatives);
    visit(Table::Agency, &Plan::agencies);
    visit(Table::CooperativeType, &Plan::types);
    visit(Table::Responsibility, &Plan::responsibilities);
    visit(Table::ItemSetting, &Plan::itemSettings);
    visit(Table::Holiday, &Plan::holidays);
    visit(Table::Document, &Plan::documents);
    visit(Table::Label, &Plan::labels);
    visit(Table::RecordedException, &Plan::exceptions);
    visit(Table::Decision, &Plan::decisions);
    visit(Table::VersionEvent, &Plan::versionEvents);
    visit(Table::Scenario, &Plan::scenarios);
    visit(Table::DocumentTemplate, &Plan::templates);
}

/// The same for the lists of a class.
template<class Visit> void eachClassList(Visit visit)
{
    visit(Table::TraineeGroup, &TrainingClass::trainees);
    visit(Table::Topic, &TrainingClass::topics);
    visit(Table::Stay, &TrainingClass::stays);
    visit(Table::ClassEntry, &TrainingClass::entries);
    visit(Table::ReviewEvent, &TrainingClass::reviews);
}

/// A table by its names.
struct TableShape
{
    Table table = Table::Plan;
    QLatin1String name;
    QList<QLatin1String> columns;
    Row absent;             ///< what a column is where an older journal does not know it
    bool isOfClass = false; ///< its last column is class_id
};
std::span<const TableShape> tableShapes();
const TableShape &shapeOf(Table table);

template<class Value> Row rowOf(const Value &value)
{
    Row row;
    row.reserve(columnsOf<Value>().size() + 1);
    for (const auto &column : columnsOf<Value>())
        row.push_back(column.kept(value));
    return row;
}

template<class Value> Row rowOf(const Value &value, const QString &classId)
{
    Row row = rowOf(value);
    row.push_back(classId);
    return row;
}

/// False where a value does not fit.
template<class Value> bool putRow(const Row &row, Value &value)
{
    const auto columns = columnsOf<Value>();
    bool fits = row.size() >= columns.size();
    for (std::size_t i = 0; fits && i < columns.size(); ++i)
        fits = columns[i].put(value, row[i]);
    return fits;
}

/// The order of every list: by position, equal ones by id.
template<class Value> bool comesBefore(const Value &a, const Value &b)
{
    return a.position != b.position ? a.position < b.position : a.id < b.id;
}

// The SQL of a table, the same for SQLite and PostgreSQL. Values are bound in the order of the
// columns; `before` values guard UPDATE and DELETE, so that no row is hit that became another.

QString selectText(const TableShape &shape);
QString insertText(const TableShape &shape); ///< inserts nothing where the id is there already
QString updateText(const TableShape &shape); ///< binds after, then before
QString deleteText(const TableShape &shape); ///< binds before

} // namespace taphuan
