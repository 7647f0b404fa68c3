#pragma once

#include "app/choice_model.h"
#include "app/plan_part.h"
#include "app/settings_models.h"

#include "core/planning/responsibility_edits.h"

namespace taphuan {

/// What a plan says of its own about agencies, cost items, holidays, venues and words. An edit of a
/// shipped row is the plan's own row in its place; taking it back shows the shipped one again.
class PlanSettings : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterTextChanged)
    Q_PROPERTY(taphuan::AgencyModel *agencies READ agencies CONSTANT)
    Q_PROPERTY(taphuan::ResponsibilityModel *responsibilities READ responsibilities CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *typeGroups READ typeGroups CONSTANT)
    Q_PROPERTY(taphuan::ItemModel *items READ items CONSTANT)
    Q_PROPERTY(taphuan::HolidayModel *holidays READ holidays CONSTANT)
    Q_PROPERTY(taphuan::VenueModel *venues READ venues CONSTANT)
    Q_PROPERTY(taphuan::RankModel *ranks READ ranks CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *agencyKinds READ agencyKinds CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *holidayKinds READ holidayKinds CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *sections READ sections CONSTANT)

public:
    enum Part { Responsible, TakesPart, NoLonger };
    Q_ENUM(Part)

    explicit PlanSettings(PlanEdits &edits, QObject *parent = nullptr);

    const QString &filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    AgencyModel *agencies() { return &m_agencies; }
    ResponsibilityModel *responsibilities() { return &m_responsibilities; }
    ChoiceModel *typeGroups() { return &m_typeGroups; }
    ItemModel *items() { return &m_items; }
    HolidayModel *holidays() { return &m_holidays; }
    VenueModel *venues() { return &m_venues; }
    RankModel *ranks() { return &m_ranks; }
    ChoiceModel *agencyKinds() { return &m_agencyKinds; }
    ChoiceModel *holidayKinds() { return &m_holidayKinds; }
    ChoiceModel *sections() { return &m_sections; }

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

    // A slot answers an empty text, or one sentence that says why not.
    Q_INVOKABLE QString addAgency(const QString &name);
    Q_INVOKABLE QString setAgencyField(const QString &code, taphuan::AgencyModel::Field field,
                                       const QString &text);
    /// As shipped again; an agency of the plan alone goes.
    Q_INVOKABLE QString resetAgency(const QString &code);
    Q_INVOKABLE QString addType(const QString &name);
    Q_INVOKABLE QString setTypeField(const QString &code, taphuan::ResponsibilityModel::Field field,
                                     const QString &text);
    /// As shipped again; a type of the plan alone goes, refused while something is of it.
    Q_INVOKABLE QString resetType(const QString &code);
    /// From a day on, or with an empty text always.
    Q_INVOKABLE QString setResponsibility(const QString &type, const QString &agency,
                                          taphuan::PlanSettings::Part part, const QString &day);
    Q_INVOKABLE QString resetResponsibilities(const QString &type);
    Q_INVOKABLE QString setItemField(const QString &code, taphuan::ItemModel::Field field,
                                     const QString &text);
    Q_INVOKABLE QString resetItem(const QString &code);
    Q_INVOKABLE QString addHoliday(const QString &day, const QString &name, const QString &kind);
    Q_INVOKABLE QString setHolidayField(const QString &day, taphuan::HolidayModel::Field field,
                                        const QString &text);
    /// A shipped holiday becomes a working day; one of the plan alone goes.
    Q_INVOKABLE QString takeBackHoliday(const QString &day);
    Q_INVOKABLE QString resetHoliday(const QString &day);
    Q_INVOKABLE QString addVenue(const QString &name);
    /// Enters each venue that classes name and the list does not have.
    Q_INVOKABLE QString addVenuesOfClasses();
    Q_INVOKABLE QString setVenueField(const QString &id, taphuan::VenueModel::Field field,
                                      const QString &text);
    /// As Session::pasteTopics.
    Q_INVOKABLE QString pasteVenues(const QString &id, taphuan::VenueModel::Field field);
    Q_INVOKABLE QString removeVenue(const QString &id);
    /// An empty text: as shipped.
    Q_INVOKABLE QString setRankLabel(const QString &rank, const QString &text);

signals:
    void filterTextChanged();

private:
    template<class Value, class Code, class Edit>
    QString editOwn(std::vector<Value> Plan::*list, Code Value::*member, const Code &code,
                    const std::vector<Value> &shipped, const QString &title,
                    const QString &typingKey, const Edit &edit);
    template<class Value, class Code>
    QString removeOwn(std::vector<Value> Plan::*list, Code Value::*member, const Code &code,
                      const QString &title);
    void layOut() override;
    std::optional<QDate> dayIn(const QString &text) const;

    QString m_filterText;
    AgencyModel m_agencies;
    ResponsibilityModel m_responsibilities;
    ChoiceModel m_typeGroups;
    ItemModel m_items;
    HolidayModel m_holidays;
    VenueModel m_venues;
    RankModel m_ranks;
    ChoiceModel m_agencyKinds;
    ChoiceModel m_holidayKinds;
    ChoiceModel m_sections;
};

} // namespace taphuan
