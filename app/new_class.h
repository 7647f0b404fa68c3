#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/plan.h"

#include <QSet>

namespace taphuan {

/// The free codes of a plan, each the one after the largest that ends in a number, in its form:
/// "L13" after "L12"; "L01" where there is none.
class ClassCodes
{
public:
    explicit ClassCodes(const std::vector<TrainingClass> &classes);
    QString next();

private:
    QString codeOf(int number) const;

    QSet<QString> m_taken;
    QString m_front = QStringLiteral("L");
    qsizetype m_digits = 2;
    int m_largest = 0;
};

/// A class of two days, with all still to be filled in, on a working day after the latest class of
/// the plan's year; at the end of the plan.
TrainingClass newClass(const Plan &plan, const Catalogue &catalogue, const QString &type);

/// The same class once more, with ids of its own, as `code`, at the end of the plan; its review
/// has not begun.
TrainingClass duplicateOf(const TrainingClass &original, const QString &code, qint64 position);

/// The position after the last of a list that is sorted by it.
template<class Value> qint64 nextPosition(const std::vector<Value> &values)
{
    return values.empty() ? 0 : values.back().position + 1;
}

} // namespace taphuan
