#include "export/paper.h"

namespace taphuan {

PaperParagraph paragraph(PaperStyle style, const QString &text)
{
    return {style, {{text}}};
}

PaperCell paperCell(PaperStyle style, const QString &text)
{
    return {{paragraph(style, text)}};
}

QString paperText(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        const bool isPair =
            sign.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool isControl = (sign < u' ' && sign != u'\n' && sign != u'\t') || sign == u'\x7F';
        if (isPair) {
            kept += sign;
            kept += text[++i];
        } else if (!sign.isSurrogate() && !isControl && sign.unicode() < 0xFFFE) {
            kept += sign;
        }
    }
    return kept;
}

QString plainText(const PaperParagraph &paragraph)
{
    QString text;
    for (const PaperRun &run : paragraph.runs)
        text += paperText(run.text);
    return text;
}

} // namespace taphuan
