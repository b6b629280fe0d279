#include <algorithm>
#include <set>

#include "afterschool/timetable/permissions.hpp"
#include "afterschool/timetable/store.hpp"
#include "afterschool/timetable/timetable_on_both.hpp"

namespace luoshi::afterschool::timetable {
namespace {

const Date tuesday(2026, 9, 8);
const Date thursday(2026, 9, 10);

constexpr char helps_text[] =
    "INSERT INTO session_assistant (county, session, adult, school) SELECT s.county, s.id, t.id, t.school FROM timetable_session s CROSS JOIN service_teacher t "
    "WHERE s.county = $1 AND s.course = $2 AND t.county = s.county AND t.id = $3";
constexpr storage::Query helps{"test.helps_in_course", helps_text, helps_text};
constexpr char helps_no_more_text[] = "DELETE FROM session_assistant WHERE county = $1 AND adult = $2";
constexpr storage::Query helps_no_more{"test.helps_no_more", helps_no_more_text, helps_no_more_text};

class Week : public TimetableOnBoth {
 protected:
    WeekSuggestion suggested(SuggestWhat what) {
        return read([&](Work& work) { return suggest_week(work, {plan, what}); }).value();
    }
    Result<ArrangedCourse> arrange(ArrangeCourse command) {
        command.id = plan;
        command.from = Date(2026, 9, 1);
        if (command.reason.empty()) command.reason = "固定安排";
        return here([&](Work& work) { return arrange_course(work, command); });
    }
    void course_taught_by(CourseId course, TeacherId teacher) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(rows::course_teacher, county, course, teacher);
            work.record("test", "course", "1", {});
            return Nothing{};
        }).value();
    }
    void second_club_at_the_time_of_chess(RoomId room, TeacherId teacher) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(rows::course, county, painting, plan, school, "special", "clubs", "绘画", 3, 18, "s3", room,
                     teacher);
            work.record("test", "course", "1", {});
            return Nothing{};
        }).value();
    }
    // In all its sessions, wherever else somebody may be: what a change of the plan or of another course leaves behind.
    void assisted_by(CourseId course, TeacherId who) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(helps, county, course, who);
            work.record("test", "course", "1", {});
            return Nothing{};
        }).value();
    }
    static std::set<std::string> slugs(const std::vector<Clash>& clashes) {
        std::set<std::string> slugs;
        for (const auto& clash : clashes) slugs.insert(clash.slug);
        return slugs;
    }
    const CourseId painting = id<CourseId>(30);
};
ON_BOTH_DATABASES(Week);

TEST_P(Week, RoomsAreProposedForCoursesWithoutOneAndGivenInOneStep) {
    filled();
    const auto suggestion = suggested(SuggestWhat::rooms);
    EXPECT_TRUE(suggestion.feasible);
    EXPECT_EQ(suggestion.asked, 2);  // chess, two days a week
    ASSERT_EQ(suggestion.proposals.size(), 2U);
    for (const auto& proposal : suggestion.proposals) {
        EXPECT_EQ(proposal.course, chess);
        EXPECT_TRUE(proposal.fits);
        EXPECT_EQ(proposal.room, suggestion.proposals[0].room);  // in one room on both days
        EXPECT_EQ(proposal.now_slot, "第三课时");
    }
    EXPECT_FALSE(suggestion.constraints.empty());
    const auto given = arrange({.course = chess, .room = room_b}).value();
    EXPECT_EQ(given.changed, static_cast<std::int64_t>(
                                 std::ranges::count_if(sessions(Date(2026, 9, 1), Date(2026, 10, 31)),
                                                       [&](const auto& s) { return s.course == chess; })));
    EXPECT_EQ(view().counts.without_room, 0);
    EXPECT_EQ(session_on(tuesday, chess).room, room_b);
    EXPECT_EQ(arrange({.course = chess, .room = room_b}).error().slug, "nothing-changes");
    EXPECT_EQ(arrange({.course = chess, .room = id<RoomId>(77)}).error().slug, "room-closed");
    EXPECT_EQ(suggested(SuggestWhat::rooms).asked, 0);
    EXPECT_TRUE(suggested(SuggestWhat::rooms).proposals.empty());
}

TEST_P(Week, ARoomThatIsInUseIsNeitherProposedNorGiven) {
    second_club_at_the_time_of_chess(room_b, zheng);
    made();
    for (const auto& proposal : suggested(SuggestWhat::rooms).proposals) EXPECT_NE(proposal.room, room_b);
    EXPECT_EQ(arrange({.course = chess, .room = room_b}).error().slug, "room-busy");
    EXPECT_FALSE(session_on(tuesday, chess).room);  // all or nothing
}

