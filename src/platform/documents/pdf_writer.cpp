#include "platform/documents/pdf_writer.hpp"

#include <cairo-pdf.h>
#include <fmt/format.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <memory>
#include <numeric>
#include <optional>
#include <stdexcept>

#include "platform/documents/qr_code.hpp"

namespace luoshi::documents {
namespace {

constexpr double page_width = 595.28;  // A4 in points
constexpr double page_height = 841.89;
constexpr double side = 51;
constexpr double top = 54;
constexpr double bottom = 54;
constexpr double text_width = page_width - 2 * side;
constexpr double cell_padding = 4;
constexpr double qr_side = 92;
constexpr const char* family = "Noto Sans CJK SC";

struct Freed {
    void operator()(cairo_t* context) const { cairo_destroy(context); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(PangoLayout* layout) const { g_object_unref(layout); }
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};
using Context = std::unique_ptr<cairo_t, Freed>;
using Surface = std::unique_ptr<cairo_surface_t, Freed>;
using Layout = std::unique_ptr<PangoLayout, Freed>;
using Font = std::unique_ptr<PangoFontDescription, Freed>;

struct Face {
    double size = 10;
    bool bold = false;
};

cairo_status_t append(void* to, const unsigned char* bytes, unsigned int count) {
    static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

PangoAlignment pango_align(PdfAlign align) {
    switch (align) {
        case PdfAlign::left:
            return PANGO_ALIGN_LEFT;
        case PdfAlign::center:
            return PANGO_ALIGN_CENTER;
        case PdfAlign::right:
            break;
    }
    return PANGO_ALIGN_RIGHT;
}

// Text set into a width; drawn line by line, so that it can go on on the next page.
class Text {
 public:
    Text(cairo_t* context, const std::string& text, double width, Face face, PdfAlign align) : layout_(pango_cairo_create_layout(context)) {
        const Font font(pango_font_description_new());
        pango_font_description_set_family_static(font.get(), family);
        pango_font_description_set_absolute_size(font.get(), face.size * PANGO_SCALE);
        pango_font_description_set_weight(font.get(), face.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        pango_layout_set_font_description(layout_.get(), font.get());
        pango_layout_set_width(layout_.get(), static_cast<int>(width * PANGO_SCALE));
        pango_layout_set_wrap(layout_.get(), PANGO_WRAP_WORD_CHAR);
        pango_layout_set_alignment(layout_.get(), pango_align(align));
        pango_layout_set_text(layout_.get(), text.data(), static_cast<int>(text.size()));
        line_height_ = face.size * 1.5;
        width_ = width;
        align_ = align;
    }

    int lines() const { return pango_layout_get_line_count(layout_.get()); }
    double line_height() const { return line_height_; }

    void draw(cairo_t* context, int line, double x, double y) const {
        auto* const shown = pango_layout_get_line_readonly(layout_.get(), line);
        PangoRectangle extent;
        pango_layout_line_get_extents(shown, nullptr, &extent);
        const double free = width_ - static_cast<double>(extent.width) / PANGO_SCALE;
        const double indent = align_ == PdfAlign::left ? 0 : align_ == PdfAlign::center ? free / 2 : free;
        cairo_move_to(context, x + indent, y + line_height_ * 0.75);
        pango_cairo_show_layout_line(context, shown);
    }

 private:
    Layout layout_;
    double line_height_ = 0;
    double width_ = 0;
    PdfAlign align_ = PdfAlign::left;
};

class Writer {
 public:
    Writer(cairo_surface_t* surface, const PdfDocument& document, std::optional<int> pages)
        : context_(cairo_create(surface)), document_(document), all_pages_(pages) {}

    int write() {
        flow(document_.title, {17, true}, PdfAlign::center, 6, 10);
        for (const auto& block : document_.blocks) std::visit([this](const auto& one) { put(one); }, block);
        end_page();
        return page_;
    }

 private:
    double left_on_page() const { return page_height - bottom - y_; }

    void end_page() {
        const auto number = all_pages_ ? fmt::format("第 {} 页 共 {} 页", page_, *all_pages_) : fmt::format("第 {} 页", page_);
        const Text foot(context_.get(), document_.foot, text_width * 0.75, {8, false}, PdfAlign::left);
        const Text count(context_.get(), number, text_width * 0.25, {8, false}, PdfAlign::right);
        cairo_set_source_rgb(context_.get(), 0.25, 0.25, 0.25);
        foot.draw(context_.get(), 0, side, page_height - bottom + 14);
        count.draw(context_.get(), 0, side + text_width * 0.75, page_height - bottom + 14);
        cairo_set_source_rgb(context_.get(), 0, 0, 0);
        cairo_show_page(context_.get());
    }
    void next_page() {
        end_page();
        ++page_;
        y_ = top;
    }

    void flow(const std::string& text, Face face, PdfAlign align, double before, double after) {
        const Text set(context_.get(), text, text_width, face, align);
        y_ += y_ == top ? 0 : before;
        for (int line = 0; line < set.lines(); ++line) {
            if (left_on_page() < set.line_height()) next_page();
            set.draw(context_.get(), line, side, y_);
            y_ += set.line_height();
        }
        y_ += after;
    }

    void put(const PdfHeading& heading) {
        if (left_on_page() < 70) next_page();  // a heading never stands alone at the foot
        flow(heading.text, {12, true}, PdfAlign::left, 10, 4);
    }
    void put(const PdfParagraph& paragraph) { flow(paragraph.text, {paragraph.small ? 8.5 : 10.0, false}, paragraph.align, 0, 4); }

    void put(const PdfQr& qr) {
        if (left_on_page() < qr_side + 8) next_page();
        const auto squares = qr_squares(qr.text);
        const double unit = qr_side / squares.size;
        for (int row = 0; row < squares.size; ++row)
            for (int column = 0; column < squares.size; ++column)
                if (squares.at(row, column)) cairo_rectangle(context_.get(), side + column * unit, y_ + row * unit, unit, unit);
        cairo_fill(context_.get());
        const Text caption(context_.get(), qr.caption, text_width - qr_side - 16, {9, false}, PdfAlign::left);
        for (int line = 0; line < caption.lines() && (line + 1) * caption.line_height() <= qr_side; ++line)
            caption.draw(context_.get(), line, side + qr_side + 16, y_ + 12 + line * caption.line_height());
        y_ += qr_side + 8;
    }

    // ---- tables

    using Cells = std::vector<Text>;

    void put(const PdfTable& table) {
        if (table.columns.empty()) return;
        const double whole = std::accumulate(table.columns.begin(), table.columns.end(), 0.0, [](double sum, const PdfColumn& c) { return sum + c.share; });
        widths_.clear();
        for (const auto& column : table.columns) widths_.push_back(text_width * column.share / whole);
        std::vector<std::string> titles;
        for (const auto& column : table.columns) titles.push_back(column.title);
        const auto head = cells(table, titles, true);
        if (left_on_page() < height(head, 0, lines(head)) + 30) next_page();
        row(head, nullptr, true);
        for (const auto& values : table.rows) {
            const auto body = cells(table, values, false);
            row(body, &head, false);
        }
        y_ += 6;
    }

    Cells cells(const PdfTable& table, const std::vector<std::string>& values, bool head) {
        Cells set;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            set.emplace_back(context_.get(), i < values.size() ? values[i] : std::string(), widths_[i] - 2 * cell_padding, Face{9, head},
                             head ? PdfAlign::center : table.columns[i].align);
        return set;
    }
    static int lines(const Cells& cells) {
        int most = 1;
        for (const auto& cell : cells) most = std::max(most, cell.lines());
        return most;
    }
    static double height(const Cells& cells, int from, int until) { return (until - from) * cells.front().line_height() + 2 * cell_padding; }

    // Drawn in as many pieces as pages need; a row that fits on one page is not torn.
    void row(const Cells& cells, const Cells* head, bool shaded) {
        const int all = lines(cells);
        for (int from = 0; from < all;) {
            const double whole = height(cells, from, all);
            const bool fits_somewhere = whole <= page_height - top - bottom - (head ? height(*head, 0, lines(*head)) : 0);
            if (left_on_page() < (fits_somewhere ? whole : height(cells, 0, 1))) {
                next_page();
                if (head) row(*head, nullptr, true);
            }
            const int room = static_cast<int>((left_on_page() - 2 * cell_padding) / cells.front().line_height());
            const int until = std::min(all, from + std::max(room, 1));
            piece(cells, from, until, shaded);
            from = until;
        }
    }

    void piece(const Cells& cells, int from, int until, bool shaded) {
        const double tall = height(cells, from, until);
        double x = side;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (shaded) {
                cairo_set_source_rgb(context_.get(), 0.92, 0.92, 0.92);
                cairo_rectangle(context_.get(), x, y_, widths_[i], tall);
                cairo_fill(context_.get());
                cairo_set_source_rgb(context_.get(), 0, 0, 0);
            }
            cairo_set_line_width(context_.get(), 0.6);
            cairo_rectangle(context_.get(), x, y_, widths_[i], tall);
            cairo_stroke(context_.get());
            for (int line = from; line < std::min(until, cells[i].lines()); ++line)
                cells[i].draw(context_.get(), line, x + cell_padding, y_ + cell_padding + (line - from) * cells[i].line_height());
            x += widths_[i];
        }
        y_ += tall;
    }

    Context context_;
    const PdfDocument& document_;
    std::optional<int> all_pages_;
    std::vector<double> widths_;
    double y_ = top;
    int page_ = 1;
};

struct Written {
    std::string bytes;
    int pages = 0;
};

// `pages`: of the whole, known after a first time.
Written write_once(const PdfDocument& document, std::optional<int> pages) {
    Written written;
    {
        const Surface surface(cairo_pdf_surface_create_for_stream(append, &written.bytes, page_width, page_height));
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, document.title.c_str());
        // Without a date of its own the file would hold that of the machine.
        const auto made = document.made.to_string();
        cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, made.c_str());
        written.pages = Writer(surface.get(), document, pages).write();
        cairo_surface_finish(surface.get());
        if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
            throw std::runtime_error(fmt::format("pdf: {}", cairo_status_to_string(cairo_surface_status(surface.get()))));
    }
    return written;
}

}  // namespace

std::string write_pdf(const PdfDocument& document) {
    const int pages = write_once(document, std::nullopt).pages;
    return write_once(document, pages).bytes;
}

}  // namespace luoshi::documents
