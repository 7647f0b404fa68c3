#include "export/cost_chart.h"

namespace taphuan {

namespace {

/// The library keeps no values of formula cells for a chart, so a program that does not calculate
/// would draw it empty; they are handed to it here.
void keepValues(lxw_chart_series *series, const std::vector<TypeGroup> &groups)
{
    std::vector<quint8> zeros(groups.size(), 0);
    lxw_chart_add_data_cache(series->values, zeros.data(), quint16(zeros.size()), 1, 0);
    auto group = groups.begin();
    lxw_series_data_point *point = nullptr;
    STAILQ_FOREACH(point, series->values->data_cache, list_pointers)
    point->number = toDouble((group++)->amount);
}

void setLooks(lxw_chart *chart, lxw_chart_series *series)
{
    char name[] = "Times New Roman";
    lxw_chart_font font = {};
    font.name = name;
    font.size = 10;
    lxw_chart_font title = font;
    title.size = 12;
    title.bold = LXW_TRUE;
    chart_title_set_name(chart, "Kinh phí theo loại hình HTX (đồng)");
    chart_title_set_name_font(chart, &title);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    // Of a bar chart the library calls the axis of the names y.
    chart_axis_set_num_font(chart->y_axis, &font);
    chart_axis_set_reverse(chart->y_axis); // the first row on top, as in the table
    chart_axis_off(chart->x_axis);         // each bar has its figure
    chart_axis_major_gridlines_set_visible(chart->x_axis, LXW_FALSE);

    lxw_chart_fill fill = {};
    fill.color = 0x2F6DB5;
    chart_series_set_fill(series, &fill);
    chart_series_set_labels(series);
    chart_series_set_labels_num_format(series, "#,##0");
    chart_series_set_labels_font(series, &font);
    chart_set_series_gap(chart, 60);
}

} // namespace

quint32 insertCostChart(Sheet &sheet, quint32 row, const ChartRange &range,
                        const std::vector<TypeGroup> &groups)
{
    lxw_chart *chart = workbook_add_chart(sheet.workbook(), LXW_CHART_BAR);
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    const QByteArray name = sheet.name().toUtf8();
    chart_series_set_name(series, "Kinh phí");
    chart_series_set_categories(series, name.constData(), range.first, range.names, range.last,
                                range.names);
    chart_series_set_values(series, name.constData(), range.first, range.figures, range.last,
                            range.figures);
    keepValues(series, groups);
    setLooks(chart, series);
    constexpr double rowHeight = 18;
    const auto rows = quint32(8 + groups.size() * 3 / 2);
    for (quint32 i = 0; i < rows; ++i)
        sheet.finishRow(row + i, 0, rowHeight);
    lxw_chart_options options = {};
    options.x_scale = sheet.widthOf(0, sheet.lastColumn()) * 7 / 480;
    options.y_scale = rows * rowHeight * 96 / 72 / 288;
    options.object_position = LXW_OBJECT_MOVE_AND_SIZE;
    worksheet_insert_chart_opt(sheet.worksheet(), row, 0, chart, &options);
    return row + rows;
}

} // namespace taphuan
