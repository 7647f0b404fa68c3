#include "core/planning/review_rules.h"

namespace taphuan {

namespace {

QStringList alliancesIn(const Catalogue &catalogue)
{
    QStringList codes;
    for (const Agency &agency : catalogue.agencies)
        if (agency.kind == AgencyKind::Alliance)
            codes.append(agency.code);
    return codes;
}

/// Whether the step leads on from the state; a comment always does.
bool leadsOn(ReviewStep step, ReviewState state)
{
    switch (step) {
    case ReviewStep::Submitted:
        return state == ReviewState::Drafting || state == ReviewState::Returned;
    case ReviewStep::Accepted:
    case ReviewStep::Returned: return state == ReviewState::Submitted;
    case ReviewStep::Reopened:
        return state == ReviewState::Submitted || state == ReviewState::Accepted;
    case ReviewStep::Comment: return true;
    }
    Q_UNREACHABLE();
}

bool isEmptyHanded(ReviewStep step, const QString &text, const TrainingClass &trainingClass)
{
    if (step == ReviewStep::Submitted)
        return trainingClass.topics.empty();
    const bool needsWords = step == ReviewStep::Returned || step == ReviewStep::Comment;
    return needsWords && text.trimmed().isEmpty();
}

/// Where a topic was taken from is not what is taught.
bool hasSameContent(TrainingClass before, TrainingClass after)
{
    for (TrainingClass *state : {&before, &after})
        for (Topic &topic : state->topics)
            topic.origin.clear();
    return before.topics == after.topics && before.stays == after.stays;
}

} // namespace

QStringList agenciesFor(ReviewStep step, const TrainingClass &trainingClass,
                        const Catalogue &catalogue)
{
    const QDate day = trainingClass.startDate;
    const QString responsible = catalogue.responsibleAgency(trainingClass.type, day);
    switch (step) {
    case ReviewStep::Submitted:
        return responsible.isEmpty() ? alliancesIn(catalogue) : QStringList(responsible);
    case ReviewStep::Accepted:
    case ReviewStep::Returned: return alliancesIn(catalogue);
    case ReviewStep::Reopened: return {};
    case ReviewStep::Comment: break;
    }
    QStringList codes = alliancesIn(catalogue);
    if (!responsible.isEmpty())
        codes.append(responsible);
    codes.append(catalogue.jointAgencies(trainingClass.type, day));
    codes.removeDuplicates();
    return codes;
}

std::optional<ReviewObstacle> reviewObstacle(ReviewStep step, const QString &text,
                                             const TrainingClass &trainingClass,
                                             const Catalogue &catalogue, const QString &agency)
{
    if (!agenciesFor(step, trainingClass, catalogue).contains(agency))
        return ReviewObstacle::NotTheirs;
    if (!leadsOn(step, reviewState(trainingClass.reviews)))
        return ReviewObstacle::NotNow;
    if (isEmptyHanded(step, text, trainingClass))
        return ReviewObstacle::NothingThere;
    return std::nullopt;
}

bool waitsFor(const TrainingClass &trainingClass, const Catalogue &catalogue, const QString &agency)
{
    const auto state = reviewState(trainingClass.reviews);
    const auto next =
        leadsOn(ReviewStep::Submitted, state) ? ReviewStep::Submitted : ReviewStep::Accepted;
    return leadsOn(next, state) && agenciesFor(next, trainingClass, catalogue).contains(agency);
}

bool isLate(const TrainingClass &trainingClass, QDate today)
{
    constexpr int reminderDays = 30;
    return trainingClass.startDate.isValid() &&
           today.addDays(reminderDays) >= trainingClass.startDate &&
           leadsOn(ReviewStep::Submitted, reviewState(trainingClass.reviews));
}

std::optional<ReviewEvent> reopening(const TrainingClass &before, const TrainingClass &after,
                                     const QString &agency, const QString &person,
                                     const QDateTime &now)
{
    if (!leadsOn(ReviewStep::Reopened, reviewState(before.reviews)) ||
        hasSameContent(before, after))
        return std::nullopt;
    return nextEvent(ReviewStep::Reopened, before, agency, person, now);
}

ReviewEvent nextEvent(ReviewStep step, const TrainingClass &trainingClass, const QString &agency,
                      const QString &person, const QDateTime &now)
{
    const auto &events = trainingClass.reviews;
    ReviewEvent event;
    event.position = events.empty() ? 0 : events.back().position + 1;
    event.step = step;
    event.agency = agency;
    event.person = person;
    event.at = now.toUTC();
    event.at.setTime(
        QTime(event.at.time().hour(), event.at.time().minute(), event.at.time().second()));
    return event;
}

} // namespace taphuan
