#include "platform/crypto/seal.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "foundation/json.hpp"
#include "platform/crypto/openssl.hpp"

namespace luoshi::crypto {
namespace {

constexpr std::size_t gcm_nonce_bytes = 12;
constexpr std::size_t gcm_tag_bytes = 16;
constexpr std::size_t sm4_nonce_bytes = 16;
constexpr std::size_t sm4_tag_bytes = 32;

[[noreturn]] void broken() { throw SealBroken("a sealed field does not open: it was changed, moved, or its key is missing"); }

// One key for each purpose, so that no two uses share one.
std::string derived(Algorithm algorithm, std::string_view secret, std::string_view purpose, std::size_t bytes) {
    return std::string(view(hmac(algorithm, secret, purpose)).substr(0, bytes));
}

std::string random_bytes(Random& random, std::size_t count) {
    std::string bytes(count, '\0');
    random.fill({data(bytes), bytes.size()});
    return bytes;
}

// ---- AES-256-GCM -----------------------------------------------------------------------------------------------------

std::string seal_gcm(std::string_view secret, std::string_view plain, std::string_view place, Random& random) {
    const std::string key = derived(Algorithm::sha256, secret, "luoshi.seal/aes256-gcm", 32);
    const std::string nonce = random_bytes(random, gcm_nonce_bytes);
    std::string cipher(plain.size(), '\0');
    std::string tag(gcm_tag_bytes, '\0');
    const CipherContext context(EVP_CIPHER_CTX_new());
    int length = 0;
    must(EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, data(std::string_view(key)), data(std::string_view(nonce))), "AES");
    must(EVP_EncryptUpdate(context.get(), nullptr, &length, data(place), static_cast<int>(place.size())), "AES");
    must(EVP_EncryptUpdate(context.get(), data(cipher), &length, data(plain), static_cast<int>(plain.size())), "AES");
    must(EVP_EncryptFinal_ex(context.get(), data(cipher) + length, &length), "AES");
    must(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, gcm_tag_bytes, tag.data()), "AES");
    return nonce + cipher + tag;
}

std::string unseal_gcm(std::string_view secret, std::string_view sealed, std::string_view place) {
    if (sealed.size() < gcm_nonce_bytes + gcm_tag_bytes) broken();
    const std::string key = derived(Algorithm::sha256, secret, "luoshi.seal/aes256-gcm", 32);
    const auto cipher = sealed.substr(gcm_nonce_bytes, sealed.size() - gcm_nonce_bytes - gcm_tag_bytes);
    std::string tag(sealed.substr(sealed.size() - gcm_tag_bytes));
    std::string plain(cipher.size(), '\0');
    const CipherContext context(EVP_CIPHER_CTX_new());
    int length = 0;
    must(EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, data(std::string_view(key)), data(sealed)), "AES");
    must(EVP_DecryptUpdate(context.get(), nullptr, &length, data(place), static_cast<int>(place.size())), "AES");
    must(EVP_DecryptUpdate(context.get(), data(plain), &length, data(cipher), static_cast<int>(cipher.size())), "AES");
    must(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, gcm_tag_bytes, tag.data()), "AES");
    if (EVP_DecryptFinal_ex(context.get(), data(plain) + length, &length) <= 0) broken();
    return plain;
}

// ---- SM4-CTR, then HMAC-SM3 ------------------------------------------------------------------------------------------

// Counter mode: the same for both directions.
std::string sm4_ctr(std::string_view key, std::string_view nonce, std::string_view text) {
    std::string out(text.size(), '\0');
    const CipherContext context(EVP_CIPHER_CTX_new());
    int length = 0;
    must(EVP_EncryptInit_ex(context.get(), EVP_sm4_ctr(), nullptr, data(key), data(nonce)), "SM4");
    must(EVP_EncryptUpdate(context.get(), data(out), &length, data(text), static_cast<int>(text.size())), "SM4");
    return out;
}

// The length in front of the place keeps it apart from what follows.
std::string sm3_tag(std::string_view secret, std::string_view place, std::string_view nonce_and_cipher) {
    const std::string key = derived(Algorithm::sm3, secret, "luoshi.seal/hmac-sm3", 32);
    return std::string(view(hmac_sm3(key, fmt::format("{}:{}", place.size(), place) + std::string(nonce_and_cipher))));
}

