// What the operator decides about signing in. Set once when the program (or a test) starts, before the first request: use cases get only a Work,
// and neither a key nor a setting is a row.
#pragma once
#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/access/actor.hpp"
#include "platform/crypto/password.hpp"
#include "platform/crypto/seal.hpp"

namespace luoshi::identity {

struct Settings {
    std::chrono::minutes idle{30};    // without a request a session ends
    std::chrono::minutes longest{12 * 60};  // a session ends in any case
    int sessions_at_once = 5;         // of one account; the oldest gives way
    std::string issuer = "落实";       // how authenticator apps call the system
    crypto::PasswordCost password_cost = {};
    std::function<bool(std::string_view password, const std::string& digest)> verify_password = &crypto::verify_password;
    const crypto::FieldKeys* keys = nullptr;  // seals TOTP secrets, digests tried names; outlives all use
    bool sends_mail = true;  // whether a mail server is set; without one no address can be verified
    std::vector<const Permission*> permissions_catalogue = {};  // gathered from all route rows
};

void use_settings(Settings settings);
const Settings& settings();
const crypto::FieldKeys& field_keys();  // throws std::logic_error when none were set
// The digest of nobody's password, made at the cost of real ones: unknown names cost as much as known ones.
const std::string& decoy_password();

}  // namespace luoshi::identity
