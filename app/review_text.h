#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/review.h"

namespace taphuan {

// The review of a class's content in the user's language.

QString stateText(ReviewState state);
QString stepText(ReviewStep step); ///< "Trình", "Trả lại"
/// "Lan (Liên minh HTX)", or the agency alone.
QString whoText(const ReviewEvent &event, const Catalogue &catalogue);
QString whenText(const ReviewEvent &event); ///< local time, to the minute
/// The comments on a topic, each a line: "Lan (Liên minh HTX), 01/03/2017 08:00: Thêm thực hành".
QString commentsText(const std::vector<ReviewEvent> &events, const QString &topicId,
                     const Catalogue &catalogue);

} // namespace taphuan
