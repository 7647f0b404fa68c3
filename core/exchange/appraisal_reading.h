#pragma once

#include "core/exchange/spreadsheet.h"
#include "core/planning/proposed_decision.h"

namespace taphuan {

/// What is wrong with a workbook that came back, or with a row of it.
enum class ReadingFault : quint8 {
    // of the workbook
    NoTable,       ///< no sheet has the hidden columns
    ColumnMissing, ///< detail: its title
    // of rows, which are not taken
    WrongPlan,
    Draft,          ///< written before the plan was submitted
    WrongVersion,   ///< detail: its number
    UnknownLine,    ///< ids that the version does not have
    Duplicate,      ///< detail: the other place
    Formula,        ///< where a number belongs
    Missing,        ///< detail: none; a figure was emptied
    NotANumber,     ///< detail: what it says
    NotWhole,       ///< detail: what it says
    Negative,       ///< detail: what it says
    TooLarge,       ///< detail: what it says
    AboveRequested, ///< detail: what it says
    OtherRequested, ///< what is requested there is not what the version requests; detail: what it
                    ///< says
    TextTooLong,
};

template<> std::span<const QLatin1String> codesOf<ReadingFault>(); ///< "wrong_plan", ...

/// A fault with the cell that has it ("Thẩm định!E12"); one for all rows that have it in common.
struct FaultyCell
{
    ReadingFault fault = ReadingFault::NoTable;
    QString place; ///< of the first; empty: of the workbook
    QString detail;
    qint64 rows = 1;

    friend bool operator==(const FaultyCell &, const FaultyCell &) = default;
};

/// A row that is no line of the plan but holds a figure, which nobody will have asked for.
struct ForeignRow
{
    QString place; ///< of its first figure
    QString text;  ///< its longest

    friend bool operator==(const ForeignRow &, const ForeignRow &) = default;
};

/// What a workbook that came back says about a version; nothing of it is done yet.
struct AppraisalReading
{
    std::vector<ProposedDecision> proposals;
    std::vector<FaultyCell> faults;
    std::vector<ForeignRow> foreign;
    qint64 unchanged = 0; ///< lines
    qint64 absent = 0;    ///< lines of the version that no row is about
};

/// The version that is expected back.
struct ExpectedVersion
{
    QString planId;
    qint64 number = 0;
    const Appraisal &appraisal; ///< as it stands
};

/// Reads the rows of the sheet "Thẩm định" by their hidden ids, wherever rows, columns and the
/// sheet were moved to, and says in what they differ from the appraisal as it stands.
AppraisalReading readAppraisal(const Spreadsheet &book, const ExpectedVersion &expected);

} // namespace taphuan
