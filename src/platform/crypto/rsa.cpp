#include "platform/crypto/rsa.hpp"

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include "platform/crypto/openssl.hpp"

namespace luoshi::crypto {
namespace {

using Memory = Owned<BIO, BIO_vfree>;
using Certificate = Owned<X509, X509_free>;

constexpr int shortest_bits = 2048;

Memory memory_of(std::string_view pem) { return Memory(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()))); }

std::string text_of(BIO* memory) {
    char* start = nullptr;
    const long length = BIO_get_mem_data(memory, &start);
    return std::string(start, static_cast<std::size_t>(length));
}

Key only_rsa(Key key) {
    if (!key || !EVP_PKEY_is_a(key.get(), "RSA") || EVP_PKEY_get_bits(key.get()) < shortest_bits) return {};
    return key;
}

Key public_key(std::string_view pem) {
    if (pem.find("BEGIN CERTIFICATE") == std::string_view::npos) return only_rsa(Key(PEM_read_bio_PUBKEY(memory_of(pem).get(), nullptr, nullptr, nullptr)));
    const Certificate certificate(PEM_read_bio_X509(memory_of(pem).get(), nullptr, nullptr, nullptr));
    if (!certificate) return {};
    return only_rsa(Key(X509_get_pubkey(certificate.get())));
}

}  // namespace

struct RsaKey::State {
    Key key;
};

RsaKey::RsaKey(std::unique_ptr<State> state) : state_(std::move(state)) {}
RsaKey::~RsaKey() = default;
RsaKey::RsaKey(RsaKey&&) noexcept = default;
RsaKey& RsaKey::operator=(RsaKey&&) noexcept = default;

RsaKey RsaKey::generate(unsigned bits) {
    Key key(EVP_RSA_gen(bits));
    must(key != nullptr, "RSA key");
    return RsaKey(std::make_unique<State>(State{std::move(key)}));
}

std::optional<RsaKey> RsaKey::from_pem(std::string_view pem) {
    Key key = only_rsa(Key(PEM_read_bio_PrivateKey(memory_of(pem).get(), nullptr, nullptr, nullptr)));
    if (!key) return std::nullopt;
    return RsaKey(std::make_unique<State>(State{std::move(key)}));
}

std::string RsaKey::to_pem() const {
    const Memory memory(BIO_new(BIO_s_mem()));
    must(PEM_write_bio_PKCS8PrivateKey(memory.get(), state_->key.get(), nullptr, nullptr, 0, nullptr, nullptr), "PEM");
    return text_of(memory.get());
}

std::string RsaKey::public_pem() const {
    const Memory memory(BIO_new(BIO_s_mem()));
    must(PEM_write_bio_PUBKEY(memory.get(), state_->key.get()), "PEM");
    return text_of(memory.get());
}

std::string RsaKey::sign_sha256(std::string_view message) const {
    const DigestContext context(EVP_MD_CTX_new());
    must(EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, state_->key.get()), "RSA");
    std::size_t length = 0;
    must(EVP_DigestSign(context.get(), nullptr, &length, data(message), message.size()), "RSA");
    std::string signature(length, '\0');
    must(EVP_DigestSign(context.get(), data(signature), &length, data(message), message.size()), "RSA");
    signature.resize(length);
    return signature;
}

bool verify_rsa_sha256(std::string_view public_pem, std::string_view message, std::string_view signature) {
    const Key key = public_key(public_pem);
    if (!key) return false;
    const DigestContext context(EVP_MD_CTX_new());
    must(EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()), "RSA");
    return EVP_DigestVerify(context.get(), data(signature), signature.size(), data(message), message.size()) == 1;
}

bool is_rsa_public_pem(std::string_view public_pem) { return public_key(public_pem) != nullptr; }

}  // namespace luoshi::crypto
