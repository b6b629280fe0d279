// Time-based one-time codes (RFC 6238): HMAC-SHA-1, six digits, steps of 30 seconds, as every authenticator app takes them.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "foundation/random.hpp"
#include "foundation/time.hpp"

namespace luoshi::crypto {

std::string totp_secret(Random& random);  // 20 bytes

std::string totp_code(std::string_view secret, Instant at, int digits = 6);

// The step a right code belongs to: now, or one step either way. Keep it and pass it as `last_used`: no code is taken twice.
std::optional<std::int64_t> verify_totp(std::string_view secret, std::string_view code, Instant now, std::int64_t last_used = -1);

std::string base32(std::string_view bytes);  // RFC 4648, without padding: how people type a secret
// otpauth://… for the QR code.
std::string totp_uri(std::string_view issuer, std::string_view account, std::string_view secret);

}  // namespace luoshi::crypto
