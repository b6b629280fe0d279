#include "platform/crypto/signature.hpp"

#include <gtest/gtest.h>

#include "platform/crypto/bytes.hpp"

namespace luoshi::crypto {
namespace {

std::string pem(std::string_view der_hex) {
    return "-----BEGIN PUBLIC KEY-----\n" + base64(from_hex(der_hex).value()) + "\n-----END PUBLIC KEY-----\n";
}

class Signature : public ::testing::TestWithParam<SignatureAlgorithm> {
 protected:
    SigningKey key = SigningKey::generate(GetParam(), system_random());
};
INSTANTIATE_TEST_SUITE_P(Algorithms, Signature, ::testing::Values(SignatureAlgorithm::ed25519, SignatureAlgorithm::sm2));

TEST_P(Signature, VerifiesWithThePublicKey) { EXPECT_TRUE(verify_signature(key.public_pem(), "落实", key.sign("落实"))); }

TEST_P(Signature, FailsForAnotherMessageOrKey) {
    const auto other = SigningKey::generate(GetParam(), system_random());
    EXPECT_FALSE(verify_signature(key.public_pem(), "other", key.sign("落实")));
    EXPECT_FALSE(verify_signature(other.public_pem(), "落实", key.sign("落实")));
}

TEST_P(Signature, SurvivesTheWayThroughAFile) {
    const auto again = SigningKey::from_pem(key.to_pem());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->algorithm(), GetParam());
    EXPECT_TRUE(verify_signature(key.public_pem(), "m", again->sign("m")));
}

// RFC 8032, section 7.1, test 2.
TEST(Ed25519, AgreesWithRfc8032) {
    const auto key = pem("302a300506032b65700321003d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const auto signature = from_hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    EXPECT_TRUE(verify_signature(key, "\x72", *signature));
}

// GB/T 32918.5-2017, appendix A: identity 1234567812345678, message "message digest".
TEST(Sm2, AgreesWithTheStandard) {
    const auto key = pem("3059301306072a8648ce3d020106082a811ccf5501822d03420004"
                         "09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
                         "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13");
    const auto signature = from_hex("3046022100f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
                                    "022100b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa");
    EXPECT_TRUE(verify_signature(key, "message digest", *signature));
    EXPECT_FALSE(verify_signature(key, "message digesT", *signature));
}

TEST(SigningKey, RefusesWhatIsNoKey) {
    EXPECT_FALSE(SigningKey::from_pem("nothing"));
    EXPECT_FALSE(verify_signature("nothing", "m", "s"));
}

}  // namespace
}  // namespace luoshi::crypto
