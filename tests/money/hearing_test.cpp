// What charges and refunds do by themselves when something happens in the service: each event as the house delivers it, to all who hear it, in the order of the
// wiring.
#include <utility>

#include "afterschool/attendance/base_hours_on_both.hpp"
#include "afterschool/enrolment/jobs.hpp"
#include "afterschool/enrolment/use_cases.hpp"
#include "afterschool/timetable/jobs.hpp"
#include "fees/charges/jobs.hpp"
#include "fees/charges/settlement_on_both.hpp"
#include "fees/exemptions/permissions.hpp"
#include "fees/exemptions/use_cases.hpp"
#include "fees/payments/migrations.hpp"
#include "fees/refunds/checks.hpp"
#include "fees/refunds/jobs.hpp"
#include "fees/refunds/migrations.hpp"
#include "platform/jobs/runner.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::fees {
namespace {

namespace attendance = afterschool::attendance;

constexpr std::string_view rights_text = "SELECT CAST(coalesce(sum(amount_fen), 0) AS BIGINT) FROM refund_right WHERE county = $1 AND pupil = $2";
constexpr storage::Query rights_query{"test.rights", rights_text, rights_text};
constexpr std::string_view seated_text = "SELECT COUNT(*) FROM seat WHERE county = $1 AND course = $2";
constexpr storage::Query seated_query{"test.seated", seated_text, seated_text};
constexpr std::string_view move_text = "UPDATE pupil SET school = $3, class = $4 WHERE county = $1 AND id = $2";
constexpr storage::Query move_pupil{"test.move_pupil", move_text, move_text};

class Hearing : public charges::SettlementOnBoth {
 protected:
    Hearing() : SettlementOnBoth({payments::migrations::all, refunds::migrations::all}) {}

    void TearDown() override {
        SettlementOnBoth::TearDown();
        if (IsSkipped()) return;
        for (const auto& violation : storage::check_data(storage(), refunds::checks::all)) {
            if (violation.severity == "error") ADD_FAILURE() << violation.check << ": " << violation.row;
        }
    }
    void deliver() {
        jobs::Runner runner(storage(), clock(), random());
        afterschool::enrolment::add_jobs(runner, "https://example.cn");
        afterschool::timetable::add_jobs(runner);
        charges::add_jobs(runner);
        refunds::add_jobs(runner);
        runner.run_due();
    }
    // What the family is owed.
    std::int64_t rights(int n) {
        return read([&](Work& work) -> Result<std::int64_t> { return work.one<std::int64_t>(rights_query, county, child(n)).value(); }).value();
    }
    void half_of_the_term(int upto = 10) {
        bill_all();
        pay_in_full();
        deliver();
        hold_all({}, upto);
        deliver();
    }
    exemptions::GrantId granted(int n, int percent, Date from, Date until) {
        if (!std::exchange(categories_set_, true)) rule("exemption.categories", boost::json::object{{"low_income", percent}});
        const auto grant_id = exemptions::GrantId::make(clock().now(), random());
        const auto aid = AttendanceOnBoth::with(account_of(28, "资助"), {exemptions::permissions::write, exemptions::permissions::read});
        as(aid, [&](Work& work) {
            return exemptions::grant_exemption(work, {.id = grant_id, .pupil = child(n), .category = "low_income", .from = from, .until = until, .document = "岳民〔2026〕3号"});
        }).value();
        deliver();
        return grant_id;
    }
    // Into a school opened for it; what enrolment and the roster do then is not of these tests.
    void change_school(int n) {
        const auto other = here([](Work& work) -> Result<BodyId> {
                               org::OpenBody command;
                               command.effective = Date(2020, 1, 1);
                               command.document = "样例";
                               command.reason = "新设";
                               command.parent = org::find_body_by_code(work, "430104-education").value().id;
                               command.body = {.code = "430104-other-school",
                                               .name = "另一小学",
                                               .kind = org::BodyKind::school,
                                               .school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city}};
                               TRY(const auto page, org::open_body(work, command));
                               return page.body.id;
                           }).value();
        change(attendance::rows::school_class, county, id<pupils::ClassId>(18), other, id<AccountId>(20));
        change(move_pupil, county, child(n), other, id<pupils::ClassId>(18));
    }

 private:
    bool categories_set_ = false;
};
ON_BOTH_DATABASES(Hearing);

TEST_P(Hearing, AStoppedCourseGivesBackItsLessonsAtOnce) {
    half_of_the_term();
    at(8, 0, day(10));
    as(trusted_actor(Proof::command_line, "校长"), [&](Work& work) { return afterschool::catalogue::stop_course_for(work, county, course(2), "教师调离"); }).value();
    deliver();
    deliver();
    EXPECT_EQ(rights(0), 10 * 500);
    EXPECT_EQ(rights(1), 10 * 500);
    EXPECT_EQ(rights(2), 0);
    EXPECT_EQ(reliefs(0).at(0).cause, charges::ReliefCause::stopped);
    for (int n = 10; n < days; ++n) hold(n, 1, 4, {});
    EXPECT_EQ(settle().value().refund_fen, 0);
}

