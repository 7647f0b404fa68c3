#include "tests/storage_plans.h"

#include "tests/catch.h"

#include <QDir>
#include <QHash>

#include <algorithm>

namespace taphuan::test {

namespace {

Entry fullEntry(qint64 position)
{
    Entry entry;
    entry.id = newId();
    entry.position = position;
    entry.item = "lecturer_fee";
    entry.rank = Rank::Phd;
    entry.beneficiary = Beneficiary::Official;
    entry.rate = Rate::raw(999'999'999'999'000);
    entry.quantity = Quantity::raw(1'500);
    entry.label = "Thuê xe “16 chỗ”";
    entry.reason = "Nghị quyết HĐND: 100 % | 'mức chi'; \\ \n?";
    return entry;
}

Lecturer fullLecturer(qint64 position)
{
    Lecturer lecturer;
    lecturer.id = newId();
    lecturer.position = position;
    lecturer.code = QString("gv%1").arg(position);
    lecturer.name = "Nguyễn Thị Ánh Nguyệt";
    lecturer.rank = Rank::ViceMinister;
    lecturer.department = "SNN";
    lecturer.specialities = {"crop", "rural|water", "\"fishery\""};
    return lecturer;
}

Norm fullNorm(qint64 position)
{
    Norm norm;
    norm.id = newId();
    norm.position = position;
    norm.code = QString("qb-fee-%1").arg(position);
    norm.key = "lecturer_fee";
    norm.kind = NormKind::Cap;
    norm.document = "139/2010/TT-BTC";
    norm.article = "Điều 3";
    for (const Rank rank : {Rank::Minister, Rank::District})
        norm.ranks.insert(rank);
    norm.places.insert(Place::Island);
    for (const Beneficiary one : {Beneficiary::Hardship, Beneficiary::Official})
        norm.beneficiaries.insert(one);
    norm.amount = Rate::raw(12'345'678'125);
    norm.per = Per::Hour;
    norm.validFrom = QDate(1990, 1, 1);
    norm.validTo = QDate(2100, 12, 31);
    norm.scope = "Quảng Bình";
    norm.evidence = Evidence::Derived;
    norm.note = "Suy từ thang";
    return norm;
}

/// By id, for both lists of classes.
QHash<QString, const TrainingClass *> byId(const std::vector<TrainingClass> &classes)
{
    QHash<QString, const TrainingClass *> result;
    for (const TrainingClass &one : classes)
        result.insert(one.id, &one);
    return result;
}

} // namespace

TrainingClass fullClass(const QString &code, qint64 position)
{
    TrainingClass one;
    one.id = newId();
    one.position = position;
    one.code = code;
    one.title = "Tập huấn quản trị hợp tác xã";
    one.type = "crop";
    one.startDate = QDate(2017, 3, 14);
    one.days = Quantity::raw(2'500);
    one.sessionsPerDay = Quantity::raw(1'125);
    one.givenSessions = Quantity::whole(4);
    one.givenNights = Quantity::whole(0);
    one.place = Place::Commune;
    one.locality = "Đồng Hới";
    one.venue = "Hội trường #1 “Nhật Lệ”";
    one.priority = 1;
    one.trainees = {{newId(), 0, Beneficiary::Hardship, 50, 20},
                    {newId(), 1, Beneficiary::Official, 999'999'999'999, 0}};
    one.topics = {{newId(), 0, "Luật Hợp tác xã", Quantity::raw(500), newId(), "SNN", 3, "a\nb"},
                  {newId(), 1, "Quản trị", Quantity::whole(2), newId(), "LMHTX", 0, "…"}};
    one.stays = {{newId(), 0, newId(), Quantity::whole(2), Quantity::whole(1), Quantity::raw(1)}};
    one.entries = {fullEntry(0), fullEntry(1)};
    return one;
}

Plan fullPlan()
{
    Plan plan;
    plan.header = {newId(),
                   2017,
                   "Kế hoạch tập huấn năm 2017",
                   "Quảng Bình",
                   Money(500'000'000),
                   1000,
                   Percent::raw(87'125),
                   {"139/2010/TT-BTC", "a|b, \"c\"", "Thông báo"}};
    plan.lecturers = {fullLecturer(0), fullLecturer(1), fullLecturer(2)};
    plan.defaults = {fullEntry(0), fullEntry(1)};
    plan.norms = {fullNorm(0), fullNorm(1)};
    plan.classes = {fullClass("L01", 10), fullClass("L02", 20), fullClass("L03", 30)};
    return plan;
}

Change changeBetween(const Plan &before, const Plan &after, const QString &title)
{
    Change change{title, rowsBetween(before.header, after.header)};
    const auto add = [&change](const std::vector<RowChange> &rows) {
        change.rows.insert(change.rows.end(), rows.begin(), rows.end());
    };
    add(rowsBetween(before.lecturers, after.lecturers));
    add(rowsBetween(before.defaults, after.defaults));
    add(rowsBetween(before.norms, after.norms));
    const auto old = byId(before.classes);
    const auto present = byId(after.classes);
    for (const TrainingClass &one : before.classes)
        if (!present.contains(one.id))
            add(rowsBetween(&one, nullptr));
    for (const TrainingClass &one : after.classes)
        add(rowsBetween(old.value(one.id), &one));
    return change;
}

const std::vector<Edit> &everyKindOfEdit()
{
    static const std::vector<Edit> edits{
        {"header", [](Plan &p) { p.header.title = ""; }},
        {"ceiling taken away", [](Plan &p) { p.header.ceiling.reset(); }},
        {"basis emptied", [](Plan &p) { p.header.basis.clear(); }},
        {"lecturer changed", [](Plan &p) { p.lecturers[1].rank = Rank::Minister; }},
        {"lecturer added", [](Plan &p) { p.lecturers.push_back(fullLecturer(9)); }},
        {"lecturer removed", [](Plan &p) { p.lecturers.erase(p.lecturers.begin()); }},
        {"lecturers exchanged",
         [](Plan &p) {
             std::swap(p.lecturers[0], p.lecturers[2]);
             std::swap(p.lecturers[0].position, p.lecturers[2].position);
         }},
        {"default changed", [](Plan &p) { p.defaults[0].rate.reset(); }},
        {"defaults emptied", [](Plan &p) { p.defaults.clear(); }},
        {"norm changed", [](Plan &p) { p.norms[1].ranks = {}; }},
        {"norm's end taken away", [](Plan &p) { p.norms[0].validTo = {}; }},
        {"norm added", [](Plan &p) { p.norms.push_back(fullNorm(5)); }},
        {"class changed", [](Plan &p) { p.classes[1].startDate = QDate(2017, 12, 31); }},
        {"nights computed again", [](Plan &p) { p.classes[1].givenNights.reset(); }},
        {"class without a date", [](Plan &p) { p.classes[0].startDate = {}; }},
        {"class moved to the end",
         [](Plan &p) {
             p.classes[0].position = 99;
             std::rotate(p.classes.begin(), p.classes.begin() + 1, p.classes.end());
         }},
        {"class added", [](Plan &p) { p.classes.push_back(fullClass("L04", 40)); }},
        {"class added in between",
         [](Plan &p) { p.classes.insert(p.classes.begin() + 1, fullClass("L1b", 15)); }},
        {"class removed", [](Plan &p) { p.classes.erase(p.classes.begin() + 1); }},
        {"all classes removed", [](Plan &p) { p.classes.clear(); }},
        {"several classes changed",
         [](Plan &p) {
             for (TrainingClass &one : p.classes)
                 one.venue = "Hội trường";
         }},
        {"group changed", [](Plan &p) { p.classes[0].trainees[1].count = 0; }},
        {"group removed", [](Plan &p) { p.classes[0].trainees.pop_back(); }},
        {"topic without a lecturer", [](Plan &p) { p.classes[2].topics[0].lecturer = {}; }},
        {"topics exchanged",
         [](Plan &p) {
             auto &topics = p.classes[2].topics;
             std::swap(topics[0], topics[1]);
             std::swap(topics[0].position, topics[1].position);
         }},
        {"stay added",
         [](Plan &p) {
             p.classes[0].stays.push_back({newId(), 7, newId(), {}, {}, {}});
         }},
        {"stay removed", [](Plan &p) { p.classes[0].stays.clear(); }},
        {"entry changed", [](Plan &p) { p.classes[0].entries[0].rank.reset(); }},
        {"entries emptied", [](Plan &p) { p.classes[0].entries.clear(); }},
    };
    return edits;
}

bool isFullEnough(const Plan &plan)
{
    const auto isFull = [](const TrainingClass &one) {
        return one.trainees.size() > 1 && one.topics.size() > 1 && !one.stays.empty() &&
               !one.entries.empty();
    };
    return plan.lecturers.size() > 2 && !plan.defaults.empty() && plan.norms.size() > 1 &&
           plan.classes.size() > 2 && std::ranges::all_of(plan.classes, isFull);
}

Author somebody()
{
    return {"Trần Văn Bình", QDateTime(QDate(2017, 1, 5), QTime(8, 30, 15, 125), Qt::UTC)};
}

PlanFile::PlanFile(const Plan &plan, const QString &name) : m_path(m_folder.path() + '/' + name)
{
    PlanStore::create(m_path, plan);
}

PlanStore PlanFile::open(PlanStore::Access access) const
{
    return PlanStore(m_path, access);
}

Plan PlanFile::load() const
{
    return open(PlanStore::Access::Read).load();
}

QStringList PlanFile::folder() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

QByteArray PlanFile::bytes() const
{
    QFile file(m_path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void PlanFile::overwrite(const QByteArray &bytes) const
{
    QFile file(m_path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

std::optional<StorageError::Kind> refusal(const std::function<void()> &action)
{
    try {
        action();
    } catch (const StorageError &error) {
        CHECK_FALSE(error.detail().isEmpty());
        return error.kind();
    }
    return std::nullopt;
}

} // namespace taphuan::test

namespace taphuan {

std::ostream &operator<<(std::ostream &out, StorageError::Kind kind)
{
    return out << "StorageError::Kind " << int(kind);
}

} // namespace taphuan
