#include <algorithm>
#include <limits>

#include "fees/payments/payments_on_both.hpp"

namespace luoshi::fees::payments {
namespace {

using journal::Account;

class Payments : public PaymentsOnBoth {
 protected:
    Result<PaymentView> reverse(PaymentId payment, std::string reason = "录错了金额", std::optional<UseId> id = {}) {
        return write_as(office(), [&](Work& work) {
            return reverse_payment(work, {.id = id.value_or(fresh<UseId>()), .payment = payment, .reason = std::move(reason)});
        });
    }
    Result<TillView> bank(std::int64_t fen, std::string slip, std::optional<BankingId> id = {}) {
        return write_as(office(), [&](Work& work) {
            return bank_money(work, {.id = id.value_or(fresh<BankingId>()), .school = school_, .amount_fen = fen, .day = Date(2026, 9, 10), .slip = slip});
        });
    }
    Result<TillView> unbank(BankingId banking, std::string reason = "录错了金额") {
        return write_as(office(), [&](Work& work) { return reverse_banking(work, {.id = banking, .reason = std::move(reason)}); });
    }
    Result<TillView> move(BankFrom from, BankTo to, std::int64_t fen, std::string slip, std::optional<std::string> reason = {}, std::optional<std::int64_t> fee = {},
                          std::optional<BankingId> id = {}) {
        return write_as(office(), [&](Work& work) {
            return bank_money(work, {.id = id.value_or(fresh<BankingId>()), .school = school_, .from = from, .to = to, .amount_fen = fen, .day = Date(2026, 9, 10), .slip = slip, .fee_fen = fee, .reason = reason});
        });
    }
    void lock_autumn() {
        write_in_county([&](Work& work) -> Result<Nothing> {
            TRY_DO(journal::lock(work, autumn(), "学期结账"));
            work.record("test.lock", "ledger_period", "2026-autumn");
            return Nothing{};
        }).value();
    }
};
ON_BOTH_DATABASES(Payments);

TEST_P(Payments, PayABillIntoTheAccountOfTheirChannel) {
    const auto one = bill(0, 48'000);
    const auto view = take_in(48'000, {{one.id, 48'000}});
    EXPECT_EQ(view.payment.shared_fen, 48'000);
    EXPECT_EQ(open_on(one.id), 0);
    EXPECT_EQ(balance(Account::counter), 48'000);
    EXPECT_EQ(balance(Account::receivable), 0);
}

TEST_P(Payments, SayInTheLedgerWhatTheyRestOn) {
    const auto one = bill(0, 48'000);
    const auto paid = take_in(50'000, {{one.id, 48'000}});
    const auto entries = read([&](Work& work) { return Result<std::vector<journal::EntryLine>>(journal::entries_about(work, county, {"payment", paid.payment.id.to_string()})); }).value();
    ASSERT_EQ(entries.size(), 2U);
    for (const auto& entry : entries) {
        if (entry.credit == Account::receivable)
            EXPECT_EQ(entry.basis, "收费公示第 1 版（" + notice_.to_string() + "），账单 " + one.id.to_string());
        else
            EXPECT_EQ(entry.basis, "收款账户第 1 版（岳教〔2026〕8号）");
    }
}

TEST_P(Payments, PayABillInParts) {
    const auto one = bill(0, 48'000);
    take_in(20'000, {{one.id, 20'000}});
    EXPECT_EQ(open_on(one.id), 28'000);
    take_in(28'000, {{one.id, 28'000}});
    EXPECT_EQ(open_on(one.id), 0);
}

