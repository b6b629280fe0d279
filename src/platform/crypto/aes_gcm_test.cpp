#include "platform/crypto/aes_gcm.hpp"

#include <gtest/gtest.h>

#include "platform/crypto/bytes.hpp"

namespace luoshi::crypto {
namespace {

const std::string key(32, 'k');
const std::string nonce(12, 'n');

// McGrew and Viega, "The Galois/Counter Mode of Operation", appendix B, test case 16.
TEST(AesGcm, AgreesWithItsAuthors) {
    const auto vector_key = from_hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308").value();
    const auto vector_nonce = from_hex("cafebabefacedbaddecaf888").value();
    const auto associated = from_hex("feedfacedeadbeeffeedfacedeadbeefabaddad2").value();
    const auto plain = from_hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39").value();
    const auto sealed = aes256_gcm_seal(vector_key, vector_nonce, associated, plain);
    EXPECT_EQ(hex(sealed),
              "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
              "76fc6ece0f4e1768cddf8853bb2d551b");
    EXPECT_EQ(aes256_gcm_open(vector_key, vector_nonce, associated, sealed), plain);
}

TEST(AesGcm, OpensNothingThatWasChanged) {
    const auto sealed = aes256_gcm_seal(key, nonce, "transaction", "落实");
    EXPECT_EQ(aes256_gcm_open(key, nonce, "transaction", sealed), "落实");
    EXPECT_FALSE(aes256_gcm_open(key, nonce, "refund", sealed));
    EXPECT_FALSE(aes256_gcm_open(std::string(32, 'x'), nonce, "transaction", sealed));
    EXPECT_FALSE(aes256_gcm_open(key, std::string(12, 'x'), "transaction", sealed));
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        auto bent = sealed;
        bent[i] = static_cast<char>(bent[i] ^ 1);
        EXPECT_FALSE(aes256_gcm_open(key, nonce, "transaction", bent)) << i;
    }
}

TEST(AesGcm, RefusesOtherLengths) {
    EXPECT_THROW(aes256_gcm_seal("short", nonce, "", "m"), std::invalid_argument);
    EXPECT_THROW(aes256_gcm_seal(key, "short", "", "m"), std::invalid_argument);
    EXPECT_FALSE(aes256_gcm_open(key, nonce, "", "short"));
    EXPECT_FALSE(aes256_gcm_open("short", nonce, "", std::string(40, 'x')));
}

}  // namespace
}  // namespace luoshi::crypto
