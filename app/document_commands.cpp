#include "app/document_commands.h"

#include "app/document_file.h"
#include "app/document_issuer.h"
#include "app/plan_command.h"
#include "app/workbook_info.h"

#include "export/document_paper.h"
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

ExitStatus refuseReplacingPlan(const QString &target)
{
    return say(ExitStatus::Refused,
               Words::tr("%1 is a plan and is not replaced by a document.").arg(target));
}

} // namespace

ExitStatus writeDocument(const Arguments &given)
{
    const QString &target = given.words[1];
    const auto kind = codeFrom<DocumentKind>(given.text(kindOption).trimmed());
    if (!kind)
        return say(ExitStatus::BadUsage, Words::tr("The kind is to-trinh or ke-hoach."));
    if (!isDocumentFile(target))
        return say(ExitStatus::BadUsage,
                   Words::tr("A document is written to a file that ends in .odt or .pdf."));
    if (wouldReplacePlan(target, given.words[0]))
        return refuseReplacingPlan(target);
    return withPlan(given.words[0], [&](const EstimatedPlan &plan) {
        const QString agency = allianceCode(plan.catalogue);
        const DocumentTexts texts = documentTexts(*kind, plan.plan, agency);
        if (const auto problem = problemOf(texts))
            return say(ExitStatus::Refused, sentence(*problem));
        const auto info = workbookInfo(plan.plan, plan.catalogue, QDateTime::currentDateTime());
        writeDocumentFile(target,
                          documentPaper(*kind, {plan.estimator, plan.plan, plan.estimate, info},
                                        issuerOf(agency, plan.plan.header, plan.catalogue), texts));
        return ExitStatus::Done;
    });
}

ExitStatus writeProgramme(const Arguments &given)
{
    const QString &target = given.words[1];
    const QString code = given.text(departmentOption).trimmed();
    if (wouldReplacePlan(target, given.words[0]))
        return refuseReplacingPlan(target);
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
