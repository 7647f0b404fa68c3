#include "core/storage/tables.h"

#include <array>

namespace taphuan {

namespace {

template<auto member> struct Member;
template<class Value, class Type, Type Value::*member> struct Member<member>
{
    static constexpr Column<Value> column(const char *name)
    {
        return {QLatin1String(name), [](const Value &value) { return toSql(value.*member); },
                [](Value &value, const QVariant &kept) { return fromSql(kept, value.*member); }};
    }
};

template<auto member> constexpr auto column(const char *name)
{
    return Member<member>::column(name);
}

template<class Value> TableShape shape(Table table, const char *name, bool isOfClass = false)
{
    TableShape result{table, QLatin1String(name), {}, isOfClass};
    for (const auto &column : columnsOf<Value>())
        result.columns.append(column.name);
    if (isOfClass)
        result.columns.append(QLatin1String("class_id"));
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

template<> std::span<const Column<PlanHeader>> columnsOf()
{
    static constexpr std::array columns{
        column<&PlanHeader::id>("id"),
        column<&PlanHeader::year>("year"),
        column<&PlanHeader::title>("title"),
        column<&PlanHeader::province>("province"),
        column<&PlanHeader::ceiling>("ceiling"),
        column<&PlanHeader::roundTo>("round_to"),
        column<&PlanHeader::mealsLodgingSharePercent>("meals_lodging_share"),
        column<&PlanHeader::basis>("basis"),
    };
    return columns;
}

template<> std::span<const Column<Lecturer>> columnsOf()
{
    static constexpr std::array columns{
        column<&Lecturer::id>("id"),
        column<&Lecturer::position>("position"),
        column<&Lecturer::code>("code"),
        column<&Lecturer::name>("name"),
        column<&Lecturer::rank>("rank"),
        column<&Lecturer::department>("department"),
        column<&Lecturer::specialities>("specialities"),
    };
    return columns;
}

template<> std::span<const Column<Entry>> columnsOf()
{
    static constexpr std::array columns{
        column<&Entry::id>("id"),
        column<&Entry::position>("position"),
        column<&Entry::item>("item"),
        column<&Entry::rank>("rank"),
        column<&Entry::beneficiary>("beneficiary"),
        column<&Entry::rate>("rate"),
        column<&Entry::quantity>("quantity"),
        column<&Entry::label>("label"),
        column<&Entry::reason>("reason"),
    };
    return columns;
}

template<> std::span<const Column<Norm>> columnsOf()
{
    static constexpr std::array columns{
        column<&Norm::id>("id"),
        column<&Norm::position>("position"),
        column<&Norm::code>("code"),
        column<&Norm::key>("key"),
        column<&Norm::kind>("kind"),
        column<&Norm::document>("document"),
        column<&Norm::article>("article"),
        column<&Norm::ranks>("ranks"),
        column<&Norm::places>("places"),
        column<&Norm::beneficiaries>("beneficiaries"),
        column<&Norm::amount>("amount"),
        column<&Norm::per>("per"),
        column<&Norm::validFrom>("valid_from"),
        column<&Norm::validTo>("valid_to"),
        column<&Norm::scope>("scope"),
        column<&Norm::evidence>("evidence"),
        column<&Norm::note>("note"),
    };
    return columns;
}

template<> std::span<const Column<TrainingClass>> columnsOf()
{
    static constexpr std::array columns{
        column<&TrainingClass::id>("id"),
        column<&TrainingClass::position>("position"),
        column<&TrainingClass::code>("code"),
        column<&TrainingClass::title>("title"),
        column<&TrainingClass::type>("type"),
        column<&TrainingClass::startDate>("start_date"),
        column<&TrainingClass::days>("days"),
        column<&TrainingClass::sessionsPerDay>("sessions_per_day"),
        column<&TrainingClass::givenSessions>("given_sessions"),
        column<&TrainingClass::givenNights>("given_nights"),
        column<&TrainingClass::place>("place"),
        column<&TrainingClass::locality>("locality"),
        column<&TrainingClass::venue>("venue"),
        column<&TrainingClass::priority>("priority"),
    };
    return columns;
}

template<> std::span<const Column<TraineeGroup>> columnsOf()
{
    static constexpr std::array columns{
        column<&TraineeGroup::id>("id"),
        column<&TraineeGroup::position>("position"),
        column<&TraineeGroup::beneficiary>("beneficiary"),
        column<&TraineeGroup::count>("count"),
        column<&TraineeGroup::lodged>("lodged"),
    };
    return columns;
}

template<> std::span<const Column<Topic>> columnsOf()
{
    static constexpr std::array columns{
        column<&Topic::id>("id"),
        column<&Topic::position>("position"),
        column<&Topic::title>("title"),
        column<&Topic::sessions>("sessions"),
        column<&Topic::lecturer>("lecturer"),
        column<&Topic::department>("department"),
        column<&Topic::day>("day"),
        column<&Topic::content>("content"),
    };
    return columns;
}

template<> std::span<const Column<Stay>> columnsOf()
{
    static constexpr std::array columns{
        column<&Stay::id>("id"),
        column<&Stay::position>("position"),
        column<&Stay::lecturer>("lecturer"),
        column<&Stay::days>("days"),
        column<&Stay::nights>("nights"),
        column<&Stay::trips>("trips"),
    };
    return columns;
}

std::span<const TableShape> tableShapes()
{
    static const std::array shapes{
        shape<PlanHeader>(Table::Plan, "plan"),
        shape<Lecturer>(Table::Lecturer, "lecturer"),
        shape<Entry>(Table::DefaultEntry, "default_entry"),
        shape<Norm>(Table::Norm, "norm"),
        shape<TrainingClass>(Table::TrainingClass, "training_class"),
        shape<TraineeGroup>(Table::TraineeGroup, "trainee_group", true),
        shape<Topic>(Table::Topic, "topic", true),
        shape<Stay>(Table::Stay, "stay", true),
        shape<Entry>(Table::ClassEntry, "class_entry", true),
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
