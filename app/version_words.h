#pragma once

#include "core/domain/appraisal.h"
#include "core/domain/catalogue.h"
#include "core/domain/submitted_version.h"

namespace taphuan {

// Submitted versions and their round trip in the user's language.

QString stateText(VersionState state);
QString stepText(VersionStep step);
/// "Lan (Liên minh HTX)", or the agency alone.
QString whoText(const QString &person, const QString &agency, const Catalogue &catalogue);
QString whenText(const QDateTime &at); ///< local time, to the minute
/// "Phiên bản 2 · 14/03/2017 08:00 · Lan (Liên minh HTX)".
QString versionHeadText(const SubmittedVersion &head, const Catalogue &catalogue);
QString versionNameText(qint64 number); ///< "Phiên bản 2"
/// "+1.200.000", "−1.200.000"; empty for none.
QString signedMoneyText(Money difference);

} // namespace taphuan
