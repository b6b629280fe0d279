#include "notices/reading/dates.hpp"

#include <gtest/gtest.h>

namespace luoshi::notices::reading {
namespace {

std::string iso(std::string_view text, std::optional<int> year = std::nullopt) {
    const auto found = date_at(text, 0);
    const auto date = found ? found->date(year) : std::nullopt;
    return date ? date->to_string() : "-";
}

TEST(Dates, AreReadInEveryForm) {
    EXPECT_EQ(iso("2022年3月1日起"), "2022-03-01");
    EXPECT_EQ(iso("２０２２年３月１日"), "2022-03-01");
    EXPECT_EQ(iso("2022年 3月 1日"), "2022-03-01");
    EXPECT_EQ(iso("二〇二二年三月一日"), "2022-03-01");
    EXPECT_EQ(iso("二○一二年十二月三十一日"), "2012-12-31");
    EXPECT_EQ(iso("2022.3.1"), "2022-03-01");
    EXPECT_EQ(iso("2022-03-01"), "2022-03-01");
}

TEST(Dates, AMonthOrAYearAloneMeansItsLastDay) {
    EXPECT_EQ(iso("2022年2月底前"), "2022-02-28");
    EXPECT_EQ(iso("2025年，"), "2025-12-31");
}

TEST(Dates, WithoutAYearTakeTheDocuments) {
    EXPECT_EQ(iso("6月30日前"), "-");
    EXPECT_EQ(iso("6月30日前", 2022), "2022-06-30");
}

TEST(Dates, ThatDoNotExistAreNone) {
    EXPECT_EQ(iso("2022年2月30日"), "-");
    EXPECT_EQ(iso("2022年13月1日"), "2022-12-31");  // what is left is the year
    EXPECT_FALSE(whole_date("2022年3月"));
    EXPECT_FALSE(date_at("20个基地", 0));
    EXPECT_FALSE(date_at("三个月", 0));
}

}  // namespace
}  // namespace luoshi::notices::reading
