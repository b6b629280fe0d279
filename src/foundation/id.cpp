#include "foundation/id.hpp"

namespace luoshi {
namespace {

constexpr char hex[] = "0123456789abcdef";

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool dash_before(std::size_t byte) { return byte == 4 || byte == 6 || byte == 8 || byte == 10; }

}  // namespace

std::string uuid_to_string(const Uuid& uuid) {
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        if (dash_before(i)) text += '-';
        text += hex[uuid[i] >> 4];
        text += hex[uuid[i] & 15];
    }
    return text;
}

std::optional<Uuid> uuid_parse(std::string_view text) {
    if (text.size() != 36) return std::nullopt;
    Uuid uuid{};
    std::size_t at = 0;
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        if (dash_before(i) && text[at++] != '-') return std::nullopt;
        const int high = hex_value(text[at]);
        const int low = hex_value(text[at + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        uuid[i] = static_cast<std::uint8_t>(high * 16 + low);
        at += 2;
    }
    return uuid;
}

Uuid uuid_v7(Instant now, Random& random) {
    Uuid uuid = random.bytes<16>();
    const auto milliseconds = static_cast<std::uint64_t>(now.microseconds() / 1000);
    for (std::size_t i = 0; i < 6; ++i) uuid[i] = static_cast<std::uint8_t>(milliseconds >> (8 * (5 - i)));
    uuid[6] = static_cast<std::uint8_t>((uuid[6] & 0x0F) | 0x70);
    uuid[8] = static_cast<std::uint8_t>((uuid[8] & 0x3F) | 0x80);
    return uuid;
}

}  // namespace luoshi
