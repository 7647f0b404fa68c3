#pragma once

#include "export/paper.h"

#include <QDate>

namespace taphuan {

/// Who issues a document.
struct Issuer
{
    QString above;     ///< header block, left, first line ("UBND TỈNH QUẢNG BÌNH")
    QString name;      ///< the agency below it
    QString place;     ///< "Quảng Bình", before the date
    QString territory; ///< "tỉnh Quảng Bình"
};

// The frame of documents, after Nghị định 30/2020/NĐ-CP, Phụ lục I.

/// Agencies, nation and motto, number, place and date.
PaperTable paperHead(const Issuer &issuer, const QString &number, QDate date);

/// What stands below each other where a document is signed, and left of it to whom it goes.
PaperTable signatureBlock(const std::vector<PaperParagraph> &left,
                          const std::vector<PaperParagraph> &right);

/// A bold label and a text after it.
PaperParagraph labelled(PaperStyle style, const QString &label, const QString &text);

} // namespace taphuan
