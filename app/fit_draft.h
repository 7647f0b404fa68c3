#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace taphuan {

/// What is asked of a fit, as it is typed; an empty text leaves out what it is about.
class FitDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the fit")
    Q_PROPERTY(QString ceiling MEMBER ceiling NOTIFY changed)
    Q_PROPERTY(bool dropClasses MEMBER dropClasses NOTIFY changed)
    Q_PROPERTY(QString fewerDays MEMBER fewerDays NOTIFY changed)
    Q_PROPERTY(QString fewerTrainees MEMBER fewerTrainees NOTIFY changed)
    Q_PROPERTY(QString ratesDownTo MEMBER ratesDownTo NOTIFY changed)
    Q_PROPERTY(bool ratesByNorm MEMBER ratesByNorm NOTIFY changed)
    Q_PROPERTY(bool onePerType MEMBER onePerType NOTIFY changed)
    Q_PROPERTY(bool onePerDistrict MEMBER onePerDistrict NOTIFY changed)
    Q_PROPERTY(bool keepHardship MEMBER keepHardship NOTIFY changed)
    Q_PROPERTY(QString fewerInAll MEMBER fewerInAll NOTIFY changed)
    Q_PROPERTY(QString reason MEMBER reason NOTIFY changed)

public:
    using QObject::QObject;

    QString ceiling;
    bool dropClasses = true;
    QString fewerDays;
    QString fewerTrainees; ///< percent
    QString ratesDownTo;   ///< percent
    bool ratesByNorm = false;
    bool onePerType = true;
    bool onePerDistrict = false;
    bool keepHardship = true;
    QString fewerInAll; ///< percent
    QString reason;

signals:
    void changed();
};

} // namespace taphuan
