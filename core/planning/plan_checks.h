#pragma once

#include "core/domain/finding.h"

#include <QHash>
#include <QSet>

namespace taphuan {

/// The findings about one class that need neither another class nor its estimate: dates, sessions,
/// topics, stays, holidays, departments, emptiness. At most the first 366 days of a class are
/// compared with the calendar.
std::vector<Finding> classFindings(const Estimator &estimator, const TrainingClass &trainingClass);

/// Where lecturers and venues are on which day, so that the clashes of one class are found without
/// reading the others. Clashes are found by day: the cost of an edit does not grow with the plan.
class DayBoard
{
public:
    /// Puts a class on the board or replaces what stood there for its id.
    void put(const TrainingClass &trainingClass);
    void remove(const QString &classId);
    /// The clashes of this class with others, as findings whose classId is the class with the
    /// smaller position (then id). Other classes it clashes with are named by the findings.
    std::vector<Finding> clashesOf(const QString &classId) const;

private:
    struct Appearance
    {
        QString classId;
        bool certain = true; ///< false: a topic that does not say its day
    };
    struct Entry
    {
        qint64 position = 0;
        QDate first;
        qint64 days = 0;
        QString venueKey;
        /// By lecturer: the days needed for certain, and whether a topic leaves its day open.
        struct Need
        {
            QSet<qint64> certain; ///< Julian days
            bool open = false;    ///< may be any class day
        };
        QHash<QString, Need> lecturers;
    };

    QHash<QString, Entry> m_entries; ///< by class id
    QHash<std::pair<QString, qint64>, std::vector<QString>> m_lecturerDays;
    QHash<std::pair<QString, qint64>, std::vector<QString>> m_venueDays;
};

/// Documents of the norms that a class's lines use: what `basis_incomplete` is made from.
std::vector<QString> documentsUsed(const Estimator &estimator, const ClassEstimate &estimate);

/// basis_incomplete for each document used and not in the basis (numbers are compared without
/// case and outer spaces; a basis text counts if it contains the number), and over_ceiling.
std::vector<Finding> planFindings(const Estimator &estimator, const QStringList &documentsUsed,
                                  Money stateFunding);

/// All findings of a plan, in the order of estimate.md section 6.
std::vector<Finding> allFindings(const Estimator &estimator, const Plan &plan,
                                 const PlanEstimate &estimate);

} // namespace taphuan
