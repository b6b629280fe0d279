#include "platform/crypto/totp.hpp"

#include <gtest/gtest.h>

namespace luoshi::crypto {
namespace {

constexpr std::string_view secret = "12345678901234567890";
Instant at(std::int64_t seconds) { return Instant::from_microseconds(seconds * 1'000'000); }

// RFC 6238, appendix B (SHA-1).
TEST(Totp, AgreesWithRfc6238) {
    const std::pair<std::int64_t, std::string> vectors[] = {{59, "94287082"},         {1111111109, "07081804"}, {1111111111, "14050471"},
                                                            {1234567890, "89005924"}, {2000000000, "69279037"}, {20000000000, "65353130"}};
    for (const auto& [seconds, code] : vectors) EXPECT_EQ(totp_code(secret, at(seconds), 8), code);
}

TEST(Totp, TakesACodeOfTheStepBeforeAndAfter) {
    const auto now = at(1'000'000);
    EXPECT_TRUE(verify_totp(secret, totp_code(secret, at(1'000'000 - 30)), now));
    EXPECT_TRUE(verify_totp(secret, totp_code(secret, at(1'000'000 + 30)), now));
    EXPECT_FALSE(verify_totp(secret, totp_code(secret, at(1'000'000 - 90)), now));
}

TEST(Totp, TakesNoCodeTwice) {
    const auto now = at(1'000'000);
    const auto step = verify_totp(secret, totp_code(secret, now), now);
    ASSERT_TRUE(step);
    EXPECT_FALSE(verify_totp(secret, totp_code(secret, now), now, *step));
}

TEST(Totp, WritesAnAddressForTheQrCode) {
    EXPECT_EQ(totp_uri("落实", "li wei", "12345"), "otpauth://totp/%E8%90%BD%E5%AE%9E:li%20wei?secret=GEZDGNBV&issuer=%E8%90%BD%E5%AE%9E");
}

}  // namespace
}  // namespace luoshi::crypto
