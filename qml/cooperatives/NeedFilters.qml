import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What of the needs is seen, what they sum up to, and the way to classes for them.
RowLayout {
    id: filters

    required property Session session
    required property Preferences preferences
    required property TableColumns columns
    required property Toast toast
    readonly property EditRight rights: EditRight {
        session: filters.session
        what: EditRight.Classes
    }
    readonly property TrainingNeeds needs: session.cooperativeRegister.needs

    function clear() {
        box.clear();
        needs.onlyMissing = false;
    }
    function narrow(text: string) {
        box.text = text;
        needs.onlyMissing = true;
    }
    function propose() {
        size.problem = needs.propose(size.text);
        if (size.problem !== "") size.forceActiveFocus(Qt.OtherFocusReason);
        else if (needs.proposal.count === 0) toast.tell(qsTr("Every manager whose district is known is planned already."));
    }

    spacing: 8
    FilterBox {
        id: box
        Layout.fillWidth: true
        Layout.minimumWidth: 90
        Layout.maximumWidth: 240
        placeholderText: qsTr("Filter (Ctrl+F)")
        onTextChanged: filters.needs.filterText = text
    }
    PillButton {
        text: qsTr("Only what is left")
        hint: qsTr("Show only where managers are still to be trained")
        checked: filters.needs.onlyMissing
        ink: Theme.warn
        fill: Theme.warnWeak
        onClicked: filters.needs.onlyMissing = !filters.needs.onlyMissing
    }
    ColumnsButton {
        columns: filters.columns
        preferences: filters.preferences
    }
    Caption {
        Layout.fillWidth: true
        font.pixelSize: 12
        text: filters.needs.missingText === "" ? qsTr("%1 managers, all of them planned").arg(filters.needs.managersText)
                                               : qsTr("%1 managers · %2 planned · %3 still to train").arg(filters.needs.managersText).arg(filters.needs.plannedText).arg(filters.needs.missingText)
    }
    Caption {
        font.pixelSize: 12
        text: qsTr("Trainees a class, at most")
    }
    TextField {
        id: size
        implicitWidth: 56
        horizontalAlignment: TextInput.AlignRight
        label: qsTr("Trainees a class, at most")
        text: "50"
        onTextEdited: problem = ""
        onAccepted: filters.propose()
    }
    Button {
        kind: Button.Primary
        icon.name: "classes"
        text: qsTr("Propose classes")
        enabled: filters.rights.allowed && filters.needs.missingText !== ""
        onClicked: filters.propose()
    }
}
