#include <algorithm>
#include <set>

#include "afterschool/timetable/drop_draft.hpp"
#include "afterschool/timetable/permissions.hpp"
#include "afterschool/timetable/sample.hpp"
#include "afterschool/timetable/store.hpp"
#include "afterschool/timetable/timetable_on_both.hpp"
#include "platform/jobs/runner.hpp"
#include "pupils/api.hpp"

namespace luoshi::afterschool::timetable {
namespace {

class Timetables : public TimetableOnBoth {};
ON_BOTH_DATABASES(Timetables);

const Date tuesday(2026, 9, 8);

// September and October 2026 have 39 working days from Monday to Friday by the published calendar, if the test's
// calendar says so; what is counted here is therefore taken from the calendar itself.
TEST_P(Timetables, AreMadeFromTheCalendarAndThePattern) {
    const auto result = made();
    const auto all = sessions(Date(2026, 9, 1), Date(2026, 10, 31));
    EXPECT_EQ(result.added, static_cast<std::int64_t>(all.size()));
    std::set<Date> days;
    for (const auto& session : all) {
        days.insert(session.day);
        EXPECT_LE(session.weekday, 5) << session.day.to_string();
    }
    EXPECT_EQ(result.days, static_cast<std::int64_t>(days.size()));
    EXPECT_TRUE(sessions(Date(2026, 10, 1), Date(2026, 10, 7)).empty());  // National Day
    EXPECT_EQ(sessions(tuesday, tuesday).size(), 3U);                     // s1, s2 and chess
    EXPECT_EQ(sessions(tuesday.plus_days(1), tuesday.plus_days(1)).size(), 2U);
}

TEST_P(Timetables, MadeAgainChangeNothing) {
    const auto first = made();
    const auto second = made();
    EXPECT_EQ(second.added + second.changed + second.removed, 0);
    EXPECT_EQ(second.kept, first.added);
    EXPECT_EQ(view().version, 2);
}

TEST_P(Timetables, NeedAnApprovedPlanAndAFixedTerm) {
    EXPECT_EQ(here([&](Work& work) {
                  return make_timetable(work, {id<PlanId>(99), {}, {}});
              })
                  .error()
                  .slug,
              "no-such-timetable");
    made();
    EXPECT_EQ(here([&](Work& work) {
                  return make_timetable(work, {plan, {}, {7}});
              })
                  .error()
                  .slug,
              "changed-meanwhile");
    EXPECT_EQ(here([&](Work& work) { return make_timetable(work, {plan, {}, {}}); }).error().slug, "changed-meanwhile");
}

TEST_P(Timetables, NeverPutInWhoHasNoProof) {
    const auto result = made();
    EXPECT_TRUE(std::ranges::any_of(result.notes, [](const Clash& note) { return note.slug == "teacher-not-fit"; }));
    EXPECT_EQ(session_on(tuesday, chess).teacher, coach);
    EXPECT_FALSE(session_on(Date(2026, 10, 20), chess).substitute);
    EXPECT_GT(view().counts.without_teacher, 0);
    EXPECT_EQ(try_publish("x").error().slug, "sessions-without-teacher");
}

TEST_P(Timetables, FollowTheCatalogueUntilSomebodyTouchesASession) {
    made();
    const auto touched = session_on(tuesday, homework);
    stand_in(touched, zheng).value();
    here([&](Work& work) -> Result<Nothing> {
        work.run(rows::course_teacher, county, homework, zheng);
        work.record("test", "course", "1", {});
        return Nothing{};
    }).value();
    const auto result = made();
    EXPECT_GT(result.changed, 0);
    EXPECT_EQ(session_on(tuesday, homework).substitute, zheng);
    EXPECT_EQ(session_on(tuesday.plus_days(1), homework).teacher, zheng);
}

TEST_P(Timetables, AreProvedDayByDayAndGapsNeedAReason) {
    filled();
    const auto proof = read([&](Work& work) { return show_proof(work, {plan}); }).value();
    EXPECT_EQ(proof.grades, (std::vector<int>{1, 2, 3, 4, 5, 6}));
    ASSERT_EQ(proof.stages.size(), 1U);
    EXPECT_EQ(proof.stages[0].required_minutes, 120);
    EXPECT_TRUE(proof.met) << proof.gaps.size();
    // A stopped course leaves every grade an hour short.
    cancel(session_on(tuesday, sport)).value();
    const auto after = read([&](Work& work) { return show_proof(work, {plan}); }).value();
    ASSERT_EQ(after.gaps.size(), 2U);  // grades 3 and 4 still have chess
    EXPECT_EQ(after.gaps[0].day, tuesday);
    EXPECT_EQ(after.gaps[0].minutes, 60);
    EXPECT_EQ(after.gaps[1].grades, (std::vector<int>{3, 4}));
    EXPECT_EQ(try_publish({}).error().slug, "gaps-need-a-reason");
    EXPECT_EQ(try_publish("  ").error().slug, "gaps-need-a-reason");
    const auto done = try_publish("教师生病").value();
    EXPECT_EQ(done.state, TimetableState::published);
    EXPECT_EQ(done.gaps, 2);
    EXPECT_EQ(try_publish("再来").error().slug, "already-published");
}

TEST_P(Timetables, AreNotProvedByGradesThatAreOfferedNothing) {
    const auto run = [&](const storage::Query& query, auto... values) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(query, values...);
            work.record("test", "course", "1", {});
            return Nothing{};
        }).value();
    };
    const auto proof = [&] { return read([&](Work& work) { return show_proof(work, {plan}); }).value(); };
    constexpr std::string_view grades_text = "UPDATE course SET grades = $2 WHERE county = $1";
    constexpr storage::Query only_grades{"test.only_grades", grades_text, grades_text};
    run(only_grades, std::string(county), 1);  // every course is for the first grade
    made();
    const auto first = proof();
    EXPECT_EQ(first.grades, (std::vector<int>{1, 2, 3, 4, 5, 6})) << "no class is entered: every grade of the stage";
    EXPECT_FALSE(first.met);
    EXPECT_EQ(first.gaps.at(0).grades, (std::vector<int>{2, 3, 4, 5, 6}));
    EXPECT_EQ(first.gaps.at(0).minutes, 0);
    constexpr std::string_view class_text =
        "INSERT INTO school_class (county, id, school, entry_year, school_year, grade, number, name, is_open, version) "
        "VALUES ($1, $2, $3, 2026, 2026, 1, 1, '一（1）班', true, 1)";
    constexpr storage::Query add_class{"test.add_class", class_text, class_text};
    run(add_class, std::string(county), id<pupils::ClassId>(90), school);
    EXPECT_EQ(proof().grades, std::vector<int>{1}) << "a school that has a first grade only";
}

