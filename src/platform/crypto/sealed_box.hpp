// A box that anybody can close and only the holder of a private key can open: X25519 (RFC 7748) with a key made for this box alone, the agreed
// secret digested with both public keys into an AES-256-GCM key. Keys travel as 32 raw bytes, a box as bytes: public key of the sender, nonce, ciphertext
// with tag.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "foundation/random.hpp"

namespace luoshi::crypto {

struct BoxKeys {
    std::string secret;       // 32 bytes
    std::string public_part;  // 32 bytes
};
BoxKeys make_box_keys(Random& random);

// Throws std::invalid_argument for a public key that is none.
std::string seal_to(std::string_view public_part, std::string_view plain, std::string_view associated, Random& random);
// Nothing when it was changed, belongs to other associated data or was closed for another key.
std::optional<std::string> open_box(std::string_view secret, std::string_view sealed, std::string_view associated);

}  // namespace luoshi::crypto
