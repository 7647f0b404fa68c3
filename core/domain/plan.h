#pragma once

#include "core/domain/appraisal.h"
#include "core/domain/catalogue_rows.h"
#include "core/domain/cooperative.h"
#include "core/domain/curriculum.h"
#include "core/domain/document_template.h"
#include "core/domain/norm.h"
#include "core/domain/recorded_exception.h"
#include "core/domain/review.h"
#include "core/domain/scenario.h"

#include <QStringList>

#include <vector>

namespace taphuan {

// Every value that is a row of its own carries `id`, the row's UUID text, and, where its order
// matters, `position`, by which its list is sorted. `code` is what people and JSON call it.

/// A person or office that teaches; the rank decides the fee.
struct Lecturer
{
    QString id;
    qint64 position = 0;
    QString code;
    QString name;
    Rank rank = Rank::Provincial;
    QString department;       ///< agency code
    QStringList specialities; ///< cooperative type codes; none: not said
    QString phone;
    QString email;
    QString note;

    friend bool operator==(const Lecturer &, const Lecturer &) = default;
};

/// Days on which a lecturer is not available.
struct Absence
{
    QString id;
    qint64 position = 0;
    QString lecturer; ///< id of a Lecturer
    QDate firstDay;
    QDate lastDay;
    QString note;

    friend bool operator==(const Absence &, const Absence &) = default;
};

/// Where classes are held; a class means the venue of its own venue and locality, case and outer
/// spaces aside.
struct Venue
{
    QString id;
    qint64 position = 0;
    QString name;
    QString locality;
    qint64 capacity = 0; ///< people; 0: not known
    QString note;

    friend bool operator==(const Venue &, const Venue &) = default;
};

/// What the plan (as a default) or a class sets for a cost item or for one line of it.
struct Entry
{
    QString id;
    qint64 position = 0;
    QString item; ///< cost item code
    std::optional<Rank> rank;
    std::optional<Beneficiary> beneficiary;
    std::optional<Rate> rate;
    std::optional<Quantity> quantity;
    QString label;
    QString reason;

    friend bool operator==(const Entry &, const Entry &) = default;
};

struct TraineeGroup
{
    QString id;
    qint64 position = 0;
    Beneficiary beneficiary = Beneficiary::Other;
    qint64 count = 0;
    qint64 lodged = 0;

    friend bool operator==(const TraineeGroup &, const TraineeGroup &) = default;
};

struct Topic
{
    QString id;
    qint64 position = 0;
    QString title;
    Quantity sessions;
    QString lecturer;   ///< id of a Lecturer; empty: not named yet
    QString department; ///< agency code; empty: not named
    int day = 0;        ///< 1 is the class's first day; 0: not said
    QString content;    ///< paragraphs are separated by a line feed
    QString objective;
    QString method;
    Quantity practiceSessions; ///< of `sessions`; the others are theory
    QString materials;
    QString origin; ///< id of the CurriculumTopic it was taken from; empty: made for the class

    friend bool operator==(const Topic &, const Topic &) = default;
};

/// Days and nights for which a lecturer from elsewhere stays at the place of a class.
struct Stay
{
    QString id;
    qint64 position = 0;
    QString lecturer; ///< id of a Lecturer
    Quantity days;
    Quantity nights;
    Quantity trips;

    friend bool operator==(const Stay &, const Stay &) = default;
};

/// One training class with everything that is entered for it.
struct TrainingClass
{
    QString id;
    qint64 position = 0;
    QString code;
    QString title;
    QString type; ///< cooperative type code
    QDate startDate;
    Quantity days;
    Quantity sessionsPerDay = Quantity::whole(2);
    std::optional<Quantity> givenSessions; ///< empty: days × sessionsPerDay
    std::optional<Quantity> givenNights;   ///< empty: max(0, ceil(days) − 1)
    Place place = Place::Town;
    QString locality;
    QString venue;
    qint64 priority = 2;
    QStringList districts; ///< whose managers it is for; none: those of the locality
    std::vector<TraineeGroup> trainees;
    std::vector<Topic> topics;
    std::vector<Stay> stays;
    std::vector<Entry> entries;
    std::vector<ReviewEvent> reviews; ///< in the order in which they happened

    Quantity sessions() const; ///< rounded half away from zero to three decimals where computed
    Quantity nights() const;
    qint64 people() const; ///< officials included, lecturers not
    /// Calendar days the class takes, at least 0; the first is startDate.
    qint64 calendarDays() const { return days.ceil(); }
    QDate lastDate() const; ///< startDate for a class without days

    friend bool operator==(const TrainingClass &, const TrainingClass &) = default;
};

/// What is said once for the whole plan.
struct PlanHeader
{
    QString id;
    int year = 0;
    QString title;
    QString province;
    std::optional<Money> ceiling; ///< of the state's funding
    qint64 roundTo = 1;           ///< 1 or 1000 đồng
    Percent mealsLodgingSharePercent = hundredPercent;
    QStringList basis; ///< document numbers and titles

    friend bool operator==(const PlanHeader &, const PlanHeader &) = default;
};

/// A year's training plan.
struct Plan
{
    PlanHeader header;
    std::vector<Lecturer> lecturers;
    std::vector<Absence> absences;
    std::vector<Venue> venues;
    std::vector<Entry> defaults;
    std::vector<Norm> norms;
    std::vector<Curriculum> curricula;
    std::vector<CurriculumTopic> curriculumTopics;
    std::vector<Cooperative> cooperatives;
    std::vector<Agency> agencies; ///< this and what follows: beside the shipped ones (catalogueOf)
    std::vector<CooperativeType> types;
    std::vector<Responsibility> responsibilities;
    std::vector<ItemSetting> itemSettings;
    std::vector<Holiday> holidays;
    std::vector<Document> documents;
    std::vector<Label> labels;
    std::vector<RecordedException> exceptions;
    std::vector<Decision> decisions;
    std::vector<VersionEvent> versionEvents; ///< in the order in which they happened
    std::vector<Scenario> scenarios;
    std::vector<DocumentTemplate> templates;
    std::vector<TrainingClass> classes;

    friend bool operator==(const Plan &, const Plan &) = default;
};

} // namespace taphuan
