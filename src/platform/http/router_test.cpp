#include "platform/http/router.hpp"

#include <gmock/gmock.h>

#include "platform/http/test_desk.hpp"

namespace luoshi::http {
namespace {

using namespace desk;
using Path = std::vector<std::string>;

class Routing : public ::testing::Test {
 protected:
    Router router{desk::routes};
    std::string found(Verb verb, const Path& path) {
        const auto match = router.find(verb, path);
        return match.route == nullptr ? "" : std::string(match.route->operation);
    }
};

TEST_F(Routing, FindsARouteByItsFixedParts) { EXPECT_EQ(found(Verb::get, {"api", "notes"}), "findNotes"); }
TEST_F(Routing, TellsVerbsOfOnePathApart) { EXPECT_EQ(found(Verb::put, {"api", "notes", "7"}), "changeNote"); }
TEST_F(Routing, PrefersFixedPartsToVariables) { EXPECT_EQ(found(Verb::get, {"api", "notes", "events"}), "followNotes"); }
TEST_F(Routing, GivesThePartsTheirNames) { EXPECT_EQ(router.find(Verb::get, Path{"api", "notes", "a/b"}).parts, (Pairs{{"id", "a/b"}})); }
TEST_F(Routing, ReturnsToTheVariableWhereTheFixedPartLeadsNowhere) {
    EXPECT_EQ(found(Verb::get, {"api", "notes", "margin", "file"}), "fetchFile");
}
TEST_F(Routing, FindsNothingForUnknownPaths) { EXPECT_EQ(found(Verb::get, {"api", "nots"}), ""); }
TEST_F(Routing, TakesAnEmptyPartForNoVariable) { EXPECT_EQ(found(Verb::get, {"api", "notes", ""}), ""); }
TEST_F(Routing, NamesTheVerbsThatAPathKnows) { EXPECT_EQ(router.find(Verb::patch, Path{"api", "notes"}).allowed, "GET, HEAD, POST"); }

TEST(RoutingAtStart, RefusesTwoRowsForTheSameRequests) {
    static constexpr Route rows[] = {get<&show_note>("/api/notes/{id}", "one", may_read), get<&show_note>("/api/notes/{id}", "two", may_read)};
    EXPECT_THROW(Router{rows}, std::logic_error);
}

TEST(RoutingAtStart, RefusesTwoOperationsOfOneName) {
    static constexpr Route rows[] = {get<&greet>("/api/a", "same", may_read), get<&greet>("/api/b", "same", may_read)};
    EXPECT_THROW(Router{rows}, std::logic_error);
}

// A row without a permission is no row: the argument has no default.
template <auto use_case>
concept RowWithoutPermission = requires { get<use_case>("/api/x", "x"); };
static_assert(!RowWithoutPermission<&greet>);

}  // namespace
}  // namespace luoshi::http
