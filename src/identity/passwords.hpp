// What a password must be (GB/T 22239-2019, 8.1.4.1 asks for complexity and regular change; ASVS 4.0.3, 2.1.1 for twelve characters), and how new ones come about.
//
// Making or checking a digest takes some 20 ms of a core. So it never happens inside a write Work: the county's other writes would wait.
#pragma once
#include <array>
#include <span>
#include <string>
#include <string_view>

#include "foundation/random.hpp"
#include "foundation/result.hpp"

namespace luoshi::identity {

inline constexpr std::size_t shortest_password = 12;
inline constexpr int remembered_passwords = 5;  // the one in use and those before it; none of them may come back

// At least twelve characters of three kinds (lower case, upper case, digits, others), not containing the name, not a well-known one.
Result<Nothing> check_password(std::string_view password, std::string_view account_name);

// Sixteen characters in groups of four that pass the rules and are hard to mistake for one another.
std::string one_time_password(Random& random);

// Random bytes that were drawn earlier: a Work has them, and what runs outside of it needs them.
class DrawnBytes final : public Random {
 public:
    explicit DrawnBytes(Random& source) : bytes_(source.bytes<16>()) {}
    void fill(std::span<std::uint8_t> bytes) override;  // once

 private:
    std::array<std::uint8_t, 16> bytes_;
    std::size_t used_ = 0;
};

std::string password_digest(std::string_view password, DrawnBytes salt);

}  // namespace luoshi::identity
