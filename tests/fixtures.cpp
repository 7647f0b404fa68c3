#include "tests/fixtures.h"

#include "tests/catch.h"

namespace taphuan::test {

namespace {

const QString people = text("người");
const QString days = text("ngày");

std::vector<CostItem> lecturerItems()
{
    return {byItself(item("lecturer_fee", "I", LinePer::Rank, {Factor::RankSessions},
                          {text("buổi")}, "lecturer_fee")),
            byItself(item("lecturer_per_diem", "I", LinePer::Rank, {Factor::RankStayDays}, {days},
                          "per_diem")),
            byItself(item("lecturer_lodging", "I", LinePer::Rank, {Factor::RankStayNights},
                          {text("đêm")}, "lodging")),
            item("lecturer_travel", "I", LinePer::Class, {Factor::StayTrips}, {text("lượt")},
                 "lecturer_travel")};
}

std::vector<CostItem> traineeItems()
{
    CostItem meal = mealsLodging(
        byItself(item("trainee_meal", "II", LinePer::Group,
                      {Factor::GroupPeople, Factor::ClassDays}, {people, days}, "meal_support")));
    meal.excludesOfficials = true;
    return {meal,
            mealsLodging(byItself(item("trainee_lodging", "II", LinePer::Group,
                                       {Factor::GroupLodged, Factor::ClassNights},
                                       {people, text("đêm")}, "lodging"))),
            item("trainee_travel", "II", LinePer::Group, {Factor::GroupPeople, Factor::One},
                 {people, text("lượt")}, "trainee_travel"),
            item("materials", "II", LinePer::Group, {Factor::GroupPeople}, {people}, "materials")};
}

std::vector<CostItem> classItems()
{
    return {
        item("stationery", "III", LinePer::Class, {Factor::ClassPeople}, {people}, "stationery"),
        item("hall", "III", LinePer::Class, {Factor::ClassDays}, {days}, "hall"),
        item("equipment", "III", LinePer::Class, {Factor::ClassDays}, {days}, "equipment"),
        item("decoration", "III", LinePer::Class, {Factor::One}, {text("lớp")}, "decoration"),
        byItself(item("drinks", "III", LinePer::Class,
                      {Factor::ClassPeople, Factor::DaysOrSessions}, {people, days}, "drinks")),
        item("certificate", "III", LinePer::Class, {Factor::ClassPeople}, {people}, "certificate"),
        item("award", "III", LinePer::Entry, {Factor::Given}, {people}, "award"),
        item("medicine", "III", LinePer::Class, {Factor::One}, {text("lớp")}, "medicine")};
}

std::vector<CostItem> otherItems()
{
    CostItem management = item("management", "V", LinePer::Class, {Factor::OtherLines},
                               {text("đồng")}, "management_share");
    management.unit = text("%");
    management.pricedByPercent = true;
    return {
        item("field_trip", "IV", LinePer::Entry, {Factor::Given}, {text("chuyến")}, "field_trip"),
        item("class_staff", "V", LinePer::Entry, {Factor::Given}, {text("công")}, "class_staff"),
        management, item("other", "V", LinePer::Entry, {Factor::Given}, {text("khoản")}, "")};
}

Agency agency(const char *code, AgencyKind kind)
{
    Agency made;
    made.code = text(code);
    made.name = text(code);
    made.kind = kind;
    return made;
}

Lecturer lecturer(const char *code, Rank rank)
{
    Lecturer made;
    made.id = text(code);
    made.code = text(code);
    made.name = text(code);
    made.rank = rank;
    made.department = text("SNN");
    return made;
}

} // namespace

std::vector<CostItem> allItems()
{
    std::vector<CostItem> items;
    for (const auto &part : {lecturerItems(), traineeItems(), classItems(), otherItems()})
        items.insert(items.end(), part.begin(), part.end());
    return items;
}

Catalogue smallCatalogue()
{
    Catalogue catalogue;
    catalogue.items = allItems();
    for (const auto &[code, group, beneficiary] :
         {std::tuple("crop", "agriculture", Beneficiary::Agriculture),
          std::tuple("transport", "non_agriculture", Beneficiary::Other)}) {
        CooperativeType type;
        type.code = text(code);
        type.name = text(code);
        type.group = text(group);
        type.beneficiary = beneficiary;
        catalogue.types.push_back(type);
    }
    catalogue.agencies = {agency("LMHTX", AgencyKind::Alliance),
                          agency("SNN", AgencyKind::Department),
                          agency("SGTVT", AgencyKind::Department)};
    catalogue.responsibilities = {
        {.type = text("crop"), .agency = text("SNN")},
        {.type = text("transport"), .agency = text("SGTVT"), .validTo = QDate(2025, 3, 1)},
        {.type = text("transport"), .agency = text("SXD"), .validFrom = QDate(2025, 3, 1)}};
    const QDate reform(2025, 7, 1);
    catalogue.labels = {
        {.code = text("rank.phd"), .text = text("tiến sĩ")},
        {.code = text("place.district"), .text = text("huyện"), .validTo = reform},
        {.code = text("place.district"), .text = text("huyện cũ"), .validFrom = reform},
        {.code = text("beneficiary.agriculture"), .text = text("HTX nông nghiệp")},
        {.code = text("section.I"), .text = text("Chi cho giảng viên")},
        {.code = text("per.session"), .text = text("buổi")}};
    return catalogue;
}

std::vector<Lecturer> threeLecturers()
{
    return {lecturer("phd", Rank::Phd), lecturer("provincial", Rank::Provincial),
            lecturer("district", Rank::District)};
}

TrainingClass smallClass()
{
    TrainingClass made;
    made.id = text("class-1");
    made.code = text("L01");
    made.title = text("Lớp trồng trọt");
    made.type = text("crop");
    made.startDate = QDate(2017, 3, 14);
    made.days = Quantity::whole(2);
    made.place = Place::Town;
    TraineeGroup group;
    group.beneficiary = Beneficiary::Agriculture;
    group.count = 50;
    group.lodged = 20;
    made.trainees = {group};
    Topic topic;
    topic.title = text("Luật Hợp tác xã");
    topic.sessions = Quantity::whole(4);
    topic.lecturer = text("phd");
    made.topics = {topic};
    return made;
}

Workplace::Workplace()
{
    header.year = 2017;
    header.title = text("Kế hoạch");
    header.province = text("Quảng Bình");
}

const Estimator &Workplace::estimator()
{
    m_book = std::make_unique<NormBook>(catalogue.norms, own, header.province);
    m_estimator = std::make_unique<Estimator>(catalogue, header, lecturers, defaults, *m_book);
    return *m_estimator;
}

std::vector<Line> Workplace::lines(const char *item)
{
    const int asked = catalogue.itemIndex(text(item));
    std::vector<Line> found;
    for (const Line &line : estimate().lines)
        if (line.item == asked)
            found.push_back(line);
    return found;
}

Line Workplace::line(const char *item)
{
    const std::vector<Line> found = lines(item);
    REQUIRE(found.size() == 1);
    return found.front();
}

std::vector<Finding> Workplace::findings()
{
    const ClassEstimate made = estimate();
    return lineFindings(*m_estimator, trainingClass, made);
}

QString Workplace::normCode(int norm)
{
    return norm < 0 ? QString() : m_book->at(norm).code;
}

} // namespace taphuan::test
