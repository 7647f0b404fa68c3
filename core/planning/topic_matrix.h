#pragma once

#include "core/domain/catalogue.h"
#include "core/planning/topic_board.h"

namespace taphuan {

/// One topic for one cooperative type.
struct MatrixCell
{
    Quantity sessions;       ///< of all classes together
    QStringList classes;     ///< ids, in the order of the plan
    bool isRepeated = false; ///< the same people would hear it twice (FindingKind::TopicRepeated)
    bool isMissing = false;  ///< in a curriculum of the type, and not taught to it

    friend bool operator==(const MatrixCell &, const MatrixCell &) = default;
};

struct MatrixTopic
{
    QString title;                 ///< as it is written first
    std::vector<MatrixCell> cells; ///< one for each type

    friend bool operator==(const MatrixTopic &, const MatrixTopic &) = default;
};

struct MatrixType
{
    QString type; ///< code
    qint64 classes = 0;
    Quantity sessions;   ///< of topics, in all classes of the type
    Quantity practice;   ///< of these
    qint64 repeated = 0; ///< topics
    qint64 missing = 0;

    friend bool operator==(const MatrixType &, const MatrixType &) = default;
};

/// What is taught to whom over the year, what twice, and what of the curricula is not. Topics whose
/// titles are alike, case and diacritics aside, are one.
struct TopicMatrix
{
    std::vector<MatrixType> types;   ///< all of the catalogue, in its order
    std::vector<MatrixTopic> topics; ///< by title without regard to diacritics

    friend bool operator==(const TopicMatrix &, const TopicMatrix &) = default;
};

/// `board` has every class of the plan on it.
TopicMatrix topicMatrix(const Plan &plan, const Catalogue &catalogue, const TopicBoard &board);

} // namespace taphuan
