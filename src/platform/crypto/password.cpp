#include "platform/crypto/password.hpp"

#include <argon2.h>
#include <fmt/format.h>

#include <array>
#include <stdexcept>

namespace luoshi::crypto {
namespace {

constexpr std::size_t salt_bytes = 16;
constexpr std::size_t digest_bytes = 32;

std::string prefix(const PasswordCost& cost) {
    return fmt::format("$argon2id$v=19$m={},t={},p={}$", cost.memory, cost.passes, cost.lanes);
}

}  // namespace

std::string hash_password(std::string_view password, Random& random, const PasswordCost& cost) {
    const auto salt = random.bytes<salt_bytes>();
    std::array<char, 160> text{};
    const int code = argon2id_hash_encoded(cost.passes, cost.memory, cost.lanes, password.data(), password.size(), salt.data(), salt.size(),
                                           digest_bytes, text.data(), text.size());
    if (code != ARGON2_OK) throw std::runtime_error(argon2_error_message(code));
    return text.data();
}

bool verify_password(std::string_view password, const std::string& phc) {
    return argon2id_verify(phc.c_str(), password.data(), password.size()) == ARGON2_OK;
}

bool needs_rehash(std::string_view phc, const PasswordCost& cost) { return !phc.starts_with(prefix(cost)); }

}  // namespace luoshi::crypto
