#include "app/next_year_form.h"

#include "app/number_text.h"
#include "app/wording.h"

#include "core/domain/plan_catalogue.h"
#include "core/exchange/shipped_catalogue.h"

namespace taphuan {

namespace {

QString agencyName(const Catalogue &catalogue, const QString &code)
{
    const Agency *agency = catalogue.agency(code);
    return agency ? agency->shortName : code;
}

/// What becomes of a class besides its cost.
QString detailText(const MovedClass &moved, const Catalogue &catalogue)
{
    QStringList details{dateText(moved.before) + QStringLiteral(" → ") + dateText(moved.after)};
    if (!moved.holiday.isEmpty())
        details += NextYearForm::tr("off %1").arg(moved.holiday);
    if (moved.departmentBefore != moved.departmentAfter)
        details +=
            NextYearForm::tr("%1 is responsible").arg(agencyName(catalogue, moved.departmentAfter));
    return details.join(QStringLiteral(" · "));
}

} // namespace

/// Worked out and in words.
struct NextYearForm::Made
{
    Plan plan;
    std::vector<EffectRow> rows;
    QString summaryText;

    /// On a worker: everything it needs is its own.
    explicit Made(const Plan &before);
};

NextYearForm::Made::Made(const Plan &before)
{
    NextYear next = nextYearOf(shippedCatalogue(), before, newId());
    const Catalogue catalogue = catalogueOf(shippedCatalogue(), before);
    std::vector<ClassEffect> effects;
    for (const MovedClass &moved : next.classes) {
        addEffect(rows, moved.effect, detailText(moved, catalogue));
        effects.push_back(moved.effect);
    }
    const QString difference = totalDifferenceText(effects);
    summaryText = difference.isEmpty() ? tr("The total stays as it is.")
                                       : tr("The total by %1 đồng.").arg(difference);
    if (!next.holidaysKnown)
        summaryText += u' ' + tr("The holidays of that year are not known yet.");
    plan = std::move(next.plan);
}

NextYearForm::NextYearForm(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent)
{
    connect(&m_queue, &WorkQueue::failed, this,
            [this](const QString &reason) { this->edits().showRefusal(reason); });
}

NextYearForm::~NextYearForm() = default;

void NextYearForm::look(const OpenPlan *)
{
    m_queue.clear();
    forget();
}

void NextYearForm::forget()
{
    m_made.reset();
    m_classes.show({});
    emit shownChanged();
}

QString NextYearForm::titleText() const
{
    return m_made ? m_made->plan.header.title : QString();
}

QString NextYearForm::summaryText() const
{
    return m_made ? m_made->summaryText : QString();
}

QString NextYearForm::fileName() const
{
    return m_made ? QStringLiteral("ke-hoach-%1.taphuan").arg(m_made->plan.header.year) : QString();
}

void NextYearForm::workOut()
{
    const OpenPlan *plan = edits().plan();
    if (!plan)
        return;
    edits().endTyping();
    m_queue.clear();
    forget();
    const auto made = std::make_shared<std::shared_ptr<const Made>>();
    m_queue.run(
        tr("Working out next year"),
        [plan = plan->plan(), made](const Job::Progress &) {
            *made = std::make_shared<const Made>(plan);
            return QString();
        },
        [this, made] {
            m_made = *made;
            m_classes.show(m_made->rows);
            emit shownChanged();
        });
}

void NextYearForm::create(const QUrl &target)
{
    if (!m_made)
        return;
    m_queue.run(
        tr("Making next year's plan"),
        [made = m_made, path = target.toLocalFile()](const Job::Progress &progress) {
            try {
                PlanStore::create(path, made->plan, progress);
                return QString();
            } catch (const StorageError &error) {
                return sentence(error);
            }
        },
        [this, target] { emit created(target); });
}

} // namespace taphuan
