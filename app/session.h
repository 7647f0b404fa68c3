#pragma once

#include "app/acting_agency.h"
#include "app/appraisal_import.h"
#include "app/choice_model.h"
#include "app/class_filter_model.h"
#include "app/class_form.h"
#include "app/cooperative_register.h"
#include "app/curriculum_register.h"
#include "app/data_file.h"
#include "app/document_desk.h"
#include "app/estimate_model.h"
#include "app/finding_model.h"
#include "app/fit_form.h"
#include "app/job.h"
#include "app/jump_model.h"
#include "app/lecturer_chooser.h"
#include "app/lecturer_register.h"
#include "app/next_year_form.h"
#include "app/norm_page.h"
#include "app/pasting.h"
#include "app/plan_backups.h"
#include "app/plan_calendar.h"
#include "app/plan_form.h"
#include "app/plan_part.h"
#include "app/plan_settings.h"
#include "app/plan_status.h"
#include "app/preferences.h"
#include "app/programme.h"
#include "app/programme_matrix.h"
#include "app/review_overview.h"
#include "app/round_trip.h"
#include "app/sector_programme.h"
#include "app/type_sum_model.h"
#include "app/why_form.h"
#include "app/workbook_form.h"

#include "core/domain/problem.h"
#include "core/storage/change_rights.h"

namespace taphuan {

/// The plan file that is open in the window: what is shown of it, and every edit of it. A slot that
/// edits answers an empty text, or one sentence that says why not; then nothing is different.
class Session : public taphuan::PlanStatus, // qmllint of Qt 6.4 finds only the full name
                public PlanEdits
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(QString banner READ banner NOTIFY bannerChanged)
    Q_PROPERTY(QString bannerDetail READ bannerDetail NOTIFY bannerChanged)
    Q_PROPERTY(bool bannerIsError READ bannerIsError NOTIFY bannerChanged)
    Q_PROPERTY(taphuan::ClassListModel *classes READ classes CONSTANT)
    Q_PROPERTY(taphuan::ClassFilterModel *filteredClasses READ filteredClasses CONSTANT)
    Q_PROPERTY(taphuan::ClassForm *currentClass READ currentClass CONSTANT)
    Q_PROPERTY(taphuan::EstimateModel *estimate READ estimate CONSTANT)
    Q_PROPERTY(taphuan::WhyForm *why READ why CONSTANT)
    Q_PROPERTY(taphuan::FindingModel *findings READ findings CONSTANT)
    Q_PROPERTY(taphuan::JumpModel *jump READ jump CONSTANT)
    Q_PROPERTY(taphuan::TypeSumModel *typeSums READ typeSums CONSTANT)
    Q_PROPERTY(taphuan::PlanForm *planForm READ planForm CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *types READ types CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *places READ places CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *ranks READ ranks CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *beneficiaries READ beneficiaries CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *items READ items CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *departments READ departments CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *lecturers READ lecturers CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *months READ months CONSTANT)
    Q_PROPERTY(taphuan::ActingAgency *acting READ acting CONSTANT)
    Q_PROPERTY(taphuan::Programme *programme READ programme CONSTANT)
    Q_PROPERTY(taphuan::ReviewOverview *reviews READ reviews CONSTANT)
    Q_PROPERTY(taphuan::SectorProgramme *sectorProgramme READ sectorProgramme CONSTANT)
    Q_PROPERTY(taphuan::DocumentDesk *documents READ documents CONSTANT)
    Q_PROPERTY(taphuan::ProgrammeMatrix *matrix READ matrix CONSTANT)
    Q_PROPERTY(taphuan::CurriculumRegister *curriculumRegister READ curriculumRegister CONSTANT)
    Q_PROPERTY(taphuan::PlanSettings *settings READ settings CONSTANT)
    Q_PROPERTY(taphuan::PlanBackups *backups READ backups CONSTANT)
    Q_PROPERTY(taphuan::DataFile *dataFile READ dataFile CONSTANT)
    Q_PROPERTY(taphuan::NormPage *norms READ norms CONSTANT)
    Q_PROPERTY(taphuan::NextYearForm *nextYear READ nextYear CONSTANT)
    Q_PROPERTY(taphuan::CooperativeRegister *cooperativeRegister READ cooperativeRegister CONSTANT)
    Q_PROPERTY(taphuan::LecturerRegister *lecturerRegister READ lecturerRegister CONSTANT)
    Q_PROPERTY(taphuan::LecturerChooser *lecturerChooser READ lecturerChooser CONSTANT)
    Q_PROPERTY(taphuan::PlanCalendar *calendar READ calendar CONSTANT)
    Q_PROPERTY(taphuan::FitForm *fit READ fit CONSTANT)
    Q_PROPERTY(taphuan::RoundTrip *roundTrip READ roundTrip CONSTANT)
    Q_PROPERTY(taphuan::WorkbookForm *workbookForm READ workbookForm CONSTANT)
    Q_PROPERTY(taphuan::AppraisalImport *appraisalImport READ appraisalImport CONSTANT)
    Q_PROPERTY(taphuan::Job *job READ job CONSTANT)

public:
    explicit Session(Preferences *preferences, QObject *parent = nullptr);
    ~Session() override;

