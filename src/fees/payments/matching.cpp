#include "fees/payments/matching.hpp"

#include <algorithm>
#include <numeric>

#include "fees/payments/statement.hpp"
#include "foundation/words.hpp"

namespace luoshi::fees::payments {
namespace {

bool is_word(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); }

// As codes are compared: half-width, upper case, without the spaces and hyphens that people put in.
std::string plain(std::string_view text) {
    std::string out;
    for (char c : half_width(text)) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (c != ' ' && c != '-' && c != '\t') out += c;
    }
    return out;
}

// As words: half-width, upper case, spaces kept as they part words.
std::string upper(std::string_view text) {
    auto out = half_width(text);
    for (char& c : out) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return out;
}

// Not as a part of a longer run of letters and digits: an account number may hold anything.
bool has_word(std::string_view text, std::string_view word) {
    if (word.empty()) return false;
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool free_before = at == 0 || !is_word(text[at - 1]);
        const auto end = at + word.size();
        if (free_before && (end == text.size() || !is_word(text[end]))) return true;
    }
    return false;
}

std::int64_t sum_of(const std::vector<const OpenBill*>& bills) {
    return std::accumulate(bills.begin(), bills.end(), std::int64_t{0}, [](std::int64_t sum, const OpenBill* bill) { return sum + bill->open_fen; });
}

std::vector<SuggestedPart> whole(const std::vector<const OpenBill*>& bills) {
    std::vector<SuggestedPart> parts;
    for (const auto* bill : bills) parts.push_back({bill->bill, bill->open_fen});
    return parts;
}

// The oldest first, as far as the money goes.
std::vector<SuggestedPart> poured(const std::vector<const OpenBill*>& bills, std::int64_t amount) {
    std::vector<SuggestedPart> parts;
    for (const auto* bill : bills) {
        const auto part = std::min(amount, bill->open_fen);
        if (part > 0) parts.push_back({bill->bill, part});
        amount -= part;
    }
    return parts;
}

// What the money does to these bills of named children together: exactly one, exactly all, a part, or more.
std::optional<Suggestion> of_named(const std::vector<const OpenBill*>& bills, std::int64_t amount, MatchHint how, bool one_child) {
    if (bills.empty()) return std::nullopt;
    Suggestion made;
    made.hints = {how};
    if (amount == sum_of(bills)) {
        made.strength = MatchStrength::certain;
        made.hints.push_back(bills.size() == 1 ? MatchHint::bill : one_child ? MatchHint::all_bills : MatchHint::siblings);
        made.parts = whole(bills);
        return made;
    }
    if (one_child) {
        const auto exact = std::ranges::find(bills, amount, &OpenBill::open_fen);
        if (exact != bills.end()) {
            made.strength = MatchStrength::certain;
            made.hints.push_back(MatchHint::bill);
            made.parts = whole({*exact});
            return made;
        }
    }
    made.strength = MatchStrength::likely;
    made.hints.push_back(amount < sum_of(bills) ? MatchHint::part : MatchHint::over);
    made.parts = poured(bills, amount);
    return made;
}

bool same_parts(const Suggestion& a, const Suggestion& b) { return a.parts == b.parts; }

}  // namespace

bool says_code(std::string_view text, std::string_view code) { return has_word(upper(text), upper(code)) || has_word(plain(text), plain(code)); }

Matcher::Matcher(std::vector<OpenBill> bills, Siblings siblings) : bills_(std::move(bills)), siblings_(std::move(siblings)) {
    std::ranges::stable_sort(bills_, {}, [](const OpenBill& bill) { return std::pair(bill.pupil, bill.serial); });
}

std::vector<const OpenBill*> Matcher::bills_of(PupilId pupil) const {
    std::vector<const OpenBill*> found;
    for (const auto& bill : bills_) {
        if (bill.pupil == pupil && bill.open_fen > 0) found.push_back(&bill);
    }
    return found;
}

std::optional<Suggestion> Matcher::for_siblings(const MoneyLine& line, PupilId child, MatchHint how) const {
    if (!siblings_) return std::nullopt;
    auto bills = bills_of(child);
    const auto own = bills.size();
    for (const auto& sibling : siblings_(child)) {
        if (sibling == child) continue;
        for (const auto* bill : bills_of(sibling)) bills.push_back(bill);
    }
    if (bills.size() == own || sum_of(bills) != line.amount_fen) return std::nullopt;
    return Suggestion{MatchStrength::likely, {how, MatchHint::siblings}, whole(bills)};
}

