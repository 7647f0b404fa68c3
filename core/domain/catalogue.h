#pragma once

#include "core/domain/cost_item.h"
#include "core/domain/norm.h"

#include <vector>

namespace taphuan {

struct CooperativeType
{
    QString code;
    QString name;
    QString group;                                ///< "agriculture" or "non_agriculture"
    Beneficiary beneficiary = Beneficiary::Other; ///< the usual one of its trainees
    Evidence evidence = Evidence::Unknown;
    QString note;
};

/// Who answers for a type from a day on.
struct Responsibility
{
    QString type;
    QString agency;
    QDate validFrom; ///< null: open
    QDate validTo;   ///< first day no longer; null: open
};

struct Agency
{
    QString code;
    QString name;
    QString shortName;
    QString kind; ///< alliance, department, finance, committee
    QDate validFrom;
    QDate validTo;
    Evidence evidence = Evidence::Unknown;
    QString note;
};

struct Document
{
    QString number;
    QString kind;
    QString title;
    QDate issued;
    QDate validFrom;
    QDate validTo;
    QString replacedBy;
    Evidence evidence = Evidence::Unknown;
};

struct BudgetCode
{
    QString code;
    QString parent;
    QString name;
    QString indexDocument;
    Evidence evidence = Evidence::Unknown;
};

/// Which budget index (mục lục ngân sách) a plan year uses.
struct BudgetIndex
{
    QString document;
    int firstYear = 0;
    int lastYear = 9999;
};

enum class HolidayKind : quint8 { Public, Tet, Observed, SwapOff, SwapWork };

struct Holiday
{
    QDate date;
    QString name;
    HolidayKind kind = HolidayKind::Public;
    Evidence evidence = Evidence::Unknown;
};

struct Label
{
    QString code;
    QString text;
    QDate validFrom; ///< null: open
    QDate validTo;
};

/// The data that comes with the program: norms, cost items, types, agencies and their words.
/// Filled by exchange (shippedCatalogue) and never changed afterwards; safe to read from threads.
class Catalogue
{
public:
    std::vector<CostItem> items; ///< in the order in which lines are listed
    std::vector<CooperativeType> types;
    std::vector<Responsibility> responsibilities;
    std::vector<Agency> agencies;
    std::vector<Document> documents;
    std::vector<BudgetCode> budgetCodes;
    std::vector<BudgetIndex> budgetIndexes;
    std::vector<Holiday> holidays; ///< by date
    std::vector<Norm> norms;
    std::vector<Label> labels; ///< of ranks, places, beneficiaries, sections and what norms are
                               ///< per: code "rank.phd", "per.session"

    /// Position in `items`, or -1.
    int itemIndex(QStringView code) const;
    const CooperativeType *type(QStringView code) const;
    const Agency *agency(QStringView code) const;
    const Document *document(QStringView number) const;

    /// The responsible agency of a type on a day, or empty.
    QString responsibleAgency(QStringView type, QDate day) const;
    /// The label in force on a day (a null day: the latest), or the code where there is none.
    QString label(Rank rank, QDate day = {}) const;
    QString label(Place place, QDate day = {}) const;
    QString label(Beneficiary beneficiary, QDate day = {}) const;
    /// What a norm's figure multiplies ("buổi").
    QString label(Per per) const;
    QString sectionLabel(QStringView section) const;
    /// Number of the document that defines budget codes for a plan year, or empty.
    QString budgetIndexOf(int year) const;

private:
    QString labelOf(QStringView kind, const QString &code, QDate day) const;
};

} // namespace taphuan
