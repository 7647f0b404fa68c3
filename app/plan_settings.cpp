#include "app/plan_settings.h"

#include "app/assign.h"
#include "app/field_edits.h"
#include "app/new_class.h"
#include "app/number_text.h"
#include "app/settings_edits.h"
#include "app/settings_rows.h"
#include "app/typing_key.h"

#include "core/exchange/shipped_catalogue.h"

namespace taphuan {

PlanSettings::PlanSettings(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent)
{
    layOut();
}

void PlanSettings::look(const OpenPlan *)
{
    refresh();
}

void PlanSettings::show(const PlanDelta &delta)
{
    if (!delta.touched.onlyClasses())
        refresh();
}

void PlanSettings::setFilterText(const QString &text)
{
    assign(this, m_filterText, text, &PlanSettings::filterTextChanged);
    refresh();
}

void PlanSettings::layOut()
{
    const OpenPlan *plan = edits().plan();
    const auto shown = [&](auto rows) {
        return plan ? rows(*plan, m_filterText) : decltype(rows(*plan, m_filterText))();
    };
    m_agencies.show(shown(agencyRows));
    m_responsibilities.show(shown(responsibilityRows));
    m_typeGroups.show(typeGroupChoices());
    m_items.show(shown(itemRows));
    m_holidays.show(shown(holidayRows));
    m_venues.show(shown(venueRows));
    m_ranks.show(plan ? rankRows(*plan) : std::vector<RankRow>());
    m_agencyKinds.show(agencyKindChoices());
    m_holidayKinds.show(holidayKindChoices());
    m_sections.show(sectionChoices(plan ? plan->catalogue() : shippedCatalogue()));
}

/// Null for an empty text, nothing for one that is no day.
std::optional<QDate> PlanSettings::dayIn(const QString &text) const
{
    if (cleanText(text).isEmpty())
        return QDate();
    const OpenPlan *plan = edits().plan();
    return parseDate(text, plan ? plan->plan().header.year : 0);
}

QString PlanSettings::addType(const QString &name)
{
    const OpenPlan *plan = edits().plan();
    const QString clean = cleanText(name);
    if (!plan || clean.isEmpty())
        return edits().showRefusal(tr("A type needs a name."));
    CooperativeType type{.id = newId(),
                         .code = freeTypeCode(plan->catalogue(), clean),
                         .name = clean,
                         .group = typeGroupChoices().back().code};
    return editList(&Plan::types, tr("Add type %1").arg(clean), [&](auto &types) {
        type.position = nextPosition(types);
        types.push_back(type);
        return QString();
    });
}

template<class Value, class Code, class Edit>
QString PlanSettings::editOwn(std::vector<Value> Plan::*list, Code Value::*member, const Code &code,
                              const std::vector<Value> &shipped, const QString &title,
                              const QString &typingKey, const Edit &edit)
{
    const OpenPlan *plan = edits().plan();
    if (!plan)
        return rowIsGone();
    const auto &before = plan->plan().*list;
    auto after = before;
    auto own = std::ranges::find(after, code, member);
    if (own == after.end()) {
        const auto row = std::ranges::find(shipped, code, member);
        if (row == shipped.end())
            return rowIsGone();
        Value copy = *row;
        copy.id = newId();
        copy.position = nextPosition(after);
        own = after.insert(after.end(), copy);
    }
    if (const QString reason = edit(*own); !reason.isEmpty())
        return reason;
    return edits().makeEdit(title, rowsBetween(before, after), typingKey);
}

template<class Value, class Code>
QString PlanSettings::removeOwn(std::vector<Value> Plan::*list, Code Value::*member,
                                const Code &code, const QString &title)
{
    return editList(list, title, [&](std::vector<Value> &rows) {
        std::erase_if(rows, [&](const Value &row) { return row.*member == code; });
        return QString();
    });
}

QString PlanSettings::addAgency(const QString &name)
{
    const OpenPlan *plan = edits().plan();
    const QString clean = cleanText(name);
    if (!plan || clean.isEmpty())
        return edits().showRefusal(tr("An agency needs a name."));
    Agency agency{.id = newId(), .code = freeAgencyCode(plan->catalogue(), clean), .name = clean};
    agency.shortName = clean;
    return editList(&Plan::agencies, tr("Add agency %1").arg(clean), [&](auto &agencies) {
        agency.position = nextPosition(agencies);
        agencies.push_back(agency);
        return QString();
    });
}

QString PlanSettings::setAgencyField(const QString &code, AgencyModel::Field field,
                                     const QString &text)
{
    const auto day = dayIn(text);
    return editOwn(&Plan::agencies, &Agency::code, code, shippedCatalogue().agencies,
                   tr("Edit agency %1").arg(code), typingKey("agency", {code}, field),
                   [&](Agency &agency) { return setField(agency, field, text, day); });
}

QString PlanSettings::setTypeField(const QString &code, ResponsibilityModel::Field field,
                                   const QString &text)
{
    const OpenPlan *plan = edits().plan();
    const CooperativeType *type = plan ? plan->catalogue().type(code) : nullptr;
    return editOwn(&Plan::types, &CooperativeType::code, code, shippedCatalogue().types,
                   tr("Edit type %1").arg(type ? type->name : code),
                   typingKey("type", {code}, field),
                   [&](CooperativeType &edited) { return setField(edited, field, text); });
}

QString PlanSettings::resetType(const QString &code)
{
    const OpenPlan *plan = edits().plan();
    const CooperativeType *type = plan ? plan->catalogue().type(code) : nullptr;
    if (!type)
        return rowIsGone();
    const auto &shipped = shippedCatalogue().types;
    const bool goes = std::ranges::find(shipped, code, &CooperativeType::code) == shipped.end();
    if (goes && isTypeNamed(plan->plan(), code))
        return edits().showRefusal(
            tr("Classes, cooperatives, curricula, lecturers or responsibilities name this type."));
    return removeOwn(&Plan::types, &CooperativeType::code, code,
                     (goes ? tr("Remove type %1") : tr("Take type %1 back")).arg(type->name));
}

QString PlanSettings::resetAgency(const QString &code)
{
    const OpenPlan *plan = edits().plan();
    const auto &shipped = shippedCatalogue().agencies;
    const bool goes = std::ranges::find(shipped, code, &Agency::code) == shipped.end();
    if (goes && plan && isAgencyNamed(plan->plan(), code))
        return edits().showRefusal(
            tr("Lecturers, topics or types still name this agency, so it stays."));
    return removeOwn(&Plan::agencies, &Agency::code, code,
                     goes ? tr("Remove agency %1").arg(code)
                          : tr("Agency %1 as shipped").arg(code));
}

QString PlanSettings::setResponsibility(const QString &type, const QString &agency, Part part,
                                        const QString &dayText)
{
    const OpenPlan *plan = edits().plan();
    const auto day = dayIn(dayText);
    if (!plan || agency.isEmpty() || !day)
        return edits().showRefusal(agency.isEmpty() ? tr("Choose the agency.")
                                                    : tr("This is not a day."));
    const CooperativeType *named = plan->catalogue().type(type);
    return editList(
        &Plan::responsibilities, tr("Edit who answers for %1").arg(named ? named->name : type),
        [&](Responsibilities &rows) {
            const Responsibilities before = takeType(rows, type, plan->catalogue());
            putType(rows, part == Responsible ? withResponsible(before, type, agency, *day)
                          : part == TakesPart ? withJoint(before, type, agency, *day)
                                              : withoutJoint(before, agency, *day));
            return QString();
        });
}

QString PlanSettings::resetResponsibilities(const QString &type)
{
    return removeOwn(&Plan::responsibilities, &Responsibility::type, type,
                     tr("Responsibility as shipped"));
}

QString PlanSettings::setItemField(const QString &code, ItemModel::Field field, const QString &text)
{
    const OpenPlan *plan = edits().plan();
    const int index = shippedCatalogue().itemIndex(code);
    if (!plan || index < 0)
        return rowIsGone();
    const CostItem &shipped = shippedCatalogue().items[std::size_t(index)];
    const auto &before = plan->plan().itemSettings;
    auto after = before;
    auto setting = std::ranges::find(after, code, &ItemSetting::item);
    if (setting == after.end())
        setting = after.insert(
            after.end(), ItemSetting{.id = newId(), .position = nextPosition(after), .item = code});
    if (const QString reason = setField(*setting, field, text, shipped); !reason.isEmpty())
        return reason;
    if (saysNothing(*setting))
        after.erase(setting);
    return edits().makeEdit(tr("Edit cost item %1").arg(shipped.label), rowsBetween(before, after),
                            typingKey("itemSetting", {code}, field));
}

QString PlanSettings::resetItem(const QString &code)
{
    return removeOwn(&Plan::itemSettings, &ItemSetting::item, code, tr("Cost item as shipped"));
}

QString PlanSettings::addHoliday(const QString &dayText, const QString &name, const QString &kind)
{
    const OpenPlan *plan = edits().plan();
    const auto day = dayIn(dayText);
    const auto known = codeFrom<HolidayKind>(kind);
    if (!plan || !day || day->year() != plan->plan().header.year)
        return edits().showRefusal(tr("The day is not a day of the plan's year."));
    if (cleanText(name).isEmpty() || !known)
        return edits().showRefusal(tr("A holiday needs a name and a kind."));
    return editList(&Plan::holidays, tr("Add %1").arg(cleanText(name)), [&](auto &holidays) {
        std::erase_if(holidays, [&](const Holiday &holiday) { return holiday.date == *day; });
        holidays.push_back({newId(), nextPosition(holidays), *day, cleanText(name), *known});
        return QString();
    });
}

QString PlanSettings::setHolidayField(const QString &day, HolidayModel::Field field,
                                      const QString &text)
{
    return editOwn(&Plan::holidays, &Holiday::date, QDate::fromString(day, Qt::ISODate),
                   shippedCatalogue().holidays, tr("Edit a holiday"),
                   typingKey("holiday", {day}, field),
                   [&](Holiday &holiday) { return setField(holiday, field, text); });
}

QString PlanSettings::takeBackHoliday(const QString &dayText)
{
    const QDate day = QDate::fromString(dayText, Qt::ISODate);
    const auto &shipped = shippedCatalogue().holidays;
    if (std::ranges::find(shipped, day, &Holiday::date) == shipped.end())
        return removeOwn(&Plan::holidays, &Holiday::date, day, tr("Remove a holiday"));
    return setHolidayField(dayText, HolidayModel::Kind, codeText(HolidayKind::Ordinary));
}

QString PlanSettings::resetHoliday(const QString &day)
{
    return removeOwn(&Plan::holidays, &Holiday::date, QDate::fromString(day, Qt::ISODate),
                     tr("Holiday as shipped"));
}

QString PlanSettings::removeVenue(const QString &id)
{
    return removeOwn(&Plan::venues, &Venue::id, id, tr("Remove a venue"));
}

QString PlanSettings::setRankLabel(const QString &rank, const QString &text)
{
    const OpenPlan *plan = edits().plan();
    if (!plan || !codeFrom<Rank>(rank))
        return rowIsGone();
    const QString code = QStringLiteral("rank.") + rank;
    const auto &before = plan->plan().labels;
    auto after = before;
    std::erase_if(after, [&](const Label &label) { return label.code == code; });
    const auto own = std::ranges::find(before, code, &Label::code);
    if (!cleanText(text).isEmpty())
        after.push_back({.id = own == before.end() ? newId() : own->id,
                         .position = own == before.end() ? nextPosition(before) : own->position,
                         .code = code,
                         .text = cleanText(text)});
    return edits().makeEdit(tr("Edit the name of a rank"), rowsBetween(before, after),
                            typingKey("rank", {rank}, 0));
}

} // namespace taphuan
