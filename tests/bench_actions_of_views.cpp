#include "tests/bench_actions.h"

#include <QClipboard>
#include <QGuiApplication>

namespace taphuan {

namespace {

enum ProgrammeView { ByClass, Matrix, Curricula, Reading };

/// The same text for each of so many rows, as a spreadsheet copies a column.
void copyColumn(qsizetype rows, const QString &text)
{
    QGuiApplication::clipboard()->setText(QStringList(rows, text).join(u'\n'));
}

} // namespace

/// Of what stands beside the list of classes.
std::vector<BenchAction> BenchActions::programmeViews()
{
    const auto view = [this](const QString &text, int which, double limit) {
        const auto set = [this](int chosen) { m_screen.set("ProgrammePage", "view", chosen); };
        return BenchAction{text, always([=](int) { set(which); }), limit,
                           [=](int) { set(ByClass); }};
    };
    ProgrammeMatrix *matrix = m_session.matrix();
    std::vector<BenchAction> actions{
        view(QStringLiteral("the matrix comes into sight"), Matrix, BenchAction::single),
        typed(QStringLiteral("a letter into the matrix's filter"), matrix),
        {QStringLiteral("only overlaps and gaps"),
         always([=](int run) { matrix->setOnlyMarked(run % 2 == 0); })},
        {QStringLiteral("a topic's sessions beside the matrix"),
         [this](int run) {
             const TrainingClass &each = anyClass(run);
             return m_session.setTopicField(each.id, each.topics.front().id, TopicModel::Sessions,
                                            QString::number(3 + run));
         }},
        view(QStringLiteral("the curricula come into sight"), Curricula, BenchAction::single)};
    append(actions, ofCurricula());
    // Hundreds of classes are laid out as pages.
    actions.push_back(view(QStringLiteral("the whole programme of a department comes into sight"),
                           Reading, BenchAction::bulk));
    SectorProgramme *sector = m_session.sectorProgramme();
    actions.push_back({QStringLiteral("that of another department"), always([=](int run) {
                           const auto &all = sector->departments()->rows();
                           sector->setDepartment(anyOf(all, run).code);
                       }),
                       BenchAction::bulk});
    actions.push_back(view(QStringLiteral("back to the classes"), ByClass, BenchAction::single));
    return actions;
}

std::vector<BenchAction> BenchActions::ofCurricula()
{
    CurriculumRegister *page = m_session.curriculumRegister();
    return {{QStringLiteral("another curriculum"),
             always([=](int run) { page->setCode(page->codeAt(run % page->list()->count())); })},
            {QStringLiteral("a next version of a curriculum"),
             [=](int) { return page->beginVersion(); }, BenchAction::single,
             [=, this](int) {
                 if (!page->head().isFixed)
                     m_session.undo();
             }},
            {QStringLiteral("a topic of a curriculum"),
             [=](int run) {
                 return page->setTopicField(page->topics()->rows().front().rowId,
                                            TopicModel::Content,
                                            QStringLiteral("Nội dung %1").arg(run));
             }},
            {QStringLiteral("a letter into the filter of curricula"),
             always([=](int run) { page->setFilterText(run % 2 ? QString() : letters(run)); })}};
}

std::vector<BenchAction> BenchActions::ofNeeds()
{
    TrainingNeeds *needs = m_session.cooperativeRegister()->needs();
    const auto show = [this](bool shown) { m_screen.set("CooperativesPage", "showsNeeds", shown); };
    const auto propose = [=](int) { return needs->propose(QStringLiteral("40")); };
    return {{QStringLiteral("the needs come into sight"), always([=](int) { show(true); }),
             BenchAction::single, [=](int) { show(false); }},
            typed(QStringLiteral("a letter into the filter of needs"), needs),
            {QStringLiteral("needs sorted by another column"), always([=](int run) {
                 needs->setFilterText({});
                 needs->sortBy(run % 2 ? NeedModel::Missing : NeedModel::Managers);
             })},
            {QStringLiteral("classes are proposed"), propose, BenchAction::bulk},
            {QStringLiteral("one of them is left out"),
             always([=](int run) { needs->setAccepted(run, false); })},
            {QStringLiteral("the proposed classes are made"), [=](int) { return needs->make(); },
             BenchAction::bulk,
             [=, this](int run) {
                 if (run > 0)
                     m_session.undo();
                 propose(run);
             }},
            undo(QStringLiteral("the proposed classes undone"), BenchAction::bulk)};
}

std::vector<BenchAction> BenchActions::pasting()
{
    const auto paste = [this](int run) {
        const QStringList ids = hundredClasses(run);
        return m_session.pasteClasses(ids.front(), ids, {int(ClassForm::Locality)});
    };
    return {{QStringLiteral("a cell pasted"),
             [this](int run) {
                 const QString id = anyClass(run).id;
                 return m_session.pasteClasses(id, {id}, {int(ClassForm::Locality)});
             },
             BenchAction::single, [](int run) { copyColumn(1, QStringLiteral("Xã %1").arg(run)); }},
            {QStringLiteral("100 cells pasted"), paste, BenchAction::bulk,
             [this](int run) {
                 copyColumn(hundredClasses(run).size(), QStringLiteral("Phường %1").arg(run));
             }},
            undo(QStringLiteral("100 cells taken back"), BenchAction::bulk)};
}

/// As many as a province decides on in a year.
void BenchActions::writeNorms(int run) const
{
    QFile file(m_screen.folder() + QStringLiteral("/norms.csv"));
    if (!file.open(QFile::WriteOnly))
        qFatal("the norms are not written");
    file.write("id,key,document,per,amount\n");
    for (int i = 0; i < 20; ++i)
        file.write(QStringLiteral("n%1,drinks,%1/NQ-HĐND,day,%2\n")
                       .arg(i)
                       .arg(20'000 + run * 100 + i)
                       .toUtf8());
}

std::vector<BenchAction> BenchActions::importingNorms()
{
    NormPage *page = m_session.norms();
    const QUrl file = QUrl::fromLocalFile(m_screen.folder() + QStringLiteral("/norms.csv"));
    return {{QStringLiteral("what imported norms would change"),
             [=](int) { return page->proposeImport(file); }, BenchAction::bulk,
             [this](int run) { writeNorms(run); }},
            {QStringLiteral("imported norms are kept"), [=](int) { return page->keep(); },
             BenchAction::bulk,
             [=, this](int run) {
                 writeNorms(run + 100);
                 page->proposeImport(file);
             }},
            undo(QStringLiteral("the import undone"), BenchAction::bulk)};
}

} // namespace taphuan
