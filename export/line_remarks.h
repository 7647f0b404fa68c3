#pragma once

#include "export/source.h"

namespace taphuan {

/// "97/2010/TT-BTC, Điều 3 khoản 1" of the line's price norm, else of its cap; both where they
/// differ.
QString basisText(const Estimator &estimator, const Line &line);

/// What the accountant must know of a line: what is wrong with its norms, by how much it is above
/// its cap, who pays a part, the reason given for another figure.
QString remarks(const Estimator &estimator, const TrainingClass &trainingClass, const Line &line);

/// "đã có hội trường rộng hơn (12/QĐ-UBND)": why the plan stands by what is wrong, and the
/// document that allows it.
QString exceptionText(const RecordedException &exception);

} // namespace taphuan
