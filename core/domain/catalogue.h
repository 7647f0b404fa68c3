#pragma once

#include "core/domain/catalogue_rows.h"
#include "core/domain/cost_item.h"
#include "core/domain/norm.h"

#include <vector>

namespace taphuan {

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

/// Norms, cost items, types, agencies and their words: the data that comes with the program (filled
/// by exchange, shippedCatalogue) or that with a plan's own rows in it (catalogueOf). Never changed
/// afterwards; safe to read from threads.
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
    /// The agencies that take part in a type on a day beside the responsible one.
    QStringList jointAgencies(QStringView type, QDate day) const;
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