TEST_P(Timetables, PublishedOnesOnlyGrow) {
    published();
    here([&](Work& work) -> Result<Nothing> {
        work.run(rows::course_teacher, county, homework, zheng);
        work.record("test", "course", "1", {});
        return Nothing{};
    }).value();
    const auto result = made();
    EXPECT_EQ(result.changed + result.removed + result.added, 0);
    EXPECT_GT(result.differing, 0);
    EXPECT_EQ(session_on(tuesday, homework).teacher, zhou);
}

// The emit at the end of make_timetable.
TEST_P(Timetables, WhatAPublishedOneGrowsByIsTold) {
    published();
    std::size_t told = 0;
    const auto hear = [&] {
        jobs::Runner runner(storage(), clock(), random());
        runner.subscribe("timetable.sessions_added", [&](Work&, const json::value& payload) -> Result<Nothing> {
            told += payload.at("sessions").as_array().size();
            return Nothing{};
        });
        runner.run_due();
    };
    hear();
    EXPECT_EQ(told, 0U) << "a draft tells nobody";
    const auto day = working_weekend();
    here([&](Work& work) { return enter_special_day(work, {id<SpecialDayId>(5), school, day, day, DayKind::follows, 2, {}, "调休", "", {}}); }).value();
    EXPECT_EQ(made().added, 3);
    hear();
    EXPECT_EQ(told, 3U);
}

