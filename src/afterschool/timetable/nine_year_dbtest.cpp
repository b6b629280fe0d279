// A nine-year school: primary pupils have the first and second hour, juniors the second and, on Tuesdays and Thursdays,
// the third; each stage has rules of its own.
#include <algorithm>
#include <iterator>

#include "afterschool/timetable/timetable_on_both.hpp"

namespace luoshi::afterschool::timetable {
namespace {

const Date tuesday(2026, 9, 8);
const Date friday(2026, 9, 4);

constexpr int primary_grades = 0b000'111'111;
constexpr int junior_grades = 0b111'000'000;

class NineYearTimetables : public TimetableOnBoth {
 protected:
    void SetUp() override {
        TimetableOnBoth::SetUp();
        if (IsSkipped()) return;
        constexpr std::string_view stage_text = "UPDATE school SET stage = 'nine_year' WHERE body = $1";
        constexpr storage::Query nine_year{"test.nine_year", stage_text, stage_text};
        here([&](Work& work) -> Result<Nothing> {
            work.run(nine_year, school);
            work.record("test", "school", "1", {});
            return Nothing{};
        }).value();
        open_to(sport, primary_grades | junior_grades);
        open_to(chess, junior_grades);
    }
    void open_to(CourseId course, int grades) {
        constexpr std::string_view grades_text = "UPDATE course SET grades = $3 WHERE county = $1 AND id = $2";
        constexpr storage::Query set_grades{"test.course_grades", grades_text, grades_text};
        here([&](Work& work) -> Result<Nothing> {
            work.run(set_grades, county, course, grades);
            work.record("test", "course", "1", {});
            return Nothing{};
        }).value();
    }
    // The county's bureau, by two people.
    void set_rule(std::string parameter, json::value value, std::optional<org::Stage> stage, bool decided = true) {
        const auto bureau = [&](std::uint8_t number) {
            return person(number, {std::begin(rules::permissions::all), std::end(rules::permissions::all)},
                          "/430000/430100/430102/");
        };
        const auto value_id = id<rules::ValueId>(static_cast<std::uint8_t>(100 + ++values_));
        here_as(bureau(81), [&](Work& work) {
            rules::EnterValue command;
            command.id = value_id;
            command.body = org::find_body_by_code(work, "430102-education").value().id;
            command.parameter = std::move(parameter);
            command.value = std::move(value);
            command.stage = stage;
            command.valid_from = Date(2026, 9, 1);
            command.claim = decided ? rules::Claim::decided : rules::Claim::reported;
            command.document = "芙教〔2026〕1号";
            command.source = "样例";
            return rules::enter_value(work, command);
        }).value();
        here_as(bureau(82), [&](Work& work) { return rules::confirm_value(work, {value_id, {}, {1}}); }).value();
    }
    bool has_note(const MadeTimetable& result, std::string_view slug) {
        return std::ranges::any_of(result.notes, [&](const Clash& note) { return note.slug == slug; });
    }
    std::vector<CourseId> courses_on(Date day) {
        std::vector<CourseId> courses;
        for (const auto& session : sessions(day, day)) courses.push_back(session.course);
        return courses;
    }
    bool has_course(Date day, CourseId course) {
        const auto courses = courses_on(day);
        return std::ranges::find(courses, course) != courses.end();
    }
    std::string first_clash(const CheckChange& change) {
        const auto answer = read([&](Work& work) { return check_change(work, change); }).value();
        return answer.clashes.empty() ? std::string() : answer.clashes.front().slug;
    }

