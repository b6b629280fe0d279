// What the school has seen about why a pupil was away: entered on its bill, reckoned with the settlement or after it.
#include "fees/charges/settlement_on_both.hpp"
#include "org/merger_on_both.hpp"

namespace luoshi::fees::charges {
namespace {

class AbsenceGrounds : public SettlementOnBoth {
 protected:
    void begin(const std::string& refunds) {
        bill_all(100'000, "lessons_then_cap", refunds);
        pay_in_full();
    }
    EnterAbsenceGround paper(int n, GroundKind kind, int first, int last) {
        return {bills_of(n).at(0).id, GroundId::make(clock().now(), random()), kind, day(first), day(last), "县医院证明 2026-09-20"};
    }
    Result<BillView> enter(const EnterAbsenceGround& command, std::optional<Actor> actor = {}) {
        return as(actor.value_or(finance()), [&](Work& work) { return enter_absence_ground(work, command); });
    }
    Result<BillView> end(const EndAbsenceGround& command) {
        return as(finance(), [&](Work& work) { return end_absence_ground(work, command); });
    }
    Result<ChildBills> hand_in(const HandInAbsenceNote& command, const Actor& guardian) {
        return as(guardian, [&](Work& work) { return hand_in_absence_note(work, command); });
    }
    HandInAbsenceNote told(int first, int last) {
        return {child(0), AbsenceNoteId::make(clock().now(), random()), plan, day(first), day(last), "县医院证明 2026-09-20", {}};
    }
    Actor fee_office() const {
        auto actor = finance();
        actor.body = school;
        actor.body_path = path;
        return actor;
    }
    std::optional<Waiting> owed(const Actor& actor) {
        const auto list = see(actor, [](Work& work) -> Result<std::vector<Waiting>> { return charges::waiting(work); }).value();
        const auto found = std::ranges::find(list, "absence_notes", &Waiting::task);
        return found == list.end() ? std::nullopt : std::optional(*found);
    }
    BillId bills_of_first() { return bills_of(0).at(0).id; }
    std::vector<AbsenceNoteView> notes(int n) { return account_of_child(n).terms.at(0).notes; }
    std::vector<AbsenceGroundView> grounds_of(int n) { return account_of_child(n).terms.at(0).grounds; }
};
ON_BOTH_DATABASES(AbsenceGrounds);

TEST_P(AbsenceGrounds, OnlyTheDaysOfAProofComeBackWhereTheRuleAsksForOne) {
    begin("deadline_then_proof");
    hold_all({{12, {0}}, {13, {0}}, {14, {0}}});
    enter(paper(0, GroundKind::proof, 12, 13)).value();
    settle().value();
    EXPECT_EQ(settled(0).refund_fen, 2 * 900);
    EXPECT_EQ(settled(0).missed, 6);
    EXPECT_EQ(settled(0).kept, reckoning::KeptBy::rule) << "a day without a proof stays";
    EXPECT_NE(settled(0).words.find("凭证明"), std::string::npos) << settled(0).words;
    const auto basis = settled(0).basis;
    EXPECT_TRUE(std::ranges::any_of(basis, [](const std::string& line) { return line.starts_with("全额退费期限 14 天"); })) << "what is assumed is said";
    ASSERT_EQ(grounds_of(0).size(), 1U) << "the family sees what was noted";
    EXPECT_EQ(grounds_of(0)[0].document, "县医院证明 2026-09-20");
    EXPECT_TRUE(grounds_of(1).empty());
}

TEST_P(AbsenceGrounds, AProofChangesNothingWhereTheRuleDoesNotAskForOne) {
    begin("leaving_by_real_days");
    hold_all({{12, {0}}});
    enter(paper(0, GroundKind::proof, 12, 12)).value();
    settle().value();
    EXPECT_EQ(settled(0).refund_fen, 0);
}

TEST_P(AbsenceGrounds, WhoLeavesWithinTheDeadlineOfTheCountyGetsAllBack) {
    begin("deadline_then_proof");
    rule("refund.full_until_days", 30);
    hold_all({}, 15);
    end_seats(0, day(15));
    hold_without_the_first(15);
    settle().value();
    EXPECT_EQ(settled(0).charged_fen, 0);
    EXPECT_EQ(settled(0).refund_fen, 20 * 900);
    const auto basis = settled(0).basis;
    EXPECT_TRUE(std::ranges::any_of(basis, [](const std::string& line) { return line.starts_with("全额退费期限 30"); }));
}

TEST_P(AbsenceGrounds, WhoLeavesLaterGetsTheRestBackOnAProof) {
    begin("deadline_then_proof");
    hold_all({}, 15);
    end_seats(0, day(15));
    enter(paper(0, GroundKind::proof, 15, 19)).value();
    hold_without_the_first(15);
    settle().value();
    EXPECT_EQ(settled(0).refund_fen, 5 * 900);
    EXPECT_EQ(settled(0).kept, reckoning::KeptBy::nothing);
}

TEST_P(AbsenceGrounds, WhoLeavesLaterWithoutAProofGetsNothingBack) {
    begin("deadline_then_proof");
    hold_all({}, 15);
    end_seats(0, day(15));
    hold_without_the_first(15);
    settle().value();
    EXPECT_EQ(settled(0).refund_fen, 0);
    EXPECT_EQ(settled(0).kept, reckoning::KeptBy::rule);
}

TEST_P(AbsenceGrounds, TheDaysOfASuspensionComeBackAndOtherAbsencesStay) {
    begin("leaving_by_real_days");
    hold_all({{10, {0, 2}}, {11, {0}}, {12, {0}}, {13, {0}}, {14, {0}}});
    enter(paper(0, GroundKind::suspension, 10, 14)).value();
    settle().value();
    EXPECT_EQ(settled(0).refund_fen, 5 * 900);
    EXPECT_EQ(settled(2).refund_fen, 0);
    EXPECT_EQ(settled(2).kept, reckoning::KeptBy::rule);
}

TEST_P(AbsenceGrounds, WhoWasThereWasThereWhateverAPaperSays) {
    begin("leaving_by_real_days");
    hold_all({{10, {0}}});
    enter(paper(0, GroundKind::suspension, 10, 14)).value();
    settle().value();
    EXPECT_EQ(settled(0).refund_fen, 900);
}

// A right to money back never lapses.
TEST_P(AbsenceGrounds, AProofAfterTheSettlementIsPaidBackAtOnceAndOnce) {
    begin("deadline_then_proof");
    hold_all({{12, {0}}});
    settle().value();
    EXPECT_EQ(settled(0).refund_fen, 0);
    const auto late = paper(0, GroundKind::proof, 12, 12);
    enter(late).value();
    enter(late).value();  // the same again
    ASSERT_EQ(reliefs(0).size(), 1U);
    EXPECT_EQ(reliefs(0)[0].refund_fen, 900);
    EXPECT_TRUE(reliefs(0)[0].after_settlement);
    EXPECT_EQ(standing(journal::Account::refunds_due), Money::fen(-900));
    EXPECT_EQ(standing(journal::Account::unsettled), Money{});
    EXPECT_EQ(end({late.id, late.ground, "看错了"}).error().slug, "already-settled");
}

TEST_P(AbsenceGrounds, WhatIsTakenBackDoesNotCount) {
    begin("deadline_then_proof");
    hold_all({{12, {0}}});
    const auto wrong = paper(0, GroundKind::proof, 12, 12);
    enter(wrong).value();
    EXPECT_EQ(end({wrong.id, GroundId::make(clock().now(), random()), "看错了"}).error().slug, "no-such-absence-ground");
    EXPECT_EQ(end({wrong.id, wrong.ground, ""}).error().slug, "text-required");
    EXPECT_TRUE(end({wrong.id, wrong.ground, "看错了"}).value().grounds.at(0).ended_at);
    EXPECT_TRUE(end({wrong.id, wrong.ground, "看错了"})) << "the same again";
    EXPECT_EQ(end({wrong.id, wrong.ground, "别的"}).error().slug, "absence-ground-ended");
    settle().value();
    EXPECT_EQ(settled(0).refund_fen, 0);
}

TEST_P(AbsenceGrounds, AreRefusedWithWords) {
    bill_all(100'000, "lessons_then_cap", "deadline_then_proof");
    auto command = paper(0, GroundKind::proof, 12, 13);
    EXPECT_EQ(enter(command, stranger()).error().slug, "no-such-bill");
    command.document = " ";
    EXPECT_EQ(enter(command).error().slug, "text-required");
    command.document = "县医院证明";
    command.last_day = day(11);
    EXPECT_EQ(enter(command).error().slug, "days-outside-the-term");
    command.last_day = Date(2027, 6, 1);
    EXPECT_EQ(enter(command).error().slug, "days-outside-the-term");
    command.last_day = day(13);
    enter(command).value();
    command.document = "另一张";
    EXPECT_EQ(enter(command).error().slug, "id-taken");
    as(finance(), [&](Work& work) { return cancel_bill(work, {command.id, "开错了"}); }).value();
    command.ground = GroundId::make(clock().now(), random());
    EXPECT_EQ(enter(command).error().slug, "bill-cancelled");
}

// ---- what a family tells of

TEST_P(AbsenceGrounds, AFamilyTellsOfAPaperAndTheSchoolAcceptsIt) {
    begin("deadline_then_proof");
    hold_all({{12, {0}}});
    const auto note = told(12, 12);
    hand_in(note, mother()).value();
    EXPECT_EQ(hand_in(note, mother()).value().terms.at(0).notes.size(), 1U) << "the same again";
    EXPECT_EQ(notes(0).at(0).answer, std::nullopt);
    ASSERT_EQ(fees().notes.size(), 1U) << "the office sees what waits";
    EXPECT_EQ(fees().notes[0].bill, bills_of(0).at(0).id);
    auto ground = paper(0, GroundKind::proof, 12, 12);
    ground.note = note.id;
    EXPECT_EQ(enter(ground).value().notes.at(0).answer, NoteAnswer::accepted);
    EXPECT_TRUE(fees().notes.empty());
    ground.ground = GroundId::make(clock().now(), random());
    EXPECT_EQ(enter(ground).error().slug, "absence-note-answered");
    settle().value();
    EXPECT_EQ(settled(0).refund_fen, 900);
}

TEST_P(AbsenceGrounds, APaperThatIsDeclinedSaysWhyAndBringsNothing) {
    begin("deadline_then_proof");
    hold_all({{12, {0}}});
    const auto note = told(12, 12);
    hand_in(note, mother()).value();
    const auto bill = bills_of_first();
    const auto decline = [&](std::string reason) {
        return as(finance(), [&](Work& work) { return decline_absence_note(work, {bill, note.id, reason}); });
    };
    EXPECT_EQ(decline("").error().slug, "text-required");
    EXPECT_EQ(decline("没有单位盖章").value().notes.at(0).answer, NoteAnswer::declined);
    EXPECT_TRUE(decline("没有单位盖章")) << "the same again";
    EXPECT_EQ(decline("别的").error().slug, "absence-note-answered");
    EXPECT_EQ(notes(0).at(0).reason, "没有单位盖章");
    settle().value();
    EXPECT_EQ(settled(0).refund_fen, 0);
}

TEST_P(AbsenceGrounds, AreOnTheSchoolsListUntilSomebodyHasLookedAtThem) {
    begin("deadline_then_proof");
    EXPECT_EQ(owed(fee_office()), std::nullopt);
    const auto note = told(12, 12);
    hand_in(note, mother()).value();
    const auto second = told(13, 13);
    hand_in(second, mother()).value();
    ASSERT_TRUE(owed(fee_office()));
    EXPECT_EQ(owed(fee_office())->count, 2);
    EXPECT_EQ(owed(fee_office())->words, "查看 2 份家长交来的缺课证明");
    EXPECT_EQ(owed(fee_office())->link, "/fees?plan=" + plan.to_string());
    auto without_right = fee_office();
    without_right.grants.clear();
    EXPECT_EQ(owed(without_right), std::nullopt);
    auto ground = paper(0, GroundKind::proof, 12, 12);
    ground.note = note.id;
    enter(ground).value();
    EXPECT_EQ(owed(fee_office())->count, 1);
    const auto bill = bills_of_first();
    as(finance(), [&](Work& work) { return decline_absence_note(work, {bill, second.id, "没有单位盖章"}); }).value();
    EXPECT_EQ(owed(fee_office()), std::nullopt);
}

TEST_P(AbsenceGrounds, OfAMergedSchoolAreOnTheListOfTheSchoolThatGoesOn) {
    begin("deadline_then_proof");
    hand_in(told(12, 12), mother()).value();
    const auto other = here([&](Work& work) { return org::merge_into_another(work, school); }).value();
    tally::follow_all(storage(), context()).value();
    auto successor = account_of(33, "接收学校财务");
    successor.body = other.id;
    successor.body_path = other.path;
    successor.grants.push_back({std::string(permissions::bill.name), other.path});
    ASSERT_TRUE(owed(successor));
    EXPECT_EQ(owed(successor)->words, "查看 1 份家长交来的缺课证明（原试验小学）");
    EXPECT_EQ(owed(successor)->link, "/fees?plan=" + plan.to_string() + "&body=" + school.to_string());
}

TEST_P(AbsenceGrounds, OnlyAGuardianOfTheChildTellsOfAPaper) {
    bill_all(100'000, "lessons_then_cap", "deadline_then_proof");
    auto note = told(12, 12);
    EXPECT_EQ(hand_in(note, other_mother()).error().slug, "no-such-pupil");
    EXPECT_EQ(hand_in(note, zhou()).error().slug, "no-such-pupil");
    note.document = "";
    EXPECT_EQ(hand_in(note, mother()).error().slug, "text-required");
    note.document = "县医院证明";
    note.last_day = Date(2027, 6, 1);
    EXPECT_EQ(hand_in(note, mother()).error().slug, "days-outside-the-term");
    note.last_day = note.first_day;
    const auto bill = bills_of_first();
    as(finance(), [&](Work& work) { return cancel_bill(work, {bill, "开错了"}); }).value();
    EXPECT_EQ(hand_in(note, mother()).error().slug, "nothing-billed");
}

TEST_P(AbsenceGrounds, OnlyGrow) {
    begin("deadline_then_proof");
    enter(paper(0, GroundKind::proof, 12, 12)).value();
    constexpr std::string_view longer = "UPDATE absence_ground SET last_day = '2026-09-30' WHERE county = $1";
    constexpr storage::Query attack{"attack.longer_ground", longer, longer};
    EXPECT_ANY_THROW(here([&](Work& work) -> Result<Nothing> {
                         work.run(attack, county).rows();
                         work.record("test.attack", "absence_ground", "");
                         return Nothing{};
                     }).value());
}

}  // namespace
}  // namespace luoshi::fees::charges
