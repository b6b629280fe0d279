#include "fees/payments/booked.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "fees/payments/matching.hpp"
#include "foundation/words.hpp"

namespace luoshi::fees::payments {
namespace {

constexpr std::size_t mark_least = 4;  // characters: a shorter number stands in any line by chance

bool says(std::string_view text, std::string_view mark) { return characters(mark) >= mark_least && says_code(text, mark); }

template <std::size_t n>
bool names_any(std::string_view payer, std::string_view remark, const std::array<std::string_view, n>& words) {
    const auto text = half_width(payer) + " " + half_width(remark);
    return std::ranges::any_of(words, [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

// What went out and was sent back: a family's refund, somebody's pay.
bool came_back(const BookedEntry& entry) { return entry.kind == "refund" || entry.kind == "pay_sheet"; }

// Banks write these words; they are no rule, a person sees what was settled by them.
bool sent_by_whom_it_should(const BankLine& line, const BookedEntry& entry, std::string_view school_name) {
    if (entry.kind == "banking" && entry.credit == journal::Account::online) return sent_by_the_channel(line.payer, line.remark);
    if (entry.kind == "banking") {
        const bool own = !school_name.empty() && line.payer.find(school_name) != std::string::npos;
        if (entry.credit == journal::Account::treasury) return own || names_any(line.payer, line.remark, std::array<std::string_view, 3>{"财政", "国库", "专户"});
        return own || (entry.credit == journal::Account::counter && names_any(line.payer, line.remark, std::array<std::string_view, 4>{"现金存", "存现", "现存", "缴存"}));
    }
    if (came_back(entry)) return names_any(line.payer, line.remark, std::array<std::string_view, 4>{"退汇", "退票", "退回", "冲正"});
    return characters(line.payer) >= mark_least && entry.words.find(line.payer) != std::string::npos;
}

int days_between(Date a, Date b) { return std::abs(static_cast<int>((a.days() - b.days()).count())); }

bool are_near(const BankLine& line, const BookedEntry& entry) {
    const int most = came_back(entry) && line.day < entry.day ? came_back_days_apart : booked_days_apart;
    return days_between(line.day, entry.day) <= most;
}

}  // namespace

bool sent_by_the_channel(std::string_view payer, std::string_view remark) {
    return names_any(payer, remark, std::array<std::string_view, 3>{"财付通", "微信", "商户结算"});
}

std::optional<BookedHint> booked_hint(const BankLine& line, const BookedEntry& entry, std::string_view school_name) {
    if (line.amount_fen != entry.amount_fen || !are_near(line, entry)) return std::nullopt;
    if (says(line.remark, entry.mark) || says(line.reference, entry.mark) || says(entry.words, line.reference)) return BookedHint::slip;
    // Over weeks the bank's word alone may be of another family's refund of the same sum: a person looks.
    if (days_between(line.day, entry.day) <= booked_days_apart && sent_by_whom_it_should(line, entry, school_name)) return BookedHint::sender;
    return BookedHint::amount;
}

std::vector<BookedMatch> BookedMatcher::suggest(const BankLine& line) const {
    constexpr std::size_t most = 5;
    std::vector<BookedMatch> found;
    for (const auto& entry : entries_) {
        if (const auto hint = booked_hint(line, entry, school_name_)) found.push_back({&entry, *hint});
    }
    std::ranges::stable_sort(found, {}, [&](const BookedMatch& one) { return std::pair(one.hint, days_between(line.day, one.entry->day)); });
    if (found.size() > most) found.resize(most);
    return found;
}

const BookedEntry* BookedMatcher::named(const BankLine& line, EntryId entry) const {
    const auto found = std::ranges::find_if(entries_, [&](const BookedEntry& one) { return one.entry == entry && booked_hint(line, one, school_name_); });
    return found == entries_.end() ? nullptr : &*found;
}

void BookedMatcher::take(EntryId entry) {
    std::erase_if(entries_, [&](const BookedEntry& one) { return one.entry == entry; });
}

}  // namespace luoshi::fees::payments
