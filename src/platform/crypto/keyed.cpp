// The plain SHA256_… functions: copying their context is a copy of 112 bytes, where the EVP one allocates. A province's
// draw asks for 7.5 million.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "platform/crypto/keyed.hpp"

#include <openssl/sha.h>

#include <algorithm>

#include "platform/crypto/openssl.hpp"

namespace luoshi::crypto {

struct KeyedDigest::State {
    Algorithm algorithm = Algorithm::sha256;
    SHA256_CTX sha_inner;
    SHA256_CTX sha_outer;
    DigestContext sm_inner;
    DigestContext sm_outer;
};

namespace {

DigestContext begun_with(std::string_view block) {
    static const EVP_MD* const sm = EVP_MD_fetch(nullptr, "SM3", nullptr);
    must(sm != nullptr, "SM3 is missing");
    DigestContext context{EVP_MD_CTX_new()};
    must(EVP_DigestInit_ex2(context.get(), sm, nullptr), "digest");
    must(EVP_DigestUpdate(context.get(), block.data(), block.size()), "digest");
    return context;
}

Digest finished(const EVP_MD_CTX* begun, std::string_view rest) {
    thread_local const DigestContext context{EVP_MD_CTX_new()};
    Digest result;
    must(EVP_MD_CTX_copy_ex(context.get(), begun), "digest");
    must(EVP_DigestUpdate(context.get(), rest.data(), rest.size()), "digest");
    must(EVP_DigestFinal_ex(context.get(), result.data(), nullptr), "digest");
    return result;
}

}  // namespace

KeyedDigest::KeyedDigest(Algorithm algorithm, std::string_view key) : state_(std::make_unique<State>()) {
    std::array<std::uint8_t, 64> block{};
    if (key.size() > block.size()) {
        std::ranges::copy(digest(algorithm, key), block.begin());
    } else {
        std::ranges::copy(key, block.begin());
    }
    auto inner = block;
    auto outer = block;
    for (auto& byte : inner) byte ^= 0x36;
    for (auto& byte : outer) byte ^= 0x5c;
    state_->algorithm = algorithm;
    if (algorithm == Algorithm::sha256) {
        SHA256_Init(&state_->sha_inner);
        SHA256_Update(&state_->sha_inner, inner.data(), inner.size());
        SHA256_Init(&state_->sha_outer);
        SHA256_Update(&state_->sha_outer, outer.data(), outer.size());
    } else {
        state_->sm_inner = begun_with(view(inner));
        state_->sm_outer = begun_with(view(outer));
    }
}

KeyedDigest::~KeyedDigest() = default;
KeyedDigest::KeyedDigest(KeyedDigest&&) noexcept = default;
KeyedDigest& KeyedDigest::operator=(KeyedDigest&&) noexcept = default;

Digest KeyedDigest::of(std::string_view message) const {
    if (state_->algorithm == Algorithm::sm3) {
        const Digest first = finished(state_->sm_inner.get(), message);
        return finished(state_->sm_outer.get(), view(first));
    }
    Digest result;
    SHA256_CTX context = state_->sha_inner;
    SHA256_Update(&context, message.data(), message.size());
    SHA256_Final(result.data(), &context);
    context = state_->sha_outer;
    SHA256_Update(&context, result.data(), result.size());
    SHA256_Final(result.data(), &context);
    return result;
}

}  // namespace luoshi::crypto
