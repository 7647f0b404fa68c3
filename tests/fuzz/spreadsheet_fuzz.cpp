// Any bytes as a file: zip archives, and texts in every encoding.
#include "tests/fuzz/reading.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);

int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    taphuan::readAsPromised({reinterpret_cast<const char *>(data), qsizetype(size)});
    return 0;
}
