#include "core/exchange/legacy_text.h"

#include "core/exchange/vietnamese_syllable.h"

namespace taphuan {

namespace {

constexpr char16_t firstLegacy = 0xA1;
/// TCVN 5712:1993, third set: what stands from 0xA1 to 0xFE, sixteen to a line, a space where
/// nothing does.
// clang-format off
constexpr char16_t legacyLetters[] =
    u"ĂÂÊÔƠƯĐăâêôơưđ "
    u"     àảãáạ ằẳẵắ "
    u"      ặầẩẫấậè ẻẽ"
    u"éẹềểễếệìỉ   ĩíịò"
    u" ỏõóọồổỗốộờởỡớợù"
    u" ủũúụừửữứựỳỷỹýỵ";
// clang-format on
static_assert(std::size(legacyLetters) == 0xFE - firstLegacy + 2);

/// The letter for which a character stands, or a space.
char16_t legacyLetter(QChar c)
{
    const char16_t code = c.unicode();
    return code >= firstLegacy && code <= 0xFE ? legacyLetters[code - firstLegacy] : u' ';
}

bool isLegacy(QChar c)
{
    return legacyLetter(c) != u' ';
}

bool isAsciiLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

/// A letter that neither ASCII nor TCVN3 has, or a tone of its own.
bool speaksAgainst(QChar c)
{
    return c.unicode() >= 0x80 && !isLegacy(c) && (c.isLetter() || c.isMark());
}

/// What no writer puts into a word: a sign other than "®" for the first letter, or a capital after
/// the first letter where there are small ones.
bool isImplausible(QStringView word)
{
    const bool hasSmall =
        std::ranges::any_of(word, [](QChar c) { return isAsciiLetter(c) && c.isLower(); });
    for (qsizetype at = 0; at < word.size(); ++at) {
        const QChar c = word[at];
        if (!isLegacy(c))
            continue;
        const bool isSign = !c.isLetter() || c == u'ª' || c == u'º' || c == u'µ';
        if (isSign ? at > 0 || c == u'®' || c == u'§' : at > 0 && c.isUpper() && hasSmall)
            return true;
    }
    return false;
}

/// What the words of one text say.
struct WordCount
{
    int certain = 0;
    int possible = 0;
    int wrong = 0;

    void add(QStringView word)
    {
        if (std::ranges::none_of(word, isLegacy))
            return;
        const bool hasAscii = std::ranges::any_of(word, isAsciiLetter);
        if (!isVietnameseSyllable(fromTcvn3(word)))
            ++wrong;
        else
            ++(hasAscii && isImplausible(word) ? certain : possible);
    }
};

WordCount countWords(QStringView text)
{
    WordCount count;
    for (qsizetype begin = 0, end = 0; end < text.size(); begin = end + 1) {
        end = begin;
        while (end < text.size() && (isAsciiLetter(text[end]) || isLegacy(text[end])))
            ++end;
        count.add(text.sliced(begin, end - begin));
    }
    return count;
}

/// Decides for one table, after having seen all of it.
class Recognition
{
public:
    void see(const SheetCell &cell)
    {
        const LegacyEvidence evidence = legacyEvidence(cell.text);
        m_balance += evidence == LegacyEvidence::Certain;
        m_balance -= evidence == LegacyEvidence::Against;
        m_found = m_found || evidence == LegacyEvidence::Certain || cell.font != CellFont::Unicode;
    }

    bool foundAny() const { return m_found; }

    bool isLegacyText(const SheetCell &cell) const
    {
        const LegacyEvidence evidence = legacyEvidence(cell.text);
        if (cell.font != CellFont::Unicode)
            return evidence != LegacyEvidence::Against;
        return evidence == LegacyEvidence::Certain ||
               (evidence == LegacyEvidence::Possible && m_balance > 0);
    }

private:
    qint64 m_balance = 0; ///< certain texts less those in Unicode Vietnamese
    bool m_found = false;
};

template<class Visit> void eachText(Spreadsheet &spreadsheet, Visit visit)
{
    for (SheetCells &sheet : spreadsheet.sheets)
        for (SheetRow &row : sheet.rows)
            for (SheetCell &cell : row.cells)
                if (cell.kind == CellKind::Text)
                    visit(cell);
}

} // namespace

QString fromTcvn3(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result)
        if (isLegacy(c))
            c = legacyLetter(c);
    return result;
}

LegacyEvidence legacyEvidence(QStringView text)
{
    if (std::ranges::none_of(text, [](QChar c) { return c.unicode() >= firstLegacy; }))
        return LegacyEvidence::None;
    if (std::ranges::any_of(text, speaksAgainst))
        return LegacyEvidence::Against;
    const WordCount count = countWords(text);
    if (count.certain > 0 && count.wrong <= count.certain)
        return LegacyEvidence::Certain;
    if (count.certain + count.possible + count.wrong == 0)
        return LegacyEvidence::None;
    return count.wrong > 0 ? LegacyEvidence::Doubtful : LegacyEvidence::Possible;
}

void convertLegacyText(Spreadsheet &spreadsheet, LegacyText mode)
{
    if (mode == LegacyText::Keep)
        return;
    Recognition recognition;
    if (mode == LegacyText::Recognise) {
        eachText(spreadsheet, [&](const SheetCell &cell) { recognition.see(cell); });
        if (!recognition.foundAny())
            return;
    }
    eachText(spreadsheet, [&](SheetCell &cell) {
        const bool converts = mode == LegacyText::Convert
                                  ? legacyEvidence(cell.text) != LegacyEvidence::Against
                                  : recognition.isLegacyText(cell);
        if (!converts)
            return;
        cell.text = fromTcvn3(cell.text);
        if (cell.font == CellFont::Tcvn3Capitals)
            cell.text = cell.text.toUpper();
    });
}

} // namespace taphuan