std::string seal_sm4(std::string_view secret, std::string_view plain, std::string_view place, Random& random) {
    const std::string key = derived(Algorithm::sm3, secret, "luoshi.seal/sm4-ctr", 16);
    std::string sealed = random_bytes(random, sm4_nonce_bytes);
    sealed += sm4_ctr(key, sealed, plain);
    return sealed + sm3_tag(secret, place, sealed);
}

std::string unseal_sm4(std::string_view secret, std::string_view sealed, std::string_view place) {
    if (sealed.size() < sm4_nonce_bytes + sm4_tag_bytes) broken();
    const auto tag = sealed.substr(sealed.size() - sm4_tag_bytes);
    const auto body = sealed.substr(0, sealed.size() - sm4_tag_bytes);
    if (!same_secret(tag, sm3_tag(secret, place, body))) broken();
    return sm4_ctr(derived(Algorithm::sm3, secret, "luoshi.seal/sm4-ctr", 16), body.substr(0, sm4_nonce_bytes), body.substr(sm4_nonce_bytes));
}

}  // namespace

FieldKeys FieldKeys::from_text(std::string_view text) {
    FieldKeys keys;
    std::istringstream lines{std::string(text)};
    std::string id;
    std::string digits;
    while (lines >> id >> digits) {
        const auto secret = from_hex(digits);
        if (!secret || secret->size() != 32 || id.find('.') != std::string::npos) break;
        keys.keys_.push_back({id, *secret});
        id.clear();
    }
    if (keys.keys_.empty() || !id.empty()) {
        throw std::runtime_error("密钥文件每行应为“编号 64位十六进制数” (a key file holds lines of the form: id, 64 hexadecimal digits)");
    }
    return keys;
}

FieldKeys FieldKeys::from_file(const std::filesystem::path& path) {
    std::ifstream file(path);
    if (!file) throw std::runtime_error("读不到密钥文件 " + path.string() + " (cannot read the key file)");
    std::ostringstream text;
    text << file.rdbuf();
    return from_text(text.str());
}

void FieldKeys::create_file(const std::filesystem::path& path, Random& random) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0 && errno == EEXIST) return;
    const std::string line = "k1 " + hex(random_bytes(random, 32)) + "\n";
    const bool written = file >= 0 && ::write(file, line.data(), line.size()) == static_cast<ssize_t>(line.size()) && ::fsync(file) == 0;
    if (file >= 0) ::close(file);
    if (!written) throw std::runtime_error("写不了密钥文件 " + path.string() + " (cannot write the key file)");
}

const std::string& FieldKeys::secret(std::string_view id) const {
    for (const auto& key : keys_) {
        if (key.id == id) return key.secret;
    }
    broken();
}

std::string FieldKeys::seal(SealAlgorithm algorithm, std::string_view plain, std::string_view place, Random& random) const {
    const auto& key = keys_.back();
    std::string bytes;
    switch (algorithm) {
        case SealAlgorithm::aes256_gcm: bytes = seal_gcm(key.secret, plain, place, random); break;
        case SealAlgorithm::sm4_ctr_hmac_sm3: bytes = seal_sm4(key.secret, plain, place, random); break;
    }
    return fmt::format("{}.{}.{}", json::enum_name(algorithm), key.id, base64url(bytes));
}

std::string FieldKeys::unseal(std::string_view sealed, std::string_view place) const {
    const auto first = sealed.find('.');
    const auto second = sealed.find('.', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos) broken();
    const auto algorithm = json::enum_parse<SealAlgorithm>(sealed.substr(0, first));
    const auto bytes = from_base64url(sealed.substr(second + 1));
    if (!algorithm || !bytes) broken();
    const auto& key = secret(sealed.substr(first + 1, second - first - 1));
    switch (*algorithm) {
        case SealAlgorithm::aes256_gcm: return unseal_gcm(key, *bytes, place);
        case SealAlgorithm::sm4_ctr_hmac_sm3: return unseal_sm4(key, *bytes, place);
    }
    broken();
}

std::string FieldKeys::search_digest(Algorithm algorithm, std::string_view value, std::string_view purpose) const {
    const std::string key = derived(algorithm, keys_.front().secret, fmt::format("luoshi.search/{}", purpose), 32);
    return hex(view(hmac(algorithm, key, value)));
}

}  // namespace luoshi::crypto
