#include "app/curriculum_text.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(curriculum)
};

QString partText(TopicPart part)
{
    switch (part) {
    case TopicPart::Title: return Words::tr("title");
    case TopicPart::Sessions: return Words::tr("sessions");
    case TopicPart::PracticeSessions: return Words::tr("practice sessions");
    case TopicPart::Objective: return Words::tr("objective");
    case TopicPart::Content: return Words::tr("content");
    case TopicPart::Method: return Words::tr("method");
    case TopicPart::Materials: return Words::tr("materials");
    }
    Q_UNREACHABLE();
}

QString updateText(const TopicUpdate &update)
{
    switch (update.kind) {
    case TopicUpdate::Kind::Added: return Words::tr("adds “%1”").arg(update.title);
    case TopicUpdate::Kind::Gone: return Words::tr("removes “%1”").arg(update.title);
    case TopicUpdate::Kind::Changed: break;
    }
    QStringList parts;
    for (const TopicPart part : update.parts)
        parts += partText(part);
    return Words::tr("changes “%1”: %2").arg(update.title, parts.join(QStringLiteral(", ")));
}

} // namespace

QString updatesText(const std::vector<TopicUpdate> &updates)
{
    QStringList texts;
    for (const TopicUpdate &update : updates)
        texts += updateText(update);
    return texts.join(QStringLiteral("; "));
}

QString usersText(const QString &code, const Plan &plan, const QHash<QString, QStringList> &users)
{
    QStringList texts;
    for (const Curriculum &version : plan.curricula)
        if (version.code == code && users.contains(version.id))
            texts += QStringLiteral("%1: %2").arg(
                versionText(version.version), users.value(version.id).join(QStringLiteral(", ")));
    return texts.join(QStringLiteral("; "));
}

QString versionText(qint64 version)
{
    return Words::tr("version %1").arg(version);
}

} // namespace taphuan
