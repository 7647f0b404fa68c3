#pragma once

#include "app/row_model.h"

namespace taphuan {

/// Where the round trip of the version stands, and what the acting agency may do.
struct AppraisalHead
{
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(bool isRead MEMBER isRead)
    Q_PROPERTY(QString versionText MEMBER versionText)
    Q_PROPERTY(int state MEMBER state)
    Q_PROPERTY(QString stateText MEMBER stateText)
    Q_PROPERTY(QString requestedText MEMBER requestedText)
    Q_PROPERTY(QString appraisedText MEMBER appraisedText)
    Q_PROPERTY(QString approvedText MEMBER approvedText)
    Q_PROPERTY(QString differenceText MEMBER differenceText)
    Q_PROPERTY(QString progressText MEMBER progressText)
    Q_PROPERTY(QString unexplainedText MEMBER unexplainedText)
    Q_PROPERTY(QString whyNotText MEMBER whyNotText)
    Q_PROPERTY(bool approving MEMBER approving)
    Q_PROPERTY(bool mayDecide MEMBER mayDecide)
    Q_PROPERTY(bool mayReturn MEMBER mayReturn)
    Q_PROPERTY(bool mayAppraise MEMBER mayAppraise)
    Q_PROPERTY(bool mayApprove MEMBER mayApprove)
    Q_PROPERTY(bool mayReopen MEMBER mayReopen)

public:
    bool isRead = false; ///< the version is there
    QString versionText;
    int state = 0; ///< VersionState
    QString stateText;
    QString requestedText;
    QString appraisedText;
    QString approvedText;
    QString differenceText;
    QString progressText;    ///< "3 of 12 classes gone through"
    QString unexplainedText; ///< cuts without a reason; empty: none
    QString whyNotText;      ///< why nothing may be decided; empty: it may
    bool approving = false;  ///< the committee's figures are decided about, not Finance's
    bool mayDecide = false;
    bool mayReturn = false;
    bool mayAppraise = false;
    bool mayApprove = false;
    bool mayReopen = false;

    friend bool operator==(const AppraisalHead &, const AppraisalHead &) = default;
};

/// The line or class that is chosen, with its remarks.
struct ChosenLine
{
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString classId MEMBER classId)
    Q_PROPERTY(QString lineId MEMBER lineId)
    Q_PROPERTY(bool isLine MEMBER isLine)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString classText MEMBER classText)
    Q_PROPERTY(QString howText MEMBER howText)
    Q_PROPERTY(QString basisText MEMBER basisText)
    Q_PROPERTY(QString capText MEMBER capText)
    Q_PROPERTY(QString requestReason MEMBER requestReason)
    Q_PROPERTY(QString otherText MEMBER otherText)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString document MEMBER document)
    Q_PROPERTY(QString comment MEMBER comment)
    Q_PROPERTY(bool isCut MEMBER isCut)
    Q_PROPERTY(bool unverified MEMBER unverified)
    Q_PROPERTY(bool isGoneThrough MEMBER isGoneThrough)

public:
    QString classId;
    QString lineId;
    bool isLine = false;
    QString title;
    QString classText;
    QString howText;
    QString basisText;
    QString capText;       ///< where it is over its cap
    QString requestReason; ///< with which the rate or quantity was requested
    QString otherText;     ///< what the other stage says about it
    QString reason;
    QString document;
    QString comment;
    bool isCut = false;
    bool unverified = false;
    bool isGoneThrough = false; ///< of a class, at the stage that is decided about

    friend bool operator==(const ChosenLine &, const ChosenLine &) = default;
};

/// The three figures of one cooperative type.
struct StageSumRow
{
    QString type;
    QString name;
    QString requestedText;
    QString appraisedText;
    QString approvedText;
    QString differenceText;

    const QString &key() const { return type; }
    friend bool operator==(const StageSumRow &, const StageSumRow &) = default;
};

class StageSumModel : public RowModel<StageSumRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the round trip")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit StageSumModel(QObject *parent = nullptr);
};

} // namespace taphuan
