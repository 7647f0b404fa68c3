#include "core/exchange/holiday_source.h"

#include "core/exchange/data_file.h"

#include <QFile>

#include <algorithm>

namespace taphuan {

namespace {

HolidaySource holidaySource(const DataRow &row)
{
    HolidaySource source;
    for (const QString &kind : row.list("kinds"))
        source.kinds.push_back(row.codeOf<HolidayKind>(kind));
    source.validFrom = row.date("valid_from");
    source.validTo = row.date("valid_to");
    source.text = row.text("source");
    source.evidence = row.code<Evidence>("evidence");
    return source;
}

std::vector<HolidaySource> readSources()
{
    const QString name = QStringLiteral("holiday-sources.csv");
    QFile file(QStringLiteral(":/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("core/data/%s is not among the resources", qPrintable(name));
    std::vector<HolidaySource> sources;
    try {
        for (const DataRow &row : dataRows(name, QString::fromUtf8(file.readAll())))
            sources.push_back(holidaySource(row));
    } catch (const DataFault &fault) {
        qFatal("core/data/%s", fault.what());
    }
    return sources;
}

} // namespace

const HolidaySource *sourceOf(const Holiday &holiday)
{
    static const std::vector<HolidaySource> sources = readSources();
    const auto found = std::ranges::find_if(sources, [&](const HolidaySource &source) {
        return std::ranges::count(source.kinds, holiday.kind) > 0 &&
               (source.validFrom.isNull() || holiday.date >= source.validFrom) &&
               (source.validTo.isNull() || holiday.date < source.validTo);
    });
    return found == sources.end() ? nullptr : &*found;
}

} // namespace taphuan
