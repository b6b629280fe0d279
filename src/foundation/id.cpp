#include "foundation/id.hpp"

namespace luoshi {
namespace {

constexpr char hex[] = "0123456789abcdef";

constexpr std::uint8_t no_digit = 0x80;

// Ids are read and written by the million: two tables instead of comparisons.
constexpr std::array<std::uint8_t, 256> digit_values = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(no_digit);
    for (std::uint8_t i = 0; i < 10; ++i) values[static_cast<std::size_t>('0' + i)] = i;
    for (std::uint8_t i = 0; i < 6; ++i) {
        values[static_cast<std::size_t>('a' + i)] = static_cast<std::uint8_t>(10 + i);
        values[static_cast<std::size_t>('A' + i)] = static_cast<std::uint8_t>(10 + i);
    }
    return values;
}();

// Where the two digits of each byte stand in the text.
constexpr std::array<std::uint8_t, 16> places{0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34};

std::uint8_t digit(char c) { return digit_values[static_cast<unsigned char>(c)]; }

}  // namespace

UuidText uuid_text(const Uuid& uuid) {
    UuidText text;
    text.fill('-');
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        text[places[i]] = hex[uuid[i] >> 4];
        text[places[i] + 1U] = hex[uuid[i] & 15];
    }
    return text;
}

std::string uuid_to_string(const Uuid& uuid) {
    const auto text = uuid_text(uuid);
    return {text.data(), text.size()};
}

std::optional<Uuid> uuid_parse(std::string_view text) {
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-') return std::nullopt;
    Uuid uuid{};
    std::uint8_t wrong = 0;
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        const auto high = digit(text[places[i]]);
        const auto low = digit(text[places[i] + 1U]);
        wrong |= high | low;
        uuid[i] = static_cast<std::uint8_t>(high << 4 | low);
    }
    if ((wrong & no_digit) != 0) return std::nullopt;
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
