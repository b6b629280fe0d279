// Reading the books.
#include "fees/journal/api.hpp"
#include "fees/journal/queries.hpp"

namespace luoshi::fees::journal {
namespace {

EntryLine entry_from(const storage::Row& row) {
    return {.id = row.get<EntryId>(0),
            .school = row.get<BodyId>(1),
            .fund = row.get<Fund>(2),
            .period = row.get<std::string>(3),
            .serial = row.get<std::int64_t>(4),
            .debit = row.get<Account>(5),
            .credit = row.get<Account>(6),
            .amount = Money::fen(row.get<std::int64_t>(7)),
            .day = row.get<Date>(8),
            .booked_at = row.get<Instant>(9),
            .reason = row.get<Reason>(10),
            .words = row.get<std::string>(11),
            .reference = {row.get<std::string>(12), row.get<std::string>(13)},
            .actor_name = row.get<std::string>(14),
            .basis = row.get<std::string>(15),
            .reverses = row.get<std::optional<EntryId>>(16)};
}

template <class... Args>
std::vector<EntryLine> entries(Work& work, const storage::Query& query, const Args&... args) {
    std::vector<EntryLine> all;
    work.each(query, [&](const storage::Row& row) { all.push_back(entry_from(row)); }, args...);
    return all;
}

}  // namespace

std::optional<EntryLine> find_entry(Work& work, std::string_view county, EntryId id) {
    auto found = entries(work, queries::entry_by_id, county, id);
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<EntryLine> entries_of(Work& work, std::string_view county, const Books& books) {
    return entries(work, queries::entries_of_period, county, books.school, books.fund, books.period());
}

std::vector<EntryLine> entries_after(Work& work, std::string_view county, const Books& books, std::optional<Account> account, std::int64_t after, int most) {
    return entries(work, queries::entries_after, county, books.school, books.fund, books.period(), account ? json::enum_name(*account) : std::string_view{}, after,
                   most);
}

std::vector<EntryLine> entries_about(Work& work, std::string_view county, const Reference& reference) {
    return entries(work, queries::entries_of_reference, county, reference.kind, reference.id);
}

Money balance(Work& work, std::string_view county, const Books& books, Account account) {
    return Money::fen(work.one<std::int64_t>(queries::balance, county, books.school, books.fund, books.period(), account).value_or(0));
}

Money balance_until(Work& work, std::string_view county, const Books& books, Account account) {
    return Money::fen(work.one<std::int64_t>(queries::balance_until, county, books.school, books.fund, books.period(), account).value_or(0));
}

std::vector<AccountSums> sums_of(Work& work, std::string_view county, const Books& books) {
    std::vector<AccountSums> sums;
    work.each(
        queries::sums_of_period,
        [&](const storage::Row& row) {
            sums.push_back({row.get<Account>(0), Money::fen(row.get<std::int64_t>(1)), Money::fen(row.get<std::int64_t>(2)),
                            Money::fen(row.get<std::int64_t>(3))});
        },
        county, books.school, books.fund, books.period());
    std::ranges::sort(sums, {}, &AccountSums::account);
    return sums;
}

std::vector<SchoolSums> sums_below(Work& work, std::string_view path, Fund fund, int school_year, org::TermKind term) {
    std::vector<SchoolSums> all;
    work.each(
        queries::sums_below,
        [&](const storage::Row& row) {
            all.push_back({row.get<BodyId>(0), {row.get<Account>(1), Money::fen(row.get<std::int64_t>(2)), Money::fen(row.get<std::int64_t>(3)),
                                                Money::fen(row.get<std::int64_t>(4))}});
        },
        path, fund, Books{{}, fund, school_year, term}.period());
    return all;
}

}  // namespace luoshi::fees::journal
