import QtQuick
import TapHuan
import TapHuan.App

// The items every class has unless its own say otherwise.
Card {
    id: card

    required property Session session
    required property EditRight rights

    implicitHeight: entries.implicitHeight + 32
    EntrySection {
        id: entries
        x: 16
        y: 16
        width: parent.width - 32
        session: card.session
        rights: card.rights
        classId: ""
        entries: card.session.planForm.defaults
        title: qsTr("Default items of every class")
        emptyText: qsTr("None yet. Items without a norm of their own, such as the hall or materials, cost the same in most classes: enter them once here.")
    }
}
