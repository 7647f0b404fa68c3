import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What holds for every class unless it says otherwise.
ColumnLayout {
    id: part

    required property Session session
    required property EditRight rights

    spacing: 10
    CopyKeys {
        over: part
        enabled: part.visible
        list: part.session.planForm.defaults
        roles: ["itemName", "lineName", "quantityText", "rateText", "unitText", "reason"]
        titles: [qsTr("Item"), qsTr("For whom"), qsTr("Quantity"), qsTr("Rate"), qsTr("Unit"), qsTr("Reason")]
        figures: ["quantityText", "rateText"]
    }
    LockNote {
        Layout.fillWidth: true
        rights: part.rights
    }
    ScrollArea {
        id: scroll
        Layout.fillWidth: true
        Layout.fillHeight: true
        contentHeight: card.implicitHeight
        DefaultsCard {
            id: card
            width: Math.min(scroll.width, 760)
            session: part.session
            rights: part.rights
        }
    }
}
