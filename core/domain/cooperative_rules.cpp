#include "core/domain/cooperative_rules.h"

#include "core/domain/problem_finder.h"

namespace taphuan {

namespace {

using Key = QLatin1String;

void checkPeople(ProblemFinder &finder, const char *key, qint64 count)
{
    if (count < 0 || count > mostPeople)
        finder.refuse(ProblemKind::OutOfRange, Key(key), QString::number(count),
                      QStringLiteral("0…%1").arg(mostPeople));
}

} // namespace

std::optional<Problem> problemOf(const Cooperative &cooperative, const Catalogue &catalogue)
{
    ProblemFinder finder;
    finder.notEmpty(Key("name"), cooperative.name);
    if (!catalogue.type(cooperative.type))
        finder.refuse(ProblemKind::UnknownType, Key("type"), cooperative.type);
    checkPeople(finder, "members", cooperative.members);
    checkPeople(finder, "chairs", cooperative.chairs);
    checkPeople(finder, "directors", cooperative.directors);
    checkPeople(finder, "controllers", cooperative.controllers);
    checkPeople(finder, "accountants", cooperative.accountants);
    checkPeople(finder, "otherManagers", cooperative.otherManagers);
    return finder.problem();
}

} // namespace taphuan
