// Small things about requests, answers and problems.
#include <gmock/gmock.h>

#include "platform/http/cross_site.hpp"
#include "platform/http/problem.hpp"
#include "platform/http/wire.hpp"
#include "foundation/json.hpp"

namespace luoshi::http {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(Cookies, AreFoundByTheirWholeName) {
    Request request;
    request.headers = {{"cookie", "xluoshi_session=no; luoshi_session=yes; other=1"}};
    EXPECT_EQ(request.cookie("luoshi_session"), "yes");
}

struct LanguageCase {
    std::string target_language, accepted;
    Language language;
};

TEST(Languages, AreChosenByParameterThenByHeader) {
    const LanguageCase cases[] = {{"", "", Language::zh},
                                  {"", "en-GB,en;q=0.9,zh;q=0.5", Language::en},
                                  {"", "zh-CN,zh;q=0.9,en;q=0.8", Language::zh},
                                  {"", "fr, *;q=0.1", Language::zh},
                                  {"en", "zh-CN", Language::en},
                                  {"zh", "en", Language::zh}};
    for (const auto& c : cases) {
        Request request;
        if (!c.target_language.empty()) request.query = {{"lang", c.target_language}};
        request.headers = {{"accept-language", c.accepted}};
        EXPECT_EQ(request.language(), c.language) << c.target_language << " " << c.accepted;
    }
}

struct StatusCase {
    Code code;
    std::string slug;
    int status;
};

TEST(Problems, HaveAStatusByCodeAndSlug) {
    const StatusCase cases[] = {{Code::invalid, "x", 422},        {Code::invalid, "unreadable", 400}, {Code::denied, "not-permitted", 403},
                                {Code::denied, "sign-in-required", 401}, {Code::missing, "x", 404}, {Code::conflict, "x", 409},
                                {Code::unavailable, "x", 503},    {Code::invalid, "too-large", 413}};
    for (const auto& c : cases) EXPECT_EQ(status_of({c.code, c.slug, ""}), c.status) << c.slug;
}

TEST(Problems, SpeakTheReadersLanguage) {
    EXPECT_THAT(problem_response(overloaded(), Language::en).body, HasSubstr("please try again"));
    EXPECT_THAT(problem_response(overloaded(), Language::zh).body, HasSubstr("请稍候再试"));
}

TEST(Problems, SayWhenToComeBack) { EXPECT_EQ(problem_response(overloaded()).header("retry-after"), "1"); }

TEST(Problems, NameEachField) {
    const auto response = problem_response({Code::invalid, "invalid-fields", "d", "e", {{"a.b", "required", "缺少此项"}}});
    EXPECT_EQ(json::parse(response.body)->at_pointer("/fields/0/field"), "a.b");
}

struct SiteCase {
    Pairs headers;
    bool ours;
};

TEST(OtherSites, AreKeptFromWriting) {
    const SiteCase cases[] = {{{}, true},
                              {{{"sec-fetch-site", "same-origin"}}, true},
                              {{{"sec-fetch-site", "none"}}, true},
                              {{{"sec-fetch-site", "cross-site"}}, false},
                              {{{"sec-fetch-site", "same-site"}}, false},
                              {{{"host", "a.cn"}, {"origin", "https://a.cn"}}, true},
                              {{{"host", "a.cn"}, {"origin", "https://a.cn.evil.cn"}}, false},
                              {{{"host", "a.cn"}, {"origin", "null"}}, false},
                              {{{"host", "inner:8080"}, {"origin", "https://outside.cn"}}, true}};
    for (const auto& c : cases) {
        Request request;
        request.headers = c.headers;
        EXPECT_EQ(require_same_site(request, "https://outside.cn/x").has_value(), c.ours) << (c.headers.empty() ? "" : c.headers.back().second);
    }
}

TEST(AnswerHeads, CannotBeBrokenOutOf) {
    Response response;
    response.headers = {{"x", "a\r\nset-cookie: b"}};
    EXPECT_THAT(response_head(response, Connected::keep), Not(HasSubstr("\r\nset-cookie")));
}

TEST(AnswerHeads, SayTheLengthOfTheBody) {
    Response response;
    response.body = "12345";
    EXPECT_THAT(response_head(response, Connected::keep), HasSubstr("content-length: 5\r\n"));
}

TEST(Proxies, AreBelievedAboutTheLastHopOnly) { EXPECT_EQ(last_hop("6.6.6.6, 10.0.0.7"), "10.0.0.7"); }

}  // namespace
}  // namespace luoshi::http
