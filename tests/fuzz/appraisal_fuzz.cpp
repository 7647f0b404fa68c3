// A table that Finance sent back, as separated values: the XML around it is fuzzed by the others.
#include "core/exchange/appraisal_reading.h"
#include "core/exchange/spreadsheet_reader.h"

#include <cstdlib>

namespace taphuan {

namespace {

std::vector<FrozenClass> someClasses()
{
    FrozenLine hall;
    hall.classId = QStringLiteral("c");
    hall.id = QStringLiteral("hall|||");
    hall.amount = hall.state = Money(2'400'000);
    FrozenLine drinks = hall;
    drinks.id = QStringLiteral("drinks|||");
    return {{hall.classId, {hall, drinks}}};
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

} // namespace taphuan

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);

int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace taphuan;
    static const std::vector<FrozenClass> classes = someClasses();
    static const Appraisal appraisal = appraisalOf(classes, {}, 2, 1);
    const auto book = readSpreadsheet({reinterpret_cast<const char *>(data), qsizetype(size)});
    const auto *spreadsheet = std::get_if<Spreadsheet>(&book);
    if (!spreadsheet)
        return 0;
    const AppraisalReading reading =
        readAppraisal(*spreadsheet, {QStringLiteral("p"), 2, appraisal});
    for (const ProposedDecision &each : reading.proposals)
        require(each.appraised >= Money() && each.appraised <= each.requested);
    require(qint64(reading.proposals.size()) + reading.unchanged + reading.absent <= 2);
    const auto decisions = decisionsWith({}, 2, reading.proposals);
    const Appraisal after = appraisalOf(classes, decisions, 2, 1);
    require(after.sums.appraised <= appraisal.sums.requested);
    return 0;
}
