#pragma once

#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QTest>

namespace taphuan::test {

/// The sample plan in a session, with the ways of its round trip.
struct OpenRoundTrip : OpenSample
{
    RoundTrip &trip = *session.roundTrip();
    VersionList &versions = *trip.versions();
    ExceptionList &exceptions = *trip.exceptions();
    VersionAppraisal &appraisal = *trip.appraisal();

    const Plan &plan() const { return session.draft()->plan(); }
    void actAs(const char *agency) { session.acting()->choose(QLatin1String(agency)); }
    /// Until nothing is worked on beside the window.
    void wait() const { waitFor(*trip.job()); }
    /// Exceptions for every error, so that the plan can be submitted.
    void allowAll()
    {
        exceptions.layOut();
        const auto standing = exceptions.standing()->rows();
        for (const ExceptionRow &row : standing)
            exceptions.record(row.aboutKey, QStringLiteral("Giá địa phương"),
                              QStringLiteral("Công văn 12"));
    }
    void submit(const char *note = "")
    {
        actAs("LMHTX");
        allowAll();
        REQUIRE(versions.submit(QString::fromUtf8(note)) == "");
        wait();
    }
    /// The newest version as Finance looks at it.
    void appraise()
    {
        submit();
        actAs("STC");
        appraisal.setInSight(true);
        wait();
        REQUIRE(appraisal.appraised());
    }
    const FrozenClass &firstClass() const
    {
        return appraisal.appraised()->figures.frozen().front();
    }
    const FrozenLine &firstLine() const { return firstClass().lines.front(); }
    QString set(AppraisalModel::Field field, const QString &text)
    {
        return appraisal.set(firstLine().classId, firstLine().id, field, text);
    }
    /// The workbook that is written by itself.
    void write(const char *name)
    {
        session.exportWorkbook(url(name));
        REQUIRE(QTest::qWaitFor([this] { return !session.job()->running(); }, 20'000));
        REQUIRE_FALSE(session.bannerIsError());
    }
    void readBack(const char *name)
    {
        AppraisalImport &back = *session.appraisalImport();
        back.read(url(name));
        REQUIRE(QTest::qWaitFor([&] { return !back.job()->running(); }, 20'000));
        QTest::qWait(1);
    }
    const StageSums &sums() const { return appraisal.appraised()->figures.sums(); }
};

} // namespace taphuan::test
