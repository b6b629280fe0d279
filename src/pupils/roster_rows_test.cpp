#include "pupils/roster_rows.hpp"

#include <gmock/gmock.h>

namespace luoshi::pupils {
namespace {

using ::testing::Contains;
using ::testing::Not;

documents::Table table(std::vector<documents::Row> rows) { return {"名册", std::move(rows), {}, {}}; }

const documents::Row header{"姓名",     "性别", "出生日期",     "年级",         "班号",        "学籍号",
                            "身份证号", "寄宿", "监护人一姓名", "监护人一关系", "监护人一电话"};

Result<ReadList> read(std::vector<documents::Row> rows) {
    rows.insert(rows.begin(), header);
    return read_roster_rows(table(std::move(rows)), Date(2026, 9, 1), 1, 6);
}

std::vector<std::string> slugs(const ReadList& list) {
    std::vector<std::string> found;
    for (const auto& fault : list.faults) found.push_back((fault.doubt ? "?" : "") + fault.slug + "@" + fault.column);
    return found;
}

TEST(RosterRows, AreReadWithTheirGuardians) {
    const auto list =
        read({{"周样一", "女", "2016-03-08", "五", "1", "", "", "是", "周某", "父亲", "13812341234"}}).value();
    ASSERT_EQ(list.pupils.size(), 1U);
    const auto& pupil = list.pupils[0];
    EXPECT_EQ(pupil.row, 2);
    EXPECT_EQ(pupil.grade, 5);
    EXPECT_EQ(pupil.sex, Sex::female);
    EXPECT_EQ(pupil.born, Date(2016, 3, 8));
    EXPECT_TRUE(pupil.boarding);
    ASSERT_EQ(pupil.guardians.size(), 1U);
    EXPECT_EQ(pupil.guardians[0].relation, "父亲");
    EXPECT_TRUE(list.faults.empty());
}

TEST(RosterRows, SayWhatIsWrongForEachCell) {
    struct Case {
        documents::Row row;
        const char* fault;
    };
    const std::vector<Case> cases = {
        {{"", "女", "2016-03-08", "5", "1"}, "required@姓名"},
        {{"周样一", "x", "2016-03-08", "5", "1"}, "unknown-value@性别"},
        {{"周样一", "女", "2016-02-30", "5", "1"}, "not-a-date@出生日期"},
        {{"周样一", "女", "1950-03-08", "5", "1"}, "implausible@出生日期"},
        {{"周样一", "女", "2016-03-08", "7", "1"}, "grade-outside@年级"},
        {{"周样一", "女", "2016-03-08", "5", "零"}, "not-a-number@班号"},
        {{"周样一", "女", "2016-03-08", "5", "1", "", "", "", "", "父亲", ""}, "required@监护人一姓名"},
    };
    for (const auto& c : cases) EXPECT_THAT(slugs(read({c.row}).value()), Contains(c.fault));
}

TEST(RosterRows, DoubtNumbersButDoNotBlockThem) {
    const auto list = read({{"周样一", "女", "2016-03-08", "5", "1", "G123", "110105194912310021"}}).value();
    EXPECT_THAT(slugs(list), Contains("?malformed@学籍号"));
    EXPECT_THAT(slugs(list), Contains("?check-digit@身份证号"));
    EXPECT_THAT(slugs(list), Contains("?differs-from-resident-id@出生日期"));
    EXPECT_TRUE(std::ranges::all_of(list.faults, &RowFault::doubt));
}

TEST(RosterRows, RefuseANumberThatStandsTwiceInTheFile) {
    const auto list = read({{"周样一", "女", "2016-03-08", "5", "1", "L430104201603080010"},
                            {"周样二", "男", "2016-03-09", "5", "1", "l430104201603080010"}})
                          .value();
    EXPECT_THAT(slugs(list), Contains("twice-in-file@学籍号"));
}

TEST(RosterRows, ReadDatesAndGradesAsPeopleWriteThem) {
    for (const char* date : {"2016-03-08", "20160308", "2016/3/8", "2016年3月8日"}) {
        const auto list = read({{"周样一", "1", date, "三年级", "(2)班"}}).value();
        EXPECT_EQ(list.pupils.at(0).born, Date(2016, 3, 8)) << date;
        EXPECT_EQ(list.pupils.at(0).grade, 3);
        EXPECT_EQ(list.pupils.at(0).number_of_class, 2);
    }
}

TEST(RosterRows, TakePinyinInitialsAndATitleAboveTheHeader) {
    const auto list =
        read_roster_rows(
            table({{"某校学生名册"}, {"XM", "XB", "CSRQ", "NJ", "BH"}, {"周样一", "男", "2016-03-08", "1", "1"}}),
            Date(2026, 9, 1), 1, 6)
            .value();
    EXPECT_EQ(list.pupils.at(0).row, 3);
}

TEST(RosterRows, NameTheColumnsThatAreMissing) {
    const auto problem = read_roster_rows(table({{"姓名", "性别"}, {"周样一", "男"}}), Date(2026, 9, 1), 1, 6).error();
    EXPECT_EQ(problem.slug, "columns-missing");
    EXPECT_NE(problem.detail.find("出生日期"), std::string::npos);
    EXPECT_EQ(read({}).error().slug, "list-empty");
    EXPECT_EQ(read({{"", "", ""}}).error().slug, "list-empty");
}

TEST(GroupRows, NeedAKnownGroupAndADecidingDocument) {
    const documents::Row titles{"姓名", "学籍号", "类别", "起始日期", "终止日期", "认定依据"};
    const auto list = read_group_rows(table({titles,
                                             {"周样一", "L1", "低保", "2026-09-01", "2027-09-01", "民政〔2026〕1号"},
                                             {"周样二", "L2", "优秀", "2026-09-01", "2026-08-01", ""}}))
                          .value();
    EXPECT_EQ(list.groups.at(0).kind, GroupKind::low_income);
    EXPECT_THAT(slugs(list), Contains("unknown-value@类别"));
    EXPECT_THAT(slugs(list), Contains("days-out-of-order@终止日期"));
    EXPECT_THAT(slugs(list), Contains("required@认定依据"));
    EXPECT_TRUE(std::ranges::none_of(list.faults, [](const RowFault& fault) { return fault.row == 2; }));
}

}  // namespace
}  // namespace luoshi::pupils