TEST_P(Week, TeachersAreProposedWhereNobodyTakesIt) {
    course_taught_by(chess, id<TeacherId>(11));
    made();
    // The coach's proofs run out in the middle of October: for the rest of the term somebody else is asked for.
    clock().set(instant_of(Date(2026, 10, 16), 480));
    const auto suggestion = suggested(SuggestWhat::teachers);
    EXPECT_TRUE(suggestion.feasible);
    ASSERT_EQ(suggestion.proposals.size(), 2U);
    for (const auto& proposal : suggestion.proposals) {
        EXPECT_EQ(proposal.course, chess);
        EXPECT_NE(proposal.teacher, coach);
        EXPECT_EQ(proposal.teacher, suggestion.proposals[0].teacher);
    }
    EXPECT_EQ(arrange({.course = chess, .teacher = coach}).error().slug, "teacher-not-fit");
    const auto given = arrange({.course = chess, .weekday = 2, .teacher = suggestion.proposals[0].teacher}).value();
    EXPECT_GT(given.changed, 0);
    EXPECT_EQ(session_on(Date(2026, 10, 20), chess).substitute, suggestion.proposals[0].teacher);
    EXPECT_FALSE(session_on(Date(2026, 10, 22), chess).substitute);
}

TEST_P(Week, TimesAreProposedForPlacesThatStandInEachOthersWay) {
    // Zheng stands in for the coach from the middle of October on; then a club of her own is opened at that time.
    filled();
    second_club_at_the_time_of_chess(room_b, zheng);
    made();
    clock().set(instant_of(Date(2026, 10, 16), 480));
    EXPECT_FALSE(session_on(Date(2026, 10, 20), painting).substitute);
    const auto suggestion = suggested(SuggestWhat::times);
    EXPECT_EQ(suggestion.asked, 2);
    EXPECT_TRUE(suggestion.feasible);
    ASSERT_EQ(suggestion.proposals.size(), 2U);
    for (const auto& proposal : suggestion.proposals) {
        EXPECT_EQ(proposal.course, painting);
        EXPECT_TRUE(proposal.to_weekday && proposal.to_slot && proposal.starts && proposal.ends);
        EXPECT_NE(*proposal.to_slot, "第三课时");  // there is none on other days
    }
    const auto& first = suggestion.proposals[0];
    arrange({.course = painting,
             .weekday = first.weekday,
             .teacher = zheng,
             .to_weekday = first.to_weekday,
             .starts = first.starts,
             .ends = first.ends})
        .value();
    EXPECT_EQ(suggested(SuggestWhat::times).asked, 1);
}

TEST_P(Week, WhoAssistsAtThatTimeIsNotProposedToTakeAnotherCourse) {
    second_club_at_the_time_of_chess(room_b, wu);
    made();
    assisted_by(painting, zheng);
    assisted_by(painting, zhou);
    clock().set(instant_of(Date(2026, 10, 16), 480));  // nobody takes chess any more
    const auto nobody_left = suggested(SuggestWhat::teachers);
    EXPECT_EQ(nobody_left.asked, 2);
    EXPECT_FALSE(nobody_left.feasible);
    EXPECT_FALSE(nobody_left.breaches.empty());
    here([&](Work& work) -> Result<Nothing> {
        work.run(helps_no_more, county, zhou);
        work.record("test", "course", "1", {});
        return Nothing{};
    }).value();
    const auto suggestion = suggested(SuggestWhat::teachers);
    EXPECT_TRUE(suggestion.feasible);
    ASSERT_EQ(suggestion.proposals.size(), 2U);
    for (const auto& proposal : suggestion.proposals) {
        EXPECT_EQ(proposal.course, chess);
        EXPECT_EQ(proposal.teacher, zhou);
    }
}

TEST_P(Week, AnAssistantInTwoPlacesIsSaidAndAnotherTimeProposed) {
    filled();
    second_club_at_the_time_of_chess(room_b, wu);
    made();
    clock().set(instant_of(Date(2026, 10, 16), 480));
    EXPECT_EQ(suggested(SuggestWhat::times).asked, 0);
    assisted_by(painting, zheng);  // who stands in for the coach at that time
    without_final_checks();
    const auto session = session_on(Date(2026, 10, 20), painting).id;
    const auto page = read([&](Work& work) { return show_session(work, {session}); }).value();
    EXPECT_TRUE(slugs(page.clashes).contains("assistant-busy"));
    const auto suggestion = suggested(SuggestWhat::times);
    EXPECT_EQ(suggestion.asked, 2);
    EXPECT_TRUE(suggestion.feasible);
    ASSERT_EQ(suggestion.proposals.size(), 2U);
    for (const auto& proposal : suggestion.proposals) {
        EXPECT_EQ(proposal.course, painting);
        EXPECT_EQ(proposal.to_slot, "第一课时") << "wu takes sport in the second one";
    }
}

