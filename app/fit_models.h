#pragma once

#include "app/row_model.h"

namespace taphuan {

/// A class that a proposal cuts.
struct FitCutRow
{
    QString classId;
    QString code;
    QString title;
    QString cutText; ///< one cut a line
    QString savingText;
    QString causeText;
    bool accepted = true;
    bool dropped = false;

    const QString &key() const { return classId; }
    friend bool operator==(const FitCutRow &, const FitCutRow &) = default;
};

class FitCutModel : public RowModel<FitCutRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the fit")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit FitCutModel(QObject *parent = nullptr);
};

/// A cooperative type or a department, with its state funding today and its ceiling.
struct FitCeilingRow
{
    QString rowKey; ///< "type|crop", "department|SNN"
    QString name;
    QString todayText;
    QString ceilingText; ///< empty: none

    const QString &key() const { return rowKey; }
    friend bool operator==(const FitCeilingRow &, const FitCeilingRow &) = default;
};

class FitCeilingModel : public RowModel<FitCeilingRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the fit")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit FitCeilingModel(QObject *parent = nullptr);
};

/// A way to hold the plan, beside others: today's, the proposal's, those of kept scenarios.
struct FitScenarioRow
{
    QString scenarioId; ///< "today", "proposal", or that of a scenario
    QString name;
    QString madeText;
    QString classesText;
    QString managersText;
    QString sessionsText;
    QString stateText;
    QString trainingText; ///< "93 %" of today's points
    bool isKept = false;
    bool isShown = false;

    const QString &key() const { return scenarioId; }
    friend bool operator==(const FitScenarioRow &, const FitScenarioRow &) = default;
};

class FitScenarioModel : public RowModel<FitScenarioRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the fit")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit FitScenarioModel(QObject *parent = nullptr);
};

} // namespace taphuan
