#include "core/exchange/xlsx/workbook_part.h"

#include "core/exchange/xlsx/xml_part.h"

#include <QHash>
#include <QStringList>

namespace taphuan {

namespace {

constexpr std::size_t mostSheets = 1000;

struct Relation
{
    QString type; ///< last word of its address: "worksheet"
    QString path;
};

/// The path that a relation names, seen from the folder of the part that has it.
QString resolved(const QString &folder, QString target)
{
    target.replace(u'\\', u'/');
    const bool absolute = target.startsWith(u'/');
    QStringList path;
    for (const QString &step : (absolute ? target : folder + u'/' + target).split(u'/')) {
        if (step == QLatin1String("..") && !path.isEmpty())
            path.removeLast();
        else if (!step.isEmpty() && step != QLatin1String(".") && step != QLatin1String(".."))
            path += step;
    }
    return path.join(u'/');
}

class Relations : public XmlHandler
{
public:
    explicit Relations(QString folder) : m_folder(std::move(folder)) {}

    void begin(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QString type = QString::fromUtf8(attributes.value("Type"));
        const QString target = QString::fromUtf8(attributes.value("Target"));
        m_byId.insert(attributes.value("Id").toByteArray(),
                      {type.sliced(type.lastIndexOf(u'/') + 1), resolved(m_folder, target)});
    }

    Relation relation(const QByteArray &id) const { return m_byId.value(id); }
    QString pathOf(QLatin1String type) const
    {
        const auto at = std::ranges::find(m_byId, type, &Relation::type);
        return at != m_byId.end() ? at->path : QString();
    }

private:
    QString m_folder;
    QHash<QByteArray, Relation> m_byId;
};

class WorkbookHandler : public XmlHandler
{
public:
    WorkbookHandler(WorkbookParts &parts, const Relations &relations)
        : m_parts(parts), m_relations(relations)
    {
    }

    void begin(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "workbook")
            isWorkbook = true;
        else if (name == "workbookPr")
            m_parts.startsIn1904 = attributes.isYes("date1904");
        else if (name == "sheet")
            addSheet(attributes);
    }

    bool isWorkbook = false;

private:
    void addSheet(const XmlAttributes &attributes)
    {
        const Relation relation = m_relations.relation(attributes.relation().toByteArray());
        const QByteArrayView state = attributes.value("state");
        if (relation.type == QLatin1String("worksheet"))
            m_parts.sheets.push_back({QString::fromUtf8(attributes.value("name")), relation.path,
                                      state == "hidden" || state == "veryHidden"});
        if (m_parts.sheets.size() > mostSheets)
            refuse({ProblemKind::TooManyParts, {}, {}, QString::number(mostSheets)});
    }

    WorkbookParts &m_parts;
    const Relations &m_relations;
};

QString relationsOf(const QString &folder, const QString &file)
{
    return resolved(folder, QStringLiteral("_rels/%1.rels").arg(file));
}

} // namespace

std::variant<WorkbookParts, Problem> readWorkbookParts(ZipArchive &archive)
{
    Relations root{QString()};
    if (archive.find(relationsOf({}, {})) < 0)
        return Problem{ProblemKind::NotASpreadsheet};
    if (auto problem = readXml(archive, relationsOf({}, {}), root))
        return *problem;
    const QString path = root.pathOf(QLatin1String("officeDocument"));
    if (path.isEmpty())
        return Problem{ProblemKind::NotASpreadsheet};

    const QString folder = path.left(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
    Relations relations(folder);
    if (auto problem = readXml(
            archive, relationsOf(folder, path.sliced(path.lastIndexOf(u'/') + 1)), relations))
        return *problem;
    WorkbookParts parts;
    parts.sharedStrings = relations.pathOf(QLatin1String("sharedStrings"));
    parts.styles = relations.pathOf(QLatin1String("styles"));
    WorkbookHandler workbook(parts, relations);
    if (auto problem = readXml(archive, path, workbook))
        return *problem;
    if (!workbook.isWorkbook || parts.sheets.empty())
        return Problem{ProblemKind::NotASpreadsheet};
    return parts;
}

} // namespace taphuan
