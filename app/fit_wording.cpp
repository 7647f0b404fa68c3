#include "app/fit_wording.h"

#include "app/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace taphuan {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fit)
};

QString itemLabel(const QString &code, const Catalogue &catalogue)
{
    const int item = catalogue.itemIndex(code);
    return item < 0 ? code : catalogue.items[std::size_t(item)].label;
}

/// Of a type, agency, district or class.
QString aboutText(const FitConstraint &constraint, const FitNames &names)
{
    const CooperativeType *type = names.catalogue.type(constraint.about);
    const Agency *agency = names.catalogue.agency(constraint.about);
    switch (constraint.kind) {
    case FitConstraint::Kind::TypeCeiling:
    case FitConstraint::Kind::OnePerType: return type ? type->name : constraint.about;
    case FitConstraint::Kind::DepartmentCeiling: return agency ? agency->name : constraint.about;
    case FitConstraint::Kind::Untouched: return names.classCode(constraint.about);
    default: return constraint.about;
    }
}

QString percentOf(const FitConstraint &constraint)
{
    return percentText(Percent::whole(constraint.limit));
}

} // namespace

QString cutText(const CutStep &step, const Catalogue &catalogue)
{
    switch (step.kind) {
    case CutKind::Dropped:
        return Words::tr("Class dropped (%1 managers)").arg(quantityText(step.before));
    case CutKind::FewerDays:
        return Words::tr("%1 days instead of %2")
            .arg(quantityText(step.after), quantityText(step.before));
    case CutKind::FewerTrainees:
        return Words::tr("%1 managers instead of %2")
            .arg(quantityText(step.after), quantityText(step.before));
    case CutKind::LeftOut: return Words::tr("Left out: %1").arg(itemLabel(step.item, catalogue));
    case CutKind::LowerRates:
        return Words::tr("Rates at %1 of today's").arg(percentText(Percent::raw(step.after.raw())));
    }
    Q_UNREACHABLE();
}

QString causeText(const FitClass &cut, qint64 priority, const FitNames &names)
{
    QStringList causes{Words::tr("Priority %1").arg(countText(priority))};
    for (const FitConstraint &each : cut.because)
        causes += each.kind == FitConstraint::Kind::Ceiling
                      ? Words::tr("the plan is above its ceiling")
                      : Words::tr("%1 is above its ceiling").arg(aboutText(each, names));
    return causes.join(QStringLiteral("; "));
}

QString constraintText(const FitConstraint &constraint, const FitNames &names)
{
    const QString about = aboutText(constraint, names);
    switch (constraint.kind) {
    case FitConstraint::Kind::Ceiling:
        return Words::tr("the ceiling of the plan, %1 đồng")
            .arg(moneyText(Money(constraint.limit)));
    case FitConstraint::Kind::TypeCeiling:
    case FitConstraint::Kind::DepartmentCeiling:
        return Words::tr("the ceiling of %1, %2 đồng")
            .arg(about, moneyText(Money(constraint.limit)));
    case FitConstraint::Kind::KeepClasses: return Words::tr("no class is dropped");
    case FitConstraint::Kind::OnePerType:
        return Words::tr("at least one class for %1 stays").arg(about);
    case FitConstraint::Kind::OnePerDistrict:
        return Words::tr("at least one class for the district %1 stays").arg(about);
    case FitConstraint::Kind::KeepHardship:
        return Words::tr("classes for areas of special hardship stay");
    case FitConstraint::Kind::Untouched: return Words::tr("class %1 stays as it is").arg(about);
    case FitConstraint::Kind::FewerTraineesInAll:
        return Words::tr("at most %1 fewer managers in all").arg(percentOf(constraint));
    }
    Q_UNREACHABLE();
}

QString sentence(const FitConflict &conflict, const FitNames &names)
{
    QStringList kept;
    for (const FitConstraint &each : conflict.constraints)
        kept += constraintText(each, names);
    QString text = Words::tr("This cannot all be kept: %1.").arg(kept.join(QStringLiteral("; ")));
    if (conflict.needed)
        text += u' ' + Words::tr("With the rest, at least %1 đồng of the state's money are needed.")
                           .arg(moneyText(*conflict.needed));
    return text;
}

QString proofText(const FitProposal &proposal)
{
    if (proposal.isProven())
        return Words::tr("Proven: no other choice keeps more training.");
    const double percent = std::ceil(proposal.gap() * 100'000) / 1000;
    return Words::tr("Time was over: another choice might keep up to %1 % more training.")
        .arg(QLocale(QLocale::Vietnamese).toString(percent, 'f', 3));
}

QString sentence(const SolverError &error)
{
    return error.kind() == SolverError::Kind::NotInstalled
               ? Words::tr("The solver “cbc” is not installed (package coinor-cbc).")
               : Words::tr("The solver “cbc” has failed (%1).")
                     .arg(QString::fromUtf8(error.what()).simplified());
}

} // namespace taphuan
