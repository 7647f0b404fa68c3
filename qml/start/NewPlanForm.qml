import QtQuick
import QtQuick.Layouts
import TapHuan

// Year, province and title of a plan to begin; the file is asked for next.
ColumnLayout {
    id: form

    required property Files files
    readonly property bool complete: /^\d{4}$/.test(year.text) && province.text.trim() !== "" && title.text.trim() !== ""
    signal begun()

    function begin() {
        files.begin(year.text, title.text.trim(), province.text.trim());
        begun();
    }

    spacing: 12
    RowLayout {
        spacing: 12
        Field {
            label: qsTr("Year")
            Layout.preferredWidth: 88
            TextField {
                id: year
                Layout.fillWidth: true
                label: qsTr("Year")
                text: new Date().getFullYear() + 1
                validator: IntValidator { bottom: 1990; top: 2100 }
                focus: true
            }
        }
        Field {
            label: qsTr("Province")
            Layout.fillWidth: true
            TextField {
                id: province
                Layout.fillWidth: true
                label: qsTr("Province")
                placeholderText: "Quảng Bình"
            }
        }
    }
    Field {
        label: qsTr("Title")
        Layout.fillWidth: true
        TextField {
            id: title
            Layout.fillWidth: true
            label: qsTr("Title")
            text: "Kế hoạch tập huấn cán bộ quản lý hợp tác xã năm " + year.text
        }
    }
    Button {
        kind: Button.Primary
        enabled: form.complete
        text: qsTr("Choose where to keep it…")
        onClicked: form.begin()
    }
}
