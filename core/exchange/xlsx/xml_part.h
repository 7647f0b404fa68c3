#pragma once

#include "core/exchange/xlsx/zip_archive.h"

namespace taphuan {

/// The attributes of one element; valid while it begins.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs) : m_pairs(pairs) {}

    QByteArrayView value(QByteArrayView name) const; ///< null where there is none
    QByteArrayView relation() const;                 ///< r:id, by either of its namespaces
    bool isYes(QByteArrayView name) const;
    bool keepsSpace() const; ///< xml:space="preserve"
    /// A whole number from 0 on, or nothing.
    std::optional<int> number(QByteArrayView name) const;

private:
    const char **m_pairs; ///< name, value, ..., null
};

/// Takes what is in one XML part of a workbook. Names come without their namespace; those of
/// elements that are not of a workbook are empty.
class XmlHandler
{
public:
    XmlHandler() = default;
    virtual ~XmlHandler() = default;
    Q_DISABLE_COPY_MOVE(XmlHandler)

    virtual void begin(QByteArrayView name, const XmlAttributes &attributes) = 0;
    virtual void text(QByteArrayView utf8) { Q_UNUSED(utf8) }
    virtual void end(QByteArrayView name) { Q_UNUSED(name) }

    const std::optional<Problem> &problem() const { return m_problem; }
    bool isOver() const { return m_isOver; }
    /// Ends the reading; the first problem counts.
    void refuse(const Problem &problem);
    /// Ends the reading: nothing that follows is needed, nor looked at.
    void finish() { m_isOver = true; }

private:
    std::optional<Problem> m_problem;
    bool m_isOver = false;
};

/// Reads a part through its handler. Document types, and so entities, are refused before anything
/// of them is read.
std::optional<Problem> readXml(ZipArchive &archive, const QString &path, XmlHandler &handler);

/// A whole number from 0 on in decimal digits, or nothing.
std::optional<int> wholeNumber(QByteArrayView text);

} // namespace taphuan
