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

std::vector<DifferenceRow> differences_in(const TermFacts& facts) {
    std::vector<Found> found;
    for (const auto& pupil : facts.pupils) {
        const auto& asked = facts.asked_of(pupil.pupil);
        const auto count = came(pupil);
        if (const auto kind = difference_of(pupil, asked, count)) found.push_back({&pupil, &asked, *kind, count.attended});
    }
    std::ranges::sort(found, by_class_and_name, [](const Found& one) -> const PupilFacts& { return *one.pupil; });
    std::vector<DifferenceRow> rows;
    for (const auto& one : found) rows.push_back(row_of(one));
    return rows;
}

}  // namespace luoshi::fees::charges
