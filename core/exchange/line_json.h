#pragma once

#include "core/domain/estimate.h"
#include "core/exchange/json_text.h"

namespace taphuan {

/// Writes what `estimate --json` says of one line into an object that is open.
void writeLineFields(JsonText &json, const Estimator &estimator, const TrainingClass &trainingClass,
                     const Line &line);

/// Code of a rank or beneficiary that may be none.
template<class Code> std::optional<QLatin1String> codeOrNone(qint8 code)
{
    return code < 0 ? std::nullopt : std::optional(codesOf<Code>()[std::size_t(code)]);
}

} // namespace taphuan
