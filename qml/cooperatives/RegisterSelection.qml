import QtQuick
import TapHuan.App

// Which cooperatives are selected; kept by id, so that sorting and filtering do not disturb it.
QtObject {
    id: selection

    required property CooperativeFilterModel cooperatives
    property list<string> ids
    property string anchor

    function only(id: string) {
        anchor = id;
        ids = id === "" ? [] : [id];
    }
    function toggle(id: string) {
        anchor = id;
        ids = ids.includes(id) ? ids.filter(other => other !== id) : ids.concat([id]);
    }
    function extend(row: int) {
        const from = Math.max(0, cooperatives.rowOf(anchor));
        ids = Array.from({ length: Math.abs(row - from) + 1 }, (_, step) => cooperatives.idAt(Math.min(row, from) + step));
    }
    function all() {
        ids = Array.from({ length: cooperatives.count }, (_, row) => cooperatives.idAt(row));
    }
}
