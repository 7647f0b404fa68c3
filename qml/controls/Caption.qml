import TapHuan

Label {
    color: Theme.muted
    font.pixelSize: Theme.caption
}
