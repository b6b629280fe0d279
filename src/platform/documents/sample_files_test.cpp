#include <cairo-pdf.h>
#include <leptonica/allheaders.h>
#include <pango/pangocairo.h>
#include <unicode/ucnv.h>

#include <cmath>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#include "platform/documents/sample_files.hpp"
#include "platform/documents/utf8.hpp"
#include "platform/documents/zip_archive.hpp"

namespace luoshi::documents::samples {

// --- text in other encodings
// ---------------------------------------------------------------------------------------------------------

std::string encoded(std::string_view utf8, const char* encoding) {
    std::string bytes(utf8.size() * 4 + 16, '\0');
    UErrorCode status = U_ZERO_ERROR;
    const auto length = ucnv_convert(encoding, "UTF-8", bytes.data(), static_cast<std::int32_t>(bytes.size()),
                                     utf8.data(), static_cast<std::int32_t>(utf8.size()), &status);
    bytes.resize(static_cast<std::size_t>(length));
    return bytes;
}

// --- DOCX
// ----------------------------------------------------------------------------------------------------------------------------

std::string in_document(std::string_view body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"w\" xmlns:mc=\"mc\" xmlns:wps=\"wps\" "
           "xmlns:v=\"v\"><w:body>" +
           std::string(body) + "</w:body></w:document>";
}
std::string p(std::string_view runs, std::string_view properties) {
    return "<w:p><w:pPr>" + std::string(properties) + "</w:pPr>" + std::string(runs) + "</w:p>";
}
std::string r(std::string_view text, std::string_view properties) {
    return "<w:r><w:rPr>" + std::string(properties) + "</w:rPr><w:t xml:space=\"preserve\">" + std::string(text) +
           "</w:t></w:r>";
}
std::string numbered(std::string_view text, int list, int level) {
    return p(r(text), "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" +
                          std::to_string(list) + "\"/></w:numPr>");
}
std::string docx_file(std::string_view document, std::string_view styles, std::string_view numbering) {
    std::vector<ZipEntry> entries = {
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels",
         "<Relationships><Relationship Id=\"rId1\" "
         "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
         "Target=\"word/document.xml\"/></Relationships>"},
        {"word/document.xml", std::string(document)}};
    if (!styles.empty()) entries.push_back({"word/styles.xml", std::string(styles)});
    if (!numbering.empty()) entries.push_back({"word/numbering.xml", std::string(numbering)});
    return write_zip(entries);
}

// --- drawn pages
// ---------------------------------------------------------------------------------------------------------------------

static void draw_page(cairo_t* cairo, const DrawnPage& page) {
    for (const DrawnLine& line : page) {
        PangoLayout* layout = pango_cairo_create_layout(cairo);
        PangoFontDescription* font = pango_font_description_from_string("Noto Serif CJK SC");
        pango_font_description_set_absolute_size(font, line.size * PANGO_SCALE);
        pango_layout_set_font_description(layout, font);
        pango_layout_set_text(layout, line.text.data(), static_cast<int>(line.text.size()));
        cairo_move_to(cairo, line.left, line.top);
        pango_cairo_show_layout(cairo, layout);
        pango_font_description_free(font);
        g_object_unref(layout);
    }
}

// Whether this machine can draw Chinese at all (fonts-noto-cjk).
bool has_chinese_font() {
    PangoFontMap* map = pango_cairo_font_map_get_default();
    PangoFontFamily** families = nullptr;
    int count = 0;
    pango_font_map_list_families(map, &families, &count);
    bool found = false;
    for (int i = 0; i < count; ++i)
        found |= std::string_view(pango_font_family_get_name(families[i])) == "Noto Serif CJK SC";
    g_free(families);
    return found;
}

static cairo_status_t append_bytes(void* target, const unsigned char* bytes, unsigned length) {
    static_cast<std::string*>(target)->append(reinterpret_cast<const char*>(bytes), length);
    return CAIRO_STATUS_SUCCESS;
}

std::string pdf_file(const std::vector<DrawnPage>& pages) {
    std::string bytes;
    cairo_surface_t* surface = cairo_pdf_surface_create_for_stream(append_bytes, &bytes, page_width, page_height);
    cairo_t* cairo = cairo_create(surface);
    for (const DrawnPage& page : pages) {
        draw_page(cairo, page);
        cairo_show_page(cairo);
    }
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);
    return bytes;
}

