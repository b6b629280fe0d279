// One request through the Application, on both databases: who may do what, what is kept, what is said when something goes wrong.
#include <gmock/gmock.h>

#include <future>
#include <set>

#include "platform/http/problem.hpp"
#include "platform/http/test_desk.hpp"
#include "support/databases.hpp"

namespace luoshi::http {
namespace {

using namespace desk;
using ::testing::HasSubstr;
using ::testing::Not;

class ApplicationTest : public testing::OnBothDatabases {
 protected:
    ApplicationTest() : OnBothDatabases({desk::migrations}) {}

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        options.clock = &clock();
        options.access_log = false;
        options.metrics = &metrics;
        build();
    }
    void TearDown() override { application.reset(); }
    void build() { application = std::make_unique<Application>(storage(), desk::routes, &desk::authenticate, options); }

    Response ask(Verb verb, std::string target, Pairs headers = {}, std::string body = {}) {
        return application->handle_now(request(verb, std::move(target), std::move(headers), std::move(body)));
    }
    Response add(std::string words, Pairs more = {}) {
        more.push_back(token("alice"));
        return ask(Verb::post, "/api/notes", std::move(more), R"({"words":")" + words + R"(","stars":1})");
    }
    std::string slug(const Response& response) { return std::string(json::parse(response.body)->at("slug").as_string()); }
    std::string id(const Response& response) { return std::string(json::parse(response.body)->at("id").as_string()); }
    std::size_t notes() { return json::parse(ask(Verb::get, "/api/notes", {token("bob")}).body)->at("items").as_array().size(); }

