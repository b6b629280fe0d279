#include "platform/crypto/bytes.hpp"

#include <gtest/gtest.h>

#include "foundation/random.hpp"

namespace luoshi::crypto {
namespace {

TEST(Hex, WritesAndReadsEveryByte) {
    std::string every;
    for (int i = 0; i < 256; ++i) every += static_cast<char>(i);
    EXPECT_EQ(from_hex(hex(every)), every);
    EXPECT_EQ(hex("\x01\xab"), "01ab");
    EXPECT_EQ(from_hex("01AB"), "\x01\xab");
}

TEST(Hex, RefusesOddLengthsAndOtherCharacters) {
    EXPECT_EQ(from_hex("abc"), std::nullopt);
    EXPECT_EQ(from_hex("zz"), std::nullopt);
}

// RFC 4648, section 10.
TEST(Base64, AgreesWithThePublishedVectors) {
    const std::pair<std::string, std::string> vectors[] = {{"", ""},           {"f", "Zg=="},         {"fo", "Zm8="},        {"foo", "Zm9v"},
                                                           {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}};
    for (const auto& [bytes, text] : vectors) {
        EXPECT_EQ(base64(bytes), text);
        EXPECT_EQ(from_base64(text), bytes);
    }
}

TEST(Base64Url, ReadsBackWhatItWroteForEveryLength) {
    const auto random = seeded_random(7);
    for (std::size_t length = 0; length < 70; ++length) {
        std::string bytes(length, '\0');
        random->fill({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
        EXPECT_EQ(from_base64url(base64url(bytes)), bytes);
    }
}

TEST(Base64Url, RefusesPaddingAndASecondSpellingOfTheSameBytes) {
    EXPECT_EQ(from_base64url("Zg=="), std::nullopt);
    EXPECT_EQ(from_base64url("Zh"), std::nullopt);
    EXPECT_EQ(from_base64url("Z"), std::nullopt);
}

TEST(SameSecret, ComparesContentAndLength) {
    EXPECT_TRUE(same_secret("abc", "abc"));
    EXPECT_FALSE(same_secret("abc", "abd"));
    EXPECT_FALSE(same_secret("abc", "abcd"));
}

}  // namespace
}  // namespace luoshi::crypto
