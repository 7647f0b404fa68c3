#include "app/version_words.h"

#include "app/number_text.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

struct VersionWords
{
    Q_DECLARE_TR_FUNCTIONS(versions)
};

} // namespace

QString stateText(VersionState state)
{
    switch (state) {
    case VersionState::Submitted: return VersionWords::tr("Submitted");
    case VersionState::Returned: return VersionWords::tr("Returned");
    case VersionState::Appraised: return VersionWords::tr("Appraised");
    case VersionState::Approved: return VersionWords::tr("Approved");
    }
    Q_UNREACHABLE();
}

QString stepText(VersionStep step)
{
    switch (step) {
    case VersionStep::Returned: return VersionWords::tr("Returned");
    case VersionStep::Appraised: return VersionWords::tr("Appraised");
    case VersionStep::Approved: return VersionWords::tr("Approved");
    case VersionStep::Reopened: return VersionWords::tr("Reopened");
    }
    Q_UNREACHABLE();
}

QString whoText(const QString &person, const QString &agency, const Catalogue &catalogue)
{
    const Agency *known = catalogue.agency(agency);
    const QString name = known ? known->shortName : agency;
    return person.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(person, name);
}

QString whenText(const QDateTime &at)
{
    return at.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QString versionNameText(qint64 number)
{
    return VersionWords::tr("Version %1").arg(number);
}

QString versionHeadText(const SubmittedVersion &head, const Catalogue &catalogue)
{
    return QStringList{versionNameText(head.number), whenText(head.at),
                       whoText(head.person, head.agency, catalogue)}
        .join(QStringLiteral(" · "));
}

QString signedMoneyText(Money difference)
{
    const qint64 dong = difference.dong();
    if (dong == 0)
        return {};
    return (dong > 0 ? u'+' : u'−') + moneyText(Money(std::abs(dong)));
}

} // namespace taphuan
