#include "core/planning/fit_model.h"

#include "core/planning/needs.h"

#include <algorithm>

namespace taphuan {

namespace {

using Kind = FitConstraint::Kind;

/// Keys and names of the districts that a class is for.
QMap<QString, QString> districtsOf(const TrainingClass &trainingClass)
{
    QStringList names = trainingClass.districts;
    if (names.isEmpty())
        names.append(trainingClass.locality);
    QMap<QString, QString> districts;
    for (const QString &name : names)
        if (const QString key = districtKey(name); !key.isEmpty())
            districts.insert(key, name);
    return districts;
}

} // namespace

template<> std::span<const QLatin1String> codesOf<Kind>()
{
    static constexpr QLatin1String codes[] = {QLatin1String("ceiling"),
                                              QLatin1String("type_ceiling"),
                                              QLatin1String("department_ceiling"),
                                              QLatin1String("keep_classes"),
                                              QLatin1String("one_per_type"),
                                              QLatin1String("one_per_district"),
                                              QLatin1String("keep_hardship"),
                                              QLatin1String("untouched"),
                                              QLatin1String("fewer_trainees_in_all")};
    return codes;
}

FitModel::FitModel(const Estimator &estimator, const std::vector<TrainingClass> &classes,
                   const FitRequest &request, const Progress &progress)
    : m_classes(classes)
{
    const bool countManagers = request.fewerTraineesInAll.has_value();
    for (const TrainingClass &trainingClass : classes) {
        if (!progress(double(m_variants.size()) / double(classes.size())))
            return;
        m_first.push_back(m_choices);
        m_variants.push_back(variantsOf(estimator, trainingClass, request, countManagers));
        m_choices += int(m_variants.back().size()) + 1;
    }
    addCeilings(estimator, request);
    addKeeping(request);
    if (request.fewerTraineesInAll)
        addTrainees(*request.fewerTraineesInAll);
}

int FitModel::dropped(int number) const
{
    return m_first[std::size_t(number)] + int(m_variants[std::size_t(number)].size());
}

/// Adds what each variant of a class counts for.
template<class Count> void FitModel::count(ProgramRow &row, int number, const Count &count) const
{
    int choice = m_first[std::size_t(number)];
    for (const ClassVariant &variant : m_variants[std::size_t(number)]) {
        if (const qint64 counted = count(variant); counted != 0)
            row.terms.emplace_back(choice, counted);
        ++choice;
    }
}

void FitModel::addCeilings(const Estimator &estimator, const FitRequest &request)
{
    const auto add = [&](Kind kind, const QString &about, Money limit, const auto &isCounted) {
        std::vector<bool> counts;
        for (const TrainingClass &each : m_classes)
            counts.push_back(isCounted(each));
        addCeiling({kind, about, limit.dong()}, counts);
    };
    if (request.ceiling)
        add(Kind::Ceiling, {}, *request.ceiling, [](const TrainingClass &) { return true; });
    for (auto each = request.typeCeilings.begin(); each != request.typeCeilings.end(); ++each)
        add(Kind::TypeCeiling, each.key(), *each,
            [&](const TrainingClass &counted) { return counted.type == each.key(); });
    for (auto each = request.departmentCeilings.begin(); each != request.departmentCeilings.end();
         ++each)
        add(Kind::DepartmentCeiling, each.key(), *each, [&](const TrainingClass &counted) {
            return estimator.catalogue().responsibleAgency(counted.type, counted.startDate) ==
                   each.key();
        });
}

void FitModel::addCeiling(FitConstraint what, const std::vector<bool> &counts)
{
    ProgramRow row{ProgramRow::Sense::AtMost, what.limit, {}};
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i])
            count(row, int(i), [](const ClassVariant &variant) { return variant.state.dong(); });
    m_constraints.push_back({std::move(what), {row}});
}

void FitModel::addKeeping(const FitRequest &request)
{
    Constraint all{{Kind::KeepClasses, {}, 0}, {}};
    Constraint hardship{{Kind::KeepHardship, {}, 0}, {}};
    QMap<QString, std::vector<int>> ofType;
    QMap<QString, std::vector<int>> ofDistrict;
    QMap<QString, QString> names;
    for (int i = 0; i < int(m_classes.size()); ++i) {
        const TrainingClass &each = m_classes[std::size_t(i)];
        const ProgramRow stays{ProgramRow::Sense::AtMost, 0, {{dropped(i), 1}}};
        all.rows.push_back(stays);
        if (hasHardship(each))
            hardship.rows.push_back(stays);
        ofType[each.type].push_back(i);
        const auto districts = districtsOf(each);
        for (auto district = districts.begin(); district != districts.end(); ++district) {
            ofDistrict[district.key()].push_back(i);
            names.insert(district.key(), *district);
        }
        if (request.untouched.contains(each.id)) {
            ProgramRow row = stays;
            count(row, i, [](const ClassVariant &variant) { return variant.cut.isNone() ? 0 : 1; });
            m_constraints.push_back({{Kind::Untouched, each.id, 0}, {row}});
        }
    }
    if (!request.measures.dropClasses)
        m_constraints.push_back(std::move(all));
    if (request.keepHardship && !hardship.rows.empty())
        m_constraints.push_back(std::move(hardship));
    if (request.onePerType)
        addOnePer(Kind::OnePerType, ofType, {});
    if (request.onePerDistrict)
        addOnePer(Kind::OnePerDistrict, ofDistrict, names);
}

