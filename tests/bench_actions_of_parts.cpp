#include "tests/bench_actions.h"

#include <QTest>

namespace taphuan {

BenchPage BenchActions::programme()
{
    Programme *page = m_session.programme();
    const auto text = [](int run) { return QStringLiteral("Nội dung %1").arg(run); };
    BenchPage all{
        QStringLiteral("programme"),
        Qt::Key_5,
        {{QStringLiteral("another class"),
          always([=, this](int run) { page->setClassId(anyClass(run).id); })},
         {QStringLiteral("a topic's content"),
          [=, this](int run) {
              const TrainingClass &each = anyClass(run);
              page->setClassId(each.id);
              return m_session.setTopicField(each.id, each.topics.front().id, TopicModel::Content,
                                             text(run));
          }},
         {QStringLiteral("submitted"), [=](int) { return page->submit({}); }, BenchAction::single,
          [this](int) { chooseClass(ReviewState::Drafting); }},
         {QStringLiteral("accepted"), [=](int) { return page->accept({}); }, BenchAction::single,
          [this](int) { chooseClass(ReviewState::Submitted); }},
         {QStringLiteral("a comment"), [=](int run) { return page->comment({}, text(run)); }},
         {QStringLiteral("another agency to act for"),
          always([this](int run) {
              m_session.acting()->choose(run % 2 ? alliance() : QStringLiteral("STC"));
          }),
          BenchAction::single,
          {}},
         {QStringLiteral("back to the alliance"),
          always([this](int) { m_session.acting()->choose(alliance()); })},
         {QStringLiteral("only what waits"),
          always([page](int run) { page->setOnlyWaiting(run % 2 == 0); })},
         typed(QStringLiteral("a letter into the filter"), page),
         {QStringLiteral("no filter"), always([page](int) {
              page->setOnlyWaiting(false);
              page->setFilterText({});
          })}}};
    append(all.actions, programmeViews());
    return all;
}

void BenchActions::chooseClass(ReviewState state)
{
    const auto each = std::ranges::find_if(plan().classes, [&](const TrainingClass &other) {
        return reviewState(other.reviews) == state && !other.topics.empty();
    });
    const QString department =
        m_session.plan()->catalogue().responsibleAgency(each->type, each->startDate);
    m_session.acting()->choose(state == ReviewState::Submitted ? alliance() : department);
    m_session.programme()->setClassId(each->id);
}

BenchPage BenchActions::lecturers()
{
    LecturerRegister *page = m_session.lecturerRegister();
    LecturerChooser *chooser = m_session.lecturerChooser();
    const auto edit = [=, this](const QString &text, LecturerRegister::Field field,
                                const QStringList &texts) {
        return BenchAction{text, [=, this](int run) {
                               const QString id = anyOf(plan().lecturers, run).id;
                               page->setCurrentId(id);
                               return page->setField({id}, field, texts[run % texts.size()]);
                           }};
    };
    return {
        QStringLiteral("lecturers"),
        Qt::Key_6,
        {edit(QStringLiteral("the phone number"), LecturerRegister::Phone,
              {QStringLiteral("0912"), QStringLiteral("0913")}),
         edit(QStringLiteral("the name"), LecturerRegister::Name,
              {QStringLiteral("Nguyễn Văn Ân"), QStringLiteral("Đặng Thị Bé")}),
         edit(QStringLiteral("the rank"), LecturerRegister::Rank,
              {QStringLiteral("phd"), QStringLiteral("district")}),
         edit(QStringLiteral("the department"), LecturerRegister::Department,
              {alliance(), QStringLiteral("SNN")}),
         {QStringLiteral("a speciality"),
          [=, this](int run) {
              return page->nameSpeciality(anyOf(plan().lecturers, run).id, QStringLiteral("crop"),
                                          run % 2 == 0);
          }},
         {QStringLiteral("an absence"),
          [=, this](int run) { return added(page->addAbsence(anyOf(plan().lecturers, run).id)); }},
         {QStringLiteral("a lecturer added"),
          [this](int run) {
              return added(m_session.lecturerRegister()->add(QStringLiteral("Mới %1").arg(run),
                                                             QStringLiteral("phd"), alliance()));
          }},
         {QStringLiteral("a lecturer removed"),
          [=, this](int) { return page->remove({plan().lecturers.back().id}); }},
         undo(QStringLiteral("undone")),
         {QStringLiteral("who can take a topic"), always([=, this](int run) {
              const TrainingClass &each = anyClass(run);
              chooser->ask(each.id, each.topics.front().id);
          })},
         {QStringLiteral("a topic is given away"),
          [=, this](int run) { return chooser->choose(anyOf(plan().lecturers, run + 7).id); }},
         {QStringLiteral("the choice is left"), always([=](int) { chooser->leave(); })},
         typed(QStringLiteral("a letter into the filter"), page->lecturers()),
         {QStringLiteral("sorted by another column"), always([=](int run) {
              page->lecturers()->setFilterText({});
              page->lecturers()->sortBy(run % 2 ? LecturerModel::Name : LecturerModel::Fee);
          })}}};
}

BenchPage BenchActions::calendar()
{
    PlanCalendar *page = m_session.calendar();
    const auto rows = [page](const QString &text, PlanCalendar::By by) {
        return BenchAction{
            text, always([=](int run) { page->setBy(run % 2 ? PlanCalendar::Type : by); })};
    };
    return {QStringLiteral("calendar"),
            Qt::Key_7,
            {{QStringLiteral("a class is dragged over a day"),
              always([=, this](int run) { page->tryMove(anyClass(run).id, run + 1); })},
             {QStringLiteral("a class is moved"),
              [=, this](int run) {
                  page->endTry();
                  page->setCurrentId(anyClass(run).id);
                  return page->move(anyClass(run).id, 1);
              }},
             {QStringLiteral("to the next class"),
              always([=](int) { page->setCurrentId(page->beside(1, 0)); })},
             rows(QStringLiteral("by place"), PlanCalendar::Locality),
             rows(QStringLiteral("by lecturer"), PlanCalendar::Lecturer)}};
}

/// A list of as many cooperatives as the register has, all of them new.
void BenchActions::writeList() const
{
    QFile file(m_screen.folder() + QStringLiteral("/list.csv"));
    if (!file.open(QFile::WriteOnly))
        qFatal("the list of cooperatives is not written");
    QString text = QStringLiteral("Tên HTX,Mã số thuế,Loại hình,Huyện,Xã,Giám đốc,Kế toán\n");
    for (const Cooperative &each : plan().cooperatives)
        text += QStringLiteral("%1 mới,9%2,Trồng trọt,%3,%4,1,1\n")
                    .arg(each.name, each.taxCode.mid(1), each.district, each.commune);
    file.write(text.toUtf8());
}

void BenchActions::readList()
{
    RegisterImport *import = m_session.cooperativeRegister()->importing();
    import->read(QUrl::fromLocalFile(m_screen.folder() + QStringLiteral("/list.csv")));
    const auto isRead = [=] { return import->isOpen() && !import->job()->running(); };
    if (!QTest::qWaitFor(isRead, 60'000) || import->accepted() == 0)
        qFatal("the list of cooperatives is not read: %s", qPrintable(import->problem()));
}

bool BenchActions::isImported() const
{
    return std::ranges::any_of(plan().cooperatives, [](const Cooperative &each) {
        return each.taxCode.startsWith(u'9'); // those of the list
    });
}

std::vector<BenchAction> BenchActions::importing()
{
    RegisterImport *import = m_session.cooperativeRegister()->importing();
    const auto undone = [this] {
        if (isImported())
            m_session.undo();
    };
    return {{QStringLiteral("as many imported"), [=](int) { return import->accept(); },
             BenchAction::bulk,
             [=, this](int) {
                 undone();
                 readList();
             }},
            {QStringLiteral("the import undone"), always([this](int) { m_session.undo(); }),
             BenchAction::bulk,
             [this](int) {
                 if (!isImported())
                     m_session.redo();
             }},
            {QStringLiteral("the import made again"), always([this](int) { m_session.redo(); }),
             BenchAction::bulk, [=](int) { undone(); }}};
}

BenchPage BenchActions::cooperatives()
{
    CooperativeRegister *page = m_session.cooperativeRegister();
    const auto edit = [=, this](const QString &text, CooperativeModel::Field field,
                                const QStringList &texts) {
        return BenchAction{text, [=, this](int run) {
                               return page->setField({anyOf(plan().cooperatives, run).id}, field,
                                                     texts[run % texts.size()]);
                           }};
    };
    writeList();
    BenchPage all{
        QStringLiteral("cooperatives"),
        Qt::Key_8,
        {edit(QStringLiteral("the name"), CooperativeModel::Name,
              {QStringLiteral("HTX Khác"), QStringLiteral("HTX Mới")}),
         edit(QStringLiteral("the tax code"), CooperativeModel::TaxCode,
              {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
               QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("7")}),
         edit(QStringLiteral("the directors"), CooperativeModel::Directors,
              {QStringLiteral("3"), QStringLiteral("4")}),
         edit(QStringLiteral("the district"), CooperativeModel::District,
              {QStringLiteral("Lệ Thủy"), QStringLiteral("Nơi khác")}),
         {QStringLiteral("a cooperative added"),
          [=](int) { return added(page->add(QStringLiteral("crop"), QStringLiteral("Lệ Thủy"))); }},
         {QStringLiteral("a cooperative removed"),
          [=, this](int run) { return page->remove({anyOf(plan().cooperatives, run).id}); }},
         undo(QStringLiteral("undone")),
         typed(QStringLiteral("a letter into the filter"), page->cooperatives()),
         {QStringLiteral("sorted by another column"), always([=](int run) {
              page->cooperatives()->setFilterText({});
              page->cooperatives()->sortBy(run % 2 ? CooperativeModel::Name
                                                   : CooperativeModel::Members);
          })}}};
    append(all.actions, ofNeeds());
    append(all.actions, importing());
    return all;
}

/// Shows what a norm of the province would change.
QString BenchActions::proposeNorm(int run)
{
    NormPage *page = m_session.norms();
    page->beginNew();
    page->draft()->key = QStringLiteral("lecturer_fee");
    page->draft()->ranks = {QStringLiteral("provincial")};
    page->draft()->document = QStringLiteral("1/NQ-HĐND");
    page->draft()->amount = QString::number(500'000 + run);
    page->draft()->validFrom = QStringLiteral("1/1/2017");
    return page->proposeDraft();
}

BenchPage BenchActions::norms()
{
    NormPage *page = m_session.norms();
    BenchPage all{
        QStringLiteral("norms"),
        Qt::Key_9,
        {{QStringLiteral("a letter into the filter"),
          always([=](int run) { page->setFilterText(letters(run)); })},
         {QStringLiteral("another day"),
          [=](int run) { return page->setDay(QStringLiteral("%1/7/2018").arg(run + 1)); }},
         {QStringLiteral("what a norm would change"), [this](int run) { return proposeNorm(run); }},
         {QStringLiteral("a norm is kept"), [=](int) { return page->keep(); }, BenchAction::single,
          [this](int run) { proposeNorm(run + 100); }},
         undo(QStringLiteral("undone"))}};
    append(all.actions, importingNorms());
    return all;
}

BenchPage BenchActions::settings()
{
    PlanSettings *page = m_session.settings();
    BenchPage all{
        QStringLiteral("settings"),
        Qt::Key_Comma,
        {{QStringLiteral("a holiday added"),
          [=](int run) {
              return page->addHoliday(QStringLiteral("%1/3").arg(run + 13),
                                      QStringLiteral("Nghỉ %1").arg(run), QStringLiteral("public"));
          }},
         {QStringLiteral("a holiday's name"),
          [=](int run) {
              return page->setHolidayField(QStringLiteral("2017-03-13"), HolidayModel::Name,
                                           QStringLiteral("Lễ %1").arg(run));
          }},
         {QStringLiteral("a responsibility"),
          [=](int run) {
              return page->setResponsibility(
                  QStringLiteral("crop"), run % 2 ? alliance() : QStringLiteral("SNN"),
                  PlanSettings::Responsible, QStringLiteral("%1/6").arg(run + 1));
          }},
         {QStringLiteral("the name of a cost item"),
          [=](int run) {
              return page->setItemField(QStringLiteral("hall"), ItemModel::Label,
                                        QStringLiteral("Hội trường %1").arg(run));
          }},
         {QStringLiteral("the budget code of a cost item"),
          [=](int run) {
              return page->setItemField(QStringLiteral("hall"), ItemModel::BudgetCode,
                                        QString::number(6600 + run));
          }},
         {QStringLiteral("an agency"),
          [=](int run) {
              return page->setAgencyField(QStringLiteral("SNN"), AgencyModel::ShortName,
                                          QStringLiteral("SNN%1").arg(run));
          }},
         {QStringLiteral("a venue"),
          [=](int run) { return page->addVenue(QStringLiteral("Hội trường %1").arg(run)); }},
         {QStringLiteral("the venues of all classes"),
          [=](int) { return page->addVenuesOfClasses(); }}}};
    append(all.actions, restoring());
    return all;
}

} // namespace taphuan
