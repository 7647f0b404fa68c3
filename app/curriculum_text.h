#pragma once

#include "core/planning/curriculum_use.h"

namespace taphuan {

// Curricula in the user's language.

/// "thêm: Vốn; bỏ: Thuế; Luật HTX: nội dung, số buổi"
QString updatesText(const std::vector<TopicUpdate> &updates);
/// "phiên bản 1: L01, L04; phiên bản 2: L02"; `users` as curriculumUsers tells them.
QString usersText(const QString &code, const Plan &plan, const QHash<QString, QStringList> &users);
QString versionText(qint64 version);

} // namespace taphuan
