#include "fees/journal/export.hpp"

#include <fmt/format.h>

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
            return "assets";
        case Account::unknown_money:
        case Account::refunds_due:
        case Account::payables:
        case Account::unsettled:
            return "liabilities";
        case Account::income:
        case Account::grants:
            return "income";
        case Account::opening:
            return "equity";
        case Account::spent_teachers:
        case Account::spent_managers:
        case Account::spent_outside_persons:
        case Account::spent_outside_bodies:
        case Account::spent_consumables:
        case Account::spent_utilities:
        case Account::spent_maintenance:
        case Account::spent_insurance:
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

void append_posting(std::string& text, Account account, Money amount) {
    text += fmt::format("    {}:{}    CNY {}\n", top_of(account), json::enum_name(account), amount.yuan());
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
        text += fmt::format("{} ({}) {}  ; id: {}, {}: {}\n", entry.day.to_string(), entry.serial, one_line(entry.words), entry.id.to_string(),
                            entry.reference.kind, one_line(entry.reference.id));
        append_posting(text, entry.debit, entry.amount);
        append_posting(text, entry.credit, -entry.amount);
        text += '\n';
    }
    return text;
}

}  // namespace luoshi::fees::journal
