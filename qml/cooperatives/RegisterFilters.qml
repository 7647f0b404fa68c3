import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What of the register is seen, and the ways to add to it.
RowLayout {
    id: filters

    required property Session session
    required property Preferences preferences
    required property TableColumns columns
    required property EditRight rights
    readonly property CooperativeRegister register: session.cooperativeRegister
    readonly property CooperativeFilterModel cooperatives: register.cooperatives
    signal addAsked(string type)
    signal importAsked()

    function clear() {
        box.clear();
        cooperatives.typeFilter = cooperatives.districtFilter = "";
    }

    spacing: 6
    FilterBox {
        id: box
        Layout.fillWidth: true
        Layout.minimumWidth: 90
        Layout.maximumWidth: 320
        placeholderText: qsTr("Filter (Ctrl+F)")
        onTextChanged: filters.cooperatives.filterText = text
    }
    ChoiceFilter {
        Layout.maximumWidth: 150
        Layout.minimumWidth: 60
        choices: filters.session.types
        value: filters.cooperatives.typeFilter
        anyText: qsTr("Type")
        onChosen: code => filters.cooperatives.typeFilter = code
    }
    ChoiceFilter {
        choices: filters.register.districts
        value: filters.cooperatives.districtFilter
        anyText: qsTr("District")
        onChosen: code => filters.cooperatives.districtFilter = code
    }
    ColumnsButton {
        columns: filters.columns
        preferences: filters.preferences
    }
    Caption {
        Layout.fillWidth: true
        text: filters.cooperatives.count === filters.register.total ? qsTr("%Ln cooperative(s)", "", filters.register.total)
            : qsTr("%1 of %2").arg(filters.cooperatives.count.toLocaleString(Qt.locale("vi"), "f", 0)).arg(filters.register.total.toLocaleString(Qt.locale("vi"), "f", 0))
    }
    Button {
        icon.name: "import"
        text: qsTr("Import a list…")
        enabled: filters.rights.allowed
        onClicked: filters.importAsked()
    }
    AddButton {
        implicitHeight: Theme.field
        kind: Button.Primary
        text: qsTr("Add cooperative")
        enabled: filters.rights.allowed
        choices: filters.session.types
        onChosen: code => filters.addAsked(code)
    }
}
