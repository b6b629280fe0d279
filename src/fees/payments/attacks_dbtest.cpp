// What somebody with the server's own connection and plain SQL cannot do, and what the checks say where the database cannot refuse.
#include "fees/payments/payments_on_both.hpp"

namespace luoshi::fees::payments {
namespace {

class Attacks : public PaymentsOnBoth {
 protected:
    void SetUp() override {
        PaymentsOnBoth::SetUp();
        if (IsSkipped()) return;
        one = bill(0, 48'000);
        other = bill(1, 48'000);
        paid = take_in(48'000, {{one.id, 48'000}});
        parked = take_in(10'000, {});
    }
    Billed one{};
    Billed other{};
    PaymentView paid;
    PaymentView parked;
};
ON_BOTH_DATABASES(Attacks);

#define PAYMENT_COPY(id, reference, amount, direct)                                                                                              \
    "INSERT INTO payment (county, id, school, fund, channel, channel_reference, amount_fen, day, received_at, payer, remark, import, direct_fen, " \
    "parked_fen, parked_amount_fen, parked_debit, parked_credit, parked_entry, asked, noted_by, noted_by_name) SELECT county, " id               \
    ", school, fund, channel, " reference ", " amount ", day, received_at, payer, remark, import, " direct                                         \
    ", parked_fen, parked_amount_fen, parked_debit, parked_credit, parked_entry, asked, noted_by, noted_by_name FROM payment WHERE county = $1 AND id = $3"

TEST_P(Attacks, TakeTheSameReferenceTwice) {
    const auto id = fresh<PaymentId>();
    expect_refused(PAYMENT_COPY("$2", "channel_reference", "amount_fen", "direct_fen"), county, id, paid.payment.id);
}

TEST_P(Attacks, BookAPaymentOnTheEntryOfAnother) {
    const auto id = fresh<PaymentId>();
    expect_refused(PAYMENT_COPY("$2", "'X1'", "amount_fen", "direct_fen"), county, id, parked.payment.id);
}

// The statement of these attacks is sound: with a reference of its own it is taken, and the checks find it.
TEST_P(Attacks, AreOtherwiseTaken) {
    plant(PAYMENT_COPY("$2", "'X1'", "amount_fen", "direct_fen"), county, fresh<PaymentId>(), paid.payment.id);
    EXPECT_EQ(violated(), (std::set<std::string>{"payment_without_standing", "direct_part_not_booked"}));
}

TEST_P(Attacks, SayAnotherAmountThanItsParts) {
    const auto id = fresh<PaymentId>();
    expect_refused(PAYMENT_COPY("$2", "'X1'", "amount_fen + 1", "direct_fen"), county, id, paid.payment.id);
}

#define BOOKED_BEFORE(entry, amount, channel)                                                                                                          \
    "INSERT INTO booked_before (county, entry, school, fund, debit, credit, amount_fen, channel, channel_reference, day, payer, remark, payment, use_id, " \
    "use_kind, at, by_whom, by_name) SELECT u.county, " entry ", u.school, 'service', " channel ", 'unknown_money', " amount ", " channel                 \
    ", 'X', '2026-09-10', '', '', u.payment, u.id, u.kind, 1, 'a', 'a' FROM payment_use u WHERE u.county = $1 AND u.kind = 'handed_back'"

TEST_P(Attacks, SettleMoneyByAnEntryThatIsNotItsOwn) {
    try_hand_back(parked.payment.id, 10'000).value();
    const auto entry = read([&](Work& work) -> Result<EntryId> { return uses_of(work, county, parked.payment.id).front().entry; }).value();
    expect_refused(BOOKED_BEFORE("$2", "u.amount_fen", "'bank'"), county, entry);     // an entry of another account
    expect_refused(BOOKED_BEFORE("$2", "u.amount_fen + 1", "'bank'"), county, entry);
    expect_refused(BOOKED_BEFORE("$2", "u.amount_fen", "'counter'"), county, entry);  // the counter has no list
}

TEST_P(Attacks, TakeBackOnlyAPartOfAPayment) {
    try_hand_back(parked.payment.id, 4'000).value();
    expect_refused(
        "INSERT INTO payment_reversal (county, payment, amount_fen, use_id, use_kind, reason, at, by_whom, by_name) "
        "SELECT county, payment, amount_fen, id, kind, 'x', 1, 'a', 'a' FROM payment_use WHERE county = $1 AND kind = 'handed_back'",
        county);
    expect_refused(
        "INSERT INTO payment_reversal (county, payment, amount_fen, use_id, use_kind, reason, at, by_whom, by_name) "
        "SELECT county, payment, payment_amount_fen, id, kind, 'x', 1, 'a', 'a' FROM payment_use WHERE county = $1 AND kind = 'handed_back'",
        county);
}

TEST_P(Attacks, TakeBackABankingWithoutAMirroredEntry) {
    write_as(office(), [&](Work& work) {
        return bank_money(work, {.id = fresh<BankingId>(), .school = school_, .amount_fen = 100, .day = Date(2026, 9, 10), .slip = "S1"});
    }).value();
    expect_refused(
        "INSERT INTO banking_reversal (county, banking, entry, reason, at, by_whom, by_name) SELECT county, id, entry, 'x', 1, 'a', 'a' FROM banking WHERE county = $1",
        county);
}

constexpr const char* entry_of_banking_text = "SELECT entry FROM banking WHERE county = $1 AND id = $2";
constexpr storage::Query entry_of_banking{"test.entry_of_banking", entry_of_banking_text, entry_of_banking_text};

TEST_P(Attacks, MoveMoneyTwiceByOneEntryWithoutReasonOrWithAFeeThatIsNotBooked) {
    // In the books, and nobody's move yet.
    const auto entry = write_in_county([&](Work& work) -> Result<EntryId> {
                           TRY(const EntryId drawn, journal::post(work, {.books = autumn(),
                                                                         .debit = journal::Account::counter,
                                                                         .credit = journal::Account::bank,
                                                                         .amount = Money::fen(100),
                                                                         .reason = journal::Reason::moved,
                                                                         .words = "提取现金",
                                                                         .reference = {"banking", "b"}}));
                           work.record("test.draw", "ledger_entry", drawn.to_string());
                           return drawn;
                       }).value();
#define DRAWN(slip, reason, fee)                                                                                                                  \
    "INSERT INTO banking (county, id, school, fund, debit, credit, amount_fen, day, slip, entry, asked, at, by_whom, by_name, reason, fee_fen) " \
    "SELECT county, $2, school, fund, debit, credit, amount_fen, day, " slip ", id, '', 1, 'a', 'a', " reason ", " fee                           \
    " FROM ledger_entry WHERE county = $1 AND id = $3"
    expect_refused(DRAWN("'S1'", "''", "0"), county, fresh<BankingId>(), entry);
    expect_refused(DRAWN("'S1'", "'现金退费'", "1"), county, fresh<BankingId>(), entry);
    send(DRAWN("'S1'", "'现金退费'", "0"), county, fresh<BankingId>(), entry);
    expect_refused(DRAWN("'S2'", "'现金退费'", "0"), county, fresh<BankingId>(), entry);
}

TEST_P(Attacks, MoveCashIntoTheOnLineChannel) {
    const auto entry = write_in_county([&](Work& work) -> Result<EntryId> {
                           TRY(const EntryId moved, journal::post(work, {.books = autumn(),
                                                                         .debit = journal::Account::online,
                                                                         .credit = journal::Account::counter,
                                                                         .amount = Money::fen(100),
                                                                         .reason = journal::Reason::moved,
                                                                         .words = "x",
                                                                         .reference = {"banking", "b"}}));
                           work.record("test.move", "ledger_entry", moved.to_string());
                           return moved;
                       }).value();
    expect_refused(
        "INSERT INTO banking (county, id, school, fund, debit, credit, amount_fen, day, slip, entry, asked, at, by_whom, by_name, reason) "
        "SELECT county, $2, school, fund, debit, credit, amount_fen, day, 'S1', id, '', 1, 'a', 'a', 'x' FROM ledger_entry WHERE county = $1 AND id = $3",
        county, fresh<BankingId>(), entry);
}

TEST_P(Attacks, TakeASettlementBackWithoutItsFee) {
    const auto settled = fresh<BankingId>();
    booked_online(1'000);
    write_as(office(), [&](Work& work) {
        return bank_money(work, {.id = settled, .school = school_, .from = BankFrom::online, .amount_fen = 900, .day = Date(2026, 9, 10), .slip = "Q1", .fee_fen = 10});
    }).value();
    const auto another = write_in_county([&](Work& work) -> Result<EntryId> {
                             TRY(const EntryId entry, journal::post(work, {.books = autumn(),
                                                                           .debit = journal::Account::bank,
                                                                           .credit = journal::Account::online,
                                                                           .amount = Money::fen(50),
                                                                           .reason = journal::Reason::banked,
                                                                           .words = "线上清算到账 Q2",
                                                                           .reference = {"banking", "b"}}));
                             work.record("test.settle", "ledger_entry", entry.to_string());
                             return entry;
                         }).value();
    // One fee does not stand for two settlements.
    expect_refused(
        "INSERT INTO banking (county, id, school, fund, debit, credit, amount_fen, day, slip, entry, asked, at, by_whom, by_name, fee_fen, fee_debit, fee_booked_fen, fee_entry) "
        "SELECT e.county, $2, e.school, e.fund, e.debit, e.credit, e.amount_fen, e.day, 'Q2', e.id, '', 1, 'a', 'a', b.fee_fen, b.fee_debit, b.fee_booked_fen, b.fee_entry "
        "FROM ledger_entry e JOIN banking b ON b.county = e.county WHERE e.county = $1 AND e.id = $3",
        county, fresh<BankingId>(), another);
    write_in_county([&](Work& work) -> Result<Nothing> {
        const auto entry = work.one<EntryId>(entry_of_banking, county, settled).value();
        TRY_DO(journal::reverse(work, entry, autumn(), "x"));
        work.record("test.reverse", "ledger_entry", entry.to_string());
        return Nothing{};
    }).value();
    // The settlement's own entry is reversed, that of its fee is not.
    expect_refused(
        "INSERT INTO banking_reversal (county, banking, entry, reason, at, by_whom, by_name) SELECT county, id, entry, 'x', 1, 'a', 'a' FROM banking WHERE county = $1",
        county);
    expect_refused(
        "INSERT INTO banking_reversal (county, banking, entry, reason, at, by_whom, by_name, fee_fen, fee_entry) "
        "SELECT county, id, entry, 'x', 1, 'a', 'a', fee_fen, fee_entry FROM banking WHERE county = $1",
        county);
}

TEST_P(Attacks, ChangeOrDeleteWhatOnlyGrows) {
    expect_forbidden("UPDATE payment SET amount_fen = amount_fen + 1 WHERE county = $1 AND id = $2", county, paid.payment.id);
    expect_forbidden("UPDATE payment SET payer = '别人' WHERE county = $1 AND id = $2", county, paid.payment.id);
    expect_forbidden("DELETE FROM payment WHERE county = $1 AND id = $2", county, parked.payment.id);
    expect_forbidden("UPDATE payment_use SET bill = $2 WHERE county = $1", county, other.id);
    expect_forbidden("DELETE FROM payment_use WHERE county = $1 AND payment = $2", county, paid.payment.id);
    expect_forbidden("UPDATE fee_payee SET account_name = '张三' WHERE county = $1", county);
    expect_forbidden("DELETE FROM receipt WHERE county = $1", county);
    for (const auto* text : {"DELETE FROM booked_before WHERE county = $1", "DELETE FROM payment_reversal WHERE county = $1", "DELETE FROM banking_reversal WHERE county = $1"})
        expect_forbidden(text, county);
}

// Columns of one more use of a payment, behind its first one or as its first.
#define USE_COLUMNS                                                                                                                                    \
    "INSERT INTO payment_use (county, id, payment, payment_amount_fen, school, fund, serial, before_serial, before_fen, used_fen, kind, source, bill, " \
    "pupil, amount_fen, takes_back, takes_kind, debit, credit, entry, again_debit, again_credit, again_entry, reason, asked, at, by_whom, by_name) "

TEST_P(Attacks, UseAPaymentWithoutAnEntry) {
    expect_refused(USE_COLUMNS
                   "VALUES ($1, $2, $3, 10000, $4, 'service', 1, NULL, 0, 10000, 'share', 'parked', $5, $6, 10000, NULL, NULL, 'unknown_money', 'receivable', $7, "
                   "NULL, NULL, NULL, '', '', 1, 'a', 'a')",
                   county, fresh<UseId>(), parked.payment.id, school_, other.id, other.pupil, fresh<EntryId>());
}

class AttacksWithAnEntry : public Attacks {
 protected:
    EntryId entry(std::int64_t fen) {
        checks_hold_ = false;
        return write_in_county([&](Work& work) -> Result<EntryId> {
                   TRY(const EntryId id, journal::post(work, {.books = autumn(),
                                                              .debit = journal::Account::unknown_money,
                                                              .credit = journal::Account::receivable,
                                                              .amount = Money::fen(fen),
                                                              .reason = journal::Reason::matched,
                                                              .words = "攻击",
                                                              .reference = {"attack", "1"}}));
                   work.record("test.attack", "ledger_entry", id.to_string());
                   return id;
               })
            .value();
    }
    // A share of the parked payment as the use cases would write it, but for what the attack changes.
    static constexpr const char* share =
        USE_COLUMNS
        "VALUES ($1, $2, $3, $9, $4, 'service', 1, NULL, 0, $8, 'share', 'parked', $5, $6, $8, NULL, NULL, 'unknown_money', 'receivable', $7, NULL, NULL, NULL, "
        "'', '', 1, 'a', 'a')";
    void try_share(std::int64_t fen, const EntryId& booked, BillId bill, PupilId pupil, std::int64_t says_paid = 10'000) {
        expect_refused(share, county, fresh<UseId>(), parked.payment.id, school_, bill, pupil, booked, fen, says_paid);
    }
};
ON_BOTH_DATABASES(AttacksWithAnEntry);

TEST_P(AttacksWithAnEntry, AreOtherwiseTaken) {
    plant(share, county, fresh<UseId>(), parked.payment.id, school_, other.id, other.pupil, entry(10'000), std::int64_t{10'000}, std::int64_t{10'000});
    EXPECT_FALSE(violated().empty());  // its standing and its bill know nothing of it
}
TEST_P(AttacksWithAnEntry, ShareMoreThanCameIn) { try_share(10'001, entry(10'001), other.id, other.pupil); }
TEST_P(AttacksWithAnEntry, SayThatMoreCameIn) { try_share(10'001, entry(10'001), other.id, other.pupil, 20'000); }
TEST_P(AttacksWithAnEntry, ShareAnotherAmountThanIsBooked) { try_share(9'000, entry(8'000), other.id, other.pupil); }
TEST_P(AttacksWithAnEntry, ShareForTheBillOfAnotherChild) { try_share(10'000, entry(10'000), other.id, one.pupil); }
TEST_P(AttacksWithAnEntry, ForkTheChain) {
    try_match(parked.payment.id, other.id, 6'000).value();
    try_share(6'000, entry(6'000), other.id, other.pupil);  // as its first use once more
}

TEST_P(Attacks, PayABillAboveWhatIsDue) {
    expect_refused("UPDATE bill_standing SET paid_fen = paid_fen + 1 WHERE county = $1 AND bill = $2", county, one.id);
}

TEST_P(Attacks, UseOrReturnMoreThanCameIn) {
    expect_refused("UPDATE payment_standing SET shared_fen = shared_fen + 1 WHERE county = $1 AND payment = $2", county, paid.payment.id);
    expect_refused("UPDATE payment_standing SET handed_back_fen = 10001 WHERE county = $1 AND payment = $2", county, parked.payment.id);
    expect_refused("UPDATE payment_standing SET returned_fen = 48001 WHERE county = $1 AND payment = $2", county, paid.payment.id);
    expect_refused("UPDATE payment_standing SET amount_fen = 50000 WHERE county = $1 AND payment = $2", county, paid.payment.id);
}

TEST_P(Attacks, LetAPrivatePersonCollect) {
    expect_refused(
        "INSERT INTO fee_payee (county, school, version, kind, account_name, account_masked, bank, merchant, document, entered_at, entered_by, entered_by_name) "
        "VALUES ($1, $2, 9, 'person', 'x', 'x', 'x', '', 'x', 1, 'a', 'a')",
        county, school_);
}

#define RECEIPT_COLUMNS                                                                                                                               \
    "INSERT INTO receipt (county, id, school, kind, serial, before_serial, payment, payment_amount_fen, step, step_kind, amount_fen, payer, lines, " \
    "printed_number, asked, issued_at, issued_by, issued_by_name) "

TEST_P(Attacks, IssueASecondReceiptOrSkipANumber) {
    try_issue(paid.payment.id).value();
    expect_refused(RECEIPT_COLUMNS "VALUES ($1, $2, $3, 'internal', 3, 2, $4, 48000, 1, 'issued', 48000, 'x', '[]', '', '', 1, 'a', 'a')", county, fresh<ReceiptId>(),
                   school_, paid.payment.id);
    expect_refused(RECEIPT_COLUMNS "VALUES ($1, $2, $3, 'internal', 2, 1, $4, 48000, 1, 'issued', 48000, 'x', '[]', '', '', 1, 'a', 'a')", county, fresh<ReceiptId>(),
                   school_, paid.payment.id);
    expect_refused("INSERT INTO receipt_step (county, payment, step, kind, receipt, before_step, before_kind, before_receipt, reason, at, by_whom, by_name) "
                   "SELECT county, payment, 2, 'issued', $3, step, kind, receipt, '', 1, 'a', 'a' FROM receipt_step WHERE county = $1 AND payment = $2",
                   county, paid.payment.id, fresh<ReceiptId>());
}

// ---- what the database cannot refuse is found

class PlantedPayments : public Attacks {};
ON_BOTH_DATABASES(PlantedPayments);

TEST_P(PlantedPayments, AStandingThatIsNotTheSum) {
    EXPECT_TRUE(violated().empty());
    plant("UPDATE payment_standing SET shared_fen = shared_fen - 1 WHERE county = $1 AND payment = $2", county, paid.payment.id);
    EXPECT_EQ(violated(), (std::set<std::string>{"standing_differs_from_uses", "unknown_money_differs_from_ledger"}));
}
TEST_P(PlantedPayments, ABillThatIsPaidByNothing) {
    plant("UPDATE bill_standing SET paid_fen = 5 WHERE county = $1 AND bill = $2", county, other.id);
    EXPECT_EQ(violated(), (std::set<std::string>{"bill_differs_from_shares"}));
}
TEST_P(PlantedPayments, APaymentWithoutAStanding) {
    plant("DELETE FROM payment_standing WHERE county = $1 AND payment = $2", county, parked.payment.id);
    EXPECT_EQ(violated(), (std::set<std::string>{"payment_without_standing", "unknown_money_differs_from_ledger"}));
}
TEST_P(PlantedPayments, AReceiptThatIsNowhere) {
    plant("INSERT INTO receipt_step (county, payment, step, kind, receipt, before_step, before_kind, before_receipt, reason, at, by_whom, by_name) "
          "VALUES ($1, $2, 1, 'issued', $3, NULL, NULL, NULL, '', 1, 'a', 'a')",
          county, paid.payment.id, fresh<ReceiptId>());
    EXPECT_EQ(violated(), (std::set<std::string>{"receipt_step_without_receipt"}));
}
TEST_P(PlantedPayments, MoneyInTheLedgerWithoutAPayment) {
    checks_hold_ = false;
    write_in_county([&](Work& work) -> Result<Nothing> {
        TRY(const EntryId id, journal::post(work, {.books = autumn(),
                                                   .debit = journal::Account::bank,
                                                   .credit = journal::Account::receivable,
                                                   .amount = Money::fen(1),
                                                   .reason = journal::Reason::paid_in,
                                                   .words = "没有收款记录",
                                                   .reference = {"payment", "p"}}));
        work.record("test.plant", "ledger_entry", id.to_string());
        return Nothing{};
    }).value();
    EXPECT_EQ(violated(), (std::set<std::string>{"money_in_without_payment"}));
}

}  // namespace
}  // namespace luoshi::fees::payments
