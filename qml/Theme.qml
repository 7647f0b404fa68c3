pragma Singleton
import QtQuick

// The visual tokens and nothing else: every colour and measure of the program comes from here.
QtObject {
    property bool dark: false

    readonly property color bg: dark ? "#14171A" : "#F5F6F8"
    readonly property color surface: dark ? "#1C2024" : "#FFFFFF"
    readonly property color sunken: dark ? "#181B1F" : "#FAFBFC"
    readonly property color line: dark ? "#2C3238" : "#E2E6EA"
    readonly property color text: dark ? "#E7EAED" : "#1B2127"
    readonly property color muted: dark ? "#98A3AE" : "#5E6A76"
    readonly property color accent: dark ? "#4FB3A5" : "#0B6B61"
    readonly property color accentWeak: dark ? "#1F3431" : "#E1F0EE"
    readonly property color accentInk: dark ? "#0E1B19" : "#FFFFFF"
    readonly property color error: dark ? "#F0837A" : "#B93A2F"
    readonly property color errorWeak: dark ? "#3A2321" : "#FBEAE8"
    readonly property color warn: dark ? "#E0B15A" : "#9A6700"
    readonly property color warnWeak: dark ? "#352C1B" : "#FBF3DF"
    readonly property color note: dark ? "#7FB0E6" : "#2F6AA8"
    readonly property color noteWeak: dark ? "#1C2A3A" : "#E8F0F9"

    readonly property color fieldLine: dark ? "#3C444C" : "#CDD4DB"
    readonly property color hover: dark ? "#252A2F" : "#EEF1F4"
    readonly property color pressed: dark ? "#2E343A" : "#E2E7EB"
    readonly property color shade: dark ? "#99000000" : "#551B2127"

    readonly property string family: "Noto Sans"
    readonly property int caption: 11
    readonly property int body: 13
    readonly property int title: 15
    readonly property int figure: 18

    readonly property int rail: 188
    readonly property int topBar: 52
    readonly property int statusLine: 34
    readonly property int row: 34
    readonly property int field: 30
    readonly property int radius: 6
    readonly property int gap: 8
    readonly property int margin: 16

    // Indexed by FindingModel.Severity.
    readonly property list<color> severity: [error, warn, note]
    readonly property list<color> severityWeak: [errorWeak, warnWeak, noteWeak]
}
