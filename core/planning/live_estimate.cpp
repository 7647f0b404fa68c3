#include "core/planning/live_estimate.h"

#include "core/domain/plan_catalogue.h"
#include "core/planning/concern.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace taphuan {

namespace {

FindingCounts countsIn(const std::vector<Finding> &findings)
{
    FindingCounts counts;
    for (const Finding &finding : findings)
        counts.add(finding.severity);
    return counts;
}

/// What the estimator refers to, kept together with it.
struct Basis
{
    Basis(const Catalogue &shipped, const Plan &plan)
        : catalogue(catalogueOf(shipped, plan))
        , header(plan.header)
        , lecturers(plan.lecturers)
        , defaults(plan.defaults)
        , norms(catalogue.norms, plan.norms, plan.header.province)
        , estimator(catalogue, header, lecturers, defaults, norms)
    {
    }
    Basis(const Basis &) = delete;
    Basis &operator=(const Basis &) = delete;

    Catalogue catalogue;
    PlanHeader header;
    std::vector<Lecturer> lecturers;
    std::vector<Entry> defaults;
    NormBook norms;
    Estimator estimator;
};

/// One class as it was computed last. Its findings are counted, and made again when asked for.
struct Computed
{
    TrainingClass trainingClass;
    int type = -1;
    ClassEstimate estimate;
    std::vector<QString> documents;
    FindingCounts own;
    FindingCounts clashes; ///< those that name it first, repeated topics included
};

} // namespace

struct LiveEstimate::State
{
    State(const Catalogue &theShipped, QDate theDay) : shipped(theShipped), today(theDay)
    {
        basis = std::make_unique<Basis>(shipped, Plan());
    }

    void restart(const Plan &plan);
    /// Takes over what is said once for the plan; computes the classes that it concerns and that
    /// are not `touched` themselves.
    void takeOver(const Plan &plan, const Touched &touched);
    template<class Concerned> void refigure(const QStringList &touched, const Concerned &concerned);
    void put(const TrainingClass &trainingClass);
    void remove(const QString &id);
    void compute(Computed &computed) const;
    void count(const Computed &computed, int sign);
    void countFigures(const Computed &computed, int sign);
    void countClashes(const QString &id, int sign);
    void countRepeated(const TopicBoard::Differences &differences);
    void countNeeds(const Plan &plan);
    void refreshPlanWide();

    const Catalogue &shipped;
    const QDate today;
    std::unique_ptr<Basis> basis;
    Surroundings surroundings;
    QHash<QString, Computed> classes;
    Boards boards;
    NeedBoard needs;
    QHash<QString, int> documents; ///< how many classes use each
    std::vector<TypeSum> types;    ///< one for each of the catalogue
    Money amount;
    Money state;
    qint64 trainees = 0;
    FindingCounts counts; ///< without the plan-wide ones
    std::vector<Finding> planWide;
    QStringList changed; ///< by the update under way
};

void LiveEstimate::State::restart(const Plan &plan)
{
    basis = std::make_unique<Basis>(shipped, plan);
    classes.clear();
    classes.reserve(qsizetype(plan.classes.size()));
    surroundings = Surroundings(plan, today);
    boards = {};
    needs = NeedBoard(plan.cooperatives);
    documents.clear();
    types.clear();
    for (const CooperativeType &type : basis->catalogue.types)
        types.push_back({.type = type.code});
    amount = state = Money();
    trainees = 0;
    counts = {};
    for (const TrainingClass &trainingClass : plan.classes)
        put(trainingClass);
}

void LiveEstimate::State::takeOver(const Plan &plan, const Touched &touched)
{
    const bool all =
        !isSameForClasses(plan.header, basis->header) || hasConcern(touched, Concern::EveryClass);
    const bool some = hasConcern(touched, Concern::ThoseOfLecturers);
    const auto lecturers =
        some ? lecturersThatDiffer(basis->lecturers, plan.lecturers) : QSet<QString>();
    if (all || some)
        basis = std::make_unique<Basis>(shipped, plan);
    else
        basis->header = plan.header;
    if (touched.has(Table::Cooperative))
        countNeeds(plan);
    const bool byRegisters = hasConcern(touched, Concern::ByRegisters);
    if (!all && lecturers.isEmpty() && !byRegisters)
        return;
    const Surroundings before =
        byRegisters ? std::exchange(surroundings, Surroundings(plan, today)) : surroundings;
    refigure(touched.classes, [&](const TrainingClass &each) {
        return all || namesOneOf(each, lecturers) || !surroundings.isSameFor(each, before);
    });
}

