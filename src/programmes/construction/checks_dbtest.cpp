#include "programmes/construction/construction_on_both.hpp"

namespace luoshi::programmes::construction {
namespace {

using enum AcceptanceOutcome;
using lines::UnitStage;

class Checks : public ConstructionOnBoth {
 protected:
    void SetUp() override {
        ConstructionOnBoth::SetUp();
        if (IsSkipped()) return;
        signed_book();
        set(terms());
        run(builder(), report_progress, report("2026-H1", {{"双师型教师数", 60'000}, {"专任教师数", 80'000}, {"培训人次", 900'000}, {"投诉件数", 2'000}}, {{"M1", Date(2026, 8, 1)}})).value();
        money(MoneyKind::arrived, 400'000'00).value();
        money(MoneyKind::spent, 300'000'00).value();
    }
    ProgrammeCheckView seen(ProgrammeCheckId id) {
        for (auto& view : see(owner(), show_checks, OneConstruction{unit_, county}).value())
            if (view.head.id == id) return view;
        ADD_FAILURE() << "no such check";
        return {};
    }
    void pass_mid_term() { decided(CheckKind::mid_term, passed).value(); }
};
ON_BOTH_DATABASES(Checks);

TEST_P(Checks, AreGeneratedFromTheTaskBook) {
    const auto id = fresh<ProgrammeCheckId>();
    const auto view = open(CheckKind::annual, id).value();
    ASSERT_EQ(view.items.size(), 6U) << "three indicators, the one milestone of the year, two rates";
    EXPECT_EQ(view.items[0].target, "≥ 60%");
    EXPECT_EQ(view.items[0].value, "75%");
    EXPECT_TRUE(view.items[0].attained);
    EXPECT_FALSE(view.items[1].attained) << "900 of 1,000 trained";
    EXPECT_TRUE(view.items[3].attained) << "the milestone was reached in time";
    EXPECT_EQ(view.items[5].value, "75%") << "300,000 of 400,000 spent";
    EXPECT_EQ(slug(open(CheckKind::annual, fresh<ProgrammeCheckId>())), "check-open");
    check_step(builder(), id, "reported", {}, {{"建设总结", "已完成"}}).value();
    run(builder(), report_progress, report("2026-H2", {{"培训人次", 5'000'000}})).value();
    EXPECT_EQ(seen(id).items[1].value, "900人次") << "what was reported stands, whatever comes later";
    EXPECT_EQ(check_step(owner(), id, "decided", good).value().head.outcome, good);
    EXPECT_EQ(slug(open(CheckKind::annual, fresh<ProgrammeCheckId>())), "decided-already");
    EXPECT_EQ(stage_of(unit_), UnitStage::in_construction) << "an annual check moves nothing";
    EXPECT_EQ(see(prefecture(), find_checks, FindChecks{county, {}, {}, {}}).value().items.size(), 1U);
    EXPECT_TRUE(see(prefecture(), find_checks, FindChecks{county, true, {}, {}}).value().items.empty());
}

TEST_P(Checks, MidTermIsPrecheckedByThePrefectureAndHasSixParts) {
    const auto id = fresh<ProgrammeCheckId>();
    open(CheckKind::mid_term, id).value();
    auto five = six_parts();
    five.pop_back();
    EXPECT_EQ(slug(check_step(builder(), id, "reported", {}, five)), "part-missing");
    check_step(builder(), id, "reported", {}, six_parts()).value();
    EXPECT_EQ(slug(check_step(owner(), id, "decided", passed)), "step-not-next") << "the prefecture first";
    EXPECT_EQ(slug(check_step(owner(), id, "prechecked")), "precheck-first");
    EXPECT_EQ(slug(check_step(almighty_builder(), id, "prechecked")), "own-unit");
    check_step(prefecture(), id, "sent_back").value();
    check_step(builder(), id, "reported", {}, six_parts()).value();
    check_step(prefecture(), id, "prechecked").value();
    EXPECT_EQ(slug(check_step(owner(), id, "decided", revoked)), "only-acceptance-revokes");
    EXPECT_EQ(slug(check_step(owner(), id, "decided")), "outcome-required");
    check_step(owner(), id, "decided", passed).value();
    EXPECT_EQ(stage_of(unit_), UnitStage::mid_term_passed);
}

TEST_P(Checks, WaitForWhoeverActsNext) {
    const auto waits = [&](const Actor& actor) {
        std::vector<std::string> tasks;
        for (const auto& one : see(actor, [](Work& work, const OneConstruction&) -> Result<std::vector<Waiting>> { return waiting(work); }, OneConstruction{}).value()) tasks.push_back(one.task);
        return tasks;
    };
    using ::testing::ElementsAre;
    using ::testing::IsEmpty;
    EXPECT_THAT(waits(builder()), IsEmpty());
    const auto id = fresh<ProgrammeCheckId>();
    open(CheckKind::mid_term, id).value();
    EXPECT_THAT(waits(builder()), ElementsAre("report_check"));
    EXPECT_THAT(waits(prefecture()), IsEmpty());
    check_step(builder(), id, "reported", {}, six_parts()).value();
    EXPECT_THAT(waits(builder()), IsEmpty());
    EXPECT_THAT(waits(prefecture()), ElementsAre("precheck"));
    EXPECT_THAT(waits(owner()), IsEmpty()) << "the prefecture first";
    check_step(prefecture(), id, "prechecked").value();
    EXPECT_THAT(waits(owner()), ElementsAre("decide_check"));
    check_step(owner(), id, "decided", passed).value();
    EXPECT_THAT(waits(owner()), IsEmpty());
    leave("warned").value();
    EXPECT_THAT(waits(builder()), ElementsAre("answer_warning"));
    leave("answered").value();
    EXPECT_THAT(waits(builder()), IsEmpty());
}

TEST_P(Checks, AFailedMidTermSuspends) {
    decided(CheckKind::mid_term, failed).value();
    EXPECT_EQ(stage_of(unit_), UnitStage::suspended);
    EXPECT_EQ(slug(open(CheckKind::annual, fresh<ProgrammeCheckId>())), "not-under-construction");
}

TEST_P(Checks, AcceptanceFollowsTheMidTermAndAccepts) {
    EXPECT_EQ(slug(open(CheckKind::acceptance, fresh<ProgrammeCheckId>())), "mid-term-first");
    pass_mid_term();
    decided(CheckKind::acceptance, excellent).value();
    EXPECT_EQ(stage_of(unit_), UnitStage::accepted);
    EXPECT_EQ(told("construction.accepted"), 1);
    EXPECT_FALSE(leaving().clawback);
}

TEST_P(Checks, ADeferredOneHasOneMoreChanceWithinItsMonths) {
    pass_mid_term();
    decided(CheckKind::acceptance, deferred).value();
    EXPECT_EQ(stage_of(unit_), UnitStage::mid_term_passed);
    const auto second = fresh<ProgrammeCheckId>();
    EXPECT_EQ(slug(open(CheckKind::acceptance, second, 2026, Date(2026, 12, 2))), "rectification-too-long") << "three months from 1 September";
    EXPECT_EQ(open(CheckKind::acceptance, second, 2026, Date(2026, 12, 1)).value().head.attempt, 2);
    check_step(builder(), second, "reported", {}, {{"建设总结", "已整改"}}).value();
    EXPECT_EQ(slug(check_step(owner(), second, "decided", deferred)), "one-chance");
    check_step(owner(), second, "decided", passed).value();
    EXPECT_EQ(stage_of(unit_), UnitStage::accepted);
}

TEST_P(Checks, AFailedAcceptanceClawsBackAndBans) {
    pass_mid_term();
    decided(CheckKind::acceptance, failed).value();
    EXPECT_EQ(stage_of(unit_), UnitStage::withdrawn);
    EXPECT_EQ(told("construction.withdrawn"), 1);
    ASSERT_EQ(bans(Date(2029, 8, 31)).size(), 1U) << "three years for a failure";
    EXPECT_TRUE(bans(Date(2029, 9, 1)).empty());
    auto view = leaving();
    ASSERT_TRUE(view.clawback);
    EXPECT_EQ(view.clawback->received_fen, 400'000'00);
    EXPECT_EQ(view.clawback->amount_fen, 100'000'00) << "what was spent may stay under the rule of this line";
    const auto pay = [&](std::int64_t fen) { return run(owner(), pay_clawback, PayClawback{unit_, county, act(), fen, Date(2026, 9, 1), "缴款书1号"}); };
    EXPECT_EQ(slug(pay(100'000'01)), "amount-invalid");
    EXPECT_EQ(pay(40'000'00).value().clawback->left_fen, 60'000'00);
    EXPECT_EQ(pay(60'000'00).value().clawback->left_fen, 0);
    EXPECT_EQ(slug(pay(1)), "all-came-back");
}

TEST_P(Checks, WhatStaysFollowsTheRuleOfTheLine) {
    auto rule = terms();
    rule.keeps = "share";
    rule.keeps_percent = 30;
    set(rule);
    pass_mid_term();
    decided(CheckKind::acceptance, revoked).value();
    EXPECT_EQ(leaving().clawback->stays_fen, 120'000'00);
    EXPECT_EQ(leaving().clawback->amount_fen, 280'000'00);
    EXPECT_EQ(bans(Date(2031, 8, 31)).size(), 1U) << "five years for a revocation";
}

TEST_P(Checks, AMissedStepFailsAfterItsDay) {
    const auto id = fresh<ProgrammeCheckId>();
    open(CheckKind::mid_term, id, 2026, Date(2026, 9, 20)).value();
    go_to(Date(2026, 9, 20));
    EXPECT_EQ(slug(check_step(owner(), id, "missed")), "not-overdue");
    go_to(Date(2026, 9, 21));
    EXPECT_TRUE(seen(id).head.overdue);
    EXPECT_EQ(check_step(owner(), id, "missed").value().head.outcome, failed);
    EXPECT_EQ(stage_of(unit_), UnitStage::suspended);
}

TEST_P(Checks, NeedTheRulesOfTheLine) {
    const auto other_line = made("C-05");
    unit_ = unit(other_line, bureau("430104"));
    climb(unit_, UnitStage::approved);
    EXPECT_EQ(slug(open(CheckKind::annual, fresh<ProgrammeCheckId>())), "no-book");
    signed_book();
    EXPECT_EQ(slug(open(CheckKind::annual, fresh<ProgrammeCheckId>())), "terms-not-set");
    EXPECT_EQ(slug(leave("warned")), "terms-not-set");
    auto rule = terms();
    rule.basis = "";
    EXPECT_EQ(slug(run(owner(), set_terms, rule)), "text-required") << "every rule has its basis";
    rule = terms();
    rule.graded = false;
    rule.line = other_line;
    set(rule);
    const auto id = fresh<ProgrammeCheckId>();
    open(CheckKind::annual, id).value();
    check_step(builder(), id, "reported", {}, {{"建设总结", "已完成"}}).value();
    EXPECT_EQ(slug(check_step(owner(), id, "decided", excellent)), "no-grades");
}

TEST_P(Checks, WithstandPlainSql) {
    const auto id = fresh<ProgrammeCheckId>();
    open(CheckKind::mid_term, id, 2026, Date(2026, 9, 20)).value();
    const auto attack = [&](std::string name, std::string state, std::optional<std::string> outcome, BodyId body, std::string day = "2026-09-10") {
        const auto step = act();
        const bool proof = name == "check.reported";
        if (proof) {
            EXPECT_FALSE(cannot("INSERT INTO construction_proof (county, act_id, number, subject, kind, name, sha256, bytes) VALUES ('430000', $1, 1, $2, 'rows', 'x', '', 0)", step, unit_));
        }
        EXPECT_FALSE(cannot("INSERT INTO construction_act (county, id, subject, act, asked, at, by_whom, by_name, by_body) VALUES ('430000', $1, $2, $3, '{}', 1, 'x', 'x', $4)", step, unit_, name, body));
        return refused("INSERT INTO programme_check_step (county, check_id, serial, id, unit, act, state, outcome, before_serial, before_state, kind, year, attempt, due, graded, on_day, words, parts, proofs, body, office, by_whom, "
                       "by_body) SELECT s.county, s.check_id, s.serial + 1, $2, s.unit, $3, $4, $5, s.serial, s.state, s.kind, s.year, s.attempt, s.due, s.graded, $6, 'x', '[]', $8, s.body, s.office, 'x', $7 "
                       "FROM programme_check_step s WHERE s.county = '430000' AND s.check_id = $1 AND s.serial = (SELECT MAX(l.serial) FROM programme_check_step l WHERE l.county = s.county AND l.check_id = s.check_id)",
                       id, step, name, state, outcome, day, body, proof ? std::optional<std::int64_t>(1) : std::nullopt);
    };
    EXPECT_TRUE(attack("check.decided", "decided", "passed", bureau("430000"))) << "nothing was reported";
    EXPECT_TRUE(attack("check.missed", "decided", "failed", bureau("430000"))) << "before its day";
    EXPECT_TRUE(attack("check.missed", "decided", "passed", bureau("430000"), "2026-10-10")) << "missed and passed";
    EXPECT_TRUE(attack("check.reported", "reported", {}, bureau("430000"))) << "reported by the office";
    EXPECT_FALSE(attack("check.reported", "reported", {}, bureau("430104")));
    EXPECT_TRUE(attack("check.prechecked", "prechecked", {}, bureau("430000"))) << "prechecked by the office";
    EXPECT_TRUE(attack("check.prechecked", "prechecked", {}, bureau("430104"))) << "prechecked by itself";
    EXPECT_TRUE(attack("check.decided", "decided", "passed", bureau("430000"))) << "without the precheck";
    EXPECT_FALSE(attack("check.prechecked", "prechecked", {}, bureau("430100")));
    EXPECT_TRUE(attack("check.decided", "decided", {}, bureau("430000"))) << "without an outcome";
    EXPECT_TRUE(attack("check.decided", "decided", "revoked", bureau("430000"))) << "no acceptance";
    EXPECT_TRUE(attack("check.decided", "decided", "passed", bureau("430100"))) << "decided by the prefecture";
    EXPECT_FALSE(attack("check.decided", "decided", "passed", bureau("430000"))) << "the same with what it should hold goes through";
    EXPECT_TRUE(cannot("UPDATE programme_check_step SET outcome = 'excellent' WHERE county = '430000' AND check_id = $1", id));
    EXPECT_TRUE(cannot("DELETE FROM programme_check_item WHERE county = '430000' AND check_id = $1", id));
}

TEST_P(Checks, ASecondDeferralWithstandsPlainSql) {
    const auto first = decided(CheckKind::annual, deferred).value().head.id;
    const auto second = fresh<ProgrammeCheckId>();
    open(CheckKind::annual, second).value();
    check_step(builder(), second, "reported", {}, {{"建设总结", "已整改"}}).value();
    const auto step = act();
    EXPECT_FALSE(cannot("INSERT INTO construction_act (county, id, subject, act, asked, at, by_whom, by_name, by_body) VALUES ('430000', $1, $2, 'check.decided', '{}', 1, 'x', 'x', $3)", step, unit_, bureau("430000")));
    EXPECT_TRUE(refused("INSERT INTO programme_check_step (county, check_id, serial, id, unit, act, state, outcome, before_serial, before_state, kind, year, attempt, due, graded, on_day, words, parts, body, office, by_whom, by_body) "
                        "SELECT s.county, s.check_id, 3, $2, s.unit, 'check.decided', 'decided', 'deferred', 2, 'reported', s.kind, s.year, s.attempt, s.due, s.graded, s.on_day, 'x', '[]', s.body, s.office, 'x', s.office "
                        "FROM programme_check_step s WHERE s.county = '430000' AND s.check_id = $1 AND s.serial = 2", second, step));
    EXPECT_TRUE(refused("UPDATE task_draft SET unit = $1 WHERE county = '430000' AND unit = $2", first, unit_)) << "a draft of no unit";
}

// ---- the way out

TEST_P(Checks, WithdrawalIsWarnedHeardAndSuspendedOnTheWorkingDayClock) {
    leave("warned").value();
    EXPECT_EQ(leaving().due, Date(2026, 9, 8)) << "five working days after Tuesday, 1 September";
    EXPECT_EQ(slug(leave("summoned")), "answer-first");
    leave("answered").value();
    EXPECT_EQ(slug(leave("withdrawn")), "step-not-next");
    EXPECT_EQ(slug(leave("lifted", prefecture())), "not-permitted");
    go_to(Date(2026, 9, 9));
    leave("summoned").value();
    EXPECT_EQ(leaving().hearing_on, Date(2026, 9, 18)) << "seven working days";
    EXPECT_EQ(slug(leave("heard")), "hearing-to-come");
    go_to(Date(2026, 9, 18));
    leave("heard").value();
    EXPECT_EQ(stage_of(unit_), UnitStage::in_construction);
    leave("suspended").value();
    EXPECT_EQ(stage_of(unit_), UnitStage::suspended);
    leave("withdrawn").value();
    EXPECT_EQ(stage_of(unit_), UnitStage::withdrawn);
    EXPECT_EQ(told("construction.withdrawn"), 1) << "so that a reserve moves up";
    EXPECT_EQ(bans(Date(2031, 9, 17)).size(), 1U);
    EXPECT_EQ(leaving().clawback->amount_fen, 100'000'00);
    EXPECT_EQ(slug(leave("lifted")), "step-not-next");
}

TEST_P(Checks, LiftingBringsAUnitBackWhereItStood) {
    const auto other = unit(line_, bureau("430104"));
    climb(other, UnitStage::approved);
    pass_mid_term();
    suspended();
    EXPECT_EQ(stage_of(other), UnitStage::approved) << "only the unit concerned";
    leave("lifted").value();
    EXPECT_EQ(stage_of(unit_), UnitStage::mid_term_passed);
    leave("warned").value();
    EXPECT_EQ(leaving().state, "warned") << "it may begin anew";
}

TEST_P(Checks, TheWayOutWithstandsPlainSql) {
    leave("warned").value();
    const auto attack = [&](std::string name, std::string state, std::string due, std::string hearing, std::string day, BodyId body) {
        const auto step = act();
        EXPECT_FALSE(cannot("INSERT INTO construction_act (county, id, subject, act, asked, at, by_whom, by_name, by_body) VALUES ('430000', $1, $2, $3, '{}', 1, 'x', 'x', $4)", step, unit_, name, body));
        return refused("INSERT INTO withdrawal_step (county, unit, serial, id, act, state, before_serial, before_state, before_due, before_hearing, due, hearing_on, on_day, words, stage_before, body, office, by_whom, by_body) "
                       "SELECT s.county, s.unit, s.serial + 1, $2, $3, $4, s.serial, s.state, s.due, s.hearing_on, $5, $6, $7, 'x', s.stage_before, s.body, s.office, 'x', $8 FROM withdrawal_step s "
                       "WHERE s.county = '430000' AND s.unit = $1 AND s.serial = (SELECT MAX(l.serial) FROM withdrawal_step l WHERE l.county = s.county AND l.unit = s.unit)",
                       unit_, step, name, state, due, hearing, day, body);
    };
    const auto office = bureau("430000");
    EXPECT_TRUE(attack("exit.withdrawn", "withdrawn", "2026-09-08", "2026-09-08", "2026-12-01", office)) << "without a hearing";
    EXPECT_TRUE(attack("exit.summoned", "summoned", "2026-09-08", "2026-09-20", "2026-09-08", office)) << "while the body may still answer";
    EXPECT_TRUE(attack("exit.summoned", "summoned", "2026-09-02", "2026-09-20", "2026-09-09", office)) << "with another due day";
    EXPECT_TRUE(attack("exit.lifted", "lifted", "2026-09-08", "2026-09-08", "2026-09-09", bureau("430104"))) << "lifted by the body itself";
    EXPECT_FALSE(attack("exit.summoned", "summoned", "2026-09-08", "2026-09-20", "2026-09-09", office));
    EXPECT_TRUE(attack("exit.heard", "heard", "2026-09-08", "2026-09-20", "2026-09-10", office)) << "before the day of the hearing";
    EXPECT_TRUE(attack("exit.heard", "heard", "2026-09-08", "2026-09-09", "2026-09-10", office)) << "with another day of the hearing";
    EXPECT_TRUE(cannot("DELETE FROM withdrawal_step WHERE county = '430000' AND unit = $1", unit_));
}

TEST_P(Checks, ClawbackWithstandsPlainSql) {
    pass_mid_term();
    decided(CheckKind::acceptance, failed).value();
    const auto payment = [&](std::int64_t before, std::int64_t paid, std::int64_t left, std::optional<std::int64_t> first) {
        const auto id = act();
        EXPECT_FALSE(cannot("INSERT INTO construction_act (county, id, subject, act, asked, at, by_whom, by_name, by_body) VALUES ('430000', $1, $2, 'clawback.paid', '{}', 1, 'x', 'x', $3)", id, unit_, bureau("430000")));
        return refused("INSERT INTO clawback_payment (county, clawback, serial, id, unit, first_fen, before_fen, paid_fen, left_fen, on_day, document, act, by_whom, by_body) "
                       "SELECT c.county, c.id, 1, $2, c.unit, $3, $4, $5, $6, '2026-09-01', 'x', 'clawback.paid', 'x', $7 FROM clawback c WHERE c.county = '430000' AND c.unit = $1",
                       unit_, id, first, before, paid, left, bureau("430000"));
    };
    EXPECT_TRUE(payment(100'000'00, 100'000'01, -1, 100'000'00)) << "more than has to come back";
    EXPECT_TRUE(payment(100'000'00, 1, 0, 100'000'00)) << "it does not add up";
    EXPECT_TRUE(payment(50, 50, 0, 50)) << "another amount than the clawback's";
    EXPECT_FALSE(payment(100'000'00, 100'000'00, 0, 100'000'00));
    EXPECT_TRUE(cannot("UPDATE clawback SET amount_fen = 0 WHERE county = '430000' AND unit = $1", unit_));
}

}  // namespace
}  // namespace luoshi::programmes::construction
