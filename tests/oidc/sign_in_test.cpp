// Signing in through a real provider: every step over HTTP, as the browser and the program make them.
#include <gtest/gtest.h>

#include "identity/api.hpp"
#include "provider.hpp"
#include "support/house.hpp"

namespace luoshi::testing {
namespace {

class OidcSignIn : public ::testing::Test {
 protected:
    static void SetUpTestSuite() {
        provider_ = std::make_unique<OidcProvider>();
        house_ = std::make_unique<SampleHouse>(storage::Engine::sqlite);
        house_->clock().set(system_clock().now());  // the provider's tokens bear the true time
        identity::use_oidc(settings());
        const auto linked = house_->ask("sysadmin", http::Verb::post, "/api/accounts/" + account_of("checker") + "/oidc", R"({"subject":"wang-fang"})");
        EXPECT_EQ(linked.status / 100, 2) << linked.text;
    }
    static void TearDownTestSuite() {
        identity::use_oidc(std::nullopt);
        house_.reset();
        provider_.reset();
    }
    void SetUp() override { identity::use_oidc(settings()); }

    static identity::OidcSettings settings() {
        return {.issuer = provider_->issuer(), .client_id = "luoshi", .client_secret = client_secret, .name = "统一身份认证", .return_url = return_url};
    }
    static std::string account_of(const std::string& name) {
        return std::string(house_->get(name, "/api/session").body.at("account").as_string());
    }
    static Answer post(const std::string& account, const std::string& target, const json::value& body) {
        return house_->ask(account, http::Verb::post, target, boost::json::serialize(body));
    }

    struct Way {
        boost::json::object finish;  // what the page sends when the browser is back
    };
    static Way way(const std::string& account, const std::string& subject) {
        const auto begun = post(account, "/api/oidc/begin", boost::json::object{});
        const auto back = Browser().sign_in(std::string(begun.body.at("url").as_string()), subject);
        return {{{"code", back.at("code")}, {"state", back.at("state")}, {"iss", back.at("iss")}, {"binding", begun.body.at("binding")}}};
    }
    static boost::json::object ticket(const std::string& account, const std::string& subject) {
        return {{"ticket", post(account, "/api/oidc/finish", way(account, subject).finish).body.at("ticket")}};
    }

    static std::unique_ptr<OidcProvider> provider_;
    static std::unique_ptr<SampleHouse> house_;
};
std::unique_ptr<OidcProvider> OidcSignIn::provider_;
std::unique_ptr<SampleHouse> OidcSignIn::house_;

TEST_F(OidcSignIn, OpensASessionOfTheLinkedAccount) {
    EXPECT_EQ(post("", "/api/oidc/session", ticket("", "wang-fang")).body.at("name"), "checker");
}

TEST_F(OidcSignIn, RefusesAPersonWhomNobodyLinked) {
    EXPECT_EQ(post("", "/api/oidc/session", ticket("", "nobody-here")).slug(), "oidc-not-linked");
}

TEST_F(OidcSignIn, LinksThePersonWhoIsSignedIn) {
    EXPECT_EQ(post("publisher", "/api/oidc/links", ticket("publisher", "zhao-lei")).body.at("subject"), "zhao-lei");
    EXPECT_EQ(post("", "/api/oidc/session", ticket("", "zhao-lei")).body.at("name"), "publisher");
}

TEST_F(OidcSignIn, TakesACodeOnce) {
    const auto first = way("", "wang-fang");
    auto second = way("", "wang-fang");
    ASSERT_EQ(post("", "/api/oidc/finish", first.finish).status, 200);
    second.finish["code"] = first.finish.at("code");
    EXPECT_EQ(post("", "/api/oidc/finish", second.finish).slug(), "oidc-code-refused");
}

TEST_F(OidcSignIn, RefusesACodeThatWasGivenForAnotherVerifier) {
    const auto stolen = way("", "wang-fang");
    auto own = way("", "li-hua");
    own.finish["code"] = stolen.finish.at("code");
    EXPECT_EQ(post("", "/api/oidc/finish", own.finish).slug(), "oidc-code-refused");
}

TEST_F(OidcSignIn, RefusesAWayBegunInAnotherBrowser) {
    auto back = way("", "wang-fang");
    back.finish["binding"] = "another";
    EXPECT_EQ(post("", "/api/oidc/finish", back.finish).slug(), "oidc-attempt-unknown");
}

TEST_F(OidcSignIn, NeedsTheClientsSecret) {
    auto wrong = settings();
    wrong.client_secret = "guessed";
    identity::use_oidc(wrong);
    EXPECT_EQ(post("", "/api/oidc/finish", way("", "wang-fang").finish).slug(), "oidc-code-refused");
}

TEST_F(OidcSignIn, RefusesAnIdTokenThatIsOutOfDate) {
    const auto back = way("", "wang-fang");
    const auto now = house_->clock().now();
    house_->clock().set(now.plus(-std::chrono::hours(2)));
    const auto answer = post("", "/api/oidc/finish", back.finish);
    house_->clock().set(now);
    EXPECT_EQ(answer.slug(), "token-early");
}

TEST_F(OidcSignIn, RefusesAProviderThatCallsItselfOtherwise) {
    auto other = settings();
    other.issuer.replace(other.issuer.find("127.0.0.1"), 9, "localhost");
    identity::use_oidc(other);
    EXPECT_EQ(post("", "/api/oidc/begin", boost::json::object{}).slug(), "oidc-provider-answer");
}

TEST_F(OidcSignIn, SaysThatTheProviderCannotBeReached) {
    auto gone = settings();
    gone.issuer = "http://127.0.0.1:1";
    identity::use_oidc(gone);
    EXPECT_EQ(post("", "/api/oidc/begin", boost::json::object{}).slug(), "outside-unreachable");
}

}  // namespace
}  // namespace luoshi::testing
