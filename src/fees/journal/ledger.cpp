// Writing into the books. Everything else only reads.
#include <fmt/format.h>

#include "fees/journal/api.hpp"
#include "fees/journal/queries.hpp"

namespace luoshi::fees::journal {
namespace {

struct PeriodHead {
    std::int64_t last_serial = 0;
    std::optional<Instant> locked_at;
};
BOOST_DESCRIBE_STRUCT(PeriodHead, (), (last_serial, locked_at))

std::optional<PeriodHead> head_of(Work& work, std::string_view county, const Books& books) {
    return work.one<PeriodHead>(queries::period_head, county, books.school, books.fund, books.period());
}

Problem period_locked(const Books& books) {
    return {Code::conflict, "period-locked",
            fmt::format("{}—{} 学年{}学期的账已经锁定，不能再记；请记到当前学期，并注明原凭证", books.school_year, books.school_year + 1,
                        books.term == org::TermKind::autumn ? "秋季" : "春季"),
            fmt::format("the books of {} are closed; book it in the running term and name the entry it is about", books.period())};
}

std::string actor_of(const Work& work) {
    const auto& actor = work.actor();
    return actor.account ? actor.account->to_string() : std::string(json::enum_name(actor.proof));
}

// The number for the next entry; opens the period with the first.
Result<std::int64_t> next_serial(Work& work, const Books& books) {
    const auto head = head_of(work, work.county(), books);
    if (!head) {
        work.run(queries::open_period, work.county(), books.school, books.fund, books.period(), books.school_year, books.term, work.now());
        return 1;
    }
    if (head->locked_at) return period_locked(books);
    return head->last_serial + 1;
}

// Of the entry before: nothing stands behind a lock.
std::optional<std::string_view> kind_before(std::int64_t serial) {
    if (serial == 1) return std::nullopt;
    return "transfer";
}

struct Leg {
    Account account;
    Money debit;
    Money credit;
};

Result<EntryId> write_entry(Work& work, const Transfer& transfer, const std::optional<EntryId>& reverses) {
    const auto& books = transfer.books;
    TRY(const std::int64_t serial, next_serial(work, books));
    for (const auto account : {transfer.debit, transfer.credit})
        work.run(queries::open_account, work.county(), books.school, books.fund, account, work.now());
    const auto id = work.new_id<EntryId>();
    work.run(queries::insert_entry, work.county(), id, books.school, books.fund, books.period(), serial, std::string_view("transfer"),
             serial == 1 ? std::nullopt : std::optional(serial - 1), transfer.debit, transfer.credit, transfer.amount.in_fen(),
             transfer.day.value_or(work.today()), work.now(), transfer.reason, transfer.words, transfer.reference.kind, transfer.reference.id,
             actor_of(work), work.actor().name, transfer.basis, reverses, kind_before(serial));
    work.run(queries::advance_period, work.county(), books.school, books.fund, books.period(), serial);
    for (const auto& leg : {Leg{transfer.debit, transfer.amount, {}}, Leg{transfer.credit, {}, transfer.amount}})
        work.run(queries::add_to_balance, work.county(), books.school, books.fund, books.period(), leg.account, leg.debit.in_fen(), leg.credit.in_fen());
    return id;
}

}  // namespace

std::string Books::period() const { return fmt::format("{}-{}", school_year, json::enum_name(term)); }

Result<EntryId> post(Work& work, const Transfer& transfer) {
    if (transfer.amount <= Money{}) {
        return Problem{Code::invalid, "amount-not-positive", "金额必须大于零；要退回一笔，请冲正",
                       "the amount must be above zero; to take an entry back, reverse it"};
    }
    if (transfer.debit == transfer.credit)
        return Problem{Code::invalid, "same-account", "借方和贷方不能是同一个科目", "debit and credit must be two accounts"};
    return write_entry(work, transfer, std::nullopt);
}

Result<EntryId> reverse(Work& work, EntryId entry, const Books& into, std::string_view words) {
    const auto found = find_entry(work, work.county(), entry);
    if (!found || found->school != into.school || found->fund != into.fund)
        return Problem{Code::missing, "no-such-entry", "本校这套账里没有这张凭证", "these books have no such entry"};
    if (work.one<EntryId>(queries::reversal_of, work.county(), entry))
        return Problem{Code::conflict, "already-reversed", "这张凭证已经冲正过，不能再冲一次", "this entry was reversed already"};
    const Transfer mirror{.books = into,
                          .debit = found->credit,
                          .credit = found->debit,
                          .amount = found->amount,
                          .reason = Reason::corrected,
                          .words = std::string(words),
                          .reference = found->reference,
                          .basis = found->basis};
    return write_entry(work, mirror, entry);
}

bool is_locked(Work& work, std::string_view county, const Books& books) {
    const auto head = head_of(work, county, books);
    return head && head->locked_at;
}

Books running_books(BodyId school, Date today, Fund fund) {
    const auto year = static_cast<int>(today.ymd().year());
    const auto month = today.ymd().month();
    if (month >= std::chrono::August) return {school, fund, year, org::TermKind::autumn};
    return {school, fund, year - 1, month == std::chrono::January ? org::TermKind::autumn : org::TermKind::spring};
}

Books books_to_write(Work& work, std::string_view county, const Books& books) {
    if (!is_locked(work, county, books)) return books;
    auto open = running_books(books.school, work.today(), books.fund);
    while (is_locked(work, county, open)) {
        open.school_year += open.term == org::TermKind::spring ? 1 : 0;
        open.term = open.term == org::TermKind::spring ? org::TermKind::autumn : org::TermKind::spring;
    }
    return open;
}

Books last_books(Work& work, std::string_view county, BodyId school, Fund fund) {
    auto last = running_books(school, work.today(), fund);
    work.each(
        queries::latest_period,
        [&](const storage::Row& row) {
            const Books begun{school, fund, static_cast<int>(row.get<std::int64_t>(0)), row.get<org::TermKind>(1)};
            if (!is_locked(work, county, begun)) last = begun;
        },
        county, school, fund);
    return books_to_write(work, county, last);
}

std::vector<Books> open_before(Work& work, std::string_view county, const Books& books) {
    std::vector<Books> open;
    work.each(
        queries::open_periods_before,
        [&](const storage::Row& row) { open.push_back({books.school, books.fund, static_cast<int>(row.get<std::int64_t>(0)), row.get<org::TermKind>(1)}); }, county,
        books.school, books.fund, books.period());
    return open;
}

Result<Nothing> lock(Work& work, const Books& books, std::string_view words) {
    const auto head = head_of(work, work.county(), books);
    if (!head)
        return Problem{Code::missing, "no-such-period", "这个学期还没有任何凭证，无账可结", "nothing was booked in this term: there is nothing to close"};
    if (head->locked_at) return period_locked(books);
    if (!open_before(work, work.county(), books).empty()) {
        return Problem{Code::conflict, "earlier-period-open", "更早的学期还没有结账，请先结那个学期",
                       "an earlier term is still open; close that one first"};
    }
    const auto serial = head->last_serial + 1;
    work.run(queries::insert_entry, work.county(), work.new_id<EntryId>(), books.school, books.fund, books.period(), serial, std::string_view("lock"),
             std::optional(head->last_serial), std::nullopt, std::nullopt, std::nullopt, work.today(), work.now(), std::string_view("lock"), words,
             std::string_view("ledger_period"), books.period(), actor_of(work), work.actor().name, std::string_view{}, std::nullopt, kind_before(serial));
    work.run(queries::mark_locked, work.county(), books.school, books.fund, books.period(), serial, work.now());
    work.record("ledger.lock", "ledger_period", books.period(), {{"school", books.school.to_string()}, {"fund", json::enum_name(books.fund)}});
    return Nothing{};
}

}  // namespace luoshi::fees::journal
