#include "core/domain/finding.h"

#include <array>

namespace taphuan {

namespace {

constexpr std::array kindCodes{QLatin1String("over_cap"),
                               QLatin1String("norm_unknown"),
                               QLatin1String("norm_missing"),
                               QLatin1String("rate_needed"),
                               QLatin1String("cap_unknown"),
                               QLatin1String("norm_unverified"),
                               QLatin1String("norm_change_during_class"),
                               QLatin1String("reason_missing"),
                               QLatin1String("basis_incomplete"),
                               QLatin1String("class_outside_year"),
                               QLatin1String("sessions_mismatch"),
                               QLatin1String("topic_without_lecturer"),
                               QLatin1String("lecturer_clash"),
                               QLatin1String("lecturer_rank_unpaid"),
                               QLatin1String("stay_too_long"),
                               QLatin1String("venue_clash"),
                               QLatin1String("holiday"),
                               QLatin1String("no_department"),
                               QLatin1String("wrong_department"),
                               QLatin1String("over_ceiling"),
                               QLatin1String("empty_class"),
                               QLatin1String("topic_repeated"),
                               QLatin1String("lecturer_outside_speciality"),
                               QLatin1String("lecturer_unavailable"),
                               QLatin1String("content_not_submitted"),
                               QLatin1String("need_not_covered"),
                               QLatin1String("curriculum_outdated"),
                               QLatin1String("venue_too_small")};
constexpr std::array severityCodes{QLatin1String("error"), QLatin1String("warning"),
                                   QLatin1String("note")};

/// A line's mark and the kind of its finding have the same number.
struct LineKind
{
    LineMark mark;
    Severity severity;
};
constexpr std::array lineKinds{LineKind{LineMark::OverCap, Severity::Error},
                               LineKind{LineMark::NormUnknown, Severity::Error},
                               LineKind{LineMark::NormMissing, Severity::Error},
                               LineKind{LineMark::RateNeeded, Severity::Error},
                               LineKind{LineMark::CapUnknown, Severity::Warning},
                               LineKind{LineMark::NormUnverified, Severity::Note},
                               LineKind{LineMark::NormChangeDuringClass, Severity::Warning},
                               LineKind{LineMark::ReasonMissing, Severity::Error}};
static_assert(lineKinds.size() == std::size_t(FindingKind::ReasonMissing) + 1);

/// The row whose document and article the finding names.
qint32 namedNorm(const NormBook &norms, const Line &line, FindingKind kind)
{
    if (kind == FindingKind::OverCap)
        return line.capNorm;
    for (const qint32 norm : {line.priceNorm, line.capNorm, line.shareNorm}) {
        const bool fits = norm >= 0 && (kind != FindingKind::NormUnverified ||
                                        norms.at(norm).evidence != Evidence::Sourced);
        if (fits)
            return norm;
    }
    return -1;
}

Finding lineFinding(const Estimator &estimator, const Line &line, FindingKind kind)
{
    Finding finding;
    finding.kind = kind;
    finding.severity = lineKinds[std::size_t(kind)].severity;
    finding.item = line.item;
    finding.entry = line.entry;
    finding.rankOrNone = line.rankOrNone;
    finding.beneficiaryOrNone = line.beneficiaryOrNone;
    finding.norm = namedNorm(estimator.norms(), line, kind);
    if (kind == FindingKind::OverCap) {
        finding.excess = line.rate.raw() - line.cap.raw();
        finding.excessTotal = line.amount - amountAtCap(estimator, line);
    }
    return finding;
}

} // namespace

template<> std::span<const QLatin1String> codesOf<FindingKind>()
{
    return kindCodes;
}
template<> std::span<const QLatin1String> codesOf<Severity>()
{
    return severityCodes;
}

void FindingCounts::add(Severity severity, int by)
{
    switch (severity) {
    case Severity::Error: errors += by; break;
    case Severity::Warning: warnings += by; break;
    case Severity::Note: notes += by; break;
    }
}

FindingCounts &FindingCounts::operator+=(const FindingCounts &other)
{
    errors += other.errors;
    warnings += other.warnings;
    notes += other.notes;
    return *this;
}

FindingCounts &FindingCounts::operator-=(const FindingCounts &other)
{
    errors -= other.errors;
    warnings -= other.warnings;
    notes -= other.notes;
    return *this;
}

std::vector<Finding> lineFindings(const Estimator &estimator, const TrainingClass &trainingClass,
                                  const ClassEstimate &estimate)
{
    std::vector<Finding> findings;
    for (std::size_t kind = 0; kind < lineKinds.size(); ++kind) {
        for (const Line &line : estimate.lines) {
            if (!line.has(lineKinds[kind].mark))
                continue;
            findings.push_back(lineFinding(estimator, line, FindingKind(kind)));
            findings.back().classId = trainingClass.id;
        }
    }
    return findings;
}

} // namespace taphuan
