#include "app/settings_edits.h"

#include "app/edit_refusal.h"
#include "app/field_edits.h"
#include "app/new_class.h"
#include "app/number_text.h"

#include "core/domain/folded_text.h"

#include <QSet>

#include <algorithm>

namespace taphuan {

namespace {

QString refused(ProblemKind kind, const QString &text)
{
    return fieldSentence(fieldProblem(kind, text));
}

QString setName(QString &name, const QString &text)
{
    if (cleanText(text).isEmpty())
        return refused(ProblemKind::Empty, text);
    name = cleanText(text);
    return {};
}

/// The same for venues that are called the same in one place.
QString venueKey(const QString &name, const QString &locality)
{
    return name.trimmed().toCaseFolded() + u'\n' + locality.trimmed().toCaseFolded();
}

QString setDays(Agency &agency, QDate from, QDate to, const QString &text)
{
    if (from.isValid() && to.isValid() && to <= from)
        return refused(ProblemKind::PeriodEmpty, text);
    agency.validFrom = from;
    agency.validTo = to;
    return {};
}

bool isBudgetCode(const QString &text)
{
    return std::ranges::all_of(text, [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
}

} // namespace

QString setField(Agency &agency, AgencyModel::Field field, const QString &text,
                 std::optional<QDate> day)
{
    const auto kind = codeFrom<AgencyKind>(text);
    const bool isDay = field == AgencyModel::ValidFrom || field == AgencyModel::ValidTo;
    if (isDay && !day)
        return refused(ProblemKind::NotADate, text);
    switch (field) {
    case AgencyModel::Name: return setName(agency.name, text);
    case AgencyModel::ShortName: return setName(agency.shortName, text);
    case AgencyModel::Kind: agency.kind = kind.value_or(agency.kind); break;
    case AgencyModel::ValidFrom: return setDays(agency, *day, agency.validTo, text);
    case AgencyModel::ValidTo: return setDays(agency, agency.validFrom, *day, text);
    }
    return {};
}

QString setField(CooperativeType &type, ResponsibilityModel::Field field, const QString &text)
{
    switch (field) {
    case ResponsibilityModel::TypeName: return setName(type.name, text);
    case ResponsibilityModel::Group: type.group = text; break;
    case ResponsibilityModel::Beneficiary:
        type.beneficiary = codeFrom<Beneficiary>(text).value_or(type.beneficiary);
        break;
    }
    return {};
}

QString setField(ItemSetting &setting, ItemModel::Field field, const QString &text,
                 const CostItem &shipped)
{
    const auto put = [&](QString &own, const QString &asShipped) {
        const QString clean = cleanText(text);
        own = clean == asShipped ? QString() : clean;
        return QString();
    };
    switch (field) {
    case ItemModel::Label: return put(setting.label, shipped.label);
    case ItemModel::Unit: return put(setting.unit, shipped.unit);
    case ItemModel::Section: return put(setting.section, shipped.section);
    case ItemModel::BudgetCode:
        return isBudgetCode(cleanText(text)) ? put(setting.budgetCode, shipped.budgetCode)
                                             : refused(ProblemKind::NotANumber, text);
    }
    return {};
}

QString setField(Holiday &holiday, HolidayModel::Field field, const QString &text)
{
    const auto kind = codeFrom<HolidayKind>(text);
    switch (field) {
    case HolidayModel::Name: return setName(holiday.name, text);
    case HolidayModel::Kind: holiday.kind = kind.value_or(holiday.kind); break;
    }
    return {};
}

QString setField(Venue &venue, VenueModel::Field field, const QString &text)
{
    const auto capacity = cleanText(text).isEmpty() ? std::optional<qint64>(0) : parseCount(text);
    switch (field) {
    case VenueModel::Name: return setName(venue.name, text);
    case VenueModel::Locality: venue.locality = cleanText(text); break;
    case VenueModel::Note: venue.note = cleanText(text); break;
    case VenueModel::Capacity:
        if (!capacity)
            return refused(ProblemKind::NotANumber, text);
        venue.capacity = *capacity;
        break;
    }
    return {};
}

bool saysNothing(const ItemSetting &setting)
{
    return setting.label.isEmpty() && setting.unit.isEmpty() && setting.section.isEmpty() &&
           setting.budgetCode.isEmpty();
}

QString freeAgencyCode(const Catalogue &catalogue, const QString &name)
{
    QString initials;
    for (const QString &word : foldedText(name).split(u' ', Qt::SkipEmptyParts))
        if (word.front().isLetterOrNumber())
            initials += word.front().toUpper();
    QString code = initials;
    for (int number = 2; code.isEmpty() || catalogue.agency(code); ++number)
        code = initials + QString::number(number);
    return code;
}

QString freeTypeCode(const Catalogue &catalogue, const QString &name)
{
    QString stem = foldedText(name);
    for (QChar &c : stem)
        if (!c.isLetterOrNumber())
            c = u' ';
    stem = stem.simplified().replace(u' ', u'_');
    QString code = stem;
    for (int number = 2; code.isEmpty() || catalogue.type(code); ++number)
        code = QStringLiteral("%1_%2").arg(stem).arg(number);
    return code;
}

bool isTypeNamed(const Plan &plan, const QString &code)
{
    const auto names = [&](const auto &rows, auto member) {
        return std::ranges::find(rows, code, member) != rows.end();
    };
    return names(plan.classes, &TrainingClass::type) ||
           names(plan.cooperatives, &Cooperative::type) ||
           names(plan.curricula, &Curriculum::type) ||
           names(plan.responsibilities, &Responsibility::type) ||
           std::ranges::any_of(plan.lecturers, [&](const Lecturer &lecturer) {
               return lecturer.specialities.contains(code);
           });
}

bool isAgencyNamed(const Plan &plan, const QString &code)
{
    const auto names = [&](const auto &rows, auto member) {
        return std::ranges::find(rows, code, member) != rows.end();
    };
    return names(plan.lecturers, &Lecturer::department) ||
           names(plan.responsibilities, &Responsibility::agency) ||
           names(plan.curricula, &Curriculum::department) ||
           std::ranges::any_of(plan.classes, [&](const TrainingClass &trainingClass) {
               return names(trainingClass.topics, &Topic::department);
           });
}

bool isThere(const std::vector<Venue> &venues, const Venue &venue)
{
    const QString key = venueKey(venue.name, venue.locality);
    return std::ranges::any_of(venues, [&](const Venue &other) {
        return other.id != venue.id && venueKey(other.name, other.locality) == key;
    });
}

void addVenuesOf(std::vector<Venue> &venues, const std::vector<TrainingClass> &classes)
{
    QSet<QString> known;
    for (const Venue &venue : venues)
        known.insert(venueKey(venue.name, venue.locality));
    for (const TrainingClass &trainingClass : classes) {
        const QString name = trainingClass.venue.trimmed();
        const QString locality = trainingClass.locality.trimmed();
        const auto before = known.size();
        known.insert(venueKey(name, locality));
        if (!name.isEmpty() && known.size() > before)
            venues.push_back({.id = newId(),
                              .position = nextPosition(venues),
                              .name = name,
                              .locality = locality});
    }
}

Responsibilities takeType(Responsibilities &own, const QString &type, const Catalogue &catalogue)
{
    Responsibilities rows;
    for (const Responsibility &row : catalogue.responsibilities)
        if (row.type == type)
            rows.push_back(row);
    std::erase_if(own, [&](const Responsibility &row) { return row.type == type; });
    return rows;
}

void putType(Responsibilities &own, Responsibilities rows)
{
    qint64 position = nextPosition(own);
    for (Responsibility &row : rows) {
        if (row.id.isEmpty())
            row.id = newId();
        row.position = position++;
        own.push_back(row);
    }
}

} // namespace taphuan
