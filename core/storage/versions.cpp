#include "core/storage/versions.h"

#include "core/domain/plan_rules.h"
#include "core/storage/change_json.h"
#include "core/storage/frozen_line_json.h"
#include "core/storage/tables.h"

#include <QHash>

#include <algorithm>

namespace taphuan {

namespace {

/// Kinds of parts besides the tables.
const QLatin1String estimateKind("estimate"); ///< part: id of a class
const QLatin1String shippedKind("shipped");   ///< part: name of a data file

using PartKey = std::pair<QString, QString>; ///< kind and part
using Parts = QHash<PartKey, QString>;

template<class Value> void addRows(Parts &parts, Table table, const std::vector<Value> &rows)
{
    for (const Value &row : rows)
        parts.insert({shapeOf(table).name, row.id}, rowText(table, rowOf(row)));
}

Parts partsOf(const FrozenPlan &frozen)
{
    Parts parts;
    const Plan &plan = frozen.plan;
    addRows(parts, Table::Plan, std::vector{plan.header});
    eachPlanList([&](Table table, auto list) { addRows(parts, table, plan.*list); });
    addRows(parts, Table::TrainingClass, plan.classes);
    for (const TrainingClass &each : plan.classes)
        eachClassList([&](Table table, auto list) {
            for (const auto &row : each.*list)
                parts.insert({shapeOf(table).name, row.id}, rowText(table, rowOf(row, each.id)));
        });
    for (const FrozenClass &each : frozen.classes)
        parts.insert({estimateKind, each.id}, linesText(each.lines));
    for (auto file = frozen.shipped.begin(); file != frozen.shipped.end(); ++file)
        parts.insert({shippedKind, file.key()}, file.value());
    return parts;
}

/// Makes a plan of rows that come in any order.
class PlanAssembly
{
public:
    /// False where it does not fit.
    bool add(Table table, const Row &row)
    {
        bool fits = true;
        if (table == Table::Plan)
            return putRow(row, m_plan.header);
        if (table == Table::TrainingClass)
            return putRow(row, m_plan.classes.emplace_back());
        eachPlanList([&](Table each, auto list) {
            if (each == table)
                fits = putRow(row, (m_plan.*list).emplace_back());
        });
        eachClassList([&](Table each, auto list) {
            if (each == table)
                fits = putRow(row, (m_lists[row.back().toString()].*list).emplace_back());
        });
        return fits;
    }

    /// Nothing where a row belongs to no class.
    std::optional<Plan> take()
    {
        eachPlanList([this](Table, auto list) { sort(m_plan.*list); });
        sort(m_plan.classes);
        for (TrainingClass &each : m_plan.classes) {
            TrainingClass lists = m_lists.take(each.id);
            eachClassList([&](Table, auto list) {
                sort(lists.*list);
                each.*list = std::move(lists.*list);
            });
        }
        return m_lists.isEmpty() ? std::optional(std::move(m_plan)) : std::nullopt;
    }

private:
    template<class Value> static void sort(std::vector<Value> &list)
    {
        std::ranges::sort(list, comesBefore<Value>);
    }

