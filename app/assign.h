#pragma once

#include <QObject>

#include <utility>

namespace taphuan {

/// Sets a property's member and, only if the value is another, emits its signal.
template<class Object, class Value, class Owner>
void assign(Object *object, Value &member, Value value, void (Owner::*changed)())
{
    if (member == value)
        return;
    member = std::move(value);
    emit(object->*changed)();
}

} // namespace taphuan
