#include "platform/documents/pdf.hpp"

#include <poppler-document.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "platform/documents/problems.hpp"
#include "platform/documents/text_encoding.hpp"
#include "platform/documents/utf8.hpp"

namespace luoshi::documents {
namespace {

// Fonts in PDF files often map their glyphs to look-alikes: ⼀ (a Kangxi radical) for 一, 見 (compatibility) for 見, ﬁ
// for fi.
bool is_look_alike(char16_t c) {
    return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFB00 && c <= 0xFB06);
}

std::u16string plain_characters(char16_t look_alike) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2* normalizer = unorm2_getNFKCInstance(&status);
    char16_t plain[16];
    const auto length =
        U_SUCCESS(status) ? unorm2_normalize(normalizer, &look_alike, 1, plain, std::size(plain), &status) : 0;
    if (U_FAILURE(status) || length <= 0) return {look_alike};
    return {plain, static_cast<std::size_t>(length)};
}

std::string text_of(const poppler::ustring& source) {
    std::u16string units;
    units.reserve(source.size());
    for (const unsigned short unit : source) {
        const auto c = static_cast<char16_t>(unit);
        if (is_look_alike(c))
            units += plain_characters(c);
        else
            units += c;
    }
    std::string text;
    for (std::size_t i = 0; i < units.size(); ++i) {
        char32_t c = units[i];
        const bool pair =
            c >= 0xD800 && c <= 0xDBFF && i + 1 < units.size() && units[i + 1] >= 0xDC00 && units[i + 1] <= 0xDFFF;
        if (pair) c = 0x10000 + ((c - 0xD800) << 10) + (units[++i] - 0xDC00u);
        append_code_point(text, c);
    }
    text = clean_text(text);
    std::ranges::replace(text, '\n', ' ');
    return text;
}

// Lines that run in another direction are turned until they run from left to right.
TextPiece piece_of(const poppler::text_box& box) {
    const poppler::rectf area = box.bbox();
    TextPiece piece{area.left(), area.top(), area.right(), area.bottom(), text_of(box.text()), 100};
    const TextPiece upright = piece;
    switch (box.rotation()) {
        case 1:
            piece.left = upright.top, piece.right = upright.bottom;
            piece.top = -upright.right, piece.bottom = -upright.left;
            break;
        case 2:
            piece.left = -upright.right, piece.right = -upright.left;
            piece.top = -upright.bottom, piece.bottom = -upright.top;
            break;
        case 3:
            piece.left = -upright.bottom, piece.right = -upright.top;
            piece.top = upright.left, piece.bottom = upright.right;
            break;
        default:
            break;
    }
    return piece;
}

struct CharacterCount {
    std::size_t readable = 0, unreadable = 0;
    void add(std::string_view text) {
        for (std::size_t i = 0; i < text.size();) {
            const char32_t c = next_code_point(text, i);
            const bool bad = c == replacement_character || (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
            if (bad)
                ++unreadable;
            else if (!is_blank(c))
                ++readable;
        }
    }
};

struct Area {
    double left, top, right, bottom;
    bool contains(double x, double y) const { return x >= left && x <= right && y >= top && y <= bottom; }
};

// The share of the page that is black and not part of the text layer. Red does not count: a seal is no writing.
double black_outside(const poppler::page& page, const std::vector<Area>& written) {
    constexpr double dpi = 72;
    constexpr int side_max = 4000;
    const poppler::rectf size = page.page_rect();
    if (!(size.width() > 0 && size.height() > 0 && size.width() < side_max && size.height() < side_max)) return 1;
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    const poppler::image image = renderer.render_page(&page, dpi, dpi);
    if (!image.is_valid() || image.format() != poppler::image::format_argb32) return 0;
    std::size_t black = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line =
            reinterpret_cast<const unsigned char*>(image.const_data()) + std::ptrdiff_t{y} * image.bytes_per_row();
        for (int x = 0; x < image.width(); ++x) {
            const bool dark = std::max({line[4 * x], line[4 * x + 1], line[4 * x + 2]}) < 150;
            if (dark && std::ranges::none_of(written, [&](const Area& area) { return area.contains(x, y); })) ++black;
        }
    }
    return static_cast<double>(black) / (static_cast<double>(image.width()) * image.height());
}

