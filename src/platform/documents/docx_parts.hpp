// The parts of an official document's DOCX file that do not depend on its text: styles, fonts, settings, page numbers,
// links.
#pragma once
#include <string_view>

namespace luoshi::documents {

std::string_view docx_content_types();
std::string_view docx_package_links();
std::string_view docx_document_links();
std::string_view docx_styles();
std::string_view docx_font_table();
std::string_view docx_settings();
std::string_view docx_footer_odd();
std::string_view docx_footer_even();
// Page size, margins, grid and footers of GB/T 9704-2012, as <w:sectPr>.
std::string_view docx_section();

}  // namespace luoshi::documents
