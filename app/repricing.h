#pragma once

#include <QObject>

#include "app/choice_model.h"
#include "app/plan_part.h"
#include "app/reprice_model.h"
#include "app/version_shelf.h"

namespace taphuan {

/// Lines that other norms price now than in a submitted version, or than before the last change of
/// norms: each follows its norm, or keeps its rate with a reason.
class Repricing : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the round trip")
    Q_PROPERTY(taphuan::RepriceModel *rows READ rows CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *sources READ sources CONSTANT)
    Q_PROPERTY(int source READ source WRITE setSource NOTIFY changed)
    Q_PROPERTY(bool isFound READ isFound NOTIFY changed)
    Q_PROPERTY(bool keepsSome READ keepsSome NOTIFY changed)
    Q_PROPERTY(QString sumText READ sumText NOTIFY changed)

public:
    static constexpr int beforeNorms = 0; ///< the plan before the last change of its norms

    Repricing(PlanEdits &edits, WorkQueue &queue, VersionShelf &shelf, QObject *parent);
    ~Repricing() override;

    RepriceModel *rows() { return &m_rows; }
    ChoiceModel *sources() { return &m_sources; }
    int source() const { return m_source; } ///< a version, beforeNorms, or -1: none
    void setSource(int source);
    bool isFound() const { return m_found != nullptr; }
    bool keepsSome() const { return m_found && !m_found->kept.isEmpty(); }
    QString sumText() const;

    Q_INVOKABLE void find();
    /// Of a line, or with an empty line id of all lines of a class.
    Q_INVOKABLE void follow(const QString &classId, const QString &lineId, bool follows);
    Q_INVOKABLE void followAll(bool follows);
    /// Makes the plan so, in one step; what keeps its rate needs the reason.
    Q_INVOKABLE QString apply(const QString &reason);
    Q_INVOKABLE void copy();

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

signals:
    void changed();

private:
    void layOut() override;
    void findNow();
    void find(int source, const FrozenPlanPtr &version);
    void forget();
    void showSources();

    WorkQueue &m_queue;
    VersionShelf &m_shelf;
    RepriceModel m_rows;
    ChoiceModel m_sources;
    std::unique_ptr<Repriced> m_found;
    std::vector<Norm> m_norms; ///< as they were last seen
    std::optional<std::vector<Norm>> m_normsBefore;
    int m_source = -1;
};

} // namespace taphuan
