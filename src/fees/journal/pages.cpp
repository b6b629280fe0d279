// The books as people and outside programs read them.
#include <fmt/format.h>

#include "fees/journal/api.hpp"
#include "fees/journal/export.hpp"
#include "fees/journal/queries.hpp"
#include "fees/journal/use_cases.hpp"
#include "org/api.hpp"
#include "platform/http/offset.hpp"

namespace luoshi::fees::journal {
namespace {

template <class Command>
Books books_of(const Command& command) {
    return {command.school, command.fund.value_or(Fund::service), command.school_year, command.term};
}

LedgerAccountRow row_of(const AccountSums& sums) {
    const auto side = is_debit_account(sums.account) ? 1 : -1;
    return {.account = sums.account,
            .words = std::string(account_words(sums.account)),
            .words_en = std::string(account_words_en(sums.account)),
            .debit_side = side == 1,
            .before_fen = side * sums.before.in_fen(),
            .debit_fen = sums.debit.in_fen(),
            .credit_fen = sums.credit.in_fen(),
            .after_fen = side * sums.after().in_fen()};
}

LedgerEntryRow row_of(const EntryLine& entry) {
    return {.id = entry.id,
            .serial = entry.serial,
            .day = entry.day,
            .booked_at = entry.booked_at,
            .reason_words = std::string(reason_words(entry.reason)),
            .words = entry.words,
            .debit_words = std::string(account_words(entry.debit)),
            .credit_words = std::string(account_words(entry.credit)),
            .amount_fen = entry.amount.in_fen(),
            .reference_kind = entry.reference.kind,
            .reference = entry.reference.id,
            .actor_name = entry.actor_name,
            .basis = entry.basis,
            .reverses = entry.reverses};
}

}  // namespace

Result<org::BodyLine> require_books(Work& work, BodyId id, const Permission& permission) {
    const auto school = org::find_body(work, id);
    if (!school || school->kind != org::BodyKind::school || !work.actor().may(permission, school->path))
        return Problem{Code::missing, "no-such-school", "没有这所学校的账簿", "there are no books of such a school"};
    if (work.may_write() && work.county() != school->county) {
        return Problem{Code::invalid, "other-county", "这所学校属于另一个区划，请在请求中给出它的 county",
                       "this school belongs to another division; name its county in the request"};
    }
    return *school;
}

Result<LedgerView> show_ledger(Work& work, const ShowLedger& command) {
    TRY(const org::BodyLine school, require_books(work, command.school, permissions::read));
    const auto books = books_of(command);
    LedgerView view{.school = school.id,
                    .school_name = school.name,
                    .fund = books.fund,
                    .period = books.period(),
                    .locked = is_locked(work, school.county, books),
                    .accounts = {}};
    Money all;
    for (const auto& sums : sums_of(work, school.county, books)) {
        view.accounts.push_back(row_of(sums));
        all += sums.after();
    }
    view.difference_fen = all.in_fen();
    return view;
}

Result<http::Page<LedgerEntryRow>> find_ledger_entries(Work& work, const FindLedgerEntries& command) {
    TRY(const org::BodyLine school, require_books(work, command.school, permissions::read));
    TRY(const std::int64_t after, http::offset_of(command.cursor));
    const auto limit = command.limit.value_or(50);
    http::Page<LedgerEntryRow> page;
    for (const auto& entry : entries_after(work, school.county, books_of(command), command.account, after, limit + 1)) {
        if (static_cast<int>(page.items.size()) == limit) {
            page.next = std::to_string(page.items.back().serial);
            break;
        }
        page.items.push_back(row_of(entry));
    }
    return page;
}

Result<http::FileReply> export_ledger(Work& work, const ShowLedger& command) {
    TRY(const org::BodyLine school, require_books(work, command.school, permissions::read));
    const auto books = books_of(command);
    return http::FileReply{fmt::format("{}-{}.journal", school.code, books.period()), "text/plain; charset=utf-8", journal_text(work, school.county, books)};
}

}  // namespace luoshi::fees::journal
