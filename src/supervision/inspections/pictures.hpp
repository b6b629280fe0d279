// Pictures as evidence, pure: what kind they are, how alike two are, and what of them is shown.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace luoshi::supervision::inspections {

// By content, never by name: "image/jpeg" or "image/png"; nothing for anything else.
std::optional<std::string_view> picture_type(std::string_view bytes);

// 64 bits that say where a small gray copy of the picture grows darker (dHash); made on the phone, since the server decodes no pictures from outside.
struct PictureHash {
    std::uint64_t bits = 0;
    std::array<std::int64_t, 4> bands() const;  // with at most three bits apart, two hashes share one of them
};
std::optional<PictureHash> read_picture_hash(std::string_view hex);  // 16 lower-case hexadecimal digits
int bits_apart(PictureHash a, PictureHash b);
inline constexpr int alike_at_most = 3;

// The same picture without what the camera wrote beside it (place, time, owner): JPEG without APP1–APP15 and comments, PNG without text and eXIf. What
// cannot be read through is answered as nothing, so that nothing slips out.
std::optional<std::string> without_metadata(std::string_view bytes);

}  // namespace luoshi::supervision::inspections