 private:
    int values_ = 0;
};
ON_BOTH_DATABASES(NineYearTimetables);

TEST_P(NineYearTimetables, KeepTheLastHourOfTheJuniors) {
    set_rule("service.end_latest", "18:15", org::Stage::primary);
    set_rule("service.end_latest", "19:00", org::Stage::junior);
    EXPECT_FALSE(has_note(made(), "ends-too-late"));
    EXPECT_TRUE(has_course(tuesday, chess)) << "the limit of the primary pupils is not theirs";
    EXPECT_TRUE(has_course(tuesday, homework));
    EXPECT_EQ(courses_on(tuesday).size(), 3U);
    // Open to the sixth grade as well, it keeps to the stricter limit.
    open_to(chess, junior_grades | 32);
    const auto result = made();
    EXPECT_TRUE(has_note(result, "ends-too-late"));
    EXPECT_GT(result.removed, 0);
    EXPECT_FALSE(has_course(tuesday, chess));
}

TEST_P(NineYearTimetables, MoveASessionWithinTheLimitOfAllWhoSitInIt) {
    set_rule("service.end_latest", "18:15", org::Stage::primary);
    set_rule("service.end_latest", "19:00", org::Stage::junior);
    open_to(sport, junior_grades);
    made();
    const auto juniors = session_on(tuesday, sport);
    EXPECT_NE(first_clash({.id = juniors.id, .starts = "17:15", .ends = "18:18"}), "ends-too-late");
    open_to(sport, junior_grades | 32);
    EXPECT_EQ(first_clash({.id = juniors.id, .starts = "17:15", .ends = "18:18"}), "ends-too-late");
}

TEST_P(NineYearTimetables, AreProvedByTheMinutesOfEachStage) {
    set_rule("service.minutes_a_day", 150, org::Stage::junior);
    made();
    const auto proof = read([&](Work& work) { return show_proof(work, {plan}); }).value();
    ASSERT_EQ(proof.stages.size(), 2U);
    EXPECT_EQ(proof.stages[0].grades, (std::vector<int>{1, 2, 3, 4, 5, 6}));
    EXPECT_EQ(proof.stages[0].required_minutes, 120);
    EXPECT_EQ(proof.stages[1].grades, (std::vector<int>{7, 8, 9}));
    EXPECT_EQ(proof.stages[1].required_minutes, 150);
    ASSERT_FALSE(proof.gaps.empty());
    for (const auto& gap : proof.gaps) {
        EXPECT_EQ(gap.grades, (std::vector<int>{7, 8, 9})) << gap.words;
        EXPECT_EQ(gap.minutes + gap.missing, 150) << gap.words;
    }
}

TEST_P(NineYearTimetables, HaveServiceOnTheDaysOfEachStage) {
    set_rule("service.days", boost::json::parse("[1,2,3,4]"), org::Stage::primary);
    open_to(sport, junior_grades);
    made();
    EXPECT_EQ(courses_on(friday), std::vector<CourseId>{sport}) << "the juniors have service, primary pupils have not";
    EXPECT_TRUE(has_course(tuesday, homework));
    EXPECT_EQ(first_clash({.id = session_on(tuesday, homework).id, .day = friday}), "not-a-school-day");
    const auto proof = read([&](Work& work) { return show_proof(work, {plan}); }).value();
    for (const auto& week : proof.weeks) {
        for (const auto& day : week.days) EXPECT_EQ(day.grades.size(), day.weekday == 5 ? 3U : 9U) << day.day.to_string();
    }
    // Together with the fifth grade they stay at home on Fridays.
    open_to(sport, junior_grades | 16);
    made();
    EXPECT_TRUE(courses_on(friday).empty());
}

TEST_P(NineYearTimetables, SayThatTheDaysOfServiceAreNotSettled) {
    set_rule("service.days", boost::json::parse("[1,2,3]"), org::Stage::junior, false);
    set_rule("service.days", boost::json::parse("[1,2]"), org::Stage::junior, false);
    const auto result = made();
    EXPECT_TRUE(has_note(result, "rule-unsettled"));
    EXPECT_TRUE(has_course(friday, sport)) << "until it is decided, the days of the approved plan";
}

}  // namespace
}  // namespace luoshi::afterschool::timetable
