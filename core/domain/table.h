#pragma once

#include <QtGlobal>

namespace taphuan {

/// The kinds of rows that a plan consists of: what edits change, and what rights are given for.
enum class Table : quint8 {
    Plan,
    Lecturer,
    Absence,
    Venue,
    DefaultEntry,
    Norm,
    Curriculum,
    CurriculumTopic,
    Cooperative,
    Agency,
    CooperativeType,
    Responsibility,
    ItemSetting,
    Holiday,
    Document,
    Label,
    RecordedException,
    Decision,
    VersionEvent,
    Scenario,
    DocumentTemplate,
    TrainingClass,
    TraineeGroup,
    Topic,
    Stay,
    ClassEntry,
    ReviewEvent,
};

inline constexpr int tableCount = int(Table::ReviewEvent) + 1;

} // namespace taphuan
