// A key from what a person remembers (Argon2id, RFC 9106), for secrets that nobody else may open: dearer than a sign-in, because it is asked for
// a few times a year and guessed at by whoever has the whole database.
#pragma once
#include <string>
#include <string_view>

#include "platform/crypto/password.hpp"

namespace luoshi::crypto {

inline constexpr PasswordCost passphrase_cost{128 * 1024, 3, 1};  // about half a second

// 32 bytes. The salt has 16 bytes or more.
std::string passphrase_key(std::string_view passphrase, std::string_view salt, const PasswordCost& cost = passphrase_cost);

}  // namespace luoshi::crypto
