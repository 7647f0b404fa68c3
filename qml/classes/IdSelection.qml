import QtQuick
import TapHuan.App

// Which classes are selected; kept by id, so that sorting and filtering do not disturb it.
QtObject {
    id: selection

    required property ClassFilterModel classes
    property list<string> ids
    property string anchor

    function only(id: string) {
        anchor = id;
        ids = [id];
    }
    function toggle(id: string) {
        anchor = id;
        ids = ids.includes(id) ? ids.filter(other => other !== id) : ids.concat([id]);
    }
    function extend(row: int) {
        const from = Math.max(0, classes.rowOf(anchor));
        ids = Array.from({ length: Math.abs(row - from) + 1 }, (_, step) => classes.idAt(Math.min(row, from) + step));
    }
    function all() {
        ids = Array.from({ length: classes.count }, (_, row) => classes.idAt(row));
    }
}
