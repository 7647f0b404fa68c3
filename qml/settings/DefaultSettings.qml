import QtQuick
import TapHuan
import TapHuan.App

// What holds for every class unless it says otherwise.
ScrollArea {
    id: part

    required property Session session

    contentHeight: card.implicitHeight
    DefaultsCard {
        id: card
        width: Math.min(parent.width, 760)
        session: part.session
    }
}
