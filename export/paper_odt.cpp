#include "export/paper_odt.h"

#include "export/odt_content.h"
#include "export/odt_styles.h"
#include "export/target.h"

#include <QFile>
#include <QXmlStreamWriter>

#include <zip.h>

#include <array>
#include <cerrno>
#include <memory>

namespace taphuan {

namespace {

constexpr char mimeType[] = "application/vnd.oasis.opendocument.text";

QByteArray odtManifest()
{
    QByteArray part;
    QXmlStreamWriter xml(&part);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("manifest:manifest"));
    xml.writeAttribute(QStringLiteral("xmlns:manifest"),
                       QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
    xml.writeAttribute(QStringLiteral("manifest:version"), QStringLiteral("1.2"));
    const auto entry = [&](const char *path, const char *type) {
        xml.writeEmptyElement(QStringLiteral("manifest:file-entry"));
        xml.writeAttribute(QStringLiteral("manifest:full-path"), QLatin1String(path));
        xml.writeAttribute(QStringLiteral("manifest:media-type"), QLatin1String(type));
    };
    entry("/", mimeType);
    for (const char *path : {"content.xml", "styles.xml", "meta.xml"})
        entry(path, "text/xml");
    xml.writeEndDocument();
    return part;
}

QByteArray odtMeta(const Paper &paper)
{
    QByteArray part;
    QXmlStreamWriter xml(&part);
    beginOdtPart(xml, QStringLiteral("office:document-meta"));
    xml.writeStartElement(QStringLiteral("office:meta"));
    xml.writeTextElement(QStringLiteral("meta:generator"),
                         QStringLiteral("TapHuan/" TAPHUAN_VERSION));
    xml.writeTextElement(QStringLiteral("dc:title"), paperText(paper.title));
    xml.writeTextElement(QStringLiteral("dc:creator"), paperText(paper.author));
    xml.writeTextElement(QStringLiteral("dc:language"), QStringLiteral("vi-VN"));
    xml.writeEndDocument();
    return part;
}

struct Part
{
    const char *name;
    QByteArray content;
    zip_int32_t packing = ZIP_CM_DEFLATE;
};

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

[[noreturn]] void fail(const Target &target, zip_error_t *error)
{
    const QString detail = QString::fromUtf8(zip_error_strerror(error));
    const bool ofSystem = zip_error_system_type(error) == ZIP_ET_SYS;
    throw target.failure(ofSystem ? zip_error_code_system(error) : EIO, detail);
}

void add(zip_t *archive, const Part &part, const Target &target)
{
    zip_source_t *source =
        zip_source_buffer(archive, part.content.constData(), zip_uint64_t(part.content.size()), 0);
    const auto index = zip_file_add(archive, part.name, source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        fail(target, zip_get_error(archive));
    }
    zip_set_file_compression(archive, zip_uint64_t(index), part.packing, 0);
}

/// The parts in the order in which the standard wants them: the type comes first, as it is.
void pack(const std::array<Part, 5> &parts, const Target &target)
{
    int code = 0;
    Archive archive(zip_open(QFile::encodeName(target.temporaryPath()).constData(),
                             ZIP_CREATE | ZIP_TRUNCATE, &code),
                    &zip_discard);
    if (!archive)
        throw target.failure(errno, {});
    for (const Part &part : parts)
        add(archive.get(), part, target);
    if (zip_close(archive.get()) != 0)
        fail(target, zip_get_error(archive.get()));
    static_cast<void>(archive.release()); // closed
}

} // namespace

void writeOdt(const QString &path, const Paper &paper)
{
    Target target(path);
    target.begin();
    pack({Part{"mimetype", mimeType, ZIP_CM_STORE}, Part{"content.xml", odtContent(paper)},
          Part{"styles.xml", odtStyles(paper)}, Part{"meta.xml", odtMeta(paper)},
          Part{"META-INF/manifest.xml", odtManifest()}},
         target);
    target.commit();
}

} // namespace taphuan
