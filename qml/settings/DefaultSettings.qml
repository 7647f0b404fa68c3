import QtQuick
import TapHuan
import TapHuan.App

// What holds for every class unless it says otherwise.
ScrollArea {
    id: part

    required property Session session
    required property EditRight rights

    contentHeight: card.implicitHeight
    DefaultsCard {
        id: card
        width: Math.min(parent.width, 760)
        session: part.session
        rights: part.rights
    }
}
