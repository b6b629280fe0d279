#include "fees/charges/differences.hpp"

#include <algorithm>

namespace luoshi::fees::charges {
namespace {

struct Came {
    int attended = 0;
    int planned = 0;
};

Came came(const PupilFacts& pupil) {
    Came count;
    for (const auto& lesson : pupil.lessons) {
        ++count.planned;
        count.attended += lesson.outcome == reckoning::Outcome::attended ? 1 : 0;
    }
    return count;
}

std::optional<DifferenceKind> difference_of(const PupilFacts& pupil, const AskedSoFar& asked, const Came& count) {
    const bool billed = asked.bills > 0;
    const bool consents = pupil.consent.standing == "given";
    if (count.attended > 0 && !consents && !billed) return DifferenceKind::came_without_consent;
    if (count.attended > 0 && !billed) return DifferenceKind::came_without_bill;
    if (billed && count.planned > 0 && count.attended == 0) return DifferenceKind::billed_never_came;
    if (!billed && consents && count.planned > 0) return DifferenceKind::place_without_bill;
    return std::nullopt;
}

std::pair<std::string_view, std::string_view> words_of(DifferenceKind kind) {
    switch (kind) {
        case DifferenceKind::came_without_consent: return {"点名册上到过课，但没有家长同意书，也没有开单", "was in a register without a consent and without a bill"};
        case DifferenceKind::came_without_bill: return {"点名册上到过课，但没有开单", "was in a register but was not billed"};
        case DifferenceKind::billed_never_came: return {"开了单，但整个学期没有到过一次课", "was billed but never came"};
        case DifferenceKind::place_without_bill: return {"有名额、有同意书，但没有开单", "has a place and a consent but no bill"};
        case DifferenceKind::attended_not_paid: return {"到过课、开了单，到学期末还没有缴清", "came and was billed, and has not paid all of it by the end of the term"};
        case DifferenceKind::paid_more_than_billed: return {"收到的钱比开单的多", "more came in than was billed"};
        case DifferenceKind::owed_more_than_billed:
            return {"按点名应缴的比开过的账单多，多出的部分不向家长收取", "owes more by the register than was ever billed; the family is not asked for it"};
    }
    return {};
}

struct Found {
    const PupilFacts* pupil;
    const AskedSoFar* asked;
    DifferenceKind kind;
    int attended;
};

DifferenceRow row_of(const Found& one) {
    const auto words = words_of(one.kind);
    return {one.pupil->pupil,         one.pupil->name, one.pupil->class_name,     one.kind, std::string(words.first),
            std::string(words.second), one.attended,    one.asked->due.in_fen(), one.asked->paid.in_fen()};
}

}  // namespace

void add_money_differences(const PupilFacts& pupil, const AskedSoFar& asked, Money owed, Money more, std::vector<MoneyDifference>& found) {
    if (asked.bills == 0) return;  // that nothing was billed is said already
    const auto kept = asked.paid - asked.refunded;
    if (kept < owed && came(pupil).attended > 0) found.push_back({&pupil, DifferenceKind::attended_not_paid});
    if (kept > asked.due) found.push_back({&pupil, DifferenceKind::paid_more_than_billed});
    if (more > Money{}) found.push_back({&pupil, DifferenceKind::owed_more_than_billed});
}

std::vector<DifferenceRow> differences_in(const TermFacts& facts, const std::vector<MoneyDifference>& of_money) {
    std::vector<Found> found;
    for (const auto& one : of_money) found.push_back({one.pupil, &facts.asked_of(one.pupil->pupil), one.kind, came(*one.pupil).attended});
    for (const auto& pupil : facts.pupils) {
        const auto& asked = facts.asked_of(pupil.pupil);
        const auto count = came(pupil);
        if (const auto kind = difference_of(pupil, asked, count)) found.push_back({&pupil, &asked, *kind, count.attended});
    }
    std::ranges::sort(found, [](const Found& one, const Found& other) {
        return one.pupil == other.pupil ? one.kind < other.kind : by_class_and_name(*one.pupil, *other.pupil);
    });
    std::vector<DifferenceRow> rows;
    for (const auto& one : found) rows.push_back(row_of(one));
    return rows;
}

}  // namespace luoshi::fees::charges
