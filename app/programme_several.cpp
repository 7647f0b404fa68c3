#include "app/edit_refusal.h"
#include "app/number_text.h"
#include "app/programme.h"

#include "core/planning/review_rules.h"
#include "core/storage/tables.h"

namespace taphuan {

namespace {

Quantity sessionsOfTopics(const TrainingClass &trainingClass)
{
    Quantity sum;
    for (const Topic &topic : trainingClass.topics)
        sum += topic.sessions;
    return sum;
}

/// Whose content this step leads on from here: to be submitted, or not accepted yet.
bool isBefore(ReviewStep step, ReviewState state)
{
    if (step == ReviewStep::Accepted)
        return state != ReviewState::Accepted;
    return state == ReviewState::Drafting || state == ReviewState::Returned;
}

} // namespace

/// Nothing: the class has no part in it.
std::optional<QString> Programme::whyNotSeveral(const TrainingClass &trainingClass) const
{
    const Catalogue &catalogue = edits().plan()->catalogue();
    const QString agency = edits().author().agency;
    if (!isBefore(m_severalStep, reviewState(trainingClass.reviews)))
        return std::nullopt;
    const auto obstacle = reviewObstacle(m_severalStep, {}, trainingClass, catalogue, agency);
    if (obstacle == ReviewObstacle::NotTheirs)
        return std::nullopt;
    if (obstacle == ReviewObstacle::NotNow)
        return tr("not submitted yet");
    if (obstacle == ReviewObstacle::NothingThere)
        return tr("there are no topics yet");
    const Quantity taught = sessionsOfTopics(trainingClass);
    if (m_severalStep == ReviewStep::Submitted && taught != trainingClass.sessions())
        return tr("%1 of %2 sessions have a topic")
            .arg(quantityText(taught), quantityText(trainingClass.sessions()));
    return QString();
}

void Programme::beginSeveral()
{
    const OpenPlan *plan = edits().plan();
    const Agency *acting = plan ? plan->catalogue().agency(edits().author().agency) : nullptr;
    const bool isAlliance = acting && acting->kind == AgencyKind::Alliance;
    m_severalStep = isAlliance ? ReviewStep::Accepted : ReviewStep::Submitted;
    std::vector<SeveralRow> rows;
    for (const ProgrammeRow &shown : m_tree.rows()) {
        const TrainingClass *each = plan ? plan->trainingClass(shown.classId) : nullptr;
        if (const auto reason = each ? whyNotSeveral(*each) : std::nullopt)
            rows.push_back({each->id, shown.text, *reason});
    }
    std::ranges::stable_partition(rows, &QString::isEmpty, &SeveralRow::reason);
    m_ready = int(std::ranges::count(rows, QString(), &SeveralRow::reason));
    m_several.show(rows);
    emit severalChanged();
}

QString Programme::takeSeveral()
{
    if (!edits().plan())
        return rowIsGone();
    const Author author = edits().author();
    beginSeveral();
    std::vector<RowChange> rows;
    for (const SeveralRow &each : m_several.rows()) {
        if (!each.reason.isEmpty())
            continue;
        ReviewEvent event = nextEvent(m_severalStep, *edits().plan()->trainingClass(each.classId),
                                      author.agency, author.name, author.at);
        event.id = newId();
        rows.push_back(
            {Table::ReviewEvent, event.id, std::nullopt, taphuan::rowOf(event, each.classId)});
    }
    edits().endTyping();
    return edits().makeEdit(severalAccepted()
                                ? tr("Accept the content of %n class(es)", "", m_ready)
                                : tr("Submit the content of %n class(es)", "", m_ready),
                            std::move(rows));
}

} // namespace taphuan
