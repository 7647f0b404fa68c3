#pragma once

#include "core/planning/fit_variants.h"
#include "core/planning/integer_program.h"

namespace taphuan {

/// What a proposal keeps to, as it can be named to a person.
struct FitConstraint
{
    enum class Kind : quint8 {
        Ceiling,
        TypeCeiling,       ///< `about` is the type's code
        DepartmentCeiling, ///< the agency's code
        KeepClasses,       ///< none is dropped
        OnePerType,        ///< the type's code
        OnePerDistrict,    ///< the district
        KeepHardship,
        Untouched, ///< id of the class
        FewerTraineesInAll,
    };

    Kind kind = Kind::Ceiling;
    QString about;
    qint64 limit = 0; ///< đồng of a ceiling; percent of FewerTraineesInAll

    bool isCeiling() const { return kind <= Kind::DepartmentCeiling; }
    friend bool operator==(const FitConstraint &, const FitConstraint &) = default;
};

template<> std::span<const QLatin1String> codesOf<FitConstraint::Kind>();

/// A fit as an integer program: for each class one of its variants or none at all. A constraint is
/// rows AtMost whose coefficients are not negative.
class FitModel
{
public:
    using Progress = std::function<bool(double)>; ///< takes 0 to 1, answers false to stop

    /// `classes` must outlive it. Stopped by `progress` it is not complete.
    FitModel(const Estimator &estimator, const std::vector<TrainingClass> &classes,
             const FitRequest &request, const Progress &progress);

    struct Constraint
    {
        FitConstraint what;
        std::vector<ProgramRow> rows;
    };
    const std::vector<Constraint> &constraints() const { return m_constraints; }
    bool isComplete() const { return m_variants.size() == m_classes.size(); }
    std::vector<bool> todaysChoices() const;
    bool keepsAll(const std::vector<bool> &taken) const;
    /// The ceilings that are exceeded today and that a class counts for.
    std::vector<FitConstraint> exceededWith(std::size_t number) const;

    /// Keeps every constraint; costs are points, negative.
    IntegerProgram program() const;
    /// Breaks the least number of constraints, and none of those that are marked as hard. Its
    /// choices after `firstBroken()` say which are broken, in their order; nothing is broken of the
    /// hard ones.
    IntegerProgram elastic(const std::vector<bool> &hard) const;
    int firstBroken() const { return m_choices; }
    /// The least that counts for a ceiling's row, keeping to some constraints.
    IntegerProgram cheapest(const ProgramRow &ceiling, const std::vector<bool> &kept) const;

    /// The variant chosen for each class; null: dropped.
    std::vector<const ClassVariant *> chosen(const std::vector<bool> &taken) const;

private:
    void addCeilings(const Estimator &estimator, const FitRequest &request);
    void addCeiling(FitConstraint what, const std::vector<bool> &counts);
    void addKeeping(const FitRequest &request);
    void addOnePer(FitConstraint::Kind kind, const QMap<QString, std::vector<int>> &classes,
                   const QMap<QString, QString> &names);
    void addTrainees(qint64 percent);
    IntegerProgram bare() const;
    int dropped(int number) const; ///< choice of dropping a class
    template<class Count> void count(ProgramRow &row, int number, const Count &count) const;
    qint64 mostOf(const ProgramRow &row) const;

    const std::vector<TrainingClass> &m_classes;
    std::vector<std::vector<ClassVariant>> m_variants;
    std::vector<int> m_first; ///< choice of each class as it stands; its variants follow, then that
                              ///< of dropping it
    int m_choices = 0;
    std::vector<Constraint> m_constraints;
};

} // namespace taphuan
