#include "supervision/inspections/pictures.hpp"

#include <bit>
#include <charconv>

namespace luoshi::supervision::inspections {
namespace {

constexpr std::string_view png_begin("\x89PNG\r\n\x1a\n", 8);
constexpr std::string_view jpeg_begin("\xFF\xD8\xFF", 3);

std::uint32_t byte_at(std::string_view bytes, std::size_t at) { return static_cast<std::uint8_t>(bytes[at]); }

std::optional<std::string> jpeg_without(std::string_view bytes) {
    std::string out(bytes.substr(0, 2));
    std::size_t at = 2;
    while (at + 4 <= bytes.size()) {
        if (byte_at(bytes, at) != 0xFF) return std::nullopt;
        const auto marker = byte_at(bytes, at + 1);
        if (marker == 0xFF) {  // a filling byte
            ++at;
            continue;
        }
        const auto length = byte_at(bytes, at + 2) << 8 | byte_at(bytes, at + 3);
        if (length < 2 || at + 2 + length > bytes.size()) return std::nullopt;
        const bool beside = (marker >= 0xE1 && marker <= 0xEF) || marker == 0xFE;
        if (!beside) out += bytes.substr(at, 2 + length);
        at += 2 + length;
        if (marker != 0xDA) continue;
        // The scan begins: the picture itself, up to its last end marker; what is hung on behind it goes.
        const auto end = bytes.rfind(std::string_view("\xFF\xD9", 2));
        if (end == std::string_view::npos || end < at) return std::nullopt;
        out += bytes.substr(at, end + 2 - at);
        return out;
    }
    return std::nullopt;
}

std::optional<std::string> png_without(std::string_view bytes) {
    std::string out(png_begin);
    std::size_t at = png_begin.size();
    while (at + 12 <= bytes.size()) {
        const std::size_t length = byte_at(bytes, at) << 24 | byte_at(bytes, at + 1) << 16 | byte_at(bytes, at + 2) << 8 | byte_at(bytes, at + 3);
        if (length > bytes.size() || at + 12 + length > bytes.size()) return std::nullopt;
        const auto kind = bytes.substr(at + 4, 4);
        // Only what the picture needs to be seen.
        const bool needed = kind == "IHDR" || kind == "PLTE" || kind == "IDAT" || kind == "IEND" || kind == "tRNS" || kind == "gAMA" || kind == "sRGB";
        if (needed) out += bytes.substr(at, 12 + length);
        at += 12 + length;
        if (kind == "IEND") return out;
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string_view> picture_type(std::string_view bytes) {
    if (bytes.starts_with(jpeg_begin)) return "image/jpeg";
    if (bytes.starts_with(png_begin)) return "image/png";
    return std::nullopt;
}

std::array<std::int64_t, 4> PictureHash::bands() const {
    std::array<std::int64_t, 4> bands{};
    for (int i = 0; i < 4; ++i) bands[static_cast<std::size_t>(i)] = static_cast<std::int64_t>(bits >> (48 - 16 * i) & 0xFFFFU);
    return bands;
}

std::optional<PictureHash> read_picture_hash(std::string_view hex) {
    if (hex.size() != 16 || hex.find_first_not_of("0123456789abcdef") != std::string_view::npos) return std::nullopt;
    PictureHash hash;
    std::from_chars(hex.data(), hex.data() + hex.size(), hash.bits, 16);
    return hash;
}

int bits_apart(PictureHash a, PictureHash b) { return std::popcount(a.bits ^ b.bits); }

std::optional<std::string> without_metadata(std::string_view bytes) {
    if (bytes.starts_with(jpeg_begin)) return jpeg_without(bytes);
    if (bytes.starts_with(png_begin)) return png_without(bytes);
    return std::nullopt;
}

}  // namespace luoshi::supervision::inspections