TEST_P(Hearing, WhoLeavesTheSchoolPaysUpToItsLastDay) {
    half_of_the_term();
    at(8, 0, day(10));
    const auto roster = AttendanceOnBoth::with(account_of(29, "学籍"), {pupils::permissions::read, pupils::permissions::write});
    as(roster, [&](Work& work) {
        return pupils::step_pupil(work, {.id = child(2), .county = county, .step = pupils::PupilStepKind::leave, .reason = "随父母迁居", .if_match = {1}});
    }).value();
    deliver();
    deliver();
    EXPECT_EQ(rights(2), 10 * 400);
    EXPECT_EQ(rights(3), 0);
    EXPECT_EQ(standing(journal::Account::refunds_due), Money::fen(-10 * 400));
}

TEST_P(Hearing, ASeatGivenBackInMidTermEndsItsChargesAtOnceAndOnce) {
    half_of_the_term();
    at(8, 0, day(10));
    as(mother(), [&](Work& work) { return afterschool::enrolment::give_back(work, {id<afterschool::enrolment::SeatId>(65), county, {}}); }).value();
    deliver();
    deliver();
    EXPECT_EQ(rights(0), 10 * 500);
    EXPECT_EQ(rights(1), 0);
    ASSERT_EQ(reliefs(0).size(), 1U);
    EXPECT_EQ(reliefs(0)[0].cause, charges::ReliefCause::given_back);
    for (int n = 10; n < days; ++n) {
        stop(session_of(n, 2));
        hold(n, 1, 4, {});
    }
    EXPECT_EQ(settle().value().refund_fen, 10 * 500) << "of the other child, whose lessons were stopped";
}

TEST_P(Hearing, WhoChangesSchoolInTheTermKeepsItsExemptionAtTheOldOne) {
    at(8, 30);
    granted(2, 50, day(0), day(days - 1));
    half_of_the_term();
    ASSERT_EQ(bills_of(2).at(0).due, Money::fen(20 * 200));
    at(8, 0, day(10));
    end_seats(2, day(10));
    change_school(2);
    EXPECT_EQ(relieved(charges::ReliefCause::left, child(2).to_string(), child(2)), 1);
    EXPECT_EQ(reliefs(2).at(0).amount_fen, 10 * 200);
    for (int n = 10; n < days; ++n) {
        stop(session_of(n, 1));
        hold(n, 2, 2, {});
    }
    settle().value();
    EXPECT_EQ(settled(2).charged_fen, 10 * 200);
    EXPECT_EQ(settled(2).exempt_fen, 10 * 200);
    const auto claim = read([&](Work& work) -> Result<std::vector<charges::ClaimLine>> {
                           return charges::claim_of(work, afterschool::catalogue::find_plan(work, plan).value());
                       }).value();
    ASSERT_EQ(claim.size(), 1U);
    EXPECT_EQ(claim[0].documents, "岳民〔2026〕3号");
    deliver();
}

