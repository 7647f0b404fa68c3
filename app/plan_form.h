#pragma once

#include "app/entry_model.h"

namespace taphuan {

class OpenPlan;

/// What is entered once for the whole plan, as texts to edit, and its default entries.
class PlanForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(QString year READ year NOTIFY yearChanged)
    Q_PROPERTY(QString province READ province NOTIFY provinceChanged)
    Q_PROPERTY(QString ceiling READ ceiling NOTIFY ceilingChanged)
    Q_PROPERTY(QString roundTo READ roundTo NOTIFY roundToChanged)
    Q_PROPERTY(QString mealsLodgingShare READ mealsLodgingShare NOTIFY mealsLodgingShareChanged)
    Q_PROPERTY(QString basis READ basis NOTIFY basisChanged)
    Q_PROPERTY(taphuan::EntryModel *defaults READ defaults CONSTANT)

public:
    enum Field {
        Title,
        Year,
        Province,
        Ceiling, ///< empty text: none
        RoundTo, ///< "1" or "1000"
        MealsLodgingShare,
        Basis, ///< one a text line
    };
    Q_ENUM(Field)

    using QObject::QObject;

    const QString &title() const { return m_shown.title; }
    const QString &year() const { return m_shown.year; }
    const QString &province() const { return m_shown.province; }
    const QString &ceiling() const { return m_shown.ceiling; }
    const QString &roundTo() const { return m_shown.roundTo; }
    const QString &mealsLodgingShare() const { return m_shown.mealsLodgingShare; }
    const QString &basis() const { return m_shown.basis; }
    EntryModel *defaults() { return &m_defaults; }

    /// Null: no plan.
    void show(const OpenPlan *plan);

signals:
    void titleChanged();
    void yearChanged();
    void provinceChanged();
    void ceilingChanged();
    void roundToChanged();
    void mealsLodgingShareChanged();
    void basisChanged();

private:
    struct Shown
    {
        QString title;
        QString year;
        QString province;
        QString ceiling;
        QString roundTo;
        QString mealsLodgingShare;
        QString basis;
    };

    Shown m_shown;
    EntryModel m_defaults;
};

} // namespace taphuan