/// They are where they were, so their clashes are what they were.
template<class Concerned>
void LiveEstimate::State::refigure(const QStringList &touched, const Concerned &concerned)
{
    const QSet<QString> left(touched.begin(), touched.end());
    for (auto each = classes.begin(); each != classes.end(); ++each) {
        if (left.contains(each.key()) || !concerned(each->trainingClass))
            continue;
        countFigures(*each, -1);
        compute(*each);
        countFigures(*each, 1);
        changed << each.key();
    }
}

void LiveEstimate::State::put(const TrainingClass &trainingClass)
{
    const QString &id = trainingClass.id;
    const auto present = classes.find(id);
    const bool sameClashes = present != classes.end() && boards.days.holds(trainingClass) &&
                             boards.topics.holds(trainingClass) &&
                             present->trainingClass.code == trainingClass.code; // clashes name it
    Computed computed{.trainingClass = trainingClass};
    compute(computed);
    if (sameClashes) {
        count(*present, -1);
        computed.clashes = present->clashes;
        *present = std::move(computed);
        count(*present, 1);
        return;
    }
    remove(id);
    count(*classes.insert(id, std::move(computed)), 1);
    boards.days.put(trainingClass);
    countClashes(id, 1);
    countRepeated(boards.topics.put(trainingClass));
}

/// All but the clashes.
void LiveEstimate::State::compute(Computed &computed) const
{
    const Estimator &estimator = basis->estimator;
    const TrainingClass &trainingClass = computed.trainingClass;
    computed.estimate = estimator.estimate(trainingClass);
    computed.documents = documentsUsed(estimator, computed.estimate);
    computed.own = countsIn(lineFindings(estimator, trainingClass, computed.estimate));
    computed.own += countsIn(classFindings(estimator, trainingClass, surroundings));
    const auto type = std::ranges::find(types, trainingClass.type, &TypeSum::type);
    computed.type = type == types.end() ? -1 : int(type - types.begin());
}

void LiveEstimate::State::remove(const QString &id)
{
    const auto present = classes.constFind(id);
    if (present == classes.constEnd())
        return;
    countClashes(id, -1);
    countRepeated(boards.topics.remove(id));
    count(*present, -1);
    boards.days.remove(id);
    classes.remove(id);
}

/// What is added to a sum (1) or taken out of it (-1).
template<class Sum> void add(Sum &sum, const Sum &part, int sign)
{
    sign > 0 ? sum += part : sum -= part;
}

/// Adds a class to the sums (1) or takes it out of them (-1), but for its clashes.
void LiveEstimate::State::count(const Computed &computed, int sign)
{
    const qint64 people = computed.trainingClass.people();
    add(trainees, people, sign);
    needs.count(computed.trainingClass, sign);
    if (computed.type >= 0) {
        TypeSum &sum = types[std::size_t(computed.type)];
        sum.classes += sign;
        add(sum.trainees, people, sign);
    }
    countFigures(computed, sign);
}

/// Of that what is computed.
void LiveEstimate::State::countFigures(const Computed &computed, int sign)
{
    add(amount, computed.estimate.amount, sign);
    add(state, computed.estimate.state, sign);
    add(counts, computed.own, sign);
    if (computed.type >= 0) {
        TypeSum &sum = types[std::size_t(computed.type)];
        add(sum.amount, computed.estimate.amount, sign);
        add(sum.state, computed.estimate.state, sign);
    }
    for (const QString &document : computed.documents)
        if ((documents[document] += sign) == 0)
            documents.remove(document);
}

void LiveEstimate::State::countClashes(const QString &id, int sign)
{
    for (const Finding &clash : boards.days.clashesOf(id)) {
        classes[clash.classId].clashes.add(clash.severity, sign);
        counts.add(clash.severity, sign);
        changed << clash.classId;
    }
}

