#include "app/version_list.h"

#include "app/estimated_plan.h"
#include "app/field_edits.h"
#include "app/number_text.h"
#include "app/submitting.h"
#include "app/table_text.h"
#include "app/version_words.h"
#include "app/wording.h"

#include "core/exchange/shipped_catalogue.h"

#include <QClipboard>
#include <QGuiApplication>

namespace taphuan {

namespace {

/// What is submitted, and by whom.
struct NextVersion
{
    QString planFile;
    Plan plan;
    QString note;
    QString title; ///< in the journal
    Author author;
};

/// On a worker, as the next: everything it needs is its own. Why there is nothing to submit, or an
/// empty text.
QString keep(const NextVersion &next, const Job::Progress &progress)
{
    try {
        const EstimatedPlan estimated(next.plan, shippedCatalogue());
        if (!progress(0.2))
            return {};
        FrozenPlan version =
            frozenPlan(next.plan, estimated.estimator, estimated.estimate, next.note);
        PlanStore store(next.planFile, PlanStore::Access::Beside);
        if (const auto alike = versionAlike(store, version))
            return VersionList::tr("Nothing is different since version %1.").arg(*alike);
        store.submit(std::move(version), next.title, next.author,
                     [&](double part) { return progress(0.5 + 0.5 * part); });
        return {};
    } catch (const StorageError &error) {
        return sentence(error);
    }
}

struct OpenedVersion
{
    explicit OpenedVersion(const FrozenPlan &version)
        : plan(std::make_unique<OpenPlan>(
              version, catalogueFrom(version.shipped).value_or(shippedCatalogue())))
    {
        isReproduced = std::ranges::all_of(version.classes, [this](const FrozenClass &frozen) {
            const ClassEstimate *estimate = plan->figures().estimateOf(frozen.id);
            return estimate && estimate->amount == frozen.amount() &&
                   estimate->state == frozen.state();
        });
    }

