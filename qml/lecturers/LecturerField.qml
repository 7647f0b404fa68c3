import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// A text of the current lecturer.
ValueField {
    id: entered

    required property int field
    readonly property LecturerRegister register: session.lecturerRegister

    Layout.fillWidth: true
    onSubmitted: text => entered.problem = register.setField([register.currentId], field, text)
}
