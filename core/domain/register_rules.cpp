#include "core/domain/register_rules.h"

#include "core/domain/cooperative_rules.h"

#include <algorithm>
#include <array>

namespace taphuan {

namespace {

using Key = QLatin1String;

constexpr qint64 newestVersion = 9999;
constexpr std::array typeGroups{Key("agriculture"), Key("non_agriculture")};

void checkAgency(ProblemFinder &finder, Key key, const QString &agency, const Catalogue &catalogue)
{
    if (!catalogue.agency(agency))
        finder.refuse(ProblemKind::UnknownAgency, key, agency);
}

void checkType(ProblemFinder &finder, const QString &type, const Catalogue &catalogue)
{
    if (!catalogue.type(type))
        finder.refuse(ProblemKind::UnknownType, Key("type"), type);
}

void check(ProblemFinder &finder, Key key, const std::vector<Absence> &absences,
           const std::vector<Lecturer> &lecturers)
{
    QSet<QString> ids;
    for (const Lecturer &lecturer : lecturers)
        ids.insert(lecturer.id);
    finder.each(key, absences, [&](const Absence &absence) {
        if (!ids.contains(absence.lecturer))
            finder.refuse(ProblemKind::UnknownLecturer, Key("lecturer"), absence.lecturer);
        finder.day(Key("firstDay"), absence.firstDay);
        finder.day(Key("lastDay"), absence.lastDay);
        if (absence.lastDay < absence.firstDay)
            finder.refuse(ProblemKind::DaysReversed, Key("lastDay"),
                          absence.lastDay.toString(Qt::ISODate));
    });
}

void check(ProblemFinder &finder, Key key, const std::vector<Venue> &venues)
{
    QSet<QString> seen;
    finder.each(key, venues, [&](const Venue &venue) {
        finder.notEmpty(Key("name"), venue.name);
        const QString spelling =
            venue.name.trimmed().toCaseFolded() + u'\n' + venue.locality.trimmed().toCaseFolded();
        if (seen.contains(spelling))
            finder.refuse(ProblemKind::DuplicateCode, Key("name"), venue.name);
        seen.insert(spelling);
        finder.count(Key("capacity"), venue.capacity);
    });
}

void check(ProblemFinder &finder, const Curriculum &curriculum, QSet<QString> &seen,
           const Catalogue &catalogue)
{
    finder.notEmpty(Key("code"), curriculum.code);
    if (curriculum.version < 1 || curriculum.version > newestVersion)
        finder.refuse(ProblemKind::OutOfRange, Key("version"), QString::number(curriculum.version),
                      QStringLiteral("1…%1").arg(newestVersion));
    const QString version = curriculum.code + u'/' + QString::number(curriculum.version);
    if (seen.contains(version))
        finder.refuse(ProblemKind::DuplicateCode, Key("version"), version);
    seen.insert(version);
    checkType(finder, curriculum.type, catalogue);
    checkAgency(finder, Key("department"), curriculum.department, catalogue);
    finder.notEmpty(Key("title"), curriculum.title);
}

void check(ProblemFinder &finder, const CurriculumTopic &topic)
{
    finder.notEmpty(Key("title"), topic.title);
    finder.quantity(Key("sessions"), topic.sessions);
    finder.practiceSessions(topic.practiceSessions, topic.sessions);
}

void check(ProblemFinder &finder, Key key, const std::vector<Curriculum> &curricula,
           const std::vector<CurriculumTopic> &topics, const Catalogue &catalogue)
{
    QHash<QString, std::vector<const CurriculumTopic *>> topicsOf;
    for (const CurriculumTopic &topic : topics)
        topicsOf[topic.curriculum].push_back(&topic);
    QSet<QString> seen;
    finder.each(key, curricula, [&](const Curriculum &curriculum) {
        check(finder, curriculum, seen, catalogue);
        finder.each(Key("topics"), topicsOf.take(curriculum.id),
                    [&](const CurriculumTopic *topic) { check(finder, *topic); });
    });
    if (!topicsOf.isEmpty())
        finder.refuse(ProblemKind::UnknownCurriculum, key, topicsOf.begin()->front()->title);
}

void check(ProblemFinder &finder, Key key, const std::vector<Cooperative> &cooperatives,
           const Catalogue &catalogue)
{
    QSet<QString> taxCodes;
    finder.each(key, cooperatives, [&](const Cooperative &cooperative) {
        if (!cooperative.taxCode.isEmpty())
            finder.unique(Key("taxCode"), cooperative.taxCode, taxCodes);
        if (const auto problem = problemOf(cooperative, catalogue))
            finder.refuse(problem->kind, Key(problem->path.toLatin1()), problem->value,
                          problem->detail);
    });
}

void check(ProblemFinder &finder, Key key, const std::vector<Agency> &agencies)
{
    QSet<QString> codes;
    finder.each(key, agencies, [&](const Agency &agency) {
        finder.unique(Key("code"), agency.code, codes);
        finder.notEmpty(Key("name"), agency.name);
        finder.period(agency.validFrom, agency.validTo);
    });
}

void check(ProblemFinder &finder, Key key, const std::vector<CooperativeType> &types)
{
    QSet<QString> codes;
    finder.each(key, types, [&](const CooperativeType &type) {
        finder.unique(Key("code"), type.code, codes);
        finder.notEmpty(Key("name"), type.name);
        if (std::ranges::find(typeGroups, type.group) == typeGroups.end())
            finder.refuse(ProblemKind::OutOfRange, Key("group"), type.group,
                          QStringLiteral("agriculture, non_agriculture"));
    });
}

bool overlap(const Responsibility &a, const Responsibility &b)
{
    const auto endsBefore = [](const Responsibility &first, const Responsibility &second) {
        return !first.validTo.isNull() && !second.validFrom.isNull() &&
               first.validTo <= second.validFrom;
    };
    return !endsBefore(a, b) && !endsBefore(b, a);
}

void check(ProblemFinder &finder, Key key, const std::vector<Responsibility> &responsibilities,
           const Catalogue &catalogue)
{
    QHash<QString, std::vector<const Responsibility *>> sole;
    finder.each(key, responsibilities, [&](const Responsibility &responsibility) {
        checkType(finder, responsibility.type, catalogue);
        checkAgency(finder, Key("agency"), responsibility.agency, catalogue);
        finder.period(responsibility.validFrom, responsibility.validTo);
        if (responsibility.how == Responsible::Jointly)
            return;
        auto &others = sole[responsibility.type];
        if (std::ranges::any_of(others,
                                [&](const auto *each) { return overlap(*each, responsibility); }))
            finder.refuse(ProblemKind::PeriodsOverlap, Key("validFrom"),
                          responsibility.validFrom.toString(Qt::ISODate));
        others.push_back(&responsibility);
    });
}

void check(ProblemFinder &finder, Key key, const std::vector<ItemSetting> &settings,
           const Catalogue &shipped)
{
    QSet<QString> items;
    finder.each(key, settings, [&](const ItemSetting &setting) {
        if (shipped.itemIndex(setting.item) < 0)
            finder.refuse(ProblemKind::UnknownItem, Key("item"), setting.item);
        finder.unique(Key("item"), setting.item, items);
        const bool hasSection = setting.section.isEmpty() ||
                                std::ranges::find(shipped.items, setting.section,
                                                  &CostItem::section) != shipped.items.end();
        if (!hasSection)
            finder.refuse(ProblemKind::UnknownCode, Key("section"), setting.section);
    });
}

void check(ProblemFinder &finder, Key key, const std::vector<Holiday> &holidays)
{
    QSet<QString> days;
    finder.each(key, holidays, [&](const Holiday &holiday) {
        finder.day(Key("date"), holiday.date);
        finder.unique(Key("date"), holiday.date.toString(Qt::ISODate), days);
        if (holiday.kind != HolidayKind::Ordinary)
            finder.notEmpty(Key("name"), holiday.name);
    });
}

void check(ProblemFinder &finder, Key key, const std::vector<Document> &documents)
{
    QSet<QString> numbers;
    finder.each(key, documents, [&](const Document &document) {
        finder.unique(Key("number"), document.number, numbers);
        if (!document.issued.isNull())
            finder.day(Key("issued"), document.issued);
        finder.period(document.validFrom, document.validTo);
    });
}

void check(ProblemFinder &finder, Key key, const std::vector<Label> &labels,
           const Catalogue &shipped)
{
    finder.each(key, labels, [&](const Label &label) {
        if (std::ranges::find(shipped.labels, label.code, &Label::code) == shipped.labels.end())
            finder.refuse(ProblemKind::UnknownCode, Key("code"), label.code);
        finder.notEmpty(Key("text"), label.text);
        finder.period(label.validFrom, label.validTo);
    });
}

template<class... Lists> std::optional<Problem> problemIn(const Lists &...lists)
{
    ProblemFinder finder;
    check(finder, {}, lists...);
    return finder.problem();
}

} // namespace

std::optional<Problem> problemOf(const std::vector<Absence> &absences,
                                 const std::vector<Lecturer> &lecturers)
{
    return problemIn(absences, lecturers);
}

std::optional<Problem> problemOf(const std::vector<Venue> &venues)
{
    return problemIn(venues);
}

std::optional<Problem> problemOf(const std::vector<Curriculum> &curricula,
                                 const std::vector<CurriculumTopic> &topics,
                                 const Catalogue &catalogue)
{
    return problemIn(curricula, topics, catalogue);
}

std::optional<Problem> problemOf(const std::vector<Cooperative> &cooperatives,
                                 const Catalogue &catalogue)
{
    return problemIn(cooperatives, catalogue);
}

std::optional<Problem> problemOf(const std::vector<Agency> &agencies)
{
    return problemIn(agencies);
}

std::optional<Problem> problemOf(const std::vector<CooperativeType> &types)
{
    return problemIn(types);
}

std::optional<Problem> problemOf(const std::vector<Responsibility> &responsibilities,
                                 const Catalogue &catalogue)
{
    return problemIn(responsibilities, catalogue);
}

std::optional<Problem> problemOf(const std::vector<ItemSetting> &settings, const Catalogue &shipped)
{
    return problemIn(settings, shipped);
}

std::optional<Problem> problemOf(const std::vector<Holiday> &holidays)
{
    return problemIn(holidays);
}

std::optional<Problem> problemOf(const std::vector<Document> &documents)
{
    return problemIn(documents);
}

std::optional<Problem> problemOf(const std::vector<Label> &labels, const Catalogue &shipped)
{
    return problemIn(labels, shipped);
}

void checkRegisters(ProblemFinder &finder, const Plan &plan, const Catalogue &shipped,
                    const Catalogue &catalogue)
{
    check(finder, Key("absences"), plan.absences, plan.lecturers);
    check(finder, Key("venues"), plan.venues);
    check(finder, Key("curricula"), plan.curricula, plan.curriculumTopics, catalogue);
    check(finder, Key("cooperatives"), plan.cooperatives, catalogue);
    check(finder, Key("agencies"), plan.agencies);
    check(finder, Key("types"), plan.types);
    check(finder, Key("responsibilities"), plan.responsibilities, catalogue);
    check(finder, Key("itemSettings"), plan.itemSettings, shipped);
    check(finder, Key("holidays"), plan.holidays);
    check(finder, Key("documents"), plan.documents);
    check(finder, Key("labels"), plan.labels, shipped);
}

} // namespace taphuan
