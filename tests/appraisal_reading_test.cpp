#include "core/exchange/appraisal_reading.h"
#include "core/exchange/appraisal_table.h"
#include "core/exchange/spreadsheet_reader.h"
#include "core/exchange/typed_amount.h"
#include "tests/catch.h"
#include "tests/workbook_cases.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace taphuan;

namespace {

const QString keptFolder = QStringLiteral(TEST_DATA "/appraisals/");

void keep(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// A version that Finance has got as a workbook.
struct Submitted
{
    explicit Submitted(WorkbookCase from, std::vector<Decision> made = {})
        : workbook(std::move(from)), frozen(workbook.frozen()), decisions(std::move(made))
    {
        appraise();
        workbook.info.version = 2;
        workbook.options.appraisal = &appraisal;
        workbook.options.sheets.insert(WorkbookSheet::Appraisal);
    }
    static Submitted kept()
    {
        return Submitted(WorkbookCase::at(keptFolder + QStringLiteral("plan.json")));
    }

    void appraise() { appraisal = appraisalOf(frozen, decisions, 2, workbook.plan.header.roundTo); }
    AppraisalReading read(const QByteArray &file, qint64 number = 2,
                          const QString &plan = QStringLiteral("plan")) const
    {
        const auto book = readSpreadsheet(file, {.wanted = hasColumnNames});
        REQUIRE(std::holds_alternative<Spreadsheet>(book));
        return readAppraisal(std::get<Spreadsheet>(book), {plan, number, appraisal});
    }
    QByteArray written() const
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.xlsx"));
        REQUIRE(workbook.write(path));
        return contentOf(path);
    }
    void accept(const std::vector<ProposedDecision> &accepted)
    {
        decisions = decisionsWith(decisions, 2, accepted);
        appraise();
    }

    WorkbookCase workbook;
    std::vector<FrozenClass> frozen;
    std::vector<Decision> decisions;
    Appraisal appraisal;
};

QString textOf(const AppraisalReading &reading)
{
    QStringList lines;
    for (const ProposedDecision &each : reading.proposals)
        lines += QStringList{QStringLiteral("change"),
                             each.place,
                             each.classId,
                             each.line,
                             QString::number(each.requested.dong()),
                             QString::number(each.appraised.dong()),
                             each.reason,
                             each.document,
                             each.comment}
                     .join(QStringLiteral(" ; "));
    for (const FaultyCell &each : reading.faults)
        lines +=
            QStringList{codeText(each.fault), each.place, each.detail, QString::number(each.rows)}
                .join(QStringLiteral(" ; "));
    for (const ForeignRow &each : reading.foreign)
        lines += QStringList{QStringLiteral("foreign"), each.place, each.text}.join(
            QStringLiteral(" ; "));
    lines += QStringLiteral("unchanged %1, absent %2").arg(reading.unchanged).arg(reading.absent);
    return lines.join(u'\n') + u'\n';
}

AmountReading typed(const QString &text, CellKind kind = CellKind::Text)
{
    const SheetCell cell{.text = text, .column = 1, .kind = kind};
    return readAmount(&cell);
}

/// The amount that a text means, or -1 minus its fault.
qint64 meant(const char16_t *text)
{
    const AmountReading reading = typed(QString::fromUtf16(text));
    return reading.fault ? -1 - qint64(*reading.fault) : reading.dong;
}

qint64 none(AmountFault fault)
{
    return -1 - qint64(fault);
}

} // namespace

