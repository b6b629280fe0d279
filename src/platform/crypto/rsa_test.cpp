#include "platform/crypto/rsa.hpp"

#include <gtest/gtest.h>

#include "foundation/random.hpp"
#include "platform/crypto/bytes.hpp"
#include "platform/crypto/signature.hpp"

namespace luoshi::crypto {
namespace {

const RsaKey& one_key() {
    static const RsaKey key = RsaKey::generate();
    return key;
}

TEST(Rsa, VerifiesWithThePublicKey) { EXPECT_TRUE(verify_rsa_sha256(one_key().public_pem(), "落实", one_key().sign_sha256("落实"))); }

TEST(Rsa, FailsForAnotherMessageKeyOrSignature) {
    const auto other = RsaKey::generate();
    const auto signature = one_key().sign_sha256("落实");
    EXPECT_FALSE(verify_rsa_sha256(one_key().public_pem(), "落实。", signature));
    EXPECT_FALSE(verify_rsa_sha256(other.public_pem(), "落实", signature));
    auto bent = signature;
    bent[7] = static_cast<char>(bent[7] ^ 1);
    EXPECT_FALSE(verify_rsa_sha256(one_key().public_pem(), "落实", bent));
    EXPECT_FALSE(verify_rsa_sha256(one_key().public_pem(), "落实", ""));
}

TEST(Rsa, SurvivesTheWayThroughAFile) {
    const auto again = RsaKey::from_pem(one_key().to_pem());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->sign_sha256("m"), one_key().sign_sha256("m"));  // PKCS1-v1_5 draws no random numbers
}

TEST(Rsa, TakesNoOtherAndNoShortKeys) {
    const auto ed25519 = SigningKey::generate(SignatureAlgorithm::ed25519, system_random());
    EXPECT_FALSE(RsaKey::from_pem(ed25519.to_pem()));
    EXPECT_FALSE(verify_rsa_sha256(ed25519.public_pem(), "m", ed25519.sign("m")));
    const auto short_one = RsaKey::generate(1024);
    EXPECT_FALSE(RsaKey::from_pem(short_one.to_pem()));
    EXPECT_FALSE(verify_rsa_sha256(short_one.public_pem(), "m", short_one.sign_sha256("m")));
    EXPECT_FALSE(is_rsa_public_pem("no key"));
    EXPECT_TRUE(is_rsa_public_pem(one_key().public_pem()));
}

}  // namespace
}  // namespace luoshi::crypto