    Plan m_plan;
    QHash<QString, TrainingClass> m_lists; ///< of classes, by their ids
};

std::optional<Table> tableNamed(const QString &name)
{
    const auto shape = std::ranges::find(tableShapes(), name, &TableShape::name);
    return shape == tableShapes().end() ? std::nullopt : std::optional(shape->table);
}

bool readHead(const QSqlQuery &query, SubmittedVersion &head)
{
    return fromSql(query.value(0), head.number) && fromSql(query.value(1), head.at) &&
           fromSql(query.value(2), head.person) && fromSql(query.value(3), head.agency) &&
           fromSql(query.value(4), head.note) && fromSql(query.value(5), head.classes) &&
           fromSql(query.value(6), head.trainees) && fromSql(query.value(7), head.amount) &&
           fromSql(query.value(8), head.state) && fromSql(query.value(9), head.planChecksum) &&
           fromSql(query.value(10), head.program);
}

} // namespace

Plan versionOfPlan(Plan plan)
{
    plan.decisions.clear();
    plan.versionEvents.clear();
    plan.scenarios.clear();
    return plan;
}

std::vector<SubmittedVersion> Versions::heads() const
{
    std::vector<SubmittedVersion> heads;
    QSqlQuery query = m_database.run(
        "SELECT number, at, person, agency, note, classes, trainees, amount, state, plan_checksum,"
        " program FROM submitted_version ORDER BY number");
    while (m_database.next(query))
        if (!readHead(query, heads.emplace_back()))
            damaged("submitted_version " + query.value(0).toString());
    return heads;
}

FrozenPlan Versions::read(qint64 number) const
{
    FrozenPlan frozen;
    const auto all = heads();
    const auto head = std::ranges::find(all, number, &SubmittedVersion::number);
    if (head == all.end())
        damaged(QString("submitted_version %1").arg(number));
    frozen.head = *head;
    PlanAssembly assembly;
    QHash<QString, std::vector<FrozenLine>> estimates;
    QSqlQuery query = m_database.run("SELECT kind, part, content FROM version_part"
                                     " WHERE first_version <= ?"
                                     " AND (last_version IS NULL OR last_version >= ?)",
                                     {number, number});
    while (m_database.next(query)) {
        const QString kind = query.value(0).toString();
        const QString part = query.value(1).toString();
        const QString content = query.value(2).toString();
        bool fits = true;
        if (kind == shippedKind) {
            frozen.shipped.insert(part, content);
        } else if (kind == estimateKind) {
            const auto lines = linesFrom(content, part);
            fits = lines.has_value();
            estimates.insert(part, lines.value_or(std::vector<FrozenLine>()));
        } else {
            const auto table = tableNamed(kind);
            const auto row = table ? rowFrom(*table, content) : std::nullopt;
            fits = row && assembly.add(*table, *row);
        }
        if (!fits)
            damaged(QString("version %1: %2 %3").arg(number).arg(kind, part));
    }
    auto plan = assembly.take();
    if (!plan)
        damaged(QString("version %1: class_id").arg(number));
    if (const auto problem = unusableIn(*plan))
        damaged(QString("version %1: %2: %3").arg(number).arg(problem->path, problem->value));
    frozen.plan = std::move(*plan);
    for (const TrainingClass &each : frozen.plan.classes)
        frozen.classes.push_back({each.id, estimates.take(each.id)});
    return frozen;
}

std::optional<qint64> Versions::add(const FrozenPlan &frozen,
                                    const std::function<bool(double)> &progress) const
{
    const auto earlier = heads();
    const qint64 number = earlier.empty() ? 1 : earlier.back().number + 1;
    const SubmittedVersion &head = frozen.head;
    m_database.run("INSERT INTO submitted_version (number, at, person, agency, note, classes,"
                   " trainees, amount, state, plan_checksum, program)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   {number, toSql(head.at), toSql(head.person), toSql(head.agency),
                    toSql(head.note), head.classes, head.trainees, toSql(head.amount),
                    toSql(head.state), toSql(head.planChecksum), toSql(head.program)});
    Parts parts = partsOf(frozen);
    QSqlQuery standing =
        m_database.run("SELECT kind, part, content FROM version_part WHERE last_version IS NULL");
    std::vector<PartKey> ended;
    while (m_database.next(standing)) {
        const PartKey key(standing.value(0).toString(), standing.value(1).toString());
        const auto now = parts.constFind(key);
        if (now != parts.constEnd() && *now == standing.value(2).toString())
            parts.erase(now);
        else
            ended.push_back(key);
    }
    standing.finish();
    for (const PartKey &key : ended)
        m_database.run("UPDATE version_part SET last_version = ?"
                       " WHERE kind = ? AND part = ? AND last_version IS NULL",
                       {number - 1, key.first, key.second});
    QSqlQuery insert =
        m_database.prepare("INSERT INTO version_part (kind, part, first_version, content)"
                           " VALUES (?, ?, ?, ?)");
    double done = 0;
    for (auto part = parts.constBegin(); part != parts.constEnd(); ++part) {
        if (progress && !progress(done++ / double(parts.size())))
            return std::nullopt;
        insert.bindValue(0, part.key().first);
        insert.bindValue(1, part.key().second);
        insert.bindValue(2, number);
        insert.bindValue(3, part.value());
        if (!m_database.tryExecute(insert))
            damaged("version_part");
    }
    return progress && !progress(1) ? std::nullopt : std::optional(number);
}

void Versions::damaged(const QString &what) const
{
    throw StorageError(StorageError::Kind::Damaged, m_path, what);
}

} // namespace taphuan
