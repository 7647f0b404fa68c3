#include "export/source.h"

#include <algorithm>
#include <numeric>

namespace taphuan {

namespace {

std::size_t typeOrder(const Catalogue &catalogue, const QString &code)
{
    const auto &types = catalogue.types;
    return std::size_t(std::find_if(types.begin(), types.end(),
                                    [&](const auto &type) { return type.code == code; }) -
                       types.begin());
}

TypeGroup newGroup(const Catalogue &catalogue, const TrainingClass &trainingClass,
                   const QString &agencyCode, const QString &key)
{
    const CooperativeType *type = catalogue.type(trainingClass.type);
    const Agency *agency = catalogue.agency(agencyCode);
    TypeGroup group;
    group.key = key;
    group.type = type ? type->name : trainingClass.type;
    group.agency = agency ? agency->name : agencyCode;
    return group;
}

void add(TypeGroup &group, const TrainingClass &trainingClass, const ClassEstimate &estimate)
{
    ++group.classes;
    group.trainees += trainingClass.people();
    group.days += trainingClass.days;
    group.amount += estimate.amount;
    group.state += estimate.state;
}

/// Puts the groups in the order of the catalogue's types.
void sortByType(TypeGroups &result, const std::vector<std::size_t> &typeOrders)
{
    std::vector<std::size_t> order(result.groups.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return typeOrders[a] < typeOrders[b]; });
    std::vector<TypeGroup> groups;
    std::vector<std::size_t> newIndex(order.size());
    for (const std::size_t old : order) {
        newIndex[old] = groups.size();
        groups.push_back(std::move(result.groups[old]));
    }
    result.groups = std::move(groups);
    for (std::size_t &index : result.ofClass)
        index = newIndex[index];
}

} // namespace

TypeGroups typeGroups(const WorkbookSource &source)
{
    const Catalogue &catalogue = source.catalogue();
    TypeGroups result;
    std::vector<std::size_t> typeOrders;
    QHash<QString, std::size_t> known;
    for (std::size_t i = 0; i < source.plan.classes.size(); ++i) {
        const TrainingClass &trainingClass = source.plan.classes[i];
        const QString agency =
            catalogue.responsibleAgency(trainingClass.type, trainingClass.startDate);
        const QString key = trainingClass.type + u'|' + agency;
        const std::size_t index = known.value(key, result.groups.size());
        if (index == result.groups.size()) {
            known.insert(key, index);
            result.groups.push_back(newGroup(catalogue, trainingClass, agency, key));
            typeOrders.push_back(typeOrder(catalogue, trainingClass.type));
        }
        add(result.groups[index], trainingClass, source.estimate.classes[i]);
        result.ofClass.push_back(index);
    }
    sortByType(result, typeOrders);
    return result;
}

} // namespace taphuan
