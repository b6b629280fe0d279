// What the pages of the close of a term show. Amounts are whole fen.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "fees/closing/commands.hpp"
#include "fees/refunds/api.hpp"

namespace luoshi::fees::closing {

struct StepView {
    CloseStep step = CloseStep::registers;
    StepState state = StepState::waits;
    std::string words;  // what stands in the way, or what was done
    std::string words_en;
    std::int64_t number = 0;  // how many of it, or how much in fen for money
    std::optional<Date> day = {};  // the first day on which something is left to do
};
BOOST_DESCRIBE_STRUCT(StepView, (), (step, state, words, words_en, number, day))

struct ExplainedDifference {
    PupilId pupil;
    std::string name;
    std::string class_name;
    charges::DifferenceKind kind = charges::DifferenceKind::came_without_bill;
    std::string words;
    std::string words_en;
    std::int64_t attended = 0;
    std::int64_t due_fen = 0;
    std::int64_t paid_fen = 0;
    std::optional<std::string> note;
    std::optional<std::string> note_by;
};
BOOST_DESCRIBE_STRUCT(ExplainedDifference, (), (pupil, name, class_name, kind, words, words_en, attended, due_fen, paid_fen, note, note_by))

// One line of a term's accounts.
struct AccountsLine {
    std::string key;  // income (from families), exempt (borne by finance), grants, spent_teachers, …
    std::string words;
    std::string words_en;
    std::int64_t fen = 0;
};
BOOST_DESCRIBE_STRUCT(AccountsLine, (), (key, words, words_en, fen))

// Opening + income − spending + carried = closing; what is not paid out yet is said apart.
struct TermAccounts {
    std::int64_t opening_fen = 0;  // money and claims less debts when the term began
    std::vector<AccountsLine> income;
    std::int64_t income_fen = 0;
    std::vector<AccountsLine> spending;
    std::int64_t spending_fen = 0;
    std::vector<AccountsLine> carried;  // + came over from a school that has merged into this one, − went over to the one that goes on; absent in older publications
    std::int64_t closing_fen = 0;
    std::vector<AccountsLine> holdings;  // where it lies and what is still owed to whom
    std::vector<AccountsLine> over_limit;  // of the spending: outside the list or above a ceiling, approved by the county
};
BOOST_DESCRIBE_STRUCT(TermAccounts, (), (opening_fen, income, income_fen, spending, spending_fen, carried, closing_fen, holdings, over_limit))

struct CloseView {
    PlanId plan;
    std::string county;
    BodyId school;
    std::string school_name;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::vector<StepView> steps;
    std::vector<ExplainedDifference> differences;
    std::optional<charges::SettlementRunView> settlement;
    TermAccounts accounts;
    bool locked = false;
    std::optional<AccountsId> published;
};
BOOST_DESCRIBE_STRUCT(CloseView, (), (plan, county, school, school_name, school_year, term, steps, differences, settlement, accounts, locked, published))

struct OrderOutcome {
    PlanId plan;
    std::string school_name;
    bool settled = false;
    std::string reason;
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(OrderOutcome, (), (plan, school_name, settled, reason, words, words_en))

struct OrderView {
    OrderId id;
    std::string county;
    std::int64_t schools = 0;
    std::int64_t done = 0;
    std::int64_t settled = 0;
    std::vector<OrderOutcome> outcomes;
};
BOOST_DESCRIBE_STRUCT(OrderView, (), (id, county, schools, done, settled, outcomes))

// A sum of a claim; the categories of a pupil who has several stand together, so that the sums add up.
struct ClaimSum {
    std::string categories;
    std::int64_t pupils = 0;
    std::int64_t amount_fen = 0;
};
BOOST_DESCRIBE_STRUCT(ClaimSum, (), (categories, pupils, amount_fen))

struct SchoolClaim {
    BodyId school;
    std::string school_name;
    std::string county;
    PlanId plan;
    ClaimState state = ClaimState::not_settled;
    std::optional<std::int64_t> settled_fen = {};  // what finance is to bear, as settled and with what was put right since
    std::int64_t version = 0;                      // of the claim; 0: none
    std::int64_t pupils = 0;
    std::int64_t amount_fen = 0;    // claimed
    std::int64_t received_fen = 0;  // for this school and term
    std::int64_t missing_fen = 0;   // of what was claimed; never below nothing
    std::optional<Instant> handed_in_at = {};
    std::string handed_in_by;
    std::vector<ClaimSum> categories;
};
BOOST_DESCRIBE_STRUCT(SchoolClaim, (),
                      (school, school_name, county, plan, state, settled_fen, version, pupils, amount_fen, received_fen, missing_fen, handed_in_at, handed_in_by,
                       categories))

struct SubsidyClaims {
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::int64_t pupils = 0;
    std::int64_t amount_fen = 0;
    std::int64_t received_fen = 0;
    std::int64_t missing_fen = 0;      // of all schools, added up: what one got too much is missing all the same where another got too little
    std::vector<ClaimSum> categories;  // of all schools together
    std::vector<SchoolClaim> items;
};
BOOST_DESCRIBE_STRUCT(SubsidyClaims, (), (school_year, term, pupils, amount_fen, received_fen, missing_fen, categories, items))

// A school's term in the comparison of schools: the books' income, spending and balance, and what went back to families.
struct SchoolAccountsRow {
    BodyId school;
    std::string school_name;
    std::int64_t income_fen = 0;
    std::int64_t spending_fen = 0;
    std::int64_t written_off_fen = 0;  // part of the spending: bills of earlier terms that cannot be collected
    std::int64_t balance_fen = 0;     // at the end of the term, or so far
    std::int64_t refund_fen = 0;      // to go back to families
    std::int64_t refunded_fen = 0;    // of it arrived
    std::int64_t refund_open_fen = 0;  // of it not yet
    charges::TermFeesState state = charges::TermFeesState::not_billed;
    std::string state_words;  // for the exported table

