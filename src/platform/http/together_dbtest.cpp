// Requests that are answered together, answers that are given again from memory, and answers that need no database.
#include <future>
#include <set>

#include "platform/http/test_desk.hpp"
#include "platform/http/together.hpp"
#include "support/databases.hpp"

namespace luoshi::http {
namespace {

using namespace desk;

struct PinNote {
    NoteId id;
    std::string county;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(PinNote, (), (id, county, words))

std::atomic<int> acts{0};
std::atomic<int> shown{0};

// Refuses "no", stumbles over "broken", and pins the rest.
std::vector<Result<Note>> pin_notes(Work& work, std::span<const Asked<PinNote>> asked) {
    ++acts;
    std::vector<Result<Note>> answers;
    for (const auto& one : asked) {
        if (one.command.words == "no") {
            answers.emplace_back(no_note());
            continue;
        }
        if (one.command.words == "broken") throw storage::ConstraintBroken("desk_note_stars", "");
        work.run(insert_note, work.county(), one.command.id, one.command.words, 1);
        work.act_as(one.actor);
        work.record("desk.pin", "note", one.command.id.to_string());
        answers.emplace_back(Note{one.command.id, one.command.words, 1, 1});
    }
    return answers;
}
// Each is told how many notes there were when it was looked at, and pins as many stars.
struct NotesSeen {
    int notes = 0;
};
using Look = Asked<PinNote, NotesSeen>;
std::atomic<int> looks{0};
std::vector<NotesSeen> look_at_notes(Work& work, std::span<const Look> asked) {
    ++looks;
    EXPECT_FALSE(work.may_write());
    if (std::ranges::any_of(asked, [](const Look& one) { return one.command.words == "broken"; })) throw std::runtime_error("stumbled");
    return std::vector<NotesSeen>(asked.size(), {static_cast<int>(work.all<Note>(select_notes, NoteId(), 1000).size())});
}
std::vector<Result<Note>> pin_as_seen(Work& work, std::span<const Look> asked) {
    std::vector<Result<Note>> answers;
    for (const auto& one : asked) {
        const int stars = one.seen == nullptr ? -1 : one.seen->notes;
        work.run(insert_note, work.county(), one.command.id, one.command.words, 1);
        work.act_as(one.actor);
        work.record("desk.pin", "note", one.command.id.to_string());
        answers.emplace_back(Note{one.command.id, one.command.words, stars, 1});
    }
    return answers;
}
Result<Nothing> admit_note(const PinNote& command) {
    if (command.words == "later") return Problem{Code::unavailable, "stand-in-line", "请排队", "stand in line"};
    return Nothing{};
}
struct Count {
    int count = 0;
};
BOOST_DESCRIBE_STRUCT(Count, (), (count))
Result<Count> show_count(Work&, const Nothing&) { return Count{++shown}; }
Result<Greeting> greet_at_once(const SignIn& command) { return Greeting{"hello " + command.name}; }

constexpr Route rows[] = {
    post_together<&pin_notes, &admit_note>("/api/pins", "pinNotes", signed_in),
    post_together<&pin_as_seen, &admit_note, &look_at_notes>("/api/seen-pins", "pinAsSeen", signed_in),
    get_kept<&show_count, 60'000>("/api/public/count", "showCount"),
    get_at_once<&greet_at_once>("/api/public/hello", "greetAtOnce"),
    get<&find_notes>("/api/notes", "findNotes", may_read),
};

class TogetherTest : public testing::OnBothDatabases {
 protected:
    TogetherTest() : OnBothDatabases({desk::migrations}) {}
    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        acts = 0;
        shown = 0;
        looks = 0;
        options_.clock = &clock();
        options_.access_log = false;
        options_.metrics = &metrics_;
        application_ = std::make_unique<Application>(storage(), rows, &desk::authenticate, options_);
    }
    void TearDown() override { application_.reset(); }