TEST_P(Timetables, ClosedDaysAndMakeUpSaturdaysComeFromSpecialDays) {
    const auto enter = [&](std::uint8_t n, Date day, DayKind kind, std::optional<int> weekday) {
        return here([&](Work& work) {
            return enter_special_day(work,
                                     {id<SpecialDayId>(n), school, day, day, kind, weekday, {}, "校运会", "", {}});
        });
    };
    made();
    const auto before = sessions(tuesday, tuesday).size();
    const auto entered = enter(1, tuesday, DayKind::closed, {}).value();
    EXPECT_EQ(entered.sessions, static_cast<std::int64_t>(before));
    EXPECT_EQ(enter(1, tuesday, DayKind::closed, {}).value().id, entered.id);  // a repeat
    EXPECT_EQ(enter(1, tuesday.plus_days(1), DayKind::closed, {}).error().slug, "id-taken");
    EXPECT_EQ(enter(2, Date(2026, 10, 1), DayKind::follows, 2).error().slug, "not-a-working-day");
    EXPECT_EQ(enter(3, Date(2026, 9, 12), DayKind::follows, 2).error().slug, "not-a-working-day");
    EXPECT_EQ(enter(4, tuesday, DayKind::follows, {}).error().slug, "bad-weekday");
    const auto make_up_day = working_weekend();
    EXPECT_TRUE(sessions(make_up_day, make_up_day).empty());
    enter(5, make_up_day, DayKind::follows, 2).value();
    made();
    EXPECT_EQ(sessions(make_up_day, make_up_day).size(), 3U);
    EXPECT_TRUE(sessions(tuesday, tuesday).empty());
    here([&](Work& work) { return remove_special_day(work, {id<SpecialDayId>(1), "改期", {}}); }).value();
    made();
    EXPECT_EQ(sessions(tuesday, tuesday).size(), before);
}

TEST_P(Timetables, TheEffectOfASpecialDayIsSaidBeforeItIsEnteredOrWithdrawn) {
    made();
    const auto bureau = read([](Work& work) -> Result<BodyId> {
                            return org::find_body_by_code(work, "430102-education").value().id;
                        }).value();
    const auto check = [&](CheckSpecialDay query) {
        return read([&](Work& work) { return check_special_day(work, query); });
    };
    const auto on_tuesday = static_cast<std::int64_t>(sessions(tuesday, tuesday).size());
    ASSERT_GT(on_tuesday, 0);
    const auto closed = check({.body = bureau, .first_day = tuesday, .last_day = tuesday}).value();
    ASSERT_EQ(closed.schools.size(), 1U) << "of the school below the bureau";
    EXPECT_EQ(closed.schools[0].school, school);
    EXPECT_EQ(closed.sessions, on_tuesday);
    EXPECT_EQ(sessions(tuesday, tuesday).size(), static_cast<std::size_t>(on_tuesday)) << "a check changes nothing";
    EXPECT_EQ(
        check({.body = bureau, .first_day = tuesday, .last_day = tuesday, .kind = DayKind::half_day, .until = "23:00"})
            .value()
            .sessions,
        0)
        << "everything ends before that";
    EXPECT_EQ(check({.body = bureau,
                     .first_day = Date(2026, 10, 1),
                     .last_day = Date(2026, 10, 1),
                     .kind = DayKind::follows,
                     .weekday = 2})
                  .error()
                  .slug,
              "not-a-working-day")
        << "what would be refused is refused here too";
    EXPECT_EQ(read_as(Actor{},
                      [&](Work& work) {
                          return check_special_day(work, {.body = bureau, .first_day = tuesday, .last_day = tuesday});
                      })
                  .error()
                  .slug,
              "no-such-body");
    here([&](Work& work) {
        return enter_special_day(
            work, {id<SpecialDayId>(1), bureau, tuesday, tuesday, DayKind::closed, {}, {}, "台风", "", {}});
    }).value();
    const auto withdrawal = [&] {
        return read([&](Work& work) { return check_withdrawal(work, {id<SpecialDayId>(1)}); });
    };
    EXPECT_EQ(withdrawal().value().schools[0].stopped, 0);
    EXPECT_EQ(read_as(Actor{}, [&](Work& work) { return check_withdrawal(work, {id<SpecialDayId>(1)}); }).error().slug,
              "no-such-special-day");
    clock().set(instant_of(tuesday.plus_days(1), 480));
    EXPECT_TRUE(check({.body = bureau, .first_day = tuesday, .last_day = tuesday}).value().schools.empty())
        << "what is past is not touched";
    EXPECT_TRUE(withdrawal().value().schools.empty());
}

