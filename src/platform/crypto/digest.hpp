// Digests of 32 bytes, named by an algorithm identifier so that stored ones stay readable when the choice changes: SHA-256 (FIPS 180-4) or
// SM3 (GB/T 32905), and their HMACs (RFC 2104).
#pragma once
#include <array>
#include <boost/describe.hpp>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "platform/crypto/bytes.hpp"

namespace luoshi::crypto {

enum class Algorithm { sha256, sm3 };
BOOST_DESCRIBE_ENUM(Algorithm, sha256, sm3)

using Digest = std::array<std::uint8_t, 32>;

Digest digest(Algorithm algorithm, std::string_view bytes);
Digest hmac(Algorithm algorithm, std::string_view key, std::string_view message);

inline Digest sha256(std::string_view bytes) { return digest(Algorithm::sha256, bytes); }
inline Digest sm3(std::string_view bytes) { return digest(Algorithm::sm3, bytes); }
inline Digest hmac_sha256(std::string_view key, std::string_view message) { return hmac(Algorithm::sha256, key, message); }
inline Digest hmac_sm3(std::string_view key, std::string_view message) { return hmac(Algorithm::sm3, key, message); }
inline std::string digest_hex(Algorithm algorithm, std::string_view bytes) { return hex(view(digest(algorithm, bytes))); }
inline std::string sha256_hex(std::string_view bytes) { return digest_hex(Algorithm::sha256, bytes); }

// The digest of what comes piece by piece.
class Hasher {
 public:
    explicit Hasher(Algorithm algorithm = Algorithm::sha256);
    ~Hasher();
    Hasher(Hasher&&) noexcept;
    Hasher& operator=(Hasher&&) noexcept;
    void update(std::string_view bytes);
    Digest finish();  // of everything so far; the hasher starts anew

 private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace luoshi::crypto
