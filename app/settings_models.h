#pragma once

#include "app/row_model.h"

namespace taphuan {

struct AgencyRow
{
    QString code;
    QString name;
    QString shortName;
    QString kind;
    QString kindText;
    QString fromText;
    QString toText;
    bool isOwn = false;     ///< the plan says something of its own
    bool isShipped = false; ///< there is something to go back to

    const QString &key() const { return code; }
    friend bool operator==(const AgencyRow &, const AgencyRow &) = default;
};

/// Agencies with the days on which they exist.
class AgencyModel : public RowModel<AgencyRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the settings")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Field { Name, ShortName, Kind, ValidFrom, ValidTo };
    Q_ENUM(Field)

    explicit AgencyModel(QObject *parent = nullptr);
};

struct ResponsibilityRow
{
    QString type;
    QString typeName;
    QString group;          ///< "agriculture" or "non_agriculture"
    QString beneficiary;    ///< the usual one of its trainees
    bool isOwnType = false; ///< the plan says something of its own of the type itself
    bool isShippedType = true;
    QString nowText;     ///< who answers at the end of the plan's year, and who takes part
    QString historyText; ///< every agency with its days, one a text line
    bool isOwn = false;

    const QString &key() const { return type; }
    friend bool operator==(const ResponsibilityRow &, const ResponsibilityRow &) = default;
};

/// The types, and who answers for each, and when.
class ResponsibilityModel : public RowModel<ResponsibilityRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the settings")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Field { TypeName, Group, Beneficiary };
    Q_ENUM(Field)

    explicit ResponsibilityModel(QObject *parent = nullptr);
};

struct ItemRow
{
    QString code;
    QString label;
    QString unit;
    QString section;
    QString sectionText;
    QString budgetCode;
    bool isOwn = false;

    const QString &key() const { return code; }
    friend bool operator==(const ItemRow &, const ItemRow &) = default;
};

/// What cost items are called and where they are booked.
class ItemModel : public RowModel<ItemRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the settings")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Field { Label, Unit, Section, BudgetCode };
    Q_ENUM(Field)

    explicit ItemModel(QObject *parent = nullptr);
};

struct HolidayRow
{
    QString day; ///< ISO
    QString dayText;
    QString name;
    QString kind;
    QString kindText;
    QString sourceText; ///< how far it was compared with its text; of an own day that it is one
    bool isOwn = false;
    bool isShipped = false;
    bool isTakenBack = false;

    const QString &key() const { return day; }
    friend bool operator==(const HolidayRow &, const HolidayRow &) = default;
};

/// The holidays of the plan's year, those that the plan takes back included.
class HolidayModel : public RowModel<HolidayRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the settings")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Field { Name, Kind };
    Q_ENUM(Field)

    explicit HolidayModel(QObject *parent = nullptr);
};

struct VenueRow
{
    QString rowId;
    QString name;
    QString locality;
    QString capacityText;
    QString note;

    const QString &key() const { return rowId; }
    friend bool operator==(const VenueRow &, const VenueRow &) = default;
};

/// Where classes are held.
class VenueModel : public RowModel<VenueRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the settings")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Field { Name, Locality, Capacity, Note };
    Q_ENUM(Field)

    explicit VenueModel(QObject *parent = nullptr);
};

struct RankRow
{
    QString rank;
    QString label;
    QString shippedLabel; ///< at the end of the plan's year
    bool isOwn = false;

    const QString &key() const { return rank; }
    friend bool operator==(const RankRow &, const RankRow &) = default;
};

/// What the province calls the ranks of lecturers.
class RankModel : public RowModel<RankRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the settings")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit RankModel(QObject *parent = nullptr);
};

} // namespace taphuan
