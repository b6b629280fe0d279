// Each check is shown a fault that the use cases cannot make.
#include "afterschool/attendance/attendance_on_both.hpp"
#include "afterschool/attendance/queries.hpp"

namespace luoshi::afterschool::attendance {
namespace {

using enum Mark;

class Planted : public AttendanceOnBoth {
 protected:
    void plant(const char* sql) {
        without_final_checks();
        here([&](Work& work) -> Result<Nothing> {
            work.run(statement(sql), county);
            work.record("test.plant", "test", "1");
            return Nothing{};
        }).value();
    }
    std::set<std::string> violated() {
        std::set<std::string> names;
        for (const auto& violation : storage::check_data(storage(), checks::all))
            names.insert(violation.check.substr(violation.check.rfind('.') + 1));
        return names;
    }
    // The background's look after cancelled sessions.
    void cancel(SessionId session) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(rows::cancel, county, session);
            work.record("test.cancel", "session", session.to_string());
            work.emit("timetable.session_cancelled", {{"county", county}, {"session", session.to_string()}});
            return Nothing{};
        }).value();
        jobs::Runner runner(storage(), clock(), random());
        add_jobs(runner);
        runner.run_due();
    }
    void closed() {
        at(16, 5);
        hand_in({present, present, present, present}).value();
        at(16, 45);
        close(chess, zhou()).value();
    }
};
ON_BOTH_DATABASES(Planted);

TEST_P(Planted, FiguresThatAreNotTheSum) {
    closed();
    EXPECT_TRUE(violated().empty());
    plant("UPDATE attendance_day SET present = present + 1 WHERE county = $1");
    EXPECT_EQ(violated(), (std::set<std::string>{"counters_differ_from_day"}));
}
TEST_P(Planted, ARegisterOfACancelledSession) {
    at(16, 5);
    hand_in({present, present, present, present}).value();
    plant(
        "UPDATE timetable_session SET state = 'cancelled', cancel_reason = 'weather', cancel_words = 'x', settlement = "
        "'open' WHERE county = $1 AND slot = 's1' AND day = '2026-09-01'");
    EXPECT_EQ(violated(), (std::set<std::string>{"register_of_cancelled_session"}));
}
TEST_P(Planted, ASessionHeldWithoutARegister) {
    plant("UPDATE timetable_session SET state = 'held' WHERE county = $1 AND slot = 's2'");
    EXPECT_EQ(violated(), (std::set<std::string>{"held_without_register"}));
}
TEST_P(Planted, ARegisterWithoutADay) {
    closed();
    plant("DELETE FROM attendance_day WHERE county = $1");
    EXPECT_EQ(violated(), (std::set<std::string>{"register_without_day"}));
}
TEST_P(Planted, ARegisterOfASessionThatWasMovedAway) {
    closed();
    plant("UPDATE timetable_session SET day = '2026-09-03' WHERE county = $1 AND slot = 's1' AND day = '2026-09-01'");
    EXPECT_EQ(violated(), (std::set<std::string>{"register_of_another_course"}));
}
TEST_P(Planted, AStoppedRegisterOfASessionThatRuns) {
    cancel(chess_tomorrow);
    EXPECT_TRUE(violated().empty());
    plant(
        "UPDATE timetable_session SET state = 'planned', cancel_reason = NULL, cancel_words = NULL, settlement = NULL "
        "WHERE county = $1 AND state = 'cancelled'");
    EXPECT_EQ(violated(), (std::set<std::string>{"stopped_register_of_running_session"}));
}
TEST_P(Planted, AChildHandedOverFromASessionThatDidNotTakePlace) {
    cancel(chess);
    without_final_checks();
    here([&](Work& work) -> Result<Nothing> {
        work.run(queries::insert_hand_over, county, child(2), Date(2026, 9, 1), chess, school, HandOverMethod::guardian,
                 std::optional<PickupCodeId>{}, std::optional<CollectorId>{}, std::optional<PermitId>{},
                 std::optional<PupilId>{}, std::optional<std::string>{"家长32"}, std::optional<std::string>{}, false,
                 work.now(), "a", "甲",
                 std::optional<Instant>{});
        work.record("test.plant", "test", "1");
        return Nothing{};
    }).value();
    EXPECT_EQ(violated(), (std::set<std::string>{"hand_over_from_stopped_session"}));
}
TEST_P(Planted, AnAbsenceToldTooLate) {
    without_final_checks();
    rule("attendance.absence_alarm_minutes", 15);
    at(16, 31);
    hand_in({present, present, present, absent}).value();
    EXPECT_EQ(violated(), (std::set<std::string>{"alarm_too_late"}));
}
TEST_P(Planted, AnIncidentOfWhichTheCountyNeverHeard) {
    without_final_checks();
    rule("incident.report_hours", 2);
    at(16, 5);
    as(office(), [&](Work& work) {
        return record_incident(work, {IncidentId::make(clock().now(), random()),
                                      school,
                                      {},
                                      IncidentKind::injury,
                                      Severity::serious,
                                      "摔倒",
                                      clock().now(),
                                      {},
                                      {}});
    }).value();
    EXPECT_TRUE(violated().empty());
    at(19, 6);
    code(2, other_mother());  // life goes on, and the background jobs do not run
    EXPECT_EQ(violated(), (std::set<std::string>{"incident_not_reported"}));
    watch();
    EXPECT_TRUE(violated().empty());
}
TEST_P(Planted, ACourseInWhichNobodyIsEverAway) {
    without_final_checks();
    auto date = Date(2026, 9, 2);
    for (std::uint8_t n = 1; n <= 20; ++n) {
        do date = date.plus_days(1);
        while (date.weekday().iso_encoding() > 5);
        const auto session = id<SessionId>(static_cast<std::uint8_t>(100 + n));
        here([&](Work& work) -> Result<Nothing> {
            work.run(rows::session, county, session, id<catalogue::PlanId>(12), school, course(1), "s1", date,
                     date.weekday().iso_encoding(), 960, 1000, id<catalogue::RoomId>(13), id<catalogue::TeacherId>(14));
            work.record("test.session", "session", session.to_string());
            return Nothing{};
        }).value();
        at(16, 5, date);
        hand_in({present, present, present, present}, 0, {}, {}, session).value();
        at(16, 45, date);
        EXPECT_TRUE(violated().empty()) << "before the twentieth";
        close(session, zhou()).value();
    }
    EXPECT_EQ(violated(), (std::set<std::string>{"too_perfect"}));
}
TEST_P(Planted, TheDatabaseItselfRefuses) {
    closed();
    // Each of these would be a lie of its own; a constraint stops it.
    for (const char* sql : {"UPDATE roll_call SET present = present + 1 WHERE county = $1",
                            "UPDATE roll_call SET state = 'confirmed' WHERE county = $1",
                            "UPDATE roll_call SET stopped = 1, present = present - 1 WHERE county = $1"}) {
        EXPECT_ANY_THROW(plant(sql)) << sql;
    }
}

}  // namespace
}  // namespace luoshi::afterschool::attendance
