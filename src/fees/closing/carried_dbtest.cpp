// The money of a merged school: dealt with in its own name, then carried once into the books of the school that goes on.
#include <algorithm>

#include "fees/charges/charges_on_both.hpp"
#include "fees/closing/api.hpp"
#include "fees/closing/checks.hpp"
#include "fees/closing/migrations.hpp"
#include "fees/closing/shared.hpp"
#include "fees/closing/use_cases.hpp"
#include "fees/pay/migrations.hpp"
#include "fees/payments/migrations.hpp"
#include "fees/refunds/migrations.hpp"

namespace luoshi::fees::closing {
namespace {

using journal::Account;

class Carried : public charges::ChargesOnBoth {
 protected:
    Carried() : ChargesOnBoth({payments::migrations::all, refunds::migrations::all, pay::migrations::all, migrations::all}) {}

    void SetUp() override {
        ChargesOnBoth::SetUp();
        if (IsSkipped()) return;
        at(9, 0, Date(2026, 9, 10));
        other = open("430104-goes-on", "接收小学");
    }
    void TearDown() override {
        ChargesOnBoth::TearDown();
        if (IsSkipped()) return;
        for (const auto& name : violated()) ADD_FAILURE() << name;
    }
    std::vector<std::string> violated() {
        std::vector<std::string> names;
        for (const auto& violation : storage::check_data(storage(), checks::all)) names.push_back(violation.check);
        for (const auto& known : expected_) std::erase(names, known);
        return names;
    }
    org::BodyLine open(std::string code, std::string name) {
        return here([&](Work& work) -> Result<org::BodyLine> {
                   org::OpenBody command;
                   command.effective = Date(2020, 1, 1);
                   command.document = "样例";
                   command.reason = "新设";
                   command.parent = org::find_body_by_code(work, "430104-education").value().id;
                   command.body = {.code = code, .name = name, .kind = org::BodyKind::school};
                   command.body.school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city};
                   TRY(const auto page, org::open_body(work, command));
                   return page.body;
               }).value();
    }
    void merge(BodyId merged, BodyId stays) {
        here([&](Work& work) { return org::merge_bodies(work, {{work.today(), "岳教发〔2026〕9号", "布局调整", {}}, stays, {merged}, {}}); }).value();
        tally::follow_all(storage(), context()).value();
    }
    journal::EntryId book(BodyId in, Account debit, Account credit, std::int64_t fen) {
        return here([&](Work& work) -> Result<journal::EntryId> {
                   TRY(const auto entry, journal::post(work, {.books = journal::running_books(in, work.today()),
                                                              .debit = debit,
                                                              .credit = credit,
                                                              .amount = Money::fen(fen),
                                                              .reason = journal::Reason::granted,
                                                              .words = "样例",
                                                              .reference = {"test", "t"}}));
                   work.record("test.post", "ledger_entry", entry.to_string());
                   return entry;
               }).value();
    }
    std::int64_t standing(BodyId in, Account account) {
        return read([&](Work& work) -> Result<std::int64_t> {
                   return journal::balance_until(work, county, journal::running_books(in, work.today()), account).in_fen();
               }).value();
    }
    // Finance of the school at this path: of what has merged into it as well.
    Actor finance(const org::BodyLine& of) const {
        auto actor = account_of(29, "接收学校财务");
        actor.body = of.id;
        actor.body_path = of.path;
        for (const auto& permission : {journal::permissions::read, journal::permissions::open}) actor.grants.push_back({std::string(permission.name), of.path});
        return actor;
    }
    Actor county_office() {
        const auto body = read([](Work& work) -> Result<org::BodyLine> { return org::find_body_by_code(work, "430104-education").value(); }).value();
        auto actor = account_of(31, "县教育局");
        actor.body = body.id;
        actor.body_path = body.path;
        actor.grants.push_back({std::string(journal::permissions::read.name), body.path});
        return actor;
    }
    CarryId fresh() { return CarryId::make(clock().now(), random()); }
    Result<CarriedView> carry(CarryId id, std::optional<Actor> actor = {}, std::optional<BodyId> from = {}) {
        const CarryBalances command{.id = id, .school = from.value_or(school), .document = "岳教发〔2026〕9号"};
        return as(actor.value_or(finance(other)), [&](Work& work) { return carry_balances(work, command); });
    }
    Result<CarriedView> take_back(CarryId id, std::string reason = "后来又到账") {
        return as(finance(other), [&](Work& work) { return reverse_carried(work, {.id = id, .reason = reason}); });
    }
    std::vector<Waiting> waits(const Actor& actor) {
        return see(actor, [](Work& work) -> Result<std::vector<Waiting>> { return closing::waiting(work); }).value();
    }
    template <class... Args>
    void expect_refused(const char* sql, const Args&... args) {
        const auto attempt = [&] {
            return here([&](Work& work) -> Result<Nothing> {
                work.run(statement(sql), county, args...).rows();
                work.record("test.attack", "carried_balance", "");
                return Nothing{};
            });
        };
        EXPECT_ANY_THROW(attempt().value()) << sql;
    }

