#include "app/curriculum_register.h"
#include "app/curriculum_text.h"
#include "app/edit_refusal.h"
#include "app/new_curriculum.h"

#include "core/storage/change_rights.h"

namespace taphuan {

namespace {

/// Whether the class uses an older version of the curriculum.
bool isOutOfDate(const TrainingClass &trainingClass, const Curriculum &newest,
                 const CurriculumBook &curricula)
{
    return std::ranges::any_of(
        curriculaOf(trainingClass, curricula),
        [&](const CurriculumUse &use) { return use.newest->id == newest.id && use.isOutOfDate(); });
}

/// The classes that use a version before the newest, in the order of the plan.
std::vector<const TrainingClass *> usersOfOlder(const Curriculum &newest, const Plan &plan,
                                                const CurriculumBook &curricula)
{
    std::vector<const TrainingClass *> classes;
    for (const TrainingClass &each : plan.classes)
        if (isOutOfDate(each, newest, curricula))
            classes.push_back(&each);
    return classes;
}

/// Beside the classes in which the same would change.
void addTo(std::vector<OutOfDateRow> &rows, const QString &classId, const QString &updateText,
           bool mayTake)
{
    const auto alike = std::ranges::find_if(rows, [&](const OutOfDateRow &row) {
        return row.updateText == updateText && row.mayTake == mayTake;
    });
    if (alike == rows.end())
        rows.push_back({{classId}, {}, updateText, mayTake});
    else
        alike->classIds.append(classId);
}

/// Code and title of one, the codes of several.
QString namesOf(const QStringList &classIds, const OpenPlan &open)
{
    const TrainingClass &first = *open.trainingClass(classIds.front());
    if (classIds.size() == 1)
        return first.code + QStringLiteral(" · ") + first.title;
    QStringList codes;
    for (const QString &id : classIds)
        codes += open.trainingClass(id)->code;
    return codes.join(QStringLiteral(", "));
}

} // namespace

const Curriculum *CurriculumRegister::shownVersion() const
{
    const OpenPlan *open = edits().plan();
    if (!open || m_version.isEmpty())
        return newest();
    const auto &curricula = open->plan().curricula;
    const auto version = std::ranges::find_if(curricula, [&](const Curriculum &each) {
        return each.id == m_version && each.code == m_code;
    });
    return version == curricula.end() ? newest() : &*version;
}

void CurriculumRegister::showVersion(const QString &id)
{
    m_version = id == m_head.id ? QString() : id;
    showCurrent();
}

void CurriculumRegister::showVersions()
{
    std::vector<Choice> versions;
    std::vector<OutOfDateRow> rows;
    if (const Curriculum *last = newest()) {
        const OpenPlan &open = *edits().plan();
        const CurriculumBook curricula(open.plan());
        for (const Curriculum &each : open.plan().curricula)
            if (each.code == m_code)
                versions.insert(versions.begin(), {each.id, versionText(each.version)});
        for (const TrainingClass *each : usersOfOlder(*last, open.plan(), curricula))
            addTo(rows, each->id, updatesText(updateTo(*last, *each, curricula).updates),
                  !open.readOnly() && !rightRefusal(Table::Topic, each->id, open.plan(),
                                                    open.catalogue(), edits().author().agency));
        for (OutOfDateRow &row : rows)
            row.text = namesOf(row.classIds, open);
    }
    m_versions.show(versions);
    m_outOfDate.show(rows);
}

int CurriculumRegister::outOfDateClasses() const
{
    qsizetype classes = 0;
    for (const OutOfDateRow &row : m_outOfDate.rows())
        classes += row.classIds.size();
    return int(classes);
}

int CurriculumRegister::takers() const
{
    qsizetype classes = 0;
    for (const OutOfDateRow &row : m_outOfDate.rows())
        classes += row.mayTake ? row.classIds.size() : 0;
    return int(classes);
}

/// As they would be with the newest version.
std::vector<TrainingClass> CurriculumRegister::takenClasses() const
{
    const OpenPlan &open = *edits().plan();
    const CurriculumBook curricula(open.plan());
    const Curriculum &last = *newest();
    std::vector<TrainingClass> classes;
    for (const OutOfDateRow &row : m_outOfDate.rows()) {
        if (!row.mayTake)
            continue;
        for (const QString &id : row.classIds) {
            TrainingClass &after = classes.emplace_back(*open.trainingClass(id));
            after.topics = updateTo(last, after, curricula).topics;
            settleTopics(after, open.catalogue());
        }
    }
    return classes;
}

QString CurriculumRegister::takeIntoAll()
{
    const Curriculum *last = newest();
    if (!last)
        return rowIsGone();
    const OpenPlan &open = *edits().plan();
    const std::vector<TrainingClass> classes = takenClasses();
    if (const QString reason = refusalOf(open, classes); !reason.isEmpty())
        return edits().showRefusal(reason);
    std::vector<RowChange> rows;
    for (const TrainingClass &after : classes)
        for (RowChange &row : rowsBetween(open.trainingClass(after.id), &after))
            rows.push_back(std::move(row));
    edits().endTyping();
    return edits().showRefusal(
        edits().makeEdit(tr("Take %n class(es) to %1 of curriculum “%2”", "", int(classes.size()))
                             .arg(versionText(last->version), last->title),
                         std::move(rows)));
}

} // namespace taphuan
