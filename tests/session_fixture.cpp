#include "tests/session_fixture.h"

#include "core/exchange/plan_json.h"
#include "tests/catch.h"

#include <QTest>

namespace taphuan::test {

TemporarySettings::TemporarySettings()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

OpenSample::OpenSample()
{
    REQUIRE(session.openSample(url("sample.taphuan")) == "");
}

QUrl OpenSample::url(const char *name) const
{
    return QUrl::fromLocalFile(m_folder.filePath(QString::fromUtf8(name)));
}

void OpenSample::letOthersIn()
{
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
}

QString OpenSample::id(const char *code) const
{
    return trainingClass(code).id;
}

const TrainingClass &OpenSample::trainingClass(const char *code) const
{
    const auto &classes = session.plan()->plan().classes;
    const auto found = std::find_if(classes.begin(), classes.end(),
                                    [&](const auto &each) { return each.code == code; });
    REQUIRE(found != classes.end());
    return *found;
}

QByteArray OpenSample::dump() const
{
    return writePlanJson(session.plan()->plan());
}

QByteArray OpenSample::stored() const
{
    return writePlanJson(PlanStore(session.filePath(), PlanStore::Access::Read).load());
}

void waitFor(const Job &job)
{
    QTest::qWait(1);
    REQUIRE(QTest::qWaitFor([&] { return !job.running(); }, 20'000));
    QTest::qWait(1);
}

static QString textOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u'|')
                                                    : value.toString();
}

QStringList contentOf(const QAbstractItemModel &model)
{
    const QHash<int, QByteArray> names = model.roleNames();
    QList<int> roles = names.keys();
    std::sort(roles.begin(), roles.end());
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int role : roles)
            cells += QString::fromUtf8(names[role]) + u'=' + textOf(model.index(row, 0).data(role));
        rows += cells.join(u'\t');
    }
    return rows;
}

} // namespace taphuan::test
