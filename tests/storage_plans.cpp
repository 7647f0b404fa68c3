#include "tests/storage_plans.h"

#include "core/storage/tables.h"

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
    lecturer.phone = "0232 3822 000";
    lecturer.email = "phong@so.gov.vn";
    lecturer.note = "Buổi sáng";
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

/// The plan's own rows beside what is shipped.
void fillOwnCatalogue(Plan &plan)
{
    const QDate first(2017, 2, 1);
    const QDate last(2018, 3, 1);
    plan.agencies = {{newId(), 0, "SVH", "Sở Văn hóa", "Sở VH", AgencyKind::Committee, first, last,
                      Evidence::Derived, "mới"}};
    plan.types = {{newId(), 0, "craft", "HTX làng nghề", "non_agriculture", Beneficiary::Hardship,
                   Evidence::Recalled, "thêm"}};
    plan.responsibilities = {{newId(), 0, "craft", "SVH", Responsible::Jointly, first, last}};
    plan.itemSettings = {{newId(), 0, "hall", "Thuê hội trường", "buổi", "IV", "6699"}};
    plan.holidays = {{newId(), 0, first, "Ngày hội", HolidayKind::SwapWork, Evidence::Unknown}};
    plan.documents = {{newId(), 0, "05/2017/NQ-HĐND", "Nghị quyết", "Mức chi", first, first, last,
                       "09/2018/NQ-HĐND", Evidence::Sourced}};
    plan.labels = {{newId(), 0, "rank.phd", "tiến sĩ, phó giáo sư", first, last}};
}

void fillSectors(Plan &plan)
{
    plan.absences = {
        {newId(), 0, plan.lecturers[0].id, QDate(2017, 4, 1), QDate(2017, 4, 3), "đi học"}};
    plan.venues = {{newId(), 0, "Hội trường", "Đồng Hới", 80, "có máy chiếu"}};
    plan.curricula = {{newId(), 0, "KCT-01", 2, "crop", "SNN", "Quản trị HTX", "bản sửa"}};
    plan.curriculumTopics = {{newId(), 0, plan.curricula[0].id, "Luật HTX", Quantity::whole(2),
                              Quantity::raw(500), "Nắm luật", "a\nb", "Thảo luận", "Slide"}};
    Cooperative one{newId(), 0, "HTX Đại Phong", "3100123456", "crop", "Lệ Thủy", "Phong Thủy"};
    one.hardship = one.converted = true;
    one.members = 1200;
    one.chairs = 3;
    one.directors = 2;
    one.controllers = 1;
    one.accountants = 4;
    one.otherManagers = 5;
    one.note = "điển hình";
    plan.cooperatives = {one};
}

