#include "core/storage/column.h"

namespace taphuan {

// What a plan is made from: its head, people, places, entries, norms, curricula and the register.

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

} // namespace taphuan
