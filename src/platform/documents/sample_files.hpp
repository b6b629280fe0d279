// Files that the tests make themselves: DOCX from its parts, PDF pages and scans drawn with Chinese text.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace luoshi::documents::samples {

std::string encoded(std::string_view utf8, const char* encoding);

// Parts of a DOCX file: a document, its paragraphs and runs.
std::string in_document(std::string_view body);
std::string p(std::string_view runs, std::string_view properties = {});
std::string r(std::string_view text, std::string_view properties = {});
std::string numbered(std::string_view text, int list, int level);
std::string docx_file(std::string_view document, std::string_view styles = {}, std::string_view numbering = {});

// A line of text; places and sizes in points from the top left of an A4 page.
struct DrawnLine {
    double left, top, size;
    std::string text;
};
using DrawnPage = std::vector<DrawnLine>;
inline constexpr double page_width = 595.28, page_height = 841.89;

// Whether this machine can draw Chinese at all (fonts-noto-cjk).
bool has_chinese_font();
std::string pdf_file(const std::vector<DrawnPage>& pages);
// The page as a scanner gives it, laid askew by some degrees.
std::string png_file(const DrawnPage& page, double dpi = 200, double degrees = 0, double height = page_height);
std::string jpeg_file(const std::string& png);
std::string tiff_file(const std::vector<std::string>& pngs);
// A PDF whose page is a picture, as scanners make them.
std::string scanned_pdf_file(const DrawnPage& page, double dpi = 200);

// Share of characters right, by edit distance over code points; blanks and line breaks do not count.
double character_accuracy(std::string_view expected, std::string_view read);

}  // namespace luoshi::documents::samples
