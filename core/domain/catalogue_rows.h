#pragma once

#include "core/domain/codes.h"

#include <QDate>

namespace taphuan {

// What the program ships as data and a plan may have rows of its own of: those carry `id` and
// `position` like every row of a plan; shipped ones leave them empty. How a plan's rows and the
// shipped ones become one catalogue stands at catalogueOf (plan_catalogue.h).

enum class AgencyKind : quint8 { Alliance, Department, Finance, Committee };

struct Agency
{
    QString id;
    qint64 position = 0;
    QString code;
    QString name;
    QString shortName;
    AgencyKind kind = AgencyKind::Department;
    QDate validFrom; ///< null: open
    QDate validTo;   ///< first day no longer; null: open
    Evidence evidence = Evidence::Unknown;
    QString note;

    friend bool operator==(const Agency &, const Agency &) = default;
};

struct CooperativeType
{
    QString id;
    qint64 position = 0;
    QString code;
    QString name;
    QString group;                                ///< "agriculture" or "non_agriculture"
    Beneficiary beneficiary = Beneficiary::Other; ///< the usual one of its trainees
    Evidence evidence = Evidence::Unknown;
    QString note;

    friend bool operator==(const CooperativeType &, const CooperativeType &) = default;
};

/// How an agency answers for a type.
enum class Responsible : quint8 {
    Solely, ///< it owns content, programme and lecturers
    Jointly ///< it takes part beside the one that answers
};

/// Who answers for a type, or takes part in it, from a day on.
struct Responsibility
{
    QString id;
    qint64 position = 0;
    QString type;
    QString agency;
    Responsible how = Responsible::Solely;
    QDate validFrom; ///< null: open
    QDate validTo;   ///< first day no longer; null: open

    friend bool operator==(const Responsibility &, const Responsibility &) = default;
};

struct Document
{
    QString id;
    qint64 position = 0;
    QString number;
    QString kind;
    QString title;
    QDate issued;
    QDate validFrom;
    QDate validTo;
    QString replacedBy;
    Evidence evidence = Evidence::Unknown;

    friend bool operator==(const Document &, const Document &) = default;
};

enum class HolidayKind : quint8 {
    Public,
    Tet,
    Observed,
    SwapOff,
    SwapWork, ///< a Saturday on which people work
    Ordinary, ///< of a plan only: takes back what is shipped for the day
};

struct Holiday
{
    QString id;
    qint64 position = 0;
    QDate date;
    QString name;
    HolidayKind kind = HolidayKind::Public;
    Evidence evidence = Evidence::Unknown;

    friend bool operator==(const Holiday &, const Holiday &) = default;
};

struct Label
{
    QString id;
    qint64 position = 0;
    QString code;
    QString text;
    QDate validFrom; ///< null: open
    QDate validTo;

    friend bool operator==(const Label &, const Label &) = default;
};

/// What a plan says otherwise of a shipped cost item; an empty text leaves what is shipped.
struct ItemSetting
{
    QString id;
    qint64 position = 0;
    QString item; ///< cost item code
    QString label;
    QString unit; ///< as CostItem::unit
    QString section;
    QString budgetCode;

    friend bool operator==(const ItemSetting &, const ItemSetting &) = default;
};

template<> std::span<const QLatin1String> codesOf<AgencyKind>();
template<> std::span<const QLatin1String> codesOf<Responsible>(); ///< "solely", "jointly"
template<> std::span<const QLatin1String> codesOf<HolidayKind>();

} // namespace taphuan
