#pragma once

#include "core/domain/codes.h"

#include <QDateTime>

#include <vector>

namespace taphuan {

/// What happened to the content of a class (topics, lecturers, stays) in its review.
enum class ReviewStep : quint8 {
    Submitted,
    Accepted,
    Returned,
    Reopened, ///< content that was accepted or submitted is edited again
    Comment,  ///< leaves the state as it is
};

/// Where the content of a class stands.
enum class ReviewState : quint8 { Drafting, Submitted, Accepted, Returned };

/// A step of the review, never changed afterwards: who, when, why.
struct ReviewEvent
{
    QString id;
    qint64 position = 0;
    ReviewStep step = ReviewStep::Comment;
    QString agency; ///< code: for whom it was done
    QString person;
    QDateTime at;    ///< UTC, whole seconds
    QString topicId; ///< of a comment on one topic; empty: on the class
    QString text;

    friend bool operator==(const ReviewEvent &, const ReviewEvent &) = default;
};

template<> std::span<const QLatin1String> codesOf<ReviewStep>();
template<> std::span<const QLatin1String> codesOf<ReviewState>();

/// The state that the events, in the order in which they happened, lead to.
ReviewState reviewState(const std::vector<ReviewEvent> &events);

} // namespace taphuan
