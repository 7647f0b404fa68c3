#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace taphuan {

/// A norm that is being entered, as texts.
class NormDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the page of norms")
    Q_PROPERTY(QString key MEMBER key NOTIFY changed)
    Q_PROPERTY(QString kind MEMBER kind NOTIFY changed)
    Q_PROPERTY(QString document MEMBER document NOTIFY changed)
    Q_PROPERTY(bool documentIsNew MEMBER documentIsNew NOTIFY changed)
    Q_PROPERTY(QString article MEMBER article NOTIFY changed)
    Q_PROPERTY(QList<QString> ranks MEMBER ranks NOTIFY changed)
    Q_PROPERTY(QList<QString> places MEMBER places NOTIFY changed)
    Q_PROPERTY(QList<QString> beneficiaries MEMBER beneficiaries NOTIFY changed)
    Q_PROPERTY(QString amount MEMBER amount NOTIFY changed)
    Q_PROPERTY(QString per MEMBER per NOTIFY changed)
    Q_PROPERTY(QString validFrom MEMBER validFrom NOTIFY changed)
    Q_PROPERTY(QString validTo MEMBER validTo NOTIFY changed)
    Q_PROPERTY(bool sourced MEMBER sourced NOTIFY changed)

public:
    using QObject::QObject;

    QString code; ///< of the norm that is edited; empty: a new one
    QString key;
    QString kind;
    QString document;           ///< number
    bool documentIsNew = false; ///< no document has this number yet
    QString article;
    QStringList ranks; ///< codes; none: for all
    QStringList places;
    QStringList beneficiaries;
    QString amount;
    QString per;
    QString validFrom;
    QString validTo;
    bool sourced = false;

signals:
    void changed();
};

/// A document of the province that is being entered, as texts.
class DocumentDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the page of norms")
    Q_PROPERTY(QString id MEMBER id NOTIFY changed)
    Q_PROPERTY(QString number MEMBER number NOTIFY changed)
    Q_PROPERTY(QString kind MEMBER kind NOTIFY changed)
    Q_PROPERTY(QString title MEMBER title NOTIFY changed)
    Q_PROPERTY(QString issuer MEMBER issuer NOTIFY changed)
    Q_PROPERTY(QString issued MEMBER issued NOTIFY changed)
    Q_PROPERTY(QString validFrom MEMBER validFrom NOTIFY changed)
    Q_PROPERTY(QString validTo MEMBER validTo NOTIFY changed)
    Q_PROPERTY(bool sourced MEMBER sourced NOTIFY changed)

public:
    using QObject::QObject;

    QString id; ///< of the document that is edited; empty: a new one
    QString number;
    QString kind;
    QString title;
    QString issuer; ///< what the number says
    QString issued;
    QString validFrom;
    QString validTo;
    bool sourced = false;

signals:
    void changed();
};

} // namespace taphuan
