#include "app/norm_models.h"

namespace taphuan {

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
