#pragma once

#include "core/domain/class_entries.h"
#include "core/domain/class_figures.h"
#include "core/domain/line.h"
#include "core/domain/line_terms.h"

namespace taphuan {

/// Makes the lines of one class by estimate.md section 2; used once.
class LineMaker
{
public:
    /// Appends to `lines`, which is empty.
    LineMaker(const EstimateBasis &basis, TermsBook &terms, const TrainingClass &trainingClass,
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
    std::optional<Factors> computedFactors(const LineKey &key, const LineTerms &terms) const;
    static void setPrice(Line &line, const LineTerms &terms, std::optional<Rate> given);
    static void setFunding(Line &line, const LineTerms &terms);
    void setMarks(Line &line, const LineKey &key, const LineTerms &terms,
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
    DayTerms &m_terms;
    const QDate m_lastDay;
    const bool m_normsMayChange; ///< during the class
    Money m_otherLines;
};

} // namespace taphuan
