import QtQuick
import TapHuan

// A class as a row of the table, its findings as marks.
TableRow {
    id: row

    required property int errorCount
    required property int warningCount
    required property TableColumn marksColumn

    FindingMarks {
        x: row.columns.leftOf(row.marksColumn)
        visible: row.marksColumn.shown
        errors: row.errorCount
        warnings: row.warningCount
    }
}
