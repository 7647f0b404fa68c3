#pragma once

#include <QAbstractListModel>

namespace taphuan {

/// A list that can be counted. The property stands in each model of the window, because the
/// description of types that Qt 6.4 writes for qmllint does not follow templates.
class ListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ListModel(QObject *parent = nullptr);

    int count() const { return rowCount(); }

signals:
    void countChanged();
};

} // namespace taphuan