// The rules of one school stood in conflict: that kept enrolment from ending the seats, because an event is heard by all or by nobody.
TEST_P(Hearing, WhatTheRulesRefuseIsAnOpenCaseAndHoldsUpNobody) {
    rule("lesson.chargeable_a_day", 2);
    rule("refund.rule_set", json::value(std::string("by_real_lessons")));
    publish_notice();
    at(9, 0);
    make().value();
    pay_in_full();
    deliver();
    hold_all({}, 10);
    deliver();
    at(8, 0, day(10));
    rule("price.per_term_max", 70'000);  // and nothing says whether it comes before or after the real lessons
    as(trusted_actor(Proof::command_line, "校长"), [&](Work& work) { return afterschool::catalogue::stop_course_for(work, county, course(2), "教师调离"); }).value();
    deliver();
    EXPECT_EQ(read([&](Work& work) -> Result<std::int64_t> { return work.one<std::int64_t>(seated_query, county, course(2)).value(); }).value(), 0);
    EXPECT_EQ(rights(0), 0);
    ASSERT_EQ(fees().refused.size(), 2U);
    EXPECT_NE(fees().refused[0].words.find("先后"), std::string::npos) << fees().refused[0].words;
    auto office = finance();
    office.body = school;
    office.body_path = path;
    const auto waits = [&] { return see(office, [&](Work& work) -> Result<std::vector<Waiting>> { return charges::waiting(work); }).value(); };
    ASSERT_EQ(waits().size(), 1U);
    EXPECT_EQ(waits()[0].count, 2);
    rule("price.cap_order", json::value(std::string("lessons_then_cap")));
    EXPECT_EQ(here([&](Work& work) { return charges::relieve_refused(work, county, plan); }).value(), 2);
    deliver();
    EXPECT_EQ(rights(0), 10 * 500);
    EXPECT_EQ(rights(1), 10 * 500);
    EXPECT_TRUE(fees().refused.empty());
    EXPECT_TRUE(waits().empty());
}

TEST_P(Hearing, WhatTheRefundRuleKeepsOfALeaverIsNotGivenBackBefore) {
    bill_all(100'000, "lessons_then_cap", "leaving_three_months_half");
    pay_in_full();
    hold_all({}, 2);
    at(8, 0, day(2));
    end_seats(2, day(2));
    EXPECT_EQ(relieved(charges::ReliefCause::left, child(2).to_string(), child(2)), 1);
    EXPECT_EQ(reliefs(2).at(0).amount_fen, 10 * 400) << "half of the term, not all the lessons to come";
}

TEST_P(Hearing, ALaterGrantIsPaidBack) {
    half_of_the_term();
    at(20, 0, day(9));
    granted(2, 50, day(0), day(days - 1));
    EXPECT_EQ(rights(2), 10 * 400);
    EXPECT_EQ(standing(journal::Account::subsidy_due), Money::fen(10 * 400));
}

TEST_P(Hearing, AGrantAfterTheSettlementIsPaidBackTooAndOneOfAnotherTermIsNot) {
    half_of_the_term(days);
    at(19, 0, day(days));
    settle().value();
    deliver();
    granted(2, 50, Date(2027, 3, 1), Date(2027, 6, 30));
    EXPECT_EQ(rights(2), 0);
    granted(3, 50, day(0), Date(2027, 1, 20));
    EXPECT_EQ(rights(3), 10 * 400);
}

TEST_P(Hearing, ARegisterCorrectedAfterTheSettlementGivesRiseToARight) {
    half_of_the_term(days);
    at(19, 0, day(days));
    settle().value();
    deliver();
    correct(session_of(5, 1), 2, attendance::Mark::absent);
    deliver();
    deliver();
    EXPECT_EQ(rights(2), 400);
    correct(session_of(5, 1), 2, attendance::Mark::present);
    correct(session_of(5, 1), 2, attendance::Mark::absent);
    deliver();
    EXPECT_EQ(rights(2), 400) << "there and back again is no second lesson";
}

TEST_P(Hearing, ANewNoticeTriesAgainWhatHadNoPrice) {
    half_of_the_term(0);
    withdraw_notice();
    seat_in_painting(2);
    granted(2, 80, day(0), day(days - 1));
    EXPECT_EQ(rights(2), 0);
    ASSERT_EQ(fees().refused.size(), 1u);
    publish_notice(400, 500, 2);
    here([&](Work& work) -> Result<Nothing> {  // as disclosure says it
        work.emit("disclosure.published", {{"county", county}, {"school", school.to_string()}, {"plan", plan.to_string()}, {"notice", notice_.to_string()}});
        work.record("test.notice", "fee_notice", notice_.to_string());
        return Nothing{};
    }).value();
    deliver();
    EXPECT_EQ(rights(2), 8'000 - 18'000 / 5);
    EXPECT_TRUE(fees().refused.empty());
}

class HearingOfBaseHours : public attendance::WithBaseHours<Hearing> {
 protected:
    void SetUp() override {
        Hearing::SetUp();
        if (IsSkipped()) return;
        std::vector<Date> all;
        for (int n = 0; n < days; ++n) all.push_back(day(n));
        add_base_hours(all);
        set_rules();
        publish_notice();
        change(charges::rows::notice_line, county, notice_, std::string("base"), std::int64_t{300});
        at(9, 0);
        make().value();
    }
};
ON_BOTH_DATABASES(HearingOfBaseHours);

TEST_P(HearingOfBaseHours, ABasePlaceGivenBackInMidTermIsNoLongerOwed) {
    ASSERT_EQ(bills_of(3).at(0).due, Money::fen(20 * 2 * 300));
    at(8, 0, day(10));
    as(account_of(33, "赵家长"), [&](Work& work) {
        return afterschool::enrolment::choose_base(
            work, {.id = id<afterschool::enrolment::BaseChoiceId>(98), .plan = plan, .pupil = child(3), .weekdays = {}, .entry = {}, .county = county});
    }).value();
    deliver();
    EXPECT_EQ(bills_of(3).at(0).waived, Money::fen(10 * 2 * 300));
    EXPECT_EQ(reliefs(3).at(0).cause, charges::ReliefCause::given_back);
}

}  // namespace
}  // namespace luoshi::fees
