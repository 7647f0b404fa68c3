#pragma once

#include "core/domain/codes.h"
#include "core/domain/thousandths.h"

#include <QDateTime>

#include <vector>

namespace taphuan {

/// Whose figure of a line is meant. Appraised figures begin as those requested, approved ones as
/// those appraised, and only differences are kept.
enum class Stage : quint8 { Appraised, Approved };

/// What Finance (Appraised) or the committee (Approved) sets for one line of a submitted version:
/// a rate, a quantity in place of the product of the factors, or the amount itself; or nothing but
/// a remark.
struct Decision
{
    QString id;
    qint64 position = 0;
    qint64 version = 0; ///< number of the submitted version
    Stage stage = Stage::Appraised;
    QString classId;
    QString line; ///< lineId; empty: the whole class was gone through, what differs apart
    std::optional<Rate> rate;
    std::optional<Quantity> quantity;
    std::optional<Money> amount; ///< beats rate and quantity
    QString reason;
    QString document; ///< the text by which it is cut
    QString comment;

    bool setsFigure() const { return rate || quantity || amount; }
    friend bool operator==(const Decision &, const Decision &) = default;
};

/// What happened to a version after it was submitted.
enum class VersionStep : quint8 { Returned, Appraised, Approved, Reopened };

/// Where a submitted version stands.
enum class VersionState : quint8 { Submitted, Returned, Appraised, Approved };

/// A step of the round trip of a version, never changed afterwards: who, when, why.
struct VersionEvent
{
    QString id;
    qint64 position = 0;
    qint64 version = 0;
    VersionStep step = VersionStep::Returned;
    QString agency; ///< code: for whom it was done
    QString person;
    QDateTime at; ///< UTC, whole seconds
    QString text;

    friend bool operator==(const VersionEvent &, const VersionEvent &) = default;
};

template<> std::span<const QLatin1String> codesOf<Stage>();
template<> std::span<const QLatin1String> codesOf<VersionStep>();
template<> std::span<const QLatin1String> codesOf<VersionState>();

/// The state that the events of this version lead to; those of others are passed over.
VersionState versionState(const std::vector<VersionEvent> &events, qint64 version);

} // namespace taphuan
