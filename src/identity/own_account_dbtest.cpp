#include "identity/identity_on_both.hpp"
#include "platform/crypto/totp.hpp"

namespace luoshi::identity {
namespace {

class OwnAccount : public IdentityOnBoth {
 protected:
    const std::string now_ = std::string(sample_password_for_tests);

    Result<http::Kept<Nothing>> change(const Actor& who, std::string current, std::string next) {
        return as(who, [&](Work& work) { return change_password_at_once(work, {current, next}); });
    }
    std::string refused(const Actor& who, std::string current, std::string next) {
        const auto answer = change(who, std::move(current), std::move(next));
        if (!answer) return answer.error().slug;
        return answer->refusal ? answer->refusal->slug : "";
    }
};
ON_BOTH_DATABASES(OwnAccount);

TEST_P(OwnAccount, GetsANewPassword) {
    EXPECT_EQ(refused(actor("registrar"), now_, "Xin-mima-2027"), "");
    EXPECT_EQ(refusal("registrar", "Xin-mima-2027"), "");
    EXPECT_EQ(refusal("registrar", now_), "sign-in-failed");
}

TEST_P(OwnAccount, KeepsItsPasswordWhenTheCurrentOneIsWrong) { EXPECT_EQ(refused(actor("registrar"), "wrong", "Xin-mima-2027"), "password-wrong"); }

TEST_P(OwnAccount, CountsWrongCurrentPasswordsLikeFailedSignIns) {
    const auto who = actor("registrar");
    for (int i = 0; i < 5; ++i) refused(who, "wrong", "Xin-mima-2027");
    EXPECT_EQ(refused(who, now_, "Xin-mima-2027"), "too-many-failures");
    EXPECT_EQ(refusal("registrar"), "too-many-failures");
}

TEST_P(OwnAccount, RefusesAPoorPassword) { EXPECT_EQ(refused(actor("registrar"), now_, "registrar-1A"), "password-holds-name"); }

TEST_P(OwnAccount, NeverTakesOneOfTheLastFivePasswordsAgain) {
    const auto who = actor("registrar");
    std::string current = now_;
    for (int i = 1; i < remembered_passwords; ++i) {
        clock().advance(std::chrono::seconds(1));
        const auto next = "Xin-mima-20" + std::to_string(i);
        ASSERT_EQ(refused(who, current, next), "");
        current = next;
    }
    EXPECT_EQ(refused(who, current, now_), "password-was-used");
    clock().advance(std::chrono::seconds(1));
    ASSERT_EQ(refused(who, current, "Xin-mima-2099"), "");
    EXPECT_EQ(refused(who, "Xin-mima-2099", now_), "");
}

TEST_P(OwnAccount, EndsItsOtherSessionsWithANewPassword) {
    const auto elsewhere = sign_in_as("registrar").cookie.session;
    const auto here = sign_in_as("registrar").cookie.session;
    change(actor_of(here).value(), now_, "Xin-mima-2027").value();
    EXPECT_EQ(actor_of(elsewhere).error().slug, "session-expired");
    EXPECT_TRUE(actor_of(here).has_value());
}

TEST_P(OwnAccount, ChoosesItsLanguage) {
    const auto secret = sign_in_as("registrar").cookie.session;
    ChangeProfile english;
    english.language = "en";
    as(actor_of(secret).value(), [&](Work& work) { return change_profile(work, english); }).value();
    EXPECT_EQ(actor_of(secret).value().language, "en");
}

TEST_P(OwnAccount, RefusesALanguageThatNobodySpeaksHere) {
    ChangeProfile command;
    command.language = "xx";
    EXPECT_EQ(as(actor("registrar"), [&](Work& work) { return change_profile(work, command); }).error().slug, "invalid-fields");
}

// ---- second factor -------------------------------------------------------------------------------------------------------

class SecondFactor : public OwnAccount {
 protected:
    // The codes that a telephone would show.
    std::string secret_;
    std::string code() { return crypto::totp_code(secret_, clock().now()); }

