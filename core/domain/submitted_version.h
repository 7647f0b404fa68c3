#pragma once

#include "core/domain/codes.h"
#include "core/domain/thousandths.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <vector>

namespace taphuan {

/// The data files that a program carries (core/data), by name, as text.
using ShippedTexts = QMap<QString, QString>;

/// The head of a version of the plan that was submitted; never changed afterwards.
struct SubmittedVersion
{
    qint64 number = 0; ///< 1, 2, ... within a plan file
    QDateTime at;      ///< UTC, whole seconds
    QString person;
    QString agency;
    QString note;
    qint64 classes = 0;
    qint64 trainees = 0;
    Money amount;
    Money state;
    QString planChecksum; ///< SHA-256 of the plan's JSON, in hex
    QString program;      ///< version of the program that computed it

    Money own() const { return amount - state; }
    friend bool operator==(const SubmittedVersion &, const SubmittedVersion &) = default;
};

/// A line of an estimate as it was submitted, complete in itself: norms, labels and rules of the
/// program may be others by now.
struct FrozenLine
{
    struct Factor
    {
        Quantity value;
        QString unit;
        friend bool operator==(const Factor &, const Factor &) = default;
    };

    QString classId;
    QString id; ///< lineId
    QString item;
    QString section;
    QString label;
    std::optional<Rank> rank;
    std::optional<Beneficiary> beneficiary;
    std::vector<Factor> factors; ///< one or two; of an item priced by percent the base in đồng
    QString rateUnit;
    Rate rate;
    bool isPercent = false; ///< rate and cap are percents of factors[0]
    std::optional<Rate> cap;
    QString norm;    ///< code of the price norm; empty: none
    QString capNorm; ///< likewise
    QString document;
    QString article;
    std::optional<Evidence> evidence; ///< none where there is no norm
    QString reason;
    Percent share; ///< the state's
    Money amount;
    Money state;
    QString budgetCode;

    Money own() const { return amount - state; }
    friend bool operator==(const FrozenLine &, const FrozenLine &) = default;
};

/// The estimate of a class as it was submitted.
struct FrozenClass
{
    QString id;
    std::vector<FrozenLine> lines; ///< in the order of the estimate

    Money amount() const;
    Money state() const;
    friend bool operator==(const FrozenClass &, const FrozenClass &) = default;
};

} // namespace taphuan
