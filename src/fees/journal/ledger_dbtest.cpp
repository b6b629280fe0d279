#include <rapidcheck.h>

#include <fstream>
#include <map>

#include "fees/journal/export.hpp"
#include "fees/journal/journal_on_both.hpp"
#include "fees/journal/use_cases.hpp"
#include "platform/storage/errors.hpp"

namespace luoshi::fees::journal {
namespace {

class Ledger : public JournalOnBoth {
 protected:
    // A statement that no part of the program contains, as somebody with the server's own connection would send it.
    void expect_refused(const storage::Query& attack, const std::string& first, std::int64_t second = 0) {
        const auto outcome = [&] {
            return here([&](Work& work) -> Result<Nothing> {
                if (second == 0)
                    work.run(attack, first).rows();
                else
                    work.run(attack, first, second).rows();
                work.record("test.attack", "ledger_entry", "");
                return Nothing{};
            });
        };
        EXPECT_ANY_THROW(outcome().value()) << attack.name;
    }
};
ON_BOTH_DATABASES(Ledger);

TEST_P(Ledger, MovesAnAmountFromOneAccountToTheOther) {
    post_here(moved(Account::bank, Account::receivable, 70'000, autumn)).value();
    EXPECT_EQ(standing(Account::bank, autumn), Money::fen(70'000));
    EXPECT_EQ(standing(Account::receivable, autumn), Money::fen(-70'000));
}

TEST_P(Ledger, RefusesWhatIsNoMovement) {
    EXPECT_EQ(post_here(moved(Account::bank, Account::receivable, 0, autumn)).error().slug, "amount-not-positive");
    EXPECT_EQ(post_here(moved(Account::bank, Account::receivable, -5, autumn)).error().slug, "amount-not-positive");
    EXPECT_EQ(post_here(moved(Account::bank, Account::bank, 5, autumn)).error().slug, "same-account");
}

TEST_P(Ledger, ReversesAnEntryOnceAndExactly) {
    const auto entry = post_here(moved(Account::bank, Account::receivable, 123, autumn)).value();
    const auto take_back = [&] {
        return here([&](Work& work) -> Result<EntryId> {
            TRY(const EntryId id, reverse(work, entry, autumn, "录错"));
            work.record("test.reverse", "ledger_entry", id.to_string());
            return id;
        });
    };
    const auto mirror = take_back().value();
    EXPECT_EQ(take_back().error().slug, "already-reversed");
    EXPECT_EQ(standing(Account::bank, autumn), Money{});
    const auto line = read([&](Work& work) -> Result<EntryLine> { return find_entry(work, county, mirror).value(); }).value();
    EXPECT_EQ(line.reverses, entry);
    EXPECT_EQ(line.debit, Account::receivable);
}

TEST_P(Ledger, OpeningBalancesAreWhatTheEarlierTermsLeft) {
    post_here(moved(Account::bank, Account::unsettled, 500, autumn)).value();
    post_here(moved(Account::bank, Account::unsettled, 20, spring)).value();
    const auto sums = read([&](Work& work) -> Result<std::vector<AccountSums>> { return sums_of(work, county, spring); }).value();
    ASSERT_EQ(sums.size(), 2u);
    EXPECT_EQ(sums[0].account, Account::bank);
    EXPECT_EQ(sums[0].before, Money::fen(500));
    EXPECT_EQ(sums[0].after(), Money::fen(520));
}

TEST_P(Ledger, NothingIsBookedIntoALockedTerm) {
    post_here(moved(Account::bank, Account::receivable, 1, autumn)).value();
    post_here(moved(Account::bank, Account::receivable, 1, spring)).value();
    EXPECT_EQ(here([&](Work& work) { return lock(work, spring, "结账"); }).error().slug, "earlier-period-open");
    const auto open = [&] { return read([&](Work& work) -> Result<std::vector<Books>> { return open_before(work, county, spring); }).value(); };
    ASSERT_EQ(open().size(), 1U);
    EXPECT_EQ(open()[0].period(), autumn.period());
    here([&](Work& work) { return lock(work, autumn, "结账"); }).value();
    EXPECT_TRUE(open().empty());
    EXPECT_EQ(post_here(moved(Account::bank, Account::receivable, 1, autumn)).error().slug, "period-locked");
    EXPECT_EQ(here([&](Work& work) { return lock(work, autumn, "结账"); }).error().slug, "period-locked");
    here([&](Work& work) { return lock(work, spring, "结账"); }).value();
}

TEST_P(Ledger, ALateCorrectionGoesIntoTheNextTermAndNamesItsEntry) {
    const auto entry = post_here(moved(Account::bank, Account::receivable, 9, autumn)).value();
    here([&](Work& work) { return lock(work, autumn, "结账"); }).value();
    here([&](Work& work) -> Result<EntryId> {
        EXPECT_EQ(reverse(work, entry, autumn, "录错").error().slug, "period-locked");
        TRY(const EntryId id, reverse(work, entry, spring, "上学期录错"));
        work.record("test.reverse", "ledger_entry", id.to_string());
        return id;
    }).value();
    EXPECT_EQ(standing(Account::bank, autumn), Money::fen(9));
    EXPECT_EQ(standing(Account::bank, spring), Money{});
}

// ---- opening balances

class Openings : public JournalOnBoth {
 protected:
    EnterOpening opening(Account account, std::int64_t fen) {
        return {.id = OpeningId::make(clock().now(), random()), .school = school, .account = account, .amount_fen = fen, .document = "银行对账单 2026-08-31", .day = Date(2026, 8, 31)};
    }
    Result<OpeningsView> enter(const EnterOpening& command) {
        return here([&](Work& work) { return enter_opening(work, command); });
    }
    Result<OpeningsView> take_back(OpeningId id, std::string reason = "录错") {
        return here([&](Work& work) { return reverse_opening(work, {id, std::move(reason), {}}); });
    }
    void SetUp() override {
        JournalOnBoth::SetUp();
        if (!IsSkipped()) clock().set(Instant::parse("2026-09-10T09:00:00+08:00").value());
    }
};
ON_BOTH_DATABASES(Openings);

TEST_P(Openings, StandInTheFirstTermOnceForAnAccount) {
    const auto bank = opening(Account::bank, 120'000);
    EXPECT_EQ(enter(bank).value().period, "2026-autumn");
    EXPECT_EQ(enter(bank).value().rows.size(), 1U) << "the same again";
    enter(opening(Account::counter, 5'000)).value();
    EXPECT_EQ(enter(opening(Account::bank, 1)).error().slug, "opened-already");
    EXPECT_EQ(standing(Account::bank, autumn), Money::fen(120'000));
    EXPECT_EQ(standing(Account::opening, autumn), Money::fen(-125'000));
    const auto line = read([&](Work& work) -> Result<EntryLine> { return entries_about(work, county, {"opening_balance", bank.id.to_string()}).at(0); }).value();
    EXPECT_EQ(line.reason, Reason::opening);
    EXPECT_EQ(line.basis, "银行对账单 2026-08-31");
}

TEST_P(Openings, RefuseWhatIsOwedAndWhatIsNothing) {
    for (const auto account : {Account::receivable, Account::refunds_due, Account::payables, Account::unknown_money, Account::income, Account::opening})
        EXPECT_EQ(enter(opening(account, 100)).error().slug, "account-not-opened") << json::enum_name(account);
    EXPECT_EQ(enter(opening(Account::bank, 0)).error().slug, "amount-not-positive");
    auto bare = opening(Account::bank, 1);
    bare.document = " ";
    EXPECT_EQ(enter(bare).error().slug, "text-required");
    auto ahead = opening(Account::bank, 1);
    ahead.day = Date(2026, 9, 11);
    EXPECT_EQ(enter(ahead).error().slug, "day-ahead");
}

TEST_P(Openings, AreReversedAndEnteredAnew) {
    const auto wrong = opening(Account::bank, 12'000);
    enter(wrong).value();
    EXPECT_EQ(take_back(wrong.id, "").error().slug, "text-required");
    EXPECT_EQ(take_back(wrong.id).value().rows[0].reversed_reason, "录错");
    EXPECT_TRUE(take_back(wrong.id)) << "the same again";
    EXPECT_EQ(take_back(wrong.id, "再来").error().slug, "already-reversed");
    EXPECT_EQ(standing(Account::bank, autumn), Money{});
    const auto right = opening(Account::bank, 120'000);
    EXPECT_EQ(enter(right).value().rows.size(), 2U);
    EXPECT_EQ(standing(Account::bank, autumn), Money::fen(120'000));
    EXPECT_EQ(take_back(OpeningId::make(clock().now(), random())).error().slug, "no-such-opening");
}

TEST_P(Openings, EndWithTheFirstTerm) {
    post_here(moved(Account::bank, Account::receivable, 1, autumn)).value();
    const auto bank = opening(Account::treasury, 9'000);
    enter(bank).value();
    post_here(moved(Account::bank, Account::receivable, 1, spring)).value();
    EXPECT_EQ(enter(opening(Account::bank, 1)).error().slug, "books-run-already");
    here([&](Work& work) { return lock(work, autumn, "结账"); }).value();
    EXPECT_EQ(enter(opening(Account::bank, 1)).error().slug, "period-locked");
}

TEST_P(Openings, AreCorrectedInLaterTermsByTwoPeople) {
    post_here(moved(Account::bank, Account::receivable, 1, autumn)).value();
    const auto wrong = opening(Account::treasury, 9'000);
    enter(wrong).value();
    post_here(moved(Account::bank, Account::receivable, 1, spring)).value();
    here([&](Work& work) { return lock(work, autumn, "结账"); }).value();
    EXPECT_EQ(take_back(wrong.id).error().slug, "second-person-required");
    Actor head;
    head.account = AccountId{Uuid{7}};
    head.name = "校长";
    head.proof = Proof::session;
    head.grants.push_back({std::string(permissions::open.name), read([&](Work& work) -> Result<std::string> { return org::find_body(work, school).value().path; }).value()});
    auto who = context(head);
    who.county = county;
    const auto seen = storage::write(storage(), who, [&](Work& work) { return reverse_opening(work, {wrong.id, "录错", {}}); }).value();
    ASSERT_EQ(seen.accounts.size(), 1U) << "what was opened wrongly, and nothing new";
    EXPECT_EQ(seen.accounts[0].account, Account::treasury);
    EXPECT_TRUE(seen.may_enter);
    EXPECT_EQ(standing(Account::treasury, spring), Money{});
    EXPECT_EQ(enter(opening(Account::bank, 1)).error().slug, "period-locked");
    const auto right = enter(opening(Account::treasury, 8'000)).value();
    EXPECT_EQ(right.rows.size(), 2U);
    EXPECT_FALSE(right.may_enter);
    EXPECT_EQ(standing(Account::treasury, autumn), Money::fen(9'000)) << "the closed books stay as they were";
    EXPECT_EQ(standing(Account::treasury, spring), Money::fen(8'000));
    EXPECT_EQ(enter(opening(Account::treasury, 7'000)).error().slug, "opened-already");
}

TEST_P(Openings, AreEnteredByTheSchoolAlone) {
    Actor reader;
    reader.name = "审计";
    const auto path = read([&](Work& work) -> Result<std::string> { return org::find_body(work, school).value().path; }).value();
    reader.grants.push_back({std::string(permissions::read.name), path});
    auto who = context(reader);
    who.county = county;
    const auto command = opening(Account::bank, 1);
    EXPECT_EQ(storage::write(storage(), who, [&](Work& work) { return enter_opening(work, command); }).error().slug, "no-such-school");
    const auto seen = storage::read(storage(), who, [&](Work& work) { return show_openings(work, {school, {}}); }).value();
    EXPECT_FALSE(seen.may_enter);
    EXPECT_EQ(seen.accounts.size(), 5U);
}

TEST_P(Ledger, OnlyASchoolHasBooks) {
    Actor reader;
    reader.name = "审计";
    reader.grants.push_back({std::string(permissions::read.name), "/430000/430100/430104/"});
    auto who = context(reader);
    who.county = county;
    const auto see = [&](BodyId body) {
        return storage::read(storage(), who, [&](Work& work) { return show_ledger(work, {.school = body, .school_year = 2026, .term = org::TermKind::autumn, .fund = {}}); });
    };
    const auto bureau = read([](Work& work) -> Result<BodyId> { return org::find_body_by_code(work, "430104-education").value().id; }).value();
    EXPECT_TRUE(see(school)) << "it lies in the county";
    const auto refused = see(bureau);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().slug, "no-such-school");
}

// ---- attacks: what the database itself refuses, whatever program asks -----------------------------------------------------------------------------

#define ATTACK(name, text) constexpr storage::Query name { "attack." #name, text, text }
ATTACK(change_amount, "UPDATE ledger_entry SET amount_fen = 1 WHERE county = $1");
ATTACK(drop_entry, "DELETE FROM ledger_entry WHERE county = $1");
ATTACK(drop_account, "DELETE FROM ledger_account WHERE county = $1");
// The columns of an existing entry, written once more with one thing changed. $2 the number under which.
#define COPY_OF_ENTRY(kind, debit, credit, amount, before, reverses)                                                                                     \
    "INSERT INTO ledger_entry (county, id, school, fund, period, serial, kind, before_serial, before_kind, debit, credit, amount_fen, day, booked_at, "  \
    "reason, words, reference_kind, reference, actor, actor_name, basis, reverses) SELECT county, school, school, fund, period, CAST($2 AS BIGINT), " kind ", " before   \
    ", 'transfer', " debit ", " credit ", " amount                                                                                                       \
    ", day, booked_at, reason, words, reference_kind, reference, actor, actor_name, basis, " reverses " FROM ledger_entry WHERE county = $1 AND serial = 1"
ATTACK(skip_a_number, COPY_OF_ENTRY("'transfer'", "debit", "credit", "amount_fen", "CAST($2 AS BIGINT) - 1", "NULL"));
ATTACK(stand_on_itself, COPY_OF_ENTRY("'transfer'", "debit", "credit", "amount_fen", "1", "NULL"));
ATTACK(one_leg, COPY_OF_ENTRY("'transfer'", "debit", "NULL", "amount_fen", "CAST($2 AS BIGINT) - 1", "NULL"));
ATTACK(negative, COPY_OF_ENTRY("'transfer'", "debit", "credit", "-amount_fen", "CAST($2 AS BIGINT) - 1", "NULL"));
ATTACK(to_itself, COPY_OF_ENTRY("'transfer'", "debit", "debit", "amount_fen", "CAST($2 AS BIGINT) - 1", "NULL"));
ATTACK(unknown_account, COPY_OF_ENTRY("'transfer'", "'spent_insurance'", "credit", "amount_fen", "CAST($2 AS BIGINT) - 1", "NULL"));
ATTACK(other_reversal, COPY_OF_ENTRY("'transfer'", "credit", "debit", "amount_fen + 1", "CAST($2 AS BIGINT) - 1", "id"));
ATTACK(honest, COPY_OF_ENTRY("'transfer'", "credit", "debit", "amount_fen", "CAST($2 AS BIGINT) - 1", "id"));

TEST_P(Ledger, TheServerCannotChangeOrDeleteAnEntry) {
    post_here(moved(Account::bank, Account::receivable, 100, autumn)).value();
    expect_refused(change_amount, county);
    expect_refused(drop_entry, county);
    expect_refused(drop_account, county);
    EXPECT_EQ(standing(Account::bank, autumn), Money::fen(100));
}

TEST_P(Ledger, TheDatabaseRefusesEntriesThatAreNone) {
    post_here(moved(Account::bank, Account::receivable, 100, autumn)).value();
    expect_refused(skip_a_number, county, 5);
    expect_refused(stand_on_itself, county, 3);
    expect_refused(one_leg, county, 2);
    expect_refused(negative, county, 2);
    expect_refused(to_itself, county, 2);
    expect_refused(unknown_account, county, 2);
    expect_refused(other_reversal, county, 2);
}

// The negative control of the attacks: the same statement with nothing wrong in it is taken, so the others fail for what is wrong in them.
TEST_P(Ledger, TheAttackWithNothingWrongInItIsTaken) {
    post_here(moved(Account::bank, Account::receivable, 100, autumn)).value();
    const auto outcome = here([&](Work& work) -> Result<std::int64_t> {
        const auto rows = work.run(honest, std::string(county), std::int64_t{2}).rows();
        work.record("test.attack", "ledger_entry", "");
        static_cast<void>(rows);
        return Problem{Code::conflict, "undo", "撤销", "undo"};  // it stands beside the sums: not kept
    });
    EXPECT_EQ(outcome.error().slug, "undo");
}

ATTACK(second_opening,
       "INSERT INTO opening_balance (county, id, school, fund, account, against, amount_fen, entry, turn, document, day, at, by_whom, by_name) SELECT county, entry, "
       "school, fund, account, against, amount_fen, entry, 1, 'x', day, 1, 'a', 'a' FROM opening_balance WHERE county = $1");
ATTACK(opening_of_nothing,
       "INSERT INTO opening_balance (county, id, school, fund, account, against, amount_fen, entry, turn, document, day, at, by_whom, by_name) SELECT county, id, school, "
       "fund, 'bank', 'opening', amount_fen, id, 1, 'x', day, 1, 'a', 'a' FROM ledger_entry WHERE county = $1");
ATTACK(reversal_of_nothing, "INSERT INTO opening_reversal (county, opening, entry, reason, at, by_whom, by_name) SELECT county, id, entry, 'x', 1, 'a', 'a' FROM "
                            "opening_balance WHERE county = $1");
ATTACK(drop_opening, "DELETE FROM opening_balance WHERE county = $1");

TEST_P(Ledger, TheDatabaseRefusesAnOpeningBesideItsEntry) {
    post_here(moved(Account::bank, Account::receivable, 100, autumn)).value();
    expect_refused(opening_of_nothing, county);
    here([&](Work& work) {
        return enter_opening(work, {.id = OpeningId::make(clock().now(), random()), .school = school, .account = Account::bank, .amount_fen = 5, .document = "对账单", .day = work.today()});
    }).value();
    expect_refused(second_opening, county);
    expect_refused(reversal_of_nothing, county);
    expect_refused(drop_opening, county);
}

TEST_P(Ledger, TheDatabaseRefusesAnEntryBehindALock) {
    post_here(moved(Account::bank, Account::receivable, 100, autumn)).value();
    here([&](Work& work) { return lock(work, autumn, "结账"); }).value();
    expect_refused(honest, county, 2);  // the lock's own number
    expect_refused(honest, county, 3);  // behind it
}

// ---- properties ------------------------------------------------------------------------------------------------------------------------------------

TEST_P(Ledger, EveryTermBalancesWhateverIsBooked) {
    std::map<Account, std::int64_t> expected;
    const std::vector<Account> accounts{Account::bank, Account::counter, Account::receivable, Account::unsettled, Account::income, Account::refunds_due};
    for (int i = 0; i < 120; ++i) {
        const auto bytes = random().bytes<4>();
        const auto debit = accounts[bytes[0] % accounts.size()];
        const auto credit = accounts[bytes[1] % accounts.size()];
        const std::int64_t fen = 1 + bytes[2] * 256 + bytes[3];
        if (debit == credit) continue;
        post_here(moved(debit, credit, fen, autumn)).value();
        expected[debit] += fen;
        expected[credit] -= fen;
    }
    Money all;
    for (const auto& sum : read([&](Work& work) -> Result<std::vector<AccountSums>> { return sums_of(work, county, autumn); }).value()) {
        EXPECT_EQ(sum.after().in_fen(), expected[sum.account]) << json::enum_name(sum.account);
        all += sum.after();
    }
    EXPECT_EQ(all, Money{});
}

// ---- an outside program adds it up -----------------------------------------------------------------------------------------------------------------

std::map<std::string, std::string> balances_by_hledger(const std::string& text) {
    const luoshi::testing::TemporaryFolder folder;
    const auto file = folder.path() / "books.journal";
    std::ofstream(file) << text;
    const auto command = "hledger -f '" + file.string() + "' balance --flat --no-total --output-format csv 2>&1";
    std::map<std::string, std::string> balances;
    FILE* pipe = ::popen(command.c_str(), "r");
    char line[512];
    while (std::fgets(line, sizeof line, pipe) != nullptr) {
        const std::string row(line);  // "assets:bank","CNY 12.00"
        const auto middle = row.find("\",\"");
        if (middle == std::string::npos) continue;
        balances[row.substr(1, middle - 1)] = row.substr(middle + 3, row.rfind('"') - middle - 3);
    }
    EXPECT_EQ(::pclose(pipe), 0) << text;
    return balances;
}

TEST_P(Ledger, HledgerFindsTheSameBalancesToTheFen) {
    post_here(moved(Account::bank, Account::receivable, 100'01, autumn)).value();
    post_here(moved(Account::receivable, Account::unsettled, 250'50, spring)).value();
    auto odd = moved(Account::bank, Account::receivable, 7, spring);
    odd.words = "分号; 换行\n竖线|";
    post_here(odd).value();
    const auto text = read([&](Work& work) -> Result<std::string> { return journal_text(work, county, spring); }).value();
    const auto balances = balances_by_hledger(text);
    EXPECT_EQ(balances.at("assets:bank"), "CNY 100.08");
    EXPECT_EQ(balances.at("assets:receivable"), "CNY 150.42");
    EXPECT_EQ(balances.at("liabilities:unsettled"), "CNY -250.50");
}

}  // namespace
}  // namespace luoshi::fees::journal
