#pragma once

#include <QString>

namespace taphuan {

/// A cooperative (hợp tác xã) of the register, with the managers who may need training.
struct Cooperative
{
    QString id;
    qint64 position = 0;
    QString name;
    QString taxCode; ///< empty: not known; else in the register once
    QString type;    ///< cooperative type code
    QString district;
    QString commune;
    bool hardship = false; ///< in an area of special hardship (địa bàn đặc biệt khó khăn)
    qint64 members = 0;
    qint64 chairs = 0;      ///< hội đồng quản trị
    qint64 directors = 0;   ///< giám đốc, phó giám đốc
    qint64 controllers = 0; ///< kiểm soát viên
    qint64 accountants = 0; ///< kế toán
    qint64 otherManagers = 0;
    bool converted = false; ///< reorganised under the Cooperative Law of 2012
    QString note;

    /// All who are to be trained.
    qint64 managers() const
    {
        return chairs + directors + controllers + accountants + otherManagers;
    }

    friend bool operator==(const Cooperative &, const Cooperative &) = default;
};

} // namespace taphuan
