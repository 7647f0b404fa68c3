#include "app/norm_models.h"

namespace taphuan {

QStringList NormListRow::texts() const
{
    return {figureText,
            whoText,
            documentText,
            periodText,
            unverified ? NormListModel::tr("not checked") : QString(),
            scopeText};
}

QList<int> NormListRow::tones() const
{
    constexpr int warning = 1;
    return {0, 0, 0, 0, unverified ? warning : 0};
}

NormListModel::NormListModel(QObject *parent)
    : RowModel(
          {
              {"code", rowValue<&NormListRow::code>},
              {"keyText", rowValue<&NormListRow::keyText>},
              {"figureText", rowValue<&NormListRow::figureText>},
              {"whoText", rowValue<&NormListRow::whoText>},
              {"documentText", rowValue<&NormListRow::documentText>},
              {"periodText", rowValue<&NormListRow::periodText>},
              {"scopeText", rowValue<&NormListRow::scopeText>},
              {"texts", rowValue<&NormListRow::texts>},
              {"tones", rowValue<&NormListRow::tones>},
              {"inForce", rowValue<&NormListRow::inForce>},
              {"unverified", rowValue<&NormListRow::unverified>},
              {"isOwn", rowValue<&NormListRow::isOwn>},
          },
          parent)
{
}

DocumentModel::DocumentModel(QObject *parent)
    : RowModel(
          {
              {"number", rowValue<&DocumentRow::number>},
              {"titleText", rowValue<&DocumentRow::titleText>},
              {"periodText", rowValue<&DocumentRow::periodText>},
              {"from", rowValue<&DocumentRow::from>},
              {"to", rowValue<&DocumentRow::to>},
              {"inForce", rowValue<&DocumentRow::inForce>},
              {"unverified", rowValue<&DocumentRow::unverified>},
              {"isOwn", rowValue<&DocumentRow::isOwn>},
          },
          parent)
{
}

} // namespace taphuan
