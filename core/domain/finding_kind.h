#pragma once

#include "core/domain/codes.h"

namespace taphuan {

/// In the order of estimate.md section 4.
enum class FindingKind : quint8 {
    OverCap,
    NormUnknown,
    NormMissing,
    RateNeeded,
    CapUnknown,
    NormUnverified,
    NormChangeDuringClass,
    ReasonMissing,
    BasisIncomplete,
    ClassOutsideYear,
    SessionsMismatch,
    TopicWithoutLecturer,
    LecturerClash,
    LecturerRankUnpaid,
    StayTooLong,
    VenueClash,
    Holiday,
    NoDepartment,
    WrongDepartment,
    OverCeiling,
    EmptyClass,
    TopicRepeated,
    LecturerOutsideSpeciality,
    LecturerUnavailable,
    ContentNotSubmitted,
    NeedNotCovered,
    CurriculumOutdated,
    VenueTooSmall,
};

enum class Severity : quint8 { Error, Warning, Note };

template<> std::span<const QLatin1String> codesOf<FindingKind>(); ///< "over_cap", ...
template<> std::span<const QLatin1String> codesOf<Severity>();

} // namespace taphuan
