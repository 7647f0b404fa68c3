import QtQuick
import TapHuan

Sheet {
    title: "Tập Huấn " + Application.version

    Label {
        width: parent.width
        wrapMode: Text.Wrap
        text: qsTr("Training plans for the managers of cooperatives, with an estimate whose every figure names its legal text.")
    }
    Label {
        width: parent.width
        wrapMode: Text.Wrap
        color: Theme.muted
        text: qsTr("Figures marked “not checked against the text” were entered from memory or derived; compare them with the document before you submit.")
    }
}
