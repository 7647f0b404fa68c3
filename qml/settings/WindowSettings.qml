pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Language and colours of the window, on this computer.
SettingsPart {
    id: part

    required property Preferences preferences

    component Language: Button {
        required property string code
        checked: part.preferences.language === code
        onClicked: part.preferences.language = code
    }
    component Colours: Button {
        required property string code
        checked: part.preferences.theme === code
        onClicked: part.preferences.theme = code
    }

    title: qsTr("Language and colours")
    about: qsTr("For every plan on this computer. Figures, labels of costs and legal texts stay Vietnamese in either language.")
    filtered: false

    Field {
        label: qsTr("Language")
        Language { code: "vi"; text: "Tiếng Việt" }
        Language { code: "en"; text: "English" }
    }
    Field {
        Layout.topMargin: 8
        label: qsTr("Colours")
        Colours { code: "system"; text: qsTr("As the system") }
        Colours { code: "light"; text: qsTr("Light") }
        Colours { code: "dark"; text: qsTr("Dark") }
    }
}
