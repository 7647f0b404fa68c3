#include "app/form_rows.h"

#include "app/number_text.h"
#include "app/review_text.h"
#include "app/whole_percent.h"
#include "app/wording.h"

#include <algorithm>

namespace taphuan {

namespace {

QString shortNameOf(const Catalogue &catalogue, const QString &agency)
{
    const Agency *found = catalogue.agency(agency);
    return found ? found->shortName : agency;
}

QString lecturerName(const OpenPlan &plan, const QString &id)
{
    const Lecturer *lecturer = plan.estimator().lecturer(id);
    return lecturer ? lecturer->name : QString();
}

EntryRow entryRow(const Catalogue &catalogue, const CostItem &item, const Entry &entry, QDate day)
{
    EntryRow row;
    row.rowId = entry.id;
    row.item = entry.item;
    row.itemName = item.label;
    row.rank = codeText(entry.rank);
    row.beneficiary = codeText(entry.beneficiary);
    if (entry.rank)
        row.lineName = catalogue.label(*entry.rank, day);
    if (entry.beneficiary)
        row.lineName = catalogue.label(*entry.beneficiary, day);
    if (entry.rate)
        row.rateText = rateText(*entry.rate, item.pricedByPercent);
    if (entry.quantity)
        row.quantityText = quantityText(*entry.quantity);
    row.label = entry.label;
    row.reason = entry.reason;
    const bool namesLine = entry.rank || entry.beneficiary;
    row.hasQuantity = !item.pricedByPercent &&
                      (namesLine || item.per == LinePer::Class || item.per == LinePer::Entry);
    row.isPercent = item.pricedByPercent;
    row.perRank = item.per == LinePer::Rank;
    row.perGroup = item.per == LinePer::Group;
    row.unitText = item.unit;
    return row;
}

} // namespace

std::vector<TraineeRow> traineeRows(const OpenPlan &plan, const TrainingClass &trainingClass)
{
    std::vector<TraineeRow> rows;
    for (const TraineeGroup &group : trainingClass.trainees)
        rows.push_back({group.id, codeText(group.beneficiary),
                        plan.catalogue().label(group.beneficiary, trainingClass.startDate),
                        countText(group.count), countText(group.lodged)});
    return rows;
}

std::vector<TopicRow> topicRows(const OpenPlan &plan, const TrainingClass &trainingClass)
{
    std::vector<TopicRow> rows;
    for (const Topic &topic : trainingClass.topics)
        rows.push_back({topic.id, topic.title, quantityText(topic.sessions), topic.lecturer,
                        lecturerName(plan, topic.lecturer), topic.department,
                        shortNameOf(plan.catalogue(), topic.department),
                        topic.day > 0 ? countText(topic.day) : QString(), topic.content,
                        topic.objective, topic.method, quantityText(topic.practiceSessions),
                        topic.materials,
                        commentsText(trainingClass.reviews, topic.id, plan.catalogue())});
    return rows;
}

std::vector<StayRow> stayRows(const OpenPlan &plan, const TrainingClass &trainingClass)
{
    std::vector<StayRow> rows;
    for (const Stay &stay : trainingClass.stays)
        rows.push_back({stay.id, stay.lecturer, lecturerName(plan, stay.lecturer),
                        quantityText(stay.days), quantityText(stay.nights),
                        quantityText(stay.trips)});
    return rows;
}

std::vector<EntryRow> entryRows(const Catalogue &catalogue, const std::vector<Entry> &entries,
                                QDate day)
{
    std::vector<EntryRow> rows;
    for (const Entry &entry : entries)
        if (const int item = catalogue.itemIndex(entry.item); item >= 0)
            rows.push_back(entryRow(catalogue, catalogue.items[std::size_t(item)], entry, day));
    return rows;
}

std::vector<TypeSumRow> typeSumRows(const OpenPlan &plan)
{
    const Catalogue &catalogue = plan.catalogue();
    const std::vector<TypeSum> sums = plan.figures().byType();
    const qint64 total = plan.figures().amount().dong();
    qint64 largest = 0;
    for (const TypeSum &sum : sums)
        largest = std::max(largest, sum.amount.dong());
    std::vector<TypeSumRow> rows;
    for (const TypeSum &sum : sums) {
        const CooperativeType *type = catalogue.type(sum.type);
        const QDate lastDay(plan.plan().header.year, 12, 31);
        const qint64 amount = sum.amount.dong();
        rows.push_back({sum.type, type ? type->name : sum.type,
                        shortNameOf(catalogue, catalogue.responsibleAgency(sum.type, lastDay)),
                        int(sum.classes), countText(sum.trainees), moneyText(sum.amount),
                        moneyText(sum.state), moneyText(sum.own()),
                        largest > 0 ? qreal(amount) / qreal(largest) : 0.0,
                        wholePercentText(amount, total)});
    }
    return rows;
}

} // namespace taphuan
