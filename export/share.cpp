#include "export/share.h"

namespace taphuan {

double shareOf(Money part, Money whole)
{
    __extension__ typedef __int128 Wide;
    if (whole == Money())
        return 0;
    const Wide doubled = 2 * Wide(whole.dong());
    return double(qint64((Wide(part.dong()) * 20000 + whole.dong()) / doubled)) / 100.0;
}

std::string shareFormula(const std::string &part, const std::string &whole)
{
    return "IF(" + whole + "=0,0,ROUND(" + part + '/' + whole + "*100,2))";
}

} // namespace taphuan