TEST_P(Timetables, AHalfDayThatIsEnteredCountsWhatEndsAfterItsTimeOnly) {
    made();
    const auto on_tuesday = sessions(tuesday, tuesday);
    ASSERT_FALSE(on_tuesday.empty());
    const auto enter = [&](std::uint8_t n, std::optional<std::string> until) {
        return here([&](Work& work) {
                   return enter_special_day(
                       work, {id<SpecialDayId>(n), school, tuesday, tuesday, DayKind::half_day, {}, until, "考试", "", {}});
               })
            .value()
            .sessions;
    };
    const auto last = std::ranges::max_element(on_tuesday, {}, &ClassSession::ends)->ends;
    EXPECT_EQ(enter(1, last), 0) << "everything ends by that time";
    EXPECT_EQ(enter(2, {}), static_cast<std::int64_t>(on_tuesday.size())) << "no service at all";
}

TEST_P(Timetables, AHalfDayThatIsWithdrawnNamesWhatItStoppedOnly) {
    filled();
    const auto session = session_on(tuesday, sport);
    cancel(session).value();  // for another reason
    const auto stopped = [&](std::uint8_t n, std::optional<std::string> until) {
        here([&](Work& work) {
            return enter_special_day(
                work, {id<SpecialDayId>(n), school, tuesday, tuesday, DayKind::half_day, {}, until, "考试", "", {}});
        }).value();
        return read([&](Work& work) { return check_withdrawal(work, {id<SpecialDayId>(n)}); }).value().schools.at(0).stopped;
    };
    EXPECT_EQ(stopped(1, session.ends), 0) << "it ended by the time of the half day";
    EXPECT_EQ(stopped(2, {}), 1);
}

TEST_P(Timetables, SeasonalTimesHoldFromTheirDay) {
    made();
    const auto set = [&](std::string slot, std::string starts, std::string ends) {
        return here([&](Work& work) { return set_slot_time(work, {plan, slot, Date(2026, 10, 8), starts, ends, {}}); });
    };
    EXPECT_EQ(set("s1", "16:30", "17:20").error().slug, "slots-overlap");
    EXPECT_EQ(set("s9", "15:00", "15:40").error().slug, "no-such-slot");
    EXPECT_EQ(set("s1", "16:00", "15:00").error().slug, "ends-before-it-starts");
    EXPECT_EQ(set("s1", "4pm", "15:00").error().slug, "not-a-time");
    set("s1", "15:30", "16:30").value();
    const auto result = made();
    EXPECT_GT(result.changed, 0);
    EXPECT_EQ(session_on(tuesday, homework).starts, "16:00");
    EXPECT_EQ(session_on(Date(2026, 10, 8), homework).starts, "15:30");
}

