#include "core/storage/column.h"

namespace taphuan {

// The round trip with the Department of Finance.

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

} // namespace taphuan
