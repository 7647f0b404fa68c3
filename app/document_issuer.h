#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/plan.h"
#include "export/paper_frame.h"

namespace taphuan {

/// "tỉnh Quảng Bình", "thành phố Đà Nẵng"; Huế is one of the cities since 01/01/2025 (Nghị quyết
/// 175/2024/QH15).
QString territoryOf(const PlanHeader &header);

/// An agency as the documents that it issues name it: "Liên minh Hợp tác xã tỉnh Quảng Bình".
Issuer issuerOf(const QString &agency, const PlanHeader &header, const Catalogue &catalogue);

/// Code of the alliance.
QString allianceCode(const Catalogue &catalogue);

} // namespace taphuan
