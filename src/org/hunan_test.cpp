#include "org/hunan.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "org/api.hpp"

namespace luoshi::org {
namespace {

std::vector<DivisionUnit> all_units() {
    std::vector<DivisionUnit> units;
    for (const auto& prefecture : hunan_divisions().prefectures)
        units.insert(units.end(), prefecture.units.begin(), prefecture.units.end());
    return units;
}

std::set<std::string> all_codes() {
    std::set<std::string> codes;
    for (const auto& unit : all_units()) codes.insert(unit.code);
    return codes;
}

std::ptrdiff_t named(std::string_view ending) {
    return std::ranges::count_if(all_units(), [&](const DivisionUnit& unit) { return unit.name.ends_with(ending); });
}

const Prefecture& prefecture(const Divisions& divisions, std::string_view code) {
    return *std::ranges::find(divisions.prefectures, code, &Prefecture::code);
}

TEST(HunanDivisions, HaveTheCountiesOfEachPrefecture) {
    std::map<std::string, std::size_t> counted;
    for (const auto& each : hunan_divisions().prefectures) counted[each.code] = each.units.size();
    const std::map<std::string, std::size_t> expected{
        {"430100", 9}, {"430200", 9}, {"430300", 5},  {"430400", 12}, {"430500", 12}, {"430600", 9}, {"430700", 9},
        {"430800", 4}, {"430900", 6}, {"431000", 11}, {"431100", 11}, {"431200", 12}, {"431300", 5}, {"433100", 8}};
    EXPECT_EQ(counted, expected);
}

TEST(HunanDivisions, Are122DifferentCodes) { EXPECT_EQ(all_codes().size(), 122U); }
TEST(HunanDivisions, Hold36Districts) { EXPECT_EQ(named("区"), 36); }
TEST(HunanDivisions, Hold19CountyLevelCities) { EXPECT_EQ(named("市"), 19); }
TEST(HunanDivisions, Hold7AutonomousCounties) { EXPECT_EQ(named("自治县"), 7); }
TEST(HunanDivisions, Hold60OtherCounties) { EXPECT_EQ(named("县") - named("自治县"), 60); }

TEST(HunanDivisions, KnowTheLatestCities) {
    for (const auto* code : {"430182", "430212", "430582", "431181"}) EXPECT_TRUE(all_codes().contains(code)) << code;
}

TEST(HunanDivisions, HaveForgottenTheCodesTheseReplaced) {
    for (const auto* code : {"430124", "430221", "430521", "431121"}) EXPECT_FALSE(all_codes().contains(code)) << code;
}

TEST(HunanDivisions, PutEveryCountyBelowItsPrefecture) {
    for (const auto& each : hunan_divisions().prefectures) {
        for (const auto& unit : each.units) EXPECT_EQ(unit.code.substr(0, 4), each.code.substr(0, 4)) << unit.name;
    }
}

TEST(HunanNames, WriteADistrictWithItsCity) {
    const auto divisions = hunan_divisions();
    EXPECT_EQ(government_naming(county_place(prefecture(divisions, "430100"), {"430102", "芙蓉区", {}})).name,
              "长沙市芙蓉区人民政府");
}

TEST(HunanNames, WriteACountyLevelCityAlone) {
    const auto divisions = hunan_divisions();
    EXPECT_EQ(department_naming(county_place(prefecture(divisions, "430100"), {"430182", "宁乡市", "宁乡县"}),
                                Department::education)
                  .name,
              "宁乡市教育局");
}

TEST(HunanNames, RememberAFormerName) {
    const auto divisions = hunan_divisions();
    EXPECT_THAT(department_naming(county_place(prefecture(divisions, "430100"), {"430182", "宁乡市", "宁乡县"}),
                                  Department::education)
                    .also_called,
                ::testing::Contains("宁乡县教育局"));
}

TEST(HunanNames, ShortenTheAutonomousPrefecture) {
    const auto divisions = hunan_divisions();
    EXPECT_EQ(department_naming(prefecture_place(prefecture(divisions, "433100")), Department::education).short_name,
              "湘西州教育局");
}

TEST(HunanNames, CallTheProvincesCommissionByItsUsualNames) {
    EXPECT_THAT(department_naming(province_place({"430000", "湖南省", {}}), Department::development_reform).also_called,
                ::testing::IsSupersetOf({"省发改委", "湖南省发展改革委", "湖南省发改委"}));
}

TEST(HunanNames, ShortenAnAutonomousCounty) {
    const auto divisions = hunan_divisions();
    EXPECT_EQ(
        government_naming(county_place(prefecture(divisions, "430500"), {"430529", "城步苗族自治县", {}})).short_name,
        "城步县政府");
}

TEST(SeededIds, AreTheSameEverywhere) { EXPECT_EQ(seeded_body_id("430102"), seeded_body_id("430102")); }
TEST(SeededIds, DifferByCode) { EXPECT_NE(seeded_body_id("430102"), seeded_body_id("430103")); }

}  // namespace
}  // namespace luoshi::org
