// The benchmark that bench.sh builds and runs; with few classes and one run it is also a test that
// all of its parts work.

#include "tests/bench.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTextStream>

using namespace taphuan;

namespace {

struct Part
{
    QLatin1String name;
    std::vector<Measured> (*run)(const BenchSettings &settings);
};

constexpr Part parts[] = {
    {QLatin1String("estimate"), benchEstimate},
    {QLatin1String("edit"), benchEdit},
    {QLatin1String("open"), benchOpen},
    {QLatin1String("workbook"), benchWorkbook},
    {QLatin1String("read-back"), benchReadBack},
    {QLatin1String("window"), benchWindow},
    {QLatin1String("fit"), benchFit},
    {QLatin1String("large"), benchLarge},
};

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 0);
}

void printTable(const std::vector<Measured> &all)
{
    QTextStream out(stdout);
    for (const Measured &one : all)
        out << one.text.leftJustified(48) << number(one.value).rightJustified(8) << ' '
            << one.unit.leftJustified(16) << (one.atLeast ? "at least " : "at most ")
            << QString::number(one.limit).leftJustified(5) << (one.met() ? "met     " : "NOT MET ")
            << one.detail << '\n';
}

QByteArray json(const BenchSettings &settings, const std::vector<Measured> &all)
{
    QJsonArray results;
    for (const Measured &one : all)
        results.append(QJsonObject{
            {QStringLiteral("name"), one.name},
            {QStringLiteral("value"), one.value},
            {QStringLiteral("unit"), one.unit},
            {one.atLeast ? QStringLiteral("atLeast") : QStringLiteral("atMost"), one.limit},
            {QStringLiteral("met"), one.met()},
            {QStringLiteral("detail"), one.detail}});
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("taphuan-bench")},
                                     {QStringLiteral("version"), 1},
                                     {QStringLiteral("program"), QStringLiteral(TAPHUAN_VERSION)},
                                     {QStringLiteral("classes"), settings.classes},
                                     {QStringLiteral("runs"), settings.runs},
                                     {QStringLiteral("results"), results}})
        .toJson();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QSaveFile::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption classes(QStringLiteral("classes"), {}, QStringLiteral("n"),
                                     QStringLiteral("10000"));
    const QCommandLineOption runs(QStringLiteral("runs"), {}, QStringLiteral("n"),
                                  QStringLiteral("7"));
    const QCommandLineOption program(QStringLiteral("program"), {}, QStringLiteral("file"));
    const QCommandLineOption bare(QStringLiteral("bare-window"), {}, QStringLiteral("file"));
    const QCommandLineOption target(QStringLiteral("json"), {}, QStringLiteral("file"));
    const QCommandLineOption page(QStringLiteral("page"), {}, QStringLiteral("name"));
    parser.addOptions({classes, runs, program, bare, target, page});
    parser.addPositionalArgument(QStringLiteral("part"),
                                 QStringLiteral("estimate, edit, open, workbook, window, large"));
    parser.process(application);
    const BenchSettings settings{parser.value(classes).toInt(), parser.value(runs).toInt(),
                                 parser.value(program), parser.value(bare), parser.value(page)};

    std::vector<Measured> all;
    const QStringList wanted = parser.positionalArguments(); // none: all
    for (const Part &part : parts)
        if (wanted.isEmpty() || wanted.contains(part.name))
            for (const Measured &one : part.run(settings))
                all.push_back(one);
    printTable(all);
    return !parser.isSet(target) || write(parser.value(target), json(settings, all)) ? 0 : 1;
}
