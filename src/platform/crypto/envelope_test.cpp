// Boxes, shares and passphrase keys: what an envelope of two custodians stands on.
#include <gtest/gtest.h>

#include "platform/crypto/bytes.hpp"
#include "platform/crypto/key_shares.hpp"
#include "platform/crypto/passphrase_key.hpp"
#include "platform/crypto/sealed_box.hpp"

namespace luoshi::crypto {
namespace {

TEST(SealedBox, OpensOnlyForItsKeyAtItsPlace) {
    const auto random = seeded_random(1);
    const auto keys = make_box_keys(*random);
    const auto other = make_box_keys(*random);
    const auto box = seal_to(keys.public_part, "周小样 13800000000", "complaint/1", *random);
    EXPECT_EQ(open_box(keys.secret, box, "complaint/1"), "周小样 13800000000");
    EXPECT_FALSE(open_box(keys.secret, box, "complaint/2"));
    EXPECT_FALSE(open_box(other.secret, box, "complaint/1"));
    for (std::size_t i = 0; i < box.size(); ++i) {
        auto changed = box;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        EXPECT_FALSE(open_box(keys.secret, changed, "complaint/1")) << i;
    }
    EXPECT_EQ(box.find("13800000000"), std::string::npos);
    EXPECT_NE(box, seal_to(keys.public_part, "周小样 13800000000", "complaint/1", *random));
}

// Reckoned apart from this code, with the ladder of RFC 7748 section 5 in a few lines of Python.
TEST(SealedBox, HasThePublicPartOfTheLadder) {
    struct Counting final : Random {
        void fill(std::span<std::uint8_t> out) override {
            for (std::size_t i = 0; i < out.size(); ++i) out[i] = static_cast<std::uint8_t>(i + 1);
        }
    } counting;
    EXPECT_EQ(hex(make_box_keys(counting).public_part), "07a37cbc142093c8b755dc1b10e86cb426374ad16aa853ed0bdfc0b2b86d1c7c");
}

TEST(SealedBox, RefusesAKeyThatAgreesWithEverybody) {
    const auto random = seeded_random(1);
    EXPECT_THROW(seal_to(std::string(32, '\0'), "x", "", *random), std::invalid_argument);
    EXPECT_THROW(seal_to("short", "x", "", *random), std::invalid_argument);
}

TEST(KeyShares, AnyTwoOpenAndOneSaysNothing) {
    const auto random = seeded_random(7);
    const std::string key(32, 'k');
    const auto shares = split_in_two_of(5, key, *random);
    for (const auto& one : shares) {
        for (const auto& other : shares) {
            if (one.number == other.number) EXPECT_FALSE(join_shares(one, other));
            else EXPECT_EQ(join_shares(one, other), key);
        }
    }
    // The same share fits every key: for each guess there is a slope that leads to it.
    EXPECT_NE(shares[0].bytes, key);
    const auto again = split_in_two_of(5, key, *random);
    EXPECT_NE(again[0].bytes, shares[0].bytes);
    EXPECT_NE(join_shares(again[0], shares[1]), key);
    EXPECT_THROW(split_in_two_of(1, key, *random), std::invalid_argument);
}

TEST(PassphraseKey, DependsOnEveryPart) {
    const PasswordCost cheap{256, 1, 1};
    const std::string salt(16, 's');
    const auto key = passphrase_key("青山 不改 绿水 长流", salt, cheap);
    EXPECT_EQ(key.size(), 32U);
    EXPECT_EQ(key, passphrase_key("青山 不改 绿水 长流", salt, cheap));
    EXPECT_NE(key, passphrase_key("青山 不改 绿水 长流。", salt, cheap));
    EXPECT_NE(key, passphrase_key("青山 不改 绿水 长流", std::string(16, 't'), cheap));
    EXPECT_NE(key, passphrase_key("青山 不改 绿水 长流", salt, {512, 1, 1}));
}

}  // namespace
}  // namespace luoshi::crypto
