#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/norm_book.h"
#include "core/domain/plan.h"

namespace taphuan {

/// What is wrong or remarkable about one line; each flag is one finding (finding.h).
enum class LineMark : quint16 {
    OverCap = 1 << 0,
    NormUnknown = 1 << 1,
    NormMissing = 1 << 2,
    RateNeeded = 1 << 3,
    CapUnknown = 1 << 4,
    NormUnverified = 1 << 5,
    NormChangeDuringClass = 1 << 6,
    ReasonMissing = 1 << 7,
};

/// One line of a class's estimate, small enough for plans of 10.000 classes: texts are looked up
/// (lineLabel, entryOf), not kept.
struct Line
{
    enum Flag : quint16 { HasCap = 1 << 8, RateGiven = 1 << 9, QuantityGiven = 1 << 10 };

    /// `factors[0]` alone or times `factors[1]`. For an item priced by percent factors[0] is the
    /// base in đồng (whole()).
    Quantity factors[2];
    Rate rate;
    Rate cap; ///< where hasCap()
    Money amount;
    Money state;
    Percent share;         ///< the state's
    qint32 priceNorm = -1; ///< indexes into the NormBook, -1: none
    qint32 capNorm = -1;
    qint32 shareNorm = -1;
    quint16 flags = 0; ///< LineMark and Flag
    qint16 entry = -1; ///< of an item with one line per entry: position among the default entries
                       ///< of the item, then the class's
    quint8 item = 0;   ///< index into Catalogue::items
    quint8 factorCount = 1;
    qint8 rankOrNone = -1;
    qint8 beneficiaryOrNone = -1;

    Money own() const { return amount - state; }
    bool has(LineMark mark) const { return flags & quint16(mark); }
    bool hasCap() const { return flags & HasCap; }
    bool rateGiven() const { return flags & RateGiven; }
    bool quantityGiven() const { return flags & QuantityGiven; }
    std::optional<Rank> rank() const;
    std::optional<Beneficiary> beneficiary() const;

    friend bool operator==(const Line &, const Line &) = default;
};

struct ClassEstimate
{
    std::vector<Line> lines; ///< in the order of estimate.md section 2
    Money amount;
    Money state;

    Money own() const { return amount - state; }
    friend bool operator==(const ClassEstimate &, const ClassEstimate &) = default;
};

struct TypeSum
{
    QString type;
    qint64 classes = 0;
    qint64 trainees = 0;
    Money amount;
    Money state;
    Money own() const { return amount - state; }
    friend bool operator==(const TypeSum &, const TypeSum &) = default;
};

struct PlanEstimate
{
    std::vector<ClassEstimate> classes; ///< one for each class of the plan, in its order
    Money amount;
    Money state;

    Money own() const { return amount - state; }
};

/// Computes estimates by estimate.md sections 1 to 3. Made for a plan's header, lecturers,
/// defaults and norms; make a new one when these change. Keeps references to all it is given, so
/// they must outlive it; serves one thread.
class Estimator
{
public:
    Estimator(const Catalogue &catalogue, const PlanHeader &header,
              const std::vector<Lecturer> &lecturers, const std::vector<Entry> &defaults,
              const NormBook &norms);
    ~Estimator();
    Estimator(Estimator &&) noexcept;

    ClassEstimate estimate(const TrainingClass &trainingClass) const;

    /// What the entries set for one line, class before default, named before unnamed, field by
    /// field; `item`, `rank` and `beneficiary` are the line's.
    Entry entryOf(const TrainingClass &trainingClass, const Line &line) const;
    /// The questions put to the norms for a line; the share question has an empty key where the
    /// line's share does not come from a norm.
    struct Questions
    {
        NormQuestion price;
        NormQuestion share;
    };
    Questions questionsOf(const TrainingClass &trainingClass, const Line &line) const;

    const Catalogue &catalogue() const;
    const NormBook &norms() const;
    const PlanHeader &header() const;
    const Lecturer *lecturer(const QString &id) const;

private:
    struct Prepared;
    std::unique_ptr<Prepared> m_prepared;
};

/// All classes of a plan and their sums.
PlanEstimate estimatePlan(const Estimator &estimator, const std::vector<TrainingClass> &classes);

/// Sums by cooperative type in the catalogue's order; types without classes are left out.
std::vector<TypeSum> sumsByType(const Catalogue &catalogue,
                                const std::vector<TrainingClass> &classes,
                                const std::vector<ClassEstimate> &estimates);

/// The entry's label, or the item's with its rank or beneficiary: "Hỗ trợ tiền ăn · HTX nông
/// nghiệp".
QString lineLabel(const Estimator &estimator, const TrainingClass &trainingClass, const Line &line);

/// Units of the line's factors as shown, one or two ("người", "ngày"); of a given quantity the
/// unit that the item's product has ("người.ngày").
QStringList factorUnits(const Estimator &estimator, const Line &line);

/// The amount the line would have at its cap, rounded as the line is. Only where line.hasCap().
Money amountAtCap(const Estimator &estimator, const Line &line);

} // namespace taphuan
