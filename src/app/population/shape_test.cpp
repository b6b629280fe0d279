#include "app/population/shape.hpp"

#include <gtest/gtest.h>

#include <numeric>

#include "app/population/names.hpp"
#include "org/identifiers.hpp"

namespace luoshi::app {
namespace {

struct Sums {
    std::int64_t pupils = 0;
    std::int64_t junior = 0;
    std::int64_t schools = 0;
    std::int64_t classes = 0;
    int largest = 0;
};

Sums sums_of(Scale scale, std::uint64_t seed) {
    Sums sums;
    for (const auto& place : counties_of(scale, seed)) {
        for (const auto& school : shape_of(place, seed).schools) {
            ++sums.schools;
            sums.pupils += school.pupils();
            sums.classes += school.class_count();
            sums.largest = std::max(sums.largest, school.pupils());
            for (std::size_t i = 0; i < school.classes.size(); ++i) {
                if (school.first_grade + static_cast<int>(i) >= 7) sums.junior += std::accumulate(school.classes[i].begin(), school.classes[i].end(), 0);
            }
        }
    }
    return sums;
}

TEST(Shape, HasThePupilsAndSchoolsOfTheProvince) {
    const auto sums = sums_of(Scale::province, 1);
    EXPECT_EQ(sums.pupils, 7'541'000);
    EXPECT_NEAR(static_cast<double>(sums.schools), 10'000, 100);
    // 2.573 of 7.541 million are junior pupils; 41 pupils a class.
    EXPECT_NEAR(static_cast<double>(sums.junior) / static_cast<double>(sums.pupils), 0.341, 0.03);
    EXPECT_NEAR(static_cast<double>(sums.pupils) / static_cast<double>(sums.classes), 37, 5);
    EXPECT_LT(sums.largest, 8'000);
}

TEST(Shape, IsTheMeanCountyAndPrefecture) {
    EXPECT_EQ(sums_of(Scale::county, 3).pupils, 61'811);
    EXPECT_EQ(sums_of(Scale::prefecture, 3).pupils, 538'642);
}

TEST(Shape, FollowsFromTheSeed) {
    const auto place = counties_of(Scale::county, 5).front();
    const auto sizes = [&](std::uint64_t seed) {
        std::vector<int> list;
        for (const auto& school : shape_of(place, seed).schools) list.push_back(school.pupils());
        return list;
    };
    EXPECT_EQ(sizes(5), sizes(5));
    EXPECT_NE(sizes(5), sizes(6));
}

TEST(Names, NumbersHaveValidCheckCharacters) {
    for (int i = 0; i < 500; ++i) {
        EXPECT_TRUE(org::check_resident_id(made_up_resident_id("4301", Date(2016, 3, 1).plus_days(i), i)).empty()) << i;
        EXPECT_TRUE(org::check_credit_code(made_up_credit_code("4301", i)).empty()) << i;
    }
}

TEST(Names, SchoolsOfACountyDiffer) {
    std::set<std::string> names;
    for (int i = 0; i < 300; ++i) names.insert(school_word(i));
    EXPECT_EQ(names.size(), 300U);
}

}  // namespace
}  // namespace luoshi::app