    static std::string from_base32(std::string_view text) {
        constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        std::string bytes;
        unsigned bits = 0;
        int count = 0;
        for (const char c : text) {
            bits = bits << 5 | static_cast<unsigned>(alphabet.find(c));
            if ((count += 5) >= 8) bytes += static_cast<char>(bits >> (count -= 8) & 255);
        }
        return bytes;
    }
    std::vector<std::string> enrol(const Actor& who) {
        secret_ = from_base32(as(who, [](Work& work) { return offer_totp(work, {}); }).value().secret);
        auto codes = as(who, [&](Work& work) { return confirm_totp(work, {code()}); }).value().codes;
        clock().advance(std::chrono::seconds(60));
        return codes;
    }
};
ON_BOTH_DATABASES(SecondFactor);

TEST_P(SecondFactor, IsOfferedAsAUriForTheTelephone) {
    const auto offer = as(actor("registrar"), [](Work& work) { return offer_totp(work, {}); }).value();
    EXPECT_TRUE(offer.uri.starts_with("otpauth://totp/")) << offer.uri;
}

TEST_P(SecondFactor, IsNotAskedForBeforeItIsConfirmed) {
    as(actor("registrar"), [](Work& work) { return offer_totp(work, {}); }).value();
    EXPECT_EQ(refusal("registrar"), "");
}

TEST_P(SecondFactor, IsNotConfirmedByAWrongCode) {
    const auto who = actor("registrar");
    as(who, [](Work& work) { return offer_totp(work, {}); }).value();
    EXPECT_EQ(as(who, [](Work& work) { return confirm_totp(work, {"000000"}); }).error().slug, "code-wrong");
}

TEST_P(SecondFactor, IsAskedForAfterwards) {
    enrol(actor("registrar"));
    EXPECT_EQ(refusal("registrar"), "code-required");
    EXPECT_EQ(refusal("registrar", now_, code()), "");
}

TEST_P(SecondFactor, IsAskedForOnlyAfterTheRightPassword) {
    enrol(actor("registrar"));
    EXPECT_EQ(refusal("registrar", "wrong"), "sign-in-failed");
}

TEST_P(SecondFactor, TakesNoCodeTwice) {
    enrol(actor("registrar"));
    const auto once = code();
    ASSERT_EQ(refusal("registrar", now_, once), "");
    EXPECT_EQ(refusal("registrar", now_, once), "code-wrong");
}

TEST_P(SecondFactor, DoesNotTakeTheConfirmingCodeAgain) {
    const auto who = actor("registrar");
    secret_ = from_base32(as(who, [](Work& work) { return offer_totp(work, {}); }).value().secret);
    const auto once = code();
    as(who, [&](Work& work) { return confirm_totp(work, {once}); }).value();
    EXPECT_EQ(refusal("registrar", now_, once), "code-wrong");
}

TEST_P(SecondFactor, CountsWrongCodesLikeFailedSignIns) {
    enrol(actor("registrar"));
    for (int i = 0; i < 5; ++i) refusal("registrar", now_, "000000");
    EXPECT_EQ(refusal("registrar", now_, code()), "too-many-failures");
}

TEST_P(SecondFactor, GivesWayToARecoveryCode) {
    const auto codes = enrol(actor("registrar"));
    EXPECT_EQ(refusal("registrar", now_, codes.at(3)), "");
}

TEST_P(SecondFactor, TakesARecoveryCodeOnce) {
    const auto codes = enrol(actor("registrar"));
    refusal("registrar", now_, codes.at(3));
    EXPECT_EQ(refusal("registrar", now_, codes.at(3)), "code-wrong");
}

TEST_P(SecondFactor, KeepsItsSecretSealed) {
    enrol(actor("registrar"));
    constexpr storage::Query sealed{"test.sealed", "SELECT totp_secret FROM account WHERE totp_secret IS NOT NULL",
                                    "SELECT totp_secret FROM account WHERE totp_secret IS NOT NULL"};
    const auto stored = look([&](Work& work) { return work.all<std::string>(sealed); });
    ASSERT_EQ(stored.size(), 1U);
    EXPECT_EQ(stored[0].find(crypto::base32(secret_)), std::string::npos);
    EXPECT_TRUE(stored[0].starts_with("aes256_gcm.")) << stored[0];
}

TEST_P(SecondFactor, IsTurnedOffWithACode) {
    const auto who = actor("registrar");
    enrol(who);
    EXPECT_FALSE(as(who, [&](Work& work) { return disable_totp(work, {code()}); }).value().refusal);
    EXPECT_EQ(refusal("registrar"), "");
}

TEST_P(SecondFactor, IsNotTurnedOffWithoutOne) {
    const auto who = actor("registrar");
    enrol(who);
    EXPECT_EQ(as(who, [](Work& work) { return disable_totp(work, {"000000"}); }).value().refusal.value().slug, "code-wrong");
}

}  // namespace
}  // namespace luoshi::identity
