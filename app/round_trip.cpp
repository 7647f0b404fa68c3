#include "app/round_trip.h"

namespace taphuan {

RoundTrip::RoundTrip(PlanEdits &edits, QObject *parent)
    : PlanPart(edits, parent)
    , m_exceptions(edits, this)
    , m_versions(edits, m_queue, m_shelf, m_exceptions, this)
    , m_newest(edits, m_versions, m_shelf, this)
    , m_appraisal(edits, m_shelf, this)
    , m_comparison(edits, m_queue, m_shelf, this)
    , m_repricing(edits, m_queue, m_shelf, this)
    , m_parts{&m_exceptions, &m_versions, &m_newest, &m_appraisal, &m_comparison, &m_repricing}
{
    connect(&m_queue, &WorkQueue::failed, this,
            [this](const QString &reason) { this->edits().showRefusal(reason); });
    connect(&m_versions, &VersionList::submitted, &m_appraisal, &PlanPart::refresh);
    connect(&m_versions, &VersionList::submitted, &m_comparison, &PlanPart::refresh);
    connect(&m_versions, &VersionList::submitted, &m_repricing, &PlanPart::refresh);
}

void RoundTrip::look(const OpenPlan *)
{
    const OpenPlan *draft = edits().draft();
    const QString path = draft ? draft->store().path() : QString();
    if (path != m_path) {
        m_queue.clear();
        m_shelf.look(path);
        m_path = path;
    }
    for (PlanPart *part : m_parts)
        part->look(draft);
}

void RoundTrip::show(const PlanDelta &delta)
{
    for (PlanPart *part : m_parts)
        part->show(delta);
}

void RoundTrip::layOut()
{
    m_versions.refresh();
    m_newest.refresh();
    m_appraisal.refresh();
}

} // namespace taphuan
