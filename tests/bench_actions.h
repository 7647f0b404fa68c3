#pragma once

#include "tests/bench_screen.h"

namespace taphuan {

/// Something that a user does on a page, again and again a little differently.
struct BenchAction
{
    /// The most milliseconds that one may take, and one that is about hundreds of rows or about
    /// every text of the window.
    static constexpr double single = 100;
    static constexpr double bulk = 500;

    QString text;
    /// Answers why it was refused, which ends the benchmark, or an empty text.
    std::function<QString(int run)> make;
    double limit = single;
    /// What has to be so before; not timed.
    std::function<void(int run)> prepare = {};
};

/// The actions of one page, which is brought to sight by Ctrl and a key.
struct BenchPage
{
    QString text;
    Qt::Key key;
    std::vector<BenchAction> actions;
};

/// Of a slot that answers a new id, or an empty text.
inline QString added(const QString &id)
{
    return id.isEmpty() ? QStringLiteral("nothing was added") : QString();
}

/// A slot that answers nothing.
template<class Work> std::function<QString(int run)> always(Work work)
{
    return [work](int run) {
        work(run);
        return QString();
    };
}

inline QString alliance()
{
    return QStringLiteral("LMHTX");
}

/// What stands in a filter after so many letters.
inline QString letters(int run)
{
    const QString whole = QStringLiteral("nong nghiep");
    return whole.left(run % (whole.size() + 1));
}

/// The actions of the window's pages over a large plan.
class BenchActions
{
public:
    explicit BenchActions(Screen &screen) : m_screen(screen), m_session(screen.session()) {}
    std::vector<BenchPage> pages();

private:
    BenchPage overview();
    BenchPage classes();
    BenchPage estimate();
    BenchPage findings();
    BenchPage programme();
    BenchPage lecturers();
    BenchPage calendar();
    BenchPage cooperatives();
    BenchPage norms();
    BenchPage settings();
    BenchPage appraisal();

    const Plan &plan() const { return m_screen.plan(); }
    template<class Value> static const Value &anyOf(const std::vector<Value> &list, int run)
    {
        return list[std::size_t(run * 131 + 17) % list.size()];
    }
    const TrainingClass &anyClass(int run) const { return anyOf(plan().classes, run); }
    QStringList hundredClasses(int run) const;
    /// Edits a field of a class, which is the one that is shown beside the list.
    BenchAction ofClass(const QString &text, ClassForm::Field field, QStringList texts);
    BenchAction undo(const QString &text, double limit = BenchAction::single);
    BenchAction redo(const QString &text, double limit = BenchAction::single);
    /// Letter after letter into a filter.
    template<class Filter> static BenchAction typed(const QString &text, Filter *filter);
    /// The first class that stands there, as the agency that goes on with it sees it.
    void chooseClass(ReviewState state);
    static void append(std::vector<BenchAction> &actions, std::vector<BenchAction> more)
    {
        std::ranges::move(more, std::back_inserter(actions));
    }
    std::vector<BenchAction> importing();
    std::vector<BenchAction> programmeViews();
    std::vector<BenchAction> ofCurricula();
    std::vector<BenchAction> ofNeeds();
    std::vector<BenchAction> pasting();
    std::vector<BenchAction> importingNorms();
    std::vector<BenchAction> restoring();
    void allowErrors();
    void writeNorms(int run) const;
    QString proposeNorm(int run);
    void writeList() const;
    void readList();
    bool isImported() const;

    Screen &m_screen;
    Session &m_session;
};

template<class Filter> BenchAction BenchActions::typed(const QString &text, Filter *filter)
{
    return {text, always([filter](int run) { filter->setFilterText(letters(run)); })};
}

} // namespace taphuan
