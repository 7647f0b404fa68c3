pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import TapHuan
import TapHuan.App

// The choices of a list as a menu.
Menu {
    id: menu

    required property ChoiceModel choices
    property string value
    readonly property string valueText: instances.count > 0 ? textOf(choices.indexOfCode(value)) : ""
    signal chosen(string code)

    implicitWidth: 304

    function textOf(place: int): string {
        return place < 0 ? "" : (instances.objectAt(place) as MenuItem).text;
    }

    Instantiator {
        id: instances
        model: menu.choices
        delegate: MenuItem {
            required property string code
            required property string label
            text: label
            icon.name: menu?.value === code ? "check" : ""
            onTriggered: menu.chosen(code)
        }
        onObjectAdded: (index, object) => menu.insertItem(index, object as MenuItem)
        onObjectRemoved: (index, object) => menu?.takeItem(index)
    }
}
