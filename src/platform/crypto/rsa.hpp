// RSA signatures with SHA-256 (RFC 8017, RSASSA-PKCS1-v1_5), as payment services ask for them. Keys of less than 2048 bits are refused. Keys travel
// as PEM, signatures as bytes.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace luoshi::crypto {

class RsaKey {
 public:
    // With the library's own random numbers: for stand-ins and tests, real keys come from the payment service.
    static RsaKey generate(unsigned bits = 2048);
    static std::optional<RsaKey> from_pem(std::string_view pem);
    ~RsaKey();
    RsaKey(RsaKey&&) noexcept;
    RsaKey& operator=(RsaKey&&) noexcept;

    std::string to_pem() const;
    std::string public_pem() const;
    std::string sign_sha256(std::string_view message) const;

 private:
    struct State;
    explicit RsaKey(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

// False also for keys and certificates that cannot be read or are not RSA: a key that fails to load never lets anything through.
bool verify_rsa_sha256(std::string_view public_pem, std::string_view message, std::string_view signature);
// Whether it is the PEM of a public RSA key or of a certificate of one, long enough.
bool is_rsa_public_pem(std::string_view public_pem);

}  // namespace luoshi::crypto
