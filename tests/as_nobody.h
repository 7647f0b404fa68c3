#pragma once

#include <unistd.h>

namespace taphuan::test {

/// For its lifetime files are opened as somebody without rights, also where the tests run as root.
class AsNobody
{
public:
    AsNobody() { become(65534); }
    ~AsNobody() { become(0); }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    void become(uid_t user)
    {
        if (getuid() == 0 && seteuid(user) != 0)
            _exit(1);
    }
};

} // namespace taphuan::test
