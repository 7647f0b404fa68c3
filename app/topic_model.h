#pragma once

#include "app/row_model.h"

namespace taphuan {

struct TopicRow
{
    QString rowId;
    QString title;
    QString sessionsText;
    QString lecturerId;
    QString lecturerName;
    QString department;
    QString departmentName;
    QString dayText;
    QString content;
    QString objective;
    QString method;
    QString practiceText; ///< of the sessions
    QString materials;
    QString commentsText; ///< of the review, a line each

    const QString &key() const { return rowId; }
    friend bool operator==(const TopicRow &, const TopicRow &) = default;
};

/// The topics of a class.
class TopicModel : public RowModel<TopicRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Field {
        Title,
        Sessions,
        Lecturer,
        Department,
        Day,
        Content,
        Objective,
        Method,
        PracticeSessions,
        Materials
    };
    Q_ENUM(Field)

    explicit TopicModel(QObject *parent = nullptr);
};

} // namespace taphuan
