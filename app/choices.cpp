#include "app/choices.h"

#include "core/domain/name_order.h"

#include <algorithm>
#include <functional>

namespace taphuan {

namespace {

template<class Code> std::vector<Choice> labelled(const Catalogue &catalogue, QDate day)
{
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < codesOf<Code>().size(); ++i)
        choices.push_back({codeText(Code(i)), catalogue.label(Code(i), day)});
    return choices;
}

/// The agencies there are at some time of the year.
std::vector<Choice> choicesOf(const Catalogue &catalogue, int year,
                              const std::function<bool(const Agency &)> &isOffered)
{
    const QDate first(year, 1, 1);
    const QDate last(year, 12, 31);
    std::vector<Choice> choices;
    for (const Agency &agency : catalogue.agencies) {
        const bool exists = (agency.validFrom.isNull() || agency.validFrom <= last) &&
                            (agency.validTo.isNull() || agency.validTo > first);
        if (exists && isOffered(agency))
            choices.push_back({agency.code, agency.shortName});
    }
    return choices;
}

} // namespace

std::vector<Choice> typeChoices(const Catalogue &catalogue)
{
    std::vector<Choice> choices;
    for (const CooperativeType &type : catalogue.types)
        choices.push_back({type.code, type.name});
    return choices;
}

std::vector<Choice> placeChoices(const Catalogue &catalogue, QDate day)
{
    return labelled<Place>(catalogue, day);
}

std::vector<Choice> rankChoices(const Catalogue &catalogue, QDate day)
{
    return labelled<Rank>(catalogue, day);
}

std::vector<Choice> beneficiaryChoices(const Catalogue &catalogue)
{
    return labelled<Beneficiary>(catalogue, {});
}

std::vector<Choice> itemChoices(const Catalogue &catalogue)
{
    std::vector<Choice> choices;
    for (const CostItem &item : catalogue.items)
        choices.push_back({item.code, item.label});
    return choices;
}

std::vector<Choice> departmentChoices(const Catalogue &catalogue, int year)
{
    return choicesOf(catalogue, year, [](const Agency &agency) {
        return agency.kind == AgencyKind::Alliance || agency.kind == AgencyKind::Department;
    });
}

std::vector<Choice> agencyChoices(const Catalogue &catalogue, int year)
{
    return choicesOf(catalogue, year, [](const Agency &) { return true; });
}

std::vector<Choice> lecturerChoices(const std::vector<Lecturer> &lecturers)
{
    std::vector<Choice> choices;
    for (const Lecturer &lecturer : lecturers)
        choices.push_back({lecturer.id, lecturer.name});
    std::ranges::stable_sort(choices, NameOrder(), &Choice::label);
    return choices;
}

std::vector<Choice> monthChoices()
{
    std::vector<Choice> choices;
    for (int month = 1; month <= 12; ++month)
        choices.push_back({QString::number(month), ChoiceModel::tr("Month %1").arg(month)});
    return choices;
}

} // namespace taphuan
