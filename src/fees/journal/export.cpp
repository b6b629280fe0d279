#include "fees/journal/export.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "fees/journal/queries.hpp"

namespace luoshi::fees::journal {
namespace {

// Top accounts as the plain-text programs expect them: their reports sort by these five words.
std::string_view top_of(Account account) {
    switch (account) {
        case Account::counter:
        case Account::bank:
        case Account::treasury:
        case Account::online:
        case Account::receivable:
        case Account::subsidy_due:
        case Account::channel_fees:
            return "assets";
        case Account::unknown_money:
        case Account::refunds_due:
        case Account::payables:
        case Account::unsettled:
        case Account::taxes_withheld:
            return "liabilities";
        case Account::income:
        case Account::grants:
            return "income";
        case Account::opening:
        case Account::carried:
            return "equity";
        case Account::spent_teachers:
        case Account::spent_managers:
        case Account::spent_outside_persons:
        case Account::spent_outside_bodies:
        case Account::spent_consumables:
        case Account::spent_utilities:
        case Account::spent_maintenance:
        case Account::spent_insurance:
        case Account::written_off:
            return "expenses";
    }
    return "equity";
}

// A line break or a semicolon would end the description.
std::string one_line(std::string_view words) {
    std::string line(words);
    for (auto& c : line) {
        if (c == '\n' || c == '\r' || c == ';' || c == '|') c = ' ';
    }
    return line;
}

std::string account_of(Account account, std::string_view owner) { return fmt::format("{}:{}{}", top_of(account), json::enum_name(account), owner); }

// `owner`: ":school:fund" where the books of several stand in one file.
void append_posting(std::string& text, Account account, Money amount, std::string_view owner = {}) {
    text += fmt::format("    {}    CNY {}\n", account_of(account, owner), amount.yuan());
}

void append_entry(std::string& text, const EntryLine& entry, std::string_view owner = {}) {
    text += fmt::format("{} ({}) {}  ; id: {}, {}: {}\n", entry.day.to_string(), entry.serial, one_line(entry.words), entry.id.to_string(), entry.reference.kind,
                        one_line(entry.reference.id));
    append_posting(text, entry.debit, entry.amount, owner);
    append_posting(text, entry.credit, -entry.amount, owner);
    text += '\n';
}

void append_opening(std::string& text, Work& work, std::string_view county, const Books& books, Date day) {
    std::string postings;
    Money rest;
    for (const auto& sum : sums_of(work, county, books)) {
        if (sum.before == Money{}) continue;
        append_posting(postings, sum.account, sum.before);
        rest -= sum.before;
    }
    if (postings.empty()) return;
    text += fmt::format("{} opening balances\n{}", day.to_string(), postings);
    if (rest != Money{}) append_posting(text, Account::opening, rest);
    text += '\n';
}

}  // namespace

std::string journal_text(Work& work, std::string_view county, const Books& books) {
    const auto entries = entries_of(work, county, books);
    std::string text = fmt::format("; school {} fund {} period {}\n; {} entries\n\n", books.school.to_string(), json::enum_name(books.fund), books.period(),
                                   entries.size());
    if (entries.empty()) return text;
    const auto first = std::ranges::min_element(entries, {}, &EntryLine::day)->day;
    append_opening(text, work, county, books, first);
    for (const auto& entry : entries) {
        append_entry(text, entry);
    }
    return text;
}

namespace {

// In the order of queries/books_below.sql.
struct BooksBelow {
    std::string county;
    BodyId school;
    std::string code;
    Fund fund = Fund::service;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;

    Books books() const { return {school, fund, school_year, term}; }
    std::string owner() const { return fmt::format(":{}:{}", code, json::enum_name(fund)); }
};
BOOST_DESCRIBE_STRUCT(BooksBelow, (), (county, school, code, fund, school_year, term))

// What every account of a school and fund holds after all its terms.
void append_assertions(std::string& text, Work& work, const BooksBelow& last, WholeLedger& whole) {
    for (const auto& sum : sums_of(work, last.county, last.books())) {
        text += fmt::format("    {}    CNY 0.00 = CNY {}\n", account_of(sum.account, last.owner()), sum.after().yuan());
        ++whole.accounts;
    }
}

}  // namespace

WholeLedger write_whole_ledger(Work& work, std::string_view path, const Write& write) {
    std::string behind(path);
    behind.back() = '0';  // '/' + 1: everything below a path sorts before it
    WholeLedger whole;
    std::string assertions;
    Date last_day(1970, 1, 1);
    const auto all = work.all<BooksBelow>(queries::books_below, path, behind);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& one = all[i];
        std::string text;
        for (const auto& entry : entries_of(work, one.county, one.books())) {
            append_entry(text, entry, one.owner());
            last_day = std::max(last_day, entry.day);
            ++whole.entries;
        }
        write(text);
        ++whole.books;
        if (i + 1 == all.size() || all[i + 1].owner() != one.owner()) append_assertions(assertions, work, one, whole);
    }
    if (!assertions.empty()) write(fmt::format("{} what the sums of the database say\n{}", last_day.to_string(), assertions));
    return whole;
}

}  // namespace luoshi::fees::journal
