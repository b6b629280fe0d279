// A printable document as PDF, A4: title, headings, paragraphs, tables that wrap and break over pages with their head repeated, QR codes with a caption,
// and on every page a foot with its number.
//
// The fonts are those of fonts-noto-cjk and are embedded as subsets. The same document always gives the same bytes on the same machine.
#pragma once
#include <string>
#include <variant>
#include <vector>

#include "foundation/time.hpp"

namespace luoshi::documents {

enum class PdfAlign { left, center, right };

struct PdfHeading {
    std::string text;
};
struct PdfParagraph {
    std::string text;
    PdfAlign align = PdfAlign::left;
    bool small = false;
};
struct PdfColumn {
    std::string title;
    double share = 1;  // of the width, in proportion to the others
    PdfAlign align = PdfAlign::left;
};
struct PdfTable {
    std::vector<PdfColumn> columns;
    std::vector<std::vector<std::string>> rows;  // of as many cells as there are columns; fewer are empty
};
struct PdfQr {
    std::string text;  // what the code says
    std::string caption;
};
using PdfBlock = std::variant<PdfHeading, PdfParagraph, PdfTable, PdfQr>;

struct PdfDocument {
    std::string title;
    std::string foot;  // on every page, beside its number
    Instant made;      // written into the file
    std::vector<PdfBlock> blocks;
};

std::string write_pdf(const PdfDocument& document);

}  // namespace luoshi::documents