    const QString &banner() const { return m_banner.sentence; }
    const QString &bannerDetail() const { return m_banner.detail; }
    bool bannerIsError() const { return m_banner.isError; }
    ClassListModel *classes() { return &m_classes; }
    ClassFilterModel *filteredClasses() { return &m_filteredClasses; }
    ClassForm *currentClass() { return &m_currentClass; }
    EstimateModel *estimate() { return &m_estimate; }
    WhyForm *why() { return &m_why; }
    FindingModel *findings() { return &m_findings; }
    JumpModel *jump() { return &m_jump; }
    TypeSumModel *typeSums() { return &m_typeSums; }
    PlanForm *planForm() { return &m_planForm; }
    ChoiceModel *types() { return &m_types; }
    ChoiceModel *places() { return &m_places; }
    ChoiceModel *ranks() { return &m_ranks; }
    ChoiceModel *beneficiaries() { return &m_beneficiaries; }
    ChoiceModel *items() { return &m_items; }
    ChoiceModel *departments() { return &m_departments; }
    ChoiceModel *lecturers() { return &m_lecturers; }
    ChoiceModel *months() { return &m_months; }
    ActingAgency *acting() { return &m_acting; }
    Programme *programme() { return &m_programme; }
    ReviewOverview *reviews() { return &m_reviews; }
    SectorProgramme *sectorProgramme() { return &m_sectorProgramme; }
    DocumentDesk *documents() { return &m_documents; }
    ProgrammeMatrix *matrix() { return &m_matrix; }
    CurriculumRegister *curriculumRegister() { return &m_curriculumRegister; }
    PlanSettings *settings() { return &m_settings; }
    PlanBackups *backups() { return &m_backups; }
    DataFile *dataFile() { return &m_dataFile; }
    NormPage *norms() { return &m_norms; }
    NextYearForm *nextYear() { return &m_nextYear; }
    CooperativeRegister *cooperativeRegister() { return &m_cooperativeRegister; }
    LecturerRegister *lecturerRegister() { return &m_lecturerRegister; }
    LecturerChooser *lecturerChooser() { return &m_lecturerChooser; }
    PlanCalendar *calendar() { return &m_calendar; }
    FitForm *fit() { return &m_fit; }
    RoundTrip *roundTrip() { return &m_roundTrip; }
    WorkbookForm *workbookForm() { return &m_workbookForm; }
    AppraisalImport *appraisalImport() { return &m_appraisalImport; }
    Job *job() { return &m_job; }
    /// The file the program was called with.
    void openFile(const QString &path);
    const OpenPlan *plan() const override { return m_plan.get(); }
    const OpenPlan *draft() const override { return m_draft ? m_draft.get() : m_plan.get(); }
    Author author() const override;
    QString makeEdit(const QString &title, std::vector<RowChange> rows,
                     const QString &typingKey = {}) override;
    QString restore(const QString &title, std::vector<RowChange> rows) override;
    QString whyLocked(Table table, const QString &id) const override;

    // The file; a banner too says why not
    Q_INVOKABLE QString newPlan(const QUrl &file, const QString &year, const QString &title,
                                const QString &province);
    Q_INVOKABLE QString openPlan(const QUrl &file);
    Q_INVOKABLE QString openSample(const QUrl &target);
    Q_INVOKABLE QString importJson(const QUrl &json, const QUrl &target);
    Q_INVOKABLE void closePlan();
    Q_INVOKABLE void exportWorkbook(const QUrl &target);
    /// The programme of the department that is shown, as PDF.
    Q_INVOKABLE void exportProgramme(const QUrl &target);
    /// By its name's ending as OpenDocument or PDF.
    Q_INVOKABLE void exportDocument(taphuan::DocumentDesk::Kind kind, const QUrl &target);
    Q_INVOKABLE void exportCalendar(const QUrl &target);
    Q_INVOKABLE void openExported();

