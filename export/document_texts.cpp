#include "export/document_texts.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

static void initialiseResources()
{
    Q_INIT_RESOURCE(templates);
}

namespace taphuan {

template<> std::span<const QLatin1String> codesOf<DocumentKind>()
{
    static constexpr std::array codes{QLatin1String("to-trinh"), QLatin1String("ke-hoach")};
    return codes;
}

template<> std::span<const QLatin1String> codesOf<DocumentPart>()
{
    static constexpr std::array codes{QLatin1String("number"),    QLatin1String("subject"),
                                      QLatin1String("addressee"), QLatin1String("basis"),
                                      QLatin1String("body"),      QLatin1String("recipients"),
                                      QLatin1String("signatory")};
    return codes;
}

namespace {

constexpr std::array known{
    Placeholder{QLatin1String("nam"), u"năm của kế hoạch"},
    Placeholder{QLatin1String("tinh"), u"“tỉnh Quảng Bình”"},
    Placeholder{QLatin1String("co_quan"), u"tên cơ quan ban hành"},
    Placeholder{QLatin1String("ten_ke_hoach"), u"tên kế hoạch"},
    Placeholder{QLatin1String("so_lop"), u"số lớp"},
    Placeholder{QLatin1String("so_ngay"), u"tổng số ngày"},
    Placeholder{QLatin1String("so_hoc_vien"), u"số học viên"},
    Placeholder{QLatin1String("tu_ngay"), u"ngày đầu của lớp đầu tiên"},
    Placeholder{QLatin1String("den_ngay"), u"ngày cuối của lớp cuối cùng"},
    Placeholder{QLatin1String("tong"), u"tổng kinh phí, bằng số"},
    Placeholder{QLatin1String("bang_chu"), u"tổng kinh phí, bằng chữ"},
    Placeholder{QLatin1String("nha_nuoc"), u"phần ngân sách nhà nước"},
    Placeholder{QLatin1String("dong_gop"), u"phần hợp tác xã đóng góp"},
    Placeholder{QLatin1String("so_voi_tran"), u"một câu so sánh với trần kinh phí"},
    Placeholder{QLatin1String("can_cu"), u"danh mục căn cứ của kế hoạch", true},
    Placeholder{QLatin1String("bang_loai_hinh"), u"bảng theo loại hình", true},
    Placeholder{QLatin1String("bang_lop"), u"bảng các lớp", true},
    Placeholder{QLatin1String("bang_kinh_phi"), u"bảng tổng hợp kinh phí", true},
};

const Placeholder *placeholder(const QString &name)
{
    const auto found = std::ranges::find(known, name, &Placeholder::name);
    return found == known.end() ? nullptr : &*found;
}

const QRegularExpression &pattern()
{
    static const QRegularExpression braces(QStringLiteral("\\{([^{}\\s]+)\\}"));
    return braces;
}

bool mayHoldBlock(const Placeholder &block, DocumentPart part)
{
    const bool isBasis = block.name == QLatin1String("can_cu");
    return part == (isBasis ? DocumentPart::Basis : DocumentPart::Body);
}

DocumentTexts readTexts(DocumentKind kind)
{
    initialiseResources();
    QFile file(QStringLiteral(":/taphuan/templates/%1.txt").arg(codeText(kind)));
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    DocumentTexts texts;
    QString *text = nullptr;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(QLatin1String("== "))) {
            text = &texts[codeFrom<DocumentPart>(line.sliced(3).chopped(3)).value()];
        } else if (text && !line.isEmpty()) {
            *text += text->isEmpty() ? line : u'\n' + line;
        }
    }
    return texts;
}

} // namespace

const DocumentTexts &shippedTexts(DocumentKind kind)
{
    static const std::array texts{readTexts(DocumentKind::Submission),
                                  readTexts(DocumentKind::Plan)};
    return texts[std::size_t(kind)];
}

DocumentTexts documentTexts(DocumentKind kind, const Plan &plan, const QString &agency)
{
    DocumentTexts texts = shippedTexts(kind);
    for (const QString &owner : {QString(), agency})
        for (const DocumentTemplate &own : plan.templates)
            if (const auto part = codeFrom<DocumentPart>(own.part);
                part && own.agency == owner && own.kind == codeText(kind))
                texts[*part] = own.text;
    return texts;
}

std::optional<TemplateProblem> problemOf(DocumentPart part, const QString &text)
{
    using Kind = TemplateProblem::Kind;
    for (const QString &paragraph : text.split(u'\n')) {
        auto matches = pattern().globalMatch(paragraph);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const Placeholder *found = placeholder(match.captured(1));
            if (!found)
                return TemplateProblem{Kind::Unknown, part, match.captured(0)};
            if (found->isBlock && (blockIn(paragraph).isEmpty() || !mayHoldBlock(*found, part)))
                return TemplateProblem{Kind::NotAlone, part, match.captured(0)};
        }
    }
    return std::nullopt;
}

std::optional<TemplateProblem> problemOf(const DocumentTexts &texts)
{
    for (const auto &[part, text] : texts)
        if (auto problem = problemOf(part, text))
            return problem;
    return std::nullopt;
}

std::span<const Placeholder> placeholders()
{
    return known;
}

QString blockIn(const QString &paragraph)
{
    const QString text = paragraph.trimmed();
    const auto match = pattern().match(text);
    const Placeholder *found = match.hasMatch() ? placeholder(match.captured(1)) : nullptr;
    return found && found->isBlock && match.capturedLength() == text.size() ? match.captured(1)
                                                                            : QString();
}

} // namespace taphuan
