// Every story of stories/ on both databases; and the player itself, with stories that must fail.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "player.hpp"

namespace luoshi::scenarios {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> stories() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(LUOSHI_SOURCE_DIR "/tests/scenarios/stories"))
        names.push_back(entry.path().stem());
    std::ranges::sort(names);
    return names;
}

using Case = std::tuple<std::string, storage::Engine>;

std::string case_name(const ::testing::TestParamInfo<Case>& info) {
    auto name =
        std::get<0>(info.param) + "_" + (std::get<1>(info.param) == storage::Engine::sqlite ? "sqlite" : "postgresql");
    std::ranges::replace(name, '-', '_');
    return name;
}

class Scenarios : public ::testing::TestWithParam<Case> {
 protected:
    void SetUp() override {
        if (std::get<1>(GetParam()) == storage::Engine::postgresql && !testing::TestDatabase::has_postgresql()) {
            GTEST_SKIP() << "no PostgreSQL server was started";
        }
    }
};
INSTANTIATE_TEST_SUITE_P(Stories, Scenarios,
                         ::testing::Combine(::testing::ValuesIn(stories()),
                                            ::testing::Values(storage::Engine::sqlite, storage::Engine::postgresql)),
                         case_name);

TEST_P(Scenarios, GoesAsItIsTold) {
    const auto& [name, engine] = GetParam();
    std::ifstream file(LUOSHI_SOURCE_DIR "/tests/scenarios/stories/" + name + ".scenario");
    testing::SampleHouse house(engine);
    for (const auto& fault : Player(house).play(parse(name, file))) ADD_FAILURE() << name << ".scenario " << fault;
    for (const auto& violation : house.violations()) ADD_FAILURE() << "rows that must not exist: " << violation;
}

class Planted : public ::testing::Test {
 protected:
    static std::vector<std::string> play(const std::string& text) {
        static testing::SampleHouse house(storage::Engine::sqlite);
        std::istringstream story(text);
        return Player(house).play(parse("planted", story));
    }
};

TEST_F(Planted, AWrongStatusIsFound) { EXPECT_EQ(play("nobody gets /api/notices\n  expect 200\n").size(), 1U); }
TEST_F(Planted, AWrongSlugIsFound) {
    EXPECT_EQ(play("nobody gets /api/notices\n  expect 401 something-else\n").size(), 1U);
}
TEST_F(Planted, TheRightRefusalIsNoFault) {
    EXPECT_EQ(play("nobody gets /api/notices\n  expect 401 sign-in-required\n").size(), 0U);
}
TEST_F(Planted, AWrongValueIsFound) {
    EXPECT_EQ(play("nobody gets /healthz\n  expect 200\nnobody gets /api/notices\n  expect 401 sign-in-required\n  "
                   "where slug = \"other\"\n")
                  .size(),
              1U);
}
TEST_F(Planted, AValueThatMustBeAbsentIsFound) {
    EXPECT_EQ(play("nobody gets /api/notices\n  expect 401 sign-in-required\n  where slug !\n").size(), 1U);
}
TEST_F(Planted, AMissingValueCannotBeKept) {
    EXPECT_EQ(play("nobody gets /api/notices\n  expect 401 sign-in-required\n  keep id = no.such.place\n").size(), 1U);
}
TEST_F(Planted, ARequestWithoutExpectationIsRefused) {
    EXPECT_THROW(play("nobody gets /api/notices\n"), std::invalid_argument);
}
TEST_F(Planted, AnUnknownNameIsRefused) {
    EXPECT_THROW(play("nobody gets /api/notices/$nothing\n  expect 404\n"), std::invalid_argument);
}

TEST(Places, LeadIntoListsByNameAndNumber) {
    const auto answer =
        boost::json::parse(R"({"items":[{"name":"书法班","seats":[1,2]},{"name":"足球","more":{"x":null}}]})");
    EXPECT_EQ(*value_at(answer, "items[name~书法].seats.1"), 2);
    EXPECT_EQ(*value_at(answer, "items.1.name"), "足球");
    EXPECT_TRUE(value_at(answer, "items[name=足球].more.x")->is_null());
    EXPECT_EQ(value_at(answer, "items[name=围棋].seats"), nullptr);
    EXPECT_EQ(value_at(answer, "items.7"), nullptr);
}

}  // namespace
}  // namespace luoshi::scenarios