void FitModel::addOnePer(Kind kind, const QMap<QString, std::vector<int>> &classes,
                         const QMap<QString, QString> &names)
{
    for (auto each = classes.begin(); each != classes.end(); ++each) {
        ProgramRow row{ProgramRow::Sense::AtMost, qint64(each->size()) - 1, {}};
        for (const int number : *each)
            row.terms.emplace_back(dropped(number), 1);
        m_constraints.push_back({{kind, names.value(each.key(), each.key()), 0}, {row}});
    }
}

void FitModel::addTrainees(qint64 percent)
{
    __extension__ typedef __int128 Wide;
    ProgramRow row;
    Wide managers = 0;
    for (int i = 0; i < int(m_classes.size()); ++i) {
        const qint64 today = managersOf(m_classes[std::size_t(i)]);
        managers += today;
        count(row, i, [&](const ClassVariant &variant) { return today - variant.managers; });
        if (today > 0)
            row.terms.emplace_back(dropped(i), today);
    }
    row.limit = qint64(managers * percent / 100);
    m_constraints.push_back({{Kind::FewerTraineesInAll, {}, percent}, {row}});
}

std::vector<bool> FitModel::todaysChoices() const
{
    std::vector<bool> taken(std::size_t(m_choices), false);
    for (const int choice : m_first)
        taken[std::size_t(choice)] = true;
    return taken;
}

bool FitModel::keepsAll(const std::vector<bool> &taken) const
{
    return std::ranges::all_of(m_constraints, [&](const Constraint &each) {
        return std::ranges::all_of(each.rows, [&](const auto &row) { return row.holds(taken); });
    });
}

std::vector<FitConstraint> FitModel::exceededWith(std::size_t number) const
{
    const std::vector<bool> today = todaysChoices();
    const auto counts = [&](const auto &term) { return term.first == m_first[number]; };
    std::vector<FitConstraint> exceeded;
    for (const Constraint &each : m_constraints)
        if (each.what.isCeiling() && !each.rows.front().holds(today) &&
            std::ranges::any_of(each.rows.front().terms, counts))
            exceeded.push_back(each.what);
    return exceeded;
}

/// One choice for each class.
IntegerProgram FitModel::bare() const
{
    IntegerProgram program;
    program.costs.assign(std::size_t(m_choices), 0);
    for (int i = 0; i < int(m_classes.size()); ++i) {
        ProgramRow row{ProgramRow::Sense::Exactly, 1, {}};
        for (int choice = m_first[std::size_t(i)]; choice <= dropped(i); ++choice)
            row.terms.emplace_back(choice, 1);
        program.rows.push_back(row);
    }
    return program;
}

IntegerProgram FitModel::program() const
{
    IntegerProgram program = bare();
    for (int i = 0; i < int(m_classes.size()); ++i) {
        int choice = m_first[std::size_t(i)];
        for (const ClassVariant &variant : m_variants[std::size_t(i)])
            program.costs[std::size_t(choice++)] = -variant.points;
    }
    for (const Constraint &each : m_constraints)
        program.rows.insert(program.rows.end(), each.rows.begin(), each.rows.end());
    return program;
}

/// The most that one choice for each class counts for.
qint64 FitModel::mostOf(const ProgramRow &row) const
{
    std::vector<qint64> ofChoice(std::size_t(m_choices), 0);
    for (const auto &[choice, counted] : row.terms)
        ofChoice[std::size_t(choice)] = counted;
    qint64 most = 0;
    for (int i = 0; i < int(m_classes.size()); ++i)
        most += *std::max_element(ofChoice.begin() + m_first[std::size_t(i)],
                                  ofChoice.begin() + dropped(i) + 1);
    return most;
}

IntegerProgram FitModel::elastic(const std::vector<bool> &hard) const
{
    IntegerProgram program = bare();
    for (std::size_t i = 0; i < m_constraints.size(); ++i) {
        const int broken = program.addChoice(1);
        if (hard[i])
            program.rows.push_back({ProgramRow::Sense::AtMost, 0, {{broken, 1}}});
        for (ProgramRow row : m_constraints[i].rows) {
            const qint64 excess = mostOf(row) - row.limit;
            if (excess <= 0)
                continue;
            row.terms.emplace_back(broken, -excess);
            program.rows.push_back(std::move(row));
        }
    }
    return program;
}

IntegerProgram FitModel::cheapest(const ProgramRow &ceiling, const std::vector<bool> &kept) const
{
    IntegerProgram program = bare();
    for (const auto &[choice, counted] : ceiling.terms)
        program.costs[std::size_t(choice)] = counted;
    for (std::size_t i = 0; i < m_constraints.size(); ++i)
        if (kept[i])
            program.rows.insert(program.rows.end(), m_constraints[i].rows.begin(),
                                m_constraints[i].rows.end());
    return program;
}

std::vector<const ClassVariant *> FitModel::chosen(const std::vector<bool> &taken) const
{
    std::vector<const ClassVariant *> chosen(m_classes.size(), nullptr);
    for (std::size_t i = 0; i < m_classes.size(); ++i)
        for (std::size_t variant = 0; variant < m_variants[i].size(); ++variant)
            if (taken[std::size_t(m_first[i]) + variant])
                chosen[i] = &m_variants[i][variant];
    return chosen;
}

} // namespace taphuan
