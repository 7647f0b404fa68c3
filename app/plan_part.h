#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/open_plan.h"
#include "app/row_edits.h"

namespace taphuan {

/// The way of every edit, for the parts of the session: checked, saved, then shown.
class PlanEdits
{
public:
    virtual const OpenPlan *plan() const = 0; ///< that is shown; null: none is open
    /// The plan that is edited, also while a submitted version of it is shown; null: none.
    virtual const OpenPlan *draft() const = 0;
    /// Makes the rows one step with this title (in the user's language). An empty text, or one
    /// sentence that says why not; then nothing is different. Edits with one typing key that follow
    /// each other merge into one step.
    virtual QString makeEdit(const QString &title, std::vector<RowChange> rows,
                             const QString &typingKey = {}) = 0;
    /// Makes the plan what it was, in one step; the alliance alone may.
    virtual QString restore(const QString &title, std::vector<RowChange> rows) = 0;
    /// One sentence where nobody, or not the acting agency, may edit such a row now; the id as in
    /// rightRefusal.
    virtual QString whyLocked(Table table, const QString &id) const = 0;
    /// Who makes an edit now, for which agency.
    virtual Author author() const = 0;
    /// What follows is a step of its own.
    virtual void endTyping() = 0;
    /// Shows the reason as a banner too, for what has no field to show it beneath; answers it.
    virtual QString showRefusal(const QString &reason) = 0;
    /// One sentence, as a banner too, where nobody or not the acting agency may submit the draft.
    virtual QString whyNotSubmitted() = 0;
    /// The file was written beside the way of edits.
    virtual void showSaved() = 0;
    /// Shows a version of the draft, for reading only, until the draft is shown again; whether it
    /// has the figures with which it was submitted.
    virtual void showVersion(std::unique_ptr<OpenPlan> version, bool isReproduced) = 0;
    virtual void showDraft() = 0;

protected:
    ~PlanEdits() = default;
};

/// What one page shows of the open plan, and its edits of it. The session tells it of every change;
/// what is costly to lay out waits until the page is in sight.
class PlanPart : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool inSight READ isInSight WRITE setInSight NOTIFY inSightChanged)

public:
    /// In sight until it is said that the page is not, or the other way round.
    PlanPart(PlanEdits &edits, QObject *parent, bool inSight = true)
        : QObject(parent), m_edits(edits), m_inSight(inSight), m_isLaidOut(inSight)
    {
    }

    /// Another plan is shown from now on (null: none), or the same in another language.
    virtual void look(const OpenPlan *plan) = 0;
    /// The plan that is shown was changed.
    virtual void show(const PlanDelta &delta) = 0;

    bool isInSight() const { return m_inSight; }
    void setInSight(bool inSight)
    {
        if (m_inSight == inSight)
            return;
        m_inSight = inSight;
        emit inSightChanged();
        if (!inSight)
            putAway();
        else if (!m_isLaidOut)
            refresh();
    }
    /// Lays everything out anew: at once, or when the page comes into sight.
    void refresh()
    {
        m_isLaidOut = m_inSight;
        if (m_inSight)
            layOut();
    }

signals:
    void inSightChanged();

protected:
    PlanEdits &edits() const { return m_edits; }
    /// What is laid out is the plan as it is.
    bool isLaidOut() const { return m_isLaidOut; }
    virtual void layOut() {}
    /// It went out of sight: what is too large to be kept goes.
    virtual void putAway() {}

    /// Edits one row of a list of the plan, found by its id; `edit` takes the row and answers a
    /// sentence that refuses, or an empty text.
    template<class Value, class Edit>
    QString editRow(std::vector<Value> Plan::*list, const QString &id, const QString &title,
                    const QString &typingKey, const Edit &edit)
    {
        const OpenPlan *plan = m_edits.plan();
        if (!plan)
            return rowIsGone();
        const auto &rows = plan->plan().*list;
        const auto row = std::ranges::find(rows, id, &Value::id);
        if (row == rows.end())
            return rowIsGone();
        Value after = *row;
        if (const QString reason = edit(after); !reason.isEmpty())
            return reason;
        return m_edits.makeEdit(title, rowsBetween(std::vector{*row}, std::vector{after}),
                                typingKey);
    }

    /// Edits a whole list of the plan: adding, removing, several rows at once.
    template<class Value, class Edit>
    QString editList(std::vector<Value> Plan::*list, const QString &title, const Edit &edit)
    {
        const OpenPlan *plan = m_edits.plan();
        if (!plan)
            return rowIsGone();
        m_edits.endTyping();
        const auto &before = plan->plan().*list;
        auto after = before;
        if (const QString reason = edit(after); !reason.isEmpty())
            return reason;
        return m_edits.makeEdit(title, rowsBetween(before, after));
    }

private:
    PlanEdits &m_edits;
    bool m_inSight;
    bool m_isLaidOut;
};

} // namespace taphuan
