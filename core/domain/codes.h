#pragma once

#include <QString>

#include <optional>
#include <span>

namespace taphuan {

/// The five steps of Thông tư 139/2010/TT-BTC, highest first. Labels are data (Catalogue).
enum class Rank : quint8 { Minister, ViceMinister, Phd, Provincial, District };
/// Classes of places in which a class is held. Labels are data (Catalogue).
enum class Place : quint8 { CentralCity, Grade1City, Town, District, Commune, Island };
/// Whom a trainee group consists of. Labels are data (Catalogue).
enum class Beneficiary : quint8 { Hardship, Agriculture, Other, Official };
/// How far a figure was checked against its text, best first.
enum class Evidence : quint8 { Sourced, Derived, Recalled, Unknown };
/// The quantity that a norm's amount multiplies.
enum class Per : quint8 { Session, Day, Night, Person, Percent, Hour, Page };
/// What is paid and no more, or only a maximum.
enum class NormKind : quint8 { Rate, Cap };

inline constexpr int rankCount = 5;
inline constexpr int placeCount = 6;
inline constexpr int beneficiaryCount = 4;

/// The codes of files and JSON ("vice_minister"), in the order of the enumerators.
template<class Code> std::span<const QLatin1String> codesOf();
template<> std::span<const QLatin1String> codesOf<Rank>();
template<> std::span<const QLatin1String> codesOf<Place>();
template<> std::span<const QLatin1String> codesOf<Beneficiary>();
template<> std::span<const QLatin1String> codesOf<Evidence>();
template<> std::span<const QLatin1String> codesOf<Per>();
template<> std::span<const QLatin1String> codesOf<NormKind>();

template<class Code> QString codeText(Code code)
{
    return codesOf<Code>()[std::size_t(code)];
}

/// An absent value is the empty text.
template<class Code> QString codeText(const std::optional<Code> &code)
{
    return code ? codeText(*code) : QString();
}

template<class Code> std::optional<Code> codeFrom(QStringView text)
{
    const auto codes = codesOf<Code>();
    for (std::size_t i = 0; i < codes.size(); ++i)
        if (text == codes[i])
            return Code(i);
    return std::nullopt;
}

/// A set of ranks, places or beneficiaries of a norm; empty means "any".
template<class Code> class CodeSet
{
public:
    constexpr CodeSet() = default;
    constexpr void insert(Code code) { m_bits |= bit(code); }
    constexpr bool contains(Code code) const { return m_bits & bit(code); }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr quint8 bits() const { return m_bits; }
    friend constexpr bool operator==(CodeSet, CodeSet) = default;

private:
    static constexpr quint8 bit(Code code) { return quint8(1U << unsigned(code)); }

    quint8 m_bits = 0;
};

} // namespace taphuan