TEST_CASE("amounts typed as texts are understood where they mean one thing")
{
    for (const char16_t *text :
         {u"1200000", u"1.200.000", u"1 200 000", u"1\u00A0200\u00A0000", u"1\u202F200\u202F000",
          u"1,200,000", u"1'200'000", u"1.200.000,00", u"1,200,000.0", u" 1.200.000 đ",
          u"1.200.000 đồng", u"1.200.000 VNĐ", u"+1.200.000"})
        CHECK(meant(text) == 1'200'000);
    CHECK(meant(u"1.200") == 1'200);
    CHECK(meant(u"0") == 0);
}

TEST_CASE("amounts that may mean more than one thing, or nothing, are not guessed")
{
    for (const char16_t *text :
         {u"1.2", u"1,5", u"1.200,000", u"1.200.00", u"12.00.000", u"1200.000", u"1,2 triệu",
          u"một triệu", u"=1+1", u"1e6", u"1.200 000"})
        CHECK(meant(text) == none(AmountFault::NotANumber));
    CHECK(meant(u"  ") == none(AmountFault::Missing));
    CHECK(meant(u"-1.200") == none(AmountFault::Negative));
    CHECK(meant(u"(1.200)") == none(AmountFault::Negative));
    CHECK(meant(u"1234567890123456") == none(AmountFault::TooLarge));
    CHECK(typed(QStringLiteral("1200000.5"), CellKind::Number).fault == AmountFault::NotWhole);
    CHECK(typed(QStringLiteral("2017-03-14"), CellKind::Date).fault == AmountFault::NotANumber);
    CHECK(readAmount(nullptr).fault == AmountFault::Missing);
}

TEST_CASE("a workbook that comes back as it went changes nothing")
{
    const Submitted submitted = Submitted::kept();
    CHECK(textOf(submitted.read(submitted.written())) ==
          QStringLiteral("unchanged 12, absent 0\n"));
}

TEST_CASE("of a whole workbook the sheet of the appraisal alone is read, and says the same")
{
    Submitted submitted = Submitted::kept();
    submitted.workbook.options.sheets = {};
    const QByteArray file = submitted.written();
    const auto book = std::get<Spreadsheet>(readSpreadsheet(file, {.wanted = hasColumnNames}));
    REQUIRE(book.sheets.size() == 1);
    CHECK(book.sheets[0].name == QStringLiteral("Thẩm định"));
    const auto whole = std::get<Spreadsheet>(readSpreadsheet(file));
    CHECK(whole.sheets.size() == workbookSheetCount);
    CHECK(book.sheets[0] == *whole.sheet(u"Thẩm định"));
    CHECK(textOf(submitted.read(file)) == QStringLiteral("unchanged 12, absent 0\n"));
}

TEST_CASE("workbooks that other programs sent back are read as they were kept")
{
    const Submitted submitted = Submitted::kept();
    const bool renew = qEnvironmentVariableIsSet("RENEW");
    if (renew) // what the scripts beside them start from
        keep(keptFolder + QStringLiteral("original.xlsx"), submitted.written());
    const auto books = QDir(keptFolder).entryInfoList({QStringLiteral("*.xlsx")});
    CHECK(books.size() >= 6);
    for (const QFileInfo &book : books) {
        INFO(book.fileName().toStdString());
        const QString kept = keptFolder + book.completeBaseName() + QStringLiteral(".txt");
        const QString text = textOf(submitted.read(contentOf(book.filePath())));
        if (renew)
            keep(kept, text.toUtf8());
        CHECK(text.toStdString() == contentOf(kept).toStdString());
    }
}

TEST_CASE("a workbook of another plan, another version or a draft is named and not taken")
{
    Submitted submitted = Submitted::kept();
    const QByteArray file = submitted.written();
    CHECK(textOf(submitted.read(file, 2, QStringLiteral("other"))) ==
          QStringLiteral("wrong_plan ; Thẩm định!J12 ;  ; 12\nunchanged 0, absent 12\n"));
    CHECK(textOf(submitted.read(file, 3)) ==
          QStringLiteral("wrong_version ; Thẩm định!K12 ; 2 ; 12\nunchanged 0, absent 12\n"));
    submitted.workbook.info.version = 0;
    CHECK(textOf(submitted.read(submitted.written())) ==
          QStringLiteral("draft ; Thẩm định!K12 ;  ; 12\nunchanged 0, absent 12\n"));
}

TEST_CASE("a spreadsheet without the table is no appraisal")
{
    const Submitted submitted = Submitted::kept();
    const auto reading = submitted.read("Họ tên;Số tiền\nAn;100\n");
    REQUIRE(reading.faults.size() == 1);
    CHECK(reading.faults[0].fault == ReadingFault::NoTable);
}

TEST_CASE("what was accepted stands in the next workbook and changes nothing again")
{
    Submitted submitted = Submitted::kept();
    const auto reading = submitted.read(contentOf(keptFolder + QStringLiteral("openpyxl.xlsx")));
    REQUIRE_FALSE(reading.proposals.empty());
    submitted.accept(reading.proposals);
    CHECK(submitted.decisions.size() == reading.proposals.size());
    CHECK(submitted.read(submitted.written()).unchanged == 12);
    CHECK(
        submitted.read(contentOf(keptFolder + QStringLiteral("openpyxl.xlsx"))).proposals.empty());
}

TEST_CASE("a figure that is as requested again loses its decision")
{
    Submitted submitted = Submitted::kept();
    const QByteArray untouched = submitted.written();
    submitted.accept(
        submitted.read(contentOf(keptFolder + QStringLiteral("openpyxl.xlsx"))).proposals);
    submitted.accept(submitted.read(untouched).proposals);
    CHECK(submitted.decisions.empty());
}

TEST_CASE("where only words differ, a rate that was decided stays")
{
    Decision cut;
    cut.id = QStringLiteral("d");
    cut.version = 2;
    cut.classId = QStringLiteral("class-1");
    cut.line = QStringLiteral("hall|||");
    cut.rate = Rate::whole(1'000'000);
    const ProposedDecision proposed{.classId = cut.classId,
                                    .line = cut.line,
                                    .requested = Money(2'400'000),
                                    .before = Money(2'000'000),
                                    .appraised = Money(2'000'000),
                                    .reason = QStringLiteral("mới")};
    const auto after = decisionsWith({cut}, 2, {proposed});
    REQUIRE(after.size() == 1);
    CHECK(after[0].rate == cut.rate);
    CHECK(after[0].id == cut.id);
    CHECK(after[0].reason == QStringLiteral("mới"));
}

namespace {

QString randomWords(std::mt19937 &random)
{
    static const QStringList words{QStringLiteral("=1+1"),
                                   QStringLiteral("cắt theo Điều 3"),

                                   QStringLiteral("dòng 1\ndòng 2"),
                                   QStringLiteral("<b>&"),
                                   QStringLiteral("1.200"),
                                   QStringLiteral("@"),
                                   QStringLiteral("Nguyễn Văn Ởng"),
                                   QString(),
                                   QStringLiteral("đã có “hội trường”")};
    return words[qsizetype(random() % std::size_t(words.size()))];
}

/// How people write amounts: as numbers and as texts.
QJsonValue typedAmount(qint64 dong, std::mt19937 &random)
{
    static const QString signs = QStringLiteral("., ");
    if (random() % 2)
        return double(dong);
    QString text = QString::number(dong);
    const QChar sign = signs[qsizetype(random() % 3)];
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, sign);
    return text;
}

struct RandomAppraisal
{
    QJsonArray rows; ///< as the script types them
    std::vector<ProposedDecision> expected;
};

RandomAppraisal randomAppraisal(const Submitted &submitted, unsigned seed)
{
    std::mt19937 random(seed);
    RandomAppraisal result;
    for (const FrozenClass &each : submitted.frozen) {
        for (const FrozenLine &line : each.lines) {
            if (random() % 4 == 0)
                continue;
            const qint64 dong = qint64(random()) % (line.amount.dong() + 1);
            const QStringList words{randomWords(random), randomWords(random), randomWords(random)};
            result.rows +=
                QJsonObject{{QStringLiteral("class"), each.id},
                            {QStringLiteral("line"), line.id},
                            {QStringLiteral("amount"), typedAmount(dong, random)},
                            {QStringLiteral("words"), QJsonArray::fromStringList(words)}};
            if (dong != line.amount.dong() || !words.join(QString()).isEmpty())
                result.expected.push_back({each.id,
                                           line.id,
                                           line.amount,
                                           line.amount,
                                           Money(dong),
                                           words[0],
                                           words[1],
                                           words[2],
                                           {}});
        }
    }
    return result;
}

void checkRandom(unsigned seed)
{
    const Submitted submitted(WorkbookCase::random(seed, 1));
    const RandomAppraisal appraisal = randomAppraisal(submitted, seed);
    const QTemporaryDir folder;
    const QString book = folder.filePath(QStringLiteral("a.xlsx"));
    const QString rows = folder.filePath(QStringLiteral("rows.json"));
    keep(book, submitted.written());
    keep(rows, QJsonDocument(appraisal.rows).toJson());
    runPython({QStringLiteral(SOURCE_ROOT "/tests/appraisal_typed.py"), book, rows,
               QString::number(seed)});
    AppraisalReading reading = submitted.read(contentOf(book));
    for (ProposedDecision &each : reading.proposals)
        each.place.clear();
    const auto byLine = [](const auto &each) { return std::pair(each.classId, each.line); };
    std::vector<ProposedDecision> expected = appraisal.expected;
    std::ranges::sort(expected, {}, byLine);
    std::ranges::sort(reading.proposals, {}, byLine);

    CHECK(textOf(reading) == textOf({.proposals = expected, .unchanged = reading.unchanged}));
    CHECK(expected.size() > 300);
}

} // namespace

TEST_CASE("random appraisals typed by another program into shuffled rows come back exactly")
{
    for (const unsigned seed : {1U, 2U, 3U})
        checkRandom(seed);
}
