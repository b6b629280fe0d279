// What the operator gives complaints: the key that seals free text, and how dear a custodian's passphrase is. Set once when the program (or a test)
// starts: use cases get only a Work, and a key is no row.
#pragma once
#include "platform/crypto/passphrase_key.hpp"
#include "platform/crypto/seal.hpp"

namespace luoshi::supervision::complaints {

struct Settings {
    const crypto::FieldKeys* keys = nullptr;  // outlives all use
    crypto::PasswordCost passphrase = crypto::passphrase_cost;
};

void use_settings(const Settings& settings);
const Settings& settings();
const crypto::FieldKeys& field_keys();  // throws std::logic_error when none were set

}  // namespace luoshi::supervision::complaints
