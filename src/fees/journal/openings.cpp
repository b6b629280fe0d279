// What lay where when the books of a school began: entered once by the school, with the paper it rests on.
#include <fmt/format.h>

#include <algorithm>

#include "fees/journal/api.hpp"
#include "fees/journal/queries.hpp"
#include "fees/journal/use_cases.hpp"
#include "foundation/words.hpp"
#include "org/api.hpp"
#include "platform/access/actor_key.hpp"

namespace luoshi::fees::journal {
namespace {

// Where money lies and what finance owes: what payments, bankings, refunds and grants can move on.
constexpr Account openable[] = {Account::bank, Account::treasury, Account::counter, Account::online, Account::subsidy_due};

// In the order of queries/opening_by_id.sql.
struct StoredOpening {
    OpeningId id;
    BodyId school;
    Fund fund = Fund::service;
    Account account = Account::bank;
    std::int64_t amount_fen = 0;
    EntryId entry;
    std::int64_t turn = 0;
    std::string document;
    Date day;
    Instant at;
    std::string by_name;
    std::optional<std::string> reversed_reason;
    std::optional<std::string> reversed_by_name;
    std::string by_whom;
};
BOOST_DESCRIBE_STRUCT(StoredOpening, (),
                      (id, school, fund, account, amount_fen, entry, turn, document, day, at, by_name, reversed_reason, reversed_by_name, by_whom))

struct PeriodRow {
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::optional<Instant> locked_at;
};
BOOST_DESCRIBE_STRUCT(PeriodRow, (), (school_year, term, locked_at))

// The first books of a school: those it began with, or the running ones where none were begun. Why nothing can be opened in them any more.
struct FirstBooks {
    Books books;
    std::optional<Problem> closed;
};
FirstBooks first_books(Work& work, const org::BodyLine& school, Fund fund) {
    const auto periods = work.all<PeriodRow>(queries::first_periods, school.county, school.id, fund);
    if (periods.empty()) return {running_books(school.id, work.today(), fund), std::nullopt};
    FirstBooks first{{school.id, fund, periods[0].school_year, periods[0].term}, std::nullopt};
    if (periods[0].locked_at) {
        first.closed = Problem{Code::conflict, "period-locked", "第一个学期的账已经锁定，不能再录入新的期初余额；录错的请由另一人冲正，再重新录入，两笔都记在当前学期",
                               "the books of the first term are closed: no new opening balance can be entered; a wrong one is reversed by another person and entered anew, both in the running "
                               "term"};
    } else if (periods.size() > 1) {
        first.closed = Problem{Code::conflict, "books-run-already", "账簿已经记到第二个学期，不能再录入新的期初余额；录错的请由另一人冲正，再重新录入",
                               "a second term has begun: no new opening balance can be entered; a wrong one is reversed by another person and entered anew"};
    }
    return first;
}

std::vector<StoredOpening> openings_of(Work& work, const org::BodyLine& school, Fund fund) {
    return work.all<StoredOpening>(queries::openings_of_books, school.county, school.id, fund);
}

const StoredOpening* standing(const std::vector<StoredOpening>& openings, Account account) {
    const auto found = std::ranges::find_if(openings, [&](const auto& one) { return one.account == account && !one.reversed_reason; });
    return found == openings.end() ? nullptr : &*found;
}

// The latest turn of an account, if it was ever opened.
const StoredOpening* latest(const std::vector<StoredOpening>& openings, Account account) {
    const StoredOpening* last = nullptr;
    for (const auto& one : openings) {
        if (one.account == account && (last == nullptr || one.turn > last->turn)) last = &one;
    }
    return last;
}

// What may be entered now. Once the books have gone on, only what was opened wrongly and is reversed: without it the correction would be half.
bool may_open(const FirstBooks& first, const std::vector<StoredOpening>& openings, Account account) {
    const auto* last = latest(openings, account);
    return last ? last->reversed_reason.has_value() : !first.closed;
}

OpeningsView view_of(Work& work, const org::BodyLine& school, Fund fund) {
    const auto first = first_books(work, school, fund);
    OpeningsView view{.school = school.id, .county = school.county, .fund = fund, .period = first.books.period(), .rows = {}, .accounts = {}, .reason = {}, .reason_en = {}};
    const auto openings = openings_of(work, school, fund);
    for (const auto& one : openings) {
        view.rows.push_back({one.id, one.account, std::string(account_words(one.account)), std::string(account_words_en(one.account)), one.amount_fen, one.document,
                             one.day, one.at, one.by_name, one.reversed_reason, one.reversed_by_name});
    }
    for (const auto account : openable) {
        if (may_open(first, openings, account)) view.accounts.push_back({account, std::string(account_words(account)), std::string(account_words_en(account))});
    }
    view.may_enter = work.actor().may(permissions::open, school.path) && !view.accounts.empty();
    if (first.closed) {
        view.reason = first.closed->detail;
        view.reason_en = first.closed->detail_en;
    }
    return view;
}

Result<Nothing> check(Work& work, const EnterOpening& command) {
    if (std::ranges::find(openable, command.account) == std::end(openable)) {
        return Problem{Code::invalid, "account-not-opened", fmt::format("“{}”不在这里录入期初：欠家长的、欠学校的按账单、收款、退费逐笔登记", account_words(command.account)),
                       fmt::format("\"{}\" is not opened here: what is owed comes in as bills, payments and refunds, each with its name", account_words_en(command.account)),
                       {{"account", "invalid", "请选择存放资金的科目或应收财政补助"}}};
    }
    constexpr std::int64_t most = 100'000'000'00;  // a hundred million yuan: beyond it somebody mistyped
    if (command.amount_fen <= 0 || command.amount_fen > most) {
        return Problem{Code::invalid, "amount-not-positive", "期初余额必须大于零，最多一亿元", "an opening balance is above zero and at most a hundred million yuan",
                       {{"amount_fen", "out-of-range", "请填写大于零的金额"}}};
    }
    TRY_DO(require_words("document", command.document, 200, "依据（银行对账单、盘点表等）"));
    if (command.day > work.today())
        return Problem{Code::invalid, "day-ahead", "日期还没有到", "the day has not come yet", {{"day", "out-of-range", "不能晚于今天"}}};
    return Nothing{};
}

bool same(const StoredOpening& known, const EnterOpening& command) {
    return known.school == command.school && known.fund == command.fund.value_or(Fund::service) && known.account == command.account &&
           known.amount_fen == command.amount_fen && known.document == command.document && known.day == command.day;
}

}  // namespace

Result<OpeningsView> show_openings(Work& work, const BooksOfSchool& command) {
    TRY(const org::BodyLine school, require_books(work, command.school, permissions::read));
    return view_of(work, school, command.fund.value_or(Fund::service));
}

Result<OpeningsView> enter_opening(Work& work, const EnterOpening& command) {
    TRY(const org::BodyLine school, require_books(work, command.school, permissions::open));
    const auto fund = command.fund.value_or(Fund::service);
    if (const auto known = work.one<StoredOpening>(queries::opening_by_id, school.county, command.id)) {
        if (same(*known, command)) return view_of(work, school, fund);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一次录入，请刷新页面后重新提交", "this id belongs to another act; reload the page and submit anew"};
    }
    TRY_DO(check(work, command));
    const auto first = first_books(work, school, fund);
    const auto openings = openings_of(work, school, fund);
    const auto* before = latest(openings, command.account);
    if (first.closed && !before) return *first.closed;
    if (const auto* known = standing(openings, command.account)) {
        return Problem{Code::conflict, "opened-already",
                       fmt::format("“{}”的期初余额已经录入 {} 元（{}）；录错了请先冲正", account_words(command.account), Money::fen(known->amount_fen).yuan(), known->document),
                       fmt::format("\"{}\" was opened with {} yuan already; reverse that first if it is wrong", account_words_en(command.account),
                                   Money::fen(known->amount_fen).yuan())};
    }
    // Where its reversal stands: the books of the first term while they are open.
    TRY(const EntryId entry, post(work, {.books = books_to_write(work, school.county, first.books),
                                         .debit = command.account,
                                         .credit = Account::opening,
                                         .amount = Money::fen(command.amount_fen),
                                         .reason = Reason::opening,
                                         .words = fmt::format("期初余额：{}（{}）", account_words(command.account), command.document),
                                         .reference = {"opening_balance", command.id.to_string()},
                                         .basis = command.document,
                                         .day = command.day}));
    // The latest turn of the account, if there was one, is reversed: it stands before this one.
    work.run(queries::insert_opening, school.county, command.id, school.id, fund, command.account, command.amount_fen, entry, before ? before->turn + 1 : 1,
             before ? std::optional(before->turn) : std::nullopt, before ? std::optional(before->entry) : std::nullopt, command.document, command.day, work.now(),
             actor_key(work.actor()), work.actor().name);
    work.record("ledger.open", "opening_balance", command.id.to_string(), {{"account", json::enum_name(command.account)}, {"amount_fen", command.amount_fen}});
    return view_of(work, school, fund);
}

Result<OpeningsView> reverse_opening(Work& work, const ReverseOpening& command) {
    const Problem missing{Code::missing, "no-such-opening", "没有这笔期初余额，或者您看不到", "there is no such opening balance, or not for you"};
    const auto opening = work.one<StoredOpening>(queries::opening_by_id, work.county(), command.id);
    if (!opening) return missing;
    const auto school = require_books(work, opening->school, permissions::open);
    if (!school) return missing;
    if (opening->reversed_reason == command.reason) return view_of(work, *school, opening->fund);
    if (opening->reversed_reason) return Problem{Code::conflict, "already-reversed", "这笔期初余额已经冲正，不能再冲一次", "this opening balance was reversed already"};
    TRY_DO(require_words("reason", command.reason, 200, "冲正的原因"));
    const auto first = first_books(work, *school, opening->fund);
    // Terms stand on it by now: who entered it does not move them alone.
    if (first.closed && opening->by_whom == actor_key(work.actor())) {
        return Problem{Code::conflict, "second-person-required", "账簿已经记到后面的学期，期初余额由录入人以外的另一人冲正",
                       "later terms stand on this opening balance: somebody else than who entered it reverses it"};
    }
    const auto into = books_to_write(work, school->county, first.books);
    TRY_DO(reverse(work, opening->entry, into, fmt::format("期初余额冲正：{}（{}）", account_words(opening->account), command.reason)));
    work.run(queries::insert_opening_reversal, school->county, opening->id, opening->entry, command.reason, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("ledger.reverse_opening", "opening_balance", command.id.to_string(), {{"amount_fen", opening->amount_fen}, {"reason", command.reason}});
    return view_of(work, *school, opening->fund);
}

}  // namespace luoshi::fees::journal
