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
        column<&Lecturer::phone>("phone"),
        column<&Lecturer::email>("email"),
        column<&Lecturer::note>("note"),
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

template<> std::span<const Column<Absence>> columnsOf()
{
    static constexpr std::array columns{
        column<&Absence::id>("id"),
        column<&Absence::position>("position"),
        column<&Absence::lecturer>("lecturer"),
        column<&Absence::firstDay>("first_day"),
        column<&Absence::lastDay>("last_day"),
        column<&Absence::note>("note"),
    };
    return columns;
}

template<> std::span<const Column<Venue>> columnsOf()
{
    static constexpr std::array columns{
        column<&Venue::id>("id"),
        column<&Venue::position>("position"),
        column<&Venue::name>("name"),
        column<&Venue::locality>("locality"),
        column<&Venue::capacity>("capacity"),
        column<&Venue::note>("note"),
    };
    return columns;
}

template<> std::span<const Column<Curriculum>> columnsOf()
{
    static constexpr std::array columns{
        column<&Curriculum::id>("id"),       column<&Curriculum::position>("position"),
        column<&Curriculum::code>("code"),   column<&Curriculum::version>("version"),
        column<&Curriculum::type>("type"),   column<&Curriculum::department>("department"),
        column<&Curriculum::title>("title"), column<&Curriculum::note>("note"),
    };
    return columns;
}

template<> std::span<const Column<CurriculumTopic>> columnsOf()
{
    static constexpr std::array columns{
        column<&CurriculumTopic::id>("id"),
        column<&CurriculumTopic::position>("position"),
        column<&CurriculumTopic::curriculum>("curriculum"),
        column<&CurriculumTopic::title>("title"),
        column<&CurriculumTopic::sessions>("sessions"),
        column<&CurriculumTopic::practiceSessions>("practice_sessions"),
        column<&CurriculumTopic::objective>("objective"),
        column<&CurriculumTopic::content>("content"),
        column<&CurriculumTopic::method>("method"),
        column<&CurriculumTopic::materials>("materials"),
    };
    return columns;
}

template<> std::span<const Column<Cooperative>> columnsOf()
{
    static constexpr std::array columns{
        column<&Cooperative::id>("id"),
        column<&Cooperative::position>("position"),
        column<&Cooperative::name>("name"),
        column<&Cooperative::taxCode>("tax_code"),
        column<&Cooperative::type>("type"),
        column<&Cooperative::district>("district"),
        column<&Cooperative::commune>("commune"),
        column<&Cooperative::hardship>("hardship"),
        column<&Cooperative::members>("members"),
        column<&Cooperative::chairs>("chairs"),
        column<&Cooperative::directors>("directors"),
        column<&Cooperative::controllers>("controllers"),
        column<&Cooperative::accountants>("accountants"),
        column<&Cooperative::otherManagers>("other_managers"),
        column<&Cooperative::converted>("converted"),
        column<&Cooperative::note>("note"),
    };
    return columns;
}

template<> std::span<const Column<Agency>> columnsOf()
{
    static constexpr std::array columns{
        column<&Agency::id>("id"),
        column<&Agency::position>("position"),
        column<&Agency::code>("code"),
        column<&Agency::name>("name"),
        column<&Agency::shortName>("short_name"),
        column<&Agency::kind>("kind"),
        column<&Agency::validFrom>("valid_from"),
        column<&Agency::validTo>("valid_to"),
        column<&Agency::evidence>("evidence"),
        column<&Agency::note>("note"),
    };
    return columns;
}

template<> std::span<const Column<CooperativeType>> columnsOf()
{
    static constexpr std::array columns{
        column<&CooperativeType::id>("id"),
        column<&CooperativeType::position>("position"),
        column<&CooperativeType::code>("code"),
        column<&CooperativeType::name>("name"),
        column<&CooperativeType::group>("type_group"),
        column<&CooperativeType::beneficiary>("beneficiary"),
        column<&CooperativeType::evidence>("evidence"),
        column<&CooperativeType::note>("note"),
    };
    return columns;
}

template<> std::span<const Column<Responsibility>> columnsOf()
{
    static constexpr std::array columns{
        column<&Responsibility::id>("id"),
        column<&Responsibility::position>("position"),
        column<&Responsibility::type>("type"),
        column<&Responsibility::agency>("agency"),
        column<&Responsibility::how>("how"),
        column<&Responsibility::validFrom>("valid_from"),
        column<&Responsibility::validTo>("valid_to"),
    };
    return columns;
}

template<> std::span<const Column<ItemSetting>> columnsOf()
{
    static constexpr std::array columns{
        column<&ItemSetting::id>("id"),
        column<&ItemSetting::position>("position"),
        column<&ItemSetting::item>("item"),
        column<&ItemSetting::label>("label"),
        column<&ItemSetting::unit>("unit"),
        column<&ItemSetting::section>("section"),
        column<&ItemSetting::budgetCode>("budget_code"),
    };
    return columns;
}

