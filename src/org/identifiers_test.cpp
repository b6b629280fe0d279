#include "org/identifiers.hpp"

#include <gtest/gtest.h>

namespace luoshi::org {
namespace {

std::vector<std::string> slugs(const std::vector<Warning>& doubts) {
    std::vector<std::string> result;
    for (const auto& doubt : doubts) result.push_back(doubt.slug);
    return result;
}
using Slugs = std::vector<std::string>;

TEST(ResidentId, AcceptsACheckCharacterX) { EXPECT_EQ(slugs(check_resident_id("11010519491231002X")), Slugs{}); }
TEST(ResidentId, AcceptsALowerCaseX) { EXPECT_EQ(slugs(check_resident_id("11010519491231002x")), Slugs{}); }
TEST(ResidentId, DoubtsAWrongCheckDigit) { EXPECT_EQ(slugs(check_resident_id("110105194912310021")), Slugs{"check-digit"}); }
TEST(ResidentId, DoubtsABirthDateThatDoesNotExist) {
    EXPECT_EQ(slugs(check_resident_id("11010519490231002X")).front(), "no-such-birth-date");
}
TEST(ResidentId, DoubtsTheOldFifteenDigits) { EXPECT_EQ(slugs(check_resident_id("110105491231002")), Slugs{"malformed"}); }

TEST(CreditCode, AcceptsAKnownCode) { EXPECT_EQ(slugs(check_credit_code("91110000101623741K")), Slugs{}); }
TEST(CreditCode, WarnsAboutARealCodeWithAWrongCheckDigit) { EXPECT_EQ(slugs(check_credit_code("91350211M0000XUF46")), Slugs{"check-digit"}); }
TEST(CreditCode, TakesZeroWhereTheSumDividesBy31) { EXPECT_EQ(slugs(check_credit_code("124300004400170000")), Slugs{}); }
TEST(CreditCode, DoubtsLettersOutsideTheAlphabet) { EXPECT_EQ(slugs(check_credit_code("91110000I01623741K")), Slugs{"malformed"}); }

TEST(SchoolCode, AcceptsAHunanPrimarySchool) { EXPECT_EQ(slugs(check_school_code("2143001234")), Slugs{}); }
TEST(SchoolCode, DoubtsAnotherProvince) { EXPECT_EQ(slugs(check_school_code("2144001234")), Slugs{"other-province"}); }
TEST(SchoolCode, DoubtsAnUnknownType) { EXPECT_EQ(slugs(check_school_code("9943001234")), Slugs{"unknown-type"}); }
TEST(SchoolCode, DoubtsNineDigits) { EXPECT_EQ(slugs(check_school_code("214300123")), Slugs{"malformed"}); }

TEST(PupilNumber, AcceptsGWithAResidentId) { EXPECT_EQ(slugs(check_pupil_number("G11010519491231002X")), Slugs{}); }
TEST(PupilNumber, DoubtsTheCheckDigitInsideG) { EXPECT_EQ(slugs(check_pupil_number("G110105194912310021")), Slugs{"check-digit"}); }
TEST(PupilNumber, AcceptsASelfCodedNumber) { EXPECT_EQ(slugs(check_pupil_number("J430102201505230017")), Slugs{}); }
TEST(PupilNumber, DoubtsTheBirthDateInsideJ) { EXPECT_EQ(slugs(check_pupil_number("J430102201513230017")), Slugs{"no-such-birth-date"}); }
TEST(PupilNumber, AcceptsATemporaryNumber) { EXPECT_EQ(slugs(check_pupil_number("L430102000000000017")), Slugs{}); }
TEST(PupilNumber, DoubtsAnotherLetter) { EXPECT_EQ(slugs(check_pupil_number("H430102201505230017")), Slugs{"malformed"}); }

}  // namespace
}  // namespace luoshi::org
