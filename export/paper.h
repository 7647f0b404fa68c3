#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace taphuan {

// A document as it stands on paper, after Nghị định 30/2020/NĐ-CP, Phụ lục I: what is said and what
// each text is for. Where the lines and the pages end is decided by what it is written to.

/// What a paragraph is for; its look is in paper_look.h.
enum class PaperStyle : quint8 {
    AgencyAbove,
    Agency,
    Nation,
    Motto,
    Number,
    PlaceAndDate,
    Title,
    Subject,
    Addressee,
    Basis,
    Body,
    Closing, ///< the last of the body: on one page with those who sign
    Heading,
    Subheading,
    About,     ///< a few words below a heading
    Unit,      ///< above a table: "Đơn vị tính: đồng"
    TableHead, ///< this and what follows: in the cells of a table
    CellText,
    CellCentred,
    CellFigure,
    Signer,
    SignerHint,
    SignerName,
    RecipientsHead,
    Recipient,
};

struct PaperRun
{
    QString text; ///< any text of a user's
    bool isBold = false;
    bool isItalic = false;
};

struct PaperParagraph
{
    PaperStyle style = PaperStyle::Body;
    std::vector<PaperRun> runs;
    double rule = 0; ///< of a line drawn below it, as part of the length of its longest line
};

struct PaperCell
{
    std::vector<PaperParagraph> paragraphs;
    int span = 1; ///< columns
};

struct PaperRow
{
    std::vector<PaperCell> cells;
    bool keepsWithNext = false; ///< on one page with the next row
};

struct PaperTable
{
    std::vector<int> widths;  ///< of the columns, in hundredths of the table's
    std::size_t headRows = 0; ///< repeated on every page
    bool isRuled = true;
    std::vector<PaperRow> rows;
};

using PaperBlock = std::variant<PaperParagraph, PaperTable>;

struct Paper
{
    QString title; ///< of the file, for those who search in it
    QString author;
    QString runningHead; ///< on every page but the first, beside its number; empty: none
    std::vector<PaperBlock> blocks;
};

PaperParagraph paragraph(PaperStyle style, const QString &text);
PaperCell paperCell(PaperStyle style, const QString &text);

/// The text as a file may have it: without signs that XML forbids.
QString paperText(const QString &text);
/// The text of all runs.
QString plainText(const PaperParagraph &paragraph);

} // namespace taphuan