// The page as a scanner gives it, laid askew by some degrees.
static cairo_surface_t* scanned_surface(const DrawnPage& page, double dpi, double degrees, double height) {
    const double scale = dpi / 72;
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(page_width * scale),
                                                          static_cast<int>(height * scale));
    cairo_t* cairo = cairo_create(surface);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_set_source_rgb(cairo, 0, 0, 0);
    cairo_scale(cairo, scale, scale);
    cairo_translate(cairo, page_width / 2, height / 2);
    cairo_rotate(cairo, degrees * M_PI / 180);
    cairo_translate(cairo, -page_width / 2, -height / 2);
    draw_page(cairo, page);
    cairo_destroy(cairo);
    return surface;
}

std::string png_file(const DrawnPage& page, double dpi, double degrees, double height) {
    std::string bytes;
    cairo_surface_t* surface = scanned_surface(page, dpi, degrees, height);
    cairo_surface_write_to_png_stream(surface, append_bytes, &bytes);
    cairo_surface_destroy(surface);
    return bytes;
}

static Pix* pix_of_png(const std::string& png) {
    return pixReadMem(reinterpret_cast<const l_uint8*>(png.data()), png.size());
}

std::string jpeg_file(const std::string& png) {
    Pix* picture = pix_of_png(png);
    l_uint8* data = nullptr;
    size_t size = 0;
    pixWriteMemJpeg(&data, &size, picture, 85, 0);
    std::string bytes(reinterpret_cast<const char*>(data), size);
    lept_free(data);
    pixDestroy(&picture);
    return bytes;
}

std::string tiff_file(const std::vector<std::string>& pngs) {
    Pixa* pages = pixaCreate(static_cast<int>(pngs.size()));
    for (const std::string& png : pngs) pixaAddPix(pages, pix_of_png(png), L_INSERT);
    l_uint8* data = nullptr;
    size_t size = 0;
    pixaWriteMemMultipageTiff(&data, &size, pages);
    std::string bytes(reinterpret_cast<const char*>(data), size);
    lept_free(data);
    pixaDestroy(&pages);
    return bytes;
}

// A PDF whose page is a picture, as scanners make them.
std::string scanned_pdf_file(const DrawnPage& page, double dpi) {
    std::string bytes;
    cairo_surface_t* surface = cairo_pdf_surface_create_for_stream(append_bytes, &bytes, page_width, page_height);
    cairo_t* cairo = cairo_create(surface);
    cairo_surface_t* picture = scanned_surface(page, dpi, 0, page_height);
    cairo_scale(cairo, 72 / dpi, 72 / dpi);
    cairo_set_source_surface(cairo, picture, 0, 0);
    cairo_paint(cairo);
    cairo_show_page(cairo);
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);
    cairo_surface_destroy(picture);
    return bytes;
}

// --- how well a text was recognised
// ------------------------------------------------------------------------------------------------

// Share of characters right, by edit distance over code points (blanks and line breaks do not count).
double character_accuracy(std::string_view expected_utf8, std::string_view read_utf8) {
    const auto code_points = [](std::string_view utf8) {
        std::vector<char32_t> result;
        for (std::size_t i = 0; i < utf8.size();) {
            const char32_t c = next_code_point(utf8, i);
            if (!is_blank(c) && c != '\n') result.push_back(c);
        }
        return result;
    };
    const auto expected = code_points(expected_utf8), read = code_points(read_utf8);
    std::vector<std::size_t> previous(read.size() + 1), current(read.size() + 1);
    for (std::size_t j = 0; j <= read.size(); ++j) previous[j] = j;
    for (std::size_t i = 1; i <= expected.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= read.size(); ++j)
            current[j] = std::min(
                {previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (expected[i - 1] == read[j - 1] ? 0u : 1u)});
        std::swap(previous, current);
    }
    return 1.0 - static_cast<double>(previous.back()) / static_cast<double>(std::max<std::size_t>(expected.size(), 1));
}

}  // namespace luoshi::documents::samples
