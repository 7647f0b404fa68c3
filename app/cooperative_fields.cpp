#include "app/cooperative_fields.h"

#include "app/field_edits.h"
#include "app/number_text.h"

#include "core/exchange/cooperative_import.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

using Model = CooperativeModel;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cooperative)
};

qint64 Cooperative::*countMember(Model::Field field)
{
    switch (field) {
    case Model::Members: return &Cooperative::members;
    case Model::Chairs: return &Cooperative::chairs;
    case Model::Directors: return &Cooperative::directors;
    case Model::Controllers: return &Cooperative::controllers;
    case Model::Accountants: return &Cooperative::accountants;
    case Model::OtherManagers: return &Cooperative::otherManagers;
    default: return nullptr;
    }
}

QString Cooperative::*textMember(Model::Field field)
{
    switch (field) {
    case Model::Name: return &Cooperative::name;
    case Model::District: return &Cooperative::district;
    case Model::Commune: return &Cooperative::commune;
    case Model::Note: return &Cooperative::note;
    default: return nullptr;
    }
}

SheetCell cellOf(const QString &text)
{
    return {.text = text, .column = 1, .kind = CellKind::Text};
}

Refusal setCount(qint64 &member, const QString &text)
{
    const auto count = text.trimmed().isEmpty() ? std::optional<qint64>(0) : parseCount(text);
    if (!count)
        return fieldProblem(ProblemKind::NotANumber, text);
    member = *count;
    return std::nullopt;
}

Refusal setYesNo(bool &member, const QString &text)
{
    const CellReading read = readCell(cellOf(text), FieldKind::YesNo);
    if (read.problem)
        return fieldProblem(*read.problem, text);
    member = read.text == u"1";
    return std::nullopt;
}

Refusal setType(QString &member, const QString &text, const Catalogue &catalogue)
{
    const CooperativeType *type = typeNamed(text, catalogue);
    if (!type)
        return fieldProblem(ProblemKind::UnknownType, text);
    member = type->code;
    return std::nullopt;
}

} // namespace

std::optional<qint64> fieldCount(const Cooperative &cooperative, Model::Field field)
{
    if (field == Model::Managers)
        return cooperative.managers();
    const auto member = countMember(field);
    return member ? std::optional(cooperative.*member) : std::nullopt;
}

QString fieldText(const RegisterRow &row, Model::Field field)
{
    const Cooperative &cooperative = row.cooperative;
    if (const auto count = fieldCount(cooperative, field))
        return countText(*count);
    if (const auto member = textMember(field))
        return cooperative.*member;
    switch (field) {
    case Model::TaxCode: return cooperative.taxCode;
    case Model::Type: return row.typeName;
    case Model::Hardship: return cooperative.hardship ? QStringLiteral("x") : QString();
    default: return cooperative.converted ? QStringLiteral("x") : QString();
    }
}

QStringList fieldTexts(const RegisterRow &row)
{
    QStringList texts;
    texts.reserve(Model::fieldCount);
    for (int field = 0; field < Model::fieldCount; ++field)
        texts += fieldText(row, Model::Field(field));
    return texts;
}

QString fieldTitle(Model::Field field)
{
    switch (field) {
    case Model::Name: return Words::tr("Cooperative");
    case Model::TaxCode: return Words::tr("Tax code");
    case Model::Type: return Words::tr("Type");
    case Model::District: return Words::tr("District");
    case Model::Commune: return Words::tr("Commune");
    case Model::Hardship: return Words::tr("Hardship area");
    case Model::Members: return Words::tr("Members");
    case Model::Chairs: return Words::tr("Board of directors");
    case Model::Directors: return Words::tr("Directors and deputies");
    case Model::Controllers: return Words::tr("Controllers");
    case Model::Accountants: return Words::tr("Accountants");
    case Model::OtherManagers: return Words::tr("Other managers");
    case Model::Managers: return Words::tr("Managers to train");
    case Model::Converted: return Words::tr("Converted under the 2012 law");
    case Model::Note: return Words::tr("Note");
    }
    Q_UNREACHABLE();
}

Refusal setField(Cooperative &cooperative, Model::Field field, const QString &text,
                 const Catalogue &catalogue)
{
    if (const auto member = countMember(field))
        return setCount(cooperative.*member, text);
    if (const auto member = textMember(field)) {
        cooperative.*member = cleanText(text);
        return std::nullopt;
    }
    switch (field) {
    case Model::TaxCode:
        cooperative.taxCode = readCell(cellOf(text), FieldKind::Code).text;
        return std::nullopt;
    case Model::Type: return setType(cooperative.type, text, catalogue);
    case Model::Hardship: return setYesNo(cooperative.hardship, text);
    case Model::Converted: return setYesNo(cooperative.converted, text);
    default: return fieldProblem(ProblemKind::OutOfRange, text); // a sum is not typed
    }
}

} // namespace taphuan
