#include "app/why_model.h"

namespace taphuan {

namespace {

RowRoles<WhyRow> roles()
{
    return {
        {"rowKind", rowValue<&WhyRow::rowKind>},
        {"title", rowValue<&WhyRow::title>},
        {"documentText", rowValue<&WhyRow::documentText>},
        {"periodText", rowValue<&WhyRow::periodText>},
        {"reasonText", rowValue<&WhyRow::reasonText>},
        {"unverified", rowValue<&WhyRow::unverified>},
        {"isAside", rowValue<&WhyRow::isAside>},
    };
}

WhyModel::RowKind rowKind(NormRow::Kind kind)
{
    switch (kind) {
    case NormRow::Kind::Heading: return WhyModel::Heading;
    case NormRow::Kind::Chosen: return WhyModel::Chosen;
    case NormRow::Kind::Lost: return WhyModel::Lost;
    }
    Q_UNREACHABLE();
}

} // namespace

WhyModel::WhyModel(QObject *parent) : RowModel(roles(), parent) {}

void WhyModel::showNorms(const std::vector<NormRow> &norms)
{
    std::vector<WhyRow> rows;
    for (auto norm = norms.begin(); norm != norms.end(); ++norm) {
        if (norm->isAside && !std::prev(norm)->isAside) {
            const auto end = std::find_if_not(norm, norms.end(),
                                              [](const NormRow &each) { return each.isAside; });
            rows.push_back({{}, Others});
            rows.back().title =
                tr("%Ln norm(s) for other ranks, places or groups", nullptr, int(end - norm));
        }
        rows.push_back({*norm, rowKind(norm->kind)});
    }
    show(rows);
}

} // namespace taphuan
