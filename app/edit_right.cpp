#include "app/edit_right.h"

#include "app/assign.h"

namespace taphuan {

namespace {

Table tableOf(EditRight::What what)
{
    switch (what) {
    case EditRight::ThePlan: return Table::Plan;
    case EditRight::Classes: return Table::TrainingClass;
    case EditRight::Content: return Table::Topic;
    case EditRight::Lecturers: return Table::Lecturer;
    case EditRight::Curricula: return Table::Curriculum;
    case EditRight::Cooperatives: return Table::Cooperative;
    case EditRight::Norms: return Table::Norm;
    case EditRight::Settings: return Table::Agency;
    case EditRight::Exceptions: return Table::RecordedException;
    case EditRight::Scenarios: return Table::Scenario;
    }
    Q_UNREACHABLE();
}

} // namespace

void EditRight::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (m_session)
        connect(m_session, &Session::rightsChanged, this, &EditRight::ask);
    emit sessionChanged();
    ask();
}

void EditRight::setWhat(What what)
{
    assign(this, m_what, what, &EditRight::whatChanged);
    ask();
}

void EditRight::setOf(const QString &id)
{
    assign(this, m_of, id, &EditRight::ofChanged);
    ask();
}

bool EditRight::demand()
{
    if (m_session)
        m_session->showRefusal(m_refusal);
    return isAllowed();
}

void EditRight::ask()
{
    const QString refusal = m_session ? m_session->whyLocked(tableOf(m_what), m_of) : QString();
    assign(this, m_refusal, refusal, &EditRight::changed);
}

} // namespace taphuan
