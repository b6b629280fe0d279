// Passwords as Argon2id digests (RFC 9106) in PHC strings: "$argon2id$v=19$m=19456,t=2,p=1$salt$digest".
#pragma once
#include <string>
#include <string_view>

#include "foundation/random.hpp"

namespace luoshi::crypto {

// Memory in KiB, passes and lanes: the second of OWASP's recommended settings. About 20 ms on one core.
struct PasswordCost {
    std::uint32_t memory = 19 * 1024;
    std::uint32_t passes = 2;
    std::uint32_t lanes = 1;
};

std::string hash_password(std::string_view password, Random& random, const PasswordCost& cost = {});
// False for a wrong password and for a text that is no digest.
bool verify_password(std::string_view password, const std::string& phc);
// True when the digest was made with less (or other) cost than today's: make a new one at the next sign-in.
bool needs_rehash(std::string_view phc, const PasswordCost& cost = {});

}  // namespace luoshi::crypto
