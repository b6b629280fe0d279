#include "platform/crypto/aes_gcm.hpp"

#include "platform/crypto/openssl.hpp"

namespace luoshi::crypto {
namespace {

constexpr std::size_t tag_bytes = 16;
constexpr std::size_t longest = 1 << 20;  // far below what int counts

bool fits(std::string_view key, std::string_view nonce) { return key.size() == aes_key_bytes && nonce.size() == aes_nonce_bytes; }

}  // namespace

std::string aes256_gcm_seal(std::string_view key, std::string_view nonce, std::string_view associated, std::string_view plain) {
    if (!fits(key, nonce) || plain.size() > longest || associated.size() > longest) throw std::invalid_argument("AES-256-GCM: key of 32, nonce of 12 bytes");
    std::string cipher(plain.size(), '\0');
    std::string tag(tag_bytes, '\0');
    const CipherContext context(EVP_CIPHER_CTX_new());
    int length = 0;
    must(EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, data(key), data(nonce)), "AES");
    must(EVP_EncryptUpdate(context.get(), nullptr, &length, data(associated), static_cast<int>(associated.size())), "AES");
    must(EVP_EncryptUpdate(context.get(), data(cipher), &length, data(plain), static_cast<int>(plain.size())), "AES");
    must(EVP_EncryptFinal_ex(context.get(), data(cipher) + length, &length), "AES");
    must(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tag_bytes, tag.data()), "AES");
    return cipher + tag;
}

std::optional<std::string> aes256_gcm_open(std::string_view key, std::string_view nonce, std::string_view associated, std::string_view sealed) {
    if (!fits(key, nonce) || sealed.size() < tag_bytes || sealed.size() > longest || associated.size() > longest) return std::nullopt;
    const auto cipher = sealed.substr(0, sealed.size() - tag_bytes);
    std::string tag(sealed.substr(sealed.size() - tag_bytes));
    std::string plain(cipher.size(), '\0');
    const CipherContext context(EVP_CIPHER_CTX_new());
    int length = 0;
    must(EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, data(key), data(nonce)), "AES");
    must(EVP_DecryptUpdate(context.get(), nullptr, &length, data(associated), static_cast<int>(associated.size())), "AES");
    must(EVP_DecryptUpdate(context.get(), data(plain), &length, data(cipher), static_cast<int>(cipher.size())), "AES");
    must(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tag_bytes, tag.data()), "AES");
    if (EVP_DecryptFinal_ex(context.get(), data(plain) + length, &length) <= 0) return std::nullopt;
    return plain;
}

}  // namespace luoshi::crypto
