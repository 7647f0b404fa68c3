#include "app/training_needs.h"

#include "app/field_edits.h"
#include "app/new_class.h"
#include "app/number_text.h"
#include "app/table_text.h"

#include "core/domain/folded_text.h"
#include "core/planning/class_proposal.h"

#include <QClipboard>
#include <QGuiApplication>

#include <numeric>

namespace taphuan {

namespace {

constexpr qint64 mostInClass = 1000;

using LatestThere = QHash<QString, const TrainingClass *>; ///< by key of the district

/// The plan's latest class in each district, for the place it is held in.
LatestThere latestClasses(const Plan &plan)
{
    LatestThere latest;
    for (const TrainingClass &each : plan.classes) {
        const TrainingClass *&there = latest[districtKey(each.locality)];
        if (!there || each.startDate >= there->startDate)
            there = &each;
    }
    return latest;
}

TrainingClass classOf(const ProposedClass &proposed, const Catalogue &catalogue,
                      const LatestThere &latest)
{
    const CooperativeType *type = catalogue.type(proposed.type);
    TrainingClass made;
    made.type = proposed.type;
    made.startDate = proposed.startDate;
    made.days = proposed.days;
    made.locality = proposed.districts.value(0);
    if (const TrainingClass *there = latest.value(districtKey(made.locality)))
        made.place = there->place;
    made.districts = proposed.districts;
    made.trainees = {{.id = newId(),
                      .beneficiary = type ? type->beneficiary : Beneficiary::Other,
                      .count = proposed.trainees}};
    return made;
}

/// As they come into the plan: with ids, codes and titles.
std::vector<TrainingClass> finished(const std::vector<ProposalRow> &rows, const Plan &plan)
{
    ClassCodes codes(plan.classes);
    qint64 position = nextPosition(plan.classes);
    std::vector<TrainingClass> classes;
    for (const ProposalRow &row : rows) {
        if (!row.accepted)
            continue;
        TrainingClass made = row.made;
        made.id = newId();
        made.position = position++;
        made.code = codes.next();
        made.title = made.districts.isEmpty() ? row.typeName
                                              : row.typeName + QStringLiteral(" – ") +
                                                    made.districts.join(QStringLiteral(", "));
        classes.push_back(made);
    }
    return classes;
}

Refusal setProposed(TrainingClass &made, ProposalModel::Field field, const QString &text)
{
    const auto set = [&](ClassForm::Field of) {
        return setField(made, of, text, made.startDate.year());
    };
    switch (field) {
    case ProposalModel::Districts: return set(ClassForm::Districts);
    case ProposalModel::Locality: return set(ClassForm::Locality);
    case ProposalModel::Trainees: return setField(made.trainees.front(), TraineeModel::Count, text);
    case ProposalModel::Days: return set(ClassForm::Days);
    case ProposalModel::StartDate: return set(ClassForm::StartDate);
    }
    Q_UNREACHABLE();
}

QString sumText(const std::vector<Need> &needs, qint64 Need::*member)
{
    qint64 sum = 0;
    for (const Need &need : needs)
        sum += need.*member;
    return countText(sum);
}

} // namespace

TrainingNeeds::TrainingNeeds(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent, false) {}

void TrainingNeeds::setFilterText(const QString &text)
{
    if (m_filterText == text)
        return;
    m_filterText = text;
    showRows();
    emit filterChanged();
}

void TrainingNeeds::setOnlyMissing(bool only)
{
    if (m_onlyMissing == only)
        return;
    m_onlyMissing = only;
    showRows();
    emit filterChanged();
}

void TrainingNeeds::sortBy(int column)
{
    m_order.turnTo(column);
    showRows();
    emit sortChanged();
}

void TrainingNeeds::look(const OpenPlan *)
{
    drop();
    refresh();
}

void TrainingNeeds::show(const PlanDelta &delta)
{
    const Touched &touched = delta.touched;
    if (!touched.classes.isEmpty() || touched.has(Table::Cooperative) ||
        touched.has(Table::CooperativeType))
        refresh();
}

void TrainingNeeds::layOut()
{
    const OpenPlan *plan = edits().plan();
    m_needs = plan ? plan->figures().needs() : std::vector<Need>();
    showRows();
    emit changed();
}

void TrainingNeeds::showRows()
{
    const OpenPlan *plan = edits().plan();
    const NeedFilter filter{foldedText(m_filterText.trimmed()), m_onlyMissing};
    m_rows.show(plan ? needRows(m_needs, plan->catalogue(), filter, m_order)
                     : std::vector<NeedRow>());
}

QString TrainingNeeds::managersText() const
{
    return sumText(m_needs, &Need::managers);
}

QString TrainingNeeds::plannedText() const
{
    return sumText(m_needs, &Need::planned);
}

QString TrainingNeeds::missingText() const
{
    const qint64 missing =
        std::accumulate(m_needs.begin(), m_needs.end(), qint64(0),
                        [](qint64 sum, const Need &need) { return sum + need.uncovered(); });
    return missing > 0 ? countText(missing) : QString();
}

int TrainingNeeds::accepted() const
{
    return int(std::ranges::count_if(m_proposal.rows(), &ProposalRow::accepted));
}

QString TrainingNeeds::acceptedTraineesText() const
{
    qint64 trainees = 0;
    for (const ProposalRow &row : m_proposal.rows())
        trainees += row.accepted ? row.made.people() : 0;
    return countText(trainees);
}

QString TrainingNeeds::propose(const QString &largestClass)
{
    const OpenPlan *plan = edits().plan();
    const auto largest = parseCount(largestClass);
    if (!plan || !largest || *largest < 1 || *largest > mostInClass)
        return tr("This must be a number from 1 to %1.").arg(countText(mostInClass));
    const Catalogue &catalogue = plan->catalogue();
    const LatestThere latest = latestClasses(plan->plan());
    std::vector<ProposalRow> rows;
    for (const ProposedClass &proposed : proposeClasses(plan->plan(), catalogue, *largest))
        rows.push_back(
            proposalRow(int(rows.size()), classOf(proposed, catalogue, latest), catalogue));
    m_proposal.show(rows);
    emit proposalChanged();
    return {};
}

void TrainingNeeds::setAccepted(int row, bool accepted)
{
    if (row < 0 || row >= m_proposal.count())
        return;
    ProposalRow changed = m_proposal.rows()[std::size_t(row)];
    changed.accepted = accepted;
    showRow(row, changed);
}

QString TrainingNeeds::setField(int row, ProposalModel::Field field, const QString &text)
{
    if (row < 0 || row >= m_proposal.count())
        return rowIsGone();
    const ProposalRow &before = m_proposal.rows()[std::size_t(row)];
    const Catalogue &catalogue = edits().plan()->catalogue();
    TrainingClass made = before.made;
    if (const Refusal refusal = setProposed(made, field, text))
        return fieldSentence(refusal);
    ProposalRow changed = proposalRow(before.number, made, catalogue);
    changed.accepted = before.accepted;
    showRow(row, changed);
    return {};
}

void TrainingNeeds::showRow(int row, const ProposalRow &changed)
{
    std::vector<ProposalRow> rows = m_proposal.rows();
    rows[std::size_t(row)] = changed;
    m_proposal.show(rows);
    emit proposalChanged();
}

QString TrainingNeeds::make()
{
    const OpenPlan *plan = edits().plan();
    if (!plan || accepted() == 0)
        return tr("No class is chosen.");
    const std::vector<TrainingClass> classes = finished(m_proposal.rows(), plan->plan());
    QString reason = refusalOf(*plan, classes);
    if (reason.isEmpty()) {
        std::vector<RowChange> rows;
        for (const TrainingClass &made : classes)
            std::ranges::move(rowsBetween(nullptr, &made), std::back_inserter(rows));
        edits().endTyping();
        reason = edits().makeEdit(tr("Make %Ln class(es) from the need", "", int(classes.size())),
                                  std::move(rows));
    }
    if (edits().showRefusal(reason).isEmpty())
        drop();
    return reason;
}

void TrainingNeeds::drop()
{
    m_proposal.show({});
    emit proposalChanged();
}

void TrainingNeeds::copy() const
{
    QList<QStringList> rows{{tr("Type or district"), tr("Cooperatives"), tr("Managers"),
                             tr("Planned"), tr("Still to train")}};
    for (const NeedRow &row : m_rows.rows())
        rows += {row.name, ungrouped(row.cooperativesText), ungrouped(row.managersText),
                 ungrouped(row.plannedText),
                 row.missingText.isEmpty() ? QStringLiteral("0") : ungrouped(row.missingText)};
    QGuiApplication::clipboard()->setText(tableText(rows));
}

} // namespace taphuan
