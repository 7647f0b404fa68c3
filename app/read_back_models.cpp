#include "app/read_back_models.h"

namespace taphuan {

ReadBackModel::ReadBackModel(QObject *parent)
    : RowModel({{"number", rowValue<&ReadBackRow::number>},
                {"accepted", rowValue<&ReadBackRow::accepted>},
                {"classCode", rowValue<&ReadBackRow::classCode>},
                {"label", rowValue<&ReadBackRow::label>},
                {"requested", rowValue<&ReadBackRow::requested>},
                {"before", rowValue<&ReadBackRow::before>},
                {"appraised", rowValue<&ReadBackRow::appraised>},
                {"difference", rowValue<&ReadBackRow::difference>},
                {"words", rowValue<&ReadBackRow::words>},
                {"place", rowValue<&ReadBackRow::place>}},
               parent)
{
}

ReadBackRemarkModel::ReadBackRemarkModel(QObject *parent)
    : RowModel({{"isFault", rowValue<&ReadBackRemark::isFault>},
                {"text", rowValue<&ReadBackRemark::text>}},
               parent)
{
}

} // namespace taphuan
