#pragma once

#include "app/why_model.h"

namespace taphuan {

class OpenPlan;
struct Line;
struct TrainingClass;

/// "Why this figure?" of one line: how it came about, what is wrong with it, and the norms that
/// were asked.
class WhyForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(QString classId READ classId NOTIFY lineChanged)
    Q_PROPERTY(QString lineKey READ lineKey NOTIFY lineChanged)
    Q_PROPERTY(bool valid READ valid NOTIFY validChanged)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(QString howText READ howText NOTIFY howTextChanged)
    Q_PROPERTY(QString rateText READ rateText NOTIFY rateTextChanged)
    Q_PROPERTY(bool rateGiven READ rateGiven NOTIFY rateGivenChanged)
    Q_PROPERTY(QString quantityText READ quantityText NOTIFY quantityTextChanged)
    Q_PROPERTY(QString reason READ reason NOTIFY reasonChanged)
    Q_PROPERTY(QString amountText READ amountText NOTIFY amountTextChanged)
    Q_PROPERTY(QString stateText READ stateText NOTIFY stateTextChanged)
    Q_PROPERTY(QString ownText READ ownText NOTIFY ownTextChanged)
    Q_PROPERTY(bool overCap READ overCap NOTIFY overCapChanged)
    Q_PROPERTY(QString overCapText READ overCapText NOTIFY overCapTextChanged)
    Q_PROPERTY(QString problemText READ problemText NOTIFY problemTextChanged)
    Q_PROPERTY(bool unverified READ unverified NOTIFY unverifiedChanged)
    Q_PROPERTY(QString shareText READ shareText NOTIFY shareTextChanged)
    Q_PROPERTY(taphuan::WhyModel *answers READ answers CONSTANT)

public:
    using QObject::QObject;

    const QString &classId() const { return m_classId; }
    const QString &lineKey() const { return m_lineKey; }
    bool valid() const { return m_shown.valid; }
    const QString &title() const { return m_shown.title; }
    const QString &howText() const { return m_shown.howText; }
    const QString &rateText() const { return m_shown.rateText; }
    bool rateGiven() const { return m_shown.rateGiven; } ///< by hand, not by a norm
    const QString &quantityText() const { return m_shown.quantityText; }
    const QString &reason() const { return m_shown.reason; }
    const QString &amountText() const { return m_shown.amountText; }
    const QString &stateText() const { return m_shown.stateText; }
    const QString &ownText() const { return m_shown.ownText; }
    bool overCap() const { return m_shown.overCap; }
    const QString &overCapText() const { return m_shown.overCapText; }
    const QString &problemText() const { return m_shown.problemText; }
    bool unverified() const { return m_shown.unverified; }
    const QString &shareText() const { return m_shown.shareText; }
    WhyModel *answers() { return &m_answers; }

    Q_INVOKABLE void show(const QString &classId, const QString &lineKey);
    Q_INVOKABLE void clear() { show({}, {}); }

    /// The plan whose lines are shown from now on; null: none.
    void look(const OpenPlan *plan);
    /// Shows the line again as it is now.
    void refresh();

signals:
    void lineChanged();
    void validChanged();
    void titleChanged();
    void howTextChanged();
    void rateTextChanged();
    void rateGivenChanged();
    void quantityTextChanged();
    void reasonChanged();
    void amountTextChanged();
    void stateTextChanged();
    void ownTextChanged();
    void overCapChanged();
    void overCapTextChanged();
    void problemTextChanged();
    void unverifiedChanged();
    void shareTextChanged();

private:
    struct Shown
    {
        bool valid = false;
        QString title;
        QString howText;
        QString rateText;
        bool rateGiven = false;
        QString quantityText;
        QString reason;
        QString amountText;
        QString stateText;
        QString ownText;
        bool overCap = false;
        QString overCapText;
        QString problemText;
        bool unverified = false;
        QString shareText;
    };
    Shown shownOf(const TrainingClass &trainingClass, const Line &line) const;
    void show(const Shown &shown);

    const OpenPlan *m_plan = nullptr;
    QString m_classId;
    QString m_lineKey;
    Shown m_shown;
    WhyModel m_answers;
};

} // namespace taphuan