TEST_P(Week, WhatCannotBeKeptIsSaidWithNamesAndWeekdays) {
    course_taught_by(homework, zheng);
    course_taught_by(sport, zheng);
    filled();
    second_club_at_the_time_of_chess(room_b, zheng);
    made();
    clock().set(instant_of(Date(2026, 10, 16), 480));
    // Zheng stands in every slot of every day: there is no other time for the second club.
    const auto suggestion = suggested(SuggestWhat::times);
    EXPECT_FALSE(suggestion.feasible);
    ASSERT_FALSE(suggestion.breaches.empty());
    EXPECT_TRUE(slugs(suggestion.breaches).contains("conflicts"));
    for (const auto& breach : suggestion.breaches) {
        EXPECT_EQ(breach.words.find("第 "), std::string::npos) << breach.words;
        EXPECT_EQ(breach.words_en.find("period"), std::string::npos) << breach.words_en;
    }
    EXPECT_TRUE(std::ranges::any_of(suggestion.breaches, [](const Clash& breach) {
        return breach.words.find("绘画") != std::string::npos && breach.words.find("周") != std::string::npos;
    }));
}

TEST_P(Week, ACourseMovesToAnotherTimeAndSessionsWithoutServiceStayAndAreNamed) {
    filled();
    arrange({.course = chess, .teacher = zheng}).value();
    // From Tuesday to Wednesday at its own time; Wednesday 7 October is a public holiday, its Tuesday too.
    const auto moved = arrange({.course = chess, .weekday = 2, .to_weekday = 3}).value();
    EXPECT_GT(moved.changed, 0);
    EXPECT_EQ(session_on(Date(2026, 9, 9), chess).state, SessionState::moved);
    EXPECT_EQ(session_on(Date(2026, 9, 9), chess).pattern_day, tuesday);
    EXPECT_EQ(session_on(thursday, chess).state, SessionState::planned);
    // From Thursday to Friday: Friday 25 September is Mid-Autumn.
    const auto rest = arrange({.course = chess, .weekday = 4, .to_weekday = 5}).value();
    ASSERT_FALSE(rest.left.empty());
    EXPECT_EQ(rest.left[0].slug, "not-a-school-day");
    EXPECT_TRUE(rest.left[0].with);
    // Brought back they are as planned.
    arrange({.course = chess, .weekday = 2, .to_weekday = 2}).value();
    EXPECT_EQ(session_on(tuesday, chess).state, SessionState::planned);
}

TEST_P(Week, IsArrangedOnlyWithReasonRightAndWholeDates) {
    filled();
    struct Case {
        std::string_view says;
        ArrangeCourse command;
        std::string slug;
    };
    const Case cases[] = {{"no reason", {.course = chess, .room = room_b, .reason = " "}, "reason-required"},
                          {"another day, of which?", {.course = chess, .to_weekday = 3}, "required"},
                          {"a Sunday", {.course = chess, .weekday = 2, .to_weekday = 7}, "bad-weekday"},
                          {"half a time", {.course = chess, .weekday = 2, .starts = "16:00"}, "required"},
                          {"no time", {.course = chess, .weekday = 2, .starts = "4", .ends = "5"}, "not-a-time"},
                          {"nothing", {.course = chess}, "nothing-changes"}};
    for (const auto& c : cases) {
        const auto refused = arrange(c.command);
        ASSERT_FALSE(refused) << c.says;
        EXPECT_EQ(refused.error().slug, c.slug) << c.says;
    }
    const auto asks = [&](const Actor& actor) {
        return here_as(actor, [&](Work& work) {
                   return arrange_course(work, {.id = plan, .course = chess, .from = tuesday, .room = room_b,
                                                .reason = "固定"});
               })
            .error()
            .slug;
    };
    EXPECT_EQ(asks(person(2, {permissions::read})), "not-permitted");
    EXPECT_EQ(asks(person(3, {permissions::read, permissions::write}, "/430000/430200/")), "no-such-timetable");
    EXPECT_EQ(read_as(person(2, {permissions::read}),
                      [&](Work& work) { return suggest_week(work, {plan, SuggestWhat::rooms}); })
                  .error()
                  .slug,
              "not-permitted");
}

}  // namespace
}  // namespace luoshi::afterschool::timetable
