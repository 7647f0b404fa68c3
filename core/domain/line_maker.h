#pragma once

#include "core/domain/class_entries.h"
#include "core/domain/class_figures.h"
#include "core/domain/line.h"
#include "core/domain/line_norms.h"

namespace taphuan {

/// Makes the lines of one class by estimate.md section 2; used once.
class LineMaker
{
public:
    /// Appends to `lines`, which is empty.
    LineMaker(const EstimateBasis &basis, const TrainingClass &trainingClass,
              std::vector<Line> &lines);

    void makeAll();

private:
    struct Factors
    {
        Quantity values[2];
        quint8 count = 1;
    };

    void makeItem(int item);
    void makeEntryLines(int item);
    void makeLine(const LineKey &key, const EntryCascade &entries, int entry = -1);
    /// None where a factor is 0.
    static std::optional<Factors> given(Quantity quantity);
    std::optional<Factors> computedFactors(const LineKey &key) const;
    Quantity factor(Factor factor, const LineKey &key) const;
    void setPrice(Line &line, const LineNorms &norms, std::optional<Rate> given) const;
    void setFunding(Line &line, const LineKey &key, const LineNorms &norms) const;
    void setMarks(Line &line, const LineKey &key, const LineNorms &norms,
                  const EntryCascade &entries) const;

    const CostItem &cost(const LineKey &key) const
    {
        return *m_basis.items[std::size_t(key.item)].cost;
    }

    const EstimateBasis &m_basis;
    const TrainingClass &m_class;
    std::vector<Line> &m_lines;
    ClassEntries m_entries;
    ClassFigures m_figures;
    const QDate m_lastDay;
    const bool m_normsMayChange; ///< during the class
    Money m_otherLines;
};

} // namespace taphuan
