#pragma once

#include "core/domain/plan.h"

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace taphuan {

/// One row of the benchmark's table: what was measured and what is promised of it.
struct Measured
{
    QString name; ///< in bench.json
    QString text; ///< in the table
    double value = 0;
    QString unit;
    double limit = 0;
    bool atLeast = false; ///< the limit is a least value; else a largest one
    QString detail;       ///< the two times of a ratio

    bool met() const { return atLeast ? value >= limit : value <= limit; }
};

/// What the parts of the benchmark are run with.
struct BenchSettings
{
    int classes = 10'000;
    int runs = 7;
    QString program;    ///< taphuan
    QString bareWindow; ///< the program that its window is compared with
    QString page;       ///< the only one of the large plan to be measured; empty: all
};

std::vector<Measured> benchEstimate(const BenchSettings &settings);
std::vector<Measured> benchEdit(const BenchSettings &settings);
std::vector<Measured> benchFit(const BenchSettings &settings);
std::vector<Measured> benchOpen(const BenchSettings &settings);
std::vector<Measured> benchReadBack(const BenchSettings &settings);
std::vector<Measured> benchWorkbook(const BenchSettings &settings);
std::vector<Measured> benchWindow(const BenchSettings &settings);
std::vector<Measured> benchLarge(const BenchSettings &settings);

template<class Work> double secondsOf(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The medians of the seconds that two works say they took; they take turns, so that both meet the
/// same load of the machine.
template<class Ours, class Theirs>
std::pair<double, double> medianOfSeconds(int runs, Ours &&ours, Theirs &&theirs)
{
    std::vector<double> first;
    std::vector<double> second;
    for (int run = 0; run < runs; ++run) {
        first.push_back(ours());
        second.push_back(theirs());
    }
    return {median(std::move(first)), median(std::move(second))};
}

/// The same of works that are timed from beginning to end.
template<class Ours, class Theirs>
std::pair<double, double> medianPair(int runs, Ours &&ours, Theirs &&theirs)
{
    return medianOfSeconds(
        runs, [&] { return secondsOf(ours); }, [&] { return secondsOf(theirs); });
}

/// The row for "ours takes at most `limit` times theirs".
inline Measured ratioOf(const QString &name, const QString &text, std::pair<double, double> seconds,
                        double limit)
{
    const auto ms = [](double value) {
        return QString::number(value * 1000, 'f', value < 0.01 ? 3 : 0);
    };
    return {name,
            text,
            seconds.first / seconds.second,
            QStringLiteral("×"),
            limit,
            false,
            QStringLiteral("%1 ms / %2 ms").arg(ms(seconds.first), ms(seconds.second))};
}

} // namespace taphuan