    static std::vector<std::pair<std::string, std::string>> labels() {
        return {{"school_name", "学校"},        {"income_fen", "收入（分）"},   {"spending_fen", "支出（分）"}, {"written_off_fen", "其中核销（分）"}, {"balance_fen", "结余（分）"}, {"refund_fen", "应退（分）"},
                {"refunded_fen", "已退到账（分）"}, {"refund_open_fen", "未退（分）"}, {"state", "状态代码"}, {"state_words", "状态"}};
    }
};
BOOST_DESCRIBE_STRUCT(SchoolAccountsRow, (),
                      (school, school_name, income_fen, spending_fen, written_off_fen, balance_fen, refund_fen, refunded_fen, refund_open_fen, state, state_words))

struct PublicAccountsRow {
    AccountsId id;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::int64_t version = 0;
    Instant published_at;
};
BOOST_DESCRIBE_STRUCT(PublicAccountsRow, (), (id, school_year, term, version, published_at))

struct PublicAccountsList {
    BodyId school;
    std::string school_name;
    std::vector<PublicAccountsRow> items;
};
BOOST_DESCRIBE_STRUCT(PublicAccountsList, (), (school, school_name, items))

// What stands in the published content, and under which digest.
struct PublicAccountsView {
    AccountsId id;
    std::string school_name;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::int64_t version = 0;
    Instant published_at;
    std::string sha256;
    std::int64_t pupils = 0;  // settled
    TermAccounts accounts;
};
BOOST_DESCRIBE_STRUCT(PublicAccountsView, (), (id, school_name, school_year, term, version, published_at, sha256, pupils, accounts))

struct FeeStatementLine {
    Instant at;
    std::string kind;  // bill, cancelled, paid, relief, relief_undone, written_off, settled, refund, carried_out (into another term), carried_in (from another term)
    std::string words;
    std::string words_en;
    std::int64_t owed_fen = 0;  // + the family owes more, − less
    std::int64_t paid_fen = 0;  // + came in, − went back: of a refund nothing before it has arrived
    std::int64_t balance_fen = 0;  // owed less paid, after this line
    std::int64_t refund_fen = 0;   // of a refund: how much goes back, however far it is
    std::optional<refunds::RightState> refund_state = {};
};
BOOST_DESCRIBE_STRUCT(FeeStatementLine, (), (at, kind, words, words_en, owed_fen, paid_fen, balance_fen, refund_fen, refund_state))

struct FeeStatementView {
    PupilId pupil;
    std::string name;
    std::string code;
    PlanId plan;
    std::string school_name;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::vector<FeeStatementLine> lines;
    std::int64_t balance_fen = 0;
    std::int64_t on_the_way_fen = 0;  // goes back to the family and has not arrived
};
BOOST_DESCRIBE_STRUCT(FeeStatementView, (), (pupil, name, code, plan, school_name, school_year, term, lines, balance_fen, on_the_way_fen))

// An account of a merged school's books, as it was carried over or stands now.
struct CarriedLine {
    journal::Account account = journal::Account::bank;
    std::string words;
    std::string words_en;
    std::int64_t fen = 0;
};
BOOST_DESCRIBE_STRUCT(CarriedLine, (), (account, words, words_en, fen))

struct CarriedRow {
    CarryId id;
    BodyId school;
    std::string school_name;
    BodyId successor;
    std::string successor_name;
    std::vector<CarriedLine> lines;
    std::int64_t sum_fen = 0;
    std::string document;
    Instant at;
    std::string by_name;
    std::optional<std::string> reversed_reason;
    std::optional<std::string> reversed_by_name;
};
BOOST_DESCRIBE_STRUCT(CarriedRow, (), (id, school, school_name, successor, successor_name, lines, sum_fen, document, at, by_name, reversed_reason, reversed_by_name))

// A school that has ended and lies below the one that is looked at.
struct EndedSchool {
    BodyId school;
    std::string name;
    Date closed;
};
BOOST_DESCRIBE_STRUCT(EndedSchool, (), (school, name, closed))

struct CarriedView {
    BodyId school;
    std::string county;
    Fund fund = Fund::service;
    std::optional<Date> closed;
    std::optional<std::string> successor_name;  // who goes on for a merged school
    std::vector<CarriedLine> to_carry;          // what a merged school still holds
    std::vector<CarriedLine> owed;              // and what it owes first
    std::vector<CarriedRow> rows;               // out and in, the latest first
    std::vector<EndedSchool> ended;
    bool may_carry = false;
    std::optional<std::string> reason;  // why nothing can be carried now
    std::optional<std::string> reason_en;
};
BOOST_DESCRIBE_STRUCT(CarriedView, (), (school, county, fund, closed, successor_name, to_carry, owed, rows, ended, may_carry, reason, reason_en))

}  // namespace luoshi::fees::closing
