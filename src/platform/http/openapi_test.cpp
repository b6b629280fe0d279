#include "platform/http/openapi.hpp"

#include <gmock/gmock.h>

#include "platform/http/test_desk.hpp"

namespace luoshi::http {
namespace {

using namespace desk;

class Description : public ::testing::Test {
 protected:
    const json::value document = json::parse(openapi_json(desk::routes, "1.2.3")).value();
    const json::value& at(std::string_view pointer) { return document.at_pointer(pointer); }
    std::string text(std::string_view pointer) { return boost::json::serialize(at(pointer)); }
};

TEST_F(Description, IsTheSameEachTime) { EXPECT_EQ(openapi_json(desk::routes, "1"), openapi_json(desk::routes, "1")); }
TEST_F(Description, NamesTheOperation) { EXPECT_EQ(at("/paths/~1api~1notes/get/operationId"), "findNotes"); }
TEST_F(Description, NamesThePermission) { EXPECT_EQ(at("/paths/~1api~1notes/get/x-permission"), "desk.read"); }
TEST_F(Description, AsksForNoCredentialsOfPublicRows) { EXPECT_EQ(text("/paths/~1api~1greeting/get/security"), "[]"); }
TEST_F(Description, RequiresPathPartsAsUuids) {
    EXPECT_EQ(text("/paths/~1api~1notes~1{id}/get/parameters/0"), R"({"name":"id","in":"path","required":true,"schema":{"type":"string","format":"uuid"}})");
}
TEST_F(Description, LeavesServerFilledMembersOutOfTheBody) {
    EXPECT_FALSE(at("/paths/~1api~1notes/post/requestBody/content/application~1json/schema/properties").as_object().contains("client"));
}
TEST_F(Description, LeavesPathPartsOutOfTheBody) {
    EXPECT_FALSE(at("/paths/~1api~1notes~1{id}/put/requestBody/content/application~1json/schema/properties").as_object().contains("id"));
}
TEST_F(Description, MakesOptionalMembersNullable) {
    EXPECT_EQ(text("/components/schemas/Margin/properties/right"), R"({"type":["integer","null"],"format":"int32"})");
}
TEST_F(Description, RequiresEveryMemberOfAnAnswer) { EXPECT_EQ(text("/components/schemas/Margin/required"), R"(["left","right"])"); }
TEST_F(Description, GivesAStructOfItsOwnToWhatMayBeLeftOut) { EXPECT_EQ(text("/components/schemas/MarginInput/required"), R"(["left"])"); }
TEST_F(Description, ListsTheValuesOfEnums) { EXPECT_EQ(text("/components/schemas/Colour/enum"), R"(["yellow","green"])"); }
TEST_F(Description, OffersListsAsTablesToo) {
    EXPECT_TRUE(at("/paths/~1api~1notes/get/responses/200/content").as_object().contains("text/csv"));
}
TEST_F(Description, Promises201WhereSomethingIsMade) { EXPECT_TRUE(at("/paths/~1api~1notes/post/responses").as_object().contains("201")); }

TEST(Names, DropNamespacesAndJoinArguments) {
    EXPECT_EQ(short_type_name("f() [with T = luoshi::org::LineOf<luoshi::org::Body>; std::string_view = x]"), "LineOfBody");
    EXPECT_EQ(short_type_name("f() [T = luoshi::org::Body]"), "Body");
}

namespace elsewhere {
struct Greeting {
    int number = 0;
};
BOOST_DESCRIBE_STRUCT(Greeting, (), (number))
Result<Greeting> greet_otherwise(Work&, const Nothing&) { return Greeting{}; }
}  // namespace elsewhere

TEST(Names, GetTheirModuleInFrontWhereTwoTypesShareOne) {
    static constexpr Route rows[] = {get<&greet>("/api/a", "a", may_read), get<&elsewhere::greet_otherwise>("/api/b", "b", may_read)};
    const auto document = json::parse(openapi_json(rows, "1")).value();
    std::vector<std::string> names;
    for (const auto& member : document.at_pointer("/components/schemas").as_object()) names.emplace_back(member.key());
    EXPECT_THAT(names, ::testing::ElementsAre("DeskGreeting", "ElsewhereGreeting", "Problem"));
}

TEST(PermissionList, HasOneSortedLineForEachRow) {
    EXPECT_THAT(permissions_text(std::span(desk::routes).first(3)),
                "POST /api/notes addNote desk.write\nGET /api/notes findNotes desk.read\nGET /api/notes/{id} showNote desk.read\n");
}

}  // namespace
}  // namespace luoshi::http
