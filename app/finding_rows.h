#pragma once

#include "app/row_model.h"

#include "core/domain/finding.h"
#include "core/domain/recorded_exception.h"

namespace taphuan {

class OpenPlan;

/// A finding as it is listed, with where it leads.
struct FindingRow
{
    int kind = 0;
    int severity = 0;
    QString text;
    QString placeText;
    QString classId;
    QString lineKey;
    QString partId; ///< of the topic or the lecturer, or the district, that it is about
    int target = 0;
    QString exceptionKey;  ///< of an error: which exception would be about it
    QString exceptionText; ///< "Lý do (văn bản)" of the one that is recorded

    /// What is seen of it, as FindingModel::Column counts, and how it is said (RowTexts::Tone).
    QStringList texts() const;
    QList<int> tones() const;
    QString key() const { return placeText + text; }
    friend bool operator==(const FindingRow &, const FindingRow &) = default;
};

RowRoles<FindingRow> findingRoles();

/// What an exception is about, as a text, and back; reason and document aside.
QString exceptionKey(const RecordedException &exception);
std::optional<RecordedException> exceptionFrom(const QString &key);

/// Of a class, or with an empty id of the plan as a whole.
std::vector<Finding> findingsOf(const OpenPlan &plan, const QString &classId);
std::vector<FindingRow> findingRows(const OpenPlan &plan, const QString &classId);
/// Only those that are wanted: the others are not put into words.
std::vector<FindingRow> findingRows(const OpenPlan &plan, const QString &classId,
                                    const std::function<bool(const Finding &)> &isWanted);
/// Of a class, for beside it: the gravest first, the place only within the class.
std::vector<FindingRow> findingRowsWithin(const OpenPlan &plan, const QString &classId);

} // namespace taphuan
