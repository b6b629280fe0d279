#include <algorithm>
#include <set>

#include "afterschool/timetable/permissions.hpp"
#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/store.hpp"
#include "afterschool/timetable/timetable_on_both.hpp"
#include "platform/storage/errors.hpp"

namespace luoshi::afterschool::timetable {
namespace {

class Sessions : public TimetableOnBoth {
 protected:
    Result<SessionPage> move(const ClassSession& session, std::optional<Date> day,
                             std::optional<std::string> starts = {}, std::optional<std::string> ends = {},
                             std::optional<RoomId> room = {}) {
        return here([&](Work& work) {
            return change_session(work, {session.id, day, starts, ends, room, "场地维修", {}, {session.version}});
        });
    }
    Result<SessionPage> swap(const ClassSession& one, const ClassSession& two, SwapWhat what) {
        return here([&](Work& work) { return swap_sessions(work, {one.id, two.id, what, "互换", {}, {one.version}}); });
    }
    Result<SessionPage> make_up_on(const ClassSession& session, Date day, std::uint8_t n = 200,
                                   std::string starts = "18:20", std::string ends = "19:20") {
        return here([&](Work& work) {
            return make_up(work,
                           {session.id, id<SessionId>(n), day, starts, ends, {}, {}, "补上", {}, {session.version}});
        });
    }
};
ON_BOTH_DATABASES(Sessions);

const Date tuesday(2026, 9, 8);
const Date wednesday(2026, 9, 9);

TEST_P(Sessions, AreMovedOnlyWhereNothingStandsAgainstIt) {
    published();
    const auto session = session_on(wednesday, homework);
    struct Case {
        std::string_view says;
        std::optional<Date> day;
        std::optional<std::string> starts, ends;
        std::optional<RoomId> room;
        std::string slug;
    };
    const Case cases[] = {{"a room in use", {}, "17:20", "18:00", hall, "room-busy"},
                          {"another school's room", {}, {}, {}, id<RoomId>(99), "room-closed"},
                          {"a public holiday", Date(2026, 10, 1), {}, {}, {}, "not-a-school-day"},
                          {"a weekend", Date(2026, 9, 12), {}, {}, {}, "not-a-school-day"},
                          {"after the term", Date(2026, 11, 3), {}, {}, {}, "outside-term"},
                          {"its own course at that time", tuesday, {}, {}, {}, "course-busy"},
                          {"the wrong way round", {}, "18:00", "17:00", {}, "ends-before-it-starts"},
                          {"no time at all", {}, "25:00", {}, {}, "not-a-time"},
                          {"nothing", {}, {}, {}, {}, "nothing-changes"}};
    for (const auto& c : cases) {
        const auto refused = move(session, c.day, c.starts, c.ends, c.room);
        ASSERT_FALSE(refused) << c.says;
        EXPECT_EQ(refused.error().slug, c.slug) << c.says;
        EXPECT_FALSE(refused.error().detail.empty());
        EXPECT_FALSE(refused.error().detail_en.empty());
    }
    const auto moved = move(session, {}, "15:00", "15:50", room_b).value();
    EXPECT_EQ(moved.session.state, SessionState::moved);
    EXPECT_EQ(moved.session.starts, "15:00");
    ASSERT_EQ(moved.changes.size(), 1U);
    EXPECT_EQ(moved.changes[0].before.starts, "16:00");
    EXPECT_EQ(moved.changes[0].before.room, "三（1）教室");
    EXPECT_EQ(moved.changes[0].after.room, "三（2）教室");
    EXPECT_TRUE(std::ranges::any_of(
        moved.clashes, [](const Clash& clash) { return clash.slug == "room-too-small" && !clash.blocking; }));
    EXPECT_EQ(move(session, {}, "15:10").error().slug, "changed-meanwhile");
}

TEST_P(Sessions, ACheckSaysBeforehandWhatTheChangeWouldSay) {
    published();
    const auto session = session_on(wednesday, homework);
    const auto check = [&](CheckChange change) {
        change.id = session.id;
        return read([&](Work& work) { return check_change(work, change); }).value();
    };
    EXPECT_TRUE(check({}).possible);
    CheckChange wanted;
    wanted.starts = "17:20";
    wanted.ends = "18:00";
    wanted.room = hall;
    wanted.teacher = wu;
    const auto busy = check(wanted);
    EXPECT_FALSE(busy.possible);
    ASSERT_GE(busy.clashes.size(), 2U);
    EXPECT_EQ(busy.clashes[0].slug, "teacher-busy");
    EXPECT_EQ(busy.clashes[1].slug, "room-busy");
    EXPECT_EQ(busy.clashes[0].with, session_on(wednesday, sport).id);
}

TEST_P(Sessions, WhoStandsInMustBeFreeAndFitAndEarnsWhatTheOtherDoesNot) {
    published();
    const auto session = session_on(tuesday, homework);
    EXPECT_EQ(stand_in(session, zhou).error().slug, "nothing-changes");
    EXPECT_EQ(stand_in(session, id<TeacherId>(99)).error().slug, "no-such-teacher");
    EXPECT_EQ(stand_in(session_on(Date(2026, 10, 20), homework), coach).error().slug, "teacher-not-fit");
    const auto page = stand_in(session, zheng).value();
    EXPECT_EQ(page.session.substitute, zheng);
    EXPECT_EQ(page.session.teacher, zhou);
    ASSERT_EQ(page.changes.back().pay.size(), 2U);
    EXPECT_EQ(page.changes.back().pay[0].teacher, zhou);
    EXPECT_EQ(page.changes.back().pay[0].lessons, -1);
    EXPECT_EQ(page.changes.back().pay[1].lessons, 1);
    const auto back = stand_in(page.session, zhou).value();
    EXPECT_FALSE(back.session.substitute);
}

TEST_P(Sessions, NobodyTakesTwoAtOnceEvenWithoutTheChecks) {
    published();
    without_final_checks();
    const auto one = session_on(tuesday, homework);
    const auto two = session_on(wednesday, sport);
    // Past the checks, straight at the table: the key refuses.
    EXPECT_THROW(here([&](Work& work) -> Result<Nothing> {
                     work.run(queries::place_session, county, two.id, two.version, 2, tuesday, 960, 1020,
                              std::optional<int>{}, hall, zhou, SessionState::moved);
                     work.record("test", "session", "1", {});
                     return Nothing{};
                 }),
                 std::exception);
    EXPECT_EQ(again(one).version, one.version);
}

TEST_P(Sessions, SwapTeachersRoomsOrTimes) {
    published();
    const auto one = session_on(tuesday, homework);
    const auto two = session_on(wednesday, homework);
    const auto other = session_on(wednesday, sport);
    EXPECT_EQ(swap(one, one, SwapWhat::teachers).error().slug, "not-a-pair");
    EXPECT_EQ(swap(one, two, SwapWhat::times).error().slug, "not-a-pair");
    const auto teachers = swap(one, other, SwapWhat::teachers).value();
    EXPECT_EQ(teachers.session.substitute, wu);
    EXPECT_EQ(again(other).substitute, zhou);
    const auto rooms = swap(teachers.session, again(other), SwapWhat::rooms).value();
    EXPECT_EQ(rooms.session.room, hall);
    EXPECT_EQ(again(other).room, room_a);
    const auto times = swap(session_on(tuesday, sport), again(two), SwapWhat::times);
    // Homework would be twice on Tuesday only if it met its own course at one time; at 17:10 it does not.
    ASSERT_TRUE(times) << times.error().slug;
    EXPECT_EQ(again(two).starts, "17:10");
    EXPECT_EQ(again(two).day, tuesday);
    EXPECT_EQ(again(two).state, SessionState::moved);
}

TEST_P(Sessions, AStoppedOneIsMadeUpOrRefundedNeverBoth) {
    published();
    const auto session = session_on(tuesday, homework);
    EXPECT_EQ(here([&](Work& work) {
                  return refund_session(work, {session.id, "退", {}, {session.version}});
              })
                  .error()
                  .slug,
              "session-not-cancelled");
    EXPECT_EQ(cancel(session, Settlement::make_up).error().slug, "make-up-is-a-step");
    const auto stopped = cancel(session).value();
    EXPECT_EQ(stopped.session.settlement, Settlement::open);
    EXPECT_EQ(stopped.changes.back().pay.at(0).lessons, -1);
    EXPECT_EQ(cancel(stopped.session).error().slug, "session-cancelled");
    EXPECT_EQ(view().counts.unsettled, 1);
    EXPECT_EQ(make_up_on(stopped.session, Date(2026, 10, 1)).error().slug, "not-a-school-day");
    EXPECT_EQ(make_up_on(stopped.session, wednesday, 200, "16:30", "17:20").error().slug, "course-busy");
    const auto settled = make_up_on(stopped.session, wednesday).value();
    EXPECT_EQ(settled.session.settlement, Settlement::make_up);
    EXPECT_EQ(settled.session.made_up_by, id<SessionId>(200));
    EXPECT_EQ(make_up_on(stopped.session, wednesday).value().session.id, session.id);  // a repeat
    EXPECT_EQ(make_up_on(stopped.session, wednesday.plus_days(1)).error().slug, "id-taken");
    EXPECT_EQ(make_up_on(settled.session, wednesday, 201).error().slug, "already-made-up");
    EXPECT_EQ(here([&](Work& work) {
                  return refund_session(work, {session.id, "退", {}, {settled.session.version}});
              })
                  .error()
                  .slug,
              "already-made-up");
    const auto lines = read([&](Work& work) -> Result<std::vector<Session>> {
                           return sessions_on(work, county, school, wednesday);
                       }).value();
    EXPECT_TRUE(std::ranges::any_of(lines, [&](const Session& line) { return line.makes_up == session.id; }));
}

TEST_P(Sessions, ARefundCountsItsLessonsAndIsFinal) {
    published();
    const auto stopped = cancel(session_on(tuesday, sport)).value();
    const auto refunded = here([&](Work& work) {
                              return refund_session(work, {stopped.id, "补不了", {}, {stopped.version}});
                          }).value();
    EXPECT_EQ(refunded.session.settlement, Settlement::refund);
    EXPECT_EQ(refunded.changes.back().refund_lessons, 1);
    EXPECT_EQ(make_up_on(refunded.session, wednesday).error().slug, "already-refunded");
    const auto at_once = cancel(session_on(wednesday, sport), Settlement::refund).value();
    EXPECT_EQ(at_once.changes.back().refund_lessons, 1);
}

TEST_P(Sessions, OfAWholeDayAreStoppedTogether) {
    published();
    const auto stop = [&](Date day) {
        return here([&](Work& work) {
            return cancel_day(work, {school, day, CancelReason::weather, "暴雨红色预警", Settlement::refund, {}});
        });
    };
    EXPECT_EQ(stop(tuesday).value().stopped, 3);
    for (const auto& session : sessions(tuesday, tuesday)) EXPECT_EQ(session.settlement, Settlement::refund);
    EXPECT_EQ(stop(tuesday).error().slug, "nothing-to-cancel");
    EXPECT_EQ(stop(Date(2026, 9, 12)).error().slug, "nothing-to-cancel");
}

TEST_P(Sessions, AreHeldOnceAndOpenedForACorrection) {
    published();
    const auto session = session_on(tuesday, homework);
    const auto hold = [&](SessionId which) { return here([&](Work& work) { return mark_held(work, county, which); }); };
    EXPECT_EQ(hold(session.id).value().state, SessionState::held);
    EXPECT_EQ(hold(id<SessionId>(250)).error().slug, "no-such-session");
    EXPECT_EQ(move(again(session), {}, "15:00", "15:50").error().slug, "session-held");
    EXPECT_EQ(here([&](Work& work) { return mark_not_held(work, county, session.id); }).value().state,
              SessionState::planned);
    const auto stopped = cancel(session_on(tuesday, sport)).value();
    EXPECT_EQ(hold(stopped.id).error().slug, "session-cancelled");
}

TEST_P(Sessions, OnesOwnAreThoseOneTakes) {
    published();
    stand_in(session_on(tuesday, homework), zheng).value();
    const auto of = [&](std::uint8_t account) {
        return read_as(person(account, {}),
                       [&](Work& work) {
                           return show_own_sessions(work, {tuesday, tuesday});
                       })
            .value()
            .items;
    };
    EXPECT_EQ(of(23).size(), 1U);  // Zheng stands in
    EXPECT_EQ(of(21).size(), 0U);
    EXPECT_EQ(of(22).size(), 1U);
    EXPECT_EQ(of(99).size(), 0U);
    EXPECT_EQ(read_as(person(21, {}),
                      [&](Work& work) {
                          return show_own_sessions(work, {tuesday, tuesday.plus_days(70)});
                      })
                  .error()
                  .slug,
              "bad-span");
    EXPECT_TRUE(read_as(person(99, {}),
                        [&](Work& work) {
                            return show_children_sessions(work, {tuesday, tuesday});
                        })
                    .value()
                    .children.empty());
}

TEST_P(Sessions, OfADraftAreNotShownToOthers) {
    made();
    EXPECT_TRUE(
        read([&](Work& work) -> Result<std::vector<Session>> { return sessions_on(work, county, school, tuesday); })
            .value()
            .empty());
    EXPECT_TRUE(read_as(person(22, {}),
                        [&](Work& work) {
                            return show_own_sessions(work, {tuesday, tuesday});
                        })
                    .value()
                    .items.empty());
}

TEST_P(Sessions, NeedAReasonAndTheRightForEveryChange) {
    published();
    const auto session = session_on(tuesday, homework);
    EXPECT_EQ(here([&](Work& work) {
                  return change_session(work, {session.id, {}, "15:00", {}, {}, " ", {}, {session.version}});
              })
                  .error()
                  .slug,
              "reason-required");
    EXPECT_EQ(here_as(person(2, {permissions::read}),
                      [&](Work& work) {
                          return cancel_session(
                              work, {session.id, CancelReason::other, "停", Settlement::open, {}, {session.version}});
                      })
                  .error()
                  .slug,
              "not-permitted");
    const auto page = read_as(person(3, {permissions::read, permissions::write}), [&](Work& work) {
                          return show_session(work, {session.id});
                      }).value();
    ASSERT_EQ(page.actions.size(), 7U);
    EXPECT_TRUE(page.actions[0].enabled);
    EXPECT_EQ(page.actions[4].reason, "session-not-cancelled");
}

TEST_P(Sessions, ChecksFindWhatShouldNotBe) {
    published();
    without_final_checks();
    const auto findings = [&] {
        std::vector<std::string> names;
        for (const auto& violation : storage::check_data(storage(), checks::all)) names.push_back(violation.check);
        return names;
    };
    EXPECT_EQ(findings(), std::vector<std::string>{});
    const auto session = session_on(tuesday, homework);
    const auto place = [&](Date day, int starts, int ends, TeacherId adult, RoomId room) {
        here([&](Work& work) -> Result<Nothing> {
            const auto version = find_row(work, session.id).value().version;
            work.run(queries::place_session, county, session.id, version, iso_weekday(day), day, starts, ends,
                     std::optional<int>{}, room, adult, SessionState::moved);
            work.record("test", "session", "1", {});
            return Nothing{};
        }).value();
    };
    place(tuesday, 1000, 1040, wu, room_b);  // Wu takes sport from 17:10
    EXPECT_EQ(findings(), std::vector<std::string>{"afterschool/timetable.teacher_in_two_places"});
    place(tuesday, 1000, 1040, zhou, hall);
    EXPECT_EQ(findings(), std::vector<std::string>{"afterschool/timetable.room_used_twice"});
    place(Date(2026, 10, 1), 960, 1020, zhou, room_a);
    EXPECT_EQ(findings(), std::vector<std::string>{"afterschool/timetable.session_on_a_holiday"});
    place(Date(2026, 11, 3), 960, 1020, zhou, room_a);
    EXPECT_EQ(findings(), std::vector<std::string>{"afterschool/timetable.session_outside_the_term"});
}

TEST_P(Sessions, ChecksFindWhoIsMissingHalfAMakeUpAndAClosedDay) {
    published();
    without_final_checks();
    const auto findings = [&] {
        std::set<std::string> names;
        for (const auto& violation : storage::check_data(storage(), checks::all)) names.insert(violation.check);
        return names;
    };
    EXPECT_EQ(findings(), std::set<std::string>{});
    const auto plant = [&](auto&& change) {
        here([&](Work& work) -> Result<Nothing> {
            change(work);
            work.record("test", "session", "1", {});
            return Nothing{};
        }).value();
    };
    const auto session = session_on(tuesday, homework);
    plant([&](Work& work) { work.run(queries::clear_places, county, session.id); });
    EXPECT_EQ(findings(), std::set<std::string>{"afterschool/timetable.published_without_teacher"});
    stand_in(again(session), zhou).value();
    EXPECT_EQ(findings(), std::set<std::string>{});
    // Stopped and settled as made up by a session that knows nothing of it.
    const auto stopped = cancel(again(session)).value();
    plant([&](Work& work) {
        work.run(queries::settle_session, county, stopped.session.id, stopped.session.version, Settlement::make_up,
                 session_on(wednesday, sport).id);
    });
    EXPECT_EQ(findings(), std::set<std::string>{"afterschool/timetable.half_a_make_up"});
    here([&](Work& work) {
        return enter_special_day(work, {id<SpecialDayId>(9), school, wednesday, wednesday, DayKind::closed, {}, {},
                                        "停电", "", {}});
    }).value();
    EXPECT_EQ(findings(), (std::set<std::string>{"afterschool/timetable.half_a_make_up",
                                                 "afterschool/timetable.session_on_a_closed_day"}));
}

TEST_P(Sessions, AreNotMovedIntoThePast) {
    published();
    clock().set(instant_of(wednesday, 480));
    const auto session = session_on(wednesday, sport);
    EXPECT_EQ(move(session, tuesday.plus_days(-1), "15:00", "15:50").error().slug, "in-the-past");
    EXPECT_TRUE(move(session, {}, "15:00", "15:50"));
}

TEST_P(Sessions, BroughtBackToTheirPatternAreAsPlanned) {
    published();
    const auto moved = move(session_on(wednesday, homework), {}, "15:00", "15:50").value();
    EXPECT_EQ(moved.session.state, SessionState::moved);
    EXPECT_EQ(move(moved.session, {}, "16:00", "17:00").value().session.state, SessionState::planned);
}

TEST_P(Sessions, SwapsAndMakeUpsAreCheckedBeforehandToo) {
    published();
    const auto check = [&](CheckChange change) {
        return read([&](Work& work) { return check_change(work, change); }).value();
    };
    const auto slug_of = [&](const ChangeCheck& answer) {
        return answer.clashes.empty() ? std::string() : answer.clashes.front().slug;
    };
    const auto one = session_on(tuesday, homework);
    const auto other = session_on(wednesday, sport);
    EXPECT_TRUE(check({.id = one.id, .with = other.id, .what = SwapWhat::teachers}).possible);
    EXPECT_EQ(slug_of(check({.id = one.id, .with = one.id, .what = SwapWhat::rooms})), "not-a-pair");
    // At the other's time the course has a session of its own.
    const auto times = check({.id = one.id, .with = other.id, .what = SwapWhat::times});
    EXPECT_EQ(times.possible, swap(one, other, SwapWhat::times).has_value());
    const auto stopped = cancel(session_on(Date(2026, 9, 15), homework)).value();
    EXPECT_EQ(slug_of(check({.id = stopped.session.id, .day = Date(2026, 10, 1)})), "not-a-school-day");
    EXPECT_TRUE(check({.id = stopped.session.id, .day = Date(2026, 9, 16), .starts = "18:20", .ends = "19:00"}).possible);
}

}  // namespace
}  // namespace luoshi::afterschool::timetable
