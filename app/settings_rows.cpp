#include "app/settings_rows.h"

#include "app/number_text.h"
#include "app/wording.h"

#include "core/domain/folded_text.h"
#include "core/exchange/holiday_source.h"
#include "core/exchange/shipped_catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace taphuan {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(settings)
};

bool contains(const QString &filter, const QStringList &texts)
{
    return filter.isEmpty() || foldedText(texts.join(u' ')).contains(foldedText(filter));
}

template<class Row, class Code>
bool has(const std::vector<Row> &rows, Code Row::*member, const Code &code)
{
    return std::ranges::find(rows, code, member) != rows.end();
}

QDate lastDayOf(const OpenPlan &plan)
{
    return {plan.plan().header.year, 12, 31};
}

QString shortNameOf(const Catalogue &catalogue, const QString &code)
{
    const Agency *agency = catalogue.agency(code);
    return agency ? agency->shortName : code;
}

QString labelIn(const std::vector<Choice> &choices, const QString &code)
{
    const auto choice = std::ranges::find(choices, code, &Choice::code);
    return choice == choices.end() ? code : choice->label;
}

QString periodText(QDate from, QDate to)
{
    if (from.isNull() && to.isNull())
        return {};
    if (to.isNull())
        return Wording::tr("from %1").arg(dateText(from));
    if (from.isNull())
        return Wording::tr("until %1").arg(dateText(to.addDays(-1)));
    return Wording::tr("%1 to %2").arg(dateText(from), dateText(to.addDays(-1)));
}

QString historyLine(const Catalogue &catalogue, const Responsibility &row)
{
    QString text = shortNameOf(catalogue, row.agency);
    if (row.how == Responsible::Jointly)
        text += QStringLiteral(" (%1)").arg(Wording::tr("takes part"));
    const QString period = periodText(row.validFrom, row.validTo);
    return period.isEmpty() ? text : text + QStringLiteral(" · ") + period;
}

QString nowText(const Catalogue &catalogue, const QString &type, QDate day)
{
    const QString responsible = catalogue.responsibleAgency(type, day);
    QStringList names{responsible.isEmpty() ? Wording::tr("nobody")
                                            : shortNameOf(catalogue, responsible)};
    QStringList joint;
    for (const QString &agency : catalogue.jointAgencies(type, day))
        joint += shortNameOf(catalogue, agency);
    if (!joint.isEmpty())
        names += Wording::tr("with %1").arg(joint.join(QStringLiteral(", ")));
    return names.join(u' ');
}

/// The text that gives the day, with the weaker of the marks of text and day.
QString sourceText(const Holiday &holiday)
{
    const HolidaySource *source = sourceOf(holiday);
    const QString mark =
        evidenceText(source ? std::max(source->evidence, holiday.evidence) : holiday.evidence);
    if (!source)
        return mark;
    return mark.isEmpty() ? source->text : source->text + QStringLiteral(" · ") + mark;
}

HolidayRow holidayRow(const Holiday &holiday, bool isOwn)
{
    HolidayRow row;
    row.day = holiday.date.toString(Qt::ISODate);
    row.dayText = dateText(holiday.date);
    row.name = holiday.name;
    row.kind = codeText(holiday.kind);
    row.kindText = labelIn(holidayKindChoices(), row.kind);
    row.isOwn = isOwn;
    row.isShipped = has(shippedCatalogue().holidays, &Holiday::date, holiday.date);
    row.isTakenBack = holiday.kind == HolidayKind::Ordinary;
    row.sourceText = isOwn ? Wording::tr("of this plan") : sourceText(holiday);
    return row;
}

} // namespace

std::vector<AgencyRow> agencyRows(const OpenPlan &plan, const QString &filter)
{
    const std::vector<Choice> kinds = agencyKindChoices();
    std::vector<AgencyRow> rows;
    for (const Agency &agency : plan.catalogue().agencies)
        if (contains(filter, {agency.code, agency.name, agency.shortName}))
            rows.push_back({agency.code, agency.name, agency.shortName, codeText(agency.kind),
                            labelIn(kinds, codeText(agency.kind)), dateText(agency.validFrom),
                            dateText(agency.validTo),
                            has(plan.plan().agencies, &Agency::code, agency.code),
                            has(shippedCatalogue().agencies, &Agency::code, agency.code)});
    return rows;
}

