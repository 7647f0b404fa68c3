#include "core/exchange/norm_import.h"

#include "core/domain/estimate_basis.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace taphuan {

namespace {

/// In the order of normFields().
enum Field {
    Id,
    Key,
    Kind,
    Amount,
    PerWhat,
    NormDocument,
    Article,
    Ranks,
    Places,
    Beneficiaries,
    ValidFrom,
    ValidTo,
    Checked,
    Note,
};

struct Word
{
    const char *text; ///< as comparableText
    int code;
};
constexpr Word kindWords[] = {{"rate", int(NormKind::Rate)},    {"muc chi", int(NormKind::Rate)},
                              {"cap", int(NormKind::Cap)},      {"tran", int(NormKind::Cap)},
                              {"muc tran", int(NormKind::Cap)}, {"toi da", int(NormKind::Cap)}};
constexpr Word evidenceWords[] = {
    {"sourced", int(Evidence::Sourced)},   {"co", int(Evidence::Sourced)},
    {"x", int(Evidence::Sourced)},         {"da doi chieu", int(Evidence::Sourced)},
    {"derived", int(Evidence::Derived)},   {"suy ra", int(Evidence::Derived)},
    {"recalled", int(Evidence::Recalled)}, {"khong", int(Evidence::Recalled)},
    {"chua", int(Evidence::Recalled)},     {"chua doi chieu", int(Evidence::Recalled)},
    {"unknown", int(Evidence::Unknown)}};

std::optional<int> wordIn(std::span<const Word> words, const QString &text)
{
    const QString said = comparableText(text);
    const auto word = std::ranges::find_if(
        words, [&](const Word &each) { return said == QLatin1String(each.text); });
    return word == words.end() ? std::nullopt : std::optional(word->code);
}

/// By its code, or by what the catalogue calls it at any time.
template<class Code>
std::optional<Code> codeNamed(const QString &text, const char *kind, const Catalogue &catalogue)
{
    const QString said = comparableText(text);
    for (std::size_t i = 0; i < codesOf<Code>().size(); ++i) {
        const QString code = codeText(Code(i));
        const QString labelled = QLatin1String(kind) + u'.' + code;
        if (said == comparableText(code) ||
            std::ranges::any_of(catalogue.labels, [&](const Label &label) {
                return label.code == labelled && comparableText(label.text) == said;
            }))
            return Code(i);
    }
    return std::nullopt;
}

/// Makes norms of rows, one after another; each fault is kept with its cell.
class NormReader
{
public:
    NormReader(const TableMapping &mapping, const QString &sheet, const QString &province,
               const Catalogue &catalogue)
        : m_mapping(mapping), m_sheet{.name = sheet}, m_province(province), m_catalogue(catalogue)
    {
    }

    void read(const ImportedRow &row);
    NormImport result() &&
    {
        if (!m_result.problems.empty())
            m_result.norms.clear();
        return std::move(m_result);
    }

private:
    const QString &text(Field field) const { return m_row->values[field]; }
    void refuse(Field field, ProblemKind kind)
    {
        const int column = m_mapping.columns[field];
        m_result.problems.push_back({.kind = kind,
                                     .path = m_sheet.place(m_row->number, std::max(column, 1)),
                                     .value = text(field),
                                     .column = column});
    }
    QDate day(Field field) const { return QDate::fromString(text(field), Qt::ISODate); }
    QString key();
    template<class Code> Code word(Field field, std::span<const Word> words, Code whereEmpty);
    template<class Code> CodeSet<Code> codes(Field field, const char *kind);
    std::optional<Rate> amount(bool isPercent);
    Per per(bool isPercent);
    QString id(const QString &document);
    bool isPercentKey(const QString &key) const;

