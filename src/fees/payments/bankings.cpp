// Money that goes from one place to another: cash to the bank and back, what an on-line channel settled and what it kept, the treasury's account. Nobody's balance
// changes by it, and no place is ever left with less than nothing. One that was typed in wrongly is taken back by mirrored entries.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "fees/payments/queries.hpp"
#include "fees/payments/rows.hpp"
#include "foundation/words.hpp"

namespace luoshi::fees::payments {
namespace {

using journal::Account;

// The places bear the names of their accounts.
template <class Place>
Account place_of(Place place) {
    return json::enum_parse<Account>(json::enum_name(place)).value();
}

bool is_way(Account from, Account to) {
    if (to == Account::counter) return from == Account::bank;
    if (to == Account::online) return from == Account::bank || from == Account::treasury;
    return from != to;
}

// Cash that is banked and a settlement are what they are; of everything else somebody asks later why.
bool explains_itself(Account from, Account to) {
    return (from == Account::counter || from == Account::online) && (to == Account::bank || to == Account::treasury);
}

std::string_view move_words(Account from, Account to) {
    if (from == Account::counter) return "现金存行";
    if (from == Account::online) return "线上清算到账";
    if (from == Account::channel_fees) return "学校补足支付手续费";
    if (to == Account::counter) return "提取现金";
    if (to == Account::online) return "充值商户号";
    return to == Account::treasury ? "缴存财政专户" : "财政专户拨回";
}

// A slip that was entered wrongly and taken back can be entered again.
Result<std::string> free_slip(Work& work, BodyId school, const std::string& given) {
    for (int nth = 1;; ++nth) {
        auto slip = nth_number(given, nth);
        const auto known = work.one<std::string>(queries::banking_of_slip, work.county(), school, slip);
        if (!known) return slip;
        if (*known == "stands") return Problem{Code::conflict, "banked-before", fmt::format("单号 {} 已登记过", given), "this slip was entered already"};
    }
}

Problem not_so_much_there(Account from, std::int64_t there, std::int64_t asked) {
    return {Code::conflict, "not-so-much-there",
            fmt::format("“{}”账上只有 {} 元，不能划出 {} 元（含手续费）；请核对金额，或先登记还没有入账的钱", journal::account_words(from), Money::fen(there).yuan(),
                        Money::fen(asked).yuan()),
            fmt::format("\"{}\" holds {} yuan, not {} (the fee included); check the sum, or enter first what is not in the books yet", journal::account_words_en(from),
                        Money::fen(there).yuan(), Money::fen(asked).yuan()),
            {{"amount_fen", "out-of-range", "不能多于账上的数"}}};
}

Result<Nothing> check(Work& work, const BankMoney& command, Account from, Account to) {
    TRY_DO(require_words("slip", command.slip, 200, "单号"));
    if (command.day > work.today()) return Problem{Code::invalid, "day-ahead", "日期还没有到", "the day has not come yet", {{"day", "out-of-range", "不能晚于今天"}}};
    if (!is_way(from, to)) {
        return Problem{Code::invalid, "no-such-way",
                       fmt::format("钱不能从“{}”直接到“{}”；请经过学校银行账户，分两次登记", journal::account_words(from), journal::account_words(to)),
                       fmt::format("money does not go from \"{}\" to \"{}\"; enter it by way of the school's bank account, in two steps", journal::account_words_en(from),
                                   journal::account_words_en(to)),
                       {{"to", "invalid", "请另选一个去处"}}};
    }
    if (!explains_itself(from, to)) TRY_DO(require_words("reason", command.reason.value_or(""), 200, "原因"));
    const auto fee = command.fee_fen.value_or(0);
    if (fee < 0 || (fee > 0 && from != Account::online)) {
        return Problem{Code::invalid, "fee-without-settlement", "只有线上清算到账才有渠道手续费，手续费不小于零", "only a settlement of the on-line channel has a fee, and none below zero",
                       {{"fee_fen", "invalid", "只有线上清算到账才填手续费"}}};
    }
    const auto there = held(work, work.county(), command.school, from);
    // In this order no sum runs over.
    if (command.amount_fen <= 0 || command.amount_fen > there || fee > there - command.amount_fen)
        return not_so_much_there(from, there, command.amount_fen > there ? command.amount_fen : command.amount_fen + std::min(fee, there));
    return Nothing{};
}

Result<EntryId> book(Work& work, const BankMoney& command, Account debit, std::int64_t fen, journal::Reason reason, std::string words) {
    return journal::post(work, {.books = books_now(work, command.school),
                                .debit = debit,
                                .credit = place_of(command.from),
                                .amount = Money::fen(fen),
                                .reason = reason,
                                .words = std::move(words),
                                .reference = {"banking", command.id.to_string()},
                                .basis = basis_of_payee(work, work.county(), command.school),
                                .day = command.day});
}

// In the order of queries/banking_by_id.sql.
struct BankingNow {
    BodyId school;
    EntryId entry;
    Account to = Account::bank;
    std::int64_t amount_fen = 0;
    std::int64_t fee_fen = 0;
    std::optional<EntryId> fee_entry;
    std::string slip;
    std::optional<std::string> reversed_reason;
    std::string on_statement;  // yes, no
};
BOOST_DESCRIBE_STRUCT(BankingNow, (), (school, entry, to, amount_fen, fee_fen, fee_entry, slip, reversed_reason, on_statement))

// In the order of queries/bankings_of_school.sql.
struct StoredBanking {
    BankingId id;
    std::string from;
    std::string to;
    std::int64_t amount_fen = 0;
    std::int64_t fee_fen = 0;
    Date day;
    std::string slip;
    std::string reason;
    Instant at;
    std::string by_name;
    std::optional<std::string> reversed_reason;
    std::optional<std::string> reversed_by_name;
    std::string on_statement;  // yes, no
};
BOOST_DESCRIBE_STRUCT(StoredBanking, (), (id, from, to, amount_fen, fee_fen, day, slip, reason, at, by_name, reversed_reason, reversed_by_name, on_statement))

// What lies where, asked for once an account.
class Places {
 public:
    Places(Work& work, std::string county, BodyId school) : work_(work), county_(std::move(county)), school_(school) {}
    std::int64_t held_in(Account account) {
        const auto known = held_.find(account);
        return known != held_.end() ? known->second : held_.emplace(account, held(work_, county_, school_, account)).first->second;
    }

