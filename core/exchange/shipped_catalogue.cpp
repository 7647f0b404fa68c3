#include "core/exchange/shipped_catalogue.h"

#include "core/domain/line.h"
#include "core/exchange/data_file.h"

#include <QFile>

#include <algorithm>
#include <limits>

static void initResources()
{
    Q_INIT_RESOURCE(data); // of a static library nothing else refers to
}

namespace taphuan {

// The codes of the CSV files, in the order of the enumerators.
template<> std::span<const QLatin1String> codesOf<LinePer>()
{
    static constexpr QLatin1String codes[] = {QLatin1String("class"), QLatin1String("rank"),
                                              QLatin1String("group"), QLatin1String("entry")};
    return codes;
}

template<> std::span<const QLatin1String> codesOf<Factor>()
{
    static constexpr QLatin1String codes[] = {QLatin1String("rank_sessions"),
                                              QLatin1String("rank_stay_days"),
                                              QLatin1String("rank_stay_nights"),
                                              QLatin1String("stay_trips"),
                                              QLatin1String("group_people"),
                                              QLatin1String("group_lodged"),
                                              QLatin1String("class_people"),
                                              QLatin1String("class_days"),
                                              QLatin1String("class_nights"),
                                              QLatin1String("class_sessions"),
                                              QLatin1String("days_or_sessions"),
                                              QLatin1String("one"),
                                              QLatin1String("given"),
                                              QLatin1String("other_lines")};
    return codes;
}

template<> std::span<const QLatin1String> codesOf<FundingGroup>()
{
    static constexpr QLatin1String codes[] = {QLatin1String("organisation"),
                                              QLatin1String("meals_lodging")};
    return codes;
}

namespace {

// From this day departments of provinces were merged; cooperative-types.csv has a column for either
// side of it.
constexpr int mergerYear = 2025;
constexpr int mergerMonth = 3;

CostItem costItem(const DataRow &row)
{
    CostItem item;
    item.code = row.text("code");
    item.section = row.text("section");
    item.label = row.text("label");
    item.per = row.code<LinePer>("per");
    for (const QString &factor : row.list("factors"))
        item.factors.push_back(row.codeOf<Factor>(factor));
    if (item.factors.empty() || item.factors.size() > std::extent_v<decltype(Line::factors)>)
        row.fault(QStringLiteral("%1 factors").arg(item.factors.size()));
    item.units = row.list("factor_units");
    item.unit = row.text("unit");
    item.normKey = row.text("norm_key");
    item.appearsByItself = row.yes("by_itself");
    item.excludesOfficials = row.yes("excludes_officials");
    item.pricedByPercent = row.yes("priced_by_percent");
    item.fundingGroup = row.code<FundingGroup>("funding_group");
    item.budgetCode = row.text("budget_code");
    return item;
}

CooperativeType cooperativeType(const DataRow &row)
{
    return {.code = row.text("code"),
            .name = row.text("name"),
            .group = row.text("group"),
            .beneficiary = row.code<Beneficiary>("beneficiary"),
            .evidence = row.code<Evidence>("evidence"),
            .note = row.text("note")};
}

/// One responsibility, or two where another department took over.
void addResponsibilities(std::vector<Responsibility> &all, const DataRow &row)
{
    const QString type = row.text("code");
    const QString before = row.text("department_until_2025");
    const QString after = row.text("department_from_2025");
    const QDate merger(mergerYear, mergerMonth, 1);
    if (before == after) {
        all.push_back({.type = type, .agency = before});
        return;
    }
    all.push_back({.type = type, .agency = before, .validTo = merger});
    all.push_back({.type = type, .agency = after, .validFrom = merger});
}

Agency agency(const DataRow &row)
{
    return {.code = row.text("code"),
            .name = row.text("name"),
            .shortName = row.text("short_name"),
            .kind = row.code<AgencyKind>("kind"),
            .validFrom = row.date("valid_from"),
            .validTo = row.date("valid_to"),
            .evidence = row.code<Evidence>("evidence"),
            .note = row.text("note")};
}

Document document(const DataRow &row)
{
    return {.number = row.text("number"),
            .kind = row.text("kind"),
            .title = row.text("title"),
            .issued = row.date("issued"),
            .validFrom = row.date("valid_from"),
            .validTo = row.date("valid_to"),
            .replacedBy = row.text("replaced_by"),
            .evidence = row.code<Evidence>("evidence")};
}

BudgetCode budgetCode(const DataRow &row)
{
    return {row.text("code"), row.text("parent"), row.text("name"), row.text("index_document"),
            row.code<Evidence>("evidence")};
}

BudgetIndex budgetIndex(const DataRow &row)
{
    const BudgetIndex open;
    return {row.text("document"), row.year("first_year", open.firstYear),
            row.year("last_year", open.lastYear)};
}

Holiday holiday(const DataRow &row)
{
    return {.date = row.date("date"),
            .name = row.text("name"),
            .kind = row.code<HolidayKind>("kind"),
            .evidence = row.code<Evidence>("evidence")};
}

Norm norm(const DataRow &row)
{
    Norm norm;
    norm.code = row.text("id");
    norm.key = row.text("key");
    norm.kind = row.code<NormKind>("kind");
    norm.document = row.text("document");
    norm.article = row.text("article");
    norm.ranks = row.codes<Rank>("ranks");
    norm.places = row.codes<Place>("places");
    norm.beneficiaries = row.codes<Beneficiary>("beneficiaries");
    norm.amount = row.rate("amount");
    norm.per = row.code<Per>("per");
    norm.validFrom = row.date("valid_from");
    norm.validTo = row.date("valid_to");
    norm.scope = row.text("scope");
    norm.evidence = row.code<Evidence>("evidence");
    norm.note = row.text("note");
    return norm;
}

Label label(const DataRow &row)
{
    return {.code = row.text("code"),
            .text = row.text("text"),
            .validFrom = row.date("valid_from"),
            .validTo = row.date("valid_to")};
}

constexpr std::size_t mostItems = std::numeric_limits<decltype(Line::item)>::max() + 1;

constexpr const char *dataFiles[] = {
    "agencies.csv",          "budget-codes.csv", "budget-indexes.csv",
    "cooperative-types.csv", "cost-items.csv",   "documents.csv",
    "holidays.csv",          "labels.csv",       "norms.csv"};

class CatalogueReader
{
public:
    explicit CatalogueReader(const ShippedTexts &texts) : m_texts(texts) {}

