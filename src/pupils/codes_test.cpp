#include "pupils/codes.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "pupils/class_names.hpp"
#include "pupils/masks.hpp"

namespace luoshi::pupils {
namespace {

TEST(Codes, ArePlainToReadAndEvenlySpread) {
    const auto random = seeded_random(7);
    std::map<char, int> uses;
    std::set<std::string> seen;
    for (int i = 0; i < 4000; ++i) {
        const auto code = public_code(*random);
        EXPECT_EQ(code.size(), 8U);
        EXPECT_EQ(code.find_first_of("01ILO"), std::string::npos);
        for (const char c : code) ++uses[c];
        seen.insert(code);
    }
    EXPECT_EQ(seen.size(), 4000U);
    EXPECT_EQ(uses.size(), 31U);
    for (const auto& [c, n] : uses) EXPECT_NEAR(n, 32000 / 31, 200) << c;
}

TEST(Codes, OfASlipAreReadAsTheyAreTyped) {
    const auto random = seeded_random(8);
    const auto code = slip_code(*random);
    EXPECT_EQ(read_slip_code(shown_slip_code(code)), code);
    EXPECT_EQ(shown_slip_code(code).size(), 14U);
    EXPECT_EQ(read_slip_code(" abcd-efgh jkmn "), "ABCDEFGHJKMN");
    EXPECT_FALSE(read_slip_code("ABCD-EFGH"));
    EXPECT_FALSE(read_slip_code("ABCD-EFGH-JKM0")) << "0 is no character of a code";
    EXPECT_FALSE(read_slip_code("ABCD-EFGH-JKMN'"));
}

TEST(Masks, ShowEnoughToRecogniseAndTooLittleToUse) {
    struct Case {
        std::string (*mask)(std::string_view);
        const char* plain;
        const char* masked;
    };
    const Case cases[] = {
        {&mask_name, "张晓明", "张*明"},
        {&mask_name, "张明", "张*"},
        {&mask_name, "欧阳晓明", "欧**明"},
        {&mask_name, "", ""},
        {&mask_phone, "13812341234", "138****1234"},
        {&mask_phone, "1234", "****"},
        {&mask_number, "11010519491231002X", "1****************X"},
        {&mask_number, "G1", "**"},
        {&mask_mail, "zhang@example.org", "z***@example.org"},
        {&mask_mail, "zhang", "*****"},
    };
    for (const auto& c : cases) EXPECT_EQ(c.mask(c.plain), c.masked) << c.plain;
}

TEST(ClassNames, FollowTheGradeAndTheNumber) {
    EXPECT_EQ(class_name(3, 2), "三年级2班");
    EXPECT_EQ(class_name(9, 11), "九年级11班");
}

TEST(ClassNames, ASchoolYearBeginsInAugust) {
    EXPECT_EQ(school_year_of(Date(2026, 7, 31)), 2025);
    EXPECT_EQ(school_year_of(Date(2026, 8, 1)), 2026);
    EXPECT_EQ(school_year_of(Date(2027, 1, 15)), 2026);
}

TEST(Groups, AreKnownUnderTheNamesThatOfficialListsUse) {
    EXPECT_EQ(group_kind_called("残疾"), "disabled");
    EXPECT_EQ(group_kind_called("残疾学生"), "disabled");
    EXPECT_EQ(group_kind_called("农村低保"), "low_income");
    EXPECT_EQ(group_kind_called("留守儿童"), "left_behind");
    EXPECT_EQ(group_kind_called("烈士子女"), "martyr");
    EXPECT_EQ(group_kind_called("三好学生"), "");
    EXPECT_EQ(group_kind_called(""), "");
}

}  // namespace
}  // namespace luoshi::pupils
