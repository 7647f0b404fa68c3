#include "core/exchange/cooperative_import.h"

#include "core/domain/cooperative_rules.h"
#include "core/domain/nearest.h"

#include <QSet>
#include <QUuid>

#include <cstring>

namespace taphuan {

namespace {

/// In the order of cooperativeFields().
enum Field {
    Name,
    TaxCode,
    Type,
    District,
    Commune,
    Hardship,
    Members,
    Chairs,
    Directors,
    Controllers,
    Accountants,
    OtherManagers,
    Converted,
    Note,
};

struct CountField
{
    Field field;
    qint64 Cooperative::*member;
};
constexpr CountField counts[] = {
    {Members, &Cooperative::members},         {Chairs, &Cooperative::chairs},
    {Directors, &Cooperative::directors},     {Controllers, &Cooperative::controllers},
    {Accountants, &Cooperative::accountants}, {OtherManagers, &Cooperative::otherManagers},
};

QString withoutKind(const QString &comparable)
{
    for (const char *kind : {"hop tac xa ", "htx "})
        if (comparable.startsWith(QLatin1String(kind)))
            return comparable.sliced(qsizetype(std::strlen(kind)));
    return comparable;
}

/// By what a cooperative without a tax code is known.
QString placedName(const Cooperative &cooperative)
{
    return withoutKind(comparableText(cooperative.name)) + u'\n' +
           comparableText(cooperative.district) + u'\n' + comparableText(cooperative.commune);
}

/// The cooperatives that are there already, and which of them a row was found for.
class Register
{
public:
    explicit Register(const std::vector<Cooperative> &known) : m_known(known)
    {
        for (std::size_t i = 0; i < known.size(); ++i) {
            if (!known[i].taxCode.isEmpty())
                m_byTaxCode.insert(known[i].taxCode, i);
            m_byName.insert(placedName(known[i]), i);
        }
    }

    const Cooperative *find(const Cooperative &wanted) const
    {
        if (const auto at = m_byTaxCode.constFind(wanted.taxCode);
            !wanted.taxCode.isEmpty() && at != m_byTaxCode.constEnd())
            return &m_known[*at];
        const auto at = m_byName.constFind(placedName(wanted));
        if (at == m_byName.constEnd())
            return nullptr;
        const Cooperative &found = m_known[*at];
        const bool isOther = !wanted.taxCode.isEmpty() && !found.taxCode.isEmpty();
        return isOther ? nullptr : &found;
    }

private:
    const std::vector<Cooperative> &m_known;
    QHash<QString, std::size_t> m_byTaxCode;
    QHash<QString, std::size_t> m_byName;
};

/// Makes rows of the preview one after another.
class Preview
{
public:
    Preview(const TableMapping &mapping, const QString &sheet,
            const std::vector<Cooperative> &known, const Catalogue &catalogue)
        : m_mapping(mapping), m_sheet{.name = sheet}, m_register(known), m_catalogue(catalogue)
    {
    }

    CooperativeRow row(const ImportedRow &imported)
    {
        CooperativeRow row{.number = imported.number, .problems = imported.problems};
        Cooperative named;
        fillTexts(named, imported);
        if (const Cooperative *known = m_register.find(named)) {
            row.before = *known;
            row.cooperative = *known;
        } else {
            row.cooperative.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        }
        fillTexts(row.cooperative, imported);
        fillType(imported.values[Type], row);
        fillFigures(row, imported);
        refuseSecond(row, named);
        decide(row);
        return row;
    }

private:
    void refuse(CooperativeRow &row, Field field, ProblemKind kind, const QString &value = {},
                const QString &detail = {})
    {
        const int column = m_mapping.columns[field];
        row.problems.push_back({.kind = kind,
                                .path = m_sheet.place(row.number, std::max(column, 1)),
                                .value = value,
                                .detail = detail,
                                .column = column});
    }

