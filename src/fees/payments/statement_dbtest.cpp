#include "fees/payments/payments_on_both.hpp"

namespace luoshi::fees::payments {
namespace {

using journal::Account;

class Statements : public PaymentsOnBoth {
 protected:
    static constexpr const char* header = "日期,收入金额,付款人,附言,流水号\n";
    std::string code_of(PupilId pupil) {
        return read([&](Work& work) -> Result<std::string> { return pupils::find_pupil(work, pupil).value().code; }).value();
    }
    Result<BankStatementView> preview(const std::string& lines, Channel channel = Channel::bank) {
        return read_as(office(), [&](Work& work) {
            return preview_statement(work, {.school = school_, .channel = channel, .upload = {.name = "流水.csv", .type = {}, .bytes = header + lines}});
        });
    }
    // Money that another room booked into the bank.
    EntryId booked(journal::Reference about, Account credit, std::int64_t fen, std::string words, std::string basis = {}, Date day = Date(2026, 9, 9)) {
        return write_in_county([&](Work& work) -> Result<EntryId> {
                   TRY(const EntryId entry, journal::post(work, {.books = autumn(),
                                                                 .debit = Account::bank,
                                                                 .credit = credit,
                                                                 .amount = Money::fen(fen),
                                                                 .reason = journal::Reason::granted,
                                                                 .words = std::move(words),
                                                                 .reference = std::move(about),
                                                                 .basis = std::move(basis),
                                                                 .day = day}));
                   work.record("test.book", "ledger_entry", entry.to_string());
                   return entry;
               })
            .value();
    }
    BankingId bank(std::int64_t fen, std::string slip) {
        const auto id = fresh<BankingId>();
        write_as(office(), [&](Work& work) {
            return bank_money(work, {.id = id, .school = school_, .amount_fen = fen, .day = Date(2026, 9, 10), .slip = std::move(slip)});
        }).value();
        return id;
    }
    Result<PaymentView> settle(PaymentId payment, EntryId entry, std::optional<UseId> id = {}) {
        return write_as(office(), [&](Work& work) { return settle_as_booked(work, {.id = id.value_or(fresh<UseId>()), .payment = payment, .entry = entry}); });
    }
    UnknownMoney unknown() {
        return read_as(office(), [&](Work& work) { return show_unknown_money(work, {school_}); }).value();
    }
    Result<BankStatementView> bring_in(const std::string& lines, std::optional<StatementId> id = {}, std::string sha256 = {}) {
        const auto bytes = header + lines;
        if (sha256.empty()) sha256 = crypto::sha256_hex(bytes);
        return write_as(office(), [&](Work& work) {
            return import_statement(work, {.id = id.value_or(fresh<StatementId>()),
                                           .school = school_,
                                           .channel = Channel::bank,
                                           .sha256 = sha256,
                                           .upload = {.name = "流水.csv", .type = {}, .bytes = bytes}});
        });
    }
};
ON_BOTH_DATABASES(Statements);

TEST_P(Statements, BringTheCertainToItsBillAndParkTheRest) {
    const auto one = bill(0, 48'000);
    bill(1, 30'000);
    const auto lines = "2026-09-03,480.00,李梅," + code_of(one.pupil) + ",1\n2026-09-03,300.00,王强,转账,2\n";
    const auto looked = preview(lines).value();
    EXPECT_EQ(looked.automatic, 1);
    EXPECT_EQ(looked.parked, 1);
    EXPECT_EQ(looked.lines[1].suggestions.size(), 1U);
    EXPECT_EQ(open_on(one.id), 48'000);  // looking changes nothing
    bring_in(lines, {}, looked.sha256).value();
    EXPECT_EQ(open_on(one.id), 0);
    EXPECT_EQ(balance(Account::bank), 78'000);
    EXPECT_EQ(balance(Account::unknown_money), -30'000);
}

TEST_P(Statements, TakeALineOnceHoweverManyFilesHoldIt) {
    const auto id = fresh<StatementId>();
    bring_in("2026-09-03,480.00,李梅,,1\n", id).value();
    EXPECT_TRUE(bring_in("2026-09-03,480.00,李梅,,1\n", id).value().imported);
    EXPECT_EQ(bring_in("2026-09-04,480.00,李梅,,2\n", id).error().slug, "id-taken");
    EXPECT_EQ(bring_in("2026-09-03,480.00,李梅,,1\n").error().slug, "nothing-new");
    const auto more = bring_in("2026-09-03,480.00,李梅,,1\n2026-09-04,20.00,王强,,2\n").value();
    EXPECT_EQ(more.known, 1);
    EXPECT_EQ(balance(Account::bank), 50'000);
}

TEST_P(Statements, BringInNothingWhenARowIsWrong) {
    EXPECT_EQ(bring_in("2026-09-03,480.00,李梅,,1\nbad,20.00,王强,,2\n").error().slug, "rows-faulty");
    EXPECT_EQ(bring_in("2026-09-13,480.00,李梅,,1\n").error().slug, "rows-faulty");  // a day to come
    bring_in("2026-09-03,480.00,李梅,,1\n").value();
    EXPECT_EQ(bring_in("2026-09-03,490.00,李梅,,1\n2026-09-03,1.00,李梅,,2\n").error().slug, "rows-faulty");  // the same reference, another sum
    EXPECT_EQ(balance(Account::bank), 48'000);
}

TEST_P(Statements, AreWhatWasLookedAt) {
    const auto looked = preview("2026-09-03,480.00,李梅,,1\n").value();
    EXPECT_EQ(bring_in("2026-09-03,481.00,李梅,,1\n", {}, looked.sha256).error().slug, "file-changed");
}

TEST_P(Statements, GiveNoBillTwice) {
    const auto one = bill(0, 48'000);
    const auto code = code_of(one.pupil);
    const auto view = bring_in("2026-09-03,480.00,李梅," + code + ",1\n2026-09-04,480.00,李梅," + code + ",2\n").value();
    EXPECT_EQ(view.automatic, 1);
    EXPECT_EQ(view.parked, 1);
    EXPECT_EQ(balance(Account::unknown_money), -48'000);
}

TEST_P(Statements, ComeFromABank) {
    EXPECT_EQ(preview("2026-09-03,480.00,李梅,,1\n", Channel::counter).error().slug, "channel-not-a-bank");
    EXPECT_EQ(preview("2026-09-03,480.00,李梅,,1\n", Channel::wechat).error().slug, "channel-not-a-bank");
    EXPECT_EQ(preview("2026-09-03,480.00,李梅,,1\n", Channel::treasury).value().parked, 1);
}

TEST_P(Statements, BringCashThatTheSchoolBankedInOnce) {
    const auto one = bill(0, 48'000);
    take_in(48'000, {{one.id, 48'000}});
    const auto banked = bank(48'000, "D0001");
    const auto lines = "2026-09-10,480.00,试验小学,现金缴存 D0001,9\n";
    const auto looked = preview(lines).value();
    EXPECT_EQ(looked.booked, 1);
    EXPECT_EQ(looked.amount_fen, 0);
    ASSERT_EQ(looked.lines[0].booked.size(), 1U);
    EXPECT_EQ(looked.lines[0].booked[0].words, "现金存行 D0001");
    EXPECT_EQ(bring_in(lines).value().booked, 1);
    EXPECT_EQ(balance(Account::bank), 48'000);
    EXPECT_EQ(balance(Account::unknown_money), 0);
    EXPECT_EQ(bring_in(lines).error().slug, "nothing-new") << "the line is known now";
    const auto shown = write_as(office(), [&](Work& work) { return reverse_banking(work, {.id = banked, .reason = "录错"}); });
    EXPECT_EQ(shown.error().slug, "bank-shows-it");
    const auto again = bring_in("2026-09-10,480.00,试验小学,现金缴存 D0001,10\n").value();
    EXPECT_EQ(again.parked, 1) << "an entry answers for one line only";
    EXPECT_EQ(again.booked, 0);
    const auto listed = unknown().rows[0].payment.id;
    EXPECT_EQ(write_as(office(), [&](Work& work) { return reverse_payment(work, {.id = fresh<UseId>(), .payment = listed, .reason = "录错"}); }).error().slug, "not-typed-in");
}

TEST_P(Statements, BringAClearingAGrantAndARefundThatCameBackInOnce) {
    booked({"banking", "b"}, Account::online, 70'000, "线上清算到账 Q20260909");
    booked({"grant_received", "g"}, Account::grants, 90'000, "补助到账：岳麓区财政局（岳财教〔2026〕9号）", "岳财教〔2026〕9号");
    booked({"carried_balance", "c"}, Account::carried, 55'000, "甲乙小学并入，余额结转：学校银行账户（岳教发〔2026〕9号）", "岳教发〔2026〕9号");
    write_in_county([&](Work& work) -> Result<Nothing> {
        TRY(const EntryId sent, journal::post(work, {.books = autumn(),
                                                     .debit = Account::refunds_due,
                                                     .credit = Account::bank,
                                                     .amount = Money::fen(12'000),
                                                     .reason = journal::Reason::refunded,
                                                     .words = "退费",
                                                     .reference = {"refund", "r"}}));
        TRY_DO(journal::reverse(work, sent, autumn(), "退费未到账：账号错误"));
        work.record("test.refund", "ledger_entry", sent.to_string());
        return Nothing{};
    }).value();
    const auto before = balance(Account::bank);
    const auto view = bring_in(
                          "2026-09-10,700.00,财付通支付科技有限公司,,21\n"
                          "2026-09-09,900.00,国库,拨 岳财教〔2026〕9号,22\n"
                          "2026-09-10,120.00,,退汇,23\n"
                          "2026-09-10,550.00,甲乙小学,调拨,24\n")
                          .value();
    EXPECT_EQ(view.booked, 4);
    EXPECT_EQ(balance(Account::bank), before);
    EXPECT_EQ(balance(Account::unknown_money), 0);
}

TEST_P(Statements, ShowASettlementThatNobodyEnteredUntilItIs) {
    booked_online(50'000);
    bring_in("2026-09-10,498.00,财付通支付科技有限公司,,Q20260909\n2026-09-10,20.00,李梅,微信缴费,2\n").value();
    const auto before = unknown();
    ASSERT_EQ(before.rows.size(), 2U);
    for (const auto& row : before.rows) EXPECT_EQ(row.settlement, row.payment.amount_fen == 49'800);
    const auto line = std::ranges::find(before.rows, true, &UnknownMoneyRow::settlement)->payment;
    write_as(office(), [&](Work& work) {
        return bank_money(work, {.id = fresh<BankingId>(), .school = school_, .from = BankFrom::online, .amount_fen = line.amount_fen, .day = line.day, .slip = line.reference, .fee_fen = 200});
    }).value();
    const auto after = unknown();
    const auto row = std::ranges::find(after.rows, line.id, [](const UnknownMoneyRow& one) { return one.payment.id; });
    ASSERT_NE(row, after.rows.end());
    EXPECT_FALSE(row->settlement);
    ASSERT_EQ(row->booked.size(), 1U);
    EXPECT_EQ(row->booked[0].hint, BookedHint::slip);
    settle(line.id, row->booked[0].entry).value();
    EXPECT_EQ(balance(Account::online), 0);
    EXPECT_EQ(balance(Account::channel_fees), 200);
    EXPECT_EQ(balance(Account::bank), 49'800 + 2'000) << "it came in once";
    EXPECT_EQ(balance(Account::unknown_money), -2'000);
}

TEST_P(Statements, LeaveAFamilysMoneyToTheFamilyEvenWhereTheSumIsBookedToo) {
    const auto one = bill(0, 48'000);
    booked({"grant_received", "g"}, Account::grants, 48'000, "补助到账：岳麓区财政局（岳财教〔2026〕9号）");
    const auto view = bring_in("2026-09-10,480.00,李梅," + code_of(one.pupil) + ",1\n2026-09-10,480.00,王强,转账,2\n").value();
    EXPECT_EQ(view.automatic, 1);
    EXPECT_EQ(view.parked, 1) << "sum and day alone settle nothing";
    EXPECT_EQ(view.lines[1].booked.size(), 1U) << "they are suggested to a person";
    EXPECT_EQ(open_on(one.id), 0);
}

TEST_P(Statements, LetAPersonSayThatUnknownMoneyIsBookedAlready) {
    const auto entry = booked({"grant_received", "g"}, Account::grants, 48'000, "补助到账：区财政局（岳财教〔2026〕9号）");
    bring_in("2026-09-10,480.00,零余额账户,拨款,31\n2026-09-10,480.00,零余额账户,拨款,32\n").value();
    EXPECT_EQ(balance(Account::bank), 3 * 48'000);
    const auto waits = unknown();
    ASSERT_EQ(waits.rows.size(), 2U);
    ASSERT_EQ(waits.rows[0].booked.size(), 1U);
    EXPECT_EQ(waits.rows[0].booked[0].entry, entry);
    const auto id = fresh<UseId>();
    const auto view = settle(waits.rows[0].payment.id, entry, id).value();
    EXPECT_EQ(view.payment.voided, VoidWhy::booked_before);
    EXPECT_EQ(view.payment.handed_back_fen, 0) << "nothing was sent back";
    ASSERT_TRUE(view.voided);
    EXPECT_EQ(view.voided->entry, entry);
    EXPECT_EQ(balance(Account::bank), 2 * 48'000);
    EXPECT_EQ(balance(Account::unknown_money), -48'000);
    EXPECT_TRUE(settle(waits.rows[0].payment.id, entry, id)) << "the same again";
    EXPECT_EQ(settle(waits.rows[1].payment.id, entry).error().slug, "not-the-same-money") << "an entry answers for one line";
    EXPECT_TRUE(unknown().rows[0].booked.empty());
    EXPECT_EQ(bring_in("2026-09-10,480.00,零余额账户,拨款,31\n").error().slug, "nothing-new");
}

TEST_P(Statements, SettleNoOtherMoneyAsBooked) {
    const auto entry = booked({"grant_received", "g"}, Account::grants, 48'000, "补助到账");
    const auto far = booked({"grant_received", "h"}, Account::grants, 30'000, "补助到账", {}, Date(2026, 8, 20));
    bring_in("2026-09-10,481.00,零余额账户,拨款,31\n2026-09-10,300.00,零余额账户,拨款,32\n").value();
    for (const auto& row : unknown().rows)
        EXPECT_EQ(settle(row.payment.id, row.payment.amount_fen == 30'000 ? far : entry).error().slug, "not-the-same-money") << row.payment.reference;
    EXPECT_EQ(balance(Account::unknown_money), -78'100);
}

TEST_P(Statements, AreNotHeldUpByASlipThatWasTypedInWrongly) {
    auto typed = at_counter(4'800, {}, "FT2026091000017");
    typed.channel = Channel::bank;
    const auto wrong = try_take_in(typed).value();
    const auto lines = "2026-09-10,480.00,李梅,,FT2026091000017\n";
    EXPECT_EQ(bring_in(lines).error().slug, "rows-faulty");
    write_as(office(), [&](Work& work) {
        return reverse_payment(work, {.id = fresh<UseId>(), .payment = wrong.payment.id, .reason = "少打一个零"});
    }).value();
    EXPECT_EQ(bring_in(lines).value().parked, 1);
    EXPECT_EQ(balance(Account::bank), 48'000);
    EXPECT_EQ(bring_in(lines).error().slug, "nothing-new");
}

TEST_P(Statements, KeepWhoseAccountTheMoneyCameFromAndShowItsEndAlone) {
    const auto one = bill(0, 48'000);
    const std::string file = "日期,金额,付款人,附言,流水号,对方账号,对方开户行\n2026-09-03,480.00,李梅," + code_of(one.pupil) +
                             ",1,6222000011112222,某银行岳麓支行\n2026-09-03,20.00,王强,,2,,\n";
    const http::Upload upload{.name = "流水.csv", .type = {}, .bytes = file};
    const auto looked = read_as(office(), [&](Work& work) { return preview_statement(work, {.school = school_, .upload = upload}); }).value();
    EXPECT_EQ(looked.lines[0].line.payer_account, "**** 2222");
    EXPECT_EQ(json::to_json(looked).find("6222000011112222"), std::string::npos) << "nobody is sent the whole number";
    const auto taken = write_as(office(), [&](Work& work) {
        return import_statement(work, {.id = fresh<StatementId>(), .school = school_, .sha256 = looked.sha256, .upload = upload});
    }).value();
    EXPECT_EQ(json::to_json(taken).find("6222000011112222"), std::string::npos);
    const auto payments = read_as(office(), [&](Work& work) { return find_payments(work, {school_}); }).value().items;
    ASSERT_EQ(payments.size(), 2U);
    for (const auto& payment : payments) {
        const auto view = read_as(office(), [&](Work& work) { return show_payment(work, {school_, payment.id}); }).value();
        const auto kept = read([&](Work& work) -> Result<std::optional<PayerAccount>> { return payer_account(work, county, payment.id); }).value();
        ASSERT_EQ(view.payer_account.has_value(), payment.payer == "李梅");
        ASSERT_EQ(kept.has_value(), payment.payer == "李梅");
        if (!kept) continue;
        EXPECT_EQ(view.payer_account->account, "**** 2222");
        EXPECT_EQ(view.payer_account->bank, "某银行岳麓支行");
        EXPECT_EQ(kept->account, "6222000011112222");
        const auto reader = [&] {
            auto actor = account(AccountId{Uuid{58}}, "校长");
            actor.grants.push_back({std::string(permissions::read.name), path()});
            return actor;
        }();
        EXPECT_FALSE(read_as(reader, [&](Work& work) { return show_payment(work, {school_, payment.id}); }).value().payer_account) << "who only reads does not send money back";
        expect_forbidden("UPDATE payer_account SET sealed = 'x' WHERE county = $1", county);
        expect_forbidden("DELETE FROM payer_account WHERE county = $1", county);
        constexpr const char* text = "SELECT COUNT(*) FROM payer_account WHERE county = $1 AND sealed LIKE '%6222000011112222%'";
        EXPECT_EQ(read([&](Work& work) -> Result<std::int64_t> { return work.one<std::int64_t>(storage::Query{"test.plain_accounts", text, text}, county).value(); }).value(), 0);
    }
}

TEST_P(Statements, SuggestSiblingsToAPerson) {
    const auto one = bill(0, 48'000);
    const auto two = bill(1, 30'000);
    // The first family's guardian has the second child, too.
    plant(
        "INSERT INTO guardianship (county, id, pupil, account, account_county, name, relation, state, seat, asked_at, confirmed_at, confirmed_by_name, version) "
        "SELECT county, $2, $3, account, account_county, name, relation, state, 2, asked_at, confirmed_at, confirmed_by_name, 1 FROM guardianship "
        "WHERE county = $1 AND account = $4",
        county, pupils::GuardianshipId::make(clock().now(), random()), two.pupil, population_.families[0].guardian);
    checks_hold_ = true;
    const auto view = preview("2026-09-03,780.00,家长," + code_of(one.pupil) + ",1\n").value();
    EXPECT_EQ(view.automatic, 0);
    ASSERT_FALSE(view.lines.front().suggestions.empty());
    EXPECT_EQ(view.lines.front().suggestions.front().hints.back(), MatchHint::siblings);
}

}  // namespace
}  // namespace luoshi::fees::payments
