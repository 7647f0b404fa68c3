#pragma once

#include "core/exchange/spreadsheet_reader.h"

namespace taphuan {

// TCVN3 (ABC) puts Vietnamese letters where Latin-1 has others, and a font like .VnTime draws them;
// in a text that is Unicode they stand as "HTX n«ng nghiÖp".

/// Converts letter by letter; what TCVN3 does not have stays.
QString fromTcvn3(QStringView text);

enum class LegacyEvidence : quint8 {
    None,     ///< nothing in it would be converted
    Against,  ///< has Vietnamese letters, or others that TCVN3 lacks
    Doubtful, ///< what would be converted does not become Vietnamese
    Possible, ///< becomes Vietnamese, but may be meant as it stands ("Tó")
    Certain,  ///< becomes Vietnamese and is no text as it stands ("n«ng nghiÖp")
};

LegacyEvidence legacyEvidence(QStringView text);

/// Recognise converts the certain texts, those in a TCVN3 font unless there is evidence against,
/// and the possible ones where the table has more certain texts than such in Unicode Vietnamese.
/// Texts in a font of capitals become capitals.
void convertLegacyText(Spreadsheet &spreadsheet, LegacyText mode);

} // namespace taphuan
