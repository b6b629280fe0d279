// From a request to an answer: what only the way through the server shows.
#include "identity/identity_on_both.hpp"
#include "identity/routes.hpp"
#include "platform/http/application.hpp"

namespace luoshi::identity {
namespace {

class OverHttp : public IdentityOnBoth {
 protected:
    struct Browser {
        std::string session;
        std::string csrf;
    };

    void SetUp() override {
        IdentityOnBoth::SetUp();
        if (IsSkipped()) return;
        http::ApplicationOptions options;
        options.clock = &clock();
        options.random = &random();
        options.access_log = false;
        application_ = std::make_unique<http::Application>(storage(), routes(), authenticate_and_note(storage(), clock()), options);
    }
    void TearDown() override { application_.reset(); }

    http::Response send(http::Verb verb, std::string target, const json::value& body, const Browser& browser = {}, http::Pairs headers = {}) {
        http::Request request;
        request.verb = verb;
        request.target = std::move(target);
        request.headers = std::move(headers);
        if (!body.is_null()) {
            request.headers.emplace_back("content-type", "application/json");
            request.body = boost::json::serialize(body);
        }
        if (!browser.session.empty()) {
            request.headers.emplace_back("cookie", "luoshi_session=" + browser.session);
            request.headers.emplace_back("x-csrf-token", browser.csrf);
        }
        return application_->handle_now(std::move(request));
    }
    http::Response sign_in_over_http(std::string name, std::string password) {
        return send(http::Verb::post, "/api/session", {{"name", name}, {"password", password}});
    }
    static std::string cookie(const http::Response& response, std::string_view name) {
        const auto start = std::string(name) + "=";
        for (const auto& [header, value] : response.headers) {
            if (header == "set-cookie" && value.starts_with(start)) return value.substr(start.size(), value.find(';') - start.size());
        }
        return {};
    }
    Browser browser(std::string name) {
        const auto response = sign_in_over_http(std::move(name), std::string(sample_password_for_tests));
        return {cookie(response, "luoshi_session"), cookie(response, "luoshi_csrf")};
    }
    static json::value body_of(const http::Response& response) { return boost::json::parse(response.content()); }
    static std::string slug_of(const http::Response& response) { return std::string(body_of(response).at("slug").as_string()); }

    std::unique_ptr<http::Application> application_;
};
ON_BOTH_DATABASES(OverHttp);

TEST_P(OverHttp, SigningInSetsACookieOutOfReachOfScripts) {
    const auto response = sign_in_over_http("changsha", std::string(sample_password_for_tests));
    EXPECT_EQ(response.status, 200);
    const auto line = response.header("set-cookie");
    EXPECT_TRUE(line.starts_with("luoshi_session=430100.")) << line;
    EXPECT_NE(line.find("HttpOnly"), std::string_view::npos);
}

TEST_P(OverHttp, AFailedSignInIsRefusedAndCountedAllTheSame) {
    for (int i = 0; i < 5; ++i) {
        const auto response = sign_in_over_http("changsha", "wrong");
        EXPECT_EQ(response.status, 403);
        EXPECT_EQ(slug_of(response), "sign-in-failed");
    }
    EXPECT_EQ(slug_of(sign_in_over_http("changsha", std::string(sample_password_for_tests))), "too-many-failures");
}

TEST_P(OverHttp, NobodyIsAnAnswer) {
    const auto response = send(http::Verb::get, "/api/session", nullptr);
    EXPECT_EQ(response.status, 200);
    EXPECT_FALSE(body_of(response).at("signed_in").as_bool());
}

TEST_P(OverHttp, AnExpiredSessionIsNobody) {
    const auto who = browser("changsha");
    clock().advance(std::chrono::hours(1));
    EXPECT_FALSE(body_of(send(http::Verb::get, "/api/session", nullptr, who)).at("signed_in").as_bool());
    EXPECT_EQ(send(http::Verb::get, "/api/account", nullptr, who).status, 401);
}

TEST_P(OverHttp, WritesNeedTheCsrfValue) {
    auto who = browser("changsha");
    who.csrf = "forged";
    EXPECT_EQ(slug_of(send(http::Verb::patch, "/api/account", {{"language", "en"}}, who)), "csrf-token-wrong");
}

TEST_P(OverHttp, SigningOutClearsTheCookies) {
    const auto who = browser("changsha");
    const auto response = send(http::Verb::delete_, "/api/session", nullptr, who);
    EXPECT_EQ(cookie(response, "luoshi_session"), "");
    EXPECT_NE(response.header("set-cookie").find("Max-Age=0"), std::string_view::npos);
    EXPECT_FALSE(body_of(send(http::Verb::get, "/api/session", nullptr, who)).at("signed_in").as_bool());
}

TEST_P(OverHttp, AnAccountIsMadeAndResetInItsOwnCounty) {
    const auto who = browser("sysadmin");
    const auto home = look([](Work& work) { return org::find_body_by_code(work, "430200-finance").value().id; });
    const auto made = body_of(send(http::Verb::post, "/api/accounts", {{"name", "new.one"}, {"display_name", "新人"}, {"body", home.to_string()}}, who));
    EXPECT_EQ(made.at("county").as_string(), "430200");
    const auto reset = send(http::Verb::post, "/api/accounts/" + std::string(made.at("id").as_string()) + "/password", json::value(boost::json::object{}), who);
    EXPECT_NE(body_of(reset).at("password"), made.at("password"));
}

TEST_P(OverHttp, AOneTimePasswordIsNotKeptForARepeat) {
    const auto who = browser("sysadmin");
    const auto target = "/api/accounts/" + place("changsha").id.to_string() + "/password";
    const http::Pairs key = {{"idempotency-key", "reset-changsha-1"}};
    const auto first = body_of(send(http::Verb::post, target, json::value(boost::json::object{}), who, key));
    constexpr auto kept = both("test.kept", "SELECT count(*) FROM reply");
    EXPECT_EQ(look([&](Work& work) { return work.one<std::int64_t>(kept).value(); }), 0);
    EXPECT_FALSE(first.at("password").as_string().empty());
}

TEST_P(OverHttp, WhatSomebodyMayNotSeeDoesNotExist) {
    const auto who = browser("registrar");
    for (const std::string target : {"/api/accounts", "/api/grants", "/api/roles", "/api/permissions", "/api/audit"}) {
        EXPECT_EQ(send(http::Verb::get, target, nullptr, who).status, 404) << target;
    }
}

TEST_P(OverHttp, ListsComeAsTablesToo) {
    const auto response = send(http::Verb::get, "/api/accounts", nullptr, browser("sysadmin"), {{"accept", "text/csv"}});
    EXPECT_NE(response.content().find("changsha"), std::string_view::npos);
}

}  // namespace
}  // namespace luoshi::identity