    org::BodyLine other;
    std::vector<std::string> expected_;  // checks that a test breaks on purpose
};
ON_BOTH_DATABASES(Carried);

TEST_P(Carried, GoOverIntoTheBooksOfTheSchoolThatGoesOnWithOneEntryInEach) {
    book(school, Account::bank, Account::grants, 100'000);
    book(school, Account::counter, Account::grants, 500);
    book(other.id, Account::bank, Account::grants, 7);
    merge(school, other.id);
    const auto id = fresh();
    const auto done = carry(id).value();
    ASSERT_EQ(done.rows.size(), 1U);
    EXPECT_EQ(done.rows[0].sum_fen, 100'500);
    EXPECT_EQ(done.rows[0].lines.size(), 2U);
    EXPECT_EQ(done.successor_name, "接收小学");
    EXPECT_FALSE(done.may_carry);
    EXPECT_EQ(standing(school, Account::bank), 0);
    EXPECT_EQ(standing(school, Account::counter), 0);
    EXPECT_EQ(standing(school, Account::carried), 100'500);
    EXPECT_EQ(standing(other.id, Account::bank), 100'007);
    EXPECT_EQ(standing(other.id, Account::counter), 500);
    EXPECT_EQ(standing(other.id, Account::carried), -100'500);
    const auto entries = read([&](Work& work) -> Result<std::vector<journal::EntryLine>> { return journal::entries_about(work, county, {"carried_balance", id.to_string()}); }).value();
    ASSERT_EQ(entries.size(), 4U);
    for (const auto& entry : entries) EXPECT_EQ(entry.basis, "岳教发〔2026〕9号");
    // Either school's accounts show it, and it is neither income nor spending.
    const auto accounts = read([&](Work& work) -> Result<TermAccounts> { return accounts_of(work, catalogue::find_plan(work, plan).value()); }).value();
    ASSERT_EQ(accounts.carried.size(), 1U);
    EXPECT_EQ(accounts.carried[0].fen, -100'500);
    EXPECT_EQ(accounts.closing_fen, 0);
    EXPECT_EQ(accounts.opening_fen + accounts.income_fen - accounts.spending_fen + accounts.carried[0].fen, accounts.closing_fen);
    TermAccounts theirs;
    read([&](Work& work) -> Result<Nothing> {
        for (const auto& sums : journal::sums_of(work, county, journal::running_books(other.id, work.today()))) add_account(theirs, sums);
        return Nothing{};
    }).value();
    ASSERT_EQ(theirs.carried.size(), 1U);
    EXPECT_EQ(theirs.carried[0].fen, 100'500);
    EXPECT_EQ(theirs.opening_fen + theirs.income_fen - theirs.spending_fen + theirs.carried[0].fen, theirs.closing_fen);
}

TEST_P(Carried, GoOverOnceAndComeBackOnlyByAReversal) {
    book(school, Account::bank, Account::grants, 100'000);
    merge(school, other.id);
    const auto id = fresh();
    carry(id).value();
    EXPECT_EQ(carry(id).value().rows.size(), 1U) << "the same again";
    EXPECT_EQ(carry(fresh()).error().slug, "carried-already");
    book(school, Account::bank, Account::grants, 3);
    EXPECT_EQ(take_back(id, "").error().slug, "text-required");
    book(other.id, Account::grants, Account::bank, 1);
    EXPECT_EQ(take_back(id).error().slug, "moved-on") << "a fen of it is spent: the books of the school that goes on do not fall below zero";
    book(other.id, Account::bank, Account::grants, 1);
    EXPECT_EQ(take_back(id).value().rows[0].reversed_reason, "后来又到账");
    EXPECT_TRUE(take_back(id)) << "the same again";
    EXPECT_EQ(take_back(id, "再来").error().slug, "carried-back-already");
    EXPECT_EQ(take_back(fresh()).error().slug, "no-such-carried");
    EXPECT_EQ(standing(school, Account::bank), 100'003);
    EXPECT_EQ(standing(other.id, Account::bank), 0);
    EXPECT_EQ(carry(fresh()).value().rows.size(), 2U);
    EXPECT_EQ(standing(other.id, Account::bank), 100'003);
    EXPECT_EQ(standing(school, Account::bank), 0);
}

// The line of why_not that asks for `carried-already` only where nothing is left.
TEST_P(Carried, WhatCameInSinceGoesOverByAnotherAct) {
    book(school, Account::bank, Account::grants, 100'000);
    merge(school, other.id);
    const auto first = fresh();
    carry(first).value();
    book(school, Account::bank, Account::grants, 3);
    book(school, Account::counter, Account::grants, 4);
    EXPECT_EQ(waits(finance(other)).size(), 1U) << "it waits again";
    at(9, 30, Date(2026, 9, 10));
    const auto second = fresh();
    const auto done = carry(second).value();
    ASSERT_EQ(done.rows.size(), 2U);
    EXPECT_EQ(done.rows[0].id, second);
    EXPECT_EQ(done.rows[0].sum_fen, 7) << "only what has come in since";
    EXPECT_EQ(done.rows[1].sum_fen, 100'000);
    EXPECT_EQ(carry(second).value().rows.size(), 2U) << "the same again";
    EXPECT_EQ(carry(fresh()).error().slug, "carried-already");
    EXPECT_EQ(standing(school, Account::bank), 0);
    EXPECT_EQ(standing(school, Account::counter), 0);
    EXPECT_EQ(standing(school, Account::carried), 100'007);
    EXPECT_EQ(standing(other.id, Account::bank), 100'003);
    EXPECT_EQ(standing(other.id, Account::counter), 4);
    EXPECT_EQ(standing(other.id, Account::carried), -100'007);
    const auto entries = [&](CarryId id) {
        return read([&](Work& work) -> Result<std::vector<journal::EntryLine>> { return journal::entries_about(work, county, {"carried_balance", id.to_string()}); }).value().size();
    };
    EXPECT_EQ(entries(first), 2U);
    EXPECT_EQ(entries(second), 4U) << "in either books one for each account, of this act";
    // Each is taken back on its own, and what is back goes over anew.
    take_back(first).value();
    EXPECT_EQ(standing(school, Account::bank), 100'000);
    EXPECT_EQ(standing(other.id, Account::bank), 3);
    carry(fresh()).value();
    EXPECT_EQ(standing(school, Account::bank), 0);
    EXPECT_EQ(standing(other.id, Account::bank), 100'003);
}

TEST_P(Carried, WaitUntilNobodyIsOwedAnythingOutOfThem) {
    book(school, Account::bank, Account::unknown_money, 600);
    EXPECT_EQ(carry(fresh()).error().slug, "no-such-school") << "it has not merged, and is not theirs";
    merge(school, other.id);
    const auto refused = carry(fresh());
    ASSERT_TRUE(refused.has_error());
    EXPECT_EQ(refused.error().slug, "money-is-owed");
    EXPECT_NE(refused.error().detail.find("待查款项 6.00 元"), std::string::npos) << refused.error().detail;
    const auto seen = see(finance(other), [&](Work& work) { return show_carried(work, {school, {}}); }).value();
    EXPECT_FALSE(seen.may_carry);
    ASSERT_EQ(seen.owed.size(), 1U);
    book(school, Account::unknown_money, Account::bank, 600);
    book(school, Account::online, Account::grants, 300);
    EXPECT_EQ(carry(fresh()).error().slug, "money-is-owed") << "WeChat settles it yet";
    book(school, Account::channel_fees, Account::online, 300);
    EXPECT_EQ(carry(fresh()).error().slug, "money-is-owed") << "a fee that the school makes up";
    EXPECT_EQ(waits(finance(other)).size(), 1U) << "and the home page says so";
    book(school, Account::grants, Account::channel_fees, 300);
    EXPECT_EQ(carry(fresh()).error().slug, "nothing-to-carry");
    book(school, Account::grants, Account::bank, 1);
    EXPECT_EQ(carry(fresh()).error().slug, "account-overdrawn");
}

TEST_P(Carried, AreCarriedByTheSchoolThatGoesOn) {
    book(school, Account::bank, Account::grants, 100);
    auto both = finance(other);
    both.grants.push_back({std::string(journal::permissions::open.name), path});
    EXPECT_EQ(carry(fresh(), both).error().slug, "no-successor");
    merge(school, other.id);
    auto left_behind = account_of(30, "原学校财务");
    left_behind.grants.push_back({std::string(journal::permissions::open.name), other.path + "430104-test-school/"});
    EXPECT_EQ(carry(fresh(), left_behind).error().slug, "not-permitted");
    EXPECT_EQ(carry(fresh(), county_office()).error().slug, "no-such-school") << "who only reads";
    const auto shown = see(finance(other), [&](Work& work) { return show_carried(work, {other.id, {}}); }).value();
    ASSERT_EQ(shown.ended.size(), 1U);
    EXPECT_EQ(shown.ended[0].name, "试验小学");
}

TEST_P(Carried, GoOnWithTheNextMergerAndAreThenTakenBackInTurn) {
    book(school, Account::bank, Account::grants, 100);
    merge(school, other.id);
    const auto first = fresh();
    carry(first).value();
    const auto last = open("430104-goes-on-too", "第三小学");
    merge(other.id, last.id);
    const auto second = fresh();
    EXPECT_EQ(carry(second, finance(last), other.id).value().rows.size(), 2U) << "in and out";
    EXPECT_EQ(standing(last.id, Account::bank), 100);
    const auto back = [&](CarryId id) { return as(finance(last), [&](Work& work) { return reverse_carried(work, {.id = id, .reason = "学校弄错"}); }); };
    EXPECT_EQ(back(first).error().slug, "carried-onwards");
    back(second).value();
    back(first).value();
    EXPECT_EQ(standing(school, Account::bank), 100);
    EXPECT_EQ(standing(other.id, Account::bank), 0);
}

TEST_P(Carried, WaitOnTheHomeOfTheOfficeAndOfTheCountyUntilTheyAreCarried) {
    book(school, Account::bank, Account::grants, 100);
    EXPECT_TRUE(waits(finance(other)).empty());
    merge(school, other.id);
    const auto list = waits(finance(other));
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].words, "办理 1 所并入学校账上的余额（试验小学）");
    EXPECT_EQ(list[0].link, "/fees/ledger?body=" + school.to_string());
    EXPECT_EQ(list[0].due, Date(2026, 10, 10));
    EXPECT_EQ(list[0].overdue, 0);
    ASSERT_EQ(waits(county_office()).size(), 1U);
    EXPECT_EQ(waits(county_office())[0].task, "ended_with_money");
    at(9, 0, Date(2026, 10, 11));
    EXPECT_EQ(waits(county_office())[0].overdue, 1);
    // The term after the one in which the school ended.
    at(9, 0, Date(2027, 3, 1));
    EXPECT_TRUE(violated().empty());
    book(other.id, Account::bank, Account::grants, 1);
    EXPECT_EQ(violated(), std::vector<std::string>{"fees/closing.ended_school_with_money"});
    carry(fresh()).value();
    EXPECT_TRUE(violated().empty());
    EXPECT_TRUE(waits(finance(other)).empty());
    EXPECT_TRUE(waits(county_office()).empty());
}

TEST_P(Carried, ASchoolThatOwesFamiliesMoneyDoesNotCloseAlone) {
    const auto ahead = [&](org::ChangeKind change) {
        return read([&](Work& work) -> Result<std::vector<org::BodyHolding>> {
                   return money_ahead(work, {org::find_body(work, school).value(), change, work.today(), {}});
               }).value();
    };
    EXPECT_TRUE(ahead(org::ChangeKind::close).empty());
    book(school, Account::bank, Account::grants, 100);
    ASSERT_EQ(ahead(org::ChangeKind::close).size(), 1U);
    EXPECT_FALSE(ahead(org::ChangeKind::close)[0].stops) << "money of its own is told of";
    book(school, Account::bank, Account::unknown_money, 600);
    EXPECT_EQ(ahead(org::ChangeKind::close)[0].stops, "families-money-here");
    EXPECT_EQ(ahead(org::ChangeKind::moved_to)[0].stops, "families-money-here");
    EXPECT_FALSE(ahead(org::ChangeKind::merge_into)[0].stops) << "the school that goes on pays it back";
    EXPECT_TRUE(ahead(org::ChangeKind::split_into).empty());
    merge(school, other.id);
    const auto next = read([&](Work& work) -> Result<std::vector<org::BodyHolding>> {
                          return money_ahead(work, {org::find_body(work, other.id).value(), org::ChangeKind::close, work.today(), {}});
                      }).value();
    ASSERT_EQ(next.size(), 1U);
    EXPECT_EQ(next[0].stops, "families-money-here") << "who goes on for it answers for its money, too";
}

// ---- what the database itself refuses

#define INTO_CARRIED                                                                                                                                               \
    "INSERT INTO carried_balance (county, id, school, successor, fund, account, against, amount_fen, from_entry, to_entry, turn, before_turn, before_entry, document, " \
    "at, by_whom, by_name) "

TEST_P(Carried, TheDatabaseRefusesASecondOneAndOneBesideItsEntries) {
    book(school, Account::bank, Account::grants, 100);
    merge(school, other.id);
    carry(fresh()).value();
    // A pair of honest entries that nobody carried.
    const auto out = book(school, Account::carried, Account::bank, 5);
    const auto in = book(other.id, Account::bank, Account::carried, 5);
    const auto out_of_counter = book(school, Account::carried, Account::counter, 5);
    const auto more = book(other.id, Account::counter, Account::carried, 6);
    expected_ = {"fees/closing.carried_beside_the_list"};
    const auto found = storage::check_data(storage(), checks::all);
    EXPECT_EQ(std::ranges::count(found, std::string("fees/closing.carried_beside_the_list"), &storage::Violation::check), 4);
    const char* const once = INTO_CARRIED "SELECT county, $2, school, successor, fund, account, against, 5, $2, $3, 1, NULL, NULL, 'x', 1, 'a', 'a' FROM carried_balance WHERE county = $1";
    expect_refused(once, out, in);
    const char* const behind = INTO_CARRIED
        "SELECT county, $2, school, successor, fund, account, against, 5, $2, $3, 3, 2, from_entry, 'x', 1, 'a', 'a' FROM carried_balance WHERE county = $1";
    expect_refused(behind, out, in);
    const char* const unequal = INTO_CARRIED
        "SELECT county, $2, school, successor, fund, 'counter', against, 5, $2, $3, 1, NULL, NULL, 'x', 1, 'a', 'a' FROM carried_balance WHERE county = $1";
    expect_refused(unequal, out_of_counter, more);
    expect_refused("INSERT INTO carried_balance_reversal (county, carried, account, from_entry, to_entry, reason, at, by_whom, by_name) SELECT county, id, account, from_entry, "
                   "to_entry, 'x', 1, 'a', 'a' FROM carried_balance WHERE county = $1");
    expect_refused("DELETE FROM carried_balance WHERE county = $1");
}

}  // namespace
}  // namespace luoshi::fees::closing
