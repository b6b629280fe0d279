// From pieces of text at places on a page to lines in reading order. Pure; used for PDF files and for what OCR has
// read.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace luoshi::documents {

// A run of text and its box, y downwards, any unit of length.
struct TextPiece {
    double left = 0, top = 0, right = 0, bottom = 0;
    std::string text = {};
    std::uint8_t confidence = 100;  // 0–100

    double height() const { return bottom - top; }
    double middle() const { return (top + bottom) / 2; }
};

struct PageLine {
    std::string text;
    std::uint8_t confidence = 100;
    double left = 0, right = 0, top = 0, bottom = 0;
};

// Gaps between pieces, in widths of a Chinese character.
struct GapRules {
    double chinese_space;  // from here on a blank stands between two Chinese characters
    double mixed_space;    // … between a Chinese and another character
    double word_space;     // … between two others
    double cell;           // from here on the pieces are cells, separated by a tab
};
inline constexpr GapRules printed_gaps{0.6, 0.5, 0.12, 2.0};
inline constexpr GapRules scanned_gaps{1.2, 0.9, 0.12, 2.5};

// Pieces of one line (any order).
PageLine join_pieces(std::vector<TextPiece> pieces, const GapRules& rules);

// Lines from top to bottom; columns of running text one after the other, rows of a table as rows; two full-width blanks
// before a line that is indented like the beginning of a paragraph.
std::vector<PageLine> arrange_page(std::vector<TextPiece> pieces, const GapRules& rules);

// "— 12 —", "12", "第 3 页 共 9 页", "3/9".
bool is_page_number(std::string_view line);
// Takes away the page number in the first or the last line of a page; true when there was one. A bare number counts
// only in the outer tenths of the page's height.
bool remove_page_number(std::vector<PageLine>& lines, double page_height);

}  // namespace luoshi::documents
