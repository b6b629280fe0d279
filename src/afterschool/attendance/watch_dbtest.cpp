#include <map>
#include <regex>

#include "afterschool/attendance/attendance_on_both.hpp"

namespace luoshi::afterschool::attendance {
namespace {

using enum Mark;

// What the clock brings where nobody took a register, or somebody left early. Sessions: chess 16:00–16:40 of Zhou (all four), painting 16:50–17:30 of
// Wu (the siblings).
class Watching : public AttendanceOnBoth {
 protected:
    std::vector<UncollectedRow> waiting() {
        return see(office(), [&](Work& work) { return show_school_day(work, {school, {}}); }).value().uncollected;
    }
    std::vector<std::string> told_to(std::string prefix) {
        std::vector<std::string> to;
        for (const auto& one : told(std::move(prefix))) to.push_back(one.address);
        std::ranges::sort(to);
        return to;
    }
    std::string missing(SessionId session, int rung) {
        return "attendance.register_missing/" + session.to_string() + "/" + std::to_string(rung);
    }
    void change(const char* sql) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(statement(sql), county);
            work.record("test.change", "body", school.to_string());
            return Nothing{};
        }).value();
    }
};
ON_BOTH_DATABASES(Watching);

TEST_P(Watching, ASessionWithoutARegisterIsToldToItsTeacherThenToTheHeadOnDuty) {
    rule("attendance.register_alarm_minutes", 10);
    at(16, 9);
    EXPECT_EQ(watch(), 0);
    at(16, 10);
    EXPECT_EQ(watch(), 1);
    EXPECT_EQ(watch(), 0) << "once";
    EXPECT_EQ(told_to(missing(chess, 1)), (std::vector{"account:" + id<AccountId>(21).to_string()}));
    at(16, 19);
    EXPECT_EQ(watch(), 0);
    at(16, 20);
    EXPECT_EQ(watch(), 1);
    EXPECT_EQ(told_to(missing(chess, 2)), (std::vector{"school:" + school.to_string()}));
    at(17, 10);
    EXPECT_EQ(watch(), 2) << "painting, both steps";
}

TEST_P(Watching, ATakenRegisterACancelledSessionAndAnEmptyOneAlarmNobody) {
    rule("attendance.register_alarm_minutes", 10);
    at(16, 5);
    hand_in({present, present, present, present}).value();
    here([&](Work& work) -> Result<Nothing> {
        work.run(rows::cancel, county, painting);
        work.record("test.cancel", "session", painting.to_string());
        return Nothing{};
    }).value();
    at(17, 20);
    EXPECT_EQ(watch(), 0);
    at(16, 30, Date(2026, 9, 2));
    change("DELETE FROM seat WHERE county = $1");
    EXPECT_EQ(watch(), 0) << "nobody sits in tomorrow's chess";
}

TEST_P(Watching, WithoutARuleTheDeskSaysThatNobodyIsAlarmed) {
    at(16, 30);
    EXPECT_EQ(watch(), 0);
    const auto day = see(office(), [&](Work& work) { return show_school_day(work, {school, {}}); }).value();
    EXPECT_NE(std::ranges::find(day.rules_missing, "attendance.register_alarm_minutes"), day.rules_missing.end());
}

TEST_P(Watching, ATeacherWhomNobodyCanReachIsToldToTheHeadOnDutyAtOnce) {
    rule("attendance.register_alarm_minutes", 10);
    change("UPDATE service_teacher SET account = NULL WHERE county = $1");
    at(16, 10);
    EXPECT_EQ(watch(), 1);
    EXPECT_EQ(told_to(missing(chess, 1)), (std::vector{"school:" + school.to_string()}));
}

TEST_P(Watching, ChildrenOfASessionWithoutARegisterAreFollowedAfterItsEnd) {
    rule("handover.escalation_minutes", 30);
    at(8, 0);
    ask_for(2);  // on leave: at home
    at(16, 49);
    EXPECT_EQ(watch(), 0);
    at(16, 50);
    EXPECT_EQ(watch(), 1) << "one child: the siblings sit in painting, one is on leave";
    const auto messages = told("attendance.not_collected/" + child(3).to_string());
    ASSERT_EQ(messages.size(), 1U);
    auto rows = waiting();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].why, WaitingWhy::no_register);
    EXPECT_EQ(slug(give({.method = HandOverMethod::guardian, .pupil = child(3), .guardian_name = "家长33"})), "");
    EXPECT_TRUE(waiting().empty());
    at(18, 0);
    EXPECT_EQ(watch(), 6) << "three rungs for each of the siblings, after the end of painting";
}

