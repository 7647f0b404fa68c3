#include "export/document_texts.h"

#include "tests/catch.h"

using namespace taphuan;

namespace {

DocumentTemplate wording(const char *agency, const char *kind, const char *part, const char *text)
{
    return {{},
            0,
            QString::fromUtf8(agency),
            QString::fromLatin1(kind),
            QString::fromLatin1(part),
            QString::fromUtf8(text)};
}

QString subjectFor(const Plan &plan, const char *agency)
{
    return documentTexts(DocumentKind::Submission, plan, QString::fromLatin1(agency))
        .at(DocumentPart::Subject);
}

std::optional<TemplateProblem> inBody(const char *text)
{
    return problemOf(DocumentPart::Body, QString::fromUtf8(text));
}

} // namespace

TEST_CASE("The shipped wording has every part and can be filled in")
{
    for (const auto kind : {DocumentKind::Submission, DocumentKind::Plan}) {
        const DocumentTexts &texts = shippedTexts(kind);
        CHECK(texts.size() == codesOf<DocumentPart>().size());
        CHECK_FALSE(problemOf(texts));
        CHECK(texts.at(DocumentPart::Body).contains(QStringLiteral("{bang_loai_hinh}")));
    }
    CHECK(shippedTexts(DocumentKind::Plan).at(DocumentPart::Addressee).isEmpty());
}

TEST_CASE("An agency's own wording beats that of all agencies, and that the shipped one")
{
    Plan plan;
    const QString shipped = subjectFor(plan, "LMHTX");
    plan.templates = {wording("", "to-trinh", "subject", "của mọi cơ quan"),
                      wording("SXD", "to-trinh", "subject", "của sở"),
                      wording("LMHTX", "ke-hoach", "subject", "của kế hoạch"),
                      wording("LMHTX", "to-trinh", "nothing", "phần không có")};
    CHECK(subjectFor(plan, "SXD") == QStringLiteral("của sở"));
    CHECK(subjectFor(plan, "LMHTX") == QStringLiteral("của mọi cơ quan"));
    plan.templates.erase(plan.templates.begin());
    CHECK(subjectFor(plan, "LMHTX") == shipped);
}

TEST_CASE("A placeholder that does not exist is told, whatever stands around it")
{
    CHECK_FALSE(inBody("Năm {nam}: {tong} đồng { } {} {a b} { nam }"));
    CHECK(inBody("Năm {nam} {Nam}") ==
          TemplateProblem{TemplateProblem::Kind::Unknown, DocumentPart::Body, "{Nam}"});
    CHECK(inBody("{{tonng}}") ==
          TemplateProblem{TemplateProblem::Kind::Unknown, DocumentPart::Body, "{tonng}"});
}

TEST_CASE("A table stands alone in a paragraph of the body, the bases in theirs")
{
    CHECK_FALSE(inBody("một\n  {bang_lop} \nhai"));
    CHECK(inBody("một {bang_lop}")->kind == TemplateProblem::Kind::NotAlone);
    CHECK(inBody("{can_cu}")->placeholder == "{can_cu}");
    CHECK_FALSE(problemOf(DocumentPart::Basis, QStringLiteral("{can_cu}")));
    CHECK(problemOf(DocumentPart::Basis, QStringLiteral("{bang_lop}")));
    CHECK(problemOf(DocumentPart::Subject, QStringLiteral("{bang_lop}")));
}
