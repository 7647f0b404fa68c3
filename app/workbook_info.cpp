#include "app/workbook_info.h"

#include "app/document_issuer.h"
#include "app/submitting.h"

namespace taphuan {

WorkbookInfo workbookInfo(const Plan &plan, const Catalogue &catalogue, const QDateTime &now)
{
    WorkbookInfo info;
    const Issuer issuer = issuerOf(allianceCode(catalogue), plan.header, catalogue);
    info.agencyAbove = issuer.above.toUpper();
    info.agency = issuer.name.toUpper();
    info.programVersion = QStringLiteral(TAPHUAN_VERSION);
    info.planChecksum = checksumOf(plan);
    info.created = now;
    return info;
}

} // namespace taphuan
