// AES-256-GCM (NIST SP 800-38D) as payment services use it on the wire: a nonce of twelve bytes, the tag of sixteen behind the ciphertext. For fields
// of our own take seal.hpp, which chooses its nonces itself.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace luoshi::crypto {

inline constexpr std::size_t aes_key_bytes = 32;
inline constexpr std::size_t aes_nonce_bytes = 12;

// Throws std::invalid_argument for a key or nonce of another length. A nonce must never serve twice under one key.
std::string aes256_gcm_seal(std::string_view key, std::string_view nonce, std::string_view associated, std::string_view plain);
// Nothing when it was changed, belongs to other associated data or another key, or when a length is wrong.
std::optional<std::string> aes256_gcm_open(std::string_view key, std::string_view nonce, std::string_view associated, std::string_view sealed);

}  // namespace luoshi::crypto
