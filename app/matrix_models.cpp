#include "app/matrix_models.h"

namespace taphuan {

namespace {

RowRoles<MatrixTypeRow> typeRoles()
{
    return {
        {"name", rowValue<&MatrixTypeRow::name>},
        {"classesText", rowValue<&MatrixTypeRow::classesText>},
        {"sessionsText", rowValue<&MatrixTypeRow::sessionsText>},
        {"practiceText", rowValue<&MatrixTypeRow::practiceText>},
        {"hasClasses", rowValue<&MatrixTypeRow::hasClasses>},
    };
}

/// As MatrixCells.Mark of the window has them.
int markOf(const MatrixCellText &cell)
{
    enum { Untaught, Taught, Twice, Missing };
    return cell.isMissing                ? Missing
           : cell.isRepeated             ? Twice
           : cell.sessionsText.isEmpty() ? Untaught
                                         : Taught;
}

template<auto part> QVariant ofCells(const MatrixLine &line)
{
    QList<std::remove_cvref_t<std::invoke_result_t<decltype(part), const MatrixCellText &>>> all;
    for (const MatrixCellText &cell : line.cells)
        all.append(std::invoke(part, cell));
    return QVariant::fromValue(all);
}

RowRoles<MatrixLine> lineRoles()
{
    return {
        {"title", rowValue<&MatrixLine::title>},
        {"sessions", ofCells<&MatrixCellText::sessionsText>},
        {"notes", ofCells<&MatrixCellText::noteText>},
        {"marks", ofCells<&markOf>},
    };
}

} // namespace

MatrixTypeModel::MatrixTypeModel(QObject *parent) : RowModel(typeRoles(), parent) {}

MatrixModel::MatrixModel(QObject *parent) : RowModel(lineRoles(), parent) {}

} // namespace taphuan
