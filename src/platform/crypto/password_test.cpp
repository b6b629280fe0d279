#include "platform/crypto/password.hpp"

#include <gtest/gtest.h>

namespace luoshi::crypto {
namespace {

constexpr PasswordCost cheap{.memory = 64, .passes = 1, .lanes = 1};

TEST(Password, VerifiesItsOwnDigest) {
    const auto phc = hash_password("正确的马 battery", system_random());
    EXPECT_TRUE(verify_password("正确的马 battery", phc));
    EXPECT_FALSE(verify_password("正确的马 batterz", phc));
}

// From the test vectors of the reference implementation of Argon2 (version 0x13, argon2id, t=2, m=65536, p=1).
TEST(Password, VerifiesAPublishedDigest) {
    EXPECT_TRUE(verify_password("password", "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"));
}

TEST(Password, SaltsEveryDigestAnew) {
    EXPECT_NE(hash_password("same", system_random(), cheap), hash_password("same", system_random(), cheap));
}

TEST(Password, AsksForANewDigestWhenTheCostHasRisen) {
    EXPECT_TRUE(needs_rehash(hash_password("p", system_random(), cheap)));
    EXPECT_FALSE(needs_rehash(hash_password("p", system_random())));
}

TEST(Password, RefusesWhatIsNoDigest) {
    EXPECT_FALSE(verify_password("p", ""));
    EXPECT_FALSE(verify_password("p", "$argon2id$v=19$m=1,t=1,p=1$"));
}

}  // namespace
}  // namespace luoshi::crypto
