// Further adults of a session: made with it, changed for some days or all, never in two places.
#include <algorithm>

#include "afterschool/timetable/timetable_on_both.hpp"

namespace luoshi::afterschool::timetable {
namespace {

constexpr char name_text[] = "INSERT INTO course_assistant (county, course, teacher, plan, school, slot) VALUES ($1, $2, $3, $4, $5, $6)";
constexpr storage::Query name_assistant{"test.name_assistant", name_text, name_text};
constexpr char unname_text[] = "DELETE FROM course_assistant WHERE county = $1 AND course = $2";
constexpr storage::Query unname_assistants{"test.unname_assistants", unname_text, unname_text};

class Assistants : public TimetableOnBoth {
 protected:
    static constexpr Date tuesday{2026, 9, 8};
    static constexpr Date wednesday{2026, 9, 9};

    void name_in_plan(TeacherId who, CourseId course, const char* slot) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(name_assistant, county, course, who, plan, school, slot);
            work.record("test", "course", "1", {});
            return Nothing{};
        }).value();
    }
    Result<ArrangedCourse> set(CourseId course, Date from, std::optional<Date> to, std::vector<TeacherId> assistants) {
        return here([&](Work& work) {
            return set_assistants(work, {.id = plan, .course = course, .from = from, .to = to, .assistants = std::move(assistants), .reason = "人多", .county = {}});
        });
    }
    std::vector<std::string> names(const ClassSession& session) {
        std::vector<std::string> all;
        for (const auto& one : session.assistants) all.push_back(one.name);
        return all;
    }
    std::vector<std::string> slugs(const ChangeCheck& check) {
        std::vector<std::string> all;
        for (const auto& clash : check.clashes) {
            if (clash.blocking) all.push_back(clash.slug);
        }
        return all;
    }
};
ON_BOTH_DATABASES(Assistants);

TEST_P(Assistants, OfACourseAreThoseOfItsSessionsWhileNobodyTouchesThem) {
    name_in_plan(zheng, homework, "s1");
    made();
    EXPECT_EQ(names(session_on(tuesday, homework)), (std::vector<std::string>{"郑老师"}));
    EXPECT_TRUE(session_on(tuesday, sport).assistants.empty());
    const auto again_made = made();
    EXPECT_EQ(again_made.changed + again_made.added + again_made.removed, 0);
    here([&](Work& work) -> Result<Nothing> {
        work.run(unname_assistants, county, homework);
        work.record("test", "course", "1", {});
        return Nothing{};
    }).value();
    EXPECT_GT(made().changed, 0);
    EXPECT_TRUE(session_on(tuesday, homework).assistants.empty());
}

TEST_P(Assistants, WithoutProofAreLeftOutOfTheirDays) {
    name_in_plan(coach, homework, "s1");  // fit until 15 October
    const auto result = made();
    EXPECT_EQ(session_on(Date(2026, 10, 15), homework).assistants.size(), 1U);
    EXPECT_TRUE(session_on(Date(2026, 10, 16), homework).assistants.empty());
    EXPECT_TRUE(std::ranges::any_of(result.notes, [](const Clash& note) { return note.slug == "assistant-left-out"; }));
}

TEST_P(Assistants, AreNotInTwoPlaces) {
    name_in_plan(zheng, homework, "s1");
    made();
    stand_in(session_on(tuesday, sport), zheng).value();
    const auto check = [&](SessionId session, const char* starts, const char* ends) {
        return read([&](Work& work) { return check_change(work, CheckChange{.id = session, .starts = starts, .ends = ends}); }).value();
    };
    const auto earlier = check(session_on(tuesday, sport).id, "16:10", "17:00");
    EXPECT_EQ(slugs(earlier), (std::vector<std::string>{"teacher-busy"})) << "who takes sport assists in homework then";
    const auto later = check(session_on(tuesday, homework).id, "17:10", "18:00");
    EXPECT_EQ(slugs(later), (std::vector<std::string>{"assistant-busy"}));
    EXPECT_EQ(set(sport, wednesday, wednesday, {zheng}).value().changed, 1) << "at another time";
    const auto moving = session_on(wednesday, sport);
    EXPECT_EQ(here([&](Work& work) {
                  return change_session(work, {moving.id, {}, "16:00", "16:30", {}, "体检", {}, {moving.version}});
              }).error().slug,
              "assistant-busy");
}

