#include "core/domain/folded_text.h"

namespace taphuan {

QString foldedText(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c == u'đ' || c == u'Đ')
            folded += u'd';
        else if (c.category() != QChar::Mark_NonSpacing)
            folded += c.toLower();
    }
    return folded;
}

} // namespace taphuan
