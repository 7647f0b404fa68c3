#pragma once

#include "app/row_model.h"

namespace taphuan {

struct Choice
{
    QString code;
    QString label;

    const QString &key() const { return code; }
    friend bool operator==(const Choice &, const Choice &) = default;
};

/// What can be chosen in a box: codes with their labels.
class ChoiceModel : public RowModel<Choice>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit ChoiceModel(QObject *parent = nullptr);

    /// -1 for a code that is not there.
    Q_INVOKABLE int indexOfCode(const QString &code) const;
    /// Of a text that somebody typed or pasted: a code, or a label without regard to case and
    /// diacritics; the text itself where it is neither.
    Q_INVOKABLE QString codeOf(const QString &text) const;
};

} // namespace taphuan
