#include "afterschool/attendance/attendance_on_both.hpp"
#include "afterschool/attendance/queries.hpp"

namespace luoshi::afterschool::attendance {
namespace {

using enum Mark;

class Desk : public AttendanceOnBoth {
 protected:
    IncidentView incident(Severity severity, std::optional<Actor> actor = {}, std::optional<SessionId> session = {}) {
        const RecordIncident command{IncidentId::make(clock().now(), random()),
                                     school,
                                     session,
                                     IncidentKind::injury,
                                     severity,
                                     "奔跑时摔倒，膝盖擦伤",
                                     clock().now(),
                                     {child(2)},
                                     {}};
        return as(actor.value_or(office()), [&](Work& work) { return record_incident(work, command); }).value();
    }
    Result<IncidentView> add(const IncidentView& to, IncidentAct act, std::int64_t serial,
                             std::optional<Actor> actor = {}) {
        return as(actor.value_or(office()), [&](Work& work) {
            return add_to_incident(work, {to.id, serial, act, "已送校医室处理并通知家长", {}});
        });
    }
    Result<PatrolRow> patrol(PatrolId which, std::optional<Actor> actor = {}, bool good = true,
                             std::string words = "") {
        const RecordPatrol command{which, chess, true, 4, good, true, true, std::move(words), {}};
        return as(actor.value_or(office()), [&](Work& work) { return record_patrol(work, command); });
    }
};
ON_BOTH_DATABASES(Desk);

TEST_P(Desk, AnIncidentOnlyGrows) {
    const auto made = incident(Severity::minor);
    EXPECT_FALSE(made.due_at);
    EXPECT_EQ(add(made, IncidentAct::closed, 1).error().slug, "measure-missing");
    add(made, IncidentAct::measure, 1).value();
    EXPECT_EQ(add(made, IncidentAct::measure, 1).value().entries.size(), 1U) << "the same again";
    EXPECT_EQ(add(made, IncidentAct::note, 1).error().slug, "changed-meanwhile");
    add(made, IncidentAct::closed, 2).value();
    EXPECT_EQ(add(made, IncidentAct::note, 3).error().slug, "incident-closed");
    for (const char* sql : {"DELETE FROM incident WHERE county = $1", "DELETE FROM incident_entry WHERE county = $1",
                            "UPDATE incident SET severity = 'minor' WHERE county = $1",
                            "UPDATE incident_entry SET words = 'x' WHERE county = $1",
                            "DELETE FROM incident_pupil WHERE county = $1", "DELETE FROM patrol WHERE county = $1"}) {
        EXPECT_ANY_THROW(here([&](Work& work) -> Result<Nothing> {
                             work.run(statement(sql), county);
                             work.record("test.forget", "incident", made.id.to_string());
                             return Nothing{};
                         }).value())
            << sql;
    }
}

TEST_P(Desk, ASeriousIncidentIsToldToTheCountyInTime) {
    rule("incident.report_hours", 2);
    const auto made = incident(Severity::serious);
    ASSERT_TRUE(made.due_at);
    clock().advance(std::chrono::minutes{119});
    EXPECT_EQ(watch(), 0);
    clock().advance(std::chrono::minutes{2});
    EXPECT_EQ(watch(), 1);
    EXPECT_EQ(watch(), 0);
    const auto messages = told("attendance.incident/" + made.id.to_string() + "/late");
    ASSERT_EQ(messages.size(), 1U);
    EXPECT_EQ(messages[0].address, "county:430104");
    const auto rows = see(bureau(), [](Work& work) {
                          return find_incidents(work, {"/430000/430100/430104/", true, {}, {}});
                      }).value();
    ASSERT_EQ(rows.items.size(), 1U);
    EXPECT_TRUE(rows.items[0].escalated);
}

TEST_P(Desk, AReportedIncidentIsNotEscalated) {
    rule("incident.report_hours", 2);
    const auto made = incident(Severity::grave);
    add(made, IncidentAct::reported, 1).value();
    EXPECT_EQ(told("attendance.incident/" + made.id.to_string() + "/reported").size(), 1U);
    clock().advance(std::chrono::hours{3});
    EXPECT_EQ(watch(), 0);
}

TEST_P(Desk, IncidentsAreSeenBySchoolAndCountyOnlyAndTheCountySeesNoNames) {
    const auto made = incident(Severity::serious);
    const auto show = [&](Actor actor) {
        return see(std::move(actor), [&](Work& work) { return show_incident(work, {made.id}); });
    };
    EXPECT_EQ(show(office()).value().pupils[0], "李想（三年级1班）");
    EXPECT_EQ(show(bureau()).value().pupils[0], "CODE0002");
    EXPECT_EQ(show(zhou()).error().slug, "no-such-incident");
    EXPECT_EQ(show(mother()).error().slug, "no-such-incident");
    EXPECT_TRUE(see(mother(),
                    [](Work& work) {
                        return find_incidents(work, {"/", {}, {}, {}});
                    })
                    .value()
                    .items.empty());
    EXPECT_EQ(add(made, IncidentAct::note, 1, bureau()).error().slug, "not-permitted");
}

TEST_P(Desk, ATeacherRecordsWhatHappenedInTheOwnSession) {
    at(16, 10);
    EXPECT_EQ(incident(Severity::minor, zhou(), chess).entries.size(), 0U);
    const RecordIncident elsewhere{IncidentId::make(clock().now(), random()),
                                   school,
                                   painting,
                                   IncidentKind::other,
                                   Severity::minor,
                                   "x",
                                   clock().now(),
                                   {},
                                   {}};
    EXPECT_EQ(as(zhou(), [&](Work& work) { return record_incident(work, elsewhere); }).error().slug, "no-such-body");
}

TEST_P(Desk, APatrolStandsBesideTheRegister) {
    at(16, 5);
    hand_in({present, present, present, absent}).value();
    const auto which = PatrolId::make(clock().now(), random());
    const auto row = patrol(which).value();
    EXPECT_EQ(row.pupils_seen, 4);
    EXPECT_EQ(row.attended, 3);
    EXPECT_EQ(patrol(which).value().id, which);
    EXPECT_EQ(patrol(PatrolId::make(clock().now(), random()), {}, false).error().slug, "text-required");
    EXPECT_EQ(patrol(PatrolId::make(clock().now(), random()), with(account_of(21, "周老师"), {permissions::patrol}))
                  .error()
                  .slug,
              "own-session");
    EXPECT_EQ(patrol(PatrolId::make(clock().now(), random()), zhou()).error().slug, "no-such-session");
    EXPECT_EQ(see(office(), [&](Work& work) { return find_patrols(work, {school, {}, {}}); }).value().items.size(), 1U);
}

TEST_P(Desk, ABanIsTheSchoolsAndEndsWithAReason) {
    const auto which = BanId::make(clock().now(), random());
    const EnterBan command{which, child(2), "李某", "人身安全保护令", "（2026）湘0104民保令1号", {}};
    EXPECT_EQ(as(zhou(), [&](Work& work) { return enter_ban(work, command); }).error().slug, "no-such-pupil");
    as(office(), [&](Work& work) { return enter_ban(work, command); }).value();
    EXPECT_EQ(see(office(), [&](Work& work) { return find_bans(work, {school}); }).value().items.size(), 1U);
    EXPECT_EQ(see(zhou(), [&](Work& work) { return find_bans(work, {school}); }).error().slug, "no-such-body");
    EXPECT_EQ(as(office(), [&](Work& work) { return end_ban(work, {which, "", {}}); }).error().slug, "text-required");
    as(office(), [&](Work& work) { return end_ban(work, {which, "期满", {}}); }).value();
    EXPECT_EQ(as(office(), [&](Work& work) { return end_ban(work, {which, "期满", {}}); }).error().slug, "ban-ended");
}

TEST_P(Desk, TheDayCountsWhatIsMissing) {
    at(16, 55);
    const auto day = see(office(), [&](Work& work) { return show_school_day(work, {school, {}}); }).value();
    EXPECT_EQ(day.registers_due, 2);
    EXPECT_EQ(day.registers_missing, 2);
    EXPECT_EQ(day.sessions.size(), 2U);
    EXPECT_EQ(see(mother(),
                  [&](Work& work) {
                      return show_school_day(work, {school, {}});
                  })
                  .error()
                  .slug,
              "no-such-body");
}

TEST_P(Desk, FiguresAddUpOverTheTreeAndOnlyThere) {
    at(16, 5);
    hand_in({present, present, present, absent}).value();
    const ShowDayFigures ask{"/430000/430100/430104/", Date(2026, 9, 1), Date(2026, 9, 30)};
    const auto list = see(bureau(), [&](Work& work) { return show_day_figures(work, ask); }).value();
    ASSERT_EQ(list.items.size(), 1U);
    EXPECT_EQ(list.items[0].counters.attended(), 3);
    EXPECT_TRUE(see(zhou(), [&](Work& work) { return show_day_figures(work, ask); }).value().items.empty());
}

TEST_P(Desk, AnAccountWithoutRightsSeesNothingOfASession) {
    for (const auto& actor : {stranger(), mother(), bureau()}) {
        EXPECT_EQ(see(actor, [&](Work& work) { return show_hand_over(work, {chess}); }).error().slug,
                  "no-such-session");
        EXPECT_EQ(close(chess, actor).error().slug, "no-such-session");
    }
}

}  // namespace
}  // namespace luoshi::afterschool::attendance
