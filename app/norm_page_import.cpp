#include "app/norm_page.h"

#include "app/new_class.h"
#include "app/plan_file.h"
#include "app/wording.h"

#include "core/exchange/norm_import.h"
#include "core/exchange/shipped_catalogue.h"
#include "core/exchange/spreadsheet_reader.h"

#include <QSaveFile>

namespace taphuan {

namespace {

/// Far above any table of norms; small enough to be read at once.
constexpr SpreadsheetLimits limits{
    .fileBytes = 4 << 20, .unpackedBytes = 16 << 20, .cells = 100'000, .characters = 4'000'000};

using Reading = std::variant<Spreadsheet, QString>;

/// Or one sentence that says why not.
Reading readTableOf(const QString &path)
{
    try {
        const auto bytes = readFile(path, limits.fileBytes);
        if (const auto *problem = std::get_if<Problem>(&bytes))
            return sentence(*problem);
        auto read = readSpreadsheet(std::get<QByteArray>(bytes), {.limits = limits});
        if (const auto *problem = std::get_if<Problem>(&read))
            return sentence(*problem);
        return std::get<Spreadsheet>(std::move(read));
    } catch (const StorageError &error) {
        return sentence(error);
    }
}

/// Norms with the code of an own one take its place.
void putInto(std::vector<Norm> &norms, Norm norm)
{
    const auto present = std::ranges::find(norms, norm.code, &Norm::code);
    norm.id = present == norms.end() ? newId() : present->id;
    norm.position = present == norms.end() ? nextPosition(norms) : present->position;
    if (present == norms.end())
        norms.push_back(norm);
    else
        *present = norm;
}

} // namespace

QStringList NormPage::importColumns()
{
    QStringList columns;
    for (const ImportField &field : normFields())
        columns += field.labels.front() + (field.required ? QStringLiteral("*") : QString());
    return columns;
}

QString NormPage::showFaults(const QStringList &faults)
{
    m_importFaults = faults;
    emit importFaultsChanged();
    return faults.value(0);
}

void NormPage::forgetFaults()
{
    showFaults({});
}

QString NormPage::proposeImport(const QUrl &file)
{
    const OpenPlan *plan = edits().plan();
    if (!plan)
        return rowIsGone();
    const Reading table = readTableOf(file.toLocalFile());
    if (const auto *reason = std::get_if<QString>(&table))
        return showFaults({*reason});
    const NormImport read =
        readNorms(std::get<Spreadsheet>(table), plan->plan().header.province, plan->catalogue());
    QStringList faults;
    for (const Problem &problem : read.problems)
        faults += sentence(problem);
    if (faults.isEmpty() && read.norms.empty())
        faults += tr("The table has no rows.");
    if (!faults.isEmpty())
        return showFaults(faults);
    std::vector<Norm> norms = plan->plan().norms;
    for (const Norm &norm : read.norms)
        putInto(norms, norm);
    const QString reason = propose(tr("Import norms"), norms);
    return showFaults(reason.isEmpty() ? QStringList() : QStringList(reason));
}

QString NormPage::saveTemplate(const QUrl &file)
{
    const QByteArray text = normTemplate(shippedCatalogue());
    QSaveFile target(file.toLocalFile());
    if (target.open(QIODevice::WriteOnly) && target.write(text) == text.size() && target.commit())
        return {};
    return edits().showRefusal(QCoreApplication::translate("files", "%1 cannot be written (%2).")
                                   .arg(target.fileName(), target.errorString()));
}

} // namespace taphuan