    static void fillTexts(Cooperative &cooperative, const ImportedRow &imported);
    void fillType(const QString &text, CooperativeRow &row);
    void fillFigures(CooperativeRow &row, const ImportedRow &imported);
    void refuseSecond(CooperativeRow &row, const Cooperative &named);
    static void decide(CooperativeRow &row);

    const TableMapping &m_mapping;
    SheetCells m_sheet; ///< its name, for places
    Register m_register;
    const Catalogue &m_catalogue;
    QSet<QString> m_seen; ///< tax codes, names without one, and ids of the register
};

void Preview::fillTexts(Cooperative &cooperative, const ImportedRow &imported)
{
    const auto take = [&imported](QString &text, Field field) {
        if (const QString &said = imported.values[field]; !said.isEmpty())
            text = said;
    };
    take(cooperative.name, Name);
    take(cooperative.taxCode, TaxCode);
    take(cooperative.district, District);
    take(cooperative.commune, Commune);
    take(cooperative.note, Note);
}

void Preview::fillType(const QString &text, CooperativeRow &row)
{
    if (const CooperativeType *type = typeNamed(text, m_catalogue)) {
        row.cooperative.type = type->code;
    } else if (!text.isEmpty()) {
        QStringList names;
        for (const CooperativeType &known : m_catalogue.types)
            names += known.name;
        refuse(row, Type, ProblemKind::UnknownType, text,
               nearest(text, names).join(QStringLiteral(", ")));
    } else if (row.cooperative.type.isEmpty()) {
        refuse(row, Type, ProblemKind::Empty);
    }
}

void Preview::fillFigures(CooperativeRow &row, const ImportedRow &imported)
{
    for (const auto &[field, member] : counts) {
        const QString &said = imported.values[field];
        if (said.isEmpty())
            continue;
        row.cooperative.*member = said.toLongLong();
        if (said.size() > 7 || row.cooperative.*member > mostPeople)
            refuse(row, field, ProblemKind::OutOfRange, said,
                   QStringLiteral("0…%1").arg(mostPeople));
    }
    if (m_mapping.columns[Hardship] > 0)
        row.cooperative.hardship = imported.values[Hardship] == u"1";
    if (m_mapping.columns[Converted] > 0)
        row.cooperative.converted = imported.values[Converted] == u"1";
}

void Preview::refuseSecond(CooperativeRow &row, const Cooperative &named)
{
    const bool hasCode = !named.taxCode.isEmpty();
    const QString key = row.before ? row.before->id : hasCode ? named.taxCode : placedName(named);
    if (m_seen.contains(key))
        refuse(row, hasCode ? TaxCode : Name, ProblemKind::DuplicateCode,
               hasCode ? named.taxCode : named.name);
    m_seen.insert(key);
}

void Preview::decide(CooperativeRow &row)
{
    if (!row.problems.empty())
        row.outcome = ImportOutcome::Refused;
    else if (!row.before)
        row.outcome = ImportOutcome::New;
    else
        row.outcome = *row.before == row.cooperative ? ImportOutcome::Same : ImportOutcome::Changed;
    row.accepted = row.outcome == ImportOutcome::New || row.outcome == ImportOutcome::Changed;
}

} // namespace

std::span<const ImportField> cooperativeFields()
{
    const auto labels = [](const char *joined) { return QString::fromUtf8(joined).split(u'|'); };
    static const ImportField fields[] = {
        {"name", labels("Tên hợp tác xã|Tên HTX|Hợp tác xã|HTX|Tên đơn vị|Tên"), FieldKind::Text,
         true},
        {"taxCode", labels("Mã số thuế|MST|Mã số HTX|Mã số doanh nghiệp|Mã số"), FieldKind::Code},
        {"type", labels("Loại hình|Loại hình HTX|Loại HTX|Lĩnh vực|Lĩnh vực hoạt động|Ngành nghề|"
                        "Ngành nghề kinh doanh|Ngành")},
        {"district", labels("Huyện|Huyện, thị xã, thành phố|Huyện/TX/TP|Huyện, thành phố|"
                            "Quận huyện|Tên huyện")},
        {"commune", labels("Xã|Xã, phường, thị trấn|Xã/phường|Phường xã|Tên xã|Xã, thị trấn")},
        {"hardship",
         labels("Địa bàn đặc biệt khó khăn|Đặc biệt khó khăn|Vùng khó khăn|Khó khăn|ĐBKK|"
                "Xã ĐBKK|Vùng ĐBKK"),
         FieldKind::YesNo},
        {"members", labels("Số thành viên|Thành viên|Tổng số thành viên|Số xã viên|Xã viên"),
         FieldKind::Count},
        {"chairs",
         labels("Hội đồng quản trị|HĐQT|Chủ tịch|Chủ tịch HĐQT|Số thành viên HĐQT|"
                "Chủ tịch, thành viên HĐQT"),
         FieldKind::Count},
        {"directors",
         labels("Giám đốc, phó giám đốc|Giám đốc|GĐ, PGĐ|Ban giám đốc|"
                "Giám đốc (Tổng giám đốc)"),
         FieldKind::Count},
        {"controllers", labels("Kiểm soát viên|Ban kiểm soát|Kiểm soát|BKS|Trưởng ban kiểm soát"),
         FieldKind::Count},
        {"accountants", labels("Kế toán|Kế toán trưởng|Cán bộ kế toán"), FieldKind::Count},
        {"otherManagers", labels("Cán bộ khác|Khác|Cán bộ quản lý khác|Chức danh khác"),
         FieldKind::Count},
        {"converted",
         labels("Chuyển đổi theo Luật HTX 2012|Đã chuyển đổi|Chuyển đổi|"
                "Tổ chức lại theo Luật 2012|Luật HTX 2012|Đăng ký lại|"
                "Chuyển đổi theo Luật 2012"),
         FieldKind::YesNo},
        {"note", labels("Ghi chú|Ghi chú thêm")},
    };
    static_assert(std::size(fields) == Note + 1);
    return fields;
}

CooperativePreview previewCooperatives(const Spreadsheet &spreadsheet, const TableMapping &mapping,
                                       const std::vector<Cooperative> &known,
                                       const Catalogue &catalogue)
{
    const ImportedTable table = readTable(spreadsheet, mapping, cooperativeFields());
    CooperativePreview preview{{}, table.problems};
    Preview rows(mapping, table.sheet, known, catalogue);
    for (const ImportedRow &row : table.rows)
        preview.rows.push_back(rows.row(row));
    return preview;
}

std::vector<Cooperative> registerWith(std::vector<Cooperative> known,
                                      const CooperativePreview &preview)
{
    QHash<QString, std::size_t> places;
    qint64 position = 0;
    for (std::size_t i = 0; i < known.size(); ++i) {
        places.insert(known[i].id, i);
        position = std::max(position, known[i].position + 1);
    }
    for (const CooperativeRow &row : preview.rows) {
        const bool usable =
            row.outcome == ImportOutcome::New || row.outcome == ImportOutcome::Changed;
        if (!row.accepted || !usable)
            continue;
        if (const auto at = places.constFind(row.cooperative.id); at != places.constEnd()) {
            known[*at] = row.cooperative;
        } else {
            known.push_back(row.cooperative);
            known.back().position = position++;
        }
    }
    return known;
}

const CooperativeType *typeNamed(const QString &text, const Catalogue &catalogue)
{
    const QString wanted = withoutKind(comparableText(text));
    const auto at = std::ranges::find_if(catalogue.types, [&](const CooperativeType &type) {
        return comparableText(type.code) == wanted ||
               withoutKind(comparableText(type.name)) == wanted;
    });
    return wanted.isEmpty() || at == catalogue.types.end() ? nullptr : &*at;
}

} // namespace taphuan
