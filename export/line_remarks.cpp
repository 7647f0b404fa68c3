#include "export/line_remarks.h"

#include "export/figure_text.h"

#include <array>

namespace taphuan {

namespace {

QString source(const Norm &norm)
{
    return norm.article.isEmpty() ? norm.document
                                  : norm.document + QStringLiteral(", ") + norm.article;
}

QString excess(const Estimator &estimator, const Line &line)
{
    const qint64 above = line.rate.raw() - line.cap.raw();
    const bool percent = estimator.catalogue().items[line.item].pricedByPercent;
    const QString rate = percent ? Rate::raw(above).text().replace(u'.', u',') + u'%'
                                 : groupedText(above / 1000) + QStringLiteral(" đồng");
    const Money total = line.amount - amountAtCap(estimator, line);
    return QStringLiteral("vượt mức trần %1 (cả dòng %2 đồng)")
        .arg(rate, groupedText(total.dong()));
}

struct MarkText
{
    LineMark mark;
    const char16_t *text;
};

constexpr std::array<MarkText, 7> markTexts = {{
    {LineMark::NormUnknown, u"chưa biết mức chi của định mức"},
    {LineMark::NormMissing, u"không có định mức đang hiệu lực"},
    {LineMark::RateNeeded, u"cần quyết định đơn giá"},
    {LineMark::CapUnknown, u"chưa biết mức trần"},
    {LineMark::NormUnverified, u"chưa đối chiếu văn bản gốc"},
    {LineMark::NormChangeDuringClass, u"định mức thay đổi trong thời gian mở lớp"},
    {LineMark::ReasonMissing, u"thiếu lý do khác định mức"},
}};

} // namespace

QString basisText(const Estimator &estimator, const Line &line)
{
    const NormBook &norms = estimator.norms();
    if (line.priceNorm < 0)
        return line.capNorm < 0 ? QString() : source(norms.at(line.capNorm));
    const QString price = source(norms.at(line.priceNorm));
    if (line.capNorm < 0 || line.capNorm == line.priceNorm)
        return price;
    return price + QStringLiteral("; trần: ") + source(norms.at(line.capNorm));
}

QString remarks(const Estimator &estimator, const TrainingClass &trainingClass, const Line &line)
{
    QStringList texts;
    if (line.has(LineMark::OverCap))
        texts += excess(estimator, line);
    for (const auto &[mark, text] : markTexts)
        if (line.has(mark))
            texts += QString::fromUtf16(text);
    if (line.share != hundredPercent)
        texts += QStringLiteral("NSNN hỗ trợ %1%").arg(line.share.text().replace(u'.', u','));
    QString result = texts.join(QStringLiteral("; "));
    if (!result.isEmpty())
        result[0] = result[0].toUpper();
    if (!line.rateGiven() && !line.quantityGiven())
        return result;
    const QString reason = estimator.entryOf(trainingClass, line).reason;
    if (reason.isEmpty())
        return result;
    return result.isEmpty() ? reason : result + QStringLiteral(". Lý do: ") + reason;
}

QString exceptionText(const RecordedException &exception)
{
    return exception.document.isEmpty()
               ? exception.reason
               : exception.reason + QStringLiteral(" (") + exception.document + u')';
}

} // namespace taphuan
