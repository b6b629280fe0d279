#include "platform/crypto/digest.hpp"

#include <algorithm>

#include "platform/crypto/openssl.hpp"

namespace luoshi::crypto {
namespace {

// Fetched once: looking an algorithm up costs more than digesting a short text.
const EVP_MD* method(Algorithm algorithm) {
    static const EVP_MD* const sha = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    static const EVP_MD* const sm = EVP_MD_fetch(nullptr, "SM3", nullptr);
    const EVP_MD* const found = algorithm == Algorithm::sha256 ? sha : sm;
    must(found != nullptr, "this algorithm is missing");
    return found;
}

EVP_MD_CTX* thread_context() {
    thread_local const DigestContext context{EVP_MD_CTX_new()};
    return context.get();
}

Digest digest_of_two(Algorithm algorithm, std::string_view first, std::string_view second) {
    EVP_MD_CTX* const context = thread_context();
    Digest result;
    must(EVP_DigestInit_ex2(context, method(algorithm), nullptr), "digest");
    must(EVP_DigestUpdate(context, first.data(), first.size()), "digest");
    must(EVP_DigestUpdate(context, second.data(), second.size()), "digest");
    must(EVP_DigestFinal_ex(context, result.data(), nullptr), "digest");
    return result;
}

}  // namespace

Digest digest(Algorithm algorithm, std::string_view bytes) { return digest_of_two(algorithm, bytes, {}); }

// RFC 2104 over our own digest: both algorithms have blocks of 64 bytes.
Digest hmac(Algorithm algorithm, std::string_view key, std::string_view message) {
    std::array<std::uint8_t, 64> block{};
    if (key.size() > block.size()) {
        const Digest shorter = digest(algorithm, key);
        std::ranges::copy(shorter, block.begin());
    } else {
        std::ranges::copy(key, block.begin());
    }
    auto inner = block;
    auto outer = block;
    for (auto& byte : inner) byte ^= 0x36;
    for (auto& byte : outer) byte ^= 0x5c;
    const Digest first = digest_of_two(algorithm, view(inner), message);
    return digest_of_two(algorithm, view(outer), view(first));
}

struct Hasher::State {
    Algorithm algorithm;
    DigestContext context{EVP_MD_CTX_new()};
};

Hasher::Hasher(Algorithm algorithm) : state_(std::make_unique<State>(State{algorithm})) {
    must(EVP_DigestInit_ex2(state_->context.get(), method(algorithm), nullptr), "digest");
}
Hasher::~Hasher() = default;
Hasher::Hasher(Hasher&&) noexcept = default;
Hasher& Hasher::operator=(Hasher&&) noexcept = default;

void Hasher::update(std::string_view bytes) {
    must(EVP_DigestUpdate(state_->context.get(), bytes.data(), bytes.size()), "digest");
}

Digest Hasher::finish() {
    Digest result;
    must(EVP_DigestFinal_ex(state_->context.get(), result.data(), nullptr), "digest");
    must(EVP_DigestInit_ex2(state_->context.get(), method(state_->algorithm), nullptr), "digest");
    return result;
}

}  // namespace luoshi::crypto
