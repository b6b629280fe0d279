#include <gmock/gmock.h>

#include "org/org_on_both.hpp"

namespace luoshi::org {
namespace {

class Phrases : public OrgOnBoth {
 protected:
    const Date day_{2022, 1, 1};

    std::vector<BodyLine> expanded(std::string_view phrase) {
        return look([&](Work& work) { return expand_bodies(work, phrase, day_); });
    }
    std::string meant(std::string_view name, std::string_view seen_from = {}) {
        return look([&](Work& work) {
            const auto body = find_body_by_name(work, name, day_, seen_from);
            return body ? body->name : body.error().slug;
        });
    }
};
ON_BOTH_DATABASES(Phrases);

TEST_P(Phrases, MeanFourteenPrefectureBureaus) { EXPECT_EQ(expanded("各市州教育局").size(), 14U); }
TEST_P(Phrases, MeanAllCountyGovernments) { EXPECT_EQ(expanded("各县市区人民政府").size(), 122U); }
TEST_P(Phrases, MeanGovernmentsOfBothLevels) { EXPECT_EQ(expanded("各市州、县市区人民政府").size(), 136U); }
TEST_P(Phrases, MeanThreeBureausOfEachPrefecture) { EXPECT_EQ(expanded("各市州教育局、发展改革委、财政局：").size(), 42U); }
TEST_P(Phrases, MeanTheDepartmentsOfTheProvinceOnce) { EXPECT_EQ(expanded("省政府各厅委、各直属机构").size(), 5U); }

TEST_P(Phrases, StartWithChangsha) { EXPECT_EQ(expanded("各市州教育局").front().name, "长沙市教育局"); }

TEST_P(Phrases, LeaveOutWhomTheyDoNotKnow) {
    const auto expansion = look([&](Work& work) { return expand_addressees(work, "省教育厅，省教育考试院", day_); });
    EXPECT_THAT(expansion.unknown, ::testing::ElementsAre("省教育考试院"));
}

TEST_P(Phrases, FindADepartmentByItsFullName) { EXPECT_EQ(meant("湖南省教育厅"), "湖南省教育厅"); }
TEST_P(Phrases, FindADepartmentByAFurtherName) { EXPECT_EQ(meant("长沙市发改委"), "长沙市发展和改革委员会"); }
TEST_P(Phrases, FindACityByItsFormerName) { EXPECT_EQ(meant("宁乡县教育局"), "宁乡市教育局"); }
TEST_P(Phrases, FindTheAutonomousPrefectureByItsShortName) { EXPECT_EQ(meant("湘西州人民政府"), "湘西土家族苗族自治州人民政府"); }
TEST_P(Phrases, ReadABureauWithoutAPlaceFromThePrefecture) { EXPECT_EQ(meant("市财政局", "/430000/430100/430100-education/"), "长沙市财政局"); }
TEST_P(Phrases, ReadTheCityFromItsOwnDistrictAsThePrefecture) { EXPECT_EQ(meant("市财政局", "/430000/430100/430102/"), "长沙市财政局"); }
TEST_P(Phrases, ReadTheCityFromACountyLevelCityAsItself) { EXPECT_EQ(meant("市财政局", "/430000/430100/430182/"), "宁乡市财政局"); }
TEST_P(Phrases, ReadTheDistrictFromASchoolInIt) { EXPECT_EQ(meant("区教育局", "/430000/430100/430102/430102-education/S1/"), "长沙市芙蓉区教育局"); }
TEST_P(Phrases, FindNobodyOfAnUnknownName) { EXPECT_EQ(meant("火星市教育局"), "unknown-body"); }

}  // namespace
}  // namespace luoshi::org
