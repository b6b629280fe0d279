// Signatures over published things (audit anchors, draw records): Ed25519 (RFC 8032) or SM2 with SM3 (GB/T 32918, identity 1234567812345678).
// Keys travel as PEM, signatures as bytes.
#pragma once
#include <boost/describe.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "foundation/random.hpp"

namespace luoshi::crypto {

enum class SignatureAlgorithm { ed25519, sm2 };
BOOST_DESCRIBE_ENUM(SignatureAlgorithm, ed25519, sm2)

class SigningKey {
 public:
    static SigningKey generate(SignatureAlgorithm algorithm, Random& random);
    static std::optional<SigningKey> from_pem(const std::string& pem);
    ~SigningKey();
    SigningKey(SigningKey&&) noexcept;
    SigningKey& operator=(SigningKey&&) noexcept;

    SignatureAlgorithm algorithm() const;
    std::string to_pem() const;
    std::string public_pem() const;
    std::string sign(std::string_view message) const;

 private:
    struct State;
    explicit SigningKey(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

// The algorithm is the key's own. False for a wrong signature and for a key that cannot be read.
bool verify_signature(const std::string& public_pem, std::string_view message, std::string_view signature);

}  // namespace luoshi::crypto
