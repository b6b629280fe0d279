// What a row does with a request before any database is touched.
#include <gmock/gmock.h>

#include "platform/http/problem.hpp"
#include "platform/http/test_desk.hpp"

namespace luoshi::http {
namespace {

using namespace desk;
using ::testing::Contains;
using ::testing::Field;

constexpr auto an_id = "01890000-0000-7000-8000-00000000000a";

template <class C, Source source>
Result<C> decoded(Verb verb, std::string target, Pairs parts = {}, std::string body = {}, Pairs headers = {}) {
    Route row = desk::route("findNotes");
    row.verb = verb;
    return decode_command<C, source>(routed(row, std::move(target), std::move(parts), std::move(body), std::move(headers)));
}

std::vector<std::string> faults_of(const Problem& problem) {
    std::vector<std::string> faults;
    for (const auto& field : problem.fields) faults.push_back(field.field + " " + field.slug);
    return faults;
}

TEST(Decoding, TakesPathPartsByName) {
    EXPECT_EQ((decoded<OneNote, Source::query>(Verb::get, "/api/notes/x", {{"id", an_id}})->id.to_string()), an_id);
}

TEST(Decoding, RefusesAPathPartOfTheWrongKind) {
    EXPECT_THAT(faults_of(decoded<OneNote, Source::query>(Verb::get, "/api/notes/x", {{"id", "7"}}).error()), Contains("id not-an-id"));
}

TEST(Decoding, CollectsRepeatedQueryParametersIntoAList) {
    EXPECT_EQ((decoded<FindNotes, Source::query>(Verb::get, "/api/notes?words=a&words=b")->words), (std::vector<std::string>{"a", "b"}));
}

TEST(Decoding, RefusesAScalarGivenTwice) {
    EXPECT_THAT(faults_of(decoded<FindNotes, Source::query>(Verb::get, "/api/notes?limit=1&limit=2").error()), Contains("limit given-twice"));
}

TEST(Decoding, RefusesUnknownQueryParameters) {
    EXPECT_THAT(faults_of(decoded<FindNotes, Source::query>(Verb::get, "/api/notes?colur=green").error()), Contains("colur unknown-field"));
}

TEST(Decoding, LeavesTheLanguageParameterAside) { EXPECT_TRUE((decoded<FindNotes, Source::query>(Verb::get, "/api/notes?lang=en"))); }

TEST(Decoding, RefusesAPageThatIsTooLong) {
    EXPECT_THAT(faults_of(decoded<FindNotes, Source::query>(Verb::get, "/api/notes?limit=201").error()), Contains("limit out-of-range"));
}

TEST(Decoding, RefusesUnknownEnumValues) {
    EXPECT_THAT(faults_of(decoded<FindNotes, Source::query>(Verb::get, "/api/notes?colour=blue").error()), Contains("colour unknown-value"));
}

TEST(Decoding, ReportsEveryFaultOfABodyAtOnce) {
    const auto answer = decoded<AddNote, Source::body>(Verb::post, "/api/notes", {}, R"({"stars":"x","more":1})");
    EXPECT_THAT(faults_of(answer.error()), ::testing::UnorderedElementsAre("words required", "stars not-an-integer", "more unknown-field"));
}

TEST(Decoding, RefusesToTakeServerFilledMembersFromTheBody) {
    const auto answer = decoded<AddNote, Source::body>(Verb::post, "/api/notes", {}, R"({"words":"a","stars":1,"client":{}})");
    EXPECT_THAT(faults_of(answer.error()), Contains("client unknown-field"));
}

TEST(Decoding, RefusesQueryParametersOfAWrite) {
    const auto answer = decoded<AddNote, Source::body>(Verb::post, "/api/notes?words=a", {}, R"({"words":"a","stars":1})");
    EXPECT_THAT(faults_of(answer.error()), Contains("words unknown-field"));
}

TEST(Decoding, RefusesAPathPartRepeatedInTheBody) {
    const auto answer = decoded<ChangeNote, Source::body>(Verb::put, "/api/notes/x", {{"id", an_id}}, R"({"words":"a","id":"b"})");
    EXPECT_THAT(faults_of(answer.error()), Contains("id unknown-field"));
}

TEST(Decoding, RefusesBodiesThatAreNotSaidToBeJson) {
    const auto answer = decoded<AddNote, Source::body>(Verb::post, "/api/notes", {}, "{}", {{"content-type", "text/plain"}});
    EXPECT_EQ(status_of(answer.error()), 415);
}

TEST(Decoding, CallsBrokenJsonUnreadable) {
    EXPECT_EQ((decoded<AddNote, Source::body>(Verb::post, "/api/notes", {}, R"({"words":)").error().slug), "unreadable");
}

TEST(Decoding, RefusesABodyThatIsNoObject) {
    EXPECT_EQ((decoded<AddNote, Source::body>(Verb::post, "/api/notes", {}, "[1]").error().slug), "invalid-fields");
}

struct IfMatchCase {
    std::string header;
    std::optional<std::int64_t> version;
};

TEST(Decoding, ReadsIfMatchInAllItsForms) {
    const IfMatchCase cases[] = {{"\"7\"", 7}, {"W/\"7\"", 7}, {"7", 7}, {"*", std::nullopt}};
    for (const auto& c : cases) {
        const auto command = decoded<ChangeNote, Source::body>(Verb::put, "/x", {{"id", an_id}}, R"({"words":"a"})", {{"if-match", c.header}});
        EXPECT_EQ(command->if_match.version, c.version) << c.header;
    }
}

TEST(Decoding, RefusesAnIfMatchThatIsNoVersion) {
    const auto answer = decoded<ChangeNote, Source::body>(Verb::put, "/x", {{"id", an_id}}, R"({"words":"a"})", {{"if-match", "\"abc\""}});
    EXPECT_EQ(answer.error().slug, "invalid-fields");
}

TEST(Decoding, TakesAnUploadWithItsName) {
    const auto command = decoded<PinFile, Source::file>(Verb::post, "/x?name=a%20b.pdf", {{"id", an_id}}, "%PDF", {{"content-type", "application/pdf"}});
    EXPECT_EQ(command->upload.name + "|" + command->upload.type + "|" + command->upload.bytes, "a b.pdf|application/pdf|%PDF");
}

TEST(Decoding, FindsTheCountyThatACommandNames) {
    const auto call = desk::route("addNote").decode(routed(desk::route("addNote"), "/api/notes", {}, R"({"words":"a","stars":1,"county":"430102"})"));
    EXPECT_EQ(call->county, "430102");
}

}  // namespace
}  // namespace luoshi::http
