// The way of a pay sheet from registers to the bank.
#include "fees/pay/pay_on_both.hpp"

namespace luoshi::fees::pay {
namespace {

class Sheets : public PayOnBoth {};
ON_BOTH_DATABASES(Sheets);

TEST_P(Sheets, PayClosedRegistersAndSayWhyNotTheOthers) {
    take_chess();
    give_rate();
    const auto view = make(sheet).value();
    ASSERT_EQ(view.lines.size(), 1U);
    EXPECT_EQ(view.lines[0].name, "周老师");
    EXPECT_EQ(view.lines[0].gross_fen, 5000);
    EXPECT_EQ(view.lines[0].words, "1 次课 1 课时 × 50.00 元 = 50.00 元（校务会〔2026〕3号）");
    ASSERT_EQ(view.lines[0].taught.size(), 1U);
    EXPECT_EQ(view.lines[0].taught[0].pupils, 3) << "late is there, absent is not";
    ASSERT_EQ(view.unpaid.size(), 1U);
    EXPECT_EQ(view.unpaid[0].teacher, "吴老师");
    EXPECT_EQ(view.unpaid[0].why, NotPaid::no_register);
    EXPECT_EQ(view.wage_words, "作为绩效工资增量，单独列项，不计入次年基数");
}

TEST_P(Sheets, WithoutAnythingToPayAreRefusedWithTheReasons) {
    take_chess();
    const auto refused = make(sheet);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().slug, "nothing-to-pay");
    EXPECT_NE(refused.error().detail.find("没有适用的酬劳标准"), std::string::npos) << refused.error().detail;
    EXPECT_EQ(make(sheet, Date(2026, 9, 1), Date(2026, 9, 2)).error().slug, "day-in-future");
    EXPECT_EQ(make(sheet, Date(2026, 9, 1), Date(2026, 8, 1)).error().slug, "span-reversed");
}

TEST_P(Sheets, TheSubstituteEarnsWhatTheAbsentTeacherDoesNot) {
    give_rate();
    plant("UPDATE timetable_session SET adult = $3, version = version + 1 WHERE county = $1 AND id = $2", county, chess,
          id<afterschool::catalogue::TeacherId>(15));
    using enum afterschool::attendance::Mark;
    at(16, 5);
    hand_in({present, present, present, present}, 0, wu()).value();
    at(16, 45);
    close(chess, wu()).value();
    const auto view = make(sheet).value();
    ASSERT_EQ(view.lines.size(), 1U);
    EXPECT_EQ(view.lines[0].name, "吴老师");
    EXPECT_TRUE(view.lines[0].taught[0].stands_in);
}

// An assistant is there for the whole session: the same rates hold, by what kind of person it is.
TEST_P(Sheets, PayAnAssistantByTheRateOfTheOwnKindOnce) {
    give_rate();
    plant("INSERT INTO session_assistant (county, session, adult, school) VALUES ($1, $2, $3, $4)", county, chess,
          id<afterschool::catalogue::TeacherId>(15), school);
    take_chess();
    const auto view = make(sheet).value();
    ASSERT_EQ(view.lines.size(), 2U);
    EXPECT_EQ(view.lines[0].name, "周老师");
    EXPECT_FALSE(view.lines[0].taught.at(0).assists);
    EXPECT_EQ(view.lines[1].name, "吴老师");
    EXPECT_EQ(view.lines[1].gross_fen, 5000);
    EXPECT_TRUE(view.lines[1].taught.at(0).assists);
    EXPECT_FALSE(view.lines[1].taught.at(0).stands_in);
    EXPECT_EQ(make(id<SheetId>(201)).error().slug, "nothing-to-pay") << "each of them once";
}

TEST_P(Sheets, GoFromDraftToTheBankAndTheLedgerFollows) {
    EXPECT_EQ(offered().state, SheetStep::offered);
    EXPECT_EQ(agree(sheet, head()).error().slug, "line-unconfirmed");
    confirm_all(sheet);
    EXPECT_EQ(agree(sheet, finance()).error().code, Code::missing) << "the office has no right to agree";
    const auto agreed = agree(sheet, head()).value();
    EXPECT_EQ(agreed.state, SheetStep::agreed);
    EXPECT_EQ(agree(sheet, head()).value().state, SheetStep::agreed) << "the same again";
    EXPECT_EQ(balance(journal::Account::spent_teachers), Money::fen(10000));
    EXPECT_EQ(balance(journal::Account::payables), Money::fen(-10000));
    EXPECT_EQ(as(finance(), [&](Work& work) { return withdraw_pay_sheet(work, {sheet, "x", {}}); }).error().slug, "sheet-agreed");
    const auto paid = as(finance(), [&](Work& work) { return pay_out_sheet(work, {sheet, Date(2026, 9, 1), "回单 0001", {}}); }).value();
    EXPECT_EQ(paid.state, SheetStep::paid);
    EXPECT_EQ(balance(journal::Account::payables), Money{});
    EXPECT_EQ(balance(journal::Account::bank), Money::fen(-10000));
    const auto entries = read([&](Work& work) { return Result<std::vector<journal::EntryLine>>(journal::entries_about(work, county, {"pay_sheet", sheet.to_string()})); }).value();
    ASSERT_EQ(entries.size(), 2U);
    for (const auto& entry : entries)
        EXPECT_EQ(entry.basis, "酬劳标准：校务会〔2026〕3号，2026-09-01 起（" + id<RateId>(210).to_string() + "）") << "which rate, so that it can be found again";
    EXPECT_EQ(as(finance(), [&](Work& work) { return pay_out_sheet(work, {sheet, Date(2026, 9, 1), "回单 0002", {}}); }).error().slug, "sheet-paid");
}

TEST_P(Sheets, TheSameIdWithOtherContentIsRefused) {
    take_registers();
    give_rate();
    make(sheet).value();
    EXPECT_EQ(make(sheet).value().lines.size(), 2U) << "the same again";
    EXPECT_EQ(make(sheet, Date(2026, 8, 1)).error().slug, "id-taken");
}

TEST_P(Sheets, PayASessionOnceUntilTheSheetIsWithdrawn) {
    offered();
    const auto second = id<SheetId>(201);
    EXPECT_EQ(make(second).error().slug, "nothing-to-pay");
    as(finance(), [&](Work& work) { return withdraw_pay_sheet(work, {sheet, "标准填错了", {}}); }).value();
    EXPECT_EQ(make(second).value().gross_fen, 10000);
    EXPECT_EQ(offer(sheet).error().slug, "sheet-withdrawn");
}

TEST_P(Sheets, AnObjectionIsAnsweredByACorrectedLine) {
    offered();
    answer(sheet, 1, teacher_zhou(), Answer::objected, "9 月 1 日还代了一节自习").value();
    answer(sheet, 2, teacher_wu()).value();
    EXPECT_EQ(agree(sheet, head()).error().slug, "objection-open");
    const auto correct = [&](std::int64_t line, std::int64_t adjust, std::string words, std::int64_t revision = 1) {
        return as(finance(), [&](Work& work) { return correct_pay_line(work, {sheet, line, revision, adjust, words, 0, {}}); });
    };
    EXPECT_EQ(correct(2, 100, "x").error().slug, "no-objection");
    EXPECT_EQ(correct(1, 2500, "").error().slug, "text-required");
    EXPECT_EQ(correct(1, -6000, "x").error().slug, "amount-negative");
    const auto view = correct(1, 2500, "补代自习一节").value();
    EXPECT_EQ(view.lines[0].revision, 2);
    EXPECT_EQ(view.lines[0].gross_fen, 7500);
    ASSERT_EQ(view.lines[0].earlier.size(), 1U);
    EXPECT_EQ(view.lines[0].earlier[0].objection, "9 月 1 日还代了一节自习");
    EXPECT_EQ(view.lines[0].taught.size(), 1U);
    EXPECT_EQ(correct(1, 100, "x").error().slug, "changed-meanwhile");
    const auto agreed = agree(sheet, head()).value();
    EXPECT_EQ(agreed.lines[0].state, LineState::settled);
    EXPECT_EQ(balance(journal::Account::spent_teachers), Money::fen(12500));
    EXPECT_EQ(answer(sheet, 1, teacher_zhou(), Answer::objected, "还是不对", 2).error().slug, "sheet-agreed");
}

TEST_P(Sheets, ATeacherSeesAndAnswersTheOwnLineOnly) {
    offered();
    const auto own = see(teacher_wu(), [](Work& work) { return find_own_pay(work, {}); }).value();
    ASSERT_EQ(own.items.size(), 1U);
    EXPECT_EQ(own.items[0].line.name, "吴老师");
    EXPECT_EQ(json::to_json(own).find("周老师"), std::string::npos);
    EXPECT_EQ(answer(sheet, 1, teacher_wu()).error().slug, "no-such-line");
    EXPECT_EQ(answer(sheet, 9, teacher_wu()).error().slug, "no-such-line");
    EXPECT_EQ(see(teacher_wu(), [&](Work& work) { return show_pay_sheet(work, {sheet}); }).error().code, Code::missing);
    EXPECT_TRUE(see(stranger(), [](Work& work) { return find_own_pay(work, {}); }).value().items.empty());
    EXPECT_EQ(answer(sheet, 2, teacher_wu(), Answer::objected).error().slug, "text-required");
    answer(sheet, 2, teacher_wu()).value();
    answer(sheet, 2, teacher_wu()).value();
    EXPECT_EQ(answer(sheet, 2, teacher_wu(), Answer::objected, "少了").error().slug, "line-answered");
}

TEST_P(Sheets, ADraftIsNobodysBusinessYet) {
    take_registers();
    give_rate();
    make(sheet).value();
    EXPECT_TRUE(see(teacher_wu(), [](Work& work) { return find_own_pay(work, {}); }).value().items.empty());
    EXPECT_EQ(answer(sheet, 2, teacher_wu()).error().slug, "no-such-line");
}

TEST_P(Sheets, WhoHasNoAccountAnswersOnPaper) {
    plant("UPDATE service_teacher SET account = NULL, version = version + 1 WHERE county = $1 AND id = $2", county, id<afterschool::catalogue::TeacherId>(15));
    take_chess();
    using enum afterschool::attendance::Mark;
    at(16, 55);
    hand_in({present, present}, 0, office(), {}, painting).value();
    at(17, 35);
    close(painting, office()).value();
    give_rate();
    make(sheet).value();
    offer(sheet).value();
    const auto on_paper = [&](std::int64_t line, std::string words) {
        return as(finance(), [&](Work& work) { return confirm_on_paper(work, {sheet, line, 1, Answer::confirmed, words, {}}); });
    };
    EXPECT_EQ(on_paper(1, "签字页").error().slug, "answers-on-the-phone");
    EXPECT_EQ(on_paper(2, " ").error().slug, "text-required");
    EXPECT_EQ(on_paper(2, "签字页 1").value().lines[1].state, LineState::confirmed);
}

TEST_P(Sheets, TheHeadsOwnLineIsAgreedByTheCounty) {
    take_registers();
    give_rate();
    make(sheet).value();
    const auto add = [&](std::string account, std::optional<std::int64_t> percent, std::optional<std::int64_t> fixed) {
        return as(finance(), [&](Work& work) { return add_manager_line(work, {sheet, account, "校长", percent, fixed, "校务会〔2026〕4号", {}}); });
    };
    EXPECT_EQ(add("nobody", 10, {}).error().slug, "no-such-account");
    EXPECT_EQ(add("head", 10, 500).error().slug, "amount-or-percent");
    EXPECT_EQ(add("head", 101, {}).error().slug, "percent-out-of-range");
    EXPECT_EQ(add("head", 10, {}).value().lines[2].gross_fen, 1000);
    offer(sheet).value();
    EXPECT_EQ(add("head", 10, {}).error().slug, "sheet-not-agreed");
    confirm_all(sheet);
    answer(sheet, 3, head()).value();
    EXPECT_EQ(agree(sheet, county_official()).error().slug, "head-first");
    const auto waiting = agree(sheet, head()).value();
    EXPECT_EQ(waiting.state, SheetStep::offered);
    EXPECT_EQ(waiting.lines[2].agreed_by_name, "");
    EXPECT_EQ(agree(sheet, head()).error().slug, "own-line");
    const auto seen_by_head = see(head(), [&](Work& work) { return show_pay_sheet(work, {sheet}); }).value();
    const auto action = std::ranges::find(seen_by_head.actions, "agree", &PayAction::action);
    EXPECT_EQ(action->reason, "own-line") << "the button says so before it is pressed";
    EXPECT_EQ(balance(journal::Account::spent_managers), Money{});
    const auto list = see(county_official(), [&](Work& work) { return find_overruns(work, {school}); }).value();
    ASSERT_EQ(list.sheets.size(), 1U);
    EXPECT_EQ(list.sheets[0].names, "校长");
    EXPECT_EQ(agree(sheet, county_official()).value().state, SheetStep::agreed);
    EXPECT_EQ(balance(journal::Account::spent_managers), Money::fen(1000));
    EXPECT_EQ(balance(journal::Account::spent_teachers), Money::fen(10000));
}

TEST_P(Sheets, RetiredTeachersAndTheirRateBeginOnADay) {
    take_registers();
    give_rate();
    give_rate(6000, RateKind::retired, 211);
    const auto retire = [&](Date from) {
        return as(finance(), [&](Work& work) {
            return set_pay_person(work, {school, id<TeacherId>(14), StaffKind::retired, from, "退休通知", {}});
        });
    };
    retire(Date(2026, 9, 1)).value();
    retire(Date(2026, 9, 1)).value();
    const auto view = make(sheet).value();
    EXPECT_EQ(view.lines[0].kind, LineKind::retired);
    EXPECT_EQ(view.lines[0].gross_fen, 6000);
    EXPECT_EQ(view.lines[1].gross_fen, 5000);
}

TEST_P(Sheets, OutsidePersonsHaveTheirTaxTypedBeforeTheSheetIsOffered) {
    plant("UPDATE service_teacher SET kind = 'outside', vetting_proof = 'p', vetted_on = '2026-01-01', vetting_until = '2027-01-01', health_until = "
          "'2027-01-01', contract_until = '2027-01-01', version = version + 1 WHERE county = $1 AND id = $2",
          county, id<TeacherId>(15));
    take_registers();
    give_rate();
    give_rate(90000, RateKind::outside, 211);
    make(sheet).value();
    EXPECT_EQ(offer(sheet).error().slug, "tax-missing");
    const auto tax = [&](std::int64_t line, std::int64_t fen) {
        return as(finance(), [&](Work& work) { return withhold_tax(work, {sheet, line, fen, {}}); });
    };
    EXPECT_EQ(tax(1, 0).error().slug, "no-such-line") << "an own teacher's pay is no labour fee";
    EXPECT_EQ(tax(2, 90001).error().slug, "tax-out-of-range");
    EXPECT_EQ(tax(2, 90000).error().slug, "tax-out-of-range") << "something is left for the person";
    const auto view = tax(2, 2000).value();
    EXPECT_EQ(view.lines[1].net_fen, 88000);
    EXPECT_EQ(tax(2, 2001).error().slug, "tax-entered");
    offer(sheet).value();
    confirm_all(sheet);
    agree(sheet, head()).value();
    EXPECT_EQ(balance(journal::Account::spent_outside_persons), Money::fen(90000));
}

TEST_P(Sheets, ARateStaysBelowTheCeilingOfTheCounty) {
    rule("pay.per_lesson_max", 4000);
    const auto rate = [&](std::int64_t fen, std::uint8_t number) {
        return as(finance(), [&](Work& work) {
            EnterPayRate command;
            command.id = id<RateId>(number);
            command.body = school;
            command.per_lesson_fen = fen;
            command.step_from = 2;
            command.step_fen = 500;
            command.from = Date(2026, 9, 1);
            command.document = "校务会〔2026〕3号";
            return enter_pay_rate(work, command);
        });
    };
    EXPECT_EQ(rate(4001, 210).error().slug, "rate-above-ceiling");
    EXPECT_NE(rate(4001, 210).error().detail.find("岳教〔2026〕1号"), std::string::npos);
    rate(3500, 210).value();
    EXPECT_EQ(rate(3600, 210).error().slug, "id-taken");
    take_registers();
    const auto view = make(sheet).value();
    EXPECT_EQ(view.lines[0].gross_fen, 4000) << "three pupils: 45 yuan, cut at 40";
    EXPECT_EQ(view.lines[1].gross_fen, 4000) << "two pupils: 40 yuan";
}

}  // namespace
}  // namespace luoshi::fees::pay
