#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/plan.h"

namespace taphuan {

/// Why an agency may not take a step of a review.
enum class ReviewObstacle : quint8 {
    NotTheirs,   ///< another agency takes this step
    NotNow,      ///< not in the state in which the content is
    NothingThere ///< nothing to submit, or a return or a comment without a word
};

/// Who takes the step for a class: the department that answers for its type on its first day
/// submits (the alliance where nobody answers), the alliance accepts and returns, and everybody who
/// takes part comments. Codes, the alliance's first; nobody reopens by a step of their own.
QStringList agenciesFor(ReviewStep step, const TrainingClass &trainingClass,
                        const Catalogue &catalogue);

/// Nothing: the agency may take the step with this text, as far as the text is known.
std::optional<ReviewObstacle> reviewObstacle(ReviewStep step, const QString &text,
                                             const TrainingClass &trainingClass,
                                             const Catalogue &catalogue, const QString &agency);

/// Whether the content should have been submitted by this day, and was not: from 30 days before the
/// class on, a term of this program and of no legal text.
bool isLate(const TrainingClass &trainingClass, QDate today);

/// Whether the review waits for a step of the agency: content to be submitted, or to be accepted.
bool waitsFor(const TrainingClass &trainingClass, const Catalogue &catalogue,
              const QString &agency);

/// The event, still without an id, that an edit of the topics or stays of a class carries where
/// the content was submitted or accepted: it is in drafting again.
std::optional<ReviewEvent> reopening(const TrainingClass &before, const TrainingClass &after,
                                     const QString &agency, const QString &person,
                                     const QDateTime &now);

/// An event at the end of the review of a class, still without an id.
ReviewEvent nextEvent(ReviewStep step, const TrainingClass &trainingClass, const QString &agency,
                      const QString &person, const QDateTime &now);

} // namespace taphuan
