#include "app/field_edits.h"

#include "app/number_text.h"

namespace taphuan {

namespace {

Problem problem(ProblemKind kind, const QString &text, const QString &detail = {})
{
    Problem problem;
    problem.kind = kind;
    problem.value = text;
    problem.detail = detail;
    return problem;
}

Problem notANumber(const QString &text)
{
    return problem(ProblemKind::WrongType, text, QStringLiteral("number"));
}

/// Sets `member` to what was read, or says that the text is no such value.
template<class Member, class Value>
Refusal assignRead(Member &member, const std::optional<Value> &read, const Problem &otherwise)
{
    if (!read)
        return otherwise;
    member = *read;
    return std::nullopt;
}

Refusal setText(QString &member, const QString &text)
{
    member = cleanText(text);
    return std::nullopt;
}

Refusal setQuantity(Quantity &member, const QString &text)
{
    return assignRead(member, parseQuantity(text), notANumber(text));
}

/// An empty text: none.
Refusal setOptional(std::optional<Quantity> &member, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        member.reset();
        return std::nullopt;
    }
    return assignRead(member, parseQuantity(text), notANumber(text));
}

Refusal setCount(qint64 &member, const QString &text)
{
    const bool isNumber = parseQuantity(text).has_value();
    return assignRead(member, parseCount(text),
                      isNumber ? problem(ProblemKind::NotWhole, text) : notANumber(text));
}

/// An empty text: none.
template<class Code>
Refusal setOptionalCode(std::optional<Code> &member, const QString &text, ProblemKind unknown)
{
    const auto code = codeFrom<Code>(text);
    if (!code && !text.isEmpty())
        return problem(unknown, text);
    member = code;
    return std::nullopt;
}

Refusal setDay(int &member, const QString &text)
{
    qint64 day = 0;
    if (!text.trimmed().isEmpty())
        if (const Refusal refusal = setCount(day, text))
            return refusal;
    if (day > std::numeric_limits<int>::max())
        return problem(ProblemKind::DayOutsideClass, text);
    member = int(day);
    return std::nullopt;
}

Refusal setLecturer(Topic &topic, const QString &id, const std::vector<Lecturer> &lecturers)
{
    topic.lecturer = id;
    const auto lecturer = std::find_if(lecturers.begin(), lecturers.end(),
                                       [&](const Lecturer &each) { return each.id == id; });
    if (topic.department.isEmpty() && lecturer != lecturers.end())
        topic.department = lecturer->department;
    return std::nullopt;
}

QStringList partsOf(const QString &text, QChar separator)
{
    QStringList parts;
    for (const QString &part : text.split(separator))
        if (const QString clean = cleanText(part); !clean.isEmpty())
            parts += clean;
    return parts;
}

Refusal setRate(Entry &entry, const QString &text, const Catalogue &catalogue)
{
    if (text.trimmed().isEmpty()) {
        entry.rate.reset();
        return std::nullopt;
    }
    const int item = catalogue.itemIndex(entry.item);
    if (item < 0)
        return problem(ProblemKind::UnknownItem, entry.item);
    const bool isPercent = catalogue.items[std::size_t(item)].pricedByPercent;
    return assignRead(entry.rate, parseRate(text, isPercent), notANumber(text));
}

Refusal setCeiling(PlanHeader &header, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        header.ceiling.reset();
        return std::nullopt;
    }
    return assignRead(header.ceiling, parseMoney(text), notANumber(text));
}

Refusal setYear(PlanHeader &header, const QString &text)
{
    bool isNumber = false;
    const int year = text.trimmed().toInt(&isNumber);
    return assignRead(header.year, isNumber ? std::optional(year) : std::nullopt, notANumber(text));
}

} // namespace

Problem fieldProblem(ProblemKind kind, const QString &text)
{
    return problem(kind, text);
}

