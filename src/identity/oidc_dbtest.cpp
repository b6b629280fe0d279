// What is kept of a way through another provider. The provider itself is played by tests/oidc with a real one; here its answers are given.
#include "identity/identity_on_both.hpp"
#include "identity/oidc_api.hpp"

namespace luoshi::identity {
namespace {

const OidcSettings provider{.issuer = "https://id.example",
                            .client_id = "luoshi",
                            .client_secret = "",
                            .name = "统一身份认证",
                            .return_url = "https://luoshi.example/sign-in/oidc"};
const OidcEndpoints endpoints{"https://id.example", "https://id.example/auth", "https://id.example/token", "https://id.example/keys", {}};

class Oidc : public IdentityOnBoth {
 protected:
    void SetUp() override {
        IdentityOnBoth::SetUp();
        use_oidc(provider);
    }
    void TearDown() override { use_oidc(std::nullopt); }

    struct Begun {
        std::string state;
        std::string binding;
        std::string url;
    };
    Begun begin(const Actor& who = {}) {
        const auto begun = as(who, [](Work& work) { return begin_oidc(work, endpoints); }).value();
        const auto at = begun.url.find("state=") + 6;
        return {begun.url.substr(at, begun.url.find('&', at) - at), begun.binding, begun.url};
    }
    Result<OidcLooked> come_back(const Begun& begun) {
        return read([&](Work& work) { return find_attempt(work, {"code", begun.state, begun.binding, {}}); });
    }
    // The provider says that it was `subject`.
    Result<OidcTicket> finish(const Begun& begun, std::string subject) {
        const auto looked = come_back(begun);
        if (!looked) return looked.error();
        return as_in(Actor{}, looked->county, [&](Work& work) {
            return finish_oidc(work, {looked->attempt.state_digest, provider.issuer, subject});
        });
    }
    Result<http::SessionReply<SessionView>> enter(const std::string& ticket) {
        const auto looked = read([&](Work& work) { return find_ticket(work, {ticket, {"192.0.2.9", "Test", "zh-CN"}}); });
        if (!looked) return looked.error();
        return as_in(Actor{}, looked->county, [&](Work& work) { return sign_in_by_oidc(work, *looked); });
    }
    void link(std::string_view name, std::string subject) {
        const auto account = place(name);
        as_in(actor("sysadmin"), account.county, [&](Work& work) { return link_account(work, {account.id, {}, subject}); }).value();
    }
    std::string slug(auto&& result) { return result ? "" : result.error().slug; }
};
ON_BOTH_DATABASES(Oidc);

TEST_P(Oidc, SendsTheBrowserWithAChallenge) { EXPECT_NE(begin().url.find("code_challenge_method=S256"), std::string::npos); }

TEST_P(Oidc, SignsInWhoIsLinked) {
    link("registrar", "li-hua");
    EXPECT_EQ(enter(finish(begin(), "li-hua").value().ticket).value().body.name, "registrar");
}

TEST_P(Oidc, SaysWhetherTheSubjectIsLinked) {
    link("registrar", "li-hua");
    EXPECT_TRUE(finish(begin(), "li-hua").value().linked);
    EXPECT_FALSE(finish(begin(), "zhang-ming").value().linked);
}

TEST_P(Oidc, DoesNotSignInWhoIsNotLinked) { EXPECT_EQ(slug(enter(finish(begin(), "registrar").value().ticket)), "oidc-not-linked"); }

TEST_P(Oidc, LinksTheAccountThatIsSignedIn) {
    const auto who = actor("registrar");
    const auto ticket = finish(begin(who), "li-hua").value().ticket;
    as(who, [&](Work& work) { return link_oidc(work, {ticket, {}}); }).value();
    EXPECT_EQ(enter(finish(begin(), "li-hua").value().ticket).value().body.name, "registrar");
}

TEST_P(Oidc, TakesATicketOnce) {
    link("registrar", "li-hua");
    const auto ticket = finish(begin(), "li-hua").value().ticket;
    enter(ticket).value();
    EXPECT_EQ(slug(enter(ticket)), "oidc-ticket-unknown");
}

TEST_P(Oidc, TakesATicketForFiveMinutes) {
    link("registrar", "li-hua");
    const auto ticket = finish(begin(), "li-hua").value().ticket;
    clock().advance(std::chrono::minutes(5));
    EXPECT_EQ(slug(enter(ticket)), "oidc-ticket-unknown");
}

TEST_P(Oidc, RefusesAWayThatAnotherBrowserBegan) {
    auto begun = begin();
    begun.binding = begin().binding;
    EXPECT_EQ(slug(come_back(begun)), "oidc-attempt-unknown");
}

TEST_P(Oidc, RefusesAStateThatNobodyBegan) {
    auto begun = begin();
    begun.state = "430000.x";
    EXPECT_EQ(slug(come_back(begun)), "oidc-attempt-unknown");
}

TEST_P(Oidc, RefusesAWayThatTookTooLong) {
    const auto begun = begin();
    clock().advance(std::chrono::minutes(10));
    EXPECT_EQ(slug(come_back(begun)), "oidc-attempt-unknown");
}

TEST_P(Oidc, RefusesToFinishTwice) {
    const auto begun = begin();
    finish(begun, "li-hua").value();
    EXPECT_EQ(slug(finish(begun, "li-hua")), "oidc-attempt-unknown");
}

TEST_P(Oidc, RefusesTheAnswerOfAnotherProvider) {
    const auto begun = begin();
    const auto looked = read([&](Work& work) { return find_attempt(work, {"code", begun.state, begun.binding, "https://evil.example"}); });
    EXPECT_EQ(slug(looked), "oidc-attempt-unknown");
}

TEST_P(Oidc, DoesNotLinkASubjectToTwoAccounts) {
    link("registrar", "li-hua");
    const auto account = place("checker");
    EXPECT_EQ(slug(as_in(actor("sysadmin"), account.county, [&](Work& work) { return link_account(work, {account.id, {}, "li-hua"}); })),
              "oidc-linked-elsewhere");
}

TEST_P(Oidc, DoesNotSignInALockedAccount) {
    link("registrar", "li-hua");
    const auto account = place("registrar");
    const auto ticket = finish(begin(), "li-hua").value().ticket;
    as_in(actor("sysadmin"), account.county, [&](Work& work) { return lock_account(work, {account.id, {}, "停用"}); }).value();
    EXPECT_EQ(slug(enter(ticket)), "account-locked");
}

TEST_P(Oidc, ForgetsALinkThatWasUndone) {
    link("registrar", "li-hua");
    as(actor("registrar"), [](Work& work) { return unlink_oidc(work, {}); }).value();
    EXPECT_EQ(slug(enter(finish(begin(), "li-hua").value().ticket)), "oidc-not-linked");
}

TEST_P(Oidc, IsOffWithoutAProvider) {
    use_oidc(std::nullopt);
    EXPECT_FALSE(read([](Work& work) { return show_oidc(work, {}); }).value().enabled);
}

}  // namespace
}  // namespace luoshi::identity
