#include "platform/crypto/key_shares.hpp"

#include <stdexcept>

namespace luoshi::crypto {
namespace {

// Without tables and without branches on the secret, so that neither cache nor time tells of it.
std::uint8_t times(std::uint8_t a, std::uint8_t b) {
    unsigned product = 0;
    unsigned left = a;
    for (unsigned bit = 0; bit < 8; ++bit) {
        product ^= left & (0U - ((b >> bit) & 1U));
        left = (left << 1U) ^ (0x11BU & (0U - ((left >> 7U) & 1U)));
    }
    return static_cast<std::uint8_t>(product);
}

// a^254 = a^-1.
std::uint8_t inverse(std::uint8_t a) {
    std::uint8_t result = 1;
    for (int i = 0; i < 254; ++i) result = times(result, a);
    return result;
}

std::uint8_t byte(std::string_view text, std::size_t at) { return static_cast<std::uint8_t>(text[at]); }

}  // namespace

std::vector<KeyShare> split_in_two_of(int shares, std::string_view key, Random& random) {
    if (shares < 2 || shares > 255) throw std::invalid_argument("two to 255 shares");
    std::vector<std::uint8_t> slope(key.size());
    random.fill(slope);
    std::vector<KeyShare> made;
    for (int number = 1; number <= shares; ++number) {
        KeyShare share{static_cast<std::uint8_t>(number), std::string(key.size(), '\0')};
        for (std::size_t i = 0; i < key.size(); ++i) share.bytes[i] = static_cast<char>(byte(key, i) ^ times(slope[i], share.number));
        made.push_back(std::move(share));
    }
    return made;
}

std::optional<std::string> join_shares(const KeyShare& one, const KeyShare& other) {
    if (one.number == other.number || one.bytes.size() != other.bytes.size()) return std::nullopt;
    const auto divisor = inverse(static_cast<std::uint8_t>(one.number ^ other.number));
    std::string key(one.bytes.size(), '\0');
    for (std::size_t i = 0; i < key.size(); ++i) {
        const auto slope = times(static_cast<std::uint8_t>(byte(one.bytes, i) ^ byte(other.bytes, i)), divisor);
        key[i] = static_cast<char>(byte(one.bytes, i) ^ times(slope, one.number));
    }
    return key;
}

}  // namespace luoshi::crypto
