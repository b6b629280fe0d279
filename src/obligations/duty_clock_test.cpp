#include "obligations/duty_clock.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <vector>

#include "foundation/json.hpp"

namespace luoshi::obligations {
namespace {

// The published calendars of the house, as they are seeded.
WorkingDays published() {
    std::ostringstream text;
    text << std::ifstream(LUOSHI_SOURCE_DIR "/src/org/data/working-days-CN.json").rdbuf();
    const auto document = boost::json::parse(text.str());
    const auto years = json::from_json<std::vector<PublishedYear>>(document.at("years")).value();
    return WorkingDays::make(years).value();
}

std::vector<std::vector<std::string>> cases() {
    std::ifstream file(LUOSHI_SOURCE_DIR "/src/obligations/testdata/due_days.csv");
    std::vector<std::vector<std::string>> rows;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::vector<std::string> cells(1);
        for (const char c : line) {
            if (c == ',') cells.emplace_back();
            else cells.back() += c;
        }
        rows.push_back(std::move(cells));
    }
    return rows;
}

Date day(std::string_view text) { return Date::parse(text).value(); }
Date today() { return Date(2026, 9, 7); }  // a Monday

ShareFacts facts() {
    ShareFacts one;
    one.state = ShareState::in_progress;
    one.issued = Date(2026, 9, 1);
    one.due = Date(2026, 12, 18);
    one.percent = 30;
    return one;
}
Judgement judged(const ShareFacts& facts, Date on = today()) { return judge(published(), facts, on); }

// The cases were counted day by day by another program from the holidays as announced (国办发明电〔2023〕7号, 〔2024〕12号, 〔2025〕7号).
TEST(DueDays, AreThoseOfTheTable) {
    const auto days = published();
    const auto rows = cases();
    ASSERT_EQ(rows.size(), 200u);
    int stopped = 0;
    for (const auto& row : rows) {
        ASSERT_EQ(row.size(), 6u);
        const auto due = working_days_from(days, day(row[0]), std::stoi(row[1]));
        EXPECT_EQ(due.day.to_string(), row[2]) << row[0] << " + " << row[1];
        EXPECT_FALSE(due.estimated);
        std::vector<StoppedSpan> spans;
        if (!row[3].empty()) spans.push_back({day(row[3]), day(row[4])}), ++stopped;
        EXPECT_EQ(effective_due(days, day(row[2]), spans, Date(2026, 12, 31)).day.to_string(), row[5]) << row[2] << " stopped " << row[3] << " to " << row[4];
    }
    EXPECT_EQ(stopped, 100);
}

TEST(DueDays, BeyondThePublishedCalendarAreSaidToBeEstimated) {
    EXPECT_TRUE(working_days_from(published(), Date(2031, 3, 3), 5).estimated);
    EXPECT_EQ(working_days_from(published(), Date(2031, 3, 3), 5).day, Date(2031, 3, 10));
}

TEST(DueDays, StandStillOnlyForStopsThatBeganInTime) {
    const std::vector<StoppedSpan> late{{Date(2026, 9, 10), Date(2026, 9, 20)}};
    EXPECT_EQ(effective_due(published(), Date(2026, 9, 9), late, today()).day, Date(2026, 9, 9));
    EXPECT_GT(effective_due(published(), Date(2026, 9, 10), late, today()).day, Date(2026, 9, 10));
}

TEST(DutyColours, SayTheirReason) {
    EXPECT_EQ(judged(facts()).colour, DutyColour::green);
    auto late = facts();
    late.due = Date(2026, 9, 4);  // Friday
    EXPECT_EQ(judged(late).colour, DutyColour::red);
    EXPECT_EQ(judged(late).left, -1);
    EXPECT_NE(judged(late).words.find("逾期 1 个工作日"), std::string::npos) << judged(late).words;
    auto near = facts();
    near.due = Date(2026, 9, 18);
    EXPECT_EQ(judged(near).colour, DutyColour::yellow);
    auto behind = facts();
    behind.percent = 0;
    EXPECT_EQ(judged(behind, Date(2026, 11, 2)).colour, DutyColour::yellow);
    behind.percent = 60;
    EXPECT_EQ(judged(behind, Date(2026, 11, 2)).colour, DutyColour::green);
}

TEST(DutyColours, AreYellowForOneMissingReportAndRedForTwo) {
    auto one = facts();
    one.missing = 1;
    EXPECT_EQ(judged(one).colour, DutyColour::yellow);
    one.missing = 2;
    EXPECT_EQ(judged(one).colour, DutyColour::red);
}

TEST(DutyColours, AreYellowWhereNobodySigns) {
    auto unsigned_ = facts();
    unsigned_.state = ShareState::issued;
    EXPECT_EQ(judged(unsigned_, Date(2026, 9, 4)).colour, DutyColour::green);   // three working days
    EXPECT_EQ(judged(unsigned_, Date(2026, 9, 7)).colour, DutyColour::yellow);  // four
}

TEST(DutyColours, AreGreenWhileTheClockStandsAndWhileTheLevelAboveVerifies) {
    auto stopped = facts();
    stopped.due = Date(2026, 9, 4);
    stopped.stopped = {{Date(2026, 9, 2), std::nullopt}};
    EXPECT_EQ(judged(stopped).colour, DutyColour::green);
    auto asked = facts();
    asked.due = Date(2026, 9, 4);
    asked.state = ShareState::asked_to_close;
    asked.asked = Date(2026, 9, 4);
    EXPECT_EQ(judged(asked).colour, DutyColour::green);
    asked.asked = Date(2026, 9, 5);
    EXPECT_EQ(judged(asked).colour, DutyColour::red);
}

TEST(DutyColours, OfADutyWithoutADateComeFromItsReports) {
    auto open = facts();
    open.due.reset();
    EXPECT_EQ(judged(open).colour, DutyColour::green);
    EXPECT_NE(judged(open).words.find("没有规定期限"), std::string::npos);
    open.missing = 2;
    EXPECT_EQ(judged(open).colour, DutyColour::red);
}

TEST(Reports, AreExpectedForEachPeriodThatIsOver) {
    using Names = std::vector<std::string>;
    EXPECT_EQ(expected_periods(Reporting::monthly, 28, Date(2026, 9, 1), Date(2026, 11, 28)), (Names{"2026-09", "2026-10"}));
    EXPECT_EQ(expected_periods(Reporting::monthly, 28, Date(2026, 9, 1), Date(2026, 11, 29)), (Names{"2026-09", "2026-10", "2026-11"}));
    EXPECT_EQ(expected_periods(Reporting::monthly, 5, Date(2026, 9, 6), Date(2026, 10, 6)), (Names{"2026-10"}));
    EXPECT_EQ(expected_periods(Reporting::quarterly, 28, Date(2026, 9, 1), Date(2027, 1, 3)), (Names{"2026-Q3", "2026-Q4"}));
    EXPECT_EQ(expected_periods(Reporting::once, 28, Date(2020, 9, 1), Date(2026, 1, 3)), Names{});
}

TEST(Instances, FallOnTheirDayOrTheLastOfTheMonth) {
    using Days = std::vector<Date>;
    EXPECT_EQ(instances_of(Recurrence::monthly, 31, 12, Date(2026, 1, 31), Date(2026, 4, 30)), (Days{Date(2026, 2, 28), Date(2026, 3, 31), Date(2026, 4, 30)}));
    EXPECT_EQ(instances_of(Recurrence::quarterly, 28, 12, Date(2026, 3, 28), Date(2026, 12, 31)), (Days{Date(2026, 6, 28), Date(2026, 9, 28), Date(2026, 12, 28)}));
    EXPECT_EQ(instances_of(Recurrence::yearly, 31, 12, Date(2026, 3, 28), Date(2028, 12, 30)), (Days{Date(2026, 12, 31), Date(2027, 12, 31)}));
}

TEST(Ladder, ClimbsOneRungADayInOrderAndRemindsNobodyOfWhatIsDue) {
    const auto days = published();
    const auto ladder = default_ladder();
    const Date due(2026, 9, 18);
    const auto next = [&](std::vector<Rung> fired, std::optional<Date> last, Date on) { return rung_of_today(days, ladder, fired, last, due, on); };
    EXPECT_EQ(next({}, {}, Date(2026, 9, 10)), std::nullopt);
    EXPECT_EQ(next({}, {}, Date(2026, 9, 11)), Rung::remind);  // five working days before Friday the 18th
    EXPECT_EQ(next({Rung::remind}, Date(2026, 9, 11), Date(2026, 9, 17)), std::nullopt);
    EXPECT_EQ(next({Rung::remind}, Date(2026, 9, 11), due), Rung::urge);
    EXPECT_EQ(next({}, {}, due), Rung::urge);
    const Date much_later(2026, 12, 18);
    EXPECT_EQ(next({}, {}, much_later), Rung::urge);
    EXPECT_EQ(next({Rung::urge}, much_later, much_later), std::nullopt);  // one a day
    EXPECT_EQ(next({Rung::urge}, much_later.plus_days(-1), much_later), Rung::order);
    EXPECT_EQ(next({Rung::urge, Rung::order, Rung::interview, Rung::circular}, much_later, much_later.plus_days(1)), std::nullopt);
}

}  // namespace
}  // namespace luoshi::obligations
