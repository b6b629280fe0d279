#include "org/addressees.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "org/department_names.hpp"

namespace luoshi::org {

void PrintTo(const Addressee& addressee, std::ostream* out) {
    std::visit(
        [&](const auto& each) {
            using T = std::remove_cvref_t<decltype(each)>;
            if constexpr (std::is_same_v<T, NamedBody>) *out << "name " << each.name;
            else if constexpr (std::is_same_v<T, EachGovernment>) *out << "governments " << int(each.level);
            else if constexpr (std::is_same_v<T, EachDepartment>) *out << "departments " << int(each.level) << ' ' << int(each.department);
            else *out << "all departments";
        },
        addressee);
}

namespace {

using ::testing::ElementsAre;
using enum Level;
using enum Department;

TEST(Addressees, SharesTheLevelAmongDepartmentsOfOnePhrase) {
    EXPECT_THAT(read_addressees("各市州教育局、发展改革委、财政局："),
                ElementsAre(EachDepartment{prefecture, education}, EachDepartment{prefecture, development_reform}, EachDepartment{prefecture, finance}));
}

TEST(Addressees, SharesTheSubjectAmongLevels) {
    EXPECT_THAT(read_addressees("各市州、县市区人民政府，省政府各厅委、各直属机构"),
                ElementsAre(EachGovernment{prefecture}, EachGovernment{county}, AllDepartments{}));
}

TEST(Addressees, ReadsTheCommaInsideBracketsAsOneLevel) {
    EXPECT_THAT(read_addressees("各县（市、区）人民政府"), ElementsAre(EachGovernment{county}));
}

TEST(Addressees, ReadsBothLevelsOfOneDepartment) {
    EXPECT_THAT(read_addressees("各市州、县市区教育（体育）局"), ElementsAre(EachDepartment{prefecture, education}, EachDepartment{county, education}));
}

TEST(Addressees, KeepsASingleBodyByName) {
    EXPECT_THAT(read_addressees("各市州教育局，省教育考试院"),
                ElementsAre(EachDepartment{prefecture, education}, NamedBody{"省教育考试院"}));
}

TEST(Addressees, DoesNotLendALevelToABodyWithAPlace) {
    EXPECT_THAT(read_addressees("各市州教育局，长沙市财政局"), ElementsAre(EachDepartment{prefecture, education}, NamedBody{"长沙市财政局"}));
}

TEST(Addressees, KeepsWhatItDoesNotUnderstand) { EXPECT_THAT(read_addressees("各普通高等学校"), ElementsAre(NamedBody{"普通高等学校"})); }

TEST(Addressees, FindsNobodyInNothing) { EXPECT_TRUE(read_addressees("").empty()); }

struct Meaning {
    std::string_view words;
    std::optional<Department> department;
};
class DepartmentWords : public ::testing::TestWithParam<Meaning> {};
TEST_P(DepartmentWords, MeanTheirDepartment) { EXPECT_EQ(department_meant(GetParam().words), GetParam().department); }
INSTANTIATE_TEST_SUITE_P(Table, DepartmentWords,
                         ::testing::Values(Meaning{"教育局", education}, Meaning{"教育（体育）局", education}, Meaning{"教体局", education},
                                           Meaning{"发改委", development_reform}, Meaning{"发展和改革委员会", development_reform},
                                           Meaning{"人社厅", human_resources}, Meaning{"住房城乡建设厅", housing},
                                           Meaning{"住房和城乡建设局", housing}, Meaning{"教育部门", education}, Meaning{"教育学会", std::nullopt},
                                           Meaning{"财政局国库科", std::nullopt}));

}  // namespace
}  // namespace luoshi::org
