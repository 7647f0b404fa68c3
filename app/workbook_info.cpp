#include "app/workbook_info.h"

#include "core/exchange/plan_json.h"

#include <QCryptographicHash>

namespace taphuan {

namespace {

/// "tỉnh Quảng Bình", "thành phố Đà Nẵng"; Huế is one of the cities since 01/01/2025 (Nghị quyết
/// 175/2024/QH15).
QString territory(const PlanHeader &header)
{
    static const QStringList cities{QStringLiteral("Hà Nội"), QStringLiteral("Hải Phòng"),
                                    QStringLiteral("Đà Nẵng"), QStringLiteral("Hồ Chí Minh"),
                                    QStringLiteral("Cần Thơ")};
    const bool isCity = cities.contains(header.province, Qt::CaseInsensitive) ||
                        (header.province == QStringLiteral("Huế") && header.year >= 2025);
    return (isCity ? QStringLiteral("thành phố ") : QStringLiteral("tỉnh ")) + header.province;
}

/// "LIÊN MINH HỢP TÁC XÃ TỈNH QUẢNG BÌNH" from the agency's general name.
QString allianceName(const Catalogue &catalogue, const QString &territory)
{
    for (const Agency &agency : catalogue.agencies)
        if (agency.kind == AgencyKind::Alliance)
            return QString(agency.name).replace(QStringLiteral("tỉnh"), territory).toUpper();
    return {};
}

} // namespace

WorkbookInfo workbookInfo(const Plan &plan, const Catalogue &catalogue, const QDateTime &now)
{
    WorkbookInfo info;
    info.agencyAbove = QStringLiteral("UBND ") + territory(plan.header).toUpper();
    info.agency = allianceName(catalogue, territory(plan.header));
    info.planVersion = QStringLiteral("dự thảo");
    info.programVersion = QStringLiteral(TAPHUAN_VERSION);
    info.planChecksum = QString::fromLatin1(
        QCryptographicHash::hash(writePlanJson(plan), QCryptographicHash::Sha256).toHex());
    info.created = now;
    return info;
}

} // namespace taphuan
