#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/plan.h"

#include <QHash>

namespace taphuan {

/// The managers of one type's cooperatives in one district, and how many of them classes train.
struct Need
{
    QString type;     ///< cooperative type code
    QString district; ///< as the register spells it first; a class's spelling where it is not there
    qint64 cooperatives = 0;
    qint64 managers = 0; ///< to be trained
    qint64 planned = 0;  ///< trainees of classes, officials left out

    qint64 uncovered() const { return managers > planned ? managers - planned : 0; }
    friend bool operator==(const Need &, const Need &) = default;
};

/// How districts are compared: without case, diacritics, signs and the word that says what they are
/// ("TP. Đồng Hới", "Thành phố Đồng Hới" and "dong hoi" are one).
QString districtKey(const QString &district);

/// The needs of a register, with classes added and taken away one by one: the work of a class does
/// not grow with the plan.
class NeedBoard
{
public:
    NeedBoard() = default;
    explicit NeedBoard(const std::vector<Cooperative> &cooperatives);

    /// Adds the trainees of a class (1) or takes them away (-1). They go to the class's districts,
    /// else to that of its locality where the register has it; several share them in proportion to
    /// their managers (evenly where there are none), what is left over by the largest remainder,
    /// of equal ones to the one named first.
    void count(const TrainingClass &trainingClass, int sign);
    bool hasRegister() const { return !m_districts.isEmpty(); }
    /// By type in the catalogue's order, then by district without regard to diacritics.
    std::vector<Need> needs(const Catalogue &catalogue) const;

private:
    using Key = std::pair<QString, QString>; ///< type and district key
    struct Row
    {
        Need need;
        qint64 classes = 0;
    };

    QHash<Key, Row> m_rows;
    QHash<QString, QString> m_districts; ///< as they are written, by key
};

std::vector<Need> needsOf(const Plan &plan, const Catalogue &catalogue);

} // namespace taphuan
