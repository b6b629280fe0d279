// A key in shares of which any two open it and one says nothing (Shamir 1979, threshold two, bytes of GF(2^8) with the polynomial of AES).
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/random.hpp"

namespace luoshi::crypto {

struct KeyShare {
    std::uint8_t number = 0;  // 1 to 255, one for each holder
    std::string bytes;        // as long as the key
};

// Throws std::invalid_argument for fewer than two shares or more than 255.
std::vector<KeyShare> split_in_two_of(int shares, std::string_view key, Random& random);
// Of two shares of one key; nothing when they bear the same number or have other lengths. Two shares of different keys give a third key: seal with
// authentication.
std::optional<std::string> join_shares(const KeyShare& one, const KeyShare& other);

}  // namespace luoshi::crypto
