#include "tests/bench.h"
#include "tests/bench_actions.h"
#include "tests/bench_plan.h"
#include "tests/bench_screen.h"

namespace taphuan {

namespace {

constexpr double longestFrame = 33;

QString ms(double value)
{
    return QString::number(value, 'f', value < 10 ? 1 : 0);
}

std::vector<double> sorted(const std::vector<Taken> &all, double Taken::*what)
{
    std::vector<double> values;
    for (const Taken &each : all)
        values.push_back(each.*what);
    std::ranges::sort(values);
    return values;
}

/// The longest that the thread was busy is what counts; the rest is told beside it.
Measured longest(const QString &text, const std::vector<Taken> &all, double limit)
{
    const auto busy = sorted(all, &Taken::busy);
    const auto clock = sorted(all, &Taken::clock);
    return {QStringLiteral("large: ") + text,
            text,
            busy.back(),
            QStringLiteral("ms"),
            limit,
            false,
            QStringLiteral("median %1, by the clock %2 to %3")
                .arg(ms(median(busy)), ms(clock.front()), ms(clock.back()))};
}

Measured measured(Screen &screen, const QString &page, const BenchAction &action, int runs)
{
    std::vector<Taken> all;
    for (int run = 0; run < runs; ++run) {
        screen.session().endTyping();
        if (action.prepare)
            action.prepare(run);
        QString refusal;
        all.push_back(screen.timed([&] { refusal = action.make(run); }));
        if (!refusal.isEmpty())
            qFatal("%s, %s: %s", qPrintable(page), qPrintable(action.text), qPrintable(refusal));
    }
    return longest(page + QStringLiteral(": ") + action.text, all, action.limit);
}

/// All frames of a list that is turned by the wheel and goes on by pages.
Measured scrolled(Screen &screen, const QString &page, QQuickItem *list, int moves)
{
    auto all = screen.framesOf(moves, [&](int) { screen.turnWheel(list, 3); });
    const auto property = [&](const char *name) { return list->property(name).toDouble(); };
    const double end = std::max(0.0, property("contentHeight") - list->height());
    const auto leaps = screen.framesOf(moves, [&](int move) {
        list->setProperty("contentY",
                          property("originY") + end * (move % 2 ? move : moves - move) / moves);
    });
    all.insert(all.end(), leaps.begin(), leaps.end());
    Measured result =
        longest(page + QStringLiteral(": a frame while scrolling"), all, longestFrame);
    const auto busy = sorted(all, &Taken::busy);
    result.detail = QStringLiteral("99 of 100 frames below %1, median %2, %3 frames")
                        .arg(ms(busy[busy.size() * 99 / 100]), ms(median(busy)))
                        .arg(busy.size());
    return result;
}

} // namespace

std::vector<Measured> benchLarge(const BenchSettings &settings)
{
    Screen screen(largePlan(std::min(settings.classes, 2'000)));
    BenchActions actions(screen);
    const int moves = settings.runs * 20;
    std::vector<Measured> all;
    for (const BenchPage &page : actions.pages()) {
        if (!settings.page.isEmpty() && page.text != settings.page)
            continue;
        const BenchAction shown{QStringLiteral("the page comes into sight"),
                                always([&](int) { screen.key(page.key, Qt::ControlModifier); }),
                                BenchAction::single, [&](int) {
                                    const bool isFirst = page.key == Qt::Key_1;
                                    screen.key(isFirst ? Qt::Key_2 : Qt::Key_1,
                                               Qt::ControlModifier);
                                }};
        all.push_back(measured(screen, page.text, shown, settings.runs));
        for (const BenchAction &action : page.actions)
            all.push_back(measured(screen, page.text, action, settings.runs));
        for (const bool right : {false, true})
            if (QQuickItem *list = screen.list(right))
                all.push_back(scrolled(screen,
                                       page.text + (right ? QStringLiteral(", right") : QString()),
                                       list, moves));
    }
    return all;
}

} // namespace taphuan
