#pragma once

#include "core/storage/tables.h"

#include <array>

namespace taphuan {

// For the files that describe columns.

template<auto member> struct Member;
template<class Value, class Type, Type Value::*member> struct Member<member>
{
    static constexpr Column<Value> column(const char *name)
    {
        return {QLatin1String(name), [](const Value &value) { return toSql(value.*member); },
                [](Value &value, const QVariant &kept) { return fromSql(kept, value.*member); }};
    }
};

template<auto member> constexpr auto column(const char *name)
{
    return Member<member>::column(name);
}

} // namespace taphuan