template<> std::span<const Column<Holiday>> columnsOf()
{
    static constexpr std::array columns{
        column<&Holiday::id>("id"),     column<&Holiday::position>("position"),
        column<&Holiday::date>("date"), column<&Holiday::name>("name"),
        column<&Holiday::kind>("kind"), column<&Holiday::evidence>("evidence"),
    };
    return columns;
}

template<> std::span<const Column<Document>> columnsOf()
{
    static constexpr std::array columns{
        column<&Document::id>("id"),
        column<&Document::position>("position"),
        column<&Document::number>("number"),
        column<&Document::kind>("kind"),
        column<&Document::title>("title"),
        column<&Document::issued>("issued"),
        column<&Document::validFrom>("valid_from"),
        column<&Document::validTo>("valid_to"),
        column<&Document::replacedBy>("replaced_by"),
        column<&Document::evidence>("evidence"),
    };
    return columns;
}

template<> std::span<const Column<Label>> columnsOf()
{
    static constexpr std::array columns{
        column<&Label::id>("id"),
        column<&Label::position>("position"),
        column<&Label::code>("code"),
        column<&Label::text>("text"),
        column<&Label::validFrom>("valid_from"),
        column<&Label::validTo>("valid_to"),
    };
    return columns;
}

template<> std::span<const Column<RecordedException>> columnsOf()
{
    static constexpr std::array columns{
        column<&RecordedException::id>("id"),
        column<&RecordedException::position>("position"),
        column<&RecordedException::finding>("finding"),
        column<&RecordedException::classId>("class_id"),
        column<&RecordedException::line>("line"),
        column<&RecordedException::otherClassId>("other_class_id"),
        column<&RecordedException::lecturerId>("lecturer_id"),
        column<&RecordedException::reason>("reason"),
        column<&RecordedException::document>("document"),
    };
    return columns;
}

template<> std::span<const Column<Decision>> columnsOf()
{
    static constexpr std::array columns{
        column<&Decision::id>("id"),
        column<&Decision::position>("position"),
        column<&Decision::version>("version"),
        column<&Decision::stage>("stage"),
        column<&Decision::classId>("class_id"),
        column<&Decision::line>("line"),
        column<&Decision::rate>("rate"),
        column<&Decision::quantity>("quantity"),
        column<&Decision::amount>("amount"),
        column<&Decision::reason>("reason"),
        column<&Decision::document>("document"),
        column<&Decision::comment>("comment"),
    };
    return columns;
}

template<> std::span<const Column<VersionEvent>> columnsOf()
{
    static constexpr std::array columns{
        column<&VersionEvent::id>("id"),           column<&VersionEvent::position>("position"),
        column<&VersionEvent::version>("version"), column<&VersionEvent::step>("step"),
        column<&VersionEvent::agency>("agency"),   column<&VersionEvent::person>("person"),
        column<&VersionEvent::at>("at"),           column<&VersionEvent::text>("text"),
    };
    return columns;
}

template<> std::span<const Column<Scenario>> columnsOf()
{
    static constexpr std::array columns{
        column<&Scenario::id>("id"),           column<&Scenario::position>("position"),
        column<&Scenario::name>("name"),       column<&Scenario::made>("made"),
        column<&Scenario::content>("content"),
    };
    return columns;
}

template<> std::span<const Column<DocumentTemplate>> columnsOf()
{
    static constexpr std::array columns{
        column<&DocumentTemplate::id>("id"),
        column<&DocumentTemplate::position>("position"),
        column<&DocumentTemplate::agency>("agency"),
        column<&DocumentTemplate::kind>("kind"),
        column<&DocumentTemplate::part>("part"),
        column<&DocumentTemplate::text>("text"),
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
        column<&TrainingClass::districts>("districts"),
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
        column<&Topic::objective>("objective"),
        column<&Topic::method>("method"),
        column<&Topic::practiceSessions>("practice_sessions"),
        column<&Topic::materials>("materials"),
        column<&Topic::origin>("origin"),
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

template<> std::span<const Column<ReviewEvent>> columnsOf()
{
    static constexpr std::array columns{
        column<&ReviewEvent::id>("id"),
        column<&ReviewEvent::position>("position"),
        column<&ReviewEvent::step>("step"),
        column<&ReviewEvent::agency>("agency"),
        column<&ReviewEvent::person>("person"),
        column<&ReviewEvent::at>("at"),
        column<&ReviewEvent::topicId>("topic_id"),
        column<&ReviewEvent::text>("text"),
    };
    return columns;
}

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