 private:
    Work& work_;
    std::string county_;
    BodyId school_;
    std::map<Account, std::int64_t> held_;
};

struct ToTakeBack {
    bool reversed = false;
    bool on_statement = false;
    Account to = Account::bank;
    std::int64_t amount_fen = 0;
    std::int64_t fee_fen = 0;
};

std::optional<Problem> why_not_reverse_banking(const ToTakeBack& move, Places& places) {
    if (move.reversed) return Problem{Code::conflict, "already-reversed", "这笔划转已经冲正，不能再冲一次", "this move was taken back already"};
    if (move.on_statement)
        return Problem{Code::conflict, "bank-shows-it", "银行流水里有这笔钱，不是登记错误，不能冲正", "a line of the bank's list shows this money; it was not entered wrongly"};
    for (const auto& [account, fen] : {std::pair(move.to, move.amount_fen), std::pair(Account::channel_fees, move.fee_fen)}) {
        if (fen == 0) continue;
        if (const auto there = places.held_in(account); there < fen) {
            return Problem{Code::conflict, "moved-on",
                           fmt::format("“{}”账上只剩 {} 元，少于这笔的 {} 元：钱已经从那里付出或划走；请先冲正后来的那一笔", journal::account_words(account),
                                       Money::fen(there).yuan(), Money::fen(fen).yuan()),
                           fmt::format("\"{}\" holds only {} yuan, less than the {} of this move: the money went on from there; take back first what came later",
                                       journal::account_words_en(account), Money::fen(there).yuan(), Money::fen(fen).yuan())};
        }
    }
    return std::nullopt;
}

}  // namespace

Result<TillView> bank_money(Work& work, const BankMoney& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::take));
    const auto asked = asked_of(command);
    if (const auto known = work.one<std::string>(queries::banking_asked, work.county(), command.id)) {
        if (*known == asked) return till_of(work, school);
        return id_taken();
    }
    const auto from = place_of(command.from);
    const auto to = place_of(command.to);
    TRY_DO(check(work, command, from, to));
    TRY(const std::string slip, free_slip(work, school.id, trimmed(command.slip)));
    const auto reason = trimmed(command.reason.value_or(""));
    const auto why = explains_itself(from, to) ? journal::Reason::banked : journal::Reason::moved;
    TRY(const EntryId entry, book(work, command, to, command.amount_fen, why, fmt::format("{} {}{}", move_words(from, to), slip, reason.empty() ? "" : "：" + reason)));
    const auto fee = command.fee_fen.value_or(0);
    std::optional<EntryId> fee_entry;
    if (fee > 0) {
        TRY(fee_entry, book(work, command, Account::channel_fees, fee, journal::Reason::channel_fee, fmt::format("线上清算扣下的手续费 {}", slip)));
    }
    work.run(queries::insert_banking, work.county(), command.id, school.id, to, from, command.amount_fen, command.day, slip, entry, asked, work.now(),
             actor_key(work.actor()), work.actor().name, reason, fee, fee_entry ? std::optional(Account::channel_fees) : std::nullopt,
             fee_entry ? std::optional(fee) : std::nullopt, fee_entry);
    work.record("payments.bank", "banking", command.id.to_string(),
                {{"school", school.id.to_string()}, {"from", json::enum_name(from)}, {"to", json::enum_name(to)}, {"amount_fen", command.amount_fen}, {"fee_fen", fee}});
    return till_of(work, school);
}

