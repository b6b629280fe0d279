#include "platform/crypto/totp.hpp"

#include <fmt/format.h>
#include <openssl/hmac.h>

#include <array>

#include "platform/crypto/bytes.hpp"
#include "platform/crypto/openssl.hpp"

namespace luoshi::crypto {
namespace {

std::int64_t step_at(Instant at) { return at.microseconds() / 1'000'000 / 30; }

// RFC 4226, section 5.3: dynamic truncation.
std::string code_of(std::string_view secret, std::int64_t step, int digits) {
    std::string counter(8, '\0');
    for (std::size_t i = 0; i < 8; ++i) counter[i] = static_cast<char>(step >> (56 - 8 * i) & 255);
    std::array<unsigned char, 20> mac{};
    must(HMAC(EVP_sha1(), secret.data(), static_cast<int>(secret.size()), data(std::string_view(counter)), counter.size(), mac.data(),
              nullptr) != nullptr,
         "HMAC-SHA-1");
    const std::size_t offset = mac.back() & 15U;
    const std::uint32_t bits = (mac[offset] & 0x7fU) << 24 | static_cast<std::uint32_t>(mac[offset + 1]) << 16 |
                               static_cast<std::uint32_t>(mac[offset + 2]) << 8 | mac[offset + 3];
    std::uint32_t modulus = 1;
    for (int i = 0; i < digits; ++i) modulus *= 10;
    return fmt::format("{:0{}}", bits % modulus, digits);
}

std::string percent_encoded(std::string_view text) {
    std::string out;
    for (const unsigned char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
        if (plain) out += static_cast<char>(c);
        else out += fmt::format("%{:02X}", c);
    }
    return out;
}

}  // namespace

std::string totp_secret(Random& random) {
    const auto bytes = random.bytes<20>();
    return std::string(view(bytes));
}

std::string totp_code(std::string_view secret, Instant at, int digits) { return code_of(secret, step_at(at), digits); }

std::optional<std::int64_t> verify_totp(std::string_view secret, std::string_view code, Instant now, std::int64_t last_used) {
    std::optional<std::int64_t> found;
    for (const std::int64_t shift : {0, -1, 1}) {
        const std::int64_t step = step_at(now) + shift;
        if (step > last_used && same_secret(code_of(secret, step, 6), code) && !found) found = step;
    }
    return found;
}

std::string base32(std::string_view bytes) {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    std::string text;
    std::uint32_t bits = 0;
    int count = 0;
    for (const unsigned char byte : bytes) {
        bits = bits << 8 | byte;
        for (count += 8; count >= 5; count -= 5) text += alphabet[bits >> (count - 5) & 31];
    }
    if (count > 0) text += alphabet[bits << (5 - count) & 31];
    return text;
}

std::string totp_uri(std::string_view issuer, std::string_view account, std::string_view secret) {
    return fmt::format("otpauth://totp/{0}:{1}?secret={2}&issuer={0}", percent_encoded(issuer), percent_encoded(account), base32(secret));
}

}  // namespace luoshi::crypto
