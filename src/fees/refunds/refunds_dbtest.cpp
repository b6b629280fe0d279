#include <algorithm>

#include "fees/refunds/refunds_on_both.hpp"

namespace luoshi::fees::refunds {
namespace {

class Refunds : public RefundsOnBoth {};
ON_BOTH_DATABASES(Refunds);

// ---- rights ------------------------------------------------------------------------------------------------------------------------------------

TEST_P(Refunds, AReliefGivesRiseToOneRightHoweverOftenItIsTold) {
    paid(0, {{Outlet::bank, 64'000}});
    const auto relief = relieved(0, 1'600);
    for (int told = 0; told < 3; ++told) hear("charges.relieved", {{"relief", relief.to_string()}}).value();
    EXPECT_EQ(count_rights(), 1);
    const auto rights = read_as(office(), [&](Work& work) { return find_refund_rights(work, {.school = school_}); }).value();
    ASSERT_EQ(rights.items.size(), 1U);
    EXPECT_EQ(rights.items[0].amount_fen, 1'600);
    EXPECT_EQ(rights.items[0].words, "9月15日暴雨停课，退2课时");
    EXPECT_EQ(rights.items[0].state, RightState::waiting);
}

TEST_P(Refunds, ASettlementGivesAllItsPupilsTheirRightsInOneStatement) {
    for (int family = 0; family < 3; ++family) paid(family, {{Outlet::bank, 64'000}});
    settled({{0, 4'000}, {1, 0}, {2, 12'000}});
    for (int told = 0; told < 2; ++told) hear("charges.settled", settled_event()).value();
    EXPECT_EQ(count_rights(), 2);
    const auto desk = read_as(office(), [&](Work& work) { return show_refund_desk(work, {school_}); }).value();
    EXPECT_EQ(desk.waiting, 2);
    EXPECT_EQ(desk.waiting_fen, 16'000);
}

TEST_P(Refunds, AnEventThatNamesNothingIsRefused) {
    EXPECT_EQ(hear("charges.relieved", {{"county", county}}).error().slug, "bad-payload");
    EXPECT_EQ(hear("charges.settled", {{"county", county}}).error().slug, "bad-payload");
}

TEST_P(Refunds, ARightIsNeverMoreThanWhatStandsThereAndNeverASecondOne) {
    paid(0, {{Outlet::bank, 64'000}});
    const auto relief = relieved(0, 1'600);
    const char* const more =
        "INSERT INTO refund_right (county, id, school, pupil, plan, cause, relief, amount_fen, words, words_en, arose_at) "
        "SELECT county, id, school, pupil, plan, 'relief', id, refund_fen + 1, '', '', 1 FROM bill_relief WHERE county = $1 AND id = $2";
    expect_refused(more, county, relief);
    expect_refused("INSERT INTO refund_right (county, id, school, pupil, plan, cause, relief, amount_fen, words, words_en, arose_at) "
                   "SELECT county, id, school, pupil, plan, 'relief', NULL, 100, '', '', 1 FROM bill_relief WHERE county = $1 AND id = $2",
                   county, relief);
    hear("charges.relieved", {{"relief", relief.to_string()}}).value();
    expect_refused("INSERT INTO refund_right (county, id, school, pupil, plan, cause, relief, amount_fen, words, words_en, arose_at) "
                   "SELECT county, plan, school, pupil, plan, 'relief', id, refund_fen, '', '', 1 FROM bill_relief WHERE county = $1 AND id = $2",
                   county, relief);
    expect_refused("DELETE FROM refund_right WHERE county = $1", county);
    expect_refused("UPDATE refund_right SET amount_fen = 1 WHERE county = $1", county);
}

// ---- from order to arrival -----------------------------------------------------------------------------------------------------------------------

TEST_P(Refunds, GoBackTheWayTheyCameStepByStep) {
    const auto payments = paid(0, {{Outlet::bank, 64'000}});
    const auto right = right_of_relief(0, 1'600);
    const auto ordered = order(right);
    ASSERT_EQ(ordered.parts.size(), 1U);
    EXPECT_EQ(ordered.state, RightState::ordered);
    EXPECT_EQ(ordered.parts[0].payee, "张家长");
    EXPECT_EQ(returned(payments[0]), 1'600);
    EXPECT_EQ(balance(journal::Account::refunds_due), -1'600) << "nothing has left yet";

    const auto batch = try_send().value();
    EXPECT_EQ(batch.refunds, 1);
    EXPECT_EQ(batch.amount_fen, 1'600);
    EXPECT_EQ(seen(right).state, RightState::sent);
    EXPECT_EQ(balance(journal::Account::refunds_due), 0);
    EXPECT_EQ(balance(journal::Account::bank), 64'000 - 1'600);

    const auto done = try_confirm(ordered.parts[0].id).value();
    EXPECT_EQ(done.state, RightState::done);
    ASSERT_EQ(done.parts[0].steps.size(), 3U);
    EXPECT_EQ(done.parts[0].steps[2].words, "已到账");
    EXPECT_EQ(try_confirm(ordered.parts[0].id).value().state, RightState::done) << "confirming again changes nothing";
    EXPECT_TRUE(violated(true).empty());
}

TEST_P(Refunds, GoBackToTheAccountTheyCameFrom) {
    const auto payments = paid(0, {{Outlet::bank, 40'000}, {Outlet::counter, 24'000}});
    came_from(payments[0], "6222000011112222", "某银行岳麓支行");
    paid(1, {{Outlet::bank, 64'000}});
    const auto right = right_of_relief(0, 30'000);
    const auto view = order(right);
    ASSERT_EQ(view.parts.size(), 2U);
    EXPECT_EQ(view.parts[0].account, "") << "cash came from no account";
    EXPECT_EQ(view.parts[1].account, "**** 2222");
    EXPECT_EQ(json::to_json(view).find("6222000011112222"), std::string::npos);
    const auto own = read_as(guardian(0), [&](Work& work) { return show_own_refunds(work, {}); }).value();
    ASSERT_EQ(own.rights.size(), 1U);
    for (const auto& part : own.rights[0].parts) EXPECT_EQ(part.account, "") << "the other guardian may have paid";
    const auto read_only = read_as(head(), [&](Work& work) { return show_refund_right(work, {right}); }).value();
    for (const auto& part : read_only.parts) EXPECT_EQ(part.account, "") << "who only reads sends no money back";
    order(right_of_relief(1, 1'600));
    const auto batch = try_send().value();
    const auto rows = read_as(office(), [&](Work& work) { return find_batch_rows(work, {.batch = batch.id}); }).value().items;
    ASSERT_EQ(rows.size(), 3U);
    for (const auto& row : rows) EXPECT_EQ(row.destination, row.amount_fen == 6'000 ? "某银行岳麓支行 6222000011112222" : "") << row.amount_fen;
}

TEST_P(Refunds, TakeTheLatestPaymentFirstAndNeverMoreThanCameInThere) {
    const auto payments = paid(0, {{Outlet::counter, 40'000}, {Outlet::wechat, 24'000}});
    const auto view = order(right_of_relief(0, 30'000));
    ASSERT_EQ(view.parts.size(), 2U);
    EXPECT_EQ(view.parts[0].amount_fen, 24'000);
    EXPECT_EQ(view.parts[1].amount_fen, 6'000);
    EXPECT_EQ(returned(payments[1]), 24'000);
    EXPECT_EQ(returned(payments[0]), 6'000);
    try_send().value();
    EXPECT_EQ(balance(journal::Account::online), 0);
    EXPECT_EQ(balance(journal::Account::counter), 34'000);
    const auto second = order(right_of_relief(0, 34'000, "s2"));
    ASSERT_EQ(second.parts.size(), 1U) << "the later payment went back whole";
    EXPECT_EQ(second.parts[0].amount_fen, 34'000);
}

TEST_P(Refunds, ARightIsOrderedOnceAndTheSameActAnswersAlike) {
    paid(0, {{Outlet::bank, 64'000}});
    paid(1, {{Outlet::bank, 64'000}});
    const auto right = right_of_relief(0, 1'600);
    const auto other = right_of_relief(1, 1'600);
    const auto act = fresh<RefundActId>();
    const auto first = try_order(right, act).value();
    const auto again = try_order(right, act).value();
    EXPECT_EQ(first.parts[0].id, again.parts[0].id);
    EXPECT_EQ(try_order(right).error().slug, "refund-ordered");
    EXPECT_EQ(try_order(other, act).error().slug, "id-taken");
}

TEST_P(Refunds, WhereThereIsNoWayBackTheOfficeMustNameAnother) {
    paid(0, {{Outlet::bank, 1'000}});
    const auto right = right_of_relief(0, 1'600);
    EXPECT_EQ(try_order(right).error().slug, "no-way-back");
    OrderRefund command{.right = right, .id = fresh<RefundActId>(), .route = Route::transfer, .payee = "张家长", .destination = "某银行 6222"};
    const auto ask = [&] { return write_as(office(), [&](Work& work) { return order_refund(work, command); }); };
    EXPECT_EQ(ask().error().fields.at(0).field, "proof");
    command.proof = "银行卡复印件";
    EXPECT_EQ(ask().error().fields.at(0).field, "reason");
    command.reason = "原缴款不足";
    EXPECT_EQ(ask().value().parts.at(0).route, Route::transfer);
}

TEST_P(Refunds, SayInTheLedgerByWhichRulesTheyWereReckoned) {
    paid(0, {{Outlet::bank, 64'000}});
    const auto refund = order(right_of_relief(0, 1'600)).parts[0].id;
    try_send().value();
    const auto entries = read([&](Work& work) { return Result<std::vector<journal::EntryLine>>(journal::entries_about(work, county, {"refund", refund.to_string()})); }).value();
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_TRUE(entries[0].basis.starts_with("调减 ")) << entries[0].basis;
}

TEST_P(Refunds, ATransferLeavesTheTreasuryWhereItIsThePayee) {
    write_in_county([&](Work& work) -> Result<Nothing> {
        constexpr std::string_view text =
            "INSERT INTO fee_payee (county, school, version, kind, account_name, account_masked, bank, merchant, document, entered_at, entered_by, entered_by_name) "
            "VALUES ($1, $2, 1, 'treasury', '财政专户', '4301 **** 1234', '某银行', '', '岳财〔2026〕1号', 1, 'x', 'x')";
        work.run(storage::Query{"test.treasury_payee", text, text}, county, school_).rows();
        work.record("test.payee", "body", school_.to_string());
        return Nothing{};
    }).value();
    const auto right = right_of_relief(0, 1'600);
    write_as(office(), [&](Work& work) {
        return order_refund(work, {.right = right, .id = fresh<RefundActId>(), .route = Route::transfer, .payee = "张家长", .destination = "某银行 6222", .proof = "银行卡复印件",
                                   .reason = "原缴款不足"});
    }).value();
    try_send().value();
    EXPECT_EQ(balance(journal::Account::treasury), -1'600);
    EXPECT_EQ(balance(journal::Account::bank), 0);
}

TEST_P(Refunds, AFailedOneIsReversedAndOrderedAnewUntilNothingIsLeft) {
    const auto payments = paid(0, {{Outlet::wechat, 64'000}});
    const auto right = right_of_relief(0, 1'600);
    const auto refund = order(right).parts[0].id;
    EXPECT_EQ(try_again(by_transfer(refund)).error().slug, "refund-not-failed");
    try_send().value();
    const auto failed = try_fail(refund).value();
    EXPECT_EQ(failed.state, RightState::failed);
    EXPECT_EQ(returned(payments[0]), 0);
    EXPECT_EQ(balance(journal::Account::refunds_due), -1'600) << "owed again";
    EXPECT_EQ(balance(journal::Account::online), 64'000);
    EXPECT_EQ(try_confirm(refund).error().slug, "refund-not-sent");
    EXPECT_EQ(try_order(right).error().slug, "refund-ordered") << "the failed part is ordered anew, not beside";

    auto original = by_transfer(refund);
    original.route = Route::original;
    EXPECT_EQ(try_again(original).error().slug, "route-invalid");
    const auto command = by_transfer(refund);
    EXPECT_EQ(try_again(command).value().state, RightState::ordered);
    EXPECT_EQ(try_again(command).value().state, RightState::ordered) << "the same act answers alike";
    try_send().value();
    EXPECT_EQ(try_fail(refund, "户名不符").value().state, RightState::failed);
    auto cash = by_transfer(refund);
    cash.route = Route::cash;
    try_again(cash).value();
    try_send().value();
    EXPECT_EQ(try_confirm(refund).value().state, RightState::done);
    EXPECT_EQ(balance(journal::Account::refunds_due), 0);
    EXPECT_EQ(balance(journal::Account::counter), -1'600);
    EXPECT_EQ(returned(payments[0]), 1'600);
    EXPECT_EQ(seen(right).parts[0].steps.size(), 9U) << "the whole way stays readable";
    EXPECT_TRUE(violated(true).empty());
}

// moved_on in fail_refund: the word about the first transfer, said again or from a page of yesterday, never meets the second one.
TEST_P(Refunds, ANotedFailureIsOfTheStepThatItNames) {
    paid(0, {{Outlet::bank, 64'000}});
    const auto right = right_of_relief(0, 1'600);
    const auto refund = order(right).parts[0].id;
    try_send().value();
    try_fail_step(refund, 2).value();
    EXPECT_EQ(try_fail_step(refund, 2).value().state, RightState::failed) << "the same act answers alike";
    EXPECT_EQ(try_fail_step(refund, 2, "户名不符").error().slug, "refund-ended");
    try_again(by_transfer(refund)).value();
    try_send().value();
    EXPECT_EQ(try_fail_step(refund, 2).value().state, RightState::sent) << "told before; the second transfer is on its way";
    EXPECT_EQ(try_fail_step(refund, 4, "户名不符").error().slug, "refund-moved-on") << "ordered then, sent meanwhile";
    EXPECT_EQ(seen(right).parts[0].step, 5);
    EXPECT_EQ(balance(journal::Account::refunds_due), 0);
    EXPECT_EQ(try_fail_step(refund, 5).value().state, RightState::failed);
}

// moved_on in confirm_refund: a page of yesterday, that shows the transfer which failed since, never meets the second one.
TEST_P(Refunds, ANotedArrivalIsOfTheStepThatItNames) {
    paid(0, {{Outlet::bank, 64'000}});
    const auto right = right_of_relief(0, 1'600);
    const auto refund = order(right).parts[0].id;
    try_send().value();
    try_fail_step(refund, 2).value();
    try_again(by_transfer(refund)).value();
    EXPECT_EQ(try_confirm_step(refund, 4).error().slug, "refund-not-sent");
    try_send().value();
    for (const int old : {2, 4}) EXPECT_EQ(try_confirm_step(refund, old).error().slug, "refund-moved-on") << old;
    EXPECT_EQ(seen(right).state, RightState::sent);
    EXPECT_EQ(try_confirm_step(refund, 5).value().state, RightState::done);
    EXPECT_EQ(try_confirm_step(refund, 5).value().state, RightState::done) << "the same act answers alike";
    EXPECT_EQ(seen(right).parts[0].step, 6);
}

TEST_P(Refunds, InCashSayHowMuchIsToBeDrawnFirst) {
    paid(0, {{Outlet::counter, 64'000}});
    order(right_of_relief(0, 1'600));
    const auto short_of = [&] { return read_as(office(), [&](Work& work) { return show_refund_desk(work, {school_}); }).value().cash_short_fen; };
    EXPECT_EQ(short_of(), 0);
    in_county([&](Work& work) { booked(work, journal::Account::bank, journal::Account::counter, 63'000, journal::Reason::banked); });
    EXPECT_EQ(short_of(), 600) << "the cash was banked but for ten yuan";
    in_county([&](Work& work) { booked(work, journal::Account::counter, journal::Account::bank, 600, journal::Reason::moved); });
    EXPECT_EQ(short_of(), 0);
}

TEST_P(Refunds, OneThatFailsBeforeItLeavesNeedsNoReversal) {
    paid(0, {{Outlet::bank, 64'000}});
    const auto refund = order(right_of_relief(0, 1'600)).parts[0].id;
    EXPECT_EQ(try_fail(refund, "").error().slug, "text-required");
    EXPECT_EQ(try_fail(refund, "家长要求换账户").value().state, RightState::failed);
    EXPECT_EQ(balance(journal::Account::refunds_due), -1'600);
}

TEST_P(Refunds, AWholeSchoolIsOrderedSentAndConfirmedWithThreeActs) {
    for (int family = 0; family < 4; ++family) paid(family, {{Outlet::bank, family == 3 ? 1'000 : 64'000}});
    settled({{0, 4'000}, {1, 5'000}, {2, 6'000}, {3, 2'000}});
    hear("charges.settled", settled_event()).value();
    const auto act = fresh<RefundActId>();
    const auto order_all = [&] { return write_as(office(), [&](Work& work) { return order_refunds(work, {.school = school_, .id = act}); }); };
    const auto ordered = order_all().value();
    EXPECT_EQ(ordered.refunds, 3);
    EXPECT_EQ(ordered.amount_fen, 15'000);
    EXPECT_EQ(ordered.left_out, 1) << "only 10 of 20 yuan came in for the fourth child";
    EXPECT_EQ(order_all().value().refunds, 3) << "the same act answers alike";
    const auto id = fresh<RefundBatchId>();
    const auto batch = try_send(id).value();
    EXPECT_EQ(batch.amount_fen, 15'000);
    EXPECT_EQ(try_send(id).value().refunds, 3);
    EXPECT_EQ(try_send().error().slug, "nothing-ordered");
    const auto rows = read_as(office(), [&](Work& work) { return find_batch_rows(work, {.batch = id}); }).value();
    ASSERT_EQ(rows.items.size(), 3U);
    EXPECT_EQ(rows.items[0].outlet, "学校银行账户");
    EXPECT_EQ(rows.items[0].channel_reference.substr(0, 1), "T");
    try_fail(rows.items[1].id).value();
    const auto confirmed = write_as(office(), [&](Work& work) { return confirm_batch(work, {.batch = id}); }).value();
    EXPECT_EQ(confirmed.on_the_way, 0);
    EXPECT_EQ(confirmed.failed, 1);
    EXPECT_EQ(balance(journal::Account::refunds_due), -2'000 - rows.items[1].amount_fen);
}

TEST_P(Refunds, TheAccountOfATransferIsKeptSealedAndStandsInTheBanksFile) {
    paid(0, {{Outlet::wechat, 64'000}});
    const auto refund = order(right_of_relief(0, 1'600)).parts[0].id;
    try_fail(refund).value();
    try_again(by_transfer(refund)).value();
    const auto batch = try_send().value();
    const auto stored = read([&](Work& work) -> Result<std::string> { return find_refund(work, county, refund)->destination; }).value();
    EXPECT_EQ(stored.find("6222"), std::string::npos);
    const auto rows = read_as(office(), [&](Work& work) { return find_batch_rows(work, {.batch = batch.id}); }).value();
    EXPECT_EQ(rows.items.at(0).destination, "某银行 6222 0000 0000 0001");
    EXPECT_EQ(rows.items.at(0).amount_yuan, "16.00");
}

TEST_P(Refunds, OfAClosedTermAreBookedIntoTheRunningOne) {
    paid(0, {{Outlet::bank, 64'000}});
    order(right_of_relief(0, 1'600));
    clock().set(Instant::parse("2027-03-01T09:00:00+08:00").value());
    write_in_county([&](Work& work) { return journal::lock(work, autumn(), "结账"); }).value();
    try_send().value();
    const journal::Books spring{school_, Fund::service, 2026, org::TermKind::spring};
    const auto due = read([&](Work& work) -> Result<Money> { return journal::balance(work, county, spring, journal::Account::refunds_due); }).value();
    EXPECT_EQ(due, Money::fen(1'600)) << "a debit in the spring term";
}

// ---- into the next term --------------------------------------------------------------------------------------------------------------------------

TEST_P(Refunds, NothingIsCarriedOverWhereTheRuleForbidsItOrNobodySetIt) {
    paid(0, {{Outlet::bank, 64'000}});
    const auto right = right_of_relief(0, 1'600);
    EXPECT_EQ(try_agree(right, guardian(0)).error().slug, "rule-not-set");
    rule("fees.carry_over", "forbidden");
    EXPECT_EQ(try_agree(right, guardian(0)).error().slug, "carry-over-forbidden");
    EXPECT_EQ(try_carry_over(right).error().slug, "carry-over-forbidden");
}

TEST_P(Refunds, WhatAFamilyAgreedToPaysForTheNextTermAndTheRestGoesBack) {
    paid(0, {{Outlet::bank, 64'000}});
    const auto right = right_of_relief(0, 1'600);
    rule("fees.carry_over", "agreed");
    EXPECT_EQ(try_carry_over(right).error().slug, "carry-over-not-agreed");
    EXPECT_EQ(try_agree(right, guardian(1)).error().slug, "no-such-refund-right") << "not somebody else's child";
    EXPECT_TRUE(try_agree(right, guardian(0)).value().carry_over_agreed_at);
    EXPECT_TRUE(try_agree(right, guardian(0)).value().carry_over_agreed_at) << "agreeing again changes nothing";
    EXPECT_EQ(try_carry_over(right).error().slug, "no-next-bill");
    clock().advance(std::chrono::hours{24 * 150});
    const auto bill = billed_next_term(0, 1'000);
    const auto act = fresh<RefundActId>();
    const auto carried = try_carry_over(right, act).value();
    EXPECT_EQ(carried.open_fen, 600);
    EXPECT_EQ(carried.parts.at(0).steps.back().words, "已抵下学期费用");
    EXPECT_EQ(try_carry_over(right, act).value().open_fen, 600) << "the same act answers alike";
    const auto open = read([&](Work& work) -> Result<Money> { return charges::find_bill(work, county, bill)->open(); }).value();
    EXPECT_EQ(open, Money{});
    const auto owed = read([&](Work& work) -> Result<Money> { return journal::balance_until(work, county, spring(), journal::Account::refunds_due); }).value();
    EXPECT_EQ(owed, Money::fen(-600));
    EXPECT_EQ(try_order(right).value().open_fen, 0);
}

// its <= own, and its >= term, in next_bill.
TEST_P(Refunds, OnlyTheEarliestLaterTermIsPaidForNeverOneBefore) {
    paid(0, {{Outlet::bank, 64'000}});
    const auto right = right_of_relief(0, 1'600);
    rule("fees.carry_over", "agreed");
    try_agree(right, guardian(0)).value();
    clock().advance(std::chrono::hours{24 * 150});
    const auto before = billed_in(0, 1'000, {school_, Fund::service, 2025, org::TermKind::spring});
    EXPECT_EQ(try_carry_over(right).error().slug, "no-next-bill");
    EXPECT_EQ(seen(right).open_fen, 1'600) << "it goes back as it came";
    const auto far = billed_in(0, 700, {school_, Fund::service, 2027, org::TermKind::autumn});
    clock().advance(std::chrono::minutes{1});
    const auto next = billed_next_term(0, 1'000);
    EXPECT_EQ(try_carry_over(right).value().open_fen, 600);
    const auto open = [&](BillId bill) { return read([&](Work& work) -> Result<Money> { return charges::find_bill(work, county, bill)->open(); }).value(); };
    EXPECT_EQ(open(next), Money{});
    EXPECT_EQ(open(far), Money::fen(700));
    EXPECT_EQ(open(before), Money::fen(1'000));
}

// ---- who sees what -------------------------------------------------------------------------------------------------------------------------------

TEST_P(Refunds, AFamilySeesItsOwnAndNobodyElseAnything) {
    paid(0, {{Outlet::bank, 64'000}});
    const auto right = right_of_relief(0, 1'600);
    const auto refund = order(right).parts[0].id;
    const auto own = read_as(guardian(0), [&](Work& work) { return show_own_refunds(work, {}); }).value();
    ASSERT_EQ(own.rights.size(), 1U);
    EXPECT_EQ(own.rights[0].state_words, "已登记，待付出");
    EXPECT_EQ(own.rights[0].parts[0].steps[0].words, "学校已登记，原路退回");
    EXPECT_TRUE(own.rights[0].parts[0].steps[0].by_name.empty());
    EXPECT_TRUE(read_as(guardian(1), [&](Work& work) { return show_own_refunds(work, {}); }).value().rights.empty());
    for (const auto& actor : {guardian(0), guardian(1), nobody(), bureau()}) {
        EXPECT_EQ(read_as(actor, [&](Work& work) { return show_refund_right(work, {right}); }).error().slug, "no-such-refund-right");
        EXPECT_EQ(read_as(actor, [&](Work& work) { return find_refund_rights(work, {.school = school_}); }).error().slug, "no-such-school");
        EXPECT_EQ(write_as(actor, [&](Work& work) { return fail_refund(work, {.refund = refund, .step = 1, .reason = "不"}); }).error().slug, "no-such-refund");
    }
    EXPECT_EQ(try_order(right, {}, head()).error().slug, "no-such-refund-right") << "the head reads and does not pay";
    const auto desk = read_as(head(), [&](Work& work) { return show_refund_desk(work, {school_}); }).value();
    EXPECT_EQ(desk.actions.at(0).reason, "not-permitted");
}

TEST_P(Refunds, TheCountySeesWhatIsOldAndWhatIsTooOld) {
    paid(0, {{Outlet::bank, 64'000}});
    paid(1, {{Outlet::bank, 64'000}});
    right_of_relief(0, 1'600);
    const auto arrived = order(right_of_relief(1, 800)).parts[0].id;
    try_send().value();
    try_confirm(arrived).value();
    clock().advance(std::chrono::hours{24 * 31});
    const auto list = [&](const Actor& actor) { return read_as(actor, [&](Work& work) { return find_overdue_refunds(work, {.body = "/430000/"}); }).value().items; };
    ASSERT_EQ(list(bureau()).size(), 1U) << "what has arrived is not listed";
    EXPECT_EQ(list(bureau())[0].days, 31);
    EXPECT_FALSE(list(bureau())[0].overdue) << "nobody has set refund.days_max: listed by age only";
    EXPECT_EQ(list(bureau())[0].missing_fen, 1'600);
    rule("refund.days_max", 30);
    EXPECT_TRUE(list(bureau())[0].overdue);
    EXPECT_TRUE(list(office()).empty());
}

TEST_P(Refunds, ListsBeginWhereTheLastPageEnded) {
    for (int family = 0; family < 3; ++family) {
        paid(family, {{Outlet::bank, 64'000}});
        right_of_relief(family, 100 + family);
    }
    const auto page = [&](std::optional<std::string> cursor) {
        return read_as(office(), [&](Work& work) { return find_refund_rights(work, {.school = school_, .state = RightState::waiting, .cursor = cursor, .limit = 2}); }).value();
    };
    const auto first = page({});
    ASSERT_EQ(first.items.size(), 2U);
    const auto second = page(first.next);
    ASSERT_EQ(second.items.size(), 1U);
    EXPECT_FALSE(second.next);
    std::set<std::int64_t> amounts{first.items[0].amount_fen, first.items[1].amount_fen, second.items[0].amount_fen};
    EXPECT_EQ(amounts, (std::set<std::int64_t>{100, 101, 102}));
    EXPECT_EQ(read_as(office(), [&](Work& work) { return find_refund_rights(work, {.school = school_, .cursor = "x"}); }).error().slug, "bad-cursor");
}

// ---- attacks: what the database itself refuses, whatever program asks -----------------------------------------------------------------------------

// The last refund of the right once more, as the next of the chain, with one thing changed.
#define NEXT_REFUND(serial, before_serial, before_fen, amount, after)                                                                               \
    "INSERT INTO refund (county, id, refund_right, right_fen, school, pupil, plan, serial, before_serial, before_fen, amount_fen, after_fen, act, " \
    "ordered_at, ordered_by, ordered_by_name) SELECT county, plan, refund_right, right_fen, school, pupil, plan, " serial ", " before_serial ", "   \
    before_fen ", " amount ", " after ", act, 1, 'x', 'x' FROM refund WHERE county = $1"

TEST_P(Refunds, ASecondRefundIsRefusedByTheDatabase) {
    paid(0, {{Outlet::bank, 64'000}});
    order(right_of_relief(0, 1'600));
    expect_refused(NEXT_REFUND("1", "NULL", "0", "1600", "1600"), county);
    expect_refused(NEXT_REFUND("2", "1", "after_fen", "100", "after_fen + 100"), county);
    expect_refused(NEXT_REFUND("2", "1", "0", "1600", "1600"), county);
    expect_refused(NEXT_REFUND("2", "NULL", "0", "1600", "1600"), county);
    expect_refused(NEXT_REFUND("3", "2", "0", "1600", "1600"), county);
    expect_refused(NEXT_REFUND("2", "2", "1600", "1", "1601"), county);
    expect_refused("UPDATE refund SET amount_fen = 1 WHERE county = $1", county);
    expect_refused("DELETE FROM refund WHERE county = $1", county);
}

// The last step once more as the next one, with one thing changed.
#define NEXT_STEP(state, before, entry, reversed)                                                                                                       \
    "INSERT INTO refund_step (county, refund, serial, state, before_serial, before_state, before_route, school, fund, amount_fen, route, channel, "     \
    "payment, payee, destination, proof, reason, agreed_right, bill, batch, debit, credit, entry, reversed_entry, act, at, by_whom, by_name) "          \
    "SELECT county, refund, serial + 1, '" state "', serial, " before ", route, school, fund, amount_fen, route, channel, payment, payee, destination, " \
    "proof, 'x', agreed_right, bill, batch, " entry ", " reversed                                                                                       \
    ", act, 1, 'x', 'x' FROM refund_step s WHERE county = $1 AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = s.county AND "                \
    "n.refund = s.refund AND n.serial = s.serial + 1)"

TEST_P(Refunds, StatesFollowEachOtherAndMoneyThatLeavesIsBooked) {
    paid(0, {{Outlet::bank, 64'000}});
    order(right_of_relief(0, 1'600));
    expect_refused(NEXT_STEP("done", "'ordered'", "NULL, NULL, NULL", "NULL"), county);
    expect_refused(NEXT_STEP("done", "'sent'", "NULL, NULL, NULL", "NULL"), county);
    expect_refused(NEXT_STEP("sent", "'ordered'", "NULL, NULL, NULL", "NULL"), county);
    expect_refused(NEXT_STEP("sent", "'ordered'", "'refunds_due', 'bank', payment", "NULL"), county);
    expect_refused(NEXT_STEP("ordered", "'ordered'", "NULL, NULL, NULL", "NULL"), county);
    // An entry over the same amount, but out of another account than the one the refund goes by.
    in_county([&](Work& work) { booked(work, journal::Account::refunds_due, journal::Account::counter, 1'600, journal::Reason::corrected); });
    const char* const counter_entry = NEXT_STEP(
        "sent", "'ordered'", "'refunds_due', 'counter', (SELECT e.id FROM ledger_entry e WHERE e.county = s.county AND e.credit = 'counter')", "NULL");
    expect_refused(counter_entry, county);
    try_send().value();
    expect_refused(NEXT_STEP("failed", "'sent'", "NULL, NULL, NULL", "NULL"), county);
    expect_refused(NEXT_STEP("failed", "'sent'", "NULL, NULL, NULL", "entry"), county);
    expect_refused(NEXT_STEP("failed", "'ordered'", "NULL, NULL, NULL", "NULL"), county);
    expect_refused(NEXT_STEP("sent", "'ordered'", "debit, credit, entry", "NULL"), county);
    expect_refused("DELETE FROM refund_step WHERE county = $1", county);
    expect_refused("UPDATE refund_step SET state = 'done' WHERE county = $1", county);
}

TEST_P(Refunds, AnotherRouteWithoutProofIsRefusedByTheDatabase) {
    paid(0, {{Outlet::bank, 64'000}});
    const auto refund = order(right_of_relief(0, 1'600)).parts[0].id;
    try_fail(refund).value();
    const char* const without_proof =
        "INSERT INTO refund_step (county, refund, serial, state, before_serial, before_state, before_route, school, fund, amount_fen, route, channel, payment, "
        "payee, destination, proof, reason, act, at, by_whom, by_name) SELECT county, refund, serial + 1, 'ordered', serial, state, route, school, fund, "
        "amount_fen, 'cash', 'counter', payment, 'x', '', '', 'x', act, 1, 'x', 'x' FROM refund_step WHERE county = $1 AND state = 'failed'";
    expect_refused(without_proof, county);
    const char* const without_agreement =
        "INSERT INTO refund_step (county, refund, serial, state, before_serial, before_state, before_route, school, fund, amount_fen, route, channel, payment, "
        "payee, destination, proof, reason, act, at, by_whom, by_name) SELECT county, refund, serial + 1, 'ordered', serial, state, route, school, fund, "
        "amount_fen, 'carry_over', 'bill', payment, 'x', '', 'x', 'x', act, 1, 'x', 'x' FROM refund_step WHERE county = $1 AND state = 'failed'";
    expect_refused(without_agreement, county);
}

// ---- checks that find what should not be ---------------------------------------------------------------------------------------------------------

TEST_P(Refunds, ChecksFindARightNobodyPays) {
    paid(0, {{Outlet::bank, 64'000}});
    const auto relief = relieved(0, 1'600);
    EXPECT_TRUE(violated(true).contains("right_missing"));
    hear("charges.relieved", {{"relief", relief.to_string()}}).value();
    EXPECT_EQ(violated(true), (std::set<std::string>{"right_without_order"}));
}

TEST_P(Refunds, ChecksFindMoneyThatLeftWithoutARefund) {
    paid(0, {{Outlet::bank, 64'000}});
    checks_hold_ = false;
    in_county([&](Work& work) { booked(work, journal::Account::refunds_due, journal::Account::bank, 5, journal::Reason::refunded); });
    EXPECT_EQ(violated(), (std::set<std::string>{"entry_without_refund"}));
}

TEST_P(Refunds, ChecksFindAPaymentThatReturnedMoreThanItsRefunds) {
    const auto payments = paid(0, {{Outlet::bank, 64'000}});
    plant("UPDATE payment_standing SET returned_fen = 5 WHERE county = $1 AND payment = $2", county, payments[0]);
    EXPECT_EQ(violated(), (std::set<std::string>{"returned_differs_from_refunds"}));
}

TEST_P(Refunds, ChecksFindARefundByAnotherFamilysPayment) {
    paid(0, {{Outlet::bank, 64'000}});
    const auto foreign = paid(1, {{Outlet::bank, 64'000}});
    const auto refund = order(right_of_relief(0, 1'600)).parts[0].id;
    try_fail(refund).value();
    plant("INSERT INTO refund_step (county, refund, serial, state, before_serial, before_state, before_route, school, fund, amount_fen, route, channel, payment, "
          "payee, destination, proof, reason, act, at, by_whom, by_name) SELECT s.county, s.refund, s.serial + 1, 'ordered', s.serial, s.state, s.route, s.school, "
          "s.fund, s.amount_fen, 'original', 'bank', p.id, 'x', '', '', '', s.act, 1, 'x', 'x' FROM refund_step s JOIN payment p ON p.county = s.county "
          "WHERE s.county = $1 AND s.state = 'failed' AND p.id = $2",
          county, foreign[0]);
    EXPECT_TRUE(violated().contains("refund_by_foreign_payment"));
}

TEST_P(Refunds, ChecksFindAReversalBehindARefundThatIsDone) {
    paid(0, {{Outlet::bank, 64'000}});
    const auto right = right_of_relief(0, 1'600);
    order(right);
    const auto batch = try_send().value();
    const auto refund = seen(right).parts[0].id;
    try_confirm(refund).value();
    checks_hold_ = false;
    in_county([&](Work& work) {
        const auto entries = journal::entries_about(work, county, {"refund", refund.to_string()});
        journal::reverse(work, entries.at(0).id, autumn(), "错").value();
    });
    EXPECT_EQ(violated(), (std::set<std::string>{"done_without_entry"}));
    plant("INSERT INTO refund_batch (county, id, school, refunds, amount_fen, sent_at, sent_by, sent_by_name) "
          "SELECT county, school, school, 1, 1, 1, 'x', 'x' FROM refund_batch WHERE county = $1 AND id = $2",
          county, batch.id);
    EXPECT_TRUE(violated().contains("batch_differs_from_refunds"));
}

}  // namespace
}  // namespace luoshi::fees::refunds
