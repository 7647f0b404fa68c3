#pragma once

#include "tests/qml_window.h"

#include <functional>

namespace taphuan {

/// The window over the sample with a row in every table and a submitted version; what departments
/// own is SNN's. Its gestures go as far as the window lets the agency that is acted for.
class Office : public TestWindow
{
public:
    enum Pane { Appraisal = 1, Exceptions = 3, Fit = 4 }; ///< of the page of the appraisal

    Office();

    /// By the box of the top bar and the arrow keys.
    void actFor(const QString &agency);
    /// Whether the edit on a page changed the plan; then it is taken back.
    bool changes(Qt::Key page, const std::function<void(Office &)> &edit);
    bool sees(const QString &sentence) const;

    // Fields of the plan, and those for what is new
    void typeInto(const QString &label);
    void typeIntoTable();
    void fill(const QString &label, const QString &text);
    void choose(const QString &label, Qt::Key key);
    void press(const QString &text, const char *property = "text");

    // Ways to a part of a page
    void openPage(Qt::Key page);
    void openClass();
    void openProgramme();
    void openCurricula();
    void openLecturer();
    void openLine();
    void openPane(Pane pane);

    // Edits of several gestures, in the part where they are made
    void comment();
    void moveOnCalendar();
    void addNorm();
    void editDocument();
    void renameType();
    void giveResponsibility();
    void renameHoliday();
    void removeScenario();
    void cutLine();
    void endAppraisal();
    void approve();

private:
    void addRows();
    void addCurriculum();
    void addScenario();
    void submit();
    void await(const Job &job);
    void tap(QQuickItem *item);
    void openType();
    void rest(); ///< until what changed is drawn
    const Plan &plan() { return session().plan()->plan(); }
    QQuickItem *find(const std::function<bool(const QQuickItem &)> &is) const;
    bool isInSight(Qt::Key page) const;

    QString m_class;
    QString m_lecturer;
};

} // namespace taphuan
