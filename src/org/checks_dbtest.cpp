#include "org/checks.hpp"

#include "org/org_on_both.hpp"
#include "org/queries.hpp"
#include "platform/storage/check_data.hpp"

namespace luoshi::org {
namespace {

class OrgChecks : public OrgOnBoth {
 protected:
    std::vector<std::string> violated() {
        std::vector<std::string> names;
        for (const auto& violation : storage::check_data(storage(), checks::all)) names.push_back(violation.check + ": " + violation.row);
        return names;
    }
    void spoil(const storage::Query& query, const auto&... args) {
        write([&](Work& work) -> Result<Nothing> {
            work.run(query, args...);
            work.record("test.spoil", "test", "test");
            return Nothing{};
        }).value();
    }
};
ON_BOTH_DATABASES(OrgChecks);

TEST_P(OrgChecks, FindNothingInASeededProvince) { EXPECT_EQ(violated(), std::vector<std::string>{}); }

TEST_P(OrgChecks, FindNothingAfterChanges) {
    const Date day{2022, 9, 1};
    const auto a = open(id("430102-education"), primary_school("S1", "甲小", "2143000001"), day).body;
    const auto b = open(id("430102-education"), primary_school("S2", "乙小", "2143000002"), day).body;
    in("430102", [&](Work& work) { return merge_bodies(work, {on(day.plus_days(1)), b.id, {a.id}, "2143000001"}); }).value();
    EXPECT_EQ(violated(), std::vector<std::string>{});
}

TEST_P(OrgChecks, FindANameThatHistoryDoesNotKnow) {
    spoil(queries::rename_body, id("430102"), "火星区人民政府", "火星");
    ASSERT_EQ(violated().size(), 1U);
    EXPECT_TRUE(violated()[0].starts_with("org.today_disagrees_with_history"));
}

TEST_P(OrgChecks, FindABodyThatClosedButGoesOn) {
    spoil(queries::close_body, id("430102-finance"), Date{2022, 1, 1});
    ASSERT_EQ(violated().size(), 1U);
    EXPECT_TRUE(violated()[0].starts_with("org.closed_body_goes_on"));
}

TEST_P(OrgChecks, FindAPathThatLeadsElsewhere) {
    spoil(queries::move_paths, "/430000/430100/430102/430102-finance/", "/430000/430100/430102/430102-finance0", "/elsewhere/", 43);
    EXPECT_FALSE(violated().empty());
}

}  // namespace
}  // namespace luoshi::org
