#pragma once

#include "app/row_model.h"

namespace taphuan {

struct ProgrammeRow
{
    QString rowId;
    QString classId; ///< empty: of a department or a type
    int depth = 0;   ///< 0 a department, 1 a type, 2 a class
    QString text;
    QString detail; ///< progress: sessions of topics, or how many classes are accepted
    bool isComplete = false;
    int state = 0; ///< ReviewState
    QString stateText;
    bool waits = false; ///< for the acting agency

    const QString &key() const { return rowId; }
    friend bool operator==(const ProgrammeRow &, const ProgrammeRow &) = default;
};

/// Whose programme is whose: departments, their types and classes, one below the other.
class ProgrammeModel : public RowModel<ProgrammeRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the programme")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit ProgrammeModel(QObject *parent = nullptr);
};

struct ReviewRow
{
    QString rowId;
    int step = 0; ///< ReviewStep
    QString stepText;
    QString whoText;
    QString whenText;
    QString topicTitle; ///< of a comment on a topic
    QString text;

    const QString &key() const { return rowId; }
    friend bool operator==(const ReviewRow &, const ReviewRow &) = default;
};

/// The review of a class: who, when, why.
class ReviewModel : public RowModel<ReviewRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the programme")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit ReviewModel(QObject *parent = nullptr);
};

struct CurriculumRow
{
    QString code;
    QString newestId;
    QString title;
    QString versionText;
    QString usersText;  ///< which classes use which version
    QString updateText; ///< what the newest version would change; empty: nothing
    bool isOutOfDate = false;

    const QString &key() const { return code; }
    friend bool operator==(const CurriculumRow &, const CurriculumRow &) = default;
};

/// The curricula that topics of a class were taken from.
class CurriculumModel : public RowModel<CurriculumRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the programme")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit CurriculumModel(QObject *parent = nullptr);
};

/// A class of which a step of the review is taken together with others, or why it is not.
struct SeveralRow
{
    QString classId;
    QString text;
    QString reason; ///< empty: the step is taken

    const QString &key() const { return classId; }
    friend bool operator==(const SeveralRow &, const SeveralRow &) = default;
};

class SeveralModel : public RowModel<SeveralRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the programme")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit SeveralModel(QObject *parent = nullptr);
};

struct WaitingRow
{
    QString classId;
    QString text;
    QString stepText; ///< what the agency is to do
    QString startText;
    bool isLate = false;

    const QString &key() const { return classId; }
    friend bool operator==(const WaitingRow &, const WaitingRow &) = default;
};

/// The classes whose content waits for a step of the acting agency, by first day.
class WaitingModel : public RowModel<WaitingRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the programme")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit WaitingModel(QObject *parent = nullptr);
};

struct ProgressRow
{
    QString department; ///< code; empty: nobody answers
    QString name;
    int drafting = 0;
    int submitted = 0;
    int accepted = 0;
    int returned = 0;
    int late = 0;

    const QString &key() const { return department; }
    friend bool operator==(const ProgressRow &, const ProgressRow &) = default;
};

/// How far the content of each department's classes is.
class ProgressModel : public RowModel<ProgressRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the programme")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit ProgressModel(QObject *parent = nullptr);
};

/// What stands above the programme of a class: finished texts, and which steps are offered.
struct ProgrammeHead
{
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString aboutText MEMBER aboutText)
    Q_PROPERTY(QString sessionsText MEMBER sessionsText)
    Q_PROPERTY(bool isComplete MEMBER isComplete)
    Q_PROPERTY(int state MEMBER state)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(QString reasonText MEMBER reasonText)
    Q_PROPERTY(bool maySubmit MEMBER maySubmit)
    Q_PROPERTY(bool mayDecide MEMBER mayDecide)
    Q_PROPERTY(bool takesPart MEMBER takesPart)

public:
    QString code;
    QString title;
    QString aboutText; ///< type, department, days and place
    QString sessionsText;
    bool isComplete = false;
    int state = 0; ///< ReviewState
    QString stateText;
    QString reasonText; ///< of the last step that was no comment; empty: none yet
    bool maySubmit = false;
    bool mayDecide = false; ///< accept or return
    bool takesPart = false; ///< edits and comments

    friend bool operator==(const ProgrammeHead &, const ProgrammeHead &) = default;
};

} // namespace taphuan
