#pragma once

#include "app/row_model.h"

namespace taphuan {

/// A submitted version with where its round trip stands.
struct VersionRow
{
    int number = 0;
    QString nameText;
    QString whenText;
    QString whoText;
    QString note;
    QString classesText;
    QString traineesText;
    QString amountText;
    QString differenceText; ///< to the version before; empty: none, or the first
    QString stateFundingText;
    int state = 0; ///< VersionState
    QString stateText;
    QString lastStepText; ///< the last step with its words; empty: none yet
    bool isShown = false; ///< opened in the window

    int key() const { return number; }
    friend bool operator==(const VersionRow &, const VersionRow &) = default;
};

/// The submitted versions, the newest first.
class VersionModel : public RowModel<VersionRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the round trip")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit VersionModel(QObject *parent = nullptr);
};

/// A step of the round trip: who, when, why.
struct VersionStepRow
{
    QString rowId;
    int step = 0; ///< VersionStep
    QString stepText;
    QString whoText;
    QString whenText;
    QString text;

    const QString &key() const { return rowId; }
    friend bool operator==(const VersionStepRow &, const VersionStepRow &) = default;
};

class VersionStepModel : public RowModel<VersionStepRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the round trip")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit VersionStepModel(QObject *parent = nullptr);
};

/// An error of the plan, or an exception that is recorded for one.
struct ExceptionRow
{
    QString rowId;     ///< of the recorded exception; empty: none is recorded
    QString aboutKey;  ///< exceptionKey of what it is about
    QString placeText; ///< "L04 · Nước uống"
    QString text;      ///< what is wrong; of what was mended meanwhile its kind alone
    QString reason;
    QString document;
    QString classId;
    QString lineKey;
    QString partId;        ///< of the topic or lecturer that it is about
    int target = 0;        ///< FindingModel::Target
    bool stands = false;   ///< the error is there and nothing allows it
    bool isMended = false; ///< nothing in the plan needs the exception any more

    QString key() const { return aboutKey; }
    friend bool operator==(const ExceptionRow &, const ExceptionRow &) = default;
};

class ExceptionModel : public RowModel<ExceptionRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the round trip")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Field { Reason, Document };
    Q_ENUM(Field)

    explicit ExceptionModel(QObject *parent = nullptr);
};

} // namespace taphuan
