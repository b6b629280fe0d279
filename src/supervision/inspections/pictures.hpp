// Pictures as evidence, pure: how alike two are.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace luoshi::supervision::inspections {

// 64 bits that say where a small gray copy of the picture grows darker (dHash); made on the phone, since the server decodes no pictures from outside.
struct PictureHash {
    std::uint64_t bits = 0;
    std::array<std::int64_t, 4> bands() const;  // with at most three bits apart, two hashes share one of them
};
std::optional<PictureHash> read_picture_hash(std::string_view hex);  // 16 lower-case hexadecimal digits
int bits_apart(PictureHash a, PictureHash b);
inline constexpr int alike_at_most = 3;

}  // namespace luoshi::supervision::inspections
