#pragma once

#include "core/domain/codes.h"
#include "core/domain/thousandths.h"

#include <QDate>

namespace taphuan {

/// One figure of a legal document, dated. `id` is the row's in the plan file and empty for a
/// shipped norm; `code` is the public id that people and JSON see, unique over both.
struct Norm
{
    QString id;
    qint64 position = 0;
    QString code;
    QString key;
    NormKind kind = NormKind::Rate;
    QString document;
    QString article;
    CodeSet<Rank> ranks;
    CodeSet<Place> places;
    CodeSet<Beneficiary> beneficiaries;
    std::optional<Rate> amount; ///< empty: in force, but the figure is not known
    Per per = Per::Session;
    QDate validFrom; ///< first day in force; null: open
    QDate validTo;   ///< first day no longer in force; null: open
    QString scope;   ///< "central" or a province's name
    Evidence evidence = Evidence::Unknown;
    QString note;

    bool isCentral() const { return scope == QLatin1String("central"); }
    friend bool operator==(const Norm &, const Norm &) = default;
};

} // namespace taphuan
