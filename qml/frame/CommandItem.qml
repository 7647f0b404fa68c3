import TapHuan

MenuItem {
    required property Command command

    text: command.text
    icon.name: command.icon
    keys: command.keys
    enabled: command.enabled
    onTriggered: command.run()
}
