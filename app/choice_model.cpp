#include "app/choice_model.h"

#include "core/domain/folded_text.h"

namespace taphuan {

ChoiceModel::ChoiceModel(QObject *parent)
    : RowModel({{"code", rowValue<&Choice::code>}, {"label", rowValue<&Choice::label>}}, parent)
{
}

int ChoiceModel::indexOfCode(const QString &code) const
{
    const auto found = std::find_if(rows().begin(), rows().end(),
                                    [&](const Choice &choice) { return choice.code == code; });
    return found == rows().end() ? -1 : int(found - rows().begin());
}

QString ChoiceModel::codeOf(const QString &text) const
{
    const QString folded = foldedText(text.trimmed());
    for (const Choice &choice : rows())
        if (choice.code == text || foldedText(choice.label) == folded)
            return choice.code;
    return text;
}

} // namespace taphuan
