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