TEST_P(Watching, WhoLeftEarlyWithoutAHandOverEntersTheLadderFromThatMinute) {
    rule("handover.escalation_minutes", 30);
    at(16, 25);
    auto handed = marks({left_early, left_early, left_early, present});
    handed[2].at = "16:20";
    as(zhou(), [&](Work& work) {
        return hand_in_register(work, {chess, SubmissionId::make(clock().now(), random()), 0, handed, {}, {}});
    }).value();
    EXPECT_EQ(watch(), 0);
    at(16, 30);
    EXPECT_EQ(watch(), 1);
    const auto rows = waiting();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].name, "李想");
    EXPECT_EQ(rows[0].why, WaitingWhy::left_early);
    EXPECT_EQ(rows[0].ended, "16:20");
    EXPECT_EQ(slug(give({.method = HandOverMethod::guardian, .pupil = child(2), .guardian_name = "家长32"})), "");
    EXPECT_TRUE(waiting().empty());
    // Who sits in a later session is looked for there; missing in it, the early leaving is what stands.
    at(16, 55);
    as(wu(), [&](Work& work) {
        return hand_in_register(work, {painting,
                                       SubmissionId::make(clock().now(), random()),
                                       0,
                                       {{child(0), absent, {}}, {child(1), present, {}}},
                                       {},
                                       {}});
    }).value();
    const auto later = waiting();
    ASSERT_EQ(later.size(), 2U) << "the one who stayed to the end, and the sibling who is missing";
    EXPECT_EQ(std::ranges::count(later, WaitingWhy::left_early, &UncollectedRow::why), 1);
}

// ---- What waits (待办).
class WaitingList : public Watching {
 protected:
    std::map<std::string, std::int64_t> waits(Actor actor, std::int64_t* overdue = nullptr) {
        if (!actor.may(permissions::oversee, path)) {
            actor.body = school;
            actor.body_path = path;
        } else {
            actor.body = read([](Work& work) -> Result<BodyId> { return org::find_body_by_code(work, "430104-education")->id; }).value();
            actor.body_path = "/430000/430100/430104/430104-education/";
        }
        std::map<std::string, std::int64_t> all;
        for (const auto& one : see(std::move(actor), [](Work& work) -> Result<std::vector<luoshi::Waiting>> { return afterschool::attendance::waiting(work); }).value()) {
            all[one.task] = one.count;
            if (overdue != nullptr) *overdue += one.overdue;
            EXPECT_FALSE(one.link.empty() && one.phone_link.empty()) << one.task;
        }
        return all;
    }
    using Tasks = std::map<std::string, std::int64_t>;
};
ON_BOTH_DATABASES(WaitingList);

TEST_P(WaitingList, OfATeacherAreTheOwnSessionsThatHaveBegun) {
    at(15, 59);
    EXPECT_EQ(waits(zhou()), (Tasks{}));
    at(16, 1);
    EXPECT_EQ(waits(zhou()), (Tasks{{"take_registers", 1}}));
    EXPECT_EQ(waits(wu()), (Tasks{}));
    EXPECT_EQ(waits(mother()), (Tasks{}));
    hand_in({present, present, present, present}).value();
    EXPECT_EQ(waits(zhou()), (Tasks{}));
}

TEST_P(WaitingList, OfTheSchoolAreSessionsWithoutARegisterAndChildrenWhomNobodyCollected) {
    rule("attendance.register_alarm_minutes", 10);
    rule("handover.escalation_minutes", 30);
    at(16, 50);
    watch();
    EXPECT_EQ(waits(office()), (Tasks{{"missing_registers", 1}, {"waiting_children", 2}}));
    hand_in({present, present, absent, present}).value();
    EXPECT_EQ(waits(office()), (Tasks{{"waiting_children", 1}})) << "one was not there at all";
    EXPECT_EQ(slug(give({.method = HandOverMethod::guardian, .pupil = child(3), .guardian_name = "家长33"})), "");
    EXPECT_EQ(waits(office()), (Tasks{}));
}

TEST_P(WaitingList, OfTheSchoolAreCorrectionsThatSomebodyElseAskedForAndIncidents) {
    rule("incident.report_hours", 2);
    at(16, 5);
    hand_in({present, present, present, absent}).value();
    at(16, 45);
    close(chess, zhou()).value();
    as(office(), [&](Work& work) {
        return ask_correction(work, {chess, CorrectionId::make(clock().now(), random()), child(3), late, "迟到", {}});
    }).value();
    EXPECT_EQ(waits(office()), (Tasks{}));
    EXPECT_EQ(waits(office(26)), (Tasks{{"decide_corrections", 1}}));
    const RecordIncident command{IncidentId::make(clock().now(), random()), school, {}, IncidentKind::injury, Severity::serious, "摔伤", clock().now(), {}, {}};
    as(office(), [&](Work& work) { return record_incident(work, command); }).value();
    std::int64_t overdue = 0;
    EXPECT_EQ(waits(office(), &overdue), (Tasks{{"follow_incidents", 1}}));
    EXPECT_EQ(overdue, 0);
    EXPECT_EQ(waits(bureau()), (Tasks{}));
    at(18, 46);
    EXPECT_EQ(waits(office(), &overdue), (Tasks{{"follow_incidents", 1}}));
    EXPECT_EQ(overdue, 1);
    watch();
    EXPECT_EQ(waits(bureau()), (Tasks{{"oversee_incidents", 1}}));
    as(office(), [&](Work& work) { return add_to_incident(work, {command.id, 2, IncidentAct::measure, "已处理", {}}); }).value();
    as(office(), [&](Work& work) { return add_to_incident(work, {command.id, 3, IncidentAct::closed, "了结", {}}); }).value();
    EXPECT_EQ(waits(office()), (Tasks{}));
    EXPECT_EQ(waits(bureau()), (Tasks{}));
}