    Catalogue read() const
    {
        Catalogue catalogue;
        catalogue.items = valuesOf("cost-items.csv", costItem);
        if (catalogue.items.size() > mostItems)
            throw DataFault("cost-items.csv: more items than lines can name");
        catalogue.types = valuesOf("cooperative-types.csv", cooperativeType);
        for (const DataRow &row : rowsOf("cooperative-types.csv"))
            addResponsibilities(catalogue.responsibilities, row);
        catalogue.agencies = valuesOf("agencies.csv", agency);
        catalogue.documents = valuesOf("documents.csv", document);
        catalogue.budgetCodes = valuesOf("budget-codes.csv", budgetCode);
        catalogue.budgetIndexes = valuesOf("budget-indexes.csv", budgetIndex);
        catalogue.holidays = valuesOf("holidays.csv", holiday);
        std::ranges::sort(catalogue.holidays, {}, &Holiday::date);
        catalogue.norms = valuesOf("norms.csv", norm);
        catalogue.labels = valuesOf("labels.csv", label);
        return catalogue;
    }

private:
    std::vector<DataRow> rowsOf(const char *file) const
    {
        return dataRows(QLatin1String(file), m_texts.value(QLatin1String(file)));
    }
    template<class Value>
    std::vector<Value> valuesOf(const char *file, Value (*value)(const DataRow &)) const
    {
        std::vector<Value> values;
        for (const DataRow &row : rowsOf(file))
            values.push_back(value(row));
        return values;
    }

    const ShippedTexts &m_texts;
};

} // namespace

ShippedTexts shippedTexts()
{
    initResources();
    ShippedTexts texts;
    for (const char *name : dataFiles) {
        QFile file(QStringLiteral(":/data/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("core/data/%s is not among the resources", name);
        texts.insert(QLatin1String(name), QString::fromUtf8(file.readAll()));
    }
    return texts;
}

std::optional<Catalogue> catalogueFrom(const ShippedTexts &texts)
{
    try {
        return CatalogueReader(texts).read();
    } catch (const DataFault &) {
        return std::nullopt;
    }
}

const Catalogue &shippedCatalogue()
{
    static const Catalogue catalogue = [] {
        try {
            return CatalogueReader(shippedTexts()).read();
        } catch (const DataFault &fault) {
            qFatal("core/data/%s", fault.what());
        }
    }();
    return catalogue;
}

QByteArray samplePlanJson()
{
    initResources();
    QFile file(QStringLiteral(":/data/sample/quang-binh-2017.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

} // namespace taphuan
