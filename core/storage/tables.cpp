#include "core/storage/tables.h"

#include <array>

namespace taphuan {

namespace {

template<class Value> TableShape shape(Table table, const char *name, bool isOfClass = false)
{
    TableShape result{table, QLatin1String(name), {}, rowOf(Value()), isOfClass};
    for (const auto &column : columnsOf<Value>())
        result.columns.append(column.name);
    if (isOfClass) {
        result.columns.append(QLatin1String("class_id"));
        result.absent.push_back({});
    }
    return result;
}

QString joined(const QList<QLatin1String> &columns, const QString &suffix, const QString &separator)
{
    QStringList parts;
    for (const QLatin1String column : columns)
        parts.append(column + suffix);
    return parts.join(separator);
}

QString guard(const TableShape &shape)
{
    return " WHERE " + joined(shape.columns, " IS NOT DISTINCT FROM ?", " AND ");
}

} // namespace

std::span<const TableShape> tableShapes()
{
    static const std::array shapes{
        shape<PlanHeader>(Table::Plan, "plan"),
        shape<Lecturer>(Table::Lecturer, "lecturer"),
        shape<Absence>(Table::Absence, "absence"),
        shape<Venue>(Table::Venue, "venue"),
        shape<Entry>(Table::DefaultEntry, "default_entry"),
        shape<Norm>(Table::Norm, "norm"),
        shape<Curriculum>(Table::Curriculum, "curriculum"),
        shape<CurriculumTopic>(Table::CurriculumTopic, "curriculum_topic"),
        shape<Cooperative>(Table::Cooperative, "cooperative"),
        shape<Agency>(Table::Agency, "agency"),
        shape<CooperativeType>(Table::CooperativeType, "cooperative_type"),
        shape<Responsibility>(Table::Responsibility, "responsibility"),
        shape<ItemSetting>(Table::ItemSetting, "item_setting"),
        shape<Holiday>(Table::Holiday, "holiday"),
        shape<Document>(Table::Document, "document"),
        shape<Label>(Table::Label, "label"),
        shape<RecordedException>(Table::RecordedException, "recorded_exception"),
        shape<Decision>(Table::Decision, "decision"),
        shape<VersionEvent>(Table::VersionEvent, "version_event"),
        shape<Scenario>(Table::Scenario, "scenario"),
        shape<DocumentTemplate>(Table::DocumentTemplate, "document_template"),
        shape<TrainingClass>(Table::TrainingClass, "training_class"),
        shape<TraineeGroup>(Table::TraineeGroup, "trainee_group", true),
        shape<Topic>(Table::Topic, "topic", true),
        shape<Stay>(Table::Stay, "stay", true),
        shape<Entry>(Table::ClassEntry, "class_entry", true),
        shape<ReviewEvent>(Table::ReviewEvent, "review_event", true),
    };
    return shapes;
}

const TableShape &shapeOf(Table table)
{
    return tableShapes()[std::size_t(table)];
}

QString selectText(const TableShape &shape)
{
    return "SELECT " + joined(shape.columns, "", ", ") + " FROM " + shape.name;
}

QString insertText(const TableShape &shape)
{
    const QString places = QStringList(shape.columns.size(), "?").join(", ");
    return "INSERT INTO " + shape.name + " (" + joined(shape.columns, "", ", ") + ") VALUES (" +
           places + ") ON CONFLICT (id) DO NOTHING";
}

QString updateText(const TableShape &shape)
{
    return "UPDATE " + shape.name + " SET " + joined(shape.columns, " = ?", ", ") + guard(shape);
}

QString deleteText(const TableShape &shape)
{
    return "DELETE FROM " + shape.name + guard(shape);
}

} // namespace taphuan
