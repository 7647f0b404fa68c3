#include "app/jump_model.h"

#include "app/line_key.h"
#include "app/open_plan.h"
#include "core/domain/folded_text.h"

#include <algorithm>

namespace taphuan {

namespace {

constexpr std::size_t mostOfAKind = 7;
constexpr std::size_t classesAtOnce = 100; ///< then the window has its turn

QStringList foldedCooperatives(const Plan &plan)
{
    QStringList folded;
    for (const Cooperative &each : plan.cooperatives)
        folded += foldedText(each.name + u' ' + each.taxCode + u' ' + each.district);
    return folded;
}

JumpHit hitOf(const FindingRow &row)
{
    return {.kind = JumpModel::Finding,
            .title = row.text,
            .detail = row.placeText,
            .target = row.target,
            .classId = row.classId,
            .lineKey = row.lineKey,
            .rowId = row.partId};
}

} // namespace

/// Collects what holds every word that was typed, so many of each kind. What takes a look at every
/// line and finding of the plan goes through its classes piece by piece.
class JumpModel::Search
{
public:
    explicit Search(const QString &text) : m_words(foldedText(text).split(u' ', Qt::SkipEmptyParts))
    {
    }

    bool isEmpty() const { return m_words.isEmpty(); }
    void findCommands(const QStringList &commands);
    void findClasses(const Plan &plan);
    void findLecturers(const OpenPlan &plan);
    /// By name, tax code and district, folded before.
    void findCooperatives(const Plan &plan, const QStringList &folded);
    /// Topics, then lines, then findings of the next classes; true: there is more.
    bool goOn(const OpenPlan &plan);

    std::vector<JumpHit> hits;

private:
    enum Pass { Topics, Lines, Findings, Done };

    void begin() { m_found = 0; }
    bool isFull() const { return m_found == mostOfAKind; }
    void offer(JumpHit hit)
    {
        if (!isFull() && matches(foldedText(hit.title + u' ' + hit.detail)))
            take(std::move(hit));
    }
    void take(JumpHit hit)
    {
        hits.push_back(std::move(hit));
        ++m_found;
    }
    bool matches(const QString &folded) const
    {
        return std::ranges::all_of(m_words,
                                   [&](const QString &word) { return folded.contains(word); });
    }
    void findWithin(const OpenPlan &plan, const TrainingClass &trainingClass);
    void findLines(const OpenPlan &plan, const TrainingClass &trainingClass);

    QStringList m_words;
    std::size_t m_found = 0; ///< of the present kind
    int m_pass = Topics;
    std::size_t m_next = 0; ///< class of the pass
};

void JumpModel::Search::findCommands(const QStringList &commands)
{
    for (int i = 0; i < int(commands.size()); ++i)
        if (matches(foldedText(commands[i])))
            hits.push_back({.kind = JumpModel::Command, .title = commands[i], .command = i});
}

void JumpModel::Search::findClasses(const Plan &plan)
{
    begin();
    for (const TrainingClass &each : plan.classes) {
        if (isFull())
            return;
        offer({.kind = JumpModel::Class,
               .title = each.code + QStringLiteral(" · ") + each.title,
               .detail = each.locality,
               .classId = each.id});
    }
}

void JumpModel::Search::findLecturers(const OpenPlan &plan)
{
    begin();
    for (const taphuan::Lecturer &each : plan.plan().lecturers) {
        const Agency *agency = plan.catalogue().agency(each.department);
        offer({.kind = JumpModel::Lecturer,
               .title = each.name,
               .detail = agency ? agency->shortName : QString(),
               .rowId = each.id});
    }
}

void JumpModel::Search::findCooperatives(const Plan &plan, const QStringList &folded)
{
    begin();
    for (std::size_t i = 0; i < plan.cooperatives.size() && !isFull(); ++i) {
        const taphuan::Cooperative &each = plan.cooperatives[i];
        if (matches(folded[qsizetype(i)]))
            take({.kind = JumpModel::Cooperative,
                  .title = each.name,
                  .detail = each.district,
                  .rowId = each.id});
    }
    begin();
}

bool JumpModel::Search::goOn(const OpenPlan &plan)
{
    const auto &classes = plan.plan().classes;
    for (std::size_t i = 0; i < classesAtOnce && m_pass != Done; ++i) {
        if (m_next < classes.size())
            findWithin(plan, classes[m_next++]);
        if (isFull() || m_next >= classes.size()) {
            ++m_pass;
            m_next = 0;
            begin();
        }
    }
    return m_pass != Done;
}

void JumpModel::Search::findWithin(const OpenPlan &plan, const TrainingClass &trainingClass)
{
    if (m_pass == Lines)
        return findLines(plan, trainingClass);
    if (m_pass == Findings)
        for (const FindingRow &row : findingRows(plan, trainingClass.id))
            offer(hitOf(row));
    else
        for (const taphuan::Topic &topic : trainingClass.topics)
            offer({.kind = JumpModel::Topic,
                   .title = topic.title,
                   .detail = trainingClass.code,
                   .target = FindingModel::TopicTarget,
                   .classId = trainingClass.id,
                   .rowId = topic.id});
}

void JumpModel::Search::findLines(const OpenPlan &plan, const TrainingClass &trainingClass)
{
    for (const taphuan::Line &line : plan.figures().estimateOf(trainingClass.id)->lines)
        offer({.kind = JumpModel::Line,
               .title = lineLabel(plan.estimator(), trainingClass, line),
               .detail = trainingClass.code,
               .target = FindingModel::LineTarget,
               .classId = trainingClass.id,
               .lineKey = lineKey(plan.catalogue(), line)});
}

QString JumpHit::key() const
{
    return QString::number(kind) + QString::number(target) + title + detail + classId + lineKey +
           rowId;
}

JumpModel::JumpModel(QObject *parent)
    : RowModel({{"kind", rowValue<&JumpHit::kind>},
                {"title", rowValue<&JumpHit::title>},
                {"detail", rowValue<&JumpHit::detail>}},
               parent)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &JumpModel::goOn);
}

JumpModel::~JumpModel() = default;

void JumpModel::look(const OpenPlan *plan)
{
    m_plan = plan;
    m_cooperatives.clear();
    stop();
    show({});
}

void JumpModel::update(const PlanDelta &delta)
{
    stop();
    if (delta.touched.has(Table::Cooperative))
        m_cooperatives.clear();
}

void JumpModel::stop()
{
    m_turn.stop();
    m_search.reset();
}

void JumpModel::search(const QString &text, const QStringList &commands)
{
    m_search = std::make_unique<Search>(text);
    const bool inPlan = m_plan && !m_search->isEmpty();
    if (inPlan)
        m_search->findClasses(m_plan->plan());
    m_search->findCommands(commands);
    if (!inPlan) {
        show(m_search->hits);
        return stop();
    }
    m_search->findLecturers(*m_plan);
    if (m_cooperatives.isEmpty())
        m_cooperatives = foldedCooperatives(m_plan->plan());
    m_search->findCooperatives(m_plan->plan(), m_cooperatives);
    m_turn.start();
    goOn();
}

void JumpModel::goOn()
{
    const bool more = m_search->goOn(*m_plan);
    show(m_search->hits);
    if (!more)
        stop();
}

} // namespace taphuan
