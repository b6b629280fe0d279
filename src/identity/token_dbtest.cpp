#include "identity/identity_on_both.hpp"
#include "identity/token_api.hpp"

namespace luoshi::identity {
namespace {

class Tokens : public IdentityOnBoth {
 protected:
    MakeToken reading() { return {"统计接口", {"notices.read"}, {}, clock().today().plus_days(30)}; }

    Result<MadeToken> make(const Actor& who, const MakeToken& command) {
        return as(who, [&](Work& work) { return make_token(work, command); });
    }
    Result<Actor> bearer(const std::string& secret) {
        http::Credentials credentials;
        credentials.bearer = secret;
        return read([&](Work& work) { return authenticate(work, credentials); });
    }
    std::string slug(auto&& result) { return result ? "" : result.error().slug; }
};
ON_BOTH_DATABASES(Tokens);

TEST_P(Tokens, PermitWhatTheyName) {
    const auto who = bearer(make(actor("registrar"), reading()).value().secret).value();
    EXPECT_TRUE(who.may({"notices.read", "", ""}, "/430000/430100/"));
}

TEST_P(Tokens, PermitNothingElseOfTheirAccount) {
    const auto who = bearer(make(actor("registrar"), reading()).value().secret).value();
    EXPECT_FALSE(who.may_somewhere({"notices.write", "", ""}));
}

TEST_P(Tokens, AreConfinedToTheirScope) {
    auto narrow = reading();
    narrow.scope = look([](Work& work) { return org::find_body_by_code(work, "430100").value(); }).id;
    const auto who = bearer(make(actor("registrar"), narrow).value().secret).value();
    EXPECT_FALSE(who.may({"notices.read", "", ""}, "/430000/430200/"));
    EXPECT_TRUE(who.may({"notices.read", "", ""}, "/430000/430100/430102/"));
}

TEST_P(Tokens, CannotNameWhatTheirMakerDoesNotHold) {
    auto greedy = reading();
    greedy.permissions = {"accounts.write"};
    EXPECT_EQ(make(actor("registrar"), greedy).error().fields.at(0).slug, "not-held");
}

TEST_P(Tokens, LoseARightWithTheirAccount) {
    const auto made = make(actor("registrar"), reading()).value();
    const auto security = actor("secadmin");
    const auto registrar = place("registrar");
    FindGrants all;
    all.account = registrar.id;
    for (const auto& grant : ask(security, [&](Work& work) { return find_grants(work, all); }).value().items) {
        as_in(security, grant.county, [&](Work& work) { return end_grant(work, {grant.id, {}, "轮岗"}); }).value();
    }
    const auto who = bearer(made.secret);
    EXPECT_TRUE(!who || !who->may_somewhere({"notices.read", "", ""}));
}

TEST_P(Tokens, EndAfterTheirLastDay) {
    const auto made = make(actor("registrar"), reading()).value();
    clock().advance(std::chrono::hours(24 * 31));
    EXPECT_EQ(slug(bearer(made.secret)), "token-unknown");
}

TEST_P(Tokens, HoldOnTheirLastDay) {
    const auto made = make(actor("registrar"), reading()).value();
    clock().advance(std::chrono::hours(24 * 30));
    EXPECT_EQ(slug(bearer(made.secret)), "");
}

TEST_P(Tokens, EndWhenTheyAreRevoked) {
    const auto who = actor("registrar");
    const auto made = make(who, reading()).value();
    as(who, [&](Work& work) { return revoke_own_token(work, {made.id}); }).value();
    EXPECT_EQ(slug(bearer(made.secret)), "token-unknown");
}

TEST_P(Tokens, EndWhenTheirAccountIsLocked) {
    const auto made = make(actor("registrar"), reading()).value();
    const auto registrar = place("registrar");
    as_in(actor("sysadmin"), registrar.county, [&](Work& work) { return lock_account(work, {registrar.id, {}, "停用"}); }).value();
    EXPECT_EQ(slug(bearer(made.secret)), "token-unknown");
}

TEST_P(Tokens, AreNotForWhoChangesALetter) {
    auto secret = make(actor("registrar"), reading()).value().secret;
    secret.back() = secret.back() == 'A' ? 'B' : 'A';
    EXPECT_EQ(slug(bearer(secret)), "token-unknown");
}

TEST_P(Tokens, CannotMakeTokens) {
    const auto program = bearer(make(actor("registrar"), reading()).value().secret).value();
    EXPECT_EQ(slug(make(program, reading())), "session-required");
}

TEST_P(Tokens, CannotTouchWhatProvesTheirAccount) {
    const auto program = bearer(make(actor("registrar"), reading()).value().secret).value();
    EXPECT_EQ(slug(as(program, [](Work& work) { return offer_totp(work, {}); })), "session-required");
}

TEST_P(Tokens, AreNotForAdministrators) {
    EXPECT_EQ(slug(make(actor("auditor"), {"审计", {"audit.read"}, {}, clock().today()})), "administrators-act-in-person");
}

TEST_P(Tokens, LastAYearAtMost) {
    auto eternal = reading();
    eternal.last_day = clock().today().plus_days(367);
    EXPECT_EQ(make(actor("registrar"), eternal).error().fields.at(0).field, "last_day");
}

TEST_P(Tokens, AreListedWithoutTheirSecret) {
    const auto who = actor("registrar");
    const auto made = make(who, reading()).value();
    const auto rows = ask(who, [](Work& work) { return find_own_tokens(work, {}); }).value().items;
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].permissions, std::vector<std::string>{"notices.read"});
    EXPECT_EQ(json::to_json(rows).find(made.secret), std::string::npos);
}

TEST_P(Tokens, CanBeRevokedByTheSystemAdministrator) {
    const auto made = make(actor("registrar"), reading()).value();
    const auto registrar = place("registrar");
    as_in(actor("sysadmin"), registrar.county, [&](Work& work) { return revoke_token(work, {registrar.id, made.id, {}}); }).value();
    EXPECT_EQ(slug(bearer(made.secret)), "token-unknown");
}

TEST_P(Tokens, OfAnotherCannotBeRevoked) {
    const auto made = make(actor("registrar"), reading()).value();
    EXPECT_EQ(slug(as(actor("checker"), [&](Work& work) { return revoke_own_token(work, {made.id}); })), "unknown-token");
}

}  // namespace
}  // namespace luoshi::identity
