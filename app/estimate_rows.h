#pragma once

#include "core/domain/finding.h"

#include <QHash>
#include <QSet>

namespace taphuan {

/// A row of the estimate as it is shown: a class, a section of it, or a line.
struct EstimateRow
{
    enum Kind { ClassRow, SectionRow, LineRow };

    int rowKind = ClassRow;
    QString classId;
    QString lineKey; ///< of a section its number, "II"
    QString rowTitle;
    QString howText;
    QString rateText;
    QString capText;
    QString amountText;
    QString stateText;
    QString ownText;
    QString basisText;
    QString excessText;
    QString reason;
    QString quantityText;
    bool unverified = false;
    bool overCap = false;
    bool hasError = false;
    bool needsReason = false;
    bool expanded = false;
    bool expandable = false;
    bool quantityEditable = false;
    bool rateEditable = false;

    /// What is seen of it, as EstimateModel::Text counts, and how it is said: 1 a warning, 2 an
    /// error.
    QStringList texts() const;
    QList<int> tones() const;
    QString key() const { return QString::number(rowKind) + lineKey; }
    friend bool operator==(const EstimateRow &, const EstimateRow &) = default;
};

/// Which lines of an estimate are to be seen.
class LineFilter
{
public:
    bool onlyOverCap = false;
    bool onlyUnverified = false;
    bool onlyErrors = false;

    /// Folded; searched in the label of the line and the code and title of the class.
    const QString &text() const { return m_text; }
    void setText(const QString &folded);
    bool isActive() const;
    bool finds(const TrainingClass &trainingClass) const;
    /// Of a class that the text was not found in.
    bool finds(const QString &label) const;
    /// But for the text.
    bool accepts(const Estimator &estimator, const Line &line) const;

private:
    QString m_text;
    mutable QHash<QString, bool> m_found; ///< by label, of which a plan has few
};

/// Which rows of a class show those below them.
struct Openness
{
    bool classOpen = false;
    QSet<QString> closedSections; ///< numbers
};

/// The rows of one class from top to bottom; none where the filter leaves no line of it.
std::vector<EstimateRow> estimateRows(const Estimator &estimator,
                                      const TrainingClass &trainingClass,
                                      const ClassEstimate &estimate, const LineFilter &filter,
                                      const Openness &openness);
/// How many they are, without making their texts.
int countEstimateRows(const Estimator &estimator, const TrainingClass &trainingClass,
                      const ClassEstimate &estimate, const LineFilter &filter,
                      const Openness &openness);

/// What the rate is paid for: the given quantity, or the product of the factors.
Quantity quantityOf(const Line &line);
/// Whether an entry is one of the class's own and no default of the plan.
bool isEntryOf(const TrainingClass &trainingClass, const QString &entryId);

} // namespace taphuan
