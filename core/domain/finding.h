#pragma once

#include "core/domain/estimate.h"
#include "core/domain/finding_kind.h"

namespace taphuan {

/// Something the user should know about a figure or a date; never only a text. Which of the
/// members are set depends on the kind; the sentence is made from them by the app.
struct Finding
{
    FindingKind kind = FindingKind::OverCap;
    Severity severity = Severity::Error;
    QString classId;      ///< empty: about the whole plan
    QString otherClassId; ///< clashes; topic_repeated: the second class
    qint16 item = -1;     ///< index into Catalogue::items
    qint32 entry = -1;    ///< Line::entry
    qint8 rankOrNone = -1;
    qint8 beneficiaryOrNone = -1;
    QString topicId;    ///< topic_without_lecturer, wrong_department of a topic, topic_repeated;
                        ///< outside speciality, curriculum_outdated: the first such topic
    QString lecturerId; ///< clash, rank unpaid, stay too long, wrong_department of a lecturer,
                        ///< outside speciality, unavailable
    QString agency;     ///< wrong_department: the one that is not responsible
    QString subject;    ///< venue, holiday's name, document (basis), curriculum's code,
                        ///< type (no department, need_not_covered)
    QString district;   ///< need_not_covered
    std::vector<QDate> days; ///< clashes, holidays, unavailable; first day outside the year
    qint64 excess = 0;       ///< over_cap: rate − cap in thousandths; over_ceiling: đồng
    Money excessTotal;       ///< over_cap: of the line
    /// sessions_mismatch: the class's sessions and the topics'; stay_too_long: class days and the
    /// larger of days and nights; need_not_covered: managers and planned trainees;
    /// curriculum_outdated: the newest version and the topic's; venue_too_small: people the venue
    /// holds and those of the class; topic_repeated: 1 and how many classes.
    Quantity expected;
    Quantity actual;
    qint32 norm = -1; ///< index into NormBook: the row that gives document and article

    friend bool operator==(const Finding &, const Finding &) = default;
};

struct FindingCounts
{
    int errors = 0;
    int warnings = 0;
    int notes = 0;

    void add(Severity severity, int by = 1);
    FindingCounts &operator+=(const FindingCounts &other);
    FindingCounts &operator-=(const FindingCounts &other);
    friend bool operator==(const FindingCounts &, const FindingCounts &) = default;
};

/// The findings about the lines of one class, in the order of estimate.md section 6.
std::vector<Finding> lineFindings(const Estimator &estimator, const TrainingClass &trainingClass,
                                  const ClassEstimate &estimate);

} // namespace taphuan
