#include "app/curriculum_register.h"

#include "app/assign.h"
#include "app/curriculum_text.h"
#include "app/number_text.h"

#include "core/domain/folded_text.h"

#include <QCollator>

namespace taphuan {

namespace {

QString typeName(const QString &code, const Catalogue &catalogue)
{
    const CooperativeType *type = catalogue.type(code);
    return type ? type->name : code;
}

QString departmentName(const QString &code, const Catalogue &catalogue)
{
    const Agency *agency = catalogue.agency(code);
    return agency ? agency->shortName : code;
}

QString topicsText(const std::vector<const CurriculumTopic *> &topics)
{
    Quantity sessions;
    for (const CurriculumTopic *topic : topics)
        sessions += topic->sessions;
    return CurriculumRegister::tr("%1 topics, %2 sessions")
        .arg(countText(qint64(topics.size())), quantityText(sessions));
}

/// Codes of the classes that use versions of a curriculum: the newest, and older ones.
struct CurriculumUsersOf
{
    QStringList newest;
    QStringList older;
};

CurriculumUsersOf usersOf(const Curriculum &newest, const Plan &plan,
                          const QHash<QString, QStringList> &users)
{
    CurriculumUsersOf found;
    for (const Curriculum &version : plan.curricula)
        if (version.code == newest.code)
            (version.id == newest.id ? found.newest : found.older) += users.value(version.id);
    found.older.removeDuplicates();
    return found;
}

CurriculumListRow listRow(const Curriculum &newest, const OpenPlan &open,
                          const CurriculumBook &curricula, const QHash<QString, QStringList> &users)
{
    CurriculumListRow row;
    row.code = newest.code;
    row.title = newest.title;
    row.typeName = typeName(newest.type, open.catalogue());
    row.departmentName = departmentName(newest.department, open.catalogue());
    row.versionText = versionText(newest.version);
    row.topicsText = topicsText(curricula.topicsOf(newest));
    CurriculumUsersOf codes = usersOf(newest, open.plan(), users);
    row.outOfDate = int(codes.older.size());
    QStringList all = codes.newest + codes.older;
    all.removeDuplicates();
    row.users = int(all.size());
    return row;
}

TopicRow topicRow(const CurriculumTopic &topic)
{
    TopicRow row;
    row.rowId = topic.id;
    row.title = topic.title;
    row.sessionsText = quantityText(topic.sessions);
    row.practiceText = quantityText(topic.practiceSessions);
    row.objective = topic.objective;
    row.content = topic.content;
    row.method = topic.method;
    row.materials = topic.materials;
    return row;
}

} // namespace

CurriculumRegister::CurriculumRegister(PlanEdits &edits, QObject *parent)
    : PlanPart(edits, parent, false)
{
}

const Curriculum *CurriculumRegister::newest() const
{
    const OpenPlan *open = edits().plan();
    if (!open)
        return nullptr;
    for (const Curriculum *each : newestCurricula(open->plan()))
        if (each->code == m_code)
            return each;
    return nullptr;
}

void CurriculumRegister::setCode(const QString &code)
{
    if (m_code == code)
        return;
    m_code = code;
    m_version.clear();
    showCurrent();
}

void CurriculumRegister::setFilterText(const QString &text)
{
    assign(this, m_filterText, text, &CurriculumRegister::filterChanged);
    showList();
}

void CurriculumRegister::setType(const QString &code)
{
    assign(this, m_type, code, &CurriculumRegister::filterChanged);
    showList();
}

void CurriculumRegister::setDepartment(const QString &code)
{
    assign(this, m_department, code, &CurriculumRegister::filterChanged);
    showList();
}

void CurriculumRegister::look(const OpenPlan *)
{
    refresh();
}

void CurriculumRegister::show(const PlanDelta &)
{
    refresh();
}

void CurriculumRegister::layOut()
{
    showList();
    showCurrent();
}

void CurriculumRegister::showList()
{
    std::vector<CurriculumListRow> rows;
    if (const OpenPlan *open = edits().plan(); open && !open->plan().curricula.empty()) {
        const QString wanted = foldedText(m_filterText.trimmed());
        const CurriculumBook curricula(open->plan());
        const auto users = curriculumUsers(open->plan());
        for (const Curriculum *each : newestCurricula(open->plan()))
            if ((m_type.isEmpty() || each->type == m_type) &&
                (m_department.isEmpty() || each->department == m_department) &&
                foldedText(each->title).contains(wanted))
                rows.push_back(listRow(*each, *open, curricula, users));
    }
    const QCollator order(QLocale(QLocale::Vietnamese));
    std::ranges::sort(rows, [&](const CurriculumListRow &a, const CurriculumListRow &b) {
        const int types = order.compare(a.typeName, b.typeName);
        return types != 0 ? types < 0 : order.compare(a.title, b.title) < 0;
    });
    m_list.show(rows);
}

void CurriculumRegister::showCurrent()
{
    m_head = {};
    std::vector<TopicRow> rows;
    if (const Curriculum *shown = shownVersion()) {
        const OpenPlan &open = *edits().plan();
        const Curriculum &newestOne = *newest();
        const auto users = curriculumUsers(open.plan());
        const auto codes = usersOf(newestOne, open.plan(), users);
        const auto topics = CurriculumBook(open.plan()).topicsOf(*shown);
        m_head.id = newestOne.id;
        m_head.versionId = shown->id;
        m_head.isNewest = shown->id == newestOne.id;
        m_head.title = shown->title;
        m_head.aboutText = QStringList{typeName(shown->type, open.catalogue()),
                                       departmentName(shown->department, open.catalogue()),
                                       versionText(shown->version), topicsText(topics)}
                               .join(QStringLiteral(" · "));
        m_head.usersText = usersText(shown->code, open.plan(), users);
        m_head.isFixed = !codes.newest.isEmpty();
        m_head.isUsed = !codes.newest.isEmpty() || !codes.older.isEmpty();
        for (const CurriculumTopic *topic : topics)
            rows.push_back(topicRow(*topic));
    } else {
        m_code.clear();
    }
    m_topics.show(rows);
    showVersions();
    emit changed();
}

QString CurriculumRegister::codeAt(int row) const
{
    const auto &rows = m_list.rows();
    return row >= 0 && row < int(rows.size()) ? rows[std::size_t(row)].code : QString();
}

int CurriculumRegister::rowOf(const QString &code) const
{
    const auto row = std::ranges::find(m_list.rows(), code, &CurriculumListRow::code);
    return row == m_list.rows().end() ? -1 : int(row - m_list.rows().begin());
}

} // namespace taphuan
