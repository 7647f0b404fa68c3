#pragma once

#include "core/planning/fit.h"

namespace taphuan {

/// What was asked and what came of it: `fit --json`, and what a scenario keeps.
QByteArray fitJson(const FitRequest &request, const FitAnswer &answer);

/// A fit that was kept.
struct KeptFit
{
    FitRequest request;
    FitProposal proposal;

    friend bool operator==(const KeptFit &, const KeptFit &) = default;
};

/// The reverse for a proposal; nothing for any other text.
std::optional<KeptFit> keptFitFrom(const QByteArray &json);

} // namespace taphuan
