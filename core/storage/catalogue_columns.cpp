#include "core/storage/column.h"

namespace taphuan {

// A plan's own rows beside the shipped data.

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

} // namespace taphuan
