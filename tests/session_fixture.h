#pragma once

#include "app/session.h"

#include <QTemporaryDir>

namespace taphuan::test {

/// Preferences that are kept in a folder of the test, not in the user's.
class TemporarySettings
{
public:
    TemporarySettings();

private:
    QTemporaryDir m_folder;
};

/// A session on a file of its own that holds the sample plan.
class OpenSample
{
public:
    OpenSample();

    QUrl url(const char *name) const;
    QString path(const char *name) const { return url(name).toLocalFile(); }
    void letOthersIn();                 ///< into the folder of the file
    QString id(const char *code) const; ///< of a class
    const TrainingClass &trainingClass(const char *code) const;
    QByteArray dump() const;   ///< the plan that is shown
    QByteArray stored() const; ///< the plan that is in the file

private:
    TemporarySettings m_settings;
    QTemporaryDir m_folder;

public:
    Preferences preferences;
    Session session{&preferences};
};

/// Until it is done, stopped or failed, and what follows from that.
void waitFor(const Job &job);

/// Every role of every row, one row a line.
QStringList contentOf(const QAbstractItemModel &model);

} // namespace taphuan::test
