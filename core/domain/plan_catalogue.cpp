#include "core/domain/plan_catalogue.h"

#include <algorithm>

namespace taphuan {

namespace {

/// Each own row takes the place of the row with its code, or comes last.
template<class Row>
void replaceEach(std::vector<Row> &rows, const std::vector<Row> &own, QString Row::*code)
{
    for (const Row &row : own) {
        const auto present = std::ranges::find(rows, row.*code, code);
        if (present == rows.end())
            rows.push_back(row);
        else
            *present = row;
    }
}

/// The own rows of a code (a day) take the place of all that have it.
template<class Row, class Code>
void replaceAll(std::vector<Row> &rows, const std::vector<Row> &own, Code Row::*code)
{
    std::erase_if(
        rows, [&](const Row &row) { return std::ranges::find(own, row.*code, code) != own.end(); });
    rows.insert(rows.end(), own.begin(), own.end());
}

void set(QString &text, const QString &own)
{
    if (!own.isEmpty())
        text = own;
}

void apply(const std::vector<ItemSetting> &settings, Catalogue &catalogue)
{
    for (const ItemSetting &setting : settings) {
        const int index = catalogue.itemIndex(setting.item);
        if (index < 0)
            continue;
        CostItem &item = catalogue.items[std::size_t(index)];
        set(item.label, setting.label);
        set(item.unit, setting.unit);
        set(item.budgetCode, setting.budgetCode);
        if (setting.section.isEmpty() || setting.section == item.section)
            continue;
        CostItem moved = item;
        moved.section = setting.section;
        catalogue.items.erase(catalogue.items.begin() + index);
        const auto place =
            std::ranges::upper_bound(catalogue.items, moved.section, {}, &CostItem::section);
        catalogue.items.insert(place, std::move(moved));
    }
}

} // namespace

Catalogue catalogueOf(const Catalogue &shipped, const Plan &plan)
{
    Catalogue catalogue = shipped;
    replaceEach(catalogue.agencies, plan.agencies, &Agency::code);
    replaceEach(catalogue.types, plan.types, &CooperativeType::code);
    replaceEach(catalogue.documents, plan.documents, &Document::number);
    replaceAll(catalogue.responsibilities, plan.responsibilities, &Responsibility::type);
    replaceAll(catalogue.labels, plan.labels, &Label::code);
    replaceAll(catalogue.holidays, plan.holidays, &Holiday::date);
    std::erase_if(catalogue.holidays,
                  [](const Holiday &day) { return day.kind == HolidayKind::Ordinary; });
    std::ranges::stable_sort(catalogue.holidays, {}, &Holiday::date);
    apply(plan.itemSettings, catalogue);
    return catalogue;
}

} // namespace taphuan