std::vector<BankingRow> bankings_of(Work& work, const org::BodyLine& school) {
    const bool may = work.actor().may(permissions::take, school.path);
    const Problem denied{Code::denied, "not-permitted", "您没有登记收款的权限", "you may not take payments"};
    Places places(work, school.county, school.id);
    std::vector<BankingRow> rows;
    for (auto& one : work.all<StoredBanking>(queries::bankings_of_school, school.county, school.id)) {
        const bool shown = one.on_statement == "yes";
        const ToTakeBack move{one.reversed_reason.has_value(), shown, json::enum_parse<Account>(one.to).value(), one.amount_fen, one.fee_fen};
        auto why_not = may ? why_not_reverse_banking(move, places) : std::optional(denied);
        rows.push_back({one.id, std::move(one.from), std::move(one.to), one.amount_fen, one.fee_fen, one.day, std::move(one.slip), std::move(one.reason), one.at,
                        std::move(one.by_name), std::move(one.reversed_reason), std::move(one.reversed_by_name), shown,
                        payment_action("reverse", "冲正", "Take back", why_not)});
    }
    return rows;
}

Result<TillView> reverse_banking(Work& work, const ReverseBanking& command) {
    const Problem missing{Code::missing, "no-such-banking", "没有这次划转，或者您看不到", "there is no such move, or not for you"};
    const auto banking = work.one<BankingNow>(queries::banking_by_id, work.county(), command.id);
    if (!banking) return missing;
    const auto school = require_school(work, banking->school, permissions::take);
    if (!school) return missing;
    const auto reason = trimmed(command.reason);
    if (banking->reversed_reason == reason) return till_of(work, *school);
    Places places(work, school->county, school->id);
    const ToTakeBack move{banking->reversed_reason.has_value(), banking->on_statement == "yes", banking->to, banking->amount_fen, banking->fee_fen};
    if (auto why_not = why_not_reverse_banking(move, places)) return std::move(*why_not);
    TRY_DO(require_words("reason", command.reason, 200, "冲正的原因"));
    const auto words = fmt::format("划转冲正：{}（{}）", banking->slip, reason);
    TRY_DO(journal::reverse(work, banking->entry, books_now(work, school->id), words));
    if (banking->fee_entry) TRY_DO(journal::reverse(work, *banking->fee_entry, books_now(work, school->id), words));
    work.run(queries::insert_banking_reversal, work.county(), command.id, banking->entry, reason, work.now(), actor_key(work.actor()), work.actor().name,
             banking->fee_fen, banking->fee_entry);
    work.record("payments.reverse_banking", "banking", command.id.to_string(), {{"amount_fen", banking->amount_fen}, {"reason", reason}});
    return till_of(work, *school);
}

}  // namespace luoshi::fees::payments