    Request pin(const std::string& words, const std::string& who = "alice", const std::string& path = "/api/pins") {
        const auto id = NoteId::make(clock().now(), random());
        Pairs headers;
        if (!who.empty()) headers = {{"cookie", "luoshi_session=s-" + who}, {"x-csrf-token", "c-" + who}};
        return request(Verb::post, path, std::move(headers),
                       R"({"id":")" + id.to_string() + R"(","county":"430000","words":")" + words + R"("})");
    }
    // All are handed over before the first is answered: the storage is busy with something else meanwhile.
    std::vector<Response> ask_at_once(std::vector<Request> requests) {
        std::promise<void> free;
        auto busy = free.get_future().share();
        storage().write_later(
            context_in_county(), [busy](Work&) { return busy.wait(), false; }, [](std::exception_ptr) {});
        std::vector<std::promise<Response>> promises(requests.size());
        for (std::size_t i = 0; i < requests.size(); ++i) {
            application_->handle(std::move(requests[i]), [&promise = promises[i]](Response response) {
                promise.set_value(std::move(response));
            });
        }
        free.set_value();
        std::vector<Response> answers;
        for (auto& promise : promises) answers.push_back(promise.get_future().get());
        return answers;
    }
    storage::Context context_in_county() {
        auto made = context();
        made.county = "430000";
        return made;
    }
    std::size_t notes() {
        const auto response = application_->handle_now(request(Verb::get, "/api/notes", {token("bob")}));
        return json::parse(response.body)->at("items").as_array().size();
    }

