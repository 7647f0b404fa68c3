#include "app/topic_model.h"

namespace taphuan {

namespace {

RowRoles<TopicRow> roles()
{
    return {
        {"rowId", rowValue<&TopicRow::rowId>},
        {"title", rowValue<&TopicRow::title>},
        {"sessionsText", rowValue<&TopicRow::sessionsText>},
        {"lecturerId", rowValue<&TopicRow::lecturerId>},
        {"lecturerName", rowValue<&TopicRow::lecturerName>},
        {"department", rowValue<&TopicRow::department>},
        {"departmentName", rowValue<&TopicRow::departmentName>},
        {"dayText", rowValue<&TopicRow::dayText>},
        {"content", rowValue<&TopicRow::content>},
        {"objective", rowValue<&TopicRow::objective>},
        {"method", rowValue<&TopicRow::method>},
        {"practiceText", rowValue<&TopicRow::practiceText>},
        {"materials", rowValue<&TopicRow::materials>},
        {"commentsText", rowValue<&TopicRow::commentsText>},
    };
}

} // namespace

TopicModel::TopicModel(QObject *parent) : RowModel(roles(), parent) {}

} // namespace taphuan