    std::unique_ptr<OpenPlan> plan;
    bool isReproduced = false; ///< each class has the figures with which it was submitted
};

VersionStepRow stepRow(const VersionEvent &event, const Catalogue &catalogue)
{
    return {event.id,
            int(event.step),
            stepText(event.step),
            whoText(event.person, event.agency, catalogue),
            whenText(event.at),
            event.text};
}

VersionRow versionRow(const SubmittedVersion &head, const OpenPlan &plan)
{
    const auto &events = plan.plan().versionEvents;
    VersionRow row;
    row.number = int(head.number);
    row.nameText = versionNameText(head.number);
    row.whenText = whenText(head.at);
    row.whoText = whoText(head.person, head.agency, plan.catalogue());
    row.note = head.note;
    row.classesText = countText(head.classes);
    row.traineesText = countText(head.trainees);
    row.amountText = moneyText(head.amount);
    row.stateFundingText = moneyText(head.state);
    const VersionState state = versionState(events, head.number);
    row.state = int(state);
    row.stateText = stateText(state);
    for (const VersionEvent &event : events)
        if (event.version == head.number)
            row.lastStepText =
                QStringList{whenText(event.at),
                            whoText(event.person, event.agency, plan.catalogue()), event.text}
                    .join(QStringLiteral(" · "));
    return row;
}

} // namespace

VersionList::VersionList(PlanEdits &edits, WorkQueue &queue, VersionShelf &shelf,
                         ExceptionList &exceptions, QObject *parent)
    : PlanPart(edits, parent), m_queue(queue), m_shelf(shelf), m_exceptions(exceptions)
{
    connect(&exceptions, &ExceptionList::changed, this, &VersionList::changed);
}

void VersionList::look(const OpenPlan *)
{
    readHeads();
    refresh();
}

void VersionList::show(const PlanDelta &delta)
{
    if (delta.touched.has(Table::VersionEvent))
        refresh();
}

void VersionList::readHeads()
{
    const OpenPlan *plan = edits().draft();
    m_heads.clear();
    try {
        if (plan)
            m_heads = plan->store().versions();
    } catch (const StorageError &error) {
        edits().showRefusal(sentence(error));
    }
    const bool isThere = std::ranges::any_of(
        m_heads, [&](const SubmittedVersion &head) { return head.number == m_current; });
    if (!isThere)
        m_current = m_heads.empty() ? 0 : int(m_heads.back().number);
}

void VersionList::layOut()
{
    const OpenPlan *plan = edits().draft();
    const auto &opened = edits().plan() ? edits().plan()->version() : std::nullopt;
    std::vector<VersionRow> rows;
    for (std::size_t i = m_heads.size(); i-- > 0;) {
        VersionRow &row = rows.emplace_back(versionRow(m_heads[i], *plan));
        row.isShown = opened && opened->number == row.number;
        if (i > 0)
            row.differenceText = signedMoneyText(m_heads[i].amount - m_heads[i - 1].amount);
    }
    m_rows.show(rows);
    std::vector<VersionStepRow> steps;
    if (plan)
        for (const VersionEvent &event : plan->plan().versionEvents)
            if (event.version == m_current)
                steps.insert(steps.begin(), stepRow(event, plan->catalogue()));
    m_steps.show(steps);
    emit changed();
}

void VersionList::setCurrent(int number)
{
    if (m_current == number)
        return;
    m_current = number;
    refresh();
}

QString VersionList::currentText() const
{
    const OpenPlan *plan = edits().draft();
    const auto head = std::ranges::find(m_heads, m_current, &SubmittedVersion::number);
    return !plan || head == m_heads.end() ? QString() : versionHeadText(*head, plan->catalogue());
}

QString VersionList::whyNotSubmit() const
{
    const int standing = m_exceptions.standingCount();
    return standing == 0 ? QString()
                         : tr("%n error(s) stand in the way: mend them, or record an exception "
                              "with its reason and document.",
                              "", standing);
}

QString VersionList::submit(const QString &note)
{
    const OpenPlan *plan = edits().draft();
    if (!plan)
        return {};
    edits().endTyping();
    m_exceptions.layOut();
    if (const QString reason = whyNotSubmit(); !reason.isEmpty())
        return edits().showRefusal(reason);
    if (const QString reason = edits().whyNotSubmitted(); !reason.isEmpty())
        return reason;
    m_submitting = plan->store().path();
    m_queue.run(
        tr("Submitting the plan"),
        [next = NextVersion{m_submitting, plan->plan(), cleanText(note), tr("Submit the plan"),
                            edits().author()}](const Job::Progress &progress) {
            return keep(next, progress);
        },
        [this] { showSubmitted(); },
        [this] {
            m_submitting.clear();
            readHeads(); // it may have been too late to stop it
            refresh();
        });
    return {};
}

bool VersionList::isSubmitting() const
{
    const OpenPlan *plan = edits().draft();
    return plan && !m_submitting.isEmpty() && plan->store().path() == m_submitting;
}

void VersionList::showSubmitted()
{
    edits().showSaved();
    setCurrent(int(m_heads.back().number));
    emit submitted(m_current);
}

void VersionList::open(int number)
{
    m_shelf.want({number}, [this](const std::vector<FrozenPlanPtr> &versions) {
        const auto opened = std::make_shared<std::optional<OpenedVersion>>();
        m_queue.run(
            tr("Opening the version"),
            [version = versions.front(), opened](const Job::Progress &) {
                opened->emplace(*version);
                return QString();
            },
            [this, opened] {
                edits().showVersion(std::move((*opened)->plan), (*opened)->isReproduced);
            });
    });
}

void VersionList::copy()
{
    QList<QStringList> table{{tr("Version"), tr("When"), tr("Who"), tr("Note"), tr("Classes"),
                              tr("Trainees"), tr("Total"), tr("State budget"), tr("State")}};
    for (const VersionRow &row : m_rows.rows())
        table.append({row.nameText, row.whenText, row.whoText, row.note, ungrouped(row.classesText),
                      ungrouped(row.traineesText), ungrouped(row.amountText),
                      ungrouped(row.stateFundingText), row.stateText});
    QGuiApplication::clipboard()->setText(tableText(table));
}

} // namespace taphuan