// ---- Verified work mail: of the head of the school and of the county's official.
class Mailing : public Watching {
 protected:
    void SetUp() override {
        Watching::SetUp();
        if (IsSkipped()) return;
        auto settings = identity::settings();
        settings.sends_mail = true;
        identity::use_settings(settings);
        write([](Work& work) { return identity::seed_roles(work); }).value();
        const auto bureau_id = read([](Work& work) -> Result<BodyId> { return org::find_body_by_code(work, "430104-education")->id; }).value();
        on_post(25, school, "school_head", "head@example.cn");
        on_post(80, bureau_id, "county_education_official", "bureau@example.cn");
        on_post(21, school, "course_teacher", "zhou@example.cn");
    }
    void on_post(std::uint8_t number, BodyId body, const char* role, const char* address) {
        here([&](Work& work) -> Result<Nothing> {
            if (number != 21) work.run(rows::account_name, "account" + std::to_string(number), county, id<AccountId>(number));
            work.run(statement("INSERT INTO account (county, id, name, display_name, duty, state, language, password, password_at, "
                               "must_change_password, totp_last_step, created_at, version) "
                               "VALUES ($1, $2, $3, $3, 'business', 'active', 'zh-CN', 'none', 1, FALSE, 0, 1, 1)"),
                     county, id<AccountId>(number), "account" + std::to_string(number));
            work.run(statement("INSERT INTO post (id, county, body, title, unit, opened, version) VALUES ($2, $1, $3, '岗位', '', '2020-01-01', 1)"), county,
                     id<org::PostId>(number), body);
            work.run(statement("INSERT INTO role_grant (county, id, account, duty, role, post, scope, valid_from, valid_until, given_by_name, given_at, reason) "
                               "VALUES ($1, $2, $2, 'business', $3, $2, $4, '2020-01-01', '9999-12-31', '甲', 1, '任职')"),
                     county, id<AccountId>(number), role, body);
            work.record("test.post", "account", id<AccountId>(number).to_string());
            return Nothing{};
        }).value();
        const auto who = account_of(number, "某人");
        as(who, [&](Work& work) { return identity::ask_work_mail(work, {address}); }).value();
        as(who, [&](Work& work) { return identity::confirm_work_mail(work, {code_sent(address)}); }).value();
    }
    std::string code_sent(std::string_view address) {
        const auto text = text_to(address, "identity.mail_code");
        std::smatch found;
        return std::regex_search(text, found, std::regex("[0-9]{6}")) ? found.str() : std::string();
    }
    std::string text_to(std::string_view address, std::string_view kind) {
        return read([&](Work& work) -> Result<std::string> {
                   return work.one<std::string>(statement("SELECT text FROM mail_message WHERE county = $1 AND address = $2 AND kind = $3"), county, address, kind)
                       .value_or("");
               })
            .value();
    }
};
ON_BOTH_DATABASES(Mailing);

TEST_P(Mailing, TheTeacherAndTheHeadOnDutyReadOfAMissingRegister) {
    rule("attendance.register_alarm_minutes", 10);
    at(16, 20);
    EXPECT_EQ(watch(), 2);
    EXPECT_NE(text_to("zhou@example.cn", "attendance.register_missing").find("“围棋”"), std::string::npos);
    EXPECT_NE(text_to("head@example.cn", "attendance.register_missing").find("“围棋”"), std::string::npos);
    EXPECT_EQ(text_to("bureau@example.cn", "attendance.register_missing"), "");
}

TEST_P(Mailing, TheHeadOnDutyReadsOfAChildWhomNobodyCollectedWithoutItsName) {
    rule("handover.escalation_minutes", 30);
    at(16, 5);
    hand_in({absent, absent, absent, present}).value();
    at(17, 11);
    EXPECT_EQ(watch(), 3);
    const auto text = text_to("head@example.cn", "attendance.not_collected");
    EXPECT_NE(text.find("16:40"), std::string::npos);
    EXPECT_EQ(text.find("赵一"), std::string::npos);
}

TEST_P(Mailing, TheCountyReadsOfAnIncident) {
    at(16, 5);
    const RecordIncident command{IncidentId::make(clock().now(), random()), school, {}, IncidentKind::injury, Severity::serious, "摔伤", clock().now(), {child(2)}, {}};
    as(office(), [&](Work& work) { return record_incident(work, command); }).value();
    as(office(), [&](Work& work) { return add_to_incident(work, {command.id, 1, IncidentAct::reported, "已报", {}}); }).value();
    const auto text = text_to("bureau@example.cn", "attendance.incident");
    EXPECT_NE(text.find("试验小学"), std::string::npos);
    EXPECT_EQ(text.find("李想"), std::string::npos);
    EXPECT_EQ(text_to("head@example.cn", "attendance.incident"), "");
}

}  // namespace
}  // namespace luoshi::afterschool::attendance