bool lacks_text(const poppler::page& page, const CharacterCount& count, const std::vector<Area>& written) {
    // A page with this many characters is a page with a text layer.
    constexpr std::size_t readable_enough = 40;
    constexpr double writing_share = 0.008;
    if (count.unreadable * 10 > (count.readable + count.unreadable) * 3) return true;
    return count.readable < readable_enough && black_outside(page, written) > writing_share;
}

std::vector<PageLine> arrange_all_directions(const std::vector<poppler::text_box>& boxes) {
    std::vector<PageLine> lines;
    for (int rotation = 0; rotation < 4; ++rotation) {
        std::vector<TextPiece> pieces;
        for (const poppler::text_box& box : boxes)
            if (box.rotation() == rotation) pieces.push_back(piece_of(box));
        for (PageLine& line : arrange_page(std::move(pieces), printed_gaps)) lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace

struct PdfFile::State {
    std::unique_ptr<poppler::document> document;
};

PdfFile::PdfFile(std::unique_ptr<State> state) : state_(std::move(state)) {}
PdfFile::PdfFile(PdfFile&&) noexcept = default;
PdfFile& PdfFile::operator=(PdfFile&&) noexcept = default;
PdfFile::~PdfFile() = default;

Result<PdfFile> PdfFile::open(std::string_view bytes) {
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return file_too_large(bytes.size(), std::numeric_limits<int>::max());
    auto state = std::make_unique<State>();
    state->document.reset(poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!state->document)
        return file_broken("PDF", "结构读不出来，文件可能没有传完整",
                           "its structure cannot be read; the file may be incomplete");
    if (state->document->is_locked()) return pdf_encrypted();
    if (state->document->pages() <= 0) return file_broken("PDF", "里面没有页面", "it has no pages");
    return PdfFile(std::move(state));
}

int PdfFile::pages() const { return state_->document->pages(); }

PdfPage PdfFile::page(int index) const {
    const std::unique_ptr<poppler::page> page(state_->document->create_page(index));
    if (!page) return {};
    const std::vector<poppler::text_box> boxes = page->text_list();
    CharacterCount count;
    std::vector<Area> written;
    for (const poppler::text_box& box : boxes) {
        count.add(text_of(box.text()));
        const poppler::rectf area = box.bbox();
        written.push_back({area.left() - 1, area.top() - 1, area.right() + 1, area.bottom() + 1});
    }
    PdfPage result;
    result.height = page->page_rect().height();
    result.needs_recognition = lacks_text(*page, count, written);
    result.lines = arrange_all_directions(boxes);
    return result;
}

Result<GrayImage> PdfFile::render(int index, double dpi) const {
    constexpr double pixels_max = 40e6;
    const std::unique_ptr<poppler::page> page(state_->document->create_page(index));
    if (!page) return file_broken("PDF", "有一页读不出来", "one of its pages cannot be read");
    const poppler::rectf size = page->page_rect();
    const double pixels = size.width() / 72 * dpi * (size.height() / 72 * dpi);
    if (!(pixels > 0)) return file_broken("PDF", "有一页没有大小", "one of its pages has no size");
    if (pixels > pixels_max) dpi *= std::sqrt(pixels_max / pixels);
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    renderer.set_image_format(poppler::image::format_gray8);
    const poppler::image image = renderer.render_page(page.get(), dpi, dpi);
    if (!image.is_valid()) return file_broken("PDF", "有一页画不出来", "one of its pages cannot be rendered");
    GrayImage gray{image.width(), image.height(), dpi, {}};
    gray.pixels.reserve(static_cast<std::size_t>(gray.width) * static_cast<std::size_t>(gray.height));
    for (int y = 0; y < gray.height; ++y) {
        const auto* line =
            reinterpret_cast<const std::uint8_t*>(image.const_data()) + std::ptrdiff_t{y} * image.bytes_per_row();
        gray.pixels.insert(gray.pixels.end(), line, line + gray.width);
    }
    return gray;
}

}  // namespace luoshi::documents
