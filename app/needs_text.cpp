#include "app/needs_text.h"

#include "app/number_text.h"
#include "app/terminal.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(terminal)
};

constexpr int figureWidth = 12;
constexpr int figures = 4;

QString row(const QString &place, const QStringList &cells, int width)
{
    QList<Cell> row{{place, width - figures * (figureWidth + 2)}};
    for (const QString &cell : cells)
        row.append({cell, figureWidth, Align::Right});
    return tableRow(row);
}

} // namespace

QString needsText(const std::vector<Need> &needs, const Catalogue &catalogue, int width)
{
    if (needs.empty())
        return Words::tr("The plan has no register of cooperatives.") + u'\n';
    QString text = row(Words::tr("District"),
                       {Words::tr("Cooperatives"), Words::tr("Managers"), Words::tr("Planned"),
                        Words::tr("Not covered")},
                       width);
    for (std::size_t i = 0; i < needs.size(); ++i) {
        const Need &need = needs[i];
        if (i == 0 || need.type != needs[i - 1].type) {
            const CooperativeType *type = catalogue.type(need.type);
            text += (type ? type->name : need.type) + u'\n';
        }
        text += row(QStringLiteral("   ") + need.district,
                    {countText(need.cooperatives), countText(need.managers),
                     countText(need.planned), countText(need.uncovered())},
                    width);
    }
    return text;
}

} // namespace taphuan
