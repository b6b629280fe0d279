// A text as a QR code (error correction M): for screens as the path of a drawing, for paper by pdf_writer.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace luoshi::documents {

struct QrSquares {
    int size = 0;            // squares a side, the quiet margin of four included
    std::vector<bool> dark;  // row by row

    bool at(int row, int column) const { return dark[static_cast<std::size_t>(row) * static_cast<std::size_t>(size) + static_cast<std::size_t>(column)]; }
};

// At most about 2,000 bytes; more is a broken invariant and throws std::length_error.
QrSquares qr_squares(std::string_view text);
// The dark squares as the path of an SVG drawing size × size units large: one run a row is one rectangle.
std::string qr_path(const QrSquares& squares);

}  // namespace luoshi::documents
