#include "app/review_text.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(review)
};

} // namespace

QString stateText(ReviewState state)
{
    switch (state) {
    case ReviewState::Drafting: return Words::tr("Drafting");
    case ReviewState::Submitted: return Words::tr("Submitted");
    case ReviewState::Accepted: return Words::tr("Accepted");
    case ReviewState::Returned: return Words::tr("Returned");
    }
    Q_UNREACHABLE();
}

QString stepText(ReviewStep step)
{
    switch (step) {
    case ReviewStep::Submitted: return Words::tr("Submitted");
    case ReviewStep::Accepted: return Words::tr("Accepted");
    case ReviewStep::Returned: return Words::tr("Returned");
    case ReviewStep::Reopened: return Words::tr("Edited again: back to drafting");
    case ReviewStep::Comment: return Words::tr("Comment");
    }
    Q_UNREACHABLE();
}

QString whoText(const ReviewEvent &event, const Catalogue &catalogue)
{
    const Agency *agency = catalogue.agency(event.agency);
    const QString name = agency ? agency->shortName : event.agency;
    return event.person.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(event.person, name);
}

QString whenText(const ReviewEvent &event)
{
    return event.at.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QString commentsText(const std::vector<ReviewEvent> &events, const QString &topicId,
                     const Catalogue &catalogue)
{
    QStringList lines;
    for (const ReviewEvent &event : events)
        if (event.step == ReviewStep::Comment && event.topicId == topicId)
            lines += QStringLiteral("%1, %2: %3")
                         .arg(whoText(event, catalogue), whenText(event), event.text);
    return lines.join(u'\n');
}

} // namespace taphuan
