#include "app/field_edits.h"
#include "app/new_class.h"
#include "app/pasting.h"
#include "app/plan_settings.h"
#include "app/settings_edits.h"
#include "app/typing_key.h"

namespace taphuan {

namespace {

QString thereAlready(const Venue &venue)
{
    return venue.locality.isEmpty()
               ? PlanSettings::tr("The venue %1 is in the list already.").arg(venue.name)
               : PlanSettings::tr("The venue %1 in %2 is in the list already.")
                     .arg(venue.name, venue.locality);
}

} // namespace

QString PlanSettings::addVenue(const QString &name)
{
    if (cleanText(name).isEmpty())
        return edits().showRefusal(tr("A venue needs a name."));
    const QString title = tr("Add venue %1").arg(cleanText(name));
    return edits().showRefusal(editList(&Plan::venues, title, [&](auto &venues) {
        const Venue added{.id = newId(), .position = nextPosition(venues), .name = cleanText(name)};
        if (isThere(venues, added))
            return thereAlready(added);
        venues.push_back(added);
        return QString();
    }));
}

QString PlanSettings::addVenuesOfClasses()
{
    const OpenPlan *plan = edits().plan();
    return editList(&Plan::venues, tr("Add the venues of classes"), [&](auto &venues) {
        addVenuesOf(venues, plan->plan().classes);
        return QString();
    });
}

QString PlanSettings::setVenueField(const QString &id, VenueModel::Field field, const QString &text)
{
    return editRow(
        &Plan::venues, id, tr("Edit a venue"), typingKey("venue", {id}, field), [&](Venue &venue) {
            const QString reason = setField(venue, field, text);
            const bool isNamed = field == VenueModel::Name || field == VenueModel::Locality;
            const bool isTwice = isNamed && isThere(edits().plan()->plan().venues, venue);
            return reason.isEmpty() && isTwice ? thereAlready(venue) : reason;
        });
}

QString PlanSettings::pasteVenues(const QString &id, VenueModel::Field field)
{
    const QList<int> all{VenueModel::Name, VenueModel::Locality, VenueModel::Capacity,
                         VenueModel::Note};
    const CellTarget target = targetFrom(m_venues.rows(), &VenueRow::rowId, id,
                                         all.mid(all.indexOf(field)), field == VenueModel::Name);
    return edits().showRefusal(editList(&Plan::venues, tr("Paste venues"), [&](auto &venues) {
        const auto make = [&] { return Venue{.id = newId(), .position = nextPosition(venues)}; };
        const auto put = [&](Venue &venue, int of, const QString &text) {
            return setField(venue, VenueModel::Field(of), text);
        };
        const QString reason = pasteCells(venues, clipboardCells(), target, make, put);
        if (!reason.isEmpty())
            return reason;
        const auto twice = std::ranges::find_if(
            venues, [&](const Venue &venue) { return isThere(venues, venue); });
        return twice == venues.end() ? QString() : thereAlready(*twice);
    }));
}

} // namespace taphuan
