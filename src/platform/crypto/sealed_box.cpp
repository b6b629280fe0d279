#include "platform/crypto/sealed_box.hpp"

#include "platform/crypto/aes_gcm.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/crypto/openssl.hpp"

namespace luoshi::crypto {
namespace {

constexpr std::size_t key_bytes = 32;

Key private_key(std::string_view secret) {
    return Key(secret.size() == key_bytes ? EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, data(secret), secret.size()) : nullptr);
}
Key public_key(std::string_view public_part) {
    return Key(public_part.size() == key_bytes ? EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, data(public_part), public_part.size()) : nullptr);
}

std::string public_of(const Key& key) {
    std::string raw(key_bytes, '\0');
    std::size_t length = raw.size();
    must(EVP_PKEY_get_raw_public_key(key.get(), data(raw), &length), "X25519 public key");
    return raw;
}

// Nothing for public keys of small order, which would agree on a secret that everybody knows.
std::optional<std::string> agreed(const Key& own, const Key& other) {
    const KeyContext context(EVP_PKEY_CTX_new(own.get(), nullptr));
    must(EVP_PKEY_derive_init(context.get()), "X25519");
    if (EVP_PKEY_derive_set_peer(context.get(), other.get()) <= 0) return std::nullopt;
    std::string shared(key_bytes, '\0');
    std::size_t length = shared.size();
    if (EVP_PKEY_derive(context.get(), data(shared), &length) <= 0 || length != key_bytes) return std::nullopt;
    return shared;
}

std::string box_key(std::string_view shared, std::string_view sender, std::string_view receiver) {
    const auto key = hmac_sha256(shared, "luoshi.box/1" + std::string(sender) + std::string(receiver));
    return std::string(view(key));
}

}  // namespace

BoxKeys make_box_keys(Random& random) {
    const auto seed = random.bytes<key_bytes>();
    BoxKeys keys;
    keys.secret = std::string(view(seed));
    keys.public_part = public_of(private_key(keys.secret));
    return keys;
}

std::string seal_to(std::string_view public_part, std::string_view plain, std::string_view associated, Random& random) {
    const auto receiver = public_key(public_part);
    if (!receiver) throw std::invalid_argument("X25519: a public key has 32 bytes");
    const auto once = make_box_keys(random);
    const auto shared = agreed(private_key(once.secret), receiver);
    if (!shared) throw std::invalid_argument("X25519: this public key agrees with everybody");
    const auto nonce = random.bytes<aes_nonce_bytes>();
    return once.public_part + std::string(view(nonce)) + aes256_gcm_seal(box_key(*shared, once.public_part, public_part), view(nonce), associated, plain);
}

std::optional<std::string> open_box(std::string_view secret, std::string_view sealed, std::string_view associated) {
    if (sealed.size() < key_bytes + aes_nonce_bytes) return std::nullopt;
    const auto own = private_key(secret);
    const auto sender = public_key(sealed.substr(0, key_bytes));
    if (!own || !sender) return std::nullopt;
    const auto shared = agreed(own, sender);
    if (!shared) return std::nullopt;
    return aes256_gcm_open(box_key(*shared, sealed.substr(0, key_bytes), public_of(own)), sealed.substr(key_bytes, aes_nonce_bytes), associated,
                           sealed.substr(key_bytes + aes_nonce_bytes));
}

}  // namespace luoshi::crypto