TEST_P(Assistants, AreChangedForADayOrFromADayOn) {
    made();
    EXPECT_EQ(set(homework, tuesday, tuesday, {zheng}).value().changed, 1);
    EXPECT_EQ(names(session_on(tuesday, homework)), (std::vector<std::string>{"郑老师"}));
    EXPECT_TRUE(session_on(wednesday, homework).assistants.empty());
    EXPECT_EQ(set(homework, tuesday, tuesday, {zheng}).error().slug, "nothing-changes");
    const auto session = session_on(tuesday, homework).id;
    const auto page = read([&](Work& work) { return show_session(work, {session}); }).value();
    ASSERT_EQ(page.changes.size(), 1U);
    EXPECT_EQ(page.changes[0].before.assistants, "");
    EXPECT_EQ(page.changes[0].after.assistants, "郑老师");
    EXPECT_GT(set(homework, wednesday, {}, {wu, zheng}).value().changed, 20);
    EXPECT_EQ(names(session_on(wednesday, homework)), (std::vector<std::string>{"吴老师", "郑老师"}));
    EXPECT_GT(set(homework, tuesday, {}, {}).value().changed, 20);
    EXPECT_TRUE(session_on(wednesday, homework).assistants.empty());
    EXPECT_EQ(made().changed, 0) << "what somebody arranged stays";
}

TEST_P(Assistants, AreOfTheSchoolFitAndNamedOnce) {
    made();
    EXPECT_EQ(set(homework, tuesday, {}, {id<TeacherId>(99)}).error().slug, "no-such-teacher");
    EXPECT_EQ(set(homework, tuesday, {}, {zheng, zheng}).error().slug, "named-twice");
    EXPECT_EQ(set(homework, tuesday, {}, {coach}).error().slug, "assistant-not-fit") << "his proofs end in October";
    EXPECT_TRUE(session_on(tuesday, homework).assistants.empty()) << "all sessions or none";
    EXPECT_EQ(set(homework, tuesday, {}, {zhou}).error().slug, "nothing-changes") << "whoever takes it is no assistant of it";
    EXPECT_EQ(here_as(person(60, {permissions::read}), [&](Work& work) {
                  return set_assistants(work, {.id = plan, .course = homework, .from = tuesday, .to = {}, .assistants = {zheng}, .reason = "人多", .county = {}});
              }).error().slug,
              "not-permitted");
}

TEST_P(Assistants, WhoStandInAreNoAssistantsOfThatSession) {
    name_in_plan(zheng, homework, "s1");
    made();
    const auto page = stand_in(session_on(tuesday, homework), zheng).value();
    EXPECT_EQ(page.session.substitute, zheng);
    EXPECT_TRUE(page.session.assistants.empty());
    EXPECT_EQ(session_on(wednesday, homework).assistants.size(), 1U);
}

TEST_P(Assistants, GoAlongToAMakeUpWhereTheyAreFree) {
    name_in_plan(zheng, homework, "s1");
    name_in_plan(wu, homework, "s1");
    made();
    const auto stopped = cancel(session_on(tuesday, homework)).value();
    // During sport, which Wu takes.
    here([&](Work& work) {
        return make_up(work, {stopped.id, id<SessionId>(200), wednesday, "17:10", "18:10", {}, {}, "补上", {}, {stopped.version}});
    }).value();
    const auto page = read([&](Work& work) { return show_session(work, {id<SessionId>(200)}); }).value();
    EXPECT_EQ(names(page.session), (std::vector<std::string>{"郑老师"}));
}

}  // namespace
}  // namespace luoshi::afterschool::timetable
