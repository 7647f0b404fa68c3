#include "app/repricing.h"

#include "app/estimated_plan.h"
#include "app/field_edits.h"
#include "app/number_text.h"
#include "app/version_words.h"
#include "app/wording.h"

#include "core/exchange/shipped_catalogue.h"

#include <QClipboard>
#include <QGuiApplication>

namespace taphuan {

namespace {

/// On a worker: everything it needs is its own.
std::unique_ptr<Repriced> found(const Plan &before, const Catalogue &shippedBefore,
                                const Plan &plan)
{
    const EstimatedPlan was(before, shippedBefore);
    const EstimatedPlan is(plan, shippedCatalogue());
    auto result = std::make_unique<Repriced>();
    result->classes = repricing(was.estimator, was.plan.classes, is.estimator, is.plan.classes);
    for (const TrainingClass &each : is.plan.classes)
        result->titles.insert(each.id, each.code + QStringLiteral(" · ") + each.title);
    return result;
}

} // namespace

Repricing::Repricing(PlanEdits &edits, WorkQueue &queue, VersionShelf &shelf, QObject *parent)
    : PlanPart(edits, parent), m_queue(queue), m_shelf(shelf)
{
}

Repricing::~Repricing() = default;

void Repricing::look(const OpenPlan *plan)
{
    if (!plan) {
        m_normsBefore.reset();
        m_source = -1;
        forget();
    }
    m_norms = plan ? plan->plan().norms : std::vector<Norm>();
    refresh();
}

void Repricing::show(const PlanDelta &delta)
{
    if (delta.touched.has(Table::Norm)) {
        m_normsBefore = std::exchange(m_norms, edits().draft()->plan().norms);
        m_source = beforeNorms;
        showSources();
    }
    if (m_found)
        forget();
    else if (delta.touched.has(Table::Norm))
        emit changed();
}

void Repricing::layOut()
{
    showSources();
    emit changed();
}

void Repricing::showSources()
{
    const OpenPlan *plan = edits().draft();
    std::vector<Choice> choices;
    try {
        for (const SubmittedVersion &head :
             plan ? plan->store().versions() : std::vector<SubmittedVersion>())
            choices.insert(choices.begin(), {QString::number(head.number),
                                             versionHeadText(head, plan->catalogue())});
    } catch (const StorageError &error) {
        edits().showRefusal(sentence(error));
    }
    if (m_normsBefore)
        choices.insert(choices.begin(), {QString::number(beforeNorms),
                                         tr("The plan before the last change of its norms")});
    if (m_source < 0 && !choices.empty())
        m_source = choices.front().code.toInt();
    m_sources.show(choices);
}

void Repricing::setSource(int source)
{
    if (m_source == source)
        return;
    m_source = source;
    forget();
}

void Repricing::forget()
{
    m_rows.look(nullptr);
    m_found.reset();
    emit changed();
}

void Repricing::find()
{
    edits().endTyping();
    findNow();
}

void Repricing::findNow()
{
    if (!edits().draft() || m_source < 0)
        return;
    m_shelf.want({m_source}, [this, source = m_source](const auto &versions) {
        find(source, versions.front());
    });
}

/// Null: before the last change of the norms.
void Repricing::find(int source, const FrozenPlanPtr &version)
{
    const OpenPlan *draft = edits().draft();
    if (!draft || source != m_source)
        return;
    const auto result = std::make_shared<std::unique_ptr<Repriced>>();
    Plan before = draft->plan();
    if (m_normsBefore)
        before.norms = *m_normsBefore;
    m_queue.run(
        tr("Comparing the norms"),
        [before = std::move(before), version, plan = draft->plan(), result](const Job::Progress &) {
            *result = version
                          ? taphuan::found(
                                version->plan,
                                catalogueFrom(version->shipped).value_or(shippedCatalogue()), plan)
                          : taphuan::found(before, shippedCatalogue(), plan);
            return QString();
        },
        [this, source, result, revision = draft->revision()] {
            const OpenPlan *now = edits().draft();
            if (source != m_source || !now)
                return;
            if (now->revision() != revision) // of a plan that is no more
                return findNow();
            m_rows.look(nullptr);
            m_found = std::move(*result);
            m_rows.look(m_found.get());
            emit changed();
        });
}

void Repricing::follow(const QString &classId, const QString &lineId, bool follows)
{
    if (!m_found)
        return;
    for (const RepricedClass &each : m_found->classes)
        for (const RepricedLine &line : each.lines) {
            if (!classId.isEmpty() && each.id != classId)
                continue;
            if ((!lineId.isEmpty() && line.lineId != lineId) || !line.mayKeep)
                continue;
            if (follows)
                m_found->kept.remove(Repriced::keyOf(line));
            else
                m_found->kept.insert(Repriced::keyOf(line));
        }
    m_rows.refresh(classId);
    emit changed();
}

void Repricing::followAll(bool follows)
{
    follow({}, {}, follows);
}

QString Repricing::sumText() const
{
    if (!m_found)
        return {};
    Money before;
    Money after;
    qint64 lines = 0;
    for (const RepricedClass &each : m_found->classes)
        for (const RepricedLine &line : each.lines) {
            before += line.before;
            after += m_found->amountOf(line);
            ++lines;
        }
    const QString difference = signedMoneyText(after - before);
    return tr("Lines: %1; before %2, after %3 (%4)")
        .arg(countText(lines), moneyText(before), moneyText(after),
             difference.isEmpty() ? QStringLiteral("0") : difference);
}

QString Repricing::apply(const QString &reason)
{
    const OpenPlan *plan = edits().draft();
    if (!plan || !m_found)
        return {};
    if (keepsSome() && cleanText(reason).isEmpty())
        return tr("Say why lines keep a rate that the norm does not give.");
    edits().endTyping();
    std::vector<RowChange> rows;
    for (const RepricedClass &each : m_found->classes) {
        const TrainingClass *before = plan->trainingClass(each.id);
        if (!before)
            continue;
        TrainingClass after = *before;
        for (const RepricedLine &line : each.lines) {
            if (m_found->follows(line))
                followNorm(after, plan->estimator(), line, newId);
            else
                keepRate(after, plan->estimator(), line, cleanText(reason), newId);
        }
        for (RowChange &row : rowsBetween(before, &after))
            rows.push_back(std::move(row));
    }
    if (rows.empty()) {
        forget();
        return {};
    }
    return edits().makeEdit(tr("Re-price the plan"), std::move(rows));
}

void Repricing::copy()
{
    QGuiApplication::clipboard()->setText(m_rows.asTable());
}

} // namespace taphuan