    const TableMapping &m_mapping;
    SheetCells m_sheet; ///< its name, for places
    const QString &m_province;
    const Catalogue &m_catalogue;
    const ImportedRow *m_row = nullptr;
    QSet<QString> m_ids;
    NormImport m_result;
};

void NormReader::read(const ImportedRow &row)
{
    m_row = &row;
    m_result.problems.insert(m_result.problems.end(), row.problems.begin(), row.problems.end());
    Norm norm;
    norm.key = key();
    const bool isPercent = isPercentKey(norm.key);
    norm.kind = word(Kind, kindWords, NormKind::Rate);
    norm.document = text(NormDocument);
    norm.article = text(Article);
    norm.ranks = codes<Rank>(Ranks, "rank");
    norm.places = codes<Place>(Places, "place");
    norm.beneficiaries = codes<Beneficiary>(Beneficiaries, "beneficiary");
    norm.amount = amount(isPercent);
    norm.per = per(isPercent);
    norm.validFrom = day(ValidFrom);
    norm.validTo = day(ValidTo);
    norm.scope = m_province;
    norm.evidence = word(Checked, evidenceWords, Evidence::Recalled);
    norm.note = text(Note);
    norm.code = id(norm.document);
    m_result.norms.push_back(norm);
}

/// By the key itself, or by the label of an item that it prices.
QString NormReader::key()
{
    const QString said = comparableText(text(Key));
    if (said.isEmpty() || said == comparableText(QString(shareNormKey)))
        return said.isEmpty() ? QString() : QString(shareNormKey);
    for (const CostItem &item : m_catalogue.items)
        if (!item.normKey.isEmpty() &&
            (said == comparableText(item.normKey) || said == comparableText(item.label)))
            return item.normKey;
    refuse(Key, ProblemKind::UnknownItem);
    return {};
}

bool NormReader::isPercentKey(const QString &key) const
{
    return key == shareNormKey || std::ranges::any_of(m_catalogue.items, [&](const CostItem &item) {
               return item.normKey == key && item.pricedByPercent;
           });
}

template<class Code>
Code NormReader::word(Field field, std::span<const Word> words, Code whereEmpty)
{
    if (text(field).isEmpty())
        return whereEmpty;
    const auto code = wordIn(words, text(field));
    if (!code)
        refuse(field, ProblemKind::UnknownCode);
    return Code(code.value_or(int(whereEmpty)));
}

/// A label may hold a comma itself ("thị xã, TP thuộc tỉnh"): the whole text is tried first.
template<class Code> CodeSet<Code> NormReader::codes(Field field, const char *kind)
{
    static const QRegularExpression strong(QStringLiteral("[|;]"));
    CodeSet<Code> set;
    const auto put = [&](const QString &each) {
        const auto code = codeNamed<Code>(each, kind, m_catalogue);
        if (code)
            set.insert(*code);
        return code.has_value();
    };
    for (const QString &part : text(field).split(strong, Qt::SkipEmptyParts)) {
        if (put(part))
            continue;
        const QStringList smaller = part.split(u',', Qt::SkipEmptyParts);
        if (!std::ranges::all_of(smaller, put)) {
            refuse(field, ProblemKind::UnknownCode);
            return set;
        }
    }
    return set;
}

std::optional<Rate> NormReader::amount(bool isPercent)
{
    if (text(Amount).isEmpty())
        return std::nullopt;
    const auto rate = Rate::parse(text(Amount));
    if (!rate)
        refuse(Amount, text(Amount).startsWith(u'-') ? ProblemKind::OutOfRange
                                                     : ProblemKind::TooManyDecimals);
    else if (!isPercent && !rate->isWhole())
        refuse(Amount, ProblemKind::NotWhole);
    return rate;
}

Per NormReader::per(bool isPercent)
{
    if (isPercent)
        return Per::Percent;
    const auto per = codeNamed<Per>(text(PerWhat), "per", m_catalogue);
    if (!per || *per == Per::Percent)
        refuse(PerWhat, text(PerWhat).isEmpty() ? ProblemKind::Empty : ProblemKind::UnknownCode);
    return per.value_or(Per::Session);
}

QString NormReader::id(const QString &document)
{
    const QString given = text(Id);
    const QString id =
        given.isEmpty() ? QStringLiteral("%1-%2").arg(document).arg(m_row->number) : given;
    if (m_ids.contains(id))
        refuse(Id, ProblemKind::DuplicateCode);
    m_ids.insert(id);
    return id;
}

QString csvField(QString text)
{
    text.replace(u'"', QStringLiteral("\"\""));
    return text.contains(u';') || text.contains(u'"') ? u'"' + text + u'"' : text;
}

QString csvLine(QStringList fields)
{
    for (QString &field : fields)
        field = csvField(field);
    return fields.join(u';') + QStringLiteral("\r\n");
}

} // namespace

std::span<const ImportField> normFields()
{
    const auto labels = [](std::initializer_list<const char *> texts) {
        QStringList list;
        for (const char *text : texts)
            list += QString::fromUtf8(text);
        return list;
    };
    using enum FieldKind;
    static const std::vector<ImportField> fields{
        {"id", labels({"Mã định mức", "id", "mã"})},
        {"key", labels({"Khoản chi", "key", "nội dung chi"}), Text, true},
        {"kind", labels({"Loại mức", "kind", "loại"})},
        {"amount", labels({"Số tiền (đồng hoặc %)", "amount", "số tiền", "mức tiền"}), Decimal},
        {"per", labels({"Tính theo", "per", "đơn vị tính"})},
        {"document", labels({"Văn bản", "document", "số văn bản", "số hiệu"}), Text, true},
        {"article", labels({"Điều khoản", "article", "điều, khoản"})},
        {"ranks", labels({"Chức danh", "ranks", "chức danh báo cáo viên"})},
        {"places", labels({"Địa bàn", "places", "địa điểm"})},
        {"beneficiaries", labels({"Nhóm học viên", "beneficiaries", "đối tượng"})},
        {"valid_from", labels({"Có hiệu lực từ", "valid_from", "từ ngày"}), Date},
        {"valid_to", labels({"Hết hiệu lực từ", "valid_to", "hết hiệu lực"}), Date},
        {"evidence", labels({"Đã đối chiếu", "evidence", "đối chiếu"})},
        {"note", labels({"Ghi chú", "note"})},
    };
    return fields;
}

NormImport readNorms(const Spreadsheet &spreadsheet, const QString &province,
                     const Catalogue &catalogue)
{
    const TableMapping mapping = guessMapping(spreadsheet, normFields());
    const ImportedTable table = readTable(spreadsheet, mapping, normFields());
    if (!table.problems.empty())
        return {{}, table.problems};
    NormReader reader(mapping, table.sheet, province, catalogue);
    for (const ImportedRow &row : table.rows)
        reader.read(row);
    return std::move(reader).result();
}

QByteArray normTemplate(const Catalogue &catalogue)
{
    QStringList headings;
    for (const ImportField &field : normFields())
        headings += field.labels.front();
    const int fee = catalogue.itemIndex(u"lecturer_fee");
    const QStringList example{{},
                              fee < 0 ? QString() : catalogue.items[std::size_t(fee)].label,
                              QStringLiteral("mức chi"),
                              QStringLiteral("500.000"),
                              catalogue.label(Per::Session),
                              QStringLiteral("…/NQ-HĐND"),
                              QStringLiteral("Điều 3 khoản 1"),
                              catalogue.label(Rank::Provincial),
                              {},
                              {},
                              QStringLiteral("01/01/2017"),
                              {},
                              QStringLiteral("chưa"),
                              {}};
    return "\xEF\xBB\xBF" + (csvLine(headings) + csvLine(example)).toUtf8();
}

} // namespace taphuan