void LiveEstimate::State::countRepeated(const TopicBoard::Differences &differences)
{
    for (const auto &[classId, findings] : differences) {
        classes[classId].clashes.add(Severity::Note, findings);
        counts.add(Severity::Note, findings);
        changed << classId;
    }
}

/// Anew, after an edit of the register.
void LiveEstimate::State::countNeeds(const Plan &plan)
{
    needs = NeedBoard(plan.cooperatives);
    for (const Computed &computed : classes)
        needs.count(computed.trainingClass, 1);
}

void LiveEstimate::State::refreshPlanWide()
{
    planWide = planFindings(basis->estimator, documents.keys(), state);
    if (needs.hasRegister())
        std::ranges::move(needFindings(needs.needs(basis->catalogue)),
                          std::back_inserter(planWide));
}

LiveEstimate::LiveEstimate(const Catalogue &catalogue, QDate today)
    : m_state(std::make_unique<State>(catalogue, today))
{
}

LiveEstimate::~LiveEstimate() = default;

void LiveEstimate::start(const Plan &plan)
{
    m_state->restart(plan);
    m_state->refreshPlanWide();
    m_state->changed.clear();
}

QStringList LiveEstimate::update(const Plan &plan, const Touched &touched,
                                 const ClassLookup &classOf)
{
    State &state = *m_state;
    state.changed = touched.classes;
    if (touched.has(Table::CooperativeType)) { // the sums by type are others
        state.changed += state.classes.keys();
        state.restart(plan);
        state.changed += state.classes.keys();
    } else {
        state.takeOver(plan, touched);
        for (const QString &id : touched.classes) {
            if (const TrainingClass *trainingClass = classOf(id))
                state.put(*trainingClass);
            else
                state.remove(id);
        }
    }
    state.refreshPlanWide();
    state.changed.removeDuplicates();
    return std::exchange(state.changed, {});
}

const Estimator &LiveEstimate::estimator() const
{
    return m_state->basis->estimator;
}

const TopicBoard &LiveEstimate::topicBoard() const
{
    return m_state->boards.topics;
}

const DayBoard &LiveEstimate::board() const
{
    return m_state->boards.days;
}

const Surroundings &LiveEstimate::surroundings() const
{
    return m_state->surroundings;
}

const ClassEstimate *LiveEstimate::estimateOf(const QString &classId) const
{
    const auto found = m_state->classes.constFind(classId);
    return found == m_state->classes.constEnd() ? nullptr : &found->estimate;
}

std::vector<Finding> LiveEstimate::findingsOf(const QString &classId) const
{
    const auto found = m_state->classes.constFind(classId);
    if (found == m_state->classes.constEnd())
        return {};
    return taphuan::findingsOf(estimator(), m_state->surroundings, m_state->boards,
                               found->trainingClass, found->estimate);
}

FindingCounts LiveEstimate::countsOf(const QString &classId) const
{
    const auto found = m_state->classes.constFind(classId);
    if (found == m_state->classes.constEnd())
        return {};
    FindingCounts counts = found->own;
    counts += found->clashes;
    return counts;
}

const std::vector<Finding> &LiveEstimate::planWide() const
{
    return m_state->planWide;
}

Money LiveEstimate::amount() const
{
    return m_state->amount;
}

Money LiveEstimate::state() const
{
    return m_state->state;
}

qint64 LiveEstimate::classCount() const
{
    return m_state->classes.size();
}

qint64 LiveEstimate::trainees() const
{
    return m_state->trainees;
}

FindingCounts LiveEstimate::counts() const
{
    FindingCounts counts = m_state->counts;
    counts += countsIn(m_state->planWide);
    return counts;
}

std::vector<TypeSum> LiveEstimate::byType() const
{
    std::vector<TypeSum> used;
    std::ranges::copy_if(m_state->types, std::back_inserter(used),
                         [](const TypeSum &sum) { return sum.classes > 0; });
    return used;
}

std::vector<Need> LiveEstimate::needs() const
{
    return m_state->needs.needs(m_state->basis->catalogue);
}

} // namespace taphuan
