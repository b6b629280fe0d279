#include "identity/identity_on_both.hpp"

#include "identity/failures.hpp"

namespace luoshi::identity {
namespace {

class SigningIn : public IdentityOnBoth {
 protected:
    void fail(int times, const std::string& name) {
        for (int i = 0; i < times; ++i) EXPECT_EQ(refusal(name, "wrong"), "sign-in-failed") << i;
    }
};
ON_BOTH_DATABASES(SigningIn);

TEST_P(SigningIn, AnswersWhoIsThere) {
    const auto view = sign_in_as("registrar").body;
    EXPECT_EQ(view.display_name, "样例·登记员");
    EXPECT_EQ(view.post, "通知登记岗");
    EXPECT_EQ(view.body.value().name, "湖南省教育厅");
}

TEST_P(SigningIn, TakesTheNameInAnyCase) { EXPECT_EQ(refusal(" Registrar "), ""); }

TEST_P(SigningIn, RefusesAWrongPassword) { EXPECT_EQ(refusal("registrar", "wrong"), "sign-in-failed"); }

TEST_P(SigningIn, SaysTheSameOfANameThatDoesNotExist) {
    const auto known = try_to_sign_in("registrar", "wrong").value().refusal.value();
    const auto unknown = try_to_sign_in("nobody-at-all", "wrong").value().refusal.value();
    EXPECT_EQ(known.slug, unknown.slug);
    EXPECT_EQ(known.detail, unknown.detail);
}

TEST_P(SigningIn, DoesTheSameHashingForKnownAndUnknownNames) {
    digests_made_ = 0;
    try_to_sign_in("registrar", "wrong").value();
    const int known = digests_made_.exchange(0);
    try_to_sign_in("nobody-at-all", "wrong").value();
    EXPECT_EQ(known, 1);
    EXPECT_EQ(digests_made_, 1);
}

TEST_P(SigningIn, ComparesUnknownNamesWithADigestOfTheSameCost) {
    const auto looked = read([&](Work& work) { return find_sign_in(work, {"nobody-at-all", "x"}); }).value();
    EXPECT_FALSE(crypto::needs_rehash(looked.digest, settings().password_cost));
}

TEST_P(SigningIn, WaitsAfterTheFifthFailure) {
    fail(5, "registrar");
    EXPECT_EQ(refusal("registrar"), "too-many-failures");
}

TEST_P(SigningIn, WaitsForUnknownNamesToo) {
    fail(5, "nobody-at-all");
    EXPECT_EQ(refusal("nobody-at-all", "wrong"), "too-many-failures");
}

TEST_P(SigningIn, IsFreeAgainAfterTheWait) {
    fail(5, "registrar");
    clock().advance(std::chrono::minutes(1));
    EXPECT_EQ(refusal("registrar"), "");
}

TEST_P(SigningIn, WaitsTwiceAsLongAfterTheSixthFailure) {
    fail(5, "registrar");
    clock().advance(std::chrono::minutes(1));
    fail(1, "registrar");
    clock().advance(std::chrono::minutes(1));
    EXPECT_EQ(refusal("registrar"), "too-many-failures");
    clock().advance(std::chrono::minutes(1));
    EXPECT_EQ(refusal("registrar"), "");
}

TEST_P(SigningIn, StartsCountingAnewAfterARightPassword) {
    fail(4, "registrar");
    EXPECT_EQ(refusal("registrar"), "");
    fail(4, "registrar");
    EXPECT_EQ(refusal("registrar"), "");
}

TEST_P(SigningIn, ForgetsFailuresAfterADay) {
    fail(4, "registrar");
    clock().advance(std::chrono::hours(25));
    fail(4, "registrar");
    EXPECT_EQ(refusal("registrar"), "");
}

// Guesses that were all proved before the first of them was counted.
TEST_P(SigningIn, CountsGuessesMadeAtTheSameTime) {
    const SignIn right{"registrar", std::string(sample_password_for_tests)};
    const auto proved = prove(read([&](Work& work) { return find_sign_in(work, right); }).value()).value();
    fail(5, "registrar");
    EXPECT_EQ(in("430000", [&](Work& work) { return sign_in(work, proved); }).value().refusal.value().slug, "too-many-failures");
}

TEST_P(SigningIn, RefusesAPasswordThatWasChangedMeanwhile) {
    const SignIn right{"registrar", std::string(sample_password_for_tests)};
    const auto proved = prove(read([&](Work& work) { return find_sign_in(work, right); }).value()).value();
    in("430000", [&](Work& work) { return reset_password_at_once(work, {place("registrar").id}); }).value();
    EXPECT_EQ(in("430000", [&](Work& work) { return sign_in(work, proved); }).value().refusal.value().slug, "sign-in-failed");
}

TEST_P(SigningIn, IsAuditedInTheCountyOfTheAccount) {
    sign_in_as("changsha");
    const auto entries = audit("identity.sign_in");
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].county, "430100");
    EXPECT_EQ(entries[0].actor, "样例·长沙教育干部");
}

TEST_P(SigningIn, FailuresAreAuditedWithTheAccount) {
    refusal("changsha", "wrong");
    EXPECT_EQ(audit("identity.sign_in_failed").at(0).subject, place("changsha").id.to_string());
}

TEST_P(SigningIn, FailuresOfUnknownNamesAreAuditedWithoutTheName) {
    refusal("my-Secret-8", "wrong");
    const auto entry = audit("identity.sign_in_failed").at(0);
    EXPECT_EQ(entry.subject, "");
    EXPECT_EQ(entry.details.find("secret"), std::string::npos);
}

TEST_P(SigningIn, RaisesTheCostOfAnOldDigest) {
    auto dearer = cheap();
    dearer.password_cost.memory = 128;
    use_settings(dearer);
    sign_in_as("registrar");
    const auto looked = read([&](Work& work) { return find_sign_in(work, {"registrar", "x"}); }).value();
    EXPECT_FALSE(crypto::needs_rehash(looked.digest, dearer.password_cost));
}

TEST_P(SigningIn, TellsWhoKnowsThePasswordThatTheAccountIsLocked) {
    in("430000", [&](Work& work) { return lock_account(work, {place("registrar").id}); }).value();
    EXPECT_EQ(refusal("registrar"), "account-locked");
}

TEST_P(SigningIn, TellsNobodyElseThatTheAccountIsLocked) {
    in("430000", [&](Work& work) { return lock_account(work, {place("registrar").id}); }).value();
    EXPECT_EQ(refusal("registrar", "wrong"), "sign-in-failed");
}

TEST_P(SigningIn, WorksInOneGoForTheCommandLine) {
    EXPECT_TRUE(in("430000", [](Work& work) {
                    return sign_in_at_once(work, {"registrar", std::string(sample_password_for_tests)});
                }).value().view.body.signed_in);
}

}  // namespace
}  // namespace luoshi::identity
