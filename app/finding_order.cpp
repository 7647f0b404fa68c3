#include "app/finding_order.h"

namespace taphuan {

int FindingOrder::groupCount() const
{
    switch (Key(m_columns.key)) {
    case BySeverity: return int(codesOf<Severity>().size());
    case ByKind: return int(codesOf<FindingKind>().size());
    case ByPlace: return 1;
    }
    Q_UNREACHABLE();
    return 0;
}

int FindingOrder::groupOf(Severity severity, FindingKind kind) const
{
    switch (Key(m_columns.key)) {
    case BySeverity: return int(severity);
    case ByKind: return int(kind);
    case ByPlace: return 0;
    }
    Q_UNREACHABLE();
    return 0;
}

int FindingOrder::blockOf(int group, int place) const
{
    return groupAt(group) * m_places + (isPlaceTurned() ? m_places - 1 - place : place);
}

int FindingOrder::gapOf(int rank, int place) const
{
    return rank * m_places + (isPlaceTurned() ? m_places - place : place);
}

} // namespace taphuan
