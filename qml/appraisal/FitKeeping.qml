import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What every proposal keeps to.
ColumnLayout {
    id: keeping

    required property FitForm fit
    readonly property FitDraft draft: fit.draft
    signal entered()

    spacing: 6
    CheckBox {
        text: qsTr("At least one class of each type")
        checked: keeping.draft.onePerType
        onToggled: keeping.draft.onePerType = checked
    }
    CheckBox {
        text: qsTr("At least one class for each district")
        checked: keeping.draft.onePerDistrict
        onToggled: keeping.draft.onePerDistrict = checked
    }
    CheckBox {
        text: qsTr("Areas of special hardship keep theirs")
        checked: keeping.draft.keepHardship
        onToggled: keeping.draft.keepHardship = checked
    }
    FitNumber {
        label: qsTr("Fewer managers in all, up to")
        unit: "%"
        value: keeping.draft.fewerInAll
        problem: keeping.fit.percentProblem(value)
        onEdited: text => keeping.draft.fewerInAll = text
        onEntered: keeping.entered()
    }
    Caption {
        Layout.fillWidth: true
        Layout.topMargin: 4
        text: qsTr("Classes that stay as they are")
    }
    FitChosen {
        Layout.fillWidth: true
        label: qsTr("Classes that stay as they are")
        addText: qsTr("Add a class…")
        removeText: qsTr("May be cut")
        choices: keeping.fit.classes
        chosen: keeping.fit.untouched
        onAdded: code => keeping.fit.setUntouched(code, true)
        onRemoved: code => keeping.fit.setUntouched(code, false)
    }
}
