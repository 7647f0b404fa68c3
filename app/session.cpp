#include "app/session.h"

#include "app/choices.h"
#include "app/form_rows.h"
#include "app/number_text.h"
#include "app/wording.h"

#include "core/exchange/shipped_catalogue.h"
#include "core/storage/change_rights.h"
#include "core/storage/reopenings.h"

namespace taphuan {

namespace {

/// "+2.875.000"; empty where nothing is different.
QString differenceText(Money difference)
{
    if (difference.dong() == 0)
        return {};
    return (difference.dong() > 0 ? u'+' : u'−') + moneyText(Money(std::abs(difference.dong())));
}

QString timeText(const QDateTime &at)
{
    const bool isToday = at.date() == QDate::currentDate();
    return at.toString(isToday ? QStringLiteral("HH:mm") : QStringLiteral("dd/MM/yyyy HH:mm"));
}

} // namespace

Session::Session(Preferences *preferences, QObject *parent)
    : PlanStatus(parent)
    , m_preferences(preferences)
    , m_acting(preferences)
    , m_filteredClasses(&m_classes)
{
    connect(&m_job, &Job::failed, this, [this](const QString &reason) {
        showBanner(tr("The file was not written."), reason, true);
    });
    connect(&m_job, &Job::done, this,
            [this] { showBanner(tr("The file was written."), m_exported, false); });
    m_parts.insert(m_parts.end(), {&m_settings, &m_backups, &m_dataFile, &m_norms, &m_nextYear});
    m_parts.insert(m_parts.end(),
                   {&m_cooperativeRegister, &m_lecturerRegister, &m_lecturerChooser});
    m_parts.insert(m_parts.end(), {&m_calendar, &m_fit});
    m_parts.insert(m_parts.end(), {&m_programme, &m_reviews, &m_sectorProgramme, &m_matrix,
                                   &m_curriculumRegister, &m_documents, &m_roundTrip});
    m_parts.insert(m_parts.end(), {&m_workbookForm, &m_appraisalImport});
    connect(&m_acting, &ActingAgency::changed, &m_programme, &PlanPart::refresh);
    connect(&m_acting, &ActingAgency::changed, &m_lecturerChooser, &LecturerChooser::recount);
    connect(&m_acting, &ActingAgency::changed, &m_curriculumRegister, &PlanPart::refresh);
    connect(&m_acting, &ActingAgency::changed, &m_documents, &PlanPart::refresh);
    connect(&m_acting, &ActingAgency::changed, &m_roundTrip, &PlanPart::refresh);
    connect(&m_acting, &ActingAgency::changed, &m_reviews, [this] { m_reviews.look(plan()); });
    connect(&m_acting, &ActingAgency::changed, this, &Session::rightsChanged);
    connect(&m_acting, &ActingAgency::changed, this, &Session::showOwnPart);
    showChoices();
}

Session::~Session() = default;

void Session::dismissBanner()
{
    showBanner({}, {}, false);
}

void Session::showBanner(const QString &sentence, const QString &detail, bool isError)
{
    const Banner banner{sentence, detail, isError};
    if (m_banner == banner)
        return;
    m_banner = banner;
    emit bannerChanged();
}

QString Session::showRefusal(const QString &reason)
{
    if (!reason.isEmpty() && reason != m_banner.sentence)
        showBanner(reason, {}, true);
    return reason;
}

QString Session::guarded(const std::function<void()> &work)
{
    try {
        work();
        return {};
    } catch (const StorageError &error) {
        const QString reason = sentence(error);
        showBanner(reason, error.detail(), true);
        return reason;
    }
}

QString Session::whyNotEditable()
{
    if (!m_plan)
        return tr("No plan is open.");
    if (m_roundTrip.versions()->isSubmitting())
        return showRefusal(tr("The plan is being submitted: change it when that is done, or stop "
                              "it."));
    return m_plan->readOnly() ? showRefusal(readOnlyText()) : QString();
}

QString Session::readOnlyText() const
{
    if (const auto &version = m_plan->version())
        return tr("Version %1 stays as it was submitted; go back to the draft to "
                  "change something.")
            .arg(version->number);
    return tr("The plan is open for reading only, so nothing can be changed.");
}

/// One sentence where the acting agency has no right to the change.
QString Session::whyNotAllowed(const Change &change)
{
    const Catalogue &catalogue = m_plan->catalogue();
    const auto refusal = rightRefusal(change, m_plan->plan(), catalogue, m_acting.code());
    return refusal ? showRefusal(refusalText(*refusal)) : QString();
}

QString Session::refusalText(const RightRefusal &refusal) const
{
    QStringList names;
    for (const QString &code : refusal.mayEdit) {
        const Agency *agency = m_plan->catalogue().agency(code);
        names.append(agency ? agency->shortName : code);
    }
    if (refusal.isStep)
        return tr("Such a step is taken in one's own name: this one was taken for %1, and you act "
                  "for %2.")
            .arg(names.join(QStringLiteral(", ")), m_acting.name());
    return tr("Only %1 may change this; you act for %2.")
        .arg(names.join(QStringLiteral(", ")), m_acting.name());
}

QString Session::whyLocked(Table table, const QString &id) const
{
    if (!m_plan)
        return {};
    if (m_plan->readOnly())
        return readOnlyText();
    const auto refusal =
        rightRefusal(table, id, m_plan->plan(), m_plan->catalogue(), m_acting.code());
    return refusal ? refusalText(*refusal) : QString();
}

Author Session::author() const
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return {user, QDateTime::currentDateTime(), m_acting.code()};
}

