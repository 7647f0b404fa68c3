// The XML parts of a whole workbook, which bytes as a file would hardly ever reach: the input is
// each part after the other, parted by zero bytes.
#include "tests/fuzz/reading.h"
#include "tests/zip_file.h"

#include <QList>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);

int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace taphuan;
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    ZipParts parts = workbookParts("<row/>");
    const char *const paths[] = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
                                 "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"};
    const QList<QByteArray> given = input.split('\0');
    for (qsizetype i = 0; i < std::min<qsizetype>(given.size(), std::size(paths)); ++i)
        if (!given[i].isEmpty())
            parts[paths[i]] = given[i];
    readAsPromised(zipFile(parts));
    return 0;
}