TEST_P(Payments, ParkWhatIsTooMuch) {
    const auto one = bill(0, 48'000);
    const auto view = take_in(50'000, {{one.id, 48'000}});
    EXPECT_EQ(view.payment.unknown_fen, 2'000);
    EXPECT_EQ(balance(Account::unknown_money), -2'000);
    const auto unknown = read_as(office(), [&](Work& work) { return show_unknown_money(work, {school_}); }).value();
    EXPECT_EQ(unknown.total_fen, 2'000);
    EXPECT_EQ(unknown.ledger_fen, 2'000);
    EXPECT_EQ(unknown.rows.size(), 1U);
}

TEST_P(Payments, PayBillsOfSiblingsAtOnce) {
    const auto one = bill(0, 48'000);
    const auto two = bill(1, 30'000);
    const auto view = take_in(78'000, {{one.id, 48'000}, {two.id, 30'000}});
    EXPECT_EQ(view.uses.size(), 2U);
    EXPECT_EQ(open_on(one.id) + open_on(two.id), 0);
}

TEST_P(Payments, RefuseWhatCannotBe) {
    const auto one = bill(0, 48'000);
    const auto slug = [&](TakePayment command) {
        const auto taken = try_take_in(command);
        return taken ? std::string("taken") : taken.error().slug;
    };
    EXPECT_EQ(slug(at_counter(0, {})), "amount-not-positive");
    EXPECT_EQ(slug(at_counter(-5, {})), "amount-not-positive");
    EXPECT_EQ(slug(at_counter(100, {{one.id, 0}})), "amount-not-positive");
    EXPECT_EQ(slug(at_counter(100, {{one.id, 101}})), "parts-above-payment");
    EXPECT_EQ(slug(at_counter(std::numeric_limits<std::int64_t>::max(), {})), "amount-too-large");
    EXPECT_EQ(slug(at_counter(100, {{one.id, std::numeric_limits<std::int64_t>::max()}, {fresh<BillId>(), std::numeric_limits<std::int64_t>::max()}})),
              "parts-above-payment");
    EXPECT_EQ(slug(at_counter(100, {{one.id, 50}, {one.id, 50}})), "bill-given-twice");
    EXPECT_EQ(slug(at_counter(48'000, {{one.id, 47'999}, {fresh<BillId>(), 2}})), "parts-above-payment");
    EXPECT_EQ(slug(at_counter(100, {{fresh<BillId>(), 100}})), "no-such-bill");
    EXPECT_EQ(slug(at_counter(50'000, {{one.id, 50'000}})), "more-than-due");
    auto ahead = at_counter(100, {});
    ahead.day = Date(2026, 9, 11);
    EXPECT_EQ(slug(ahead), "day-ahead");
    auto wechat = at_counter(100, {});
    wechat.channel = Channel::wechat;
    EXPECT_EQ(slug(wechat), "channel-by-itself");
    auto nameless = at_counter(100, {});
    nameless.payer = "  ";
    EXPECT_EQ(slug(nameless), "text-required");
    EXPECT_EQ(open_on(one.id), 48'000);
}

TEST_P(Payments, AreTakenOnceHoweverOftenSent) {
    const auto one = bill(0, 48'000);
    const auto command = at_counter(48'000, {{one.id, 48'000}});
    const auto first = try_take_in(command).value();
    const auto again = try_take_in(command).value();
    EXPECT_EQ(first.uses.front().id, again.uses.front().id);
    auto other = command;
    other.amount_fen = 47'000;
    EXPECT_EQ(try_take_in(other).error().slug, "id-taken");
    auto same_slip = at_counter(100, {}, command.reference);
    EXPECT_EQ(try_take_in(same_slip).error().slug, "received-before");
    EXPECT_EQ(balance(Account::counter), 48'000);
}

TEST_P(Payments, AreNobodysBusinessElsewhere) {
    const auto one = bill(0, 48'000);
    const auto view = take_in(48'000, {{one.id, 48'000}});
    Actor stranger = account(AccountId{Uuid{99}}, "别校");
    stranger.grants = {{std::string(permissions::take.name), "/430000/430100/430105/"}, {std::string(permissions::read.name), "/430000/430100/430105/"}};
    EXPECT_EQ(write_as(stranger, [&](Work& work) { return take_payment(work, at_counter(1, {})); }).error().slug, "no-such-school");
    EXPECT_EQ(read_as(stranger, [&](Work& work) { return show_payment(work, {school_, view.payment.id}); }).error().slug, "no-such-school");
    EXPECT_EQ(write_as(stranger, [&](Work& work) { return issue_receipt(work, {.id = fresh<ReceiptId>(), .payment = view.payment.id}); }).error().slug, "no-such-payment");
    EXPECT_EQ(write_as(stranger, [&](Work& work) { return take_back_match(work, {.id = fresh<UseId>(), .share = view.uses.front().id, .reason = "x"}); }).error().slug,
              "no-such-match");
    EXPECT_TRUE(read_as(stranger, [&](Work& work) { return show_family_money(work, {}); }).value().children.empty());
}

TEST_P(Payments, WaitForAPayeeBeforeTheBankIsBooked) {
    // Another school of the county, without a payee.
    const auto other = write_in_county([](Work& work) -> Result<BodyId> {
                           org::OpenBody command;
                           command.effective = work.today();
                           command.document = "样例";
                           command.reason = "样例";
                           command.parent = org::find_body_by_code(work, "430104-education").value().id;
                           command.body = {.code = "430104-other-school",
                                           .name = "另一小学",
                                           .kind = org::BodyKind::school,
                                           .school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city}};
                           TRY(const auto page, org::open_body(work, command));
                           return page.body.id;
                       }).value();
    auto command = at_counter(100, {});
    command.school = other;
    command.channel = Channel::bank;
    EXPECT_EQ(write_as(bureau(), [&](Work& work) { return take_payment(work, command); }).error().slug, "payee-missing");
    EXPECT_FALSE(read_as(bureau(), [&](Work& work) { return show_till(work, {other}); }).value().payee);
}

TEST_P(Payments, HaveNoPayeeButTheSchoolAndTheTreasury) {
    const auto command = [&](PayeeKind kind, std::string account_name, std::string account = "430104000000123456") {
        return EnterPayee{.school = school_,
                          .version = 2,
                          .kind = kind,
                          .account_name = std::move(account_name),
                          .account = std::move(account),
                          .bank = "某银行",
                          .document = "文件"};
    };
    const auto slug = [&](const EnterPayee& payee) {
        const auto entered = write_as(bureau(), [&](Work& work) { return enter_payee(work, payee); });
        return entered ? std::string("entered") : entered.error().slug;
    };
    using enum PayeeKind;
    EXPECT_EQ(slug(command(school, "张三")), "payee-not-the-school");
    EXPECT_EQ(slug(command(school, "某某教育科技有限公司")), "payee-not-the-school");
    EXPECT_EQ(slug(command(school, "家长委员会")), "payee-not-the-school");
    EXPECT_EQ(slug(command(treasury, "试验小学")), "payee-not-the-school");
    EXPECT_EQ(slug(command(school, "试验小学", "12 34")), "account-unreadable");
    EXPECT_EQ(slug(command(school, "试验小学", "6222-abcd-0000-0000")), "account-unreadable");
    EXPECT_EQ(slug(command(treasury, "岳麓区财政局非税收入专户")), "entered");
    EXPECT_EQ(write_as(office(), [&](Work& work) { return enter_payee(work, command(school, "试验小学")); }).error().slug, "no-such-school");
}

TEST_P(Payments, KeepOnlyTheEndsOfAnAccountNumber) {
    const auto till = read_as(office(), [&](Work& work) { return show_till(work, {school_}); }).value();
    EXPECT_EQ(till.payee.value().account_masked, "4301 **** 1234");
}

// ---- unknown money

TEST_P(Payments, AreMatchedOutOfUnknownMoney) {
    const auto one = bill(0, 48'000);
    const auto parked = take_in(48'000, {});
    EXPECT_EQ(parked.payment.unknown_fen, 48'000);
    const auto view = try_match(parked.payment.id, one.id, 48'000).value();
    EXPECT_EQ(view.payment.unknown_fen, 0);
    EXPECT_EQ(open_on(one.id), 0);
    EXPECT_EQ(balance(Account::unknown_money), 0);
    EXPECT_EQ(balance(Account::receivable), 0);
    EXPECT_EQ(try_match(parked.payment.id, one.id, 1).error().slug, "not-so-much-unknown");
}

TEST_P(Payments, AreMatchedOnceHoweverOftenSent) {
    const auto one = bill(0, 48'000);
    const auto parked = take_in(50'000, {});
    const auto id = fresh<UseId>();
    EXPECT_EQ(try_match(parked.payment.id, one.id, 40'000, id).value().uses.size(), 1U);
    EXPECT_EQ(try_match(parked.payment.id, one.id, 40'000, id).value().uses.size(), 1U);
    EXPECT_EQ(try_match(parked.payment.id, one.id, 8'000, id).error().slug, "id-taken");
    EXPECT_EQ(open_on(one.id), 8'000);
}

TEST_P(Payments, AreTakenBackAndMatchedToTheRightChild) {
    const auto wrong = bill(0, 48'000);
    const auto right = bill(1, 48'000);
    const auto parked = take_in(48'000, {});
    const auto matched = try_match(parked.payment.id, wrong.id, 48'000).value();
    const auto back = try_take_back(matched.uses.front().id).value();
    EXPECT_EQ(back.payment.unknown_fen, 48'000);
    EXPECT_EQ(open_on(wrong.id), 48'000);
    EXPECT_EQ(balance(Account::unknown_money), -48'000);
    EXPECT_EQ(try_take_back(matched.uses.front().id).error().slug, "taken-back-already");
    try_match(parked.payment.id, right.id, 48'000).value();
    EXPECT_EQ(open_on(right.id), 0);
    EXPECT_EQ(balance(Account::unknown_money), 0);
}

TEST_P(Payments, TakenAtOnceAndTakenBackStayInTheirAccount) {
    const auto wrong = bill(0, 48'000);
    const auto taken = take_in(48'000, {{wrong.id, 48'000}});
    EXPECT_EQ(try_take_back(taken.uses.front().id, " ").error().slug, "text-required");
    const auto back = try_take_back(taken.uses.front().id).value();
    EXPECT_EQ(back.payment.unknown_fen, 48'000);
    EXPECT_EQ(balance(Account::counter), 48'000);
    EXPECT_EQ(balance(Account::unknown_money), -48'000);
    EXPECT_EQ(balance(Account::receivable), 48'000);
}

TEST_P(Payments, GoBackToTheirSender) {
    const auto parked = take_in(48'000, {});
    EXPECT_EQ(try_hand_back(parked.payment.id, 48'001).error().slug, "not-so-much-unknown");
    const auto view = try_hand_back(parked.payment.id, 48'000).value();
    EXPECT_EQ(view.payment.unknown_fen, 0);
    EXPECT_EQ(view.payment.handed_back_fen, 48'000);
    EXPECT_EQ(balance(Account::counter), 0);
}

// ---- for refunds

TEST_P(Payments, SayWhatCanGoBackTheWayItCame) {
    const auto one = bill(0, 48'000);
    const auto taken = take_in(50'000, {{one.id, 48'000}});
    const auto lines = read([&](Work& work) -> Result<std::vector<PaidLine>> { return payments_of_pupil(work, county, one.pupil, population_.plan); }).value();
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines.front().amount, Money::fen(48'000));
    const auto note = [&](std::int64_t fen, bool failed = false) {
        const auto noted = write_in_county([&](Work& work) -> Result<Nothing> {
            TRY_DO(failed ? note_return_failed(work, taken.payment.id, Money::fen(fen)) : note_returned(work, taken.payment.id, Money::fen(fen)));
            work.record("test.return", "payment", taken.payment.id.to_string());
            return Nothing{};
        });
        return noted ? std::string() : noted.error().slug;
    };
    EXPECT_EQ(note(48'001), "more-than-paid");
    EXPECT_EQ(note(0), "more-than-paid");
    EXPECT_EQ(note(30'000), "");
    EXPECT_EQ(note(18'001), "more-than-paid");
    EXPECT_EQ(try_take_back(taken.uses.front().id).error().slug, "refunded-meanwhile");
    EXPECT_EQ(note(30'001, true), "more-than-returned");
    EXPECT_EQ(note(30'000, true), "");
    try_take_back(taken.uses.front().id).value();
    EXPECT_TRUE(read([&](Work& work) -> Result<std::vector<PaidLine>> { return payments_of_pupil(work, county, one.pupil, population_.plan); }).value().empty());
}

// ---- the till

TEST_P(Payments, AreCarriedToTheBank) {
    const auto one = bill(0, 48'000);
    take_in(48'000, {{one.id, 48'000}});
    const auto bank = [&](std::int64_t fen, std::string slip, std::optional<BankingId> id = {}) {
        return write_as(office(), [&](Work& work) {
            return bank_money(work, {.id = id.value_or(fresh<BankingId>()), .school = school_, .amount_fen = fen, .day = Date(2026, 9, 10), .slip = slip});
        });
    };
    EXPECT_EQ(bank(48'001, "S1").error().slug, "not-so-much-there");
    const auto id = fresh<BankingId>();
    EXPECT_EQ(bank(40'000, "S1", id).value().counter_fen, 8'000);
    EXPECT_EQ(bank(40'000, "S1", id).value().counter_fen, 8'000);
    EXPECT_EQ(bank(8'000, "S1").error().slug, "banked-before");
    EXPECT_EQ(balance(Account::bank), 40'000);
}

TEST_P(Payments, TypedInWronglyAreTakenBackWithAllTheirShares) {
    const auto one = bill(0, 48'000);
    const auto two = bill(1, 30'000);
    const auto wrong = try_take_in(at_counter(78'000, {{one.id, 48'000}, {two.id, 20'000}}, "C100")).value();
    EXPECT_TRUE(wrong.reverse.enabled);
    EXPECT_EQ(reverse(wrong.payment.id, " ").error().slug, "text-required");
    const auto id = fresh<UseId>();
    const auto view = reverse(wrong.payment.id, "录成了别人的单子", id).value();
    EXPECT_EQ(view.payment.voided, VoidWhy::entered_wrongly);
    EXPECT_EQ(view.payment.unknown_fen, 0);
    EXPECT_EQ(view.payment.handed_back_fen, 0);
    ASSERT_TRUE(view.voided);
    EXPECT_EQ(view.voided->reason, "录成了别人的单子");
    EXPECT_EQ(view.reverse.reason, "payment-reversed");
    EXPECT_EQ(open_on(one.id), 48'000);
    EXPECT_EQ(open_on(two.id), 30'000);
    for (const auto account : {Account::counter, Account::unknown_money}) EXPECT_EQ(balance(account), 0) << json::enum_name(account);
    EXPECT_TRUE(reverse(wrong.payment.id, "录成了别人的单子", id)) << "the same again";
    EXPECT_EQ(reverse(wrong.payment.id).error().slug, "payment-reversed");
    const auto right = try_take_in(at_counter(48'000, {{one.id, 48'000}}, "C100")).value();
    EXPECT_EQ(right.payment.reference, "C100（第2次）") << "the same slip, entered right";
    EXPECT_EQ(try_take_in(at_counter(100, {}, "C100")).error().slug, "received-before");
    EXPECT_EQ(balance(Account::counter), 48'000);
}

TEST_P(Payments, AreNotTakenBackOnceSomethingHangsOnThem) {
    const auto one = bill(0, 48'000);
    const auto paid = take_in(48'000, {{one.id, 48'000}});
    const auto receipt = try_issue(paid.payment.id).value();
    EXPECT_EQ(reverse(paid.payment.id).error().slug, "receipt-stands");
    try_void(receipt.id).value();
    write_in_county([&](Work& work) -> Result<Nothing> {
        TRY_DO(note_returned(work, paid.payment.id, Money::fen(100)));
        work.record("test.return", "payment", paid.payment.id.to_string());
        return Nothing{};
    }).value();
    EXPECT_EQ(reverse(paid.payment.id).error().slug, "refunded-meanwhile");
    write_in_county([&](Work& work) -> Result<Nothing> {
        TRY_DO(note_return_failed(work, paid.payment.id, Money::fen(100)));
        work.record("test.return", "payment", paid.payment.id.to_string());
        return Nothing{};
    }).value();
    const auto banking = fresh<BankingId>();
    bank(48'000, "S9", banking).value();
    EXPECT_EQ(reverse(paid.payment.id).error().slug, "banked-meanwhile");
    unbank(banking).value();
    EXPECT_TRUE(reverse(paid.payment.id));
    const auto sent_back = take_in(500, {});
    try_hand_back(sent_back.payment.id, 200).value();
    EXPECT_EQ(reverse(sent_back.payment.id).error().slug, "handed-back");
    EXPECT_EQ(write_as(guardian(0), [&](Work& work) { return reverse_payment(work, {.id = fresh<UseId>(), .payment = sent_back.payment.id, .reason = "x"}); }).error().slug,
              "no-such-payment");
}

TEST_P(Payments, OfALockedTermAreTakenBackInTheOpenBooks) {
    const auto one = bill(0, 48'000);
    const auto paid = take_in(48'000, {{one.id, 48'000}});
    lock_autumn();
    reverse(paid.payment.id).value();
    EXPECT_EQ(balance(Account::counter), 48'000) << "the closed books stay as they were";
    const auto later = read([&](Work& work) -> Result<Money> {
        return journal::balance_until(work, county, {school_, Fund::service, 2026, org::TermKind::spring}, Account::counter);
    });
    EXPECT_EQ(later.value(), Money{});
    EXPECT_EQ(open_on(one.id), 48'000);
}

TEST_P(Payments, BankedWronglyComeBackToTheCounterOnce) {
    take_in(48'000, {});
    const auto banking = fresh<BankingId>();
    EXPECT_TRUE(bank(40'000, "S1", banking).value().bankings[0].reverse.enabled);
    EXPECT_EQ(unbank(banking, "").error().slug, "text-required");
    const auto till = unbank(banking, "存的是 400 元").value();
    EXPECT_EQ(till.counter_fen, 48'000);
    EXPECT_EQ(till.bank_fen, 0);
    EXPECT_EQ(till.bankings[0].reversed_reason, "存的是 400 元");
    EXPECT_TRUE(unbank(banking, "存的是 400 元")) << "the same again";
    EXPECT_EQ(unbank(banking, "再来一次").error().slug, "already-reversed");
    const auto right = bank(40'000, "S1").value();
    EXPECT_TRUE(std::ranges::any_of(right.bankings, [](const BankingRow& one) { return one.slip == "S1（第2次）" && !one.reversed_reason; }));
    EXPECT_EQ(unbank(fresh<BankingId>()).error().slug, "no-such-banking");
}

// ---- money from place to place

TEST_P(Payments, AreDrawnAsCashToBeHandedBack) {
    take_in(48'000, {});
    bank(48'000, "S1").value();
    EXPECT_EQ(move(BankFrom::bank, BankTo::counter, 100, "X1", {}).error().slug, "text-required") << "cash leaves the bank for a reason";
    const auto drawn = fresh<BankingId>();
    const auto till = move(BankFrom::bank, BankTo::counter, 30'000, "X1", "现金退费备用", {}, drawn).value();
    EXPECT_EQ(till.counter_fen, 30'000);
    EXPECT_EQ(till.bank_fen, 18'000);
    const auto row = std::ranges::find(till.bankings, drawn, &BankingRow::id);
    ASSERT_NE(row, till.bankings.end());
    EXPECT_EQ(row->from + row->to, "bankcounter");
    EXPECT_EQ(row->reason, "现金退费备用");
    EXPECT_EQ(move(BankFrom::bank, BankTo::counter, 18'001, "X2", "备用").error().slug, "not-so-much-there");
    EXPECT_EQ(move(BankFrom::bank, BankTo::counter, std::numeric_limits<std::int64_t>::max(), "X2", "备用").error().slug, "not-so-much-there");
    EXPECT_EQ(unbank(drawn).value().counter_fen, 0);
    EXPECT_EQ(balance(Account::bank), 48'000);
}

TEST_P(Payments, GoBetweenTheTreasuryAndTheSchool) {
    take_in(48'000, {});
    bank(48'000, "S1").value();
    EXPECT_EQ(move(BankFrom::bank, BankTo::treasury, 48'000, "T1", "收支两条线上缴").value().treasury_fen, 48'000);
    EXPECT_EQ(move(BankFrom::treasury, BankTo::bank, 20'000, "T2", "拨回支付酬劳").value().bank_fen, 20'000);
    EXPECT_EQ(move(BankFrom::treasury, BankTo::online, 1'000, "T3", "退费备用").value().online_fen, 1'000);
    EXPECT_EQ(move(BankFrom::treasury, BankTo::counter, 100, "T4", "备用").error().slug, "no-such-way");
    EXPECT_EQ(move(BankFrom::bank, BankTo::bank, 100, "T4", "备用").error().slug, "no-such-way");
    EXPECT_EQ(balance(Account::treasury) + balance(Account::bank) + balance(Account::online), 48'000);
}

TEST_P(Payments, AreSettledLessAFeeThatTheSchoolMakesUp) {
    booked_online(50'000);
    EXPECT_EQ(move(BankFrom::online, BankTo::bank, 49'800, "Q1", {}, 201).error().slug, "not-so-much-there") << "the fee leaves the channel, too";
    EXPECT_EQ(move(BankFrom::online, BankTo::bank, 49'800, "Q1", {}, -1).error().slug, "fee-without-settlement");
    const auto settled = fresh<BankingId>();
    const auto till = move(BankFrom::online, BankTo::bank, 49'800, "Q1", {}, 200, settled).value();
    EXPECT_EQ(till.online_fen, 0) << "the channel's account comes to nothing";
    EXPECT_EQ(till.bank_fen, 49'800);
    EXPECT_EQ(till.channel_fees_fen, 200);
    EXPECT_EQ(till.bankings[0].fee_fen, 200);
    EXPECT_EQ(move(BankFrom::bank, BankTo::treasury, 100, "Q2", "上缴", 1).error().slug, "fee-without-settlement");
    const auto made_up = fresh<BankingId>();
    EXPECT_EQ(move(BankFrom::channel_fees, BankTo::bank, 200, "G1", "公用经费补足", {}, made_up).value().bank_fen, 50'000) << "the fund has lost nothing";
    EXPECT_EQ(move(BankFrom::channel_fees, BankTo::bank, 1, "G2", "公用经费补足").error().slug, "not-so-much-there");
    EXPECT_EQ(unbank(settled).error().slug, "moved-on") << "the school has made the fee up already";
    unbank(made_up).value();
    const auto back = unbank(settled).value();
    EXPECT_EQ(back.online_fen, 50'000);
    EXPECT_EQ(back.bank_fen, 0);
    EXPECT_EQ(back.channel_fees_fen, 0) << "the fee is taken back with its settlement";
}

TEST_P(Payments, ThatWentOnAreNotTakenBackWhereTheyCameTo) {
    take_in(48'000, {});
    const auto first = fresh<BankingId>();
    bank(48'000, "S1", first).value();
    const auto second = fresh<BankingId>();
    const auto till = move(BankFrom::bank, BankTo::treasury, 40'000, "T1", "上缴", {}, second).value();
    const auto row = std::ranges::find(till.bankings, first, &BankingRow::id);
    EXPECT_EQ(row->reverse.reason, "moved-on") << "the page says so before somebody tries";
    EXPECT_EQ(unbank(first).error().slug, "moved-on");
    auto transfer = at_counter(500, {}, "B100");
    transfer.channel = Channel::bank;
    const auto typed = try_take_in(transfer).value();
    const auto third = fresh<BankingId>();
    move(BankFrom::bank, BankTo::treasury, 8'400, "T2", "上缴", {}, third).value();
    EXPECT_EQ(reverse(typed.payment.id).error().slug, "moved-on") << "nor is a payment whose money went on";
    unbank(third).value();
    reverse(typed.payment.id).value();
    unbank(second).value();
    EXPECT_EQ(unbank(first).value().counter_fen, 48'000);
}

// ---- families

TEST_P(Payments, AreSeenByTheFamilyAndNobodyElses) {
    const auto one = bill(0, 48'000);
    const auto two = bill(1, 30'000);
    const auto taken = take_in(30'000, {{one.id, 20'000}, {two.id, 10'000}});
    const auto receipt = try_issue(taken.payment.id).value();
    const auto view = read_as(guardian(0), [&](Work& work) { return show_family_money(work, {}); }).value();
    ASSERT_EQ(view.children.size(), 1U);
    EXPECT_EQ(view.children.front().open_fen, 28'000);
    ASSERT_EQ(view.children.front().paid.size(), 1U);
    EXPECT_EQ(view.children.front().paid.front().amount_fen, 20'000);
    EXPECT_EQ(view.children.front().paid.front().receipt, receipt.id);
    EXPECT_EQ(view.children.front().schools.front().pay_online.reason, "online-off");
    const auto own = read_as(guardian(0), [&](Work& work) { return show_family_receipt(work, {child(0), receipt.id}); }).value();
    ASSERT_EQ(own.lines.size(), 1U);
    EXPECT_EQ(own.lines.front().amount_fen, 20'000);
    EXPECT_EQ(read_as(guardian(2), [&](Work& work) { return show_family_receipt(work, {child(2), receipt.id}); }).error().slug, "no-such-receipt");
    EXPECT_EQ(read_as(guardian(2), [&](Work& work) { return show_family_receipt(work, {child(0), receipt.id}); }).error().slug, "no-such-pupil");
}

}  // namespace
}  // namespace luoshi::fees::payments