QString Session::makeEdit(const QString &title, std::vector<RowChange> rows,
                          const QString &typingKey)
{
    if (const QString reason = whyNotEditable(); !reason.isEmpty())
        return reason;
    return make({title, std::move(rows)}, typingKey);
}

QString Session::make(const Change &wanted, const QString &typingKey)
{
    m_deferred = nullptr;
    if (wanted.isEmpty())
        return {};
    if (const QString reason = whyNotAllowed(wanted); !reason.isEmpty())
        return reason;
    Change change = wanted;
    const auto reopened = reopenings(wanted, m_plan->plan(), author());
    change.rows.insert(change.rows.end(), reopened.begin(), reopened.end());
    return guarded([&] {
        startStep(typingKey);
        const auto outcome = m_plan->make(change, author(), m_step.mergeKey);
        show(outcome);
        if (const auto *delta = std::get_if<PlanDelta>(&outcome))
            showLastEdit(change.title, delta->touched);
    });
}

QString Session::restore(const QString &title, std::vector<RowChange> rows)
{
    if (const QString reason = whyNotEditable(); !reason.isEmpty())
        return reason;
    if (const QString reason = whyLocked(Table::Plan, {}); !reason.isEmpty())
        return showRefusal(reason);
    m_deferred = nullptr;
    const Change change{title, std::move(rows)};
    if (change.isEmpty())
        return {};
    return guarded([&] {
        startStep({});
        const auto outcome = m_plan->restore(change, author());
        show(outcome);
        if (const auto *delta = std::get_if<PlanDelta>(&outcome))
            showLastEdit(title, delta->touched);
    });
}

void Session::startStep(const QString &typingKey)
{
    if (!typingKey.isEmpty() && typingKey == m_step.typingKey)
        return;
    const auto undoable = m_plan->store().undoable();
    m_step.typingKey = typingKey;
    m_step.mergeKey = typingKey.isEmpty() ? QString() : newId();
    m_step.undoableBefore = undoable ? undoable->number : 0;
    m_step.amountBefore = m_plan->figures().amount();
    m_step.classId = m_currentClass.classId();
    const ClassEstimate *estimate = m_plan->figures().estimateOf(m_step.classId);
    m_step.classAmountBefore = estimate ? estimate->amount : Money();
}

void Session::undo()
{
    takeStep(&OpenPlan::undo, tr("Undone: %1").arg(undoTitle()));
}

void Session::redo()
{
    takeStep(&OpenPlan::redo, tr("Redone: %1").arg(redoTitle()));
}

void Session::takeStep(OpenPlan::Outcome (OpenPlan::*take)(const Author &), const QString &title)
{
    endTyping();
    const bool isThere = take == &OpenPlan::undo ? !undoTitle().isEmpty() : !redoTitle().isEmpty();
    if (!isThere || !whyNotEditable().isEmpty())
        return;
    guarded([&] {
        const PlanStore &store = m_plan->store();
        const bool isUndo = take == &OpenPlan::undo;
        const auto step = isUndo ? store.undoable() : store.redoable();
        const QString reason =
            step && step->kind == JournalEntry::Kind::Restore
                ? showRefusal(whyLocked(Table::Plan, {}))
                : whyNotAllowed(isUndo ? store.undoChange() : store.redoChange());
        if (!reason.isEmpty())
            return;
        startStep({});
        const auto outcome = (m_plan.get()->*take)(author());
        show(outcome);
        if (const auto *delta = std::get_if<PlanDelta>(&outcome))
            showLastEdit(title, delta->touched);
    });
}