    ApplicationOptions options;
    metrics::Registry metrics;
    std::unique_ptr<Application> application;
};
ON_BOTH_DATABASES(ApplicationTest);

TEST_P(ApplicationTest, CommitsWhatAWriteDid) {
    EXPECT_EQ(add("a").status, 201);
    EXPECT_EQ(notes(), 1u);
}

TEST_P(ApplicationTest, ShowsWhatWasWritten) {
    EXPECT_EQ(json::parse(ask(Verb::get, "/api/notes/" + id(add("字")), {token("bob")}).body)->at("words"), "字");
}

TEST_P(ApplicationTest, RecordsTheActorInTheAudit) {
    add("a");
    constexpr auto query = both("desk.audit", "SELECT actor FROM audit_entry WHERE action = 'desk.add'");
    EXPECT_EQ(read([&](Work& work) -> Result<std::string> { return work.one<std::string>(query).value(); }).value(), "alice");
}

TEST_P(ApplicationTest, LetsAUseCaseKnowTheActorOfARead) { EXPECT_THAT(ask(Verb::get, "/api/me", {token("bob")}).body, HasSubstr("hello bob")); }

struct AccessCase {
    Verb verb;
    std::string target;
    std::string who;  // empty: nobody
    std::string body;
    int status;
};

TEST_P(ApplicationTest, LetsEachDoWhatTheyMay) {
    const AccessCase cases[] = {
        {Verb::get, "/api/notes", "", "", 401},        {Verb::get, "/api/notes", "mallory", "", 401},
        {Verb::get, "/api/notes", "carol", "", 404},   {Verb::get, "/api/notes", "bob", "", 200},
        {Verb::post, "/api/notes", "", R"({"words":"a","stars":1})", 401},
        {Verb::post, "/api/notes", "carol", R"({"words":"a","stars":1})", 403},
        {Verb::post, "/api/notes", "bob", R"({"words":"a","stars":1})", 403},
        {Verb::post, "/api/notes", "alice", R"({"words":"a","stars":1})", 201},
        {Verb::get, "/api/greeting", "", "", 200},     {Verb::get, "/api/greeting", "mallory", "", 401},
        {Verb::get, "/api/me", "", "", 401},           {Verb::get, "/api/me", "carol", "", 200},
        {Verb::post, "/api/notes/margin", "bob", R"({"left":1})", 200},
        {Verb::post, "/api/notes/margin", "carol", R"({"left":1})", 404},
    };
    for (const auto& c : cases) {
        Pairs headers;
        if (!c.who.empty()) headers.push_back(token(c.who));
        EXPECT_EQ(ask(c.verb, c.target, headers, c.body).status, c.status) << verb_word(c.verb) << ' ' << c.target << ' ' << c.who;
    }
}

TEST_P(ApplicationTest, SaysTheSameOfWhatIsHiddenAndOfWhatIsNot) {
    auto hidden = ask(Verb::get, "/api/notes/" + id(add("a")), {token("carol")});
    auto absent = ask(Verb::get, "/api/nots", {token("carol")});
    EXPECT_EQ(slug(hidden), slug(absent));
}

TEST_P(ApplicationTest, TurnsAReadThatIsDeniedIntoNothingThere) {
    EXPECT_EQ(ask(Verb::post, "/api/trouble", {token("bob")}, R"({"kind":"denied"})").status, 404);
}

TEST_P(ApplicationTest, TakesAnEndedSessionForNobodyOnPublicRows) {
    EXPECT_EQ(ask(Verb::get, "/api/greeting", {{"cookie", "luoshi_session=s-gone"}}).status, 200);
}

TEST_P(ApplicationTest, SaysSignInAgainWhereASessionHasEnded) {
    const auto response = ask(Verb::get, "/api/notes", {{"cookie", "luoshi_session=s-gone"}});
    EXPECT_EQ(slug(response), "sign-in-required");
    EXPECT_THAT(response.body, HasSubstr("登录已过期"));
}

// ---- CSRF ----

Pairs session(std::string_view name) { return {{"cookie", "luoshi_session=s-" + std::string(name)}}; }

TEST_P(ApplicationTest, RefusesAWriteOnASessionWithoutItsCsrfValue) {
    EXPECT_EQ(slug(ask(Verb::post, "/api/notes", session("alice"), R"({"words":"a","stars":1})")), "csrf-token-wrong");
}

TEST_P(ApplicationTest, RefusesAWriteWithTheCsrfValueOfAnother) {
    auto headers = session("alice");
    headers.emplace_back("x-csrf-token", "c-bob");
    EXPECT_EQ(slug(ask(Verb::post, "/api/notes", headers, R"({"words":"a","stars":1})")), "csrf-token-wrong");
}

TEST_P(ApplicationTest, AcceptsAWriteWithTheSessionsCsrfValue) {
    auto headers = session("alice");
    headers.emplace_back("x-csrf-token", "c-alice");
    EXPECT_EQ(ask(Verb::post, "/api/notes", headers, R"({"words":"a","stars":1})").status, 201);
}

TEST_P(ApplicationTest, RefusesASignInThatAnotherSiteSends) {
    EXPECT_EQ(slug(ask(Verb::post, "/api/session", {{"sec-fetch-site", "cross-site"}}, R"({"name":"alice"})")), "cross-site");
}

TEST_P(ApplicationTest, ReadsASessionWithoutCsrfValue) { EXPECT_EQ(ask(Verb::get, "/api/notes", session("bob")).status, 200); }

// ---- repeats ----

TEST_P(ApplicationTest, AnswersARepeatWithTheFirstAnswer) {
    const auto first = add("a", {{"idempotency-key", "key-00001"}});
    const auto second = add("a", {{"idempotency-key", "key-00001"}});
    EXPECT_EQ(second.body, first.body);
    EXPECT_EQ(second.status, first.status);
    EXPECT_EQ(notes(), 1u);
}

TEST_P(ApplicationTest, MarksARepeatedAnswer) {
    add("a", {{"idempotency-key", "key-00001"}});
    EXPECT_EQ(add("a", {{"idempotency-key", "key-00001"}}).header("idempotent-replayed"), "true");
}

TEST_P(ApplicationTest, RefusesAKeyForOtherContent) {
    add("a", {{"idempotency-key", "key-00001"}});
    EXPECT_EQ(slug(add("b", {{"idempotency-key", "key-00001"}})), "idempotency-key-reused");
    EXPECT_EQ(notes(), 1u);
}

TEST_P(ApplicationTest, KeepsNoAnswerOfARefusedWrite) {
    const std::string target = "/api/notes/01890000-0000-7000-8000-00000000000a";
    const auto twice = [&] { return ask(Verb::delete_, target, {token("alice"), {"idempotency-key", "key-00001"}}); };
    EXPECT_EQ(twice().status, 404);
    EXPECT_EQ(twice().header("idempotent-replayed"), "");
}

TEST_P(ApplicationTest, RefusesKeysThatAreTooShort) { EXPECT_EQ(slug(add("a", {{"idempotency-key", "k"}})), "idempotency-key-unusable"); }

TEST_P(ApplicationTest, AcceptsAKeyOnAWriteThatChangesNothing) {
    EXPECT_EQ(ask(Verb::post, "/api/session", {{"idempotency-key", "key-00001"}}, R"({"name":"alice"})").status, 200);
}

TEST_P(ApplicationTest, DoesAHundredRepeatsAtOnceOnlyOnce) {
    std::vector<std::future<Response>> answers;
    for (int i = 0; i < 100; ++i) {
        answers.push_back(std::async(std::launch::async, [this] { return add("a", {{"idempotency-key", "key-00001"}}); }));
    }
    std::set<std::string> bodies;
    for (auto& answer : answers) bodies.insert(answer.get().body);
    EXPECT_EQ(bodies.size(), 1u);
    EXPECT_EQ(notes(), 1u);
}

TEST_P(ApplicationTest, CommitsWhatARefusalLeavesBehind) {
    const auto response = ask(Verb::post, "/api/notes/refused", {token("alice")}, R"({"words":"a","stars":1})");
    EXPECT_EQ(slug(response), "noted");
    EXPECT_EQ(notes(), 1u);
}

// ---- versions ----

TEST_P(ApplicationTest, RefusesAChangeOfAnOlderVersion) {
    const auto target = "/api/notes/" + id(add("a"));
    ask(Verb::put, target, {token("alice"), {"if-match", "\"1\""}}, R"({"words":"b"})");
    EXPECT_EQ(slug(ask(Verb::put, target, {token("alice"), {"if-match", "\"1\""}}, R"({"words":"c"})")), "changed-meanwhile");
}

TEST_P(ApplicationTest, GivesTheVersionAsETag) {
    const auto target = "/api/notes/" + id(add("a"));
    EXPECT_EQ(ask(Verb::put, target, {token("alice")}, R"({"words":"b"})").header("etag"), "\"2\"");
}

TEST_P(ApplicationTest, SendsNothingToThoseWhoHaveTheVersion) {
    const auto target = "/api/notes/" + id(add("a"));
    EXPECT_EQ(ask(Verb::get, target, {token("bob"), {"if-none-match", "\"1\""}}).status, 304);
}

// ---- lists ----

TEST_P(ApplicationTest, LeadsFromPageToPage) {
    for (int i = 0; i < 3; ++i) add("a");
    const auto first = json::parse(ask(Verb::get, "/api/notes?limit=2", {token("bob")}).body).value();
    const auto second = ask(Verb::get, "/api/notes?limit=2&cursor=" + std::string(first.at("next").as_string()), {token("bob")});
    EXPECT_EQ(json::parse(second.body)->at("items").as_array().size(), 1u);
    EXPECT_TRUE(json::parse(second.body)->at("next").is_null());
}

TEST_P(ApplicationTest, ExportsAllPagesAsOneTable) {
    for (int i = 0; i < 205; ++i) add("a");
    const auto table = ask(Verb::get, "/api/notes", {token("bob"), {"accept", "text/csv"}});
    EXPECT_EQ(std::ranges::count(table.body, '\n'), 206);
    EXPECT_EQ(table.header("content-disposition"), "attachment; filename*=UTF-8''notes.csv");
}

TEST_P(ApplicationTest, ExportsAWorkbook) {
    add("a");
    const auto book = ask(Verb::get, "/api/notes", {token("bob"), {"accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}});
    EXPECT_EQ(book.body.substr(0, 2), "PK");
}

// ---- trouble ----

struct TroubleCase {
    std::string kind, slug;
    int status;
};

TEST_P(ApplicationTest, AnswersAccidentsWithoutTellingWhatBroke) {
    const TroubleCase cases[] = {{"constraint", "already-so", 409},
                                 {"unknown", "outcome-unknown", 503},
                                 {"retry", "overloaded", 503},
                                 {"other", "internal-error", 500}};
    for (const auto& c : cases) {
        const auto response = ask(Verb::post, "/api/trouble", {}, R"({"kind":")" + c.kind + R"("})");
        EXPECT_EQ(response.status, c.status) << c.kind;
        EXPECT_EQ(slug(response), c.slug);
        EXPECT_THAT(response.body, Not(HasSubstr("secret"))) << c.kind;
    }
}

TEST_P(ApplicationTest, NamesTheRequestInEveryProblem) {
    const auto response = ask(Verb::get, "/api/nots");
    EXPECT_EQ(json::parse(response.body)->at("request").as_string(), response.header("x-request-id"));
}

TEST_P(ApplicationTest, AnswersABrokenConstraintAsAConflict) {
    EXPECT_EQ(slug(ask(Verb::post, "/api/notes", {token("alice")}, R"({"words":"a","stars":9})")), "already-so");
}

TEST_P(ApplicationTest, NamesTheVerbsOfAPath) {
    const auto response = ask(Verb::patch, "/api/notes");
    EXPECT_EQ(response.status, 405);
    EXPECT_EQ(response.header("allow"), "GET, HEAD, POST");
}

TEST_P(ApplicationTest, RefusesMoreThanItCanHoldButStaysAlive) {
    options.in_flight_limit = 0;
    build();
    EXPECT_EQ(ask(Verb::get, "/api/notes", {token("bob")}).header("retry-after"), "1");
    EXPECT_EQ(ask(Verb::get, "/healthz").status, 200);
}

TEST_P(ApplicationTest, LimitsSignInsFromOneAddress) {
    options.strict_per_minute = 2;
    build();
    const auto sign_in = [&] { return ask(Verb::post, "/api/session", {}, R"({"name":"alice"})").status; };
    EXPECT_EQ(sign_in(), 200);
    EXPECT_EQ(sign_in(), 200);
    EXPECT_EQ(sign_in(), 429);
}

TEST_P(ApplicationTest, LimitsTheWritesOfOneAccount) {
    options.writes_per_second = 1;
    build();
    EXPECT_EQ(add("a").status, 201);
    EXPECT_EQ(add("b").status, 201);
    EXPECT_EQ(add("c").status, 429);
}

// ---- the rest ----

TEST_P(ApplicationTest, IsReadyWhereTheDatabaseIs) { EXPECT_EQ(ask(Verb::get, "/readyz").status, 200); }

TEST_P(ApplicationTest, IsNotReadyWhereSomethingIsMissing) {
    options.ready = [] { return Result<Nothing>(Problem{Code::unavailable, "migrations-pending", "请先运行 luoshi migrate"}); };
    build();
    EXPECT_EQ(ask(Verb::get, "/readyz").status, 503);
}

TEST_P(ApplicationTest, CountsWhatItAnswered) {
    ask(Verb::get, "/api/notes", {token("bob")});
    EXPECT_THAT(ask(Verb::get, "/metrics").body, HasSubstr(R"(luoshi_http_requests_total{operation="findNotes",status="2xx"} 1)"));
}

TEST_P(ApplicationTest, ShowsItsFiguresToItsOwnMachineOnly) {
    auto from_outside = request(Verb::get, "/metrics");
    from_outside.address = "203.0.113.7";
    EXPECT_EQ(application->handle_now(from_outside).status, 404);
}

TEST_P(ApplicationTest, DescribesItself) { EXPECT_THAT(ask(Verb::get, "/api/openapi.json").body, HasSubstr("\"openapi\": \"3.1.0\"")); }

TEST_P(ApplicationTest, PutsTheSecurityHeadersOnEveryAnswer) {
    for (const auto* target : {"/", "/api/notes", "/healthz", "/api/nots", "/%00"}) {
        const auto response = ask(Verb::get, target);
        EXPECT_THAT(std::string(response.header("content-security-policy")), HasSubstr("default-src 'none'")) << target;
        EXPECT_EQ(response.header("x-content-type-options"), "nosniff") << target;
        EXPECT_EQ(response.header("cross-origin-resource-policy"), "same-origin") << target;
        EXPECT_EQ(response.header("referrer-policy"), "strict-origin-when-cross-origin") << target;
    }
}

TEST_P(ApplicationTest, TakesOverHttpsOnlyTheCookieThatIsTiedToTheHost) {
    const auto status = [this](std::string cookie) {
        Request request{.verb = Verb::get, .target = "/api/notes", .headers = {{"cookie", std::move(cookie)}}};
        request.secure = true;
        return application->handle_now(std::move(request)).status;
    };
    EXPECT_EQ(status("__Host-luoshi_session=s-bob"), 200);
    EXPECT_EQ(status("luoshi_session=s-bob"), 401);
}

TEST_P(ApplicationTest, LetsNobodyKeepAnAnswerOfTheApi) { EXPECT_EQ(ask(Verb::get, "/api/greeting").header("cache-control"), "no-store"); }

TEST_P(ApplicationTest, AsksOutsideBeforeItOpensAWork) {
    EXPECT_THAT(ask(Verb::post, "/api/session/outside", {}, R"({"name":"alice"})").body, HasSubstr("hello alice from outside"));
}

TEST_P(ApplicationTest, StopsWhereTheOutsideRefuses) {
    EXPECT_EQ(slug(ask(Verb::post, "/api/session/outside", {}, R"({"name":"nobody"})")), "unknown-outside");
}

TEST_P(ApplicationTest, OpensAStreamForThoseWhoMayFollow) {
    const auto response = ask(Verb::get, "/api/notes/events", {token("bob")});
    application->broadcaster().publish("notes", "added", "{}");
    EXPECT_EQ(response.events->take(), "event: added\ndata: {}\n\n");
}

TEST_P(ApplicationTest, OpensNoStreamForOthers) { EXPECT_FALSE(ask(Verb::get, "/api/notes/events", {token("carol")}).events); }

TEST_P(ApplicationTest, RefusesABodyBeforeItIsReadWhereNobodyAsks) {
    EXPECT_EQ(application->admit(request(Verb::post, "/api/notes")).refusal->status, 401);
}

TEST_P(ApplicationTest, AdmitsLongBodiesOnUploadsOnly) {
    const std::string one = "/api/notes/01890000-0000-7000-8000-00000000000a";
    EXPECT_EQ(application->admit(request(Verb::post, one + "/file", {token("alice")})).body_limit, 50u << 20);
    EXPECT_EQ(application->admit(request(Verb::put, one, {token("alice")})).body_limit, 1u << 20);
}

}  // namespace
}  // namespace luoshi::http