std::vector<Suggestion> Matcher::for_named(const MoneyLine& line, const std::vector<PupilId>& named, MatchHint how) const {
    std::vector<Suggestion> made;
    if (named.size() > 1) {
        std::vector<const OpenBill*> together;
        for (const auto& pupil : named) {
            for (const auto* bill : bills_of(pupil)) together.push_back(bill);
        }
        // Several children in one remark and exactly the sum of theirs: as clear as one.
        if (auto all = of_named(together, line.amount_fen, how, false); all && all->strength == MatchStrength::certain) return {*all};
    }
    for (const auto& pupil : named) {
        auto one = of_named(bills_of(pupil), line.amount_fen, how, true);
        if (!one) continue;
        const bool exact = one->strength == MatchStrength::certain;
        if (named.size() > 1) {
            one->strength = exact ? MatchStrength::likely : MatchStrength::possible;
            one->hints.push_back(MatchHint::also_named);
        }
        if (!exact) {
            if (auto siblings = for_siblings(line, pupil, how)) made.push_back(std::move(*siblings));
        }
        made.push_back(std::move(*one));
    }
    return made;
}

std::vector<Suggestion> Matcher::for_amount(const MoneyLine& line) const {
    std::vector<Suggestion> made;
    for (const auto& bill : bills_) {
        if (bill.open_fen == line.amount_fen && bill.open_fen > 0) made.push_back({MatchStrength::possible, {MatchHint::only_amount}, {{bill.bill, bill.open_fen}}});
        // Where half the school owes the same, the amount says nothing.
        if (made.size() > suggestions_max) return {};
    }
    return made;
}

std::vector<Suggestion> Matcher::suggest(const MoneyLine& line) const {
    if (line.amount_fen <= 0) return {};
    const auto text = upper(line.remark) + " " + upper(line.payer);
    const auto joined = plain(line.remark);
    std::vector<PupilId> coded;
    std::vector<const OpenBill*> by_name;
    for (const auto& bill : bills_) {
        if (bill.open_fen <= 0) continue;
        if (std::ranges::find(coded, bill.pupil) == coded.end() && (has_word(text, bill.code) || has_word(joined, bill.code))) coded.push_back(bill.pupil);
        if (characters(bill.name) >= 2 && text.find(bill.name) != std::string::npos) by_name.push_back(&bill);
    }
    // 王小 is not meant where 王小明 stands.
    std::vector<PupilId> named;
    for (const auto* bill : by_name) {
        const bool inside = std::ranges::any_of(by_name, [&](const OpenBill* other) { return other->name != bill->name && other->name.find(bill->name) != std::string::npos; });
        if (!inside && std::ranges::find(named, bill->pupil) == named.end()) named.push_back(bill->pupil);
    }

    std::vector<Suggestion> made = for_named(line, coded, MatchHint::code);
    const bool other_name = !coded.empty() && std::ranges::any_of(named, [&](PupilId pupil) { return std::ranges::find(coded, pupil) == coded.end(); });
    for (auto& suggestion : made) {
        if (!other_name || suggestion.strength != MatchStrength::certain) continue;
        suggestion.strength = MatchStrength::likely;
        suggestion.hints.push_back(MatchHint::also_named);
    }
    if (made.size() == 1 && made.front().strength == MatchStrength::certain) return made;
    for (auto& suggestion : for_named(line, named, MatchHint::name)) {
        // A name alone never decides: two children may bear it, and parents bear names too.
        const bool loose = std::ranges::any_of(suggestion.hints, [](MatchHint hint) { return hint == MatchHint::part || hint == MatchHint::over; });
        suggestion.strength = loose ? MatchStrength::possible : std::max(suggestion.strength, MatchStrength::likely);
        if (std::ranges::none_of(made, [&](const Suggestion& known) { return same_parts(known, suggestion); })) made.push_back(std::move(suggestion));
    }
    if (coded.empty()) {
        for (auto& suggestion : for_amount(line)) {
            if (std::ranges::none_of(made, [&](const Suggestion& known) { return same_parts(known, suggestion); })) made.push_back(std::move(suggestion));
        }
    }
    std::ranges::stable_sort(made, {}, &Suggestion::strength);
    if (made.size() > suggestions_max) made.resize(suggestions_max);
    return made;
}

void Matcher::take(const std::vector<SuggestedPart>& parts) {
    for (const auto& part : parts) {
        const auto bill = std::ranges::find(bills_, part.bill, &OpenBill::bill);
        if (bill != bills_.end()) bill->open_fen -= part.amount_fen;
    }
}

}  // namespace luoshi::fees::payments