    ApplicationOptions options_;
    metrics::Registry metrics_;
    std::unique_ptr<Application> application_;
};
ON_BOTH_DATABASES(TogetherTest);

TEST_P(TogetherTest, TheActIsToldWhatAReaderSaw) {
    EXPECT_EQ(application_->handle_now(pin("a")).status, 201);
    std::vector<Request> requests;
    for (int i = 0; i < 20; ++i) requests.push_back(pin("b", "alice", "/api/seen-pins"));
    requests.push_back(pin("c", "", "/api/seen-pins"));
    const auto answers = ask_at_once(std::move(requests));
    EXPECT_EQ(answers.back().status, 401) << "nobody looks for who is not let in";
    int told = 0;
    for (std::size_t i = 0; i + 1 < answers.size(); ++i) {
        ASSERT_EQ(answers[i].status, 201) << answers[i].body;
        told += json::parse(answers[i].body)->at("stars").as_int64() >= 1 ? 1 : 0;  // the note that stood before
    }
    EXPECT_GE(told, 10) << "who comes alone is not looked at";
    EXPECT_GE(looks, 1);
    EXPECT_LE(looks, 20);
}

// The act asks for itself then.
TEST_P(TogetherTest, ALookThatStumblesRefusesNobody) {
    std::vector<Request> requests;
    for (int i = 0; i < 20; ++i) requests.push_back(pin(i == 7 ? "broken" : "b", "alice", "/api/seen-pins"));
    for (const auto& answer : ask_at_once(std::move(requests))) EXPECT_EQ(answer.status, 201) << answer.body;
    EXPECT_EQ(notes(), 20U);
}

// Not always one: who is known only after the act has begun is in the next.
TEST_P(TogetherTest, RequestsThatWaitAreFewActs) {
    std::vector<Request> requests;
    for (int i = 0; i < 50; ++i) requests.push_back(pin("a"));
    for (const auto& answer : ask_at_once(std::move(requests))) EXPECT_EQ(answer.status, 201) << answer.body;
    EXPECT_LE(acts, 4);
    EXPECT_EQ(notes(), 50U);
}

TEST_P(TogetherTest, WhoFindsNoRoomInAnActIsInTheNext) {
    options_.together_limit = 20;
    application_ = std::make_unique<Application>(storage(), rows, &desk::authenticate, options_);
    std::vector<Request> requests;
    for (int i = 0; i < 50; ++i) requests.push_back(pin("a"));
    for (const auto& answer : ask_at_once(std::move(requests))) EXPECT_EQ(answer.status, 201) << answer.body;
    EXPECT_GE(acts, 3);
    EXPECT_LE(acts, 7);
    EXPECT_EQ(notes(), 50U);
}

TEST_P(TogetherTest, WhoCannotBeHeardIsToldSo) {
    storage().drain();
    for (const auto& answer : {application_->handle_now(pin("a")), application_->handle_now(pin("b"))})
        EXPECT_EQ(answer.status, 503) << answer.body;
    EXPECT_EQ(acts, 0);
}

TEST_P(TogetherTest, EachGetsItsOwnAnswer) {
    const auto answers = ask_at_once({pin("a"), pin("no"), pin("b")});
    EXPECT_EQ(answers[0].status, 201);
    EXPECT_EQ(answers[1].status, 404);
    EXPECT_EQ(json::parse(answers[2].body)->at("words"), "b");
    EXPECT_EQ(notes(), 2U);
}

TEST_P(TogetherTest, WhoStumblesDoesNotHoldUpTheOthers) {
    const auto answers = ask_at_once({pin("a"), pin("broken"), pin("b")});
    EXPECT_EQ(answers[0].status, 201);
    EXPECT_EQ(answers[1].status, 409);
    EXPECT_EQ(answers[2].status, 201);
    EXPECT_EQ(notes(), 2U);
}

TEST_P(TogetherTest, WhereAllAreRefusedNothingIsKept) {
    EXPECT_EQ(ask_at_once({pin("no"), pin("no")})[1].status, 404);
    EXPECT_EQ(notes(), 0U);
}

TEST_P(TogetherTest, WhoIsNobodyOrForgedIsRefusedWithoutTheRest) {
    auto forged = pin("a");
    forged.headers[1].second = "c-bob";
    const auto answers = ask_at_once({pin("a"), pin("b", ""), pin("c", "mallory"), std::move(forged)});
    EXPECT_EQ(answers[0].status, 201);
    EXPECT_EQ(answers[1].status, 401);
    EXPECT_EQ(answers[2].status, 401);
    EXPECT_EQ(answers[3].status, 403);
    EXPECT_EQ(notes(), 1U);
}

TEST_P(TogetherTest, TheAuditNamesEachActor) {
    ask_at_once({pin("a", "alice"), pin("b", "bob")});
    constexpr auto query = both("desk.pins", "SELECT actor FROM audit_entry WHERE action = 'desk.pin'");
    const auto actors =
        read([&](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(query); }).value();
    EXPECT_EQ((std::set<std::string>(actors.begin(), actors.end())), (std::set<std::string>{"alice", "bob"}));
}

TEST_P(TogetherTest, WhoIsTurnedAwayBeforehandCostsNoAct) {
    const auto answer = application_->handle_now(pin("later"));
    EXPECT_EQ(answer.status, 503);
    EXPECT_FALSE(answer.header("retry-after").empty());
    EXPECT_EQ(acts, 0);
}

TEST_P(TogetherTest, AnAnswerIsGivenAgainFromMemory) {
    const auto first = application_->handle_now(request(Verb::get, "/api/public/count"));
    const auto second = application_->handle_now(request(Verb::get, "/api/public/count"));
    EXPECT_EQ(first.content(), second.content());
    EXPECT_EQ(shown, 1);
}

TEST_P(TogetherTest, TheBoardStaysUpWhenTheStorageDoesNot) {
    application_->handle_now(request(Verb::get, "/api/public/count"));
    storage().drain();
    EXPECT_EQ(application_->handle_now(request(Verb::get, "/api/public/count")).status, 200);
    EXPECT_EQ(application_->handle_now(request(Verb::get, "/api/notes", {token("bob")})).status, 503);
    EXPECT_EQ(application_->handle_now(request(Verb::get, "/api/public/hello?name=a")).content(),
              R"({"words":"hello a"})");
}

}  // namespace
}  // namespace luoshi::http
