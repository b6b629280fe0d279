#include "platform/crypto/seal.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace luoshi::crypto {
namespace {

const std::string one_key = "k1 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n";
const std::string two_keys = one_key + "k2 ffeeddccbbaa99887766554433221100ffeeddccbbaa99887766554433221100\n";

class Seal : public ::testing::TestWithParam<SealAlgorithm> {
 protected:
    FieldKeys keys = FieldKeys::from_text(one_key);
    std::string seal(std::string_view plain) { return keys.seal(GetParam(), plain, "person.id/7", system_random()); }
};
INSTANTIATE_TEST_SUITE_P(Algorithms, Seal, ::testing::Values(SealAlgorithm::aes256_gcm, SealAlgorithm::sm4_ctr_hmac_sm3));

TEST_P(Seal, OpensWhatItSealed) {
    for (const std::string plain : {"", "4", "430102201506150033", "一段较长的文字，超过一个分组的长度，用来检查多个分组"}) {
        EXPECT_EQ(keys.unseal(seal(plain), "person.id/7"), plain);
    }
}

TEST_P(Seal, NeverWritesTheSameTwice) { EXPECT_NE(seal("same"), seal("same")); }

TEST_P(Seal, DoesNotOpenInAnotherPlace) { EXPECT_THROW(keys.unseal(seal("secret"), "person.id/8"), SealBroken); }

TEST_P(Seal, DoesNotOpenWhenAnyByteWasChanged) {
    const std::string sealed = seal("secret");
    const auto start = sealed.rfind('.') + 1;
    auto bytes = from_base64url(sealed.substr(start)).value();
    for (char& byte : bytes) {
        byte = static_cast<char>(byte ^ 1);
        EXPECT_THROW(keys.unseal(sealed.substr(0, start) + base64url(bytes), "person.id/7"), SealBroken);
        byte = static_cast<char>(byte ^ 1);
    }
}

TEST_P(Seal, OpensOldFieldsAfterANewKeyWasAdded) {
    const std::string sealed = seal("secret");
    const auto later = FieldKeys::from_text(two_keys);
    EXPECT_EQ(later.unseal(sealed, "person.id/7"), "secret");
    EXPECT_THROW(keys.unseal(later.seal(GetParam(), "secret", "p", system_random()), "p"), SealBroken);
}

TEST(SealText, RefusesWhatIsNoSealedField) {
    const auto keys = FieldKeys::from_text(one_key);
    for (const std::string text : {"", "plain", "aes256_gcm.k1.", "aes256_gcm.k9.AAAA", "rot13.k1.AAAA", "aes256_gcm.k1.!!"}) {
        EXPECT_THROW(keys.unseal(text, "p"), SealBroken) << text;
    }
}

TEST(SearchDigest, IsTheSameForTheSameValueAndPurposeOnly) {
    const auto keys = FieldKeys::from_text(one_key);
    EXPECT_EQ(keys.search_digest(Algorithm::sm3, "430102", "id"), keys.search_digest(Algorithm::sm3, "430102", "id"));
    EXPECT_NE(keys.search_digest(Algorithm::sm3, "430102", "id"), keys.search_digest(Algorithm::sm3, "430102", "telephone"));
    EXPECT_EQ(FieldKeys::from_text(two_keys).search_digest(Algorithm::sm3, "430102", "id"), keys.search_digest(Algorithm::sm3, "430102", "id"));
}

TEST(KeyFile, IsMadeOnceAndForItsOwnerOnly) {
    const auto path = std::filesystem::temp_directory_path() / ("luoshi-key-" + hex(view(system_random().bytes<8>())));
    FieldKeys::create_file(path, system_random());
    const auto keys = FieldKeys::from_file(path);
    FieldKeys::create_file(path, system_random());
    EXPECT_EQ(FieldKeys::from_file(path).unseal(keys.seal(SealAlgorithm::aes256_gcm, "x", "p", system_random()), "p"), "x");
    struct stat facts{};
    ASSERT_EQ(::stat(path.c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777, 0600U);
    std::filesystem::remove(path);
}

TEST(KeyFile, IsRefusedWhenMissingOrMisspelt) {
    EXPECT_THROW(FieldKeys::from_file("/nowhere/key"), std::runtime_error);
    EXPECT_THROW(FieldKeys::from_text(""), std::runtime_error);
    EXPECT_THROW(FieldKeys::from_text("k1 abcd"), std::runtime_error);
    EXPECT_THROW(FieldKeys::from_text(one_key + "k2 zz"), std::runtime_error);
}

}  // namespace
}  // namespace luoshi::crypto
