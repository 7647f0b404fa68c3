#include "core/planning/topic_matrix.h"

#include "core/domain/folded_text.h"
#include "core/planning/curriculum_use.h"

#include <QHash>

#include <map>

namespace taphuan {

namespace {

/// Fills the cells of a matrix class by class.
class MatrixMaker
{
public:
    explicit MatrixMaker(const Catalogue &catalogue)
    {
        for (const CooperativeType &type : catalogue.types) {
            m_columns.insert(type.code, m_types.size());
            m_types.push_back({type.code});
        }
    }

    void add(const TrainingClass &trainingClass)
    {
        const auto column = m_columns.constFind(trainingClass.type);
        if (column == m_columns.constEnd())
            return;
        MatrixType &type = m_types[*column];
        ++type.classes;
        for (const Topic &topic : trainingClass.topics) {
            type.sessions += topic.sessions;
            type.practice += topic.practiceSessions;
            if (MatrixCell *cell = cellOf(topic.title, *column)) {
                cell->sessions += topic.sessions;
                if (cell->classes.isEmpty() || cell->classes.back() != trainingClass.id)
                    cell->classes += trainingClass.id;
            }
        }
    }

    void markRepeated(const TrainingClass &trainingClass, const TopicBoard &board)
    {
        const auto column = m_columns.constFind(trainingClass.type);
        for (const Finding &finding : board.repeatedIn(trainingClass.id))
            for (const Topic &topic : trainingClass.topics)
                if (topic.id == finding.topicId && column != m_columns.constEnd())
                    cellOf(topic.title, *column)->isRepeated = true;
    }

    void markMissing(const Plan &plan)
    {
        const CurriculumBook curricula(plan);
        for (const Curriculum *curriculum : newestCurricula(plan))
            if (m_columns.contains(curriculum->type))
                for (const CurriculumTopic *topic : curricula.topicsOf(*curriculum))
                    markMissing(topic->title, m_columns.value(curriculum->type));
    }

    TopicMatrix finish()
    {
        TopicMatrix matrix{std::move(m_types), {}};
        for (auto &[key, topic] : m_topics) {
            for (std::size_t i = 0; i < matrix.types.size(); ++i) {
                matrix.types[i].repeated += topic.cells[i].isRepeated ? 1 : 0;
                matrix.types[i].missing += topic.cells[i].isMissing ? 1 : 0;
            }
            matrix.topics.push_back(std::move(topic));
        }
        return matrix;
    }

private:
    /// Null for a topic without a title.
    MatrixCell *cellOf(const QString &title, std::size_t column)
    {
        const auto known = m_byTitle.constFind(title);
        MatrixTopic *topic = known != m_byTitle.constEnd() ? *known : topicOf(title);
        return topic ? &topic->cells[column] : nullptr;
    }

    MatrixTopic *topicOf(const QString &title)
    {
        const QString key = foldedText(title).simplified();
        if (key.isEmpty())
            return nullptr;
        MatrixTopic &topic = m_topics[key];
        if (topic.cells.empty())
            topic = {title.simplified(), std::vector<MatrixCell>(m_types.size())};
        m_byTitle.insert(title, &topic);
        return &topic;
    }

    void markMissing(const QString &title, std::size_t column)
    {
        MatrixCell *cell = cellOf(title, column);
        if (cell && cell->classes.isEmpty())
            cell->isMissing = true;
    }

    QHash<QString, std::size_t> m_columns; ///< by type
    std::vector<MatrixType> m_types;
    std::map<QString, MatrixTopic> m_topics; ///< by their titles in one spelling
    QHash<QString, MatrixTopic *> m_byTitle; ///< the same, as titles are spelt
};

} // namespace

TopicMatrix topicMatrix(const Plan &plan, const Catalogue &catalogue, const TopicBoard &board)
{
    MatrixMaker maker(catalogue);
    for (const TrainingClass &each : plan.classes)
        maker.add(each);
    for (const TrainingClass &each : plan.classes)
        maker.markRepeated(each, board);
    maker.markMissing(plan);
    return maker.finish();
}

} // namespace taphuan
