#pragma once

#include "core/domain/plan.h"

#include <concepts>

namespace taphuan {

// The part of plan_fields.h that version 2 of the plan's JSON brought: registers, curricula and a
// plan's own rows beside the shipped data.

template<class T, class Value>
concept Is = std::same_as<std::remove_const_t<T>, Value>;

/// A curriculum as the JSON has it, with its topics in it.
struct CurriculumWithTopics
{
    Curriculum curriculum;
    std::vector<CurriculumTopic> topics;
};

void describe(auto &fields, Is<Absence> auto &absence)
{
    fields.required("lecturer", fields.lecturer(absence.lecturer));
    fields.required("firstDay", absence.firstDay);
    fields.required("lastDay", absence.lastDay);
    fields.optional("note", absence.note);
}

void describe(auto &fields, Is<Venue> auto &venue)
{
    fields.required("name", venue.name);
    fields.optional("locality", venue.locality);
    fields.optional("capacity", venue.capacity);
    fields.optional("note", venue.note);
}

void describe(auto &fields, Is<CurriculumTopic> auto &topic)
{
    fields.required("title", topic.title);
    fields.required("sessions", topic.sessions);
    fields.optional("practiceSessions", topic.practiceSessions);
    fields.optional("objective", topic.objective);
    fields.optional("content", topic.content);
    fields.optional("method", topic.method);
    fields.optional("materials", topic.materials);
}

void describe(auto &fields, Is<CurriculumWithTopics> auto &row)
{
    fields.required("code", row.curriculum.code);
    fields.required("version", row.curriculum.version);
    fields.required("type", row.curriculum.type);
    fields.required("department", row.curriculum.department);
    fields.required("title", row.curriculum.title);
    fields.optional("note", row.curriculum.note);
    fields.optional("topics", row.topics);
}

void describe(auto &fields, Is<Cooperative> auto &cooperative)
{
    fields.required("name", cooperative.name);
    fields.optional("taxCode", cooperative.taxCode);
    fields.required("type", cooperative.type);
    fields.optional("district", cooperative.district);
    fields.optional("commune", cooperative.commune);
    fields.optional("hardship", cooperative.hardship);
    fields.optional("members", cooperative.members);
    fields.optional("chairs", cooperative.chairs);
    fields.optional("directors", cooperative.directors);
    fields.optional("controllers", cooperative.controllers);
    fields.optional("accountants", cooperative.accountants);
    fields.optional("otherManagers", cooperative.otherManagers);
    fields.optional("converted", cooperative.converted);
    fields.optional("note", cooperative.note);
}

void describe(auto &fields, Is<Agency> auto &agency)
{
    fields.required("code", agency.code);
    fields.required("name", agency.name);
    fields.optional("shortName", agency.shortName);
    fields.required("kind", agency.kind);
    fields.open("validFrom", agency.validFrom);
    fields.open("validTo", agency.validTo);
    fields.required("evidence", agency.evidence);
    fields.optional("note", agency.note);
}

void describe(auto &fields, Is<CooperativeType> auto &type)
{
    fields.required("code", type.code);
    fields.required("name", type.name);
    fields.required("group", type.group);
    fields.required("beneficiary", type.beneficiary);
    fields.required("evidence", type.evidence);
    fields.optional("note", type.note);
}

void describe(auto &fields, Is<Responsibility> auto &responsibility)
{
    fields.required("type", responsibility.type);
    fields.required("agency", responsibility.agency);
    fields.optional("how", responsibility.how);
    fields.open("validFrom", responsibility.validFrom);
    fields.open("validTo", responsibility.validTo);
}

void describe(auto &fields, Is<ItemSetting> auto &setting)
{
    fields.required("item", setting.item);
    fields.optional("label", setting.label);
    fields.optional("unit", setting.unit);
    fields.optional("section", setting.section);
    fields.optional("budgetCode", setting.budgetCode);
}

void describe(auto &fields, Is<Holiday> auto &holiday)
{
    fields.required("date", holiday.date);
    fields.required("name", holiday.name);
    fields.required("kind", holiday.kind);
    fields.required("evidence", holiday.evidence);
}

void describe(auto &fields, Is<Document> auto &document)
{
    fields.required("number", document.number);
    fields.optional("kind", document.kind);
    fields.optional("title", document.title);
    fields.open("issued", document.issued);
    fields.open("validFrom", document.validFrom);
    fields.open("validTo", document.validTo);
    fields.optional("replacedBy", document.replacedBy);
    fields.required("evidence", document.evidence);
}

void describe(auto &fields, Is<Label> auto &label)
{
    fields.required("code", label.code);
    fields.required("text", label.text);
    fields.open("validFrom", label.validFrom);
    fields.open("validTo", label.validTo);
}

} // namespace taphuan