TEST_P(Timetables, OutsideTheReadersSchoolsDoNotExist) {
    made();
    const auto elsewhere = person(1, {permissions::read, permissions::write, permissions::publish}, "/430000/430200/");
    EXPECT_EQ(read_as(elsewhere, [&](Work& work) { return show_timetable(work, {plan}); }).error().slug,
              "no-such-timetable");
    const auto session = session_on(tuesday, chess);
    EXPECT_EQ(read_as(elsewhere, [&](Work& work) { return show_session(work, {session.id}); }).error().slug,
              "no-such-session");
    EXPECT_TRUE(read_as(elsewhere, [&](Work& work) { return find_timetables(work, {}); }).value().items.empty());
    EXPECT_EQ(here_as(elsewhere,
                      [&](Work& work) {
                          return make_timetable(work, {plan, {}, {1}});
                      })
                  .error()
                  .slug,
              "no-such-timetable");
    const auto reader = person(2, {permissions::read});
    EXPECT_EQ(read_as(reader, [&](Work& work) { return find_timetables(work, {}); }).value().items.size(), 1U);
    EXPECT_EQ(here_as(reader,
                      [&](Work& work) {
                          return make_timetable(work, {plan, {}, {1}});
                      })
                  .error()
                  .slug,
              "not-permitted");
    EXPECT_TRUE(read_as(reader, [&](Work& work) { return show_timetable(work, {plan}); }).value().actions.empty());
    EXPECT_EQ(read_as(Actor{}, [&](Work& work) { return show_timetable(work, {plan}); }).error().slug,
              "no-such-timetable");
}

TEST_P(Timetables, WaitForPlansThatAreApproved) {
    const auto waiting = [&] {
        return read([](Work& work) { return find_waiting_plans(work, {}); }).value().items.size();
    };
    EXPECT_EQ(waiting(), 1U);
    made();
    EXPECT_EQ(waiting(), 0U);
}

TEST_P(Timetables, ShowLoadMixAndSizes) {
    filled();
    const auto balance = read([&](Work& work) { return show_balance(work, {plan}); }).value();
    EXPECT_EQ(balance.teachers.size(), 4U);
    ASSERT_EQ(balance.activities.size(), 3U);
    EXPECT_TRUE(balance.homework_only_grades.empty());
    EXPECT_EQ(balance.groups.size(), 3U);
    EXPECT_EQ(balance.load_limit.parameter, "teacher.lessons_a_week_max");
}

// As the catalogue asks before an approval is taken back.
TEST_P(Timetables, ADraftNobodyWorkedOnGoesWithTheApprovalOfItsPlan) {
    const auto let_go = [&] {
        return here([&](Work& work) { return drop_draft(work, catalogue::find_plan(work, plan).value()); });
    };
    EXPECT_TRUE(let_go().has_value()) << "there is none yet";
    made();
    EXPECT_TRUE(let_go().has_value());
    EXPECT_EQ(view().version, 0);
    made();
    EXPECT_FALSE(sessions(tuesday, tuesday).empty()) << "it is made anew";
    stand_in(session_on(tuesday, chess), zheng).value();
    const auto refused = let_go().error();
    EXPECT_EQ(refused.slug, "timetable-worked-on");
    EXPECT_NE(refused.detail.find("育才小学 2026 年秋季学期的课表草稿里有 1 节课"), std::string::npos) << refused.detail;
    EXPECT_NE(refused.detail.find("丢弃草稿"), std::string::npos) << "what to do, and where";
    published();
    EXPECT_EQ(let_go().error().slug, "timetable-published");
}