    // Submitted versions
    QString whyNotSubmitted() override;
    void showSaved() override;
    void showVersion(std::unique_ptr<OpenPlan> version, bool isReproduced) override;
    Q_INVOKABLE void showDraft() override;
    /// The record of the appraisal, by its name's ending as OpenDocument or PDF.
    Q_INVOKABLE void exportAppraisal(const QUrl &target);

    // Steps
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void endTyping() override; ///< what follows is a step of its own
    Q_INVOKABLE void cancelTyping();       ///< takes back what was typed since the last endTyping
    Q_INVOKABLE void dismissBanner();

    // Edits of the plan. An add answers the new row's id, or an empty text and a banner.
    Q_INVOKABLE QString setPlanField(taphuan::PlanForm::Field field, const QString &text);

    // Edits of classes
    Q_INVOKABLE QString addClass(const QString &type);
    Q_INVOKABLE QStringList duplicateClasses(const QStringList &ids);
    Q_INVOKABLE QString removeClasses(const QStringList &ids);
    Q_INVOKABLE QString setClassField(const QStringList &ids, taphuan::ClassForm::Field field,
                                      const QString &text);
    /// As in CooperativeRegister; types and places by code or name.
    Q_INVOKABLE QString pasteClasses(const QString &id, const QStringList &selected,
                                     const QList<int> &fields);
    /// Whether the clipboard has more than one cell.
    Q_INVOKABLE bool holdsCells() const;

    // Edits of the rows of a class
    // What is pasted goes into the rows from one on (an empty id: behind the last) and into the
    // columns from the field on; from the first column on, rows that are lacking are made.
    Q_INVOKABLE QString pasteTopics(const QString &classId, const QString &rowId,
                                    taphuan::TopicModel::Field field);
    Q_INVOKABLE QString pasteGroups(const QString &classId, const QString &rowId,
                                    taphuan::TraineeModel::Field field);
    Q_INVOKABLE QString addGroup(const QString &classId, const QString &beneficiary);
    Q_INVOKABLE QString setGroupField(const QString &classId, const QString &rowId,
                                      taphuan::TraineeModel::Field field, const QString &text);
    Q_INVOKABLE QString removeGroup(const QString &classId, const QString &rowId);
    Q_INVOKABLE QString addTopic(const QString &classId);
    Q_INVOKABLE QString setTopicField(const QString &classId, const QString &rowId,
                                      taphuan::TopicModel::Field field, const QString &text);
    Q_INVOKABLE QString removeTopic(const QString &classId, const QString &rowId);
    Q_INVOKABLE QString moveTopic(const QString &classId, const QString &rowId, int by);
    Q_INVOKABLE QString addStay(const QString &classId, const QString &lecturerId);
    Q_INVOKABLE QString setStayField(const QString &classId, const QString &rowId,
                                     taphuan::StayModel::Field field, const QString &text);
    Q_INVOKABLE QString removeStay(const QString &classId, const QString &rowId);
    /// Of a class, or with an empty class id of the plan's defaults.
    Q_INVOKABLE QString addEntry(const QString &classId, const QString &item);
    Q_INVOKABLE QString setEntryField(const QString &classId, const QString &rowId,
                                      taphuan::EntryModel::Field field, const QString &text);
    Q_INVOKABLE QString removeEntry(const QString &classId, const QString &rowId);

    // Edits of lines
    Q_INVOKABLE QString setLineField(const QString &classId, const QString &lineKey,
                                     taphuan::EstimateModel::LineField field, const QString &text);
    Q_INVOKABLE QString useCap(const QString &classId, const QString &lineKey);

    // Tables for the clipboard
    Q_INVOKABLE void copyClasses(const QStringList &ids);
    Q_INVOKABLE void copyEstimate();

    QString showRefusal(const QString &reason) override;
    /// Shows everything again, as after a change of the language.
    void retranslate();

signals:
    void bannerChanged();
    void rightsChanged(); ///< perhaps

private:
    struct Banner
    {
        QString sentence;
        QString detail;
        bool isError = false;
        friend bool operator==(const Banner &, const Banner &) = default;
    };
    /// The step that is being made: one edit, or all typing in one field.
    struct Step
    {
        QString typingKey; ///< the field; empty: nothing is merged into it
        QString mergeKey;
        qint64 undoableBefore = 0; ///< journal number
        Money amountBefore;
        QString classId; ///< of currentClass
        Money classAmountBefore;
    };
    using ClassEdit = std::function<QString(TrainingClass &trainingClass)>;
    using LineEdit = std::function<QString(TrainingClass &trainingClass, const Line &line)>;
    using EntriesEdit = std::function<QString(std::vector<Entry> &entries)>;

