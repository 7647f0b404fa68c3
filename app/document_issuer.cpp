#include "app/document_issuer.h"

namespace taphuan {

QString territoryOf(const PlanHeader &header)
{
    static const QStringList cities{QStringLiteral("Hà Nội"), QStringLiteral("Hải Phòng"),
                                    QStringLiteral("Đà Nẵng"), QStringLiteral("Hồ Chí Minh"),
                                    QStringLiteral("Cần Thơ")};
    const bool isCity = cities.contains(header.province, Qt::CaseInsensitive) ||
                        (header.province == QStringLiteral("Huế") && header.year >= 2025);
    return (isCity ? QStringLiteral("thành phố ") : QStringLiteral("tỉnh ")) + header.province;
}

Issuer issuerOf(const QString &agency, const PlanHeader &header, const Catalogue &catalogue)
{
    const QString general = QStringLiteral("tỉnh");
    const QString bank = QStringLiteral("Ngân hàng Nhà nước");
    const Agency *known = catalogue.agency(agency);
    const QString territory = territoryOf(header);
    Issuer issuer{QStringLiteral("UBND ") + territory, known ? known->name : agency,
                  header.province, territory};
    if (issuer.name.startsWith(bank))
        issuer.above = bank + QStringLiteral(" Việt Nam");
    if (issuer.name.endsWith(general))
        issuer.name = issuer.name.chopped(general.size()) + territory;
    return issuer;
}

QString allianceCode(const Catalogue &catalogue)
{
    for (const Agency &agency : catalogue.agencies)
        if (agency.kind == AgencyKind::Alliance)
            return agency.code;
    return {};
}

} // namespace taphuan