QString cleanText(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

Refusal setField(TrainingClass &trainingClass, ClassForm::Field field, const QString &text,
                 int year)
{
    switch (field) {
    case ClassForm::Code: return setText(trainingClass.code, text);
    case ClassForm::Title: return setText(trainingClass.title, text);
    case ClassForm::Type: return setText(trainingClass.type, text);
    case ClassForm::StartDate:
        return assignRead(trainingClass.startDate, parseDate(text, year),
                          problem(ProblemKind::NotADate, text));
    case ClassForm::Days: return setQuantity(trainingClass.days, text);
    case ClassForm::SessionsPerDay: return setQuantity(trainingClass.sessionsPerDay, text);
    case ClassForm::Sessions: return setOptional(trainingClass.givenSessions, text);
    case ClassForm::Nights: return setOptional(trainingClass.givenNights, text);
    case ClassForm::Place:
        return assignRead(trainingClass.place, codeFrom<Place>(text),
                          problem(ProblemKind::UnknownPlace, text));
    case ClassForm::Locality: return setText(trainingClass.locality, text);
    case ClassForm::Venue: return setText(trainingClass.venue, text);
    case ClassForm::Priority: return setCount(trainingClass.priority, text);
    case ClassForm::Districts: trainingClass.districts = partsOf(text, u','); return std::nullopt;
    }
    Q_UNREACHABLE();
}

Refusal setField(TraineeGroup &group, TraineeModel::Field field, const QString &text)
{
    switch (field) {
    case TraineeModel::Beneficiary:
        return assignRead(group.beneficiary, codeFrom<Beneficiary>(text),
                          problem(ProblemKind::UnknownBeneficiary, text));
    case TraineeModel::Count: return setCount(group.count, text);
    case TraineeModel::Lodged: return setCount(group.lodged, text);
    }
    Q_UNREACHABLE();
}

Refusal setField(Topic &topic, TopicModel::Field field, const QString &text,
                 const std::vector<Lecturer> &lecturers)
{
    switch (field) {
    case TopicModel::Title: return setText(topic.title, text);
    case TopicModel::Sessions: return setQuantity(topic.sessions, text);
    case TopicModel::Lecturer: return setLecturer(topic, text, lecturers);
    case TopicModel::Department: return setText(topic.department, text);
    case TopicModel::Day: return setDay(topic.day, text);
    case TopicModel::Content: return setText(topic.content, text);
    case TopicModel::Objective: return setText(topic.objective, text);
    case TopicModel::Method: return setText(topic.method, text);
    case TopicModel::PracticeSessions: return setQuantity(topic.practiceSessions, text);
    case TopicModel::Materials: return setText(topic.materials, text);
    }
    Q_UNREACHABLE();
}

Refusal setField(Stay &stay, StayModel::Field field, const QString &text)
{
    switch (field) {
    case StayModel::Lecturer: return setText(stay.lecturer, text);
    case StayModel::Days: return setQuantity(stay.days, text);
    case StayModel::Nights: return setQuantity(stay.nights, text);
    case StayModel::Trips: return setQuantity(stay.trips, text);
    }
    Q_UNREACHABLE();
}

Refusal setField(Entry &entry, EntryModel::Field field, const QString &text,
                 const Catalogue &catalogue)
{
    switch (field) {
    case EntryModel::Rank: return setOptionalCode(entry.rank, text, ProblemKind::UnknownRank);
    case EntryModel::Beneficiary:
        return setOptionalCode(entry.beneficiary, text, ProblemKind::UnknownBeneficiary);
    case EntryModel::Rate: return setRate(entry, text, catalogue);
    case EntryModel::Quantity: return setOptional(entry.quantity, text);
    case EntryModel::Label: return setText(entry.label, text);
    case EntryModel::Reason: return setText(entry.reason, text);
    }
    Q_UNREACHABLE();
}

Refusal setField(PlanHeader &header, PlanForm::Field field, const QString &text)
{
    switch (field) {
    case PlanForm::Title: return setText(header.title, text);
    case PlanForm::Year: return setYear(header, text);
    case PlanForm::Province: return setText(header.province, text);
    case PlanForm::Ceiling: return setCeiling(header, text);
    case PlanForm::RoundTo: return setCount(header.roundTo, text);
    case PlanForm::MealsLodgingShare:
        return assignRead(header.mealsLodgingSharePercent, parsePercent(text), notANumber(text));
    case PlanForm::Basis: header.basis = partsOf(text, u'\n'); return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace taphuan
