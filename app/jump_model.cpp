#include "app/jump_model.h"

#include "app/line_key.h"
#include "app/open_plan.h"
#include "core/domain/folded_text.h"

#include <algorithm>

namespace taphuan {

namespace {

constexpr int mostOfAKind = 7;

/// Collects what holds every word that was typed, so many of each kind.
class Search
{
public:
    explicit Search(const QString &text) : m_words(foldedText(text).split(u' ', Qt::SkipEmptyParts))
    {
    }

    bool isEmpty() const { return m_words.isEmpty(); }
    void begin() { m_found = 0; }
    bool isDone() const { return m_found == mostOfAKind; }
    void offer(JumpHit hit)
    {
        if (!isDone() && matches(hit.title + u' ' + hit.detail))
            take(std::move(hit));
    }
    void take(JumpHit hit)
    {
        hits.push_back(std::move(hit));
        ++m_found;
    }
    bool matches(const QString &text) const { return matchesFolded(foldedText(text)); }
    bool matchesFolded(const QString &folded) const
    {
        return std::all_of(m_words.begin(), m_words.end(),
                           [&](const QString &word) { return folded.contains(word); });
    }

    std::vector<JumpHit> hits;

private:
    QStringList m_words;
    int m_found = 0;
};

void findCommands(Search &search, const QStringList &commands)
{
    for (int i = 0; i < int(commands.size()); ++i)
        if (search.matches(commands[i]))
            search.hits.push_back({.kind = JumpModel::Command, .title = commands[i], .command = i});
}

void findClasses(Search &search, const Plan &plan)
{
    search.begin();
    for (const TrainingClass &each : plan.classes)
        search.offer({.kind = JumpModel::Class,
                      .title = each.code + QStringLiteral(" · ") + each.title,
                      .detail = each.locality,
                      .classId = each.id});
}

void findLecturers(Search &search, const OpenPlan &plan)
{
    search.begin();
    for (const Lecturer &each : plan.plan().lecturers) {
        const Agency *agency = plan.catalogue().agency(each.department);
        search.offer({.kind = JumpModel::Lecturer,
                      .title = each.name,
                      .detail = agency ? agency->shortName : QString(),
                      .rowId = each.id});
    }
}

QStringList foldedCooperatives(const Plan &plan)
{
    QStringList folded;
    for (const Cooperative &each : plan.cooperatives)
        folded += foldedText(each.name + u' ' + each.taxCode + u' ' + each.district);
    return folded;
}

/// By name, tax code and district; nothing is folded again at each letter.
void findCooperatives(Search &search, const Plan &plan, const QStringList &folded)
{
    search.begin();
    for (std::size_t i = 0; i < plan.cooperatives.size() && !search.isDone(); ++i) {
        const Cooperative &each = plan.cooperatives[i];
        if (search.matchesFolded(folded[qsizetype(i)]))
            search.take({.kind = JumpModel::Cooperative,
                         .title = each.name,
                         .detail = each.district,
                         .rowId = each.id});
    }
}

void findTopics(Search &search, const Plan &plan)
{
    search.begin();
    for (const TrainingClass &each : plan.classes)
        for (const Topic &topic : each.topics)
            search.offer({.kind = JumpModel::Topic,
                          .title = topic.title,
                          .detail = each.code,
                          .target = FindingModel::TopicTarget,
                          .classId = each.id,
                          .rowId = topic.id});
}

void findLines(Search &search, const OpenPlan &plan)
{
    search.begin();
    for (const TrainingClass &each : plan.plan().classes) {
        if (search.isDone())
            return;
        for (const Line &line : plan.figures().estimateOf(each.id)->lines)
            search.offer({.kind = JumpModel::Line,
                          .title = lineLabel(plan.estimator(), each, line),
                          .detail = each.code,
                          .target = FindingModel::LineTarget,
                          .classId = each.id,
                          .lineKey = lineKey(plan.catalogue(), line)});
    }
}

void findFindings(Search &search, const OpenPlan &plan)
{
    search.begin();
    for (const TrainingClass &each : plan.plan().classes) {
        if (search.isDone())
            return;
        for (const FindingRow &row : findingRows(plan, each.id))
            search.offer({.kind = JumpModel::Finding,
                          .title = row.text,
                          .detail = row.placeText,
                          .target = row.target,
                          .classId = row.classId,
                          .lineKey = row.lineKey,
                          .rowId = row.topicId.isEmpty() ? row.lecturerId : row.topicId});
    }
}

} // namespace

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
}

void JumpModel::look(const OpenPlan *plan)
{
    m_plan = plan;
    m_cooperatives.clear();
    show({});
}

void JumpModel::update(const PlanDelta &delta)
{
    if (delta.touched.has(Table::Cooperative))
        m_cooperatives.clear();
}

void JumpModel::search(const QString &text, const QStringList &commands)
{
    Search search(text);
    const bool inPlan = m_plan && !search.isEmpty();
    if (inPlan)
        findClasses(search, m_plan->plan());
    findCommands(search, commands);
    if (inPlan) {
        findLecturers(search, *m_plan);
        if (m_cooperatives.isEmpty())
            m_cooperatives = foldedCooperatives(m_plan->plan());
        findCooperatives(search, m_plan->plan(), m_cooperatives);
        findTopics(search, m_plan->plan());
        findLines(search, *m_plan);
        findFindings(search, *m_plan);
    }
    show(search.hits);
}

} // namespace taphuan
