#include "app/wording.h"

#include <QCoreApplication>
#include <QDir>

namespace taphuan {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

struct Reason
{
    ProblemKind kind;
    const char *text;
};
constexpr Reason reasons[] = {
    {ProblemKind::Syntax, QT_TRANSLATE_NOOP("wording", "This is not well-formed JSON.")},
    {ProblemKind::NotUtf8, QT_TRANSLATE_NOOP("wording", "The text is not encoded in UTF-8.")},
    {ProblemKind::TooDeep,
     QT_TRANSLATE_NOOP("wording", "Lists and objects are nested too deeply.")},
    {ProblemKind::WrongFormat,
     QT_TRANSLATE_NOOP("wording",
                       "This is not a plan of Tập Huấn (“format” must be “taphuan-plan”).")},
    {ProblemKind::WrongVersion,
     QT_TRANSLATE_NOOP("wording", "This version of the format is not known to the program.")},
    {ProblemKind::UnknownKey, QT_TRANSLATE_NOOP("wording", "This key is not known.")},
    {ProblemKind::DuplicateKey, QT_TRANSLATE_NOOP("wording", "This key stands here twice.")},
    {ProblemKind::MissingKey, QT_TRANSLATE_NOOP("wording", "This key is missing.")},
    {ProblemKind::WrongType, QT_TRANSLATE_NOOP("wording", "This is not of the right type.")},
    {ProblemKind::NullNotAllowed, QT_TRANSLATE_NOOP("wording", "“null” is not allowed here.")},
    {ProblemKind::NotWhole,
     QT_TRANSLATE_NOOP("wording", "This must be a whole number, without decimals or exponent.")},
    {ProblemKind::TooManyDecimals,
     QT_TRANSLATE_NOOP("wording",
                       "At most three digits may follow the decimal sign, and no exponent.")},
    {ProblemKind::NotADate,
     QT_TRANSLATE_NOOP("wording", "This is not a day of the calendar from 1990 to 2100.")},
    {ProblemKind::ControlCharacter,
     QT_TRANSLATE_NOOP("wording", "Control characters are not allowed in texts.")},
    {ProblemKind::Empty, QT_TRANSLATE_NOOP("wording", "This must not be empty.")},
    {ProblemKind::TooLong, QT_TRANSLATE_NOOP("wording", "This is too long.")},
    {ProblemKind::OutOfRange, QT_TRANSLATE_NOOP("wording", "This value is out of range.")},
    {ProblemKind::UnknownRank, QT_TRANSLATE_NOOP("wording", "There is no such rank of lecturers.")},
    {ProblemKind::UnknownPlace, QT_TRANSLATE_NOOP("wording", "There is no such class of places.")},
    {ProblemKind::UnknownBeneficiary,
     QT_TRANSLATE_NOOP("wording", "There is no such kind of trainees.")},
    {ProblemKind::UnknownType, QT_TRANSLATE_NOOP("wording", "There is no such cooperative type.")},
    {ProblemKind::UnknownItem, QT_TRANSLATE_NOOP("wording", "There is no such cost item.")},
    {ProblemKind::UnknownLecturer, QT_TRANSLATE_NOOP("wording", "The plan has no such lecturer.")},
    {ProblemKind::UnknownAgency, QT_TRANSLATE_NOOP("wording", "There is no such department.")},
    {ProblemKind::UnknownCode,
     QT_TRANSLATE_NOOP("wording", "This value is not one of those that are possible here.")},
    {ProblemKind::DuplicateCode, QT_TRANSLATE_NOOP("wording", "This code is taken already.")},
    {ProblemKind::DuplicateGroup,
     QT_TRANSLATE_NOOP("wording", "The class already has a group of these trainees.")},
    {ProblemKind::DuplicateEntry,
     QT_TRANSLATE_NOOP("wording", "This cost item is listed twice for the same line.")},
    {ProblemKind::LodgedAboveCount,
     QT_TRANSLATE_NOOP("wording", "There cannot be more people lodged than people in the group.")},
    {ProblemKind::PeriodEmpty,
     QT_TRANSLATE_NOOP("wording",
                       "The first day no longer in force must come after the first day in force.")},
    {ProblemKind::DayOutsideClass, QT_TRANSLATE_NOOP("wording", "The class has no such day.")},
    {ProblemKind::RankNotApplicable,
     QT_TRANSLATE_NOOP("wording", "This cost item has no lines by rank.")},
    {ProblemKind::BeneficiaryNotApplicable,
     QT_TRANSLATE_NOOP("wording", "This cost item has no line for this group of trainees.")},
    {ProblemKind::QuantityNotAllowed,
     QT_TRANSLATE_NOOP("wording", "This cost item has a percent and no quantity.")},
    {ProblemKind::QuantityNeedsLine,
     QT_TRANSLATE_NOOP("wording", "A quantity needs the rank or the group of trainees it is for.")},
    {ProblemKind::QuantityMissing,
     QT_TRANSLATE_NOOP("wording", "This cost item needs a quantity.")},
    {ProblemKind::TotalTooLarge,
     QT_TRANSLATE_NOOP("wording", "The total would have more than 15 digits.")},
    {ProblemKind::UnknownCurriculum,
     QT_TRANSLATE_NOOP("wording", "This topic belongs to a curriculum that is not there.")},
    {ProblemKind::UnknownTopic,
     QT_TRANSLATE_NOOP("wording", "No curriculum of the plan has this topic.")},
    {ProblemKind::PracticeAboveSessions,
     QT_TRANSLATE_NOOP("wording", "There cannot be more practice than the topic has sessions.")},
    {ProblemKind::DaysReversed,
     QT_TRANSLATE_NOOP("wording", "The last day must not come before the first day.")},
    {ProblemKind::PeriodsOverlap,
     QT_TRANSLATE_NOOP("wording", "Another department answers for this type at the same time.")},
    {ProblemKind::NotInPlan,
     QT_TRANSLATE_NOOP("wording", "The plan does not have what the exception is about.")},
    {ProblemKind::NotASpreadsheet,
     QT_TRANSLATE_NOOP(
         "wording",
         "This is neither an Excel workbook (.xlsx) nor a text with separated values (.csv).")},
    {ProblemKind::LockedOrOldWorkbook,
     QT_TRANSLATE_NOOP(
         "wording",
         "The file has a password or is an old .xls; save it as .xlsx without a password.")},
    {ProblemKind::FileTooLarge, QT_TRANSLATE_NOOP("wording", "The file is too large.")},
    {ProblemKind::UnpackedTooLarge,
     QT_TRANSLATE_NOOP("wording",
                       "The workbook holds far more than a list can; it may be made to do harm.")},
    {ProblemKind::TooManyParts, QT_TRANSLATE_NOOP("wording", "The workbook has too many parts.")},
    {ProblemKind::TooManyCells,
     QT_TRANSLATE_NOOP("wording", "There are too many cells with content.")},
    {ProblemKind::OutsideSheet,
     QT_TRANSLATE_NOOP("wording", "A spreadsheet has no such row or column.")},
    {ProblemKind::DamagedArchive,
     QT_TRANSLATE_NOOP("wording", "The workbook is damaged or was not copied whole.")},
    {ProblemKind::DamagedPart,
     QT_TRANSLATE_NOOP("wording", "This part of the workbook is damaged.")},
    {ProblemKind::MissingPart,
     QT_TRANSLATE_NOOP("wording", "This part of the workbook is missing.")},
    {ProblemKind::EntitiesNotAllowed,
     QT_TRANSLATE_NOOP(
         "wording",
         "This part of the workbook declares entities, which no spreadsheet program does.")},
    {ProblemKind::OpenQuote,
     QT_TRANSLATE_NOOP("wording", "A quotation mark is opened and never closed.")},
    {ProblemKind::NoHeaderRow,
     QT_TRANSLATE_NOOP("wording", "No row with the names of the columns was found.")},
    {ProblemKind::MissingColumn, QT_TRANSLATE_NOOP("wording", "No column was found for this.")},
    {ProblemKind::NotANumber, QT_TRANSLATE_NOOP("wording", "This is not a number.")},
    {ProblemKind::NotYesOrNo,
     QT_TRANSLATE_NOOP("wording", "This must say yes or no (“x”, “có”, “không”).")},
    {ProblemKind::Cancelled, QT_TRANSLATE_NOOP("wording", "The reading was stopped.")},
};

/// The JSON type that was expected, as plan_json names it.
QString typeText(const QString &type)
{
    if (type == QLatin1String("text"))
        return Wording::tr("a text");
    if (type == QLatin1String("number"))
        return Wording::tr("a number");
    if (type == QLatin1String("list"))
        return Wording::tr("a list");
    if (type == QLatin1String("object"))
        return Wording::tr("an object");
    return type;
}

/// The reason with what would be allowed; empty where nothing can be said of that.
QString allowedText(const Problem &problem)
{
    if (problem.detail.isEmpty())
        return {};
    switch (problem.kind) {
    case ProblemKind::WrongType:
        return Wording::tr("This must be %1.").arg(typeText(problem.detail));
    case ProblemKind::TooLong:
        return Wording::tr("This is too long; at most %1.").arg(problem.detail);
    case ProblemKind::FileTooLarge:
        return Wording::tr("The file is too large; at most %1.").arg(problem.detail);
    case ProblemKind::TooManyParts:
        return Wording::tr("The workbook has too many parts; at most %1.").arg(problem.detail);
    case ProblemKind::TooManyCells:
        return Wording::tr("There are too many cells with content; at most %1.")
            .arg(problem.detail);
    case ProblemKind::NotADate:
        return Wording::tr("This is not a day of the calendar, written like %1.")
            .arg(problem.detail);
    case ProblemKind::UnknownType:
        return Wording::tr("There is no such cooperative type; perhaps one of these: %1.")
            .arg(problem.detail);
    case ProblemKind::UnknownCode:
        return Wording::tr("This must be one of these: %1.").arg(problem.detail);
    case ProblemKind::OutOfRange:
        return problem.detail.contains(u'…')
                   ? Wording::tr("This must lie within %1.").arg(problem.detail)
                   : Wording::tr("This must be one of these: %1.").arg(problem.detail);
    default: return {};
    }
}

QString placeText(const Problem &problem)
{
    if (problem.line > 0)
        return Wording::tr("line %1, column %2").arg(problem.line).arg(problem.column);
    return problem.path;
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

QString reasonText(const Problem &problem)
{
    if (const QString allowed = allowedText(problem); !allowed.isEmpty())
        return allowed;
    const auto reason = std::find_if(std::begin(reasons), std::end(reasons),
                                     [&](Reason each) { return each.kind == problem.kind; });
    Q_ASSERT(reason != std::end(reasons));
    return Wording::tr(reason->text);
}

QString sentence(const Problem &problem)
{
    QStringList front{placeText(problem)};
    if (!problem.value.isEmpty())
        front += QStringLiteral("(“%1”)").arg(problem.value);
    front.removeAll(QString());
    const QString reason = reasonText(problem);
    return front.isEmpty() ? reason : front.join(u' ') + QStringLiteral(": ") + reason;
}

QString sentence(const StorageError &error)
{
    const QString path = shown(error.path());
    switch (error.kind()) {
    case StorageError::Kind::NotFound: return Wording::tr("%1 does not exist.").arg(path);
    case StorageError::Kind::NotAFile: return Wording::tr("%1 is not a file.").arg(path);
    case StorageError::Kind::NoPermission:
        return Wording::tr("There is no permission to use %1.").arg(path);
    case StorageError::Kind::ReadOnly:
        return Wording::tr("%1 is open for reading only, so nothing can be changed.").arg(path);
    case StorageError::Kind::NotOurs: return Wording::tr("%1 is not a plan of Tập Huấn.").arg(path);
    case StorageError::Kind::Newer:
        return Wording::tr("%1 was written by a newer version of Tập Huấn.").arg(path);
    case StorageError::Kind::Damaged:
        return error.detail().isEmpty()
                   ? Wording::tr("%1 is damaged.").arg(path)
                   : Wording::tr("%1 is damaged (%2).").arg(path, error.detail());
    case StorageError::Kind::InUse:
        return error.detail().isEmpty()
                   ? Wording::tr("%1 is being edited in another window or on another computer.")
                         .arg(path)
                   : Wording::tr("%1 is being edited already (%2).").arg(path, error.detail());
    case StorageError::Kind::Exists:
        return Wording::tr("%1 exists already and is not overwritten.").arg(path);
    case StorageError::Kind::DiskFull:
        return Wording::tr("There is no room left on the disk to write %1.").arg(path);
    case StorageError::Kind::Other:
        return error.detail().isEmpty()
                   ? Wording::tr("%1 cannot be used.").arg(path)
                   : Wording::tr("%1 cannot be used (%2).").arg(path, error.detail());
    }
    Q_UNREACHABLE();
}

QString sentence(const ExportError &error)
{
    const QString place = shown(error.place());
    switch (error.kind()) {
    case ExportError::Kind::TextTooLong:
        return Wording::tr("A text is too long for a workbook: %1.").arg(place);
    case ExportError::Kind::TargetIsFolder:
        return Wording::tr("%1 is a folder, not a file.").arg(place);
    case ExportError::Kind::TargetIsNoFile: return Wording::tr("%1 is not a file.").arg(place);
    case ExportError::Kind::NoFolder: return Wording::tr("%1 does not exist.").arg(place);
    case ExportError::Kind::TargetInUse:
        return Wording::tr("%1 is open in another program; close it there and try again.")
            .arg(place);
    case ExportError::Kind::NoPermission:
        return Wording::tr("There is no permission to write %1.").arg(place);
    case ExportError::Kind::DiskFull:
        return Wording::tr("There is no room left on the disk to write %1.").arg(place);
    case ExportError::Kind::Other:
        return error.detail().isEmpty()
                   ? Wording::tr("%1 cannot be written.").arg(place)
                   : Wording::tr("%1 cannot be written (%2).").arg(place, error.detail());
    }
    Q_UNREACHABLE();
}

} // namespace taphuan
