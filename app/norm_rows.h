#pragma once

#include "core/domain/estimate.h"

namespace taphuan {

/// One row of the answer to "which norms were asked for this line?", in words.
struct NormRow
{
    enum class Kind { Heading, Chosen, Lost };

    Kind kind = Kind::Heading;
    QString title;        ///< "30.000 đồng/người/ngày"; of a heading what was asked for
    QString documentText; ///< with the province where it is not central
    QString periodText;
    QString reasonText; ///< why it lost; of a heading that no norm was found
    bool unverified = false;
    bool isAside = false; ///< of another rank, place or group

    const QString &key() const { return title; }
    friend bool operator==(const NormRow &, const NormRow &) = default;
};

/// The norm of the rate, the central cap where its search went another way, and the norm of the
/// state's share where there is one: for each a heading, the chosen norm, and those that lost, the
/// asides last.
std::vector<NormRow> normRows(const Estimator &estimator, const TrainingClass &trainingClass,
                              const Line &line);

} // namespace taphuan
