#include "supervision/inspections/pictures.hpp"

#include <bit>
#include <charconv>

namespace luoshi::supervision::inspections {

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

}  // namespace luoshi::supervision::inspections
