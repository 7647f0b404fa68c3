#pragma once

#include "core/domain/thousandths.h"

#include <QString>

namespace taphuan {

/// One version of a reusable set of topics for a cooperative type (khung chương trình). Versions of
/// one curriculum have its code; the highest number is the current one. What topics of classes were
/// taken from is no longer edited: a new version is.
struct Curriculum
{
    QString id;
    qint64 position = 0;
    QString code;
    qint64 version = 1;
    QString type;       ///< cooperative type code
    QString department; ///< agency code: whose it is
    QString title;
    QString note;

    friend bool operator==(const Curriculum &, const Curriculum &) = default;
};

struct CurriculumTopic
{
    QString id;
    qint64 position = 0;
    QString curriculum; ///< id of a Curriculum
    QString title;
    Quantity sessions;
    Quantity practiceSessions; ///< of `sessions`; the others are theory
    QString objective;
    QString content; ///< paragraphs are separated by a line feed
    QString method;
    QString materials;

    friend bool operator==(const CurriculumTopic &, const CurriculumTopic &) = default;
};

} // namespace taphuan