std::vector<ResponsibilityRow> responsibilityRows(const OpenPlan &plan, const QString &filter)
{
    const Catalogue &catalogue = plan.catalogue();
    std::vector<ResponsibilityRow> rows;
    for (const CooperativeType &type : catalogue.types) {
        ResponsibilityRow row{.type = type.code, .typeName = type.name, .group = type.group};
        row.beneficiary = codeText(type.beneficiary);
        row.isOwnType = has(plan.plan().types, &CooperativeType::code, type.code);
        row.isShippedType = has(shippedCatalogue().types, &CooperativeType::code, type.code);
        row.nowText = nowText(catalogue, type.code, lastDayOf(plan));
        QStringList history;
        for (const Responsibility &each : catalogue.responsibilities)
            if (each.type == type.code)
                history += historyLine(catalogue, each);
        row.historyText = history.join(u'\n');
        row.isOwn = has(plan.plan().responsibilities, &Responsibility::type, type.code);
        if (contains(filter, {row.typeName, row.historyText}))
            rows.push_back(row);
    }
    return rows;
}

std::vector<ItemRow> itemRows(const OpenPlan &plan, const QString &filter)
{
    const std::vector<Choice> sections = sectionChoices(plan.catalogue());
    std::vector<ItemRow> rows;
    for (const CostItem &item : plan.catalogue().items)
        if (contains(filter, {item.code, item.label, item.budgetCode}))
            rows.push_back({item.code, item.label, item.unit, item.section,
                            labelIn(sections, item.section), item.budgetCode,
                            has(plan.plan().itemSettings, &ItemSetting::item, item.code)});
    return rows;
}

std::vector<HolidayRow> holidayRows(const OpenPlan &plan, const QString &filter)
{
    const int year = plan.plan().header.year;
    const auto &own = plan.plan().holidays;
    std::vector<HolidayRow> rows;
    const auto add = [&](const Holiday &holiday, bool isOwn) {
        const HolidayRow row = holidayRow(holiday, isOwn);
        if (holiday.date.year() == year && contains(filter, {row.dayText, row.name}))
            rows.push_back(row);
    };
    for (const Holiday &holiday : shippedCatalogue().holidays)
        if (!has(own, &Holiday::date, holiday.date))
            add(holiday, false);
    for (const Holiday &holiday : own)
        add(holiday, true);
    std::ranges::sort(rows, {}, &HolidayRow::day);
    return rows;
}

std::vector<VenueRow> venueRows(const OpenPlan &plan, const QString &filter)
{
    std::vector<VenueRow> rows;
    for (const Venue &venue : plan.plan().venues)
        if (contains(filter, {venue.name, venue.locality, venue.note}))
            rows.push_back({venue.id, venue.name, venue.locality,
                            venue.capacity > 0 ? countText(venue.capacity) : QString(),
                            venue.note});
    return rows;
}

std::vector<RankRow> rankRows(const OpenPlan &plan)
{
    const QDate day = lastDayOf(plan);
    std::vector<RankRow> rows;
    for (int i = 0; i < rankCount; ++i) {
        const Rank rank = Rank(i);
        rows.push_back(
            {codeText(rank), plan.catalogue().label(rank, day), shippedCatalogue().label(rank, day),
             has(plan.plan().labels, &Label::code, QStringLiteral("rank.") + codeText(rank))});
    }
    return rows;
}

std::vector<Choice> typeGroupChoices()
{
    return {{QStringLiteral("agriculture"), Wording::tr("Agricultural")},
            {QStringLiteral("non_agriculture"), Wording::tr("Not agricultural")}};
}

std::vector<Choice> agencyKindChoices()
{
    return {{codeText(AgencyKind::Alliance), Wording::tr("Alliance")},
            {codeText(AgencyKind::Department), Wording::tr("Department")},
            {codeText(AgencyKind::Finance), Wording::tr("Finance")},
            {codeText(AgencyKind::Committee), Wording::tr("People's Committee")}};
}

std::vector<Choice> holidayKindChoices()
{
    return {{codeText(HolidayKind::Public), Wording::tr("Public holiday")},
            {codeText(HolidayKind::Tet), Wording::tr("Tết")},
            {codeText(HolidayKind::Observed), Wording::tr("Day off in lieu")},
            {codeText(HolidayKind::SwapOff), Wording::tr("Day off, worked on another day")},
            {codeText(HolidayKind::SwapWork), Wording::tr("Working Saturday")},
            {codeText(HolidayKind::Ordinary), Wording::tr("Working day")}};
}

std::vector<Choice> sectionChoices(const Catalogue &catalogue)
{
    std::vector<Choice> choices;
    for (const char *section : {"I", "II", "III", "IV", "V"}) {
        const QString code = QLatin1String(section);
        choices.push_back({code, code + QStringLiteral(". ") + catalogue.sectionLabel(code)});
    }
    return choices;
}

} // namespace taphuan
