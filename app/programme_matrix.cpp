#include "app/programme_matrix.h"

#include "app/number_text.h"
#include "app/table_text.h"

#include "core/domain/folded_text.h"

#include <QClipboard>
#include <QGuiApplication>

namespace taphuan {

namespace {

MatrixCellText textOf(const MatrixCell &cell)
{
    MatrixCellText text{.isRepeated = cell.isRepeated, .isMissing = cell.isMissing};
    if (!cell.classes.isEmpty()) {
        text.sessionsText = quantityText(cell.sessions);
        text.classesText = ProgrammeMatrix::tr("%n class(es)", nullptr, int(cell.classes.size()));
    }
    text.noteText = cell.isMissing    ? ProgrammeMatrix::tr("missing")
                    : cell.isRepeated ? ProgrammeMatrix::tr("twice")
                                      : text.classesText;
    return text;
}

bool isMarked(const MatrixTopic &topic)
{
    return std::ranges::any_of(
        topic.cells, [](const MatrixCell &cell) { return cell.isRepeated || cell.isMissing; });
}

/// One cell of the table for spreadsheets.
QString plainText(const MatrixCellText &cell)
{
    if (cell.isMissing)
        return ProgrammeMatrix::tr("missing");
    if (cell.sessionsText.isEmpty())
        return {};
    const QString text = ProgrammeMatrix::tr("%1 in %2").arg(cell.sessionsText, cell.classesText);
    return cell.isRepeated ? text + QStringLiteral(", ") + ProgrammeMatrix::tr("taught twice")
                           : text;
}

} // namespace

ProgrammeMatrix::ProgrammeMatrix(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent, false)
{
}

void ProgrammeMatrix::setFilterText(const QString &text)
{
    if (m_filterText == text)
        return;
    m_filterText = text;
    showTopics();
    emit filterChanged();
}

void ProgrammeMatrix::setOnlyMarked(bool only)
{
    if (m_onlyMarked == only)
        return;
    m_onlyMarked = only;
    showTopics();
    emit filterChanged();
}

void ProgrammeMatrix::look(const OpenPlan *)
{
    refresh();
}

void ProgrammeMatrix::show(const PlanDelta &)
{
    refresh();
}

void ProgrammeMatrix::layOut()
{
    const OpenPlan *plan = edits().plan();
    show(plan ? topicMatrix(plan->plan(), plan->catalogue(), plan->figures().topicBoard())
              : TopicMatrix());
}

void ProgrammeMatrix::putAway()
{
    show(TopicMatrix());
    refresh(); // once it is looked at again
}

void ProgrammeMatrix::show(TopicMatrix matrix)
{
    m_matrix = std::move(matrix);
    showTypes();
    showTopics();
}

QString ProgrammeMatrix::typeName(const QString &code) const
{
    const OpenPlan *plan = edits().plan();
    const CooperativeType *type = plan ? plan->catalogue().type(code) : nullptr;
    return type ? type->name : code;
}

void ProgrammeMatrix::showTypes()
{
    const QString general = QStringLiteral("HTX ");
    std::vector<MatrixTypeRow> rows;
    qint64 repeated = 0;
    qint64 missing = 0;
    for (const MatrixType &type : m_matrix.types) {
        QString name = typeName(type.type);
        if (name.startsWith(general))
            name = name.at(general.size()).toUpper() + name.sliced(general.size() + 1);
        rows.push_back({type.type, name, countText(type.classes), quantityText(type.sessions),
                        quantityText(type.practice), type.classes > 0});
        repeated += type.repeated;
        missing += type.missing;
    }
    m_types.show(rows);
    m_sumText = tr("Topics: %1; taught twice: %2; missing: %3")
                    .arg(countText(qint64(m_matrix.topics.size())), countText(repeated),
                         countText(missing));
}

void ProgrammeMatrix::showTopics()
{
    const QString wanted = foldedText(m_filterText.trimmed());
    m_shown.clear();
    std::vector<MatrixLine> lines;
    for (std::size_t i = 0; i < m_matrix.topics.size(); ++i) {
        const MatrixTopic &topic = m_matrix.topics[i];
        if ((m_onlyMarked && !isMarked(topic)) || !foldedText(topic.title).contains(wanted))
            continue;
        m_shown.push_back(i);
        MatrixLine &line = lines.emplace_back();
        line.title = topic.title;
        for (const MatrixCell &cell : topic.cells)
            line.cells.push_back(textOf(cell));
    }
    m_topics.show(lines);
    emit changed();
}

const MatrixCell *ProgrammeMatrix::cellAt(int row, int column) const
{
    if (row < 0 || row >= int(m_shown.size()) || column < 0 || column >= int(m_matrix.types.size()))
        return nullptr;
    return &m_matrix.topics[m_shown[std::size_t(row)]].cells[std::size_t(column)];
}

QString ProgrammeMatrix::nameOf(int row, int column) const
{
    if (!cellAt(row, column))
        return {};
    return m_matrix.topics[m_shown[std::size_t(row)]].title + QStringLiteral(" · ") +
           typeName(m_matrix.types[std::size_t(column)].type);
}

QStringList ProgrammeMatrix::classesOf(int row, int column) const
{
    const MatrixCell *cell = cellAt(row, column);
    return cell ? cell->classes : QStringList();
}

QString ProgrammeMatrix::aboutText(int row, int column) const
{
    const MatrixCell *cell = cellAt(row, column);
    if (!cell)
        return {};
    const QString name = nameOf(row, column);
    if (cell->isMissing)
        return tr("%1: in a curriculum of the type, and not taught").arg(name);
    QStringList codes;
    for (const QString &id : cell->classes)
        if (const TrainingClass *each = edits().plan()->trainingClass(id))
            codes += each->code;
    if (codes.isEmpty())
        return tr("%1: not taught").arg(name);
    const QString text = name + QStringLiteral(": ") + codes.join(QStringLiteral(", "));
    return cell->isRepeated
               ? text + QStringLiteral(" · ") + tr("the same people would hear it twice")
               : text;
}

void ProgrammeMatrix::copy() const
{
    QStringList head{tr("Topic")};
    QStringList classes{tr("Classes")};
    QStringList sessions{tr("Sessions")};
    QStringList practice{tr("Practice sessions")};
    for (const MatrixTypeRow &type : m_types.rows()) {
        head += typeName(type.code);
        classes += ungrouped(type.classesText);
        sessions += ungrouped(type.sessionsText);
        practice += ungrouped(type.practiceText);
    }
    QList<QStringList> table{head};
    for (const MatrixLine &line : m_topics.rows()) {
        QStringList row{line.title};
        for (const MatrixCellText &cell : line.cells)
            row += plainText(cell);
        table += row;
    }
    table += QList<QStringList>{classes, sessions, practice};
    QGuiApplication::clipboard()->setText(tableText(table));
}

} // namespace taphuan
