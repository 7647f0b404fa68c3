#pragma once

#include "app/version_shelf.h"

#include "core/domain/catalogue.h"
#include "core/planning/live_appraisal.h"

namespace taphuan {

/// A submitted version with the decisions about it, as the page of the appraisal looks at it.
struct VersionUnderAppraisal
{
    explicit VersionUnderAppraisal(FrozenPlanPtr version);
    Q_DISABLE_COPY_MOVE(VersionUnderAppraisal)

    const FrozenLine *line(const QString &classId, const QString &lineId) const;
    /// Null for one that is not in the version.
    const AppraisedLine *figuresOf(const QString &classId, const QString &lineId) const;
    QString departmentOf(const TrainingClass &trainingClass) const;

    const FrozenPlanPtr frozen;
    const Catalogue catalogue; ///< as it stood, with the plan's own rows
    QHash<QString, const TrainingClass *> classes;
    LiveAppraisal figures;
};

/// A class of a version, or one of its lines, with the three figures.
struct AppraisalRow
{
    enum Kind { ClassRow, LineRow };

    int rowKind = ClassRow;
    QString classId;
    QString lineId;
    QString rowTitle;
    QString howText;   ///< of a line: how it was requested
    QString basisText; ///< cap, document and article
    QString requestedText;
    QString quantityText; ///< this and the rate: of the stage that is decided about
    QString rateText;
    QString appraisedText;
    QString approvedText;
    QString differenceText; ///< approved − requested
    QString faultText;      ///< why the version cannot be approved with this line
    QString remarkText;     ///< reason, text and comment in one line
    bool overCap = false;
    bool unverified = false;
    bool quantityIsCut = false;
    bool rateIsCut = false;
    bool appraisedIsCut = false;
    bool approvedIsCut = false;
    bool quantityEditable = false;
    bool isAppraised = false; ///< of a class: Finance has gone through it
    bool isApproved = false;
    bool expanded = false;

    QString key() const { return QString::number(rowKind) + lineId; }
    friend bool operator==(const AppraisalRow &, const AppraisalRow &) = default;
};

/// Which lines of a version are to be seen.
struct AppraisalFilter
{
    bool onlyOverCap = false;
    bool onlyUnverified = false;
    bool onlyChanged = false;
    QString type;       ///< code; empty: all
    QString department; ///< code; empty: all
    QString foldedText; ///< searched in the line and its class

    bool isActive() const;
    bool acceptsClass(const VersionUnderAppraisal &version,
                      const TrainingClass &trainingClass) const;
    bool accepts(const TrainingClass &trainingClass, const AppraisedLine &line) const;
};

bool isOverCap(const FrozenLine &line);
bool isUnverified(const FrozenLine &line);
/// "trần 100.000 · 97/2010/TT-BTC, Điều 3".
QString basisText(const FrozenLine &line);

/// The rows of a class from top to bottom; none where the filter leaves no line of it.
std::vector<AppraisalRow> appraisalRows(const VersionUnderAppraisal &version,
                                        const QString &classId, Stage stage,
                                        const AppraisalFilter &filter, bool isOpen);
/// How many they are, without making their texts.
int countAppraisalRows(const VersionUnderAppraisal &version, const QString &classId,
                       const AppraisalFilter &filter, bool isOpen);

} // namespace taphuan
