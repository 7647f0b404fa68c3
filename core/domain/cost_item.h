#pragma once

#include <QStringList>

#include <vector>

namespace taphuan {

/// Whom one line of a cost item is for.
enum class LinePer : quint8 { Class, Rank, Group, Entry };
/// Where a factor of a line comes from.
enum class Factor : quint8 {
    RankSessions, ///< sessions of topics taught by lecturers of the rank
    RankStayDays,
    RankStayNights,
    StayTrips, ///< of all stays of the class
    GroupPeople,
    GroupLodged,
    ClassPeople,
    ClassDays,
    ClassNights,
    ClassSessions,
    DaysOrSessions, ///< sessions where the price norm's `per` is `session`, else (also without
                    ///< a price norm) days
    One,
    Given,      ///< the entry's quantity
    OtherLines, ///< sum of the rounded amounts of the class's lines without this factor
};
enum class FundingGroup : quint8 { Organisation, MealsLodging };

/// A kind of cost; the table of estimate.md section 2 as data.
struct CostItem
{
    QString code;
    QString section; ///< "I" to "V"
    QString label;
    LinePer per = LinePer::Class;
    std::vector<Factor> factors; ///< one or two
    QStringList units;           ///< of each factor, in Vietnamese ("người", "ngày")
    QString unit; ///< what one rate buys, in Vietnamese ("đồng/người/ngày" without "đồng/")
    QString normKey; ///< empty: no norm
    bool appearsByItself = false;
    bool excludesOfficials = false; ///< no line for the group `official`
    bool pricedByPercent = false;
    FundingGroup fundingGroup = FundingGroup::Organisation;
    QString budgetCode;
};

} // namespace taphuan
