#pragma once

// Catch2 is version 2 on Debian 12 and version 3 elsewhere.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QDate>
#include <QString>

#include <ostream>

// So that a failed comparison shows the texts.
inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toStdString() << '"';
}

inline std::ostream &operator<<(std::ostream &out, const QDate &date)
{
    return out << date.toString(Qt::ISODate).toStdString();
}
