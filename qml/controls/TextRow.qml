import QtQuick
import TapHuan

// A row whose texts are drawn in columns. It is filled anew at each leap of the list and holds no more than it
// must: frame, editor, pointer and hints are the list's.
Rectangle {
    id: row

    required property list<string> texts
    property list<int> tones
    property TableLook look
    property int bodyHeight: Theme.row
    property alias indent: drawn.indent
    property alias sign: drawn.sign
    property alias textOpacity: drawn.opacity
    property alias emphasized: drawn.current // its heading
    readonly property string spoken: drawn.spoken

    function cutAt(x: real): string {
        return drawn.cutAt(x);
    }
    function allCut(): string {
        return drawn.allCut();
    }
    function placeAt(x: real): rect {
        return drawn.placeAt(x);
    }

    implicitHeight: bodyHeight
    Accessible.role: Accessible.Row
    Accessible.name: spoken

    RowTexts {
        id: drawn
        width: parent.width
        height: row.bodyHeight
        anchors.bottom: parent.bottom
        look: row.look
        texts: row.texts
        tones: row.tones
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
