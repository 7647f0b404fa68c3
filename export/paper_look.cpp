#include "export/paper_look.h"

namespace taphuan {

PaperLook lookOf(PaperStyle style)
{
    using Align = PaperLook::Align;
    switch (style) {
    case PaperStyle::AgencyAbove: return {12, false, false, Align::Centre};
    case PaperStyle::Agency: return {12, true, false, Align::Centre};
    case PaperStyle::Nation: return {12, true, false, Align::Centre};
    case PaperStyle::Motto: return {13, true, false, Align::Centre};
    case PaperStyle::Number: return {13, false, false, Align::Centre, 6};
    case PaperStyle::PlaceAndDate: return {13, false, true, Align::Centre, 6};
    case PaperStyle::Title: return {14, true, false, Align::Centre, 18, 0, 0, true};
    case PaperStyle::Subject: return {14, true, false, Align::Centre, 0, 2, 0, true};
    case PaperStyle::Addressee: return {13, false, false, Align::Centre, 10, 6, 0, true};
    case PaperStyle::Basis: return {13, false, true, Align::Both, 4, 0, 10};
    case PaperStyle::Body: return {13, false, false, Align::Both, 6, 0, 10};
    case PaperStyle::Closing: return {13, false, false, Align::Both, 6, 0, 10, true};
    case PaperStyle::Heading: return {13, true, false, Align::Left, 12, 2, 0, true};
    case PaperStyle::Subheading: return {13, true, false, Align::Left, 10, 0, 0, true};
    case PaperStyle::About: return {12, false, true, Align::Left, 0, 3, 0, true};
    case PaperStyle::Unit: return {12, false, true, Align::Right, 6, 2, 0, true};
    case PaperStyle::TableHead: return {12, true, false, Align::Centre};
    case PaperStyle::CellText: return {12};
    case PaperStyle::CellCentred: return {12, false, false, Align::Centre};
    case PaperStyle::CellFigure: return {12, false, false, Align::Right};
    case PaperStyle::Signer: return {13, true, false, Align::Centre, 12};
    case PaperStyle::SignerHint: return {12, false, true, Align::Centre};
    case PaperStyle::SignerName: return {13, true, false, Align::Centre, 60};
    case PaperStyle::RecipientsHead: return {12, true, true, Align::Left, 12};
    case PaperStyle::Recipient: return {11};
    }
    Q_UNREACHABLE();
}

} // namespace taphuan
