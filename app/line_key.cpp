#include "app/line_key.h"

#include "core/domain/finding.h"

namespace taphuan {

namespace {

/// Codes of a rank and a beneficiary as a Line and a Finding keep them, -1 for none.
template<class Code> QString codeOrNone(qint8 number)
{
    return number < 0 ? QString() : codeText(Code(number));
}

QString lineKey(const Catalogue &catalogue, int item, qint8 rank, qint8 beneficiary, int entry)
{
    return catalogue.items[std::size_t(item)].code + u'|' + codeOrNone<Rank>(rank) + u'|' +
           codeOrNone<Beneficiary>(beneficiary) + u'|' +
           (entry < 0 ? QString() : QString::number(entry));
}

} // namespace

QString lineKey(const Catalogue &catalogue, const Line &line)
{
    return lineKey(catalogue, line.item, line.rankOrNone, line.beneficiaryOrNone, line.entry);
}

QString lineKey(const Catalogue &catalogue, const Finding &finding)
{
    return finding.item < 0 ? QString()
                            : lineKey(catalogue, finding.item, finding.rankOrNone,
                                      finding.beneficiaryOrNone, finding.entry);
}

const Line *lineOf(const Catalogue &catalogue, const ClassEstimate &estimate, const QString &key)
{
    const auto found =
        std::find_if(estimate.lines.begin(), estimate.lines.end(),
                     [&](const Line &line) { return lineKey(catalogue, line) == key; });
    return found == estimate.lines.end() ? nullptr : &*found;
}

} // namespace taphuan