void Session::endTyping()
{
    if (const auto deferred = std::exchange(m_deferred, nullptr))
        deferred();
    m_step = {};
    for (FilterModel *list :
         std::initializer_list<FilterModel *>{&m_filteredClasses, m_lecturerRegister.lecturers(),
                                              m_cooperativeRegister.cooperatives()})
        list->release();
}

void Session::cancelTyping()
{
    m_deferred = nullptr;
    const bool isTyping = m_plan && !m_step.typingKey.isEmpty();
    const qint64 before = m_step.undoableBefore;
    endTyping();
    guarded([&] {
        const auto undoable = isTyping ? m_plan->store().undoable() : std::nullopt;
        if (undoable && undoable->number != before)
            undo();
    });
}

void Session::show(const OpenPlan::Outcome &outcome)
{
    const auto *delta = std::get_if<PlanDelta>(&outcome);
    if (!delta)
        return showConflict();
    m_savedAt = QDateTime::currentDateTime();
    m_classes.update(*delta);
    m_estimate.update(*delta);
    m_findings.update(*delta);
    m_jump.update(*delta);
    m_findings.showCounts(m_plan->figures().counts());
    m_typeSums.show(typeSumRows(*m_plan));
    m_currentClass.refresh();
    m_why.refresh();
    const Touched &touched = delta->touched;
    if (touched.has(Table::Plan) || touched.has(Table::DefaultEntry))
        m_planForm.show(m_plan.get());
    if (!touched.onlyClasses())
        showChoices();
    for (PlanPart *part : m_parts)
        part->show(*delta);
    showPlanStatus();
    emit rightsChanged();
}

/// Somebody else was first: the plan is read again as it is now.
void Session::showConflict()
{
    const QString path = m_plan->store().path();
    const QString classId = m_currentClass.classId();
    closePlan();
    open(path);
    m_currentClass.setClassId(classId);
    showBanner(tr("Somebody else changed this at the same time. Your edit was not made; the plan "
                  "is shown as it is now."),
               {}, true);
}

void Session::showLastEdit(const QString &title, const Touched &touched)
{
    m_lastEdit = title;
    m_lastEditDelta = differenceText(m_plan->figures().amount() - m_step.amountBefore);
    const ClassEstimate *estimate = m_plan->figures().estimateOf(m_step.classId);
    const QString delta =
        estimate ? differenceText(estimate->amount - m_step.classAmountBefore) : QString();
    if (estimate && (!delta.isEmpty() || touched.classes.contains(m_step.classId)))
        m_currentClass.showLastEdit({m_step.classId, title, delta});
    showPlanStatus();
}

void Session::showPlanStatus()
{
    Shown shown = shownOf(m_plan.get());
    if (m_savedAt.isValid())
        shown.savedText = tr("Saved %1").arg(timeText(m_savedAt));
    shown.lastEditText = m_lastEdit;
    shown.lastEditDeltaText = m_lastEditDelta;
    showStatus(shown);
}

void Session::lookAt(const OpenPlan *plan)
{
    m_classes.look(plan);
    m_estimate.look(plan);
    m_findings.look(plan);
    m_jump.look(plan);
    m_findings.showCounts(plan ? plan->figures().counts() : FindingCounts());
    m_currentClass.look(plan);
    m_why.look(plan);
    m_typeSums.show(plan ? typeSumRows(*plan) : std::vector<TypeSumRow>());
    m_planForm.show(plan);
    for (PlanPart *part : m_parts)
        part->look(plan);
    showChoices();
    showPlanStatus();
    emit rightsChanged();
}

void Session::showChoices()
{
    const Catalogue &catalogue = m_plan ? m_plan->catalogue() : shippedCatalogue();
    const int year = m_plan ? m_plan->plan().header.year : QDate::currentDate().year();
    const QDate lastDay(year, 12, 31);
    m_types.show(typeChoices(catalogue));
    m_places.show(placeChoices(catalogue, lastDay));
    m_ranks.show(rankChoices(catalogue, lastDay));
    m_beneficiaries.show(beneficiaryChoices(catalogue));
    m_items.show(itemChoices(catalogue));
    m_departments.show(departmentChoices(catalogue, year));
    m_acting.look(m_plan.get());
    m_lecturers.show(m_plan ? lecturerChoices(m_plan->plan().lecturers) : std::vector<Choice>());
    m_months.show(monthChoices());
}

/// A department begins with its own classes, whoever acts then sees what they choose.
void Session::showOwnPart()
{
    const QString own = m_acting.ownDepartment();
    if (std::exchange(m_ownDepartment, own) == own)
        return;
    m_programme.setDepartment(own);
    m_filteredClasses.setDepartmentFilter(own);
}

void Session::retranslate()
{
    lookAt(m_plan.get());
}

} // namespace taphuan
