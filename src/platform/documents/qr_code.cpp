#include "platform/documents/qr_code.hpp"

#include <fmt/format.h>
#include <qrencode.h>

#include <memory>
#include <stdexcept>

namespace luoshi::documents {

QrSquares qr_squares(std::string_view text) {
    constexpr int margin = 4;  // ISO/IEC 18004: the quiet zone
    const std::string terminated(text);
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(QRcode_encodeString(terminated.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code) throw std::length_error("text is empty or too long for a QR code");
    QrSquares squares;
    squares.size = code->width + 2 * margin;
    squares.dark.assign(static_cast<std::size_t>(squares.size) * static_cast<std::size_t>(squares.size), false);
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            const bool dark = (code->data[row * code->width + column] & 1U) != 0;
            squares.dark[static_cast<std::size_t>((row + margin) * squares.size + column + margin)] = dark;
        }
    }
    return squares;
}

std::string qr_path(const QrSquares& squares) {
    std::string path;
    for (int row = 0; row < squares.size; ++row) {
        for (int column = 0; column < squares.size; ++column) {
            if (!squares.at(row, column)) continue;
            const int from = column;
            while (column < squares.size && squares.at(row, column)) ++column;
            path += fmt::format("M{} {}h{}v1h-{}z", from, row, column - from, column - from);
        }
    }
    return path;
}

}  // namespace luoshi::documents
