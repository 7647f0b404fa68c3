#include "core/planning/plan_checks.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace taphuan {

namespace {

/// So that "39/2010/TT-BTC" is not found in "139/2010/TT-BTC".
bool containsNumber(const QString &text, const QString &number)
{
    const auto continues = [&](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
    };
    for (qsizetype at = text.indexOf(number, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(number, at + 1, Qt::CaseInsensitive))
        if (!continues(at - 1) && !continues(at + number.size()))
            return true;
    return false;
}

bool isInBasis(const QStringList &basis, const QString &document)
{
    return std::ranges::any_of(basis, [number = document.trimmed()](const QString &text) {
        return containsNumber(text, number);
    });
}

void append(std::vector<Finding> &findings, std::vector<Finding> more)
{
    std::ranges::move(more, std::back_inserter(findings));
}

void sortedOnce(QStringList &texts)
{
    texts.sort();
    texts.removeDuplicates();
}

} // namespace

std::vector<Finding> findingsOf(const Estimator &estimator, const Surroundings &surroundings,
                                const Boards &boards, const TrainingClass &trainingClass,
                                const ClassEstimate &estimate)
{
    std::vector<Finding> findings = lineFindings(estimator, trainingClass, estimate);
    append(findings, classFindings(estimator, trainingClass, surroundings));
    append(findings, boards.topics.repeatedIn(trainingClass.id));
    std::ranges::copy_if(boards.days.clashesOf(trainingClass.id), std::back_inserter(findings),
                         [&](const Finding &clash) { return clash.classId == trainingClass.id; });
    std::ranges::stable_sort(findings, {}, &Finding::kind);
    return findings;
}

std::vector<QString> documentsUsed(const Estimator &estimator, const ClassEstimate &estimate)
{
    std::set<qint32> norms;
    for (const Line &line : estimate.lines)
        norms.insert({line.priceNorm, line.capNorm, line.shareNorm});
    norms.erase(-1); // none
    QStringList documents;
    for (const qint32 norm : norms)
        documents.append(estimator.norms().at(norm).document);
    sortedOnce(documents);
    return {documents.begin(), documents.end()};
}

std::vector<Finding> planFindings(const Estimator &estimator, const QStringList &documentsUsed,
                                  Money stateFunding)
{
    const PlanHeader &header = estimator.header();
    std::vector<Finding> findings;
    QStringList documents = documentsUsed;
    sortedOnce(documents);
    for (const QString &document : documents) {
        if (isInBasis(header.basis, document))
            continue;
        Finding &finding = findings.emplace_back();
        finding.kind = FindingKind::BasisIncomplete;
        finding.severity = Severity::Warning;
        finding.subject = document;
    }
    if (header.ceiling && stateFunding > *header.ceiling) {
        Finding &finding = findings.emplace_back();
        finding.kind = FindingKind::OverCeiling;
        finding.severity = Severity::Error;
        finding.excess = (stateFunding - *header.ceiling).dong();
    }
    return findings;
}

std::vector<Finding> needFindings(const std::vector<Need> &needs)
{
    std::vector<Finding> findings;
    for (const Need &need : needs) {
        if (need.uncovered() == 0)
            continue;
        Finding &finding = findings.emplace_back();
        finding.kind = FindingKind::NeedNotCovered;
        finding.severity = need.planned == 0 ? Severity::Warning : Severity::Note;
        finding.subject = need.type;
        finding.district = need.district;
        finding.expected = Quantity::whole(need.managers);
        finding.actual = Quantity::whole(need.planned);
    }
    return findings;
}

std::vector<Finding> allFindings(const Estimator &estimator, const Plan &plan,
                                 const PlanEstimate &estimate, QDate today)
{
    const Surroundings surroundings(plan, today);
    Boards boards;
    for (const TrainingClass &trainingClass : plan.classes) {
        boards.days.put(trainingClass);
        boards.topics.put(trainingClass);
    }
    std::vector<Finding> findings;
    QStringList documents;
    for (std::size_t i = 0; i < plan.classes.size(); ++i) {
        const ClassEstimate &ofClass = estimate.classes[i];
        append(findings, findingsOf(estimator, surroundings, boards, plan.classes[i], ofClass));
        for (const QString &document : documentsUsed(estimator, ofClass))
            documents.append(document);
    }
    append(findings, planFindings(estimator, documents, estimate.state));
    append(findings, needFindings(needsOf(plan, estimator.catalogue())));
    return findings;
}

} // namespace taphuan
