#include "platform/documents/pdf_canvas.hpp"

#include <cairo-pdf.h>
#include <fmt/format.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <stdexcept>

namespace luoshi::documents {
namespace {

struct Freed {
    void operator()(cairo_t* context) const { cairo_destroy(context); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
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

double width_of(PangoLayoutLine* line) {
    PangoRectangle extent;
    pango_layout_line_get_extents(line, nullptr, &extent);
    return static_cast<double>(extent.width) / PANGO_SCALE;
}

}  // namespace

struct PdfCanvas::Drawn {
    std::string bytes;
    std::unique_ptr<cairo_surface_t, Freed> surface;
    std::unique_ptr<cairo_t, Freed> context;
};

int PdfText::lines() const { return pango_layout_get_line_count(static_cast<PangoLayout*>(layout_.get())); }

double PdfText::widest() const {
    double most = 0;
    for (int i = 0; i < lines(); ++i) most = std::max(most, width_of(pango_layout_get_line_readonly(static_cast<PangoLayout*>(layout_.get()), i)));
    return most;
}

PdfCanvas::PdfCanvas(const std::string& title, Instant made) : drawn_(std::make_unique<Drawn>()) {
    drawn_->surface.reset(cairo_pdf_surface_create_for_stream(append, &drawn_->bytes, pdf_page_width, pdf_page_height));
    cairo_pdf_surface_set_metadata(drawn_->surface.get(), CAIRO_PDF_METADATA_TITLE, title.c_str());
    const auto day = made.to_string();
    cairo_pdf_surface_set_metadata(drawn_->surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, day.c_str());
    drawn_->context.reset(cairo_create(drawn_->surface.get()));
}
PdfCanvas::~PdfCanvas() = default;

PdfText PdfCanvas::set(const std::string& text, double width, const PdfFace& face, PdfAlign align) {
    auto* const layout = pango_cairo_create_layout(drawn_->context.get());
    PdfText made;
    made.layout_ = std::shared_ptr<void>(layout, g_object_unref);
    const std::unique_ptr<PangoFontDescription, Freed> font(pango_font_description_new());
    pango_font_description_set_family_static(font.get(), face.serif ? "Noto Serif CJK SC" : "Noto Sans CJK SC");
    pango_font_description_set_absolute_size(font.get(), face.size * PANGO_SCALE);
    pango_font_description_set_weight(font.get(), face.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, font.get());
    pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_indent(layout, static_cast<int>(face.first_indent * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout, pango_align(align));
    pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
    made.line_height_ = face.line_height > 0 ? face.line_height : face.size * 1.5;
    made.width_ = width;
    made.align_ = align;
    made.first_indent_ = face.first_indent;
    return made;
}

void PdfCanvas::draw(const PdfText& text, int line, double x, double y) {
    auto* const shown = pango_layout_get_line_readonly(static_cast<PangoLayout*>(text.layout_.get()), line);
    const double free = text.width_ - width_of(shown);
    const double indent = text.align_ == PdfAlign::left ? (shown->is_paragraph_start ? text.first_indent_ : 0) : text.align_ == PdfAlign::center ? free / 2 : free;
    cairo_move_to(drawn_->context.get(), x + indent, y + text.line_height_ * 0.75);
    pango_cairo_show_layout_line(drawn_->context.get(), shown);
}

void PdfCanvas::color(double red, double green, double blue) { cairo_set_source_rgb(drawn_->context.get(), red, green, blue); }

void PdfCanvas::fill(double x, double y, double width, double height) {
    cairo_rectangle(drawn_->context.get(), x, y, width, height);
    cairo_fill(drawn_->context.get());
}

void PdfCanvas::frame(double x, double y, double width, double height, double pen) {
    cairo_set_line_width(drawn_->context.get(), pen);
    cairo_rectangle(drawn_->context.get(), x, y, width, height);
    cairo_stroke(drawn_->context.get());
}

void PdfCanvas::rule(double x, double y, double width, double pen) {
    cairo_set_line_width(drawn_->context.get(), pen);
    cairo_move_to(drawn_->context.get(), x, y);
    cairo_line_to(drawn_->context.get(), x + width, y);
    cairo_stroke(drawn_->context.get());
}

void PdfCanvas::end_page() { cairo_show_page(drawn_->context.get()); }

std::string PdfCanvas::finish() {
    cairo_surface_finish(drawn_->surface.get());
    if (cairo_surface_status(drawn_->surface.get()) != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error(fmt::format("pdf: {}", cairo_status_to_string(cairo_surface_status(drawn_->surface.get()))));
    return std::move(drawn_->bytes);
}

}  // namespace luoshi::documents
