#pragma once

#include <QString>

namespace taphuan {

/// Why a value or a file is refused. The sentence is made by the app; see its wording.
enum class ProblemKind : quint8 {
    // of the text that is read
    Syntax,      ///< line, column
    NotUtf8,     ///< line, column
    TooDeep,     ///< line, column
    WrongFormat, ///< not "taphuan-plan"
    WrongVersion,
    UnknownKey,
    DuplicateKey,
    MissingKey,
    WrongType, ///< detail: the type that is expected ("text", "number", "list", "object")
    NullNotAllowed,
    NotWhole, ///< a fraction or an exponent in money or a count
    TooManyDecimals,
    NotADate, ///< detail: how a day is written, where that is fixed
    ControlCharacter,
    // of the values
    Empty,
    TooLong,
    OutOfRange, ///< detail: "min…max", or the values that are allowed
    UnknownRank,
    UnknownPlace,
    UnknownBeneficiary,
    UnknownType,
    UnknownItem,
    UnknownLecturer,
    UnknownAgency,
    UnknownCode, ///< any other code: norm kind, per, evidence
    DuplicateCode,
    DuplicateGroup,
    DuplicateEntry,
    LodgedAboveCount,
    PeriodEmpty, ///< the first day no longer in force is not after the first day
    DayOutsideClass,
    RankNotApplicable,
    BeneficiaryNotApplicable,
    QuantityNotAllowed, ///< on management
    QuantityNeedsLine,  ///< on an item with a line per rank or group, without naming one
    QuantityMissing,    ///< on an item with a line per entry
    TotalTooLarge,      ///< more than 15 digits
    UnknownCurriculum,  ///< of a topic of none
    UnknownTopic,       ///< what a topic says it was taken from
    PracticeAboveSessions,
    DaysReversed,   ///< the last day is before the first
    PeriodsOverlap, ///< two agencies answer for one type at one time
    NotInPlan,      ///< what an exception is about
    // of tables that come from outside
    NotASpreadsheet,     ///< neither a workbook nor a text
    LockedOrOldWorkbook, ///< with a password, or an .xls
    FileTooLarge,        ///< detail: "64 MB"
    UnpackedTooLarge,    ///< path: the part; detail: "256 MB"
    TooManyParts,        ///< detail: how many are allowed
    TooManyCells,        ///< detail: how many are allowed
    OutsideSheet,        ///< a row or column that no spreadsheet has
    DamagedArchive,      ///< path: the part, where it is known
    DamagedPart,         ///< path: the part or the cell
    MissingPart,         ///< path: the part
    EntitiesNotAllowed,  ///< path: the part
    OpenQuote,           ///< line, column
    NoHeaderRow,
    MissingColumn, ///< value: the label of the field
    NotANumber,
    NotYesOrNo,
    Cancelled,
};

/// One refusal with its place.
struct Problem
{
    ProblemKind kind = ProblemKind::Syntax;
    QString path;   ///< "classes[3].trainees[0].count"; empty: the whole
    QString value;  ///< what stands there, shortened
    QString detail; ///< what would be allowed, where it can be said
    int line = 0;   ///< 1-based; 0: not known
    int column = 0;

    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace taphuan