// Stood in for, moved, stopped, made up: all of it goes, and what was done stays on record.
TEST_P(Timetables, ADraftIsDiscardedByItsSchoolAndThenTheApprovalCanBeTakenBack) {
    const auto discard = [&](std::string reason, http::IfMatch seen_then) {
        return here([&](Work& work) { return discard_draft(work, {plan, std::move(reason), {}, seen_then}); });
    };
    const auto has_discard = [&] { return std::ranges::any_of(view().actions, [](const TimetableAction& one) { return one.action == "discard"; }); };
    EXPECT_EQ(discard("方案要改", {}).error().slug, "no-timetable-yet");
    EXPECT_FALSE(has_discard());
    made();
    EXPECT_TRUE(has_discard());
    const auto touched = session_on(tuesday, chess);
    stand_in(touched, zheng).value();
    const auto stopped = session_on(tuesday, homework);
    const auto page = cancel(stopped).value();
    here([&](Work& work) {
        return make_up(work, {stopped.id, id<SessionId>(77), tuesday.plus_days(1), "18:20", "19:00", {}, zheng, "补上", {}, {page.version}});
    }).value();
    EXPECT_EQ(discard("方案要改", {7}).error().slug, "changed-meanwhile");
    EXPECT_EQ(discard("  ", seen()).error().slug, "reason-required");
    const auto seen_now = seen();
    const auto reader = person(1, {permissions::read, permissions::publish});
    EXPECT_EQ(here_as(reader, [&](Work& work) { return discard_draft(work, {plan, "方案要改", {}, {1}}); }).error().slug, "not-permitted");
    // It decides on plans and changes timetables, for a holiday of the county; the draft is the school's (may_discard).
    auto bureau = person(3, {permissions::read, permissions::write});
    bureau.grants.push_back({"catalogue.approve", path});
    EXPECT_EQ(here_as(bureau, [&](Work& work) { return discard_draft(work, {plan, "方案要改", {}, seen_now}); }).error().slug, "left-to-the-school");
    const auto offered = read_as(bureau, [&](Work& work) { return show_timetable(work, {plan}); }).value().actions;
    EXPECT_TRUE(std::ranges::none_of(offered, [](const TimetableAction& one) { return one.action == "discard"; }));
    const auto gone = discard("方案要改", seen()).value();
    EXPECT_EQ(gone.version, 0);
    EXPECT_FALSE(gone.state);
    constexpr std::string_view changes_text = "SELECT COUNT(*) FROM session_change WHERE county = $1 AND session = $2";
    constexpr storage::Query changes{"test.changes_of_session", changes_text, changes_text};
    EXPECT_EQ(read([&](Work& work) -> Result<std::int64_t> { return work.one<std::int64_t>(changes, std::string(county), touched.id).value(); }).value(), 1);
    EXPECT_TRUE(here([&](Work& work) { return drop_draft(work, catalogue::find_plan(work, plan).value()); }).has_value()) << "nothing stands in the way any more";
    published();
    EXPECT_FALSE(has_discard());
    EXPECT_EQ(discard("方案要改", seen()).error().slug, "timetable-published") << "families have seen it";
}

class TimetablesOfTheSample : public Timetables {
 protected:
    static constexpr std::string_view sample_county = "430104";

    // A plan of the sample school with one course on every weekday, beside the other school's that waits as well.
    void open_sample_school() {
        auto who = context();
        who.county = sample_county;
        const auto bureau = read([](Work& work) -> Result<org::BodyLine> {
                                return org::find_body_by_code(work, "430104-education").value();
                            }).value();
        storage::write(storage(), who, [&](Work& work) {
            return org::open_body(work, {{Date(2020, 1, 1), "样例", "新设", {}},
                                         bureau.id,
                                         {.code = "430104-sample-school",
                                          .name = "样例小学",
                                          .kind = org::BodyKind::school,
                                          .school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city}}});
        }).value();
        storage::write(storage(), who, [&](Work& work) -> Result<Nothing> {
            const auto body = org::find_body_by_code(work, "430104-sample-school").value().id;
            const auto its_plan = id<PlanId>(101);
            work.run(rows::plan, sample_county, its_plan, body, "published", 2, 3);
            work.run(rows::slot, sample_county, its_plan, "s1", "第一课时", 31, 960, 1020);
            work.run(rows::course, sample_county, id<CourseId>(102), its_plan, body, "base", "homework", "作业辅导", 63, 40, "s1",
                     std::optional<RoomId>{}, std::optional<TeacherId>{});
            work.record("test", "plan", "1", {});
            return Nothing{};
        }).value();
    }
};
ON_BOTH_DATABASES(TimetablesOfTheSample);

TEST_P(TimetablesOfTheSample, AreMadeForItsSchoolsAndForNobodyElse) {
    EXPECT_EQ(seed_sample(storage(), context()).value().timetables, 0);
    open_sample_school();
    const auto seeded = seed_sample(storage(), context()).value();
    EXPECT_EQ(seeded.timetables, 1);
    EXPECT_GT(seeded.sessions, 50);
    EXPECT_EQ(view().version, 0) << "another school's plan goes on waiting";
    EXPECT_EQ(seed_sample(storage(), context()).value().timetables, 0);
}

}  // namespace
}  // namespace luoshi::afterschool::timetable
