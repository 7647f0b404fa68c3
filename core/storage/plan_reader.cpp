#include "core/storage/plan_reader.h"

#include "core/domain/plan_rules.h"
#include "core/storage/tables.h"

#include <QHash>

#include <algorithm>

namespace taphuan {

namespace {

constexpr qint64 furthest = 1'000'000'000'000'000;

template<class Value> void sortList(std::vector<Value> &list)
{
    if (!std::is_sorted(list.begin(), list.end(), comesBefore<Value>))
        std::sort(list.begin(), list.end(), comesBefore<Value>);
}

template<class Value> void append(std::vector<Value> &list, std::vector<Value> &run)
{
    list.reserve(list.size() + run.size());
    std::ranges::move(run, std::back_inserter(list));
    run.clear();
}

class PlanReader
{
public:
    PlanReader(const Database &database, const QString &path) : m_database(database), m_path(path)
    {
    }

    Plan read()
    {
        const Transaction oneMoment(m_database);
        readHeader();
        eachPlanList([this](Table table, auto list) { readList(table, m_plan.*list); });
        readList(Table::TrainingClass, m_plan.classes);
        indexClasses();
        eachClassList([this](Table table, auto list) { readLists(table, list); });
        return std::move(m_plan);
    }

private:
    /// Calls `take` with each value of a table and the query that stands on its row.
    template<class Value, class Take> void readRows(Table table, Take take)
    {
        const TableShape &shape = shapeOf(table);
        QSqlQuery query = m_database.run(selectText(shape));
        const auto columns = columnsOf<Value>();
        while (m_database.next(query)) {
            Value value;
            for (std::size_t i = 0; i < columns.size(); ++i)
                if (!columns[i].put(value, query.value(int(i))))
                    damaged(shape, query.value(0).toString(), columns[i].name);
            if constexpr (requires { value.position; })
                if (std::abs(value.position) > furthest) // new rows come after it
                    damaged(shape, value.id, QLatin1String("position"));
            take(std::move(value), query);
        }
    }

    template<class Value> void readList(Table table, std::vector<Value> &values)
    {
        readRows<Value>(table, [&](Value value, auto &) { values.push_back(std::move(value)); });
        sortList(values);
    }

    void readHeader()
    {
        int count = 0;
        readRows<PlanHeader>(Table::Plan, [&](PlanHeader header, auto &) {
            m_plan.header = std::move(header);
            ++count;
        });
        if (count != 1)
            damaged(shapeOf(Table::Plan), {}, QLatin1String("id"));
    }

    void indexClasses()
    {
        m_classes.reserve(qsizetype(m_plan.classes.size()));
        for (TrainingClass &trainingClass : m_plan.classes)
            m_classes.insert(trainingClass.id, &trainingClass);
    }

    template<class Value> void readLists(Table table, std::vector<Value> TrainingClass::*list)
    {
        const int classColumn = int(columnsOf<Value>().size());
        TrainingClass *owner = nullptr;
        std::vector<Value> run; // rows of one class mostly stand together
        const auto endRun = [&] {
            if (owner)
                append(owner->*list, run);
        };
        readRows<Value>(table, [&](Value value, const QSqlQuery &query) {
            const QString classId = query.value(classColumn).toString();
            if (!owner || owner->id != classId) {
                endRun();
                owner = m_classes.value(classId);
            }
            if (!owner)
                damaged(shapeOf(table), value.id, QLatin1String("class_id"));
            run.push_back(std::move(value));
        });
        endRun();
        for (TrainingClass &trainingClass : m_plan.classes)
            sortList(trainingClass.*list);
    }

    [[noreturn]] void damaged(const TableShape &shape, const QString &id, QLatin1String column)
    {
        throw StorageError(StorageError::Kind::Damaged, m_path,
                           QString("%1 %2: %3").arg(shape.name, id, column));
    }

    const Database &m_database;
    const QString &m_path;
    Plan m_plan;
    QHash<QString, TrainingClass *> m_classes;
};

} // namespace

Plan readPlan(const Database &database, const QString &path)
{
    Plan plan = PlanReader(database, path).read();
    if (const auto problem = unusableIn(plan))
        throw StorageError(StorageError::Kind::Damaged, path,
                           QString("%1: %2").arg(problem->path, problem->value));
    return plan;
}

} // namespace taphuan
