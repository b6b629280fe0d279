#include "platform/crypto/passphrase_key.hpp"

#include <argon2.h>

#include <stdexcept>

namespace luoshi::crypto {

std::string passphrase_key(std::string_view passphrase, std::string_view salt, const PasswordCost& cost) {
    std::string key(32, '\0');
    const int code = argon2id_hash_raw(cost.passes, cost.memory, cost.lanes, passphrase.data(), passphrase.size(), salt.data(), salt.size(), key.data(), key.size());
    if (code != ARGON2_OK) throw std::runtime_error(argon2_error_message(code));
    return key;
}

}  // namespace luoshi::crypto
