#include "afterschool/timetable/rule_impact.hpp"
#include "afterschool/timetable/timetable_on_both.hpp"

namespace luoshi::afterschool::timetable {
namespace {

class ARuleAhead : public TimetableOnBoth {
 protected:
    void SetUp() override {
        TimetableOnBoth::SetUp();
        rules::drop_impact_sources();
        rules::add_impact_source(&timetables_touched);
    }
    void TearDown() override {
        rules::drop_impact_sources();
        TimetableOnBoth::TearDown();
    }
    rules::PreviewView preview(std::string parameter, json::value value) {
        return read([&](Work& work) {
                   rules::PreviewValue query;
                   query.body = org::find_body_by_code(work, "430102-education").value().id;
                   query.parameter = std::move(parameter);
                   query.value = std::move(value);
                   query.valid_from = Date(2026, 9, 8);
                   return rules::preview_value(work, query);
               }).value();
    }
};
ON_BOTH_DATABASES(ARuleAhead);

TEST_P(ARuleAhead, NamesTheTimetablesWithSessionsThatWouldEndTooLate) {
    filled();
    const auto view = preview("service.end_latest", "18:30");
    ASSERT_EQ(view.items.size(), 1U) << view.refusal.value_or("");
    EXPECT_EQ(view.counts.at(0).kind, "timetable");
    EXPECT_EQ(view.items[0].body, school);
    std::int64_t late = 0;  // chess, until 19:00
    for (const auto& session : sessions(Date(2026, 9, 8), Date(2026, 10, 31))) late += session.ends > "18:30" ? 1 : 0;
    EXPECT_GT(late, 0);
    EXPECT_NE(view.items[0].words.find(std::to_string(late) + " 节"), std::string::npos) << view.items[0].words;
    EXPECT_FALSE(view.items[0].words_en.empty());
}

TEST_P(ARuleAhead, NamesSessionsOnWeekdaysThatWouldHaveNoService) {
    filled();
    const auto view = preview("service.days", json::value{1, 2, 3, 4});
    ASSERT_EQ(view.items.size(), 1U) << view.refusal.value_or("");
    EXPECT_NE(view.items[0].words.find("不在新的服务日"), std::string::npos);
}

TEST_P(ARuleAhead, NamesNothingWhereEverythingWouldStillBeAllowed) {
    filled();
    EXPECT_TRUE(preview("service.end_latest", "19:30").items.empty());
    EXPECT_TRUE(preview("group.size_max", 30).items.empty());
}

}  // namespace
}  // namespace luoshi::afterschool::timetable
