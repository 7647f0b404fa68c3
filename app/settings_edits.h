#pragma once

#include "app/settings_models.h"

#include "core/domain/catalogue.h"
#include "core/domain/plan.h"
#include "core/planning/responsibility_edits.h"

namespace taphuan {

// What is typed in the settings, put into a row of the plan; an empty answer, or one sentence that
// refuses.

/// `day` is what the text says as a day: null for an empty one, nothing where it is none.
QString setField(Agency &agency, AgencyModel::Field field, const QString &text,
                 std::optional<QDate> day);
QString setField(CooperativeType &type, ResponsibilityModel::Field field, const QString &text);
/// What is as shipped, or empty, is not kept.
QString setField(ItemSetting &setting, ItemModel::Field field, const QString &text,
                 const CostItem &shipped);
QString setField(Holiday &holiday, HolidayModel::Field field, const QString &text);
QString setField(Venue &venue, VenueModel::Field field, const QString &text);

/// Whether the setting leaves everything as shipped.
bool saysNothing(const ItemSetting &setting);
/// The initials of a name, "SDL" for "Sở Du lịch", with a number where they are taken.
QString freeAgencyCode(const Catalogue &catalogue, const QString &name);
/// "htx_du_lich" for "HTX du lịch", with a number where that is taken.
QString freeTypeCode(const Catalogue &catalogue, const QString &name);
/// Whether a class, a cooperative, a curriculum, a lecturer or a responsibility names the type.
bool isTypeNamed(const Plan &plan, const QString &code);
/// Whether a lecturer, a topic, a curriculum or a type names the agency.
bool isAgencyNamed(const Plan &plan, const QString &code);
/// Whether another venue has the name and locality of this one, case and outer spaces aside.
bool isThere(const std::vector<Venue> &venues, const Venue &venue);
/// The venues that classes name and that are not there yet.
void addVenuesOf(std::vector<Venue> &venues, const std::vector<TrainingClass> &classes);

/// Takes a type's rows out of the plan's own, or copies the shipped ones where it has none.
Responsibilities takeType(Responsibilities &own, const QString &type, const Catalogue &catalogue);
/// Puts a type's rows back, last; each has an id and a position then.
void putType(Responsibilities &own, Responsibilities rows);

} // namespace taphuan
