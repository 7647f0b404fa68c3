#include "app/fit_command.h"

#include "app/fit_text.h"
#include "app/fit_wording.h"
#include "app/number_text.h"
#include "app/plan_command.h"
#include "app/terminal.h"

#include "core/exchange/fit_json.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace taphuan {

namespace {

using namespace fit_option;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(terminal)
};

constexpr qint64 usualSeconds = 10;

/// What was asked, or why it is refused, which then has been said.
class RequestReader
{
public:
    RequestReader(const EstimatedPlan &plan, const Arguments &given) : m_plan(plan), m_given(given)
    {
    }

    std::variant<FitRequest, ExitStatus> read()
    {
        m_request.reason = Words::tr("Cut to keep the ceiling");
        readMeasures();
        readKeeping();
        readCeilings();
        if (m_refused)
            return *m_refused;
        return m_request;
    }

private:
    void readMeasures()
    {
        FitMeasures &measures = m_request.measures;
        measures.dropClasses = !m_given.has(keepClasses);
        measures.fewerDays = m_given.number(fewerDays).value_or(0);
        measures.fewerTraineesPercent = percent(fewerTrainees).value_or(0);
        measures.ratesDownTo = percent(ratesDownTo).value_or(100);
        measures.ratesByNorm = m_given.has(ratesByNorm);
        measures.leaveOut = m_given.texts(leaveOut);
        for (const QString &item : measures.leaveOut)
            if (m_plan.catalogue.itemIndex(item) < 0)
                refuse(Words::tr("There is no cost item “%1”.").arg(item), item,
                       codes(m_plan.catalogue.items));
    }

    void readKeeping()
    {
        m_request.onePerType = m_given.has(onePerType);
        m_request.onePerDistrict = m_given.has(onePerDistrict);
        m_request.keepHardship = m_given.has(keepHardship);
        m_request.fewerTraineesInAll = percent(fewerInAll);
        const auto &classes = m_plan.plan.classes;
        for (const QString &code : m_given.texts(untouched)) {
            const auto found = std::ranges::find(classes, code, &TrainingClass::code);
            if (found == classes.end())
                refuse(Words::tr("The plan has no class “%1”.").arg(code), code, codes(classes));
            else
                m_request.untouched += found->id;
        }
    }

    void readCeilings()
    {
        if (const auto given = m_given.number(ceiling))
            m_request.ceiling = Money(*given);
        m_request.typeCeilings = ceilings(typeCeiling, codes(m_plan.catalogue.types),
                                          Words::tr("There is no type of cooperatives “%1”."));
        m_request.departmentCeilings = ceilings(departmentCeiling, codes(m_plan.catalogue.agencies),
                                                Words::tr("There is no agency “%1”."));
        if (!m_request.hasCeiling())
            m_request.ceiling = m_plan.plan.header.ceiling;
        if (!m_request.hasCeiling() && !m_refused)
            m_refused = say(ExitStatus::BadUsage,
                            Words::tr("The plan has no ceiling: give one with --ceiling."));
    }

    /// "crop=500.000.000", for one of the codes.
    QMap<QString, Money> ceilings(const Option &option, const QStringList &known,
                                  const QString &refusal)
    {
        QMap<QString, Money> ceilings;
        for (const QString &text : m_given.texts(option)) {
            const QString code = text.section(u'=', 0, 0);
            const auto money = parseMoney(text.section(u'=', 1));
            if (!known.contains(code))
                refuse(refusal.arg(code), code, known);
            else if (!money)
                refuseUsage(option, text);
            else
                ceilings.insert(code, *money);
        }
        return ceilings;
    }

    std::optional<qint64> percent(const Option &option)
    {
        const auto given = m_given.number(option);
        if (given && *given > 100)
            refuseUsage(option, m_given.text(option));
        return given;
    }

    template<class Rows> static QStringList codes(const Rows &rows)
    {
        QStringList codes;
        for (const auto &row : rows)
            codes += row.code;
        return codes;
    }

    void refuse(const QString &refusal, const QString &word, const QStringList &known)
    {
        if (!m_refused)
            m_refused = refuseUnknown(refusal, word, known);
    }
    void refuseUsage(const Option &option, const QString &text)
    {
        if (!m_refused)
            m_refused = say(ExitStatus::BadUsage,
                            Words::tr("“%1” is not understood.").arg(option.name + u' ' + text));
    }

    const EstimatedPlan &m_plan;
    const Arguments &m_given;
    FitRequest m_request;
    std::optional<ExitStatus> m_refused;
};

/// The same with codes of classes for their ids, which mean nothing outside a plan file.
class Named
{
public:
    explicit Named(const Plan &plan)
    {
        for (const TrainingClass &each : plan.classes)
            m_codes.insert(each.id, each.code);
    }

    FitRequest operator()(FitRequest request) const
    {
        for (QString &id : request.untouched)
            id = m_codes.value(id);
        return request;
    }
    FitProposal operator()(FitProposal proposal) const
    {
        for (FitClass &each : proposal.classes)
            each.id = each.code;
        return proposal;
    }
    FitConflict operator()(FitConflict conflict) const
    {
        for (FitConstraint &each : conflict.constraints)
            each.about = m_codes.value(each.about, each.about);
        return conflict;
    }
    FitAnswer operator()(FitWithoutAnswer none) const { return none; }
    FitAnswer operator()(const FitAnswer &answer) const
    {
        return std::visit([this](const auto &each) { return FitAnswer((*this)(each)); }, answer);
    }

private:
    QHash<QString, QString> m_codes;
};

ExitStatus answerWith(const EstimatedPlan &plan, const FitRequest &request, const Arguments &given)
{
    const Named named(plan.plan);
    const FitAnswer answer =
        named(fitToCeiling(plan.estimator, plan.plan.classes, request,
                           CbcSolver(double(given.number(seconds).value_or(usualSeconds))),
                           [](double) { return true; }));
    const auto *proposal = std::get_if<FitProposal>(&answer);
    const auto *conflict = std::get_if<FitConflict>(&answer);
    if (!proposal && !conflict)
        return say(ExitStatus::Environment,
                   Words::tr("No answer was found in time; give more with --seconds."));
    if (proposal && !given.has(jsonOption))
        return put(fitText(plan, *proposal, terminalWidth()).toUtf8());
    const bool written =
        !given.has(jsonOption) || put(fitJson(named(request), answer)) == ExitStatus::Done;
    if (!written)
        return ExitStatus::Environment;
    return conflict ? say(ExitStatus::Refused,
                          sentence(*conflict,
                                   {plan.catalogue, [](const QString &code) { return code; }}))
                    : ExitStatus::Done;
}

} // namespace

ExitStatus fit(const Arguments &given)
{
    return withPlan(given.words[0], [&](const EstimatedPlan &plan) {
        const auto request = RequestReader(plan, given).read();
        if (const auto *refused = std::get_if<ExitStatus>(&request))
            return *refused;
        return answerWith(plan, std::get<FitRequest>(request), given);
    });
}

} // namespace taphuan
