// A school that has merged leaves its books in its own name, because bills, payments and refunds point into them. What is left of its money when nobody is owed anything
// out of it goes over into the books of the school that goes on: in either books one entry for each account, over the same amount; what comes in later goes over by another act.
#include <fmt/format.h>

#include <algorithm>

#include "fees/closing/queries.hpp"
#include "fees/closing/shared.hpp"
#include "fees/closing/use_cases.hpp"
#include "foundation/words.hpp"
#include "org/api.hpp"

namespace luoshi::fees::closing {
namespace {

using journal::Account;

constexpr Account carried_accounts[] = {Account::counter, Account::bank, Account::treasury};
// Owed out of this money or still to come to it, or not reckoned yet; it is dealt with where it arose.
constexpr Account owed_first[] = {Account::online, Account::channel_fees, Account::unknown_money, Account::refunds_due, Account::payables, Account::taxes_withheld, Account::unsettled};

// In the order of queries/carried_of_school.sql and carried_by_id.sql.
struct StoredCarried {
    CarryId id;
    BodyId school;
    std::string school_name;
    BodyId successor;
    std::string successor_name;
    Account account = Account::bank;
    std::int64_t amount_fen = 0;
    journal::EntryId from_entry;
    journal::EntryId to_entry;
    std::int64_t turn = 0;
    std::string document;
    Instant at;
    std::string by_name;
    std::optional<std::string> reversed_reason;
    std::optional<std::string> reversed_by_name;
};
BOOST_DESCRIBE_STRUCT(StoredCarried, (),
                      (id, school, school_name, successor, successor_name, account, amount_fen, from_entry, to_entry, turn, document, at, by_name, reversed_reason,
                       reversed_by_name))

CarriedLine line_of(Account account, std::int64_t fen) {
    return {account, std::string(journal::account_words(account)), std::string(journal::account_words_en(account)), fen};
}

template <std::size_t N>
std::vector<CarriedLine> lines_of(const std::vector<journal::AccountSums>& sums, const Account (&wanted)[N]) {
    std::vector<CarriedLine> lines;
    for (const auto& one : sums) {
        if (std::ranges::find(wanted, one.account) == std::end(wanted) || one.after() == Money{}) continue;
        const auto after = journal::is_debit_account(one.account) ? one.after() : -one.after();
        lines.push_back(line_of(one.account, after.in_fen()));
    }
    return lines;
}

std::string listed(const std::vector<CarriedLine>& lines, bool english) {
    std::string list;
    for (const auto& line : lines) {
        if (!list.empty()) list += english ? ", " : "、";
        list += english ? fmt::format("{} {} yuan", line.words_en, Money::fen(line.fen).yuan()) : fmt::format("{} {} 元", line.words, Money::fen(line.fen).yuan());
    }
    return list;
}

// What came over and was spent since cannot be taken out of the successor's books again.
std::optional<Problem> why_not_back(Work& work, const std::vector<StoredCarried>& acted, const org::BodyLine& successor, const journal::Books& in) {
    for (const auto& one : acted) {
        const auto there = journal::balance_until(work, successor.county, in, one.account).in_fen();
        if (there >= one.amount_fen) continue;
        return Problem{Code::conflict, "moved-on",
                       fmt::format("{}的“{}”只剩 {} 元，少于结转来的 {} 元：钱已经付出；请先冲正后来付错的，或者等账上够了再冲正", successor.name, journal::account_words(one.account),
                                   Money::fen(there).yuan(), Money::fen(one.amount_fen).yuan()),
                       fmt::format("\"{}\" of {} holds only {} yuan, less than the {} that came over: the money went on from there; take back first what was booked wrongly since, or wait until "
                                   "there is enough",
                                   journal::account_words_en(one.account), successor.name, Money::fen(there).yuan(), Money::fen(one.amount_fen).yuan())};
    }
    return std::nullopt;
}

const StoredCarried* standing_out(const std::vector<StoredCarried>& all, BodyId school) {
    const auto found = std::ranges::find_if(all, [&](const auto& one) { return one.school == school && !one.reversed_reason; });
    return found == all.end() ? nullptr : &*found;
}

// What a merged school holds now, and why it cannot be carried over.
struct Left {
    journal::Books books;
    std::optional<org::BodyLine> successor;
    std::vector<CarriedLine> to_carry;
    std::vector<CarriedLine> owed;
};
Left left_of(Work& work, const org::BodyLine& school, Fund fund) {
    Left left{journal::last_books(work, school.county, school.id, fund), org::goes_on_for(work, school), {}, {}};
    const auto sums = journal::sums_of(work, school.county, left.books);
    left.to_carry = lines_of(sums, carried_accounts);
    left.owed = lines_of(sums, owed_first);
    return left;
}

std::optional<Problem> why_not(const org::BodyLine& school, const Left& left, const std::vector<StoredCarried>& known) {
    if (!left.successor) {
        return Problem{Code::conflict, "no-successor", school.name + " 没有并入别的学校，账上的钱不能结转；撤并后接收的学校由登记机构的人登记",
                       school.name + " has not merged into another school: its money cannot be carried over; who keeps the register of bodies records the merger"};
    }
    if (!left.owed.empty()) {
        return Problem{Code::conflict, "money-is-owed", fmt::format("{} 账上还有没办完的款项：{}。请先在原学校名下退还、认领、付清、清算或结算，再结转", school.name, listed(left.owed, false)),
                       fmt::format("{} has not dealt with: {}. Pay back, match, pay, clear or settle it in the old school's name first, then carry the rest over", school.name,
                                   listed(left.owed, true))};
    }
    if (std::ranges::any_of(left.to_carry, [](const auto& line) { return line.fen < 0; })) {
        return Problem{Code::conflict, "account-overdrawn", fmt::format("账上有负数：{}。请先查明并更正，再结转", listed(left.to_carry, false)),
                       fmt::format("an account is below zero: {}. Find out why and correct it first", listed(left.to_carry, true))};
    }
    const auto* carried = left.to_carry.empty() ? standing_out(known, school.id) : nullptr;
    if (carried) {
        return Problem{Code::conflict, "carried-already", fmt::format("{} 的余额已经结转到 {}（{}），以后没有再到账；又有钱到账时再结转一次", school.name, carried->successor_name, carried->document),
                       fmt::format("the balances of {} were carried to {} already ({}) and nothing has come in since; what comes in later is carried over by another act", school.name,
                                   carried->successor_name, carried->document)};
    }
    if (left.to_carry.empty())
        return Problem{Code::conflict, "nothing-to-carry", school.name + " 账上没有余额，不需要结转", "the books of " + school.name + " hold nothing: there is nothing to carry over"};
    return std::nullopt;
}

std::vector<StoredCarried> carried_of(Work& work, const org::BodyLine& school, Fund fund) {
    return work.all<StoredCarried>(queries::carried_of_school, school.county, school.id, fund);
}

CarriedView view_of(Work& work, const org::BodyLine& school, Fund fund) {
    CarriedView view{.school = school.id, .county = school.county, .fund = fund, .closed = school.closed, .successor_name = {}, .to_carry = {}, .owed = {}, .rows = {},
                     .ended = {}, .reason = {}, .reason_en = {}};
    const auto known = carried_of(work, school, fund);
    for (const auto& one : known) {
        if (view.rows.empty() || view.rows.back().id != one.id) {
            view.rows.push_back({one.id, one.school, one.school_name, one.successor, one.successor_name, {}, 0, one.document, one.at, one.by_name, one.reversed_reason,
                                 one.reversed_by_name});
        }
        view.rows.back().lines.push_back(line_of(one.account, one.amount_fen));
        view.rows.back().sum_fen += one.amount_fen;
    }
    for (const auto& one : org::with_absorbed(work, school.path)) {
        if (one.id != school.id) view.ended.push_back({one.id, one.name, one.closed.value()});
    }
    if (!school.closed) return view;
    auto left = left_of(work, school, fund);
    if (left.successor) view.successor_name = left.successor->name;
    const auto stops = why_not(school, left, known);
    if (stops) {
        view.reason = stops->detail;
        view.reason_en = stops->detail_en;
    }
    view.may_carry = !stops && work.actor().may(journal::permissions::open, school.path);
    view.to_carry = std::move(left.to_carry);
    view.owed = std::move(left.owed);
    return view;
}

struct Pair {
    journal::EntryId from;
    journal::EntryId to;
};

// The same amount out of the one books and into the other.
Result<Pair> book(Work& work, const CarryBalances& command, const org::BodyLine& school, const Left& left, const CarriedLine& line) {
    const auto& successor = left.successor.value();
    journal::Transfer out{.books = left.books,
                          .debit = Account::carried,
                          .credit = line.account,
                          .amount = Money::fen(line.fen),
                          .reason = journal::Reason::carried,
                          .words = fmt::format("并入{}，余额结转：{}（{}）", successor.name, line.words, command.document),
                          .reference = {"carried_balance", command.id.to_string()},
                          .basis = command.document};
    auto in = out;
    in.books = journal::books_to_write(work, successor.county, journal::running_books(successor.id, work.today(), left.books.fund));
    in.debit = line.account;
    in.credit = Account::carried;
    in.words = fmt::format("{}并入，余额结转：{}（{}）", school.name, line.words, command.document);
    TRY(const auto from, post(work, out));
    TRY(const auto to, post(work, in));
    return Pair{from, to};
}

Result<Nothing> carry_line(Work& work, const CarryBalances& command, const org::BodyLine& school, const Left& left, const CarriedLine& line,
                           const std::vector<StoredCarried>& known) {
    TRY(const Pair pair, book(work, command, school, left, line));
    // Behind the latest turn of the account, if there was one: two acts at the same time would be the same turn.
    const StoredCarried* before = nullptr;
    for (const auto& one : known) {
        if (one.school == school.id && one.account == line.account && (before == nullptr || one.turn > before->turn)) before = &one;
    }
    work.run(queries::insert_carried, school.county, command.id, school.id, left.successor->id, left.books.fund, line.account, line.fen, pair.from, pair.to,
             before ? before->turn + 1 : 1, before ? std::optional(before->turn) : std::nullopt, before ? std::optional(before->from_entry) : std::nullopt, command.document,
             work.now(), actor_key(work.actor()), work.actor().name);
    return Nothing{};
}

bool same(const std::vector<StoredCarried>& known, const CarryBalances& command) {
    return known.front().school == command.school && known.front().document == command.document;
}

}  // namespace

Result<CarriedView> show_carried(Work& work, const ShowCarried& command) {
    TRY(const org::BodyLine school, journal::require_books(work, command.school, journal::permissions::read));
    return view_of(work, school, command.fund.value_or(Fund::service));
}

Result<CarriedView> carry_balances(Work& work, const CarryBalances& command) {
    TRY(const org::BodyLine school, journal::require_books(work, command.school, journal::permissions::open));
    const auto fund = command.fund.value_or(Fund::service);
    if (const auto acted = work.all<StoredCarried>(queries::carried_by_id, school.county, command.id); !acted.empty()) {
        if (same(acted, command) && work.one<Fund>(queries::fund_of_carried, school.county, command.id) == fund) return view_of(work, school, fund);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一次结转，请刷新页面后重新提交", "this id belongs to another act; reload the page and submit anew"};
    }
    TRY_DO(require_words("document", command.document, 200, "依据（撤并文件、交接清单等）"));
    const auto known = carried_of(work, school, fund);
    const auto left = left_of(work, school, fund);
    if (const auto stops = why_not(school, left, known)) return *stops;
    if (!work.actor().may(journal::permissions::open, left.successor->path))
        return Problem{Code::denied, "not-permitted", "结转由接收学校的财务办理", "the finance of the school that goes on carries the balances over"};
    std::int64_t sum = 0;
    for (const auto& line : left.to_carry) {
        TRY_DO(carry_line(work, command, school, left, line, known));
        sum += line.fen;
    }
    work.record("ledger.carry", "carried_balance", command.id.to_string(),
                {{"school", school.id.to_string()}, {"successor", left.successor->id.to_string()}, {"amount_fen", sum}});
    return view_of(work, school, fund);
}

Result<CarriedView> reverse_carried(Work& work, const ReverseCarried& command) {
    const Problem missing{Code::missing, "no-such-carried", "没有这次结转，或者您看不到", "there is no such act, or not for you"};
    const auto acted = work.all<StoredCarried>(queries::carried_by_id, work.county(), command.id);
    if (acted.empty()) return missing;
    const auto school = journal::require_books(work, acted.front().school, journal::permissions::open);
    const auto successor = journal::require_books(work, acted.front().successor, journal::permissions::open);
    if (!school || !successor) return missing;
    const auto fund = work.one<Fund>(queries::fund_of_carried, work.county(), command.id).value();
    if (acted.front().reversed_reason == command.reason) return view_of(work, *school, fund);
    if (acted.front().reversed_reason) return Problem{Code::conflict, "carried-back-already", "这次结转已经冲正，不能再冲一次", "this act was reversed already"};
    TRY_DO(require_words("reason", command.reason, 200, "冲正的原因"));
    const auto onwards = carried_of(work, *successor, fund);
    if (const auto* further = standing_out(onwards, successor->id)) {
        return Problem{Code::conflict, "carried-onwards", fmt::format("这笔余额已经随 {} 结转到 {}，请先冲正那一次", successor->name, further->successor_name),
                       fmt::format("these balances went on from {} to {}; reverse that act first", successor->name, further->successor_name)};
    }
    const auto out = journal::last_books(work, school->county, school->id, fund);
    const auto in = successor->closed ? journal::last_books(work, successor->county, successor->id, fund)
                                      : journal::books_to_write(work, successor->county, journal::running_books(successor->id, work.today(), fund));
    if (auto stops = why_not_back(work, acted, *successor, in)) return std::move(*stops);
    for (const auto& one : acted) {
        const auto words = fmt::format("并校结转冲正：{}（{}）", journal::account_words(one.account), command.reason);
        TRY_DO(journal::reverse(work, one.from_entry, out, words));
        TRY_DO(journal::reverse(work, one.to_entry, in, words));
        work.run(queries::insert_carried_reversal, school->county, one.id, one.account, one.from_entry, one.to_entry, command.reason, work.now(), actor_key(work.actor()),
                 work.actor().name);
    }
    work.record("ledger.reverse_carried", "carried_balance", command.id.to_string(), {{"reason", command.reason}});
    return view_of(work, *school, fund);
}

}  // namespace luoshi::fees::closing
