#include "foundation/json.hpp"

#include <gtest/gtest.h>

namespace luoshi {
namespace {

enum class Colour { red, default_ };
BOOST_DESCRIBE_ENUM(Colour, red, default_)

struct Part {
    std::string name;
    std::optional<int> size;
};
BOOST_DESCRIBE_STRUCT(Part, (), (name, size))

struct Whole {
    std::int64_t fen = 0;
    Colour colour = Colour::red;
    std::vector<Part> parts;
    Date day;
};
BOOST_DESCRIBE_STRUCT(Whole, (), (fen, colour, parts, day))

TEST(Json, WritesAndReadsTheSameStruct) {
    const Whole whole{250, Colour::default_, {{"甲\"\n", 3}, {"乙", std::nullopt}}, Date{2022, 1, 31}};
    const auto text = json::to_json(whole);
    EXPECT_EQ(text,
              R"({"fen":250,"colour":"default","parts":[{"name":"甲\"\n","size":3},{"name":"乙","size":null}],"day":"2022-01-31"})");
    const auto back = json::from_json<Whole>(std::string_view(text));
    ASSERT_TRUE(back);
    EXPECT_EQ(json::to_json(*back), text);
}

TEST(Json, NamesEveryFaultWithItsPath) {
    const auto result = json::from_json<Whole>(std::string_view(R"({"fen":"x","colour":"blue","parts":[{"nam":1}],"day":"2022-02-30"})"));
    ASSERT_FALSE(result);
    std::string faults;
    for (const auto& field : result.error().fields) faults += field.field + "=" + field.slug + " ";
    EXPECT_EQ(faults,
              "fen=not-an-integer colour=unknown-value parts.0.name=required parts.0.nam=unknown-field day=not-a-date ");
}

TEST(Json, KnowsListsOfFixedLength) {
    using Pair = std::array<int, 2>;
    EXPECT_EQ(json::to_json(Pair{3, 7}), "[3,7]");
    EXPECT_EQ(json::from_json<Pair>(std::string_view("[3,7]")).value(), (Pair{3, 7}));
    EXPECT_EQ(json::from_json<Pair>(std::string_view("[3]")).error().fields.at(0).slug, "wrong-length");
}

TEST(Json, RefusesTextThatIsNoJson) {
    EXPECT_EQ(json::from_json<Whole>(std::string_view("{")).error().slug, "unreadable");
}

TEST(Json, ReplacesBytesThatAreNoUtf8) { EXPECT_EQ(json::to_json(std::string("a\xFFz")), "\"a\xEF\xBF\xBDz\""); }

}  // namespace
}  // namespace luoshi