/// What belongs to the round trip with Finance.
void fillFinance(Plan &plan)
{
    const QDateTime at(QDate(2017, 2, 20), QTime(8, 30, 15), Qt::UTC);
    const QString classId = newId();
    plan.exceptions = {{newId(), 0, FindingKind::LecturerClash, classId, "hall|||", newId(),
                        newId(), "Hai buổi khác giờ", "12/CV-LMHTX"}};
    plan.decisions = {{newId(), 0, 2, Stage::Appraised, classId, "hall|||", Rate::raw(12'500),
                       Quantity::raw(1'500), Money(250'000), "Vượt mức", "97/2010/TT-BTC",
                       "Cắt còn\n250.000"}};
    plan.versionEvents = {
        {newId(), 0, 2, VersionStep::Appraised, "STC", "Phòng Hành chính sự nghiệp", at, "Đạt"}};
    plan.scenarios = {{newId(), 0, "Cắt 10 %", at, "{\"ceiling\":900000000}"}};
    plan.templates = {{newId(), 0, "LMHTX", "to-trinh", "body", "Kính gửi: {noi_nhan}\nĐề nghị"}};
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
    one.districts = {"Lệ Thủy", "Quảng Ninh"};
    one.topics = {{newId(), 0, "Luật Hợp tác xã", Quantity::raw(500), newId(), "SNN", 3, "a\nb"},
                  {newId(), 1, "Quản trị", Quantity::whole(2), newId(), "LMHTX", 0, "…", "Nắm luật",
                   "Thảo luận", Quantity::whole(1), "Tài liệu", newId()}};
    one.stays = {{newId(), 0, newId(), Quantity::whole(2), Quantity::whole(1), Quantity::raw(1)}};
    one.entries = {fullEntry(0), fullEntry(1)};
    one.reviews = {{newId(), 0, ReviewStep::Comment, "LMHTX", "Trần Văn Bình",
                    QDateTime(QDate(2017, 1, 5), QTime(8, 30, 15), Qt::UTC), one.topics[0].id,
                    "Thêm ví dụ\ntại huyện"}};
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
    fillSectors(plan);
    fillFinance(plan);
    fillOwnCatalogue(plan);
    plan.classes = {fullClass("L01", 10), fullClass("L02", 20), fullClass("L03", 30)};
    return plan;
}

Change changeBetween(const Plan &before, const Plan &after, const QString &title)
{
    return {title, rowsBetween(before, after)};
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
        {"absence removed", [](Plan &p) { p.absences.clear(); }},
        {"venue changed", [](Plan &p) { p.venues[0].capacity = 0; }},
        {"curriculum changed", [](Plan &p) { p.curricula[0].version = 3; }},
        {"curriculum's topic changed", [](Plan &p) { p.curriculumTopics[0].content = ""; }},
        {"cooperative changed", [](Plan &p) { p.cooperatives[0].converted = false; }},
        {"cooperatives emptied", [](Plan &p) { p.cooperatives.clear(); }},
        {"agency changed", [](Plan &p) { p.agencies[0].kind = AgencyKind::Finance; }},
        {"type removed", [](Plan &p) { p.types.clear(); }},
        {"responsibility's end taken away", [](Plan &p) { p.responsibilities[0].validTo = {}; }},
        {"item's section changed", [](Plan &p) { p.itemSettings[0].section = "V"; }},
        {"holiday taken back", [](Plan &p) { p.holidays[0].kind = HolidayKind::Ordinary; }},
        {"document changed", [](Plan &p) { p.documents[0].issued = {}; }},
        {"label changed", [](Plan &p) { p.labels[0].text = "khác"; }},
        {"exception removed", [](Plan &p) { p.exceptions.clear(); }},
        {"decision without a figure", [](Plan &p) { p.decisions[0].amount.reset(); }},
        {"version returned", [](Plan &p) { p.versionEvents[0].step = VersionStep::Returned; }},
        {"scenario renamed", [](Plan &p) { p.scenarios[0].name = "khác"; }},
        {"wording removed", [](Plan &p) { p.templates.clear(); }},
        {"districts of a class", [](Plan &p) { p.classes[0].districts.clear(); }},
        {"practice of a topic",
         [](Plan &p) { p.classes[0].topics[0].practiceSessions += Quantity::raw(500); }},
        {"review goes on",
         [](Plan &p) {
             ReviewEvent event = p.classes[0].reviews.back();
             event.id = newId();
             event.position += 1;
             event.step = ReviewStep::Accepted;
             p.classes[0].reviews.push_back(event);
         }},
        {"entry changed", [](Plan &p) { p.classes[0].entries[0].rank.reset(); }},
        {"entries emptied", [](Plan &p) { p.classes[0].entries.clear(); }},
    };
    return edits;
}

bool isFullEnough(const Plan &plan)
{
    const auto isFull = [](const TrainingClass &one) {
        return one.trainees.size() > 1 && one.topics.size() > 1 && !one.stays.empty() &&
               !one.entries.empty() && !one.reviews.empty();
    };
    bool isFilled = true;
    eachPlanList([&](Table, auto list) { isFilled = isFilled && !(plan.*list).empty(); });
    return isFilled && plan.lecturers.size() > 2 && !plan.defaults.empty() &&
           plan.norms.size() > 1 && plan.classes.size() > 2 &&
           std::ranges::all_of(plan.classes, isFull);
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
