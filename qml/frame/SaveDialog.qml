import QtQuick.Dialogs

FileDialog {
    fileMode: FileDialog.SaveFile
    acceptLabel: qsTr("Save")

    function ask(question: string, target: url, workbook: bool) {
        title = question;
        defaultSuffix = workbook ? "xlsx" : "taphuan";
        nameFilters = [workbook ? qsTr("Excel workbooks (*.xlsx)") : qsTr("Plans (*.taphuan)")];
        selectedFile = target;
        open();
    }
}
