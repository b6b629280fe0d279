#include "platform/crypto/signature.hpp"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>

#include "platform/crypto/openssl.hpp"

namespace luoshi::crypto {
namespace {

using Memory = Owned<BIO, BIO_vfree>;
using Number = Owned<BIGNUM, BN_clear_free>;
using Group = Owned<EC_GROUP, EC_GROUP_free>;
using Point = Owned<EC_POINT, EC_POINT_free>;
using Builder = Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Parameters = Owned<OSSL_PARAM, OSSL_PARAM_free>;

constexpr std::string_view sm2_identity = "1234567812345678";

std::string text_of(BIO* memory) {
    char* start = nullptr;
    const long length = BIO_get_mem_data(memory, &start);
    return std::string(start, static_cast<std::size_t>(length));
}

Key ed25519_key(Random& random) {
    const auto seed = random.bytes<32>();
    Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.data(), seed.size()));
    must(key != nullptr, "Ed25519 key");
    return key;
}

// A private number in [1, n-2], by trying: GB/T 32918.1, section 6.1.
Number sm2_private(const EC_GROUP* group, Random& random) {
    const Number limit(BN_dup(EC_GROUP_get0_order(group)));
    must(BN_sub_word(limit.get(), 1), "SM2 key");
    for (;;) {
        const auto bytes = random.bytes<32>();
        Number candidate(BN_bin2bn(bytes.data(), bytes.size(), nullptr));
        if (!BN_is_zero(candidate.get()) && BN_cmp(candidate.get(), limit.get()) < 0) return candidate;
    }
}

Key sm2_key(Random& random) {
    const Group group(EC_GROUP_new_by_curve_name(NID_sm2));
    const Number secret = sm2_private(group.get(), random);
    const Point point(EC_POINT_new(group.get()));
    must(EC_POINT_mul(group.get(), point.get(), secret.get(), nullptr, nullptr, nullptr), "SM2 key");
    std::array<unsigned char, 65> octets{};
    EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED, octets.data(), octets.size(), nullptr);

    const Builder builder(OSSL_PARAM_BLD_new());
    must(OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "SM2", 0), "SM2 key");
    must(OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, secret.get()), "SM2 key");
    must(OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, octets.data(), octets.size()), "SM2 key");
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "SM2", nullptr));
    must(EVP_PKEY_fromdata_init(context.get()), "SM2 key");
    EVP_PKEY* key = nullptr;
    must(EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters.get()), "SM2 key");
    return Key(key);
}

std::optional<SignatureAlgorithm> algorithm_of(const EVP_PKEY* key) {
    if (EVP_PKEY_is_a(key, "ED25519")) return SignatureAlgorithm::ed25519;
    if (EVP_PKEY_is_a(key, "SM2")) return SignatureAlgorithm::sm2;
    return std::nullopt;
}

// Signing and verifying take the same preparation: SM2 digests its identity together with the message.
DigestContext prepared(EVP_PKEY* key, SignatureAlgorithm algorithm, bool signs) {
    DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* const details = EVP_PKEY_CTX_new(key, nullptr);
    EVP_MD_CTX_set_pkey_ctx(context.get(), details);  // does not pass ownership on: Prepared frees it
    if (algorithm == SignatureAlgorithm::sm2) must(EVP_PKEY_CTX_set1_id(details, sm2_identity.data(), static_cast<int>(sm2_identity.size())), "SM2");
    const EVP_MD* const digest = algorithm == SignatureAlgorithm::sm2 ? EVP_sm3() : nullptr;
    must(signs ? EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, key)
               : EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key),
         "signature");
    return context;
}

struct Prepared {
    DigestContext context;
    KeyContext details;
    Prepared(EVP_PKEY* key, SignatureAlgorithm algorithm, bool signs)
        : context(prepared(key, algorithm, signs)), details(EVP_MD_CTX_get_pkey_ctx(context.get())) {}
    ~Prepared() { context.reset(); }
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;
};

}  // namespace

struct SigningKey::State {
    Key key;
    SignatureAlgorithm algorithm;
};

SigningKey::SigningKey(std::unique_ptr<State> state) : state_(std::move(state)) {}
SigningKey::~SigningKey() = default;
SigningKey::SigningKey(SigningKey&&) noexcept = default;
SigningKey& SigningKey::operator=(SigningKey&&) noexcept = default;

SigningKey SigningKey::generate(SignatureAlgorithm algorithm, Random& random) {
    Key key = algorithm == SignatureAlgorithm::ed25519 ? ed25519_key(random) : sm2_key(random);
    return SigningKey(std::make_unique<State>(State{std::move(key), algorithm}));
}

std::optional<SigningKey> SigningKey::from_pem(const std::string& pem) {
    const Memory memory(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    Key key(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr));
    if (!key) return std::nullopt;
    const auto algorithm = algorithm_of(key.get());
    if (!algorithm) return std::nullopt;
    return SigningKey(std::make_unique<State>(State{std::move(key), *algorithm}));
}

SignatureAlgorithm SigningKey::algorithm() const { return state_->algorithm; }

std::string SigningKey::to_pem() const {
    const Memory memory(BIO_new(BIO_s_mem()));
    must(PEM_write_bio_PKCS8PrivateKey(memory.get(), state_->key.get(), nullptr, nullptr, 0, nullptr, nullptr), "PEM");
    return text_of(memory.get());
}

std::string SigningKey::public_pem() const {
    const Memory memory(BIO_new(BIO_s_mem()));
    must(PEM_write_bio_PUBKEY(memory.get(), state_->key.get()), "PEM");
    return text_of(memory.get());
}

std::string SigningKey::sign(std::string_view message) const {
    const Prepared run(state_->key.get(), state_->algorithm, true);
    std::size_t length = 0;
    must(EVP_DigestSign(run.context.get(), nullptr, &length, data(message), message.size()), "signature");
    std::string signature(length, '\0');
    must(EVP_DigestSign(run.context.get(), data(signature), &length, data(message), message.size()), "signature");
    signature.resize(length);
    return signature;
}

bool verify_signature(const std::string& public_pem, std::string_view message, std::string_view signature) {
    const Memory memory(BIO_new_mem_buf(public_pem.data(), static_cast<int>(public_pem.size())));
    const Key key(PEM_read_bio_PUBKEY(memory.get(), nullptr, nullptr, nullptr));
    if (!key) return false;
    const auto algorithm = algorithm_of(key.get());
    if (!algorithm) return false;
    const Prepared run(key.get(), *algorithm, false);
    return EVP_DigestVerify(run.context.get(), data(signature), signature.size(), data(message), message.size()) == 1;
}

}  // namespace luoshi::crypto
