#include "core/exchange/needs_json.h"

#include "core/exchange/json_text.h"

namespace taphuan {

QByteArray needsJson(const std::vector<Need> &needs)
{
    JsonText json;
    json.startObject();
    json.field("format", "taphuan-needs");
    json.field("version", 1);
    json.key("needs");
    json.startList();
    for (const Need &need : needs) {
        json.startObject();
        json.field("type", need.type);
        json.field("district", need.district);
        json.field("cooperatives", need.cooperatives);
        json.field("managers", need.managers);
        json.field("planned", need.planned);
        json.field("uncovered", need.uncovered());
        json.endObject();
    }
    json.endList();
    json.endObject();
    return json.toUtf8();
}

} // namespace taphuan
