#include "app/workbook_info.h"

#include "app/document_issuer.h"

#include "core/exchange/plan_json.h"

#include <QCryptographicHash>

namespace taphuan {

WorkbookInfo workbookInfo(const Plan &plan, const Catalogue &catalogue, const QDateTime &now)
{
    WorkbookInfo info;
    const Issuer issuer = issuerOf(allianceCode(catalogue), plan.header, catalogue);
    info.agencyAbove = issuer.above.toUpper();
    info.agency = issuer.name.toUpper();
    info.programVersion = QStringLiteral(TAPHUAN_VERSION);
    info.planChecksum = QString::fromLatin1(
        QCryptographicHash::hash(writePlanJson(plan), QCryptographicHash::Sha256).toHex());
    info.created = now;
    return info;
}

} // namespace taphuan
