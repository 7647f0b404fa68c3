#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "core/domain/money.h"
#include "core/storage/plan_store.h"

namespace taphuan {

class OpenPlan;

/// What the top bar, the status line and the overview say of the plan that is open, as finished
/// texts.
class PlanStatus : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool hasPlan READ hasPlan NOTIFY hasPlanChanged)
    Q_PROPERTY(bool readOnly READ readOnly NOTIFY readOnlyChanged)
    Q_PROPERTY(QString versionText READ versionText NOTIFY versionTextChanged)
    Q_PROPERTY(QString filePath READ filePath NOTIFY filePathChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY fileNameChanged)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(QString year READ year NOTIFY yearChanged)
    Q_PROPERTY(QString province READ province NOTIFY provinceChanged)
    Q_PROPERTY(QString totalText READ totalText NOTIFY totalTextChanged)
    Q_PROPERTY(QString stateText READ stateText NOTIFY stateTextChanged)
    Q_PROPERTY(QString ownText READ ownText NOTIFY ownTextChanged)
    Q_PROPERTY(QString ceilingText READ ceilingText NOTIFY ceilingTextChanged)
    Q_PROPERTY(QString ceilingPercentText READ ceilingPercentText NOTIFY ceilingPercentTextChanged)
    Q_PROPERTY(qreal ceilingUsed READ ceilingUsed NOTIFY ceilingUsedChanged)
    Q_PROPERTY(bool overCeiling READ overCeiling NOTIFY overCeilingChanged)
    Q_PROPERTY(QString ceilingDifferenceText READ ceilingDifferenceText NOTIFY
                   ceilingDifferenceTextChanged)
    Q_PROPERTY(QString totalInWords READ totalInWords NOTIFY totalInWordsChanged)
    Q_PROPERTY(int classCount READ classCount NOTIFY classCountChanged)
    Q_PROPERTY(QString traineeText READ traineeText NOTIFY traineeTextChanged)
    Q_PROPERTY(int errors READ errors NOTIFY errorsChanged)
    Q_PROPERTY(int warnings READ warnings NOTIFY warningsChanged)
    Q_PROPERTY(int notes READ notes NOTIFY notesChanged)
    Q_PROPERTY(QString undoTitle READ undoTitle NOTIFY undoTitleChanged)
    Q_PROPERTY(QString redoTitle READ redoTitle NOTIFY redoTitleChanged)
    Q_PROPERTY(QString savedText READ savedText NOTIFY savedTextChanged)
    Q_PROPERTY(QString lastEditText READ lastEditText NOTIFY lastEditTextChanged)
    Q_PROPERTY(QString lastEditDeltaText READ lastEditDeltaText NOTIFY lastEditDeltaTextChanged)

public:
    using QObject::QObject;

    bool hasPlan() const { return m_shown.hasPlan; }
    bool readOnly() const { return m_shown.readOnly; }
    /// "Version 2 · 14/03/2017 · Lan (Liên minh HTX)"; empty: the plan that is edited.
    const QString &versionText() const { return m_shown.versionText; }
    const QString &filePath() const { return m_shown.filePath; }
    const QString &fileName() const { return m_shown.fileName; }
    const QString &title() const { return m_shown.title; }
    const QString &year() const { return m_shown.year; }
    const QString &province() const { return m_shown.province; }
    const QString &totalText() const { return m_shown.totalText; }
    const QString &stateText() const { return m_shown.stateText; }
    const QString &ownText() const { return m_shown.ownText; }
    const QString &ceilingText() const { return m_shown.ceilingText; }
    const QString &ceilingPercentText() const { return m_shown.ceilingPercentText; }
    qreal ceilingUsed() const { return m_shown.ceilingUsed; }
    bool overCeiling() const { return m_shown.overCeiling; }
    const QString &ceilingDifferenceText() const { return m_shown.ceilingDifferenceText; }
    const QString &totalInWords() const { return m_shown.totalInWords; }
    int classCount() const { return m_shown.classCount; }
    const QString &traineeText() const { return m_shown.traineeText; }
    int errors() const { return m_shown.errors; }
    int warnings() const { return m_shown.warnings; }
    int notes() const { return m_shown.notes; }
    const QString &undoTitle() const { return m_shown.undoTitle; }
    const QString &redoTitle() const { return m_shown.redoTitle; }
    const QString &savedText() const { return m_shown.savedText; }
    const QString &lastEditText() const { return m_shown.lastEditText; }
    const QString &lastEditDeltaText() const { return m_shown.lastEditDeltaText; }

signals:
    void hasPlanChanged();
    void readOnlyChanged();
    void versionTextChanged();
    void filePathChanged();
    void fileNameChanged();
    void titleChanged();
    void yearChanged();
    void provinceChanged();
    void totalTextChanged();
    void stateTextChanged();
    void ownTextChanged();
    void ceilingTextChanged();
    void ceilingPercentTextChanged();
    void ceilingUsedChanged();
    void overCeilingChanged();
    void ceilingDifferenceTextChanged();
    void totalInWordsChanged();
    void classCountChanged();
    void traineeTextChanged();
    void errorsChanged();
    void warningsChanged();
    void notesChanged();
    void undoTitleChanged();
    void redoTitleChanged();
    void savedTextChanged();
    void lastEditTextChanged();
    void lastEditDeltaTextChanged();

protected:
    /// What is shown; texts of figures are empty without a plan.
    struct Shown
    {
        bool hasPlan = false;
        bool readOnly = false;
        QString versionText;
        QString filePath;
        QString fileName;
        QString title;
        QString year;
        QString province;
        QString totalText;
        QString stateText;
        QString ownText;
        QString ceilingText;
        QString ceilingPercentText;
        qreal ceilingUsed = 0;
        bool overCeiling = false;
        QString ceilingDifferenceText;
        QString totalInWords;
        int classCount = 0;
        QString traineeText;
        int errors = 0;
        int warnings = 0;
        int notes = 0;
        QString undoTitle;
        QString redoTitle;
        QString savedText;
        QString lastEditText;
        QString lastEditDeltaText;
    };
    /// The figures of the plan; null: none is open.
    static Shown shownOf(const OpenPlan *plan);
    void showStatus(const Shown &shown);

private:
    static void showCeiling(Shown &shown, Money ceiling, Money state);
    static QString titleOf(const std::optional<JournalEntry> &step);

    Shown m_shown;
};

} // namespace taphuan
