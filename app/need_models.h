#pragma once

#include "app/column_order.h"
#include "app/row_model.h"

#include "core/domain/catalogue.h"
#include "core/planning/needs.h"

namespace taphuan {

/// The managers of one type's cooperatives, or of those in one district, as the page shows them.
struct NeedRow
{
    QString rowId;
    bool isType = false; ///< the sum of a type, above its districts
    QString name;
    QString cooperativesText;
    QString managersText;
    QString plannedText;
    QString missingText; ///< empty: none
    qreal covered = 0;   ///< 0 to 1

    /// What is seen of it, as NeedModel::Column counts; of what is covered there is a bar.
    QStringList texts() const
    {
        return {name, {}, cooperativesText, managersText, plannedText, missingText};
    }
    const QString &key() const { return rowId; }
    friend bool operator==(const NeedRow &, const NeedRow &) = default;
};

class NeedModel : public RowModel<NeedRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Column { Name, Covered, Cooperatives, Managers, Planned, Missing };
    Q_ENUM(Column)

    explicit NeedModel(QObject *parent = nullptr);
};

/// What of the needs is to be seen.
struct NeedFilter
{
    QString text; ///< folded; of a type or a district
    bool onlyMissing = false;
};

/// The needs, which stand by type, each type below its sum; a sum counts what is not seen too. The
/// order is that of the types by their sums, and of the districts within each.
std::vector<NeedRow> needRows(const std::vector<Need> &needs, const Catalogue &catalogue,
                              const NeedFilter &filter, const ColumnOrder &order);

/// A proposed class with its place in the proposal.
struct ProposalRow
{
    int number = 0;
    TrainingClass made; ///< has no code and no title yet
    QString typeName;
    QString departmentName; ///< responsible for the type on the first day
    bool accepted = true;

    int key() const { return number; }
    friend bool operator==(const ProposalRow &, const ProposalRow &) = default;
};

class ProposalModel : public RowModel<ProposalRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Field { Districts, Locality, Trainees, Days, StartDate };
    Q_ENUM(Field)

    explicit ProposalModel(QObject *parent = nullptr);
};

ProposalRow proposalRow(int number, const TrainingClass &made, const Catalogue &catalogue);

} // namespace taphuan
