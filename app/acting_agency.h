#pragma once

#include "app/choice_model.h"
#include "app/preferences.h"

#include "core/domain/catalogue_rows.h"

namespace taphuan {

class OpenPlan;

/// The agency the user acts for: what they may edit follows from it. Kept between runs; the
/// alliance at first, and where the plan's year does not know the one that was chosen.
class ActingAgency : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool isAlliance READ isAlliance NOTIFY changed)
    Q_PROPERTY(QString ownDepartment READ ownDepartment NOTIFY changed)
    Q_PROPERTY(taphuan::ChoiceModel *choices READ choices CONSTANT)

public:
    explicit ActingAgency(Preferences *preferences, QObject *parent = nullptr);

    const QString &code() const { return m_agency.code; }
    const QString &name() const { return m_agency.shortName; }
    bool isAlliance() const { return m_agency.kind == AgencyKind::Alliance; }
    QString ownDepartment() const; ///< the code of a department; empty: it is none
    ChoiceModel *choices() { return &m_choices; }
    Q_INVOKABLE void choose(const QString &code);
    /// Offers the agencies of the plan's year (null: of today).
    void look(const OpenPlan *plan);

signals:
    void changed();

private:
    void settle();

    Preferences *m_preferences;
    std::vector<Agency> m_agencies;
    ChoiceModel m_choices;
    Agency m_agency; ///< that is acted for
};

} // namespace taphuan
