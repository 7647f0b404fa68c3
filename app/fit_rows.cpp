#include "app/fit_rows.h"

#include "app/fit_wording.h"
#include "app/number_text.h"
#include "app/whole_percent.h"

#include <algorithm>

namespace taphuan {

namespace {

const QString typeKey = QStringLiteral("type|");
const QString departmentKey = QStringLiteral("department|");

Choice classChoice(const TrainingClass &each)
{
    return {each.id, each.code + QStringLiteral(" · ") + each.title};
}

Choice itemChoice(const CostItem &item)
{
    return {item.code, item.label};
}

FitNames namesOf(const OpenPlan &plan)
{
    return {plan.catalogue(), [&plan](const QString &id) {
                const TrainingClass *found = plan.trainingClass(id);
                return found ? found->code : id;
            }};
}

QString cutsText(const FitClass &each, const Catalogue &catalogue)
{
    QStringList cuts;
    for (const CutStep &step : each.steps)
        cuts += cutText(step, catalogue);
    return cuts.join(u'\n');
}

/// Nothing for an empty text; false where it cannot be read.
template<class Value, class Parse>
bool read(const QString &text, std::optional<Value> &value, const Parse &parse)
{
    value = text.trimmed().isEmpty() ? std::optional<Value>() : parse(text);
    return value || text.trimmed().isEmpty();
}

QString optionalText(qint64 number)
{
    return number == 0 ? QString() : countText(number);
}

} // namespace

std::vector<FitCutRow> fitCutRows(const OpenPlan &plan, const FitProposal &proposal,
                                  const QSet<QString> &refused)
{
    const FitNames names = namesOf(plan);
    std::vector<FitCutRow> rows;
    for (const FitClass &each : proposal.classes) {
        const TrainingClass *today = plan.trainingClass(each.id);
        if (!each.isChanged() || !today)
            continue;
        rows.push_back({each.id, today->code, today->title, cutsText(each, names.catalogue),
                        moneyText(each.saving()), causeText(each, today->priority, names),
                        !refused.contains(each.id), each.dropped});
    }
    return rows;
}

std::vector<FitCeilingRow> fitCeilingRows(const OpenPlan &plan,
                                          const QMap<QString, QString> &ceilings)
{
    const Catalogue &catalogue = plan.catalogue();
    std::vector<FitCeilingRow> rows;
    const auto add = [&](const QString &key, const QString &name, Money today) {
        rows.push_back({key, name, moneyText(today), ceilings.value(key)});
    };
    for (const TypeSum &sum : plan.figures().byType()) {
        const CooperativeType *type = catalogue.type(sum.type);
        add(typeKey + sum.type, type ? type->name : sum.type, sum.state);
    }
    QMap<QString, Money> ofDepartment;
    for (const TrainingClass &each : plan.plan().classes)
        ofDepartment[catalogue.responsibleAgency(each.type, each.startDate)] +=
            plan.figures().estimateOf(each.id)->state;
    for (const Agency &agency : catalogue.agencies)
        if (ofDepartment.contains(agency.code))
            add(departmentKey + agency.code, agency.name, ofDepartment.value(agency.code));
    return rows;
}

FitScenarioRow todayRow(const OpenPlan &plan)
{
    qint64 managers = 0;
    Quantity sessions;
    for (const TrainingClass &each : plan.plan().classes) {
        managers += managersOf(each);
        sessions += each.sessions();
    }
    FitScenarioRow row;
    row.scenarioId = QStringLiteral("today");
    row.classesText = countText(plan.figures().classCount());
    row.managersText = countText(managers);
    row.sessionsText = quantityText(sessions);
    row.stateText = moneyText(plan.figures().state());
    row.trainingText = QStringLiteral("100 %");
    return row;
}

FitScenarioRow fitScenarioRow(const FitProposal &proposal)
{
    qint64 classes = 0;
    qint64 managers = 0;
    Quantity sessions;
    for (const FitClass &each : proposal.classes) {
        classes += !each.dropped;
        managers += each.managersAfter;
        sessions += each.sessionsAfter;
    }
    FitScenarioRow row;
    row.classesText = countText(classes);
    row.managersText = countText(managers);
    row.sessionsText = quantityText(sessions);
    row.stateText = moneyText(proposal.after);
    row.trainingText = wholePercentText(proposal.pointsAfter, proposal.pointsBefore);
    return row;
}

std::vector<Choice> fitClassChoices(const OpenPlan &plan, const QStringList &without)
{
    std::vector<Choice> choices;
    for (const TrainingClass &each : plan.plan().classes)
        if (!without.contains(each.id))
            choices.push_back(classChoice(each));
    return choices;
}

std::vector<Choice> fitItemChoices(const OpenPlan &plan, const QStringList &without)
{
    QSet<int> inUse;
    for (const TrainingClass &each : plan.plan().classes)
        for (const Line &line : plan.figures().estimateOf(each.id)->lines)
            inUse.insert(line.item);
    std::vector<Choice> choices;
    const auto &items = plan.catalogue().items;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (inUse.contains(int(i)) && !without.contains(items[i].code))
            choices.push_back(itemChoice(items[i]));
    return choices;
}

std::vector<Choice> chosenClasses(const OpenPlan &plan, const QStringList &ids)
{
    std::vector<Choice> choices;
    for (const QString &id : ids)
        if (const TrainingClass *each = plan.trainingClass(id))
            choices.push_back(classChoice(*each));
    return choices;
}

std::vector<Choice> chosenItems(const OpenPlan &plan, const QStringList &codes)
{
    std::vector<Choice> choices;
    for (const QString &code : codes)
        if (const int item = plan.catalogue().itemIndex(code); item >= 0)
            choices.push_back(itemChoice(plan.catalogue().items[std::size_t(item)]));
    return choices;
}

std::vector<RowChange> rowsOfFit(const OpenPlan &plan, const FitRequest &request,
                                 const std::vector<FitClass> &accepted)
{
    auto after = classesAfter(plan.estimator(), plan.plan().classes, request, accepted);
    std::vector<RowChange> rows;
    for (const FitClass &each : accepted) {
        const auto found = std::ranges::find(after, each.id, &TrainingClass::id);
        if (found != after.end())
            for (Entry &entry : found->entries)
                if (entry.id.isEmpty())
                    entry.id = newId();
        const auto ofClass =
            rowsBetween(plan.trainingClass(each.id), found == after.end() ? nullptr : &*found);
        rows.insert(rows.end(), ofClass.begin(), ofClass.end());
    }
    return rows;
}

std::optional<qint64> wholePercentOf(const QString &text)
{
    const auto percent = parsePercent(text);
    return percent && percent->isWhole() ? std::optional(percent->raw() / 1000) : std::nullopt;
}

std::optional<FitRequest> requestOf(const FitDraft &draft, const QMap<QString, QString> &ceilings)
{
    FitRequest request;
    FitMeasures &measures = request.measures;
    std::optional<qint64> days, trainees, rates;
    const auto money = [](const QString &text) { return parseMoney(text); };
    const auto count = [](const QString &text) { return parseCount(text); };
    bool good = read(draft.ceiling, request.ceiling, money) && read(draft.fewerDays, days, count) &&
                read(draft.fewerTrainees, trainees, wholePercentOf) &&
                read(draft.ratesDownTo, rates, wholePercentOf) &&
                read(draft.fewerInAll, request.fewerTraineesInAll, wholePercentOf);
    for (auto each = ceilings.begin(); each != ceilings.end(); ++each) {
        std::optional<Money> ceiling;
        good = good && read(*each, ceiling, money);
        const bool ofType = each.key().startsWith(typeKey);
        if (ceiling)
            (ofType ? request.typeCeilings : request.departmentCeilings)
                .insert(each.key().section(u'|', 1), *ceiling);
    }
    measures.dropClasses = draft.dropClasses;
    measures.fewerDays = days.value_or(0);
    measures.fewerTraineesPercent = trainees.value_or(0);
    measures.ratesDownTo = rates.value_or(100);
    measures.ratesByNorm = draft.ratesByNorm;
    request.onePerType = draft.onePerType;
    request.onePerDistrict = draft.onePerDistrict;
    request.keepHardship = draft.keepHardship;
    request.reason = draft.reason.trimmed();
    return good ? std::optional(request) : std::nullopt;
}

void putRequest(FitDraft &draft, QMap<QString, QString> &ceilings, const FitRequest &request)
{
    draft.ceiling = request.ceiling ? moneyText(*request.ceiling) : QString();
    draft.dropClasses = request.measures.dropClasses;
    draft.fewerDays = optionalText(request.measures.fewerDays);
    draft.fewerTrainees = optionalText(request.measures.fewerTraineesPercent);
    draft.ratesDownTo =
        request.measures.ratesDownTo == 100 ? QString() : countText(request.measures.ratesDownTo);
    draft.ratesByNorm = request.measures.ratesByNorm;
    draft.onePerType = request.onePerType;
    draft.onePerDistrict = request.onePerDistrict;
    draft.keepHardship = request.keepHardship;
    draft.fewerInAll =
        request.fewerTraineesInAll ? countText(*request.fewerTraineesInAll) : QString();
    draft.reason = request.reason;
    ceilings.clear();
    for (auto each = request.typeCeilings.begin(); each != request.typeCeilings.end(); ++each)
        ceilings.insert(typeKey + each.key(), moneyText(*each));
    for (auto each = request.departmentCeilings.begin(); each != request.departmentCeilings.end();
         ++each)
        ceilings.insert(departmentKey + each.key(), moneyText(*each));
    emit draft.changed();
}

} // namespace taphuan
