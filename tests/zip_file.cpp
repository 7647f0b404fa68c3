#include "tests/zip_file.h"

#include <zip.h>

#include <cstdlib>

namespace taphuan {

namespace {

void require(bool works)
{
    if (!works)
        std::abort();
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    require(zip_source_stat(source, &stat) == 0 && zip_source_open(source) == 0);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    require(zip_source_read(source, bytes.data(), stat.size) == zip_int64_t(stat.size));
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

} // namespace

QByteArray zipFile(const ZipParts &parts, bool packed)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t *archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    require(archive);
    zip_source_keep(target);
    for (const auto &[path, content] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, path.constData(), source, ZIP_FL_ENC_UTF_8);
        require(index >= 0);
        zip_set_file_compression(archive, zip_uint64_t(index),
                                 packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
    }
    require(zip_close(archive) == 0);
    return contentOf(target);
}

ZipParts workbookParts(const QByteArray &rows, const QByteArray &afterRows)
{
    const QByteArray relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray main =
        " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + types +
        "\">";
    return {
        {"_rels/.rels", relations + "<Relationship Id=\"rId1\" Type=\"" + types +
                            "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/_rels/workbook.xml.rels",
         relations + "<Relationship Id=\"rId1\" Type=\"" + types +
             "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" +
             types +
             "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"rId3\" "
             "Type=\"" +
             types + "/styles\" Target=\"styles.xml\"/></Relationships>"},
        {"xl/workbook.xml", "<workbook" + main +
                                "<sheets><sheet name=\"Danh sách\" sheetId=\"1\" r:id=\"rId1\"/>"
                                "</sheets></workbook>"},
        {"xl/sharedStrings.xml", "<sst" + main + "<si><t>Một</t></si></sst>"},
        {"xl/styles.xml",
         "<styleSheet" + main +
             "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
             "<fonts><font><name val=\"Arial\"/></font><font><name val=\".VnTime\"/></font>"
             "<font><name val=\".VnTimeH\"/></font></fonts>"
             "<cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"164\" fontId=\"0\"/>"
             "<xf numFmtId=\"14\" fontId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\"/>"
             "<xf numFmtId=\"0\" fontId=\"2\"/></cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml",
         "<worksheet" + main + "<sheetData>" + rows + "</sheetData>" + afterRows + "</worksheet>"},
    };
}

} // namespace taphuan