    // The one way of every edit: checked, saved, then shown.
    QString whyNotEditable();
    QString readOnlyText() const;
    QString whyNotAllowed(const Change &change);
    QString refusalText(const RightRefusal &refusal) const;
    QString editClasses(const QStringList &ids, const QString &title, const QString &typingKey,
                        const ClassEdit &edit);
    template<class Value>
    QString addRow(std::vector<Value> TrainingClass::*list, const QString &classId, Value row,
                   const QString &title);
    QString editLine(const QString &classId, const QString &lineKey, const QString &title,
                     const QString &typingKey, const LineEdit &edit);
    QString editEntries(const QString &classId, const QString &title, const QString &typingKey,
                        const EntriesEdit &edit);
    QString entryTitle(const QString &pattern, const QString &classId, const QString &item) const;
    QString itemOfEntry(const QString &classId, const QString &rowId) const;
    QString addClasses(const std::vector<TrainingClass> &classes, const QString &title);
    TraineeGroup newGroup(const QString &classId, const QString &beneficiary) const;
    Topic newTopic(const QString &classId) const;
    QString pasteInto(TrainingClass &edited, const PastedRow &row) const;
    QString make(const Change &wanted, const QString &typingKey);
    void startStep(const QString &typingKey);
    void takeStep(OpenPlan::Outcome (OpenPlan::*take)(const Author &), const QString &title);
    /// The only place where errors of the storage are caught: a banner and its sentence.
    QString guarded(const std::function<void()> &work);
    QString codesText(const QStringList &classIds) const;

    void open(const QString &path);
    bool mayWrite(const QUrl &target);
    /// `write` is given the path of the target and answers why it failed.
    void startExport(
        const QUrl &target, const QString &title,
        const std::function<QString(const QString &path, const Job::Progress &progress)> &write);
    QString createAndOpen(const QUrl &target, const Plan &plan);
    QString readAndOpen(const std::variant<Plan, Problem> &read, const QUrl &target);
    void showBanner(const QString &sentence, const QString &detail, bool isError);
    void lookAt(const OpenPlan *plan);
    void showChoices();
    void showOwnPart();
    void show(const OpenPlan::Outcome &outcome);
    void showConflict();
    void showLastEdit(const QString &title, const Touched &touched);
    void showPlanStatus();

    Banner m_banner;
    Step m_step;
    QString m_lastEdit;
    QString m_lastEditDelta;
    QDateTime m_savedAt;
    std::function<void()> m_deferred; ///< of typing that is not acted on before its end

    Preferences *m_preferences;
    ActingAgency m_acting;
    QString m_ownDepartment;           ///< whose part the lists were narrowed to
    std::unique_ptr<OpenPlan> m_draft; ///< while a version of it is shown
    std::unique_ptr<OpenPlan> m_plan;  ///< that is shown
    ClassListModel m_classes;
    ClassFilterModel m_filteredClasses;
    ClassForm m_currentClass;
    EstimateModel m_estimate;
    WhyForm m_why;
    FindingModel m_findings;
    JumpModel m_jump;
    TypeSumModel m_typeSums;
    PlanForm m_planForm;
    ChoiceModel m_types;
    ChoiceModel m_places;
    ChoiceModel m_ranks;
    ChoiceModel m_beneficiaries;
    ChoiceModel m_items;
    ChoiceModel m_departments;
    ChoiceModel m_lecturers;
    ChoiceModel m_months;
    Programme m_programme{*this, this};
    ReviewOverview m_reviews{*this, this};
    SectorProgramme m_sectorProgramme{*this, this};
    DocumentDesk m_documents{*this, this};
    ProgrammeMatrix m_matrix{*this, this};
    CurriculumRegister m_curriculumRegister{*this, this};
    PlanSettings m_settings{*this};
    PlanBackups m_backups{*this};
    DataFile m_dataFile{*this};
    NormPage m_norms{*this};
    NextYearForm m_nextYear{*this};
    CooperativeRegister m_cooperativeRegister{*this};
    LecturerRegister m_lecturerRegister{*this, this};
    LecturerChooser m_lecturerChooser{*this, this};
    PlanCalendar m_calendar{*this, this};
    FitForm m_fit{*this, this};
    RoundTrip m_roundTrip{*this, this};
    WorkbookForm m_workbookForm{*this, this};
    AppraisalImport m_appraisalImport{*this, this};
    Job m_job;
    QString m_exported;
    std::vector<PlanPart *> m_parts; ///< of the pages, each told of every change
};

} // namespace taphuan
