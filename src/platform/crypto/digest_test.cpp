#include "platform/crypto/digest.hpp"

#include <gtest/gtest.h>

namespace luoshi::crypto {
namespace {

TEST(Sha256, AgreesWithFips180) {
    EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

// GB/T 32905-2016, appendix A.
TEST(Sm3, AgreesWithTheStandard) {
    EXPECT_EQ(digest_hex(Algorithm::sm3, "abc"), "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    std::string sixteen;
    for (int i = 0; i < 16; ++i) sixteen += "abcd";
    EXPECT_EQ(digest_hex(Algorithm::sm3, sixteen), "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
}

// RFC 4231, cases 1, 2 and 6 (a key longer than a block).
TEST(HmacSha256, AgreesWithRfc4231) {
    EXPECT_EQ(hex(view(hmac_sha256(std::string(20, '\x0b'), "Hi There"))),
              "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    EXPECT_EQ(hex(view(hmac_sha256("Jefe", "what do ya want for nothing?"))),
              "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    EXPECT_EQ(hex(view(hmac_sha256(std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First"))),
              "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST(HmacSm3, DependsOnKeyAndMessage) {
    EXPECT_NE(hmac_sm3("a", "m"), hmac_sm3("b", "m"));
    EXPECT_NE(hmac_sm3("a", "m"), hmac_sm3("a", "n"));
    EXPECT_NE(hmac_sm3("a", "m"), hmac_sha256("a", "m"));
}

TEST(Hasher, GivesTheSameForPiecesAsForTheWhole) {
    Hasher hasher(Algorithm::sm3);
    hasher.update("a");
    hasher.update("bc");
    EXPECT_EQ(hasher.finish(), sm3("abc"));
    hasher.update("abc");
    EXPECT_EQ(hasher.finish(), sm3("abc"));
}

}  // namespace
}  // namespace luoshi::crypto
