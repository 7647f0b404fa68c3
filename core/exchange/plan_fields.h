#pragma once

#include "core/exchange/named_exceptions.h"
#include "core/exchange/register_fields.h"

namespace taphuan {

// The plan's JSON (estimate.md section 5): what each object consists of, in the order in which it
// is written. PlanReader and PlanWriter both follow these descriptions as `fields`:
//   required  is always there
//   optional  may be missing and is then the value that stands last, or empty
//   given     may be missing and then says nothing; where it is there it is not empty
//   nullable  is always there, but may be null
//   open      a date that may be missing or null
//   added     optional, and unknown before version 2; exceptions are unknown before version 3
// What only `added` leads to is not marked again.

void describe(auto &fields, Is<PlanHeader> auto &header)
{
    fields.required("year", header.year);
    fields.required("title", header.title);
    fields.required("province", header.province);
    fields.optional("ceiling", header.ceiling);
    fields.optional("roundTo", header.roundTo, 1);
    fields.optional("mealsLodgingSharePercent", header.mealsLodgingSharePercent, hundredPercent);
    fields.optional("basis", header.basis);
}

void describe(auto &fields, Is<Lecturer> auto &lecturer)
{
    fields.required("id", lecturer.code);
    fields.required("name", lecturer.name);
    fields.required("rank", lecturer.rank);
    fields.required("department", lecturer.department);
    fields.optional("specialities", lecturer.specialities);
    fields.added("phone", lecturer.phone);
    fields.added("email", lecturer.email);
    fields.added("note", lecturer.note);
}

void describe(auto &fields, Is<Entry> auto &entry)
{
    fields.required("item", entry.item);
    fields.optional("rank", entry.rank);
    fields.optional("beneficiary", entry.beneficiary);
    fields.optional("label", entry.label);
    fields.optional("quantity", entry.quantity);
    fields.optional("rate", entry.rate);
    fields.optional("reason", entry.reason);
    if (!fields.isPricedByPercent(entry.item))
        fields.wholeNumber("rate");
}

void describe(auto &fields, Is<Norm> auto &norm)
{
    fields.required("id", norm.code);
    fields.required("key", norm.key);
    fields.optional("kind", norm.kind);
    fields.required("document", norm.document);
    fields.optional("article", norm.article);
    fields.optional("ranks", norm.ranks);
    fields.optional("places", norm.places);
    fields.optional("beneficiaries", norm.beneficiaries);
    fields.nullable("amount", norm.amount);
    fields.required("per", norm.per);
    fields.open("validFrom", norm.validFrom);
    fields.open("validTo", norm.validTo);
    fields.required("scope", norm.scope);
    fields.required("evidence", norm.evidence);
    fields.optional("note", norm.note);
    if (norm.per != Per::Percent)
        fields.wholeNumber("amount");
}

void describe(auto &fields, Is<TraineeGroup> auto &group)
{
    fields.required("beneficiary", group.beneficiary);
    fields.required("count", group.count);
    fields.optional("lodged", group.lodged);
}

void describe(auto &fields, Is<Topic> auto &topic)
{
    fields.required("title", topic.title);
    fields.required("sessions", topic.sessions);
    fields.given("lecturer", fields.lecturer(topic.lecturer));
    fields.given("department", topic.department);
    fields.given("day", topic.day);
    fields.optional("content", topic.content);
    fields.added("practiceSessions", topic.practiceSessions);
    fields.added("objective", topic.objective);
    fields.added("method", topic.method);
    fields.added("materials", topic.materials);
    fields.added("origin", fields.origin(topic.origin));
}

void describe(auto &fields, Is<Stay> auto &stay)
{
    fields.required("lecturer", fields.lecturer(stay.lecturer));
    fields.optional("days", stay.days);
    fields.optional("nights", stay.nights);
    fields.optional("trips", stay.trips);
}

void describe(auto &fields, Is<ReviewEvent> auto &event)
{
    fields.required("step", event.step);
    fields.required("agency", event.agency);
    fields.required("person", event.person);
    fields.required("at", event.at);
    fields.given("topic", fields.topicNumber(event.topicId));
    fields.optional("text", event.text);
}

void describe(auto &fields, Is<TrainingClass> auto &trainingClass)
{
    fields.required("code", trainingClass.code);
    fields.required("title", trainingClass.title);
    fields.required("type", trainingClass.type);
    fields.required("startDate", trainingClass.startDate);
    fields.required("days", trainingClass.days);
    fields.optional("sessionsPerDay", trainingClass.sessionsPerDay, Quantity::whole(2));
    fields.optional("sessions", trainingClass.givenSessions);
    fields.optional("nights", trainingClass.givenNights);
    fields.required("place", trainingClass.place);
    fields.optional("locality", trainingClass.locality);
    fields.optional("venue", trainingClass.venue);
    fields.optional("priority", trainingClass.priority, 2);
    fields.optional("trainees", trainingClass.trainees);
    fields.optional("topics", trainingClass.topics);
    fields.optional("stays", trainingClass.stays);
    fields.optional("items", trainingClass.entries);
    fields.added("districts", trainingClass.districts);
    fields.topicsAre(trainingClass.topics);
    fields.added("reviews", trainingClass.reviews);
}

void describe(auto &fields, Is<NamedException> auto &exception)
{
    fields.required("finding", exception.finding);
    fields.given("class", exception.classCode);
    fields.given("item", exception.item);
    fields.optional("rank", exception.rank);
    fields.optional("beneficiary", exception.beneficiary);
    fields.optional("entry", exception.entry);
    fields.given("otherClass", exception.otherClass);
    fields.given("lecturer", exception.lecturer);
    fields.required("reason", exception.reason);
    fields.required("document", exception.document);
}

void describe(auto &fields, Is<Plan> auto &plan)
{
    fields.format("taphuan-plan");
    fields.required("plan", plan.header);
    fields.required("lecturers", plan.lecturers);
    fields.lecturersAre(plan.lecturers);
    fields.optional("defaults", plan.defaults);
    fields.optional("norms", plan.norms);
    fields.added("absences", plan.absences);
    fields.added("venues", plan.venues);
    fields.curricula("curricula", plan.curricula, plan.curriculumTopics);
    fields.added("cooperatives", plan.cooperatives);
    fields.added("agencies", plan.agencies);
    fields.added("types", plan.types);
    fields.added("responsibilities", plan.responsibilities);
    fields.added("itemSettings", plan.itemSettings);
    fields.added("holidays", plan.holidays);
    fields.added("documents", plan.documents);
    fields.added("labels", plan.labels);
    fields.required("classes", plan.classes);
    fields.exceptions("exceptions", plan);
}

} // namespace taphuan
