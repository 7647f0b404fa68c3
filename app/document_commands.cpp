#include "app/document_commands.h"

#include "app/document_issuer.h"
#include "app/plan_command.h"

#include "export/paper_pdf.h"
#include "export/programme_paper.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(terminal)
};

ExitStatus refuseDepartment(const QString &code, const Catalogue &catalogue)
{
    QStringList codes;
    for (const Agency &agency : catalogue.agencies)
        codes += agency.code;
    return refuseUnknown(Words::tr("There is no agency “%1”.").arg(code), code, codes);
}

} // namespace

ExitStatus writeProgramme(const Arguments &given)
{
    const QString &target = given.words[1];
    const QString code = given.text(departmentOption).trimmed();
    if (wouldReplacePlan(target, given.words[0]))
        return say(ExitStatus::Refused,
                   Words::tr("%1 is a plan and is not replaced by a document.").arg(target));
    return withPlan(given.words[0], [&](const EstimatedPlan &plan) {
        if (!plan.catalogue.agency(code))
            return refuseDepartment(code, plan.catalogue);
        if (programmesOf(plan.plan, plan.catalogue, code).empty())
            return say(ExitStatus::Refused,
                       Words::tr("The plan has no class for which %1 is responsible.").arg(code));
        writePdf(target, programmePaper(plan.plan, plan.catalogue, code,
                                        issuerOf(code, plan.plan.header, plan.catalogue)));
        return ExitStatus::Done;
    });
}

} // namespace taphuan
