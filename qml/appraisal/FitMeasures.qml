import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// In which ways the plan may be made cheaper.
ColumnLayout {
    id: measures

    required property FitForm fit
    readonly property FitDraft draft: fit.draft
    signal entered()

    spacing: 6
    CheckBox {
        text: qsTr("Drop classes")
        checked: measures.draft.dropClasses
        onToggled: measures.draft.dropClasses = checked
    }
    FitNumber {
        label: qsTr("Fewer trainees, up to")
        unit: "%"
        value: measures.draft.fewerTrainees
        problem: measures.fit.percentProblem(value)
        onEdited: text => measures.draft.fewerTrainees = text
        onEntered: measures.entered()
    }
    FitNumber {
        label: qsTr("Fewer days, up to")
        unit: qsTr("days")
        value: measures.draft.fewerDays
        problem: measures.fit.daysProblem(value)
        onEdited: text => measures.draft.fewerDays = text
        onEntered: measures.entered()
    }
    FitNumber {
        label: qsTr("Lower rates, down to")
        unit: "%"
        value: measures.draft.ratesDownTo
        problem: measures.fit.percentProblem(value)
        onEdited: text => measures.draft.ratesDownTo = text
        onEntered: measures.entered()
    }
    CheckBox {
        text: qsTr("Rates that come from a norm too")
        enabled: measures.draft.ratesDownTo !== ""
        opacity: enabled ? 1 : 0.5
        checked: measures.draft.ratesByNorm
        onToggled: measures.draft.ratesByNorm = checked
    }
    Caption {
        Layout.fillWidth: true
        Layout.topMargin: 4
        text: qsTr("Items that may be left out, in this order")
    }
    FitChosen {
        Layout.fillWidth: true
        label: qsTr("Items that may be left out")
        addText: qsTr("Add an item…")
        removeText: qsTr("Do not leave out")
        choices: measures.fit.items
        chosen: measures.fit.leftOut
        onAdded: code => measures.fit.setLeftOut(code, true)
        onRemoved: code => measures.fit.setLeftOut(code, false)
    }
}
