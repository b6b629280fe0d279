// The same reckoning over small plain rows, without strings and without allocation: a province's term is some 1.2 thousand million lessons.
//
// Lessons must come in the order of their days. reckon_bill and reckon_settlement stand on this; there is one reckoning, not two.
#pragma once
#include <cstdint>
#include <span>

#include "fees/reckoning/reckoning.hpp"

namespace luoshi::fees::reckoning {

struct CompactLesson {
    std::int32_t day = 0;  // days since 1970-01-01
    std::int32_t price_fen = 0;
    std::int16_t lessons = 1;
    std::uint16_t item = 0;  // the caller's number of it
    bool special = false;
    Outcome outcome = Outcome::to_come;
    bool by_day = false;  // Unit::day
    bool proven = false;
};

struct CompactExemption {
    std::int32_t from = 0;
    std::int32_t until = 0;  // excluded
    std::int32_t percent = 0;
};

struct CompactCharge {
    std::int64_t gross_fen = 0;
    std::int64_t cut_fen = 0;
    std::int64_t exempt_fen = 0;
    std::int64_t due_fen = 0;
    std::int32_t lessons = 0;  // charged units
};

CompactCharge bill_compact(std::span<const CompactLesson> lessons, const Caps& caps, std::span<const CompactExemption> exemptions);
CompactCharge settle_compact(std::span<const CompactLesson> lessons, const Caps& caps, std::span<const CompactExemption> exemptions, const RuleSet& rules);

// A settlement that says what became of the lessons that the pupil missed; the same charge.
struct CompactSettlement {
    CompactCharge charge;
    std::int32_t missed = 0;  // lessons that were planned and held, and not attended
    KeptBy kept = KeptBy::nothing;
};
CompactSettlement settle_and_explain(std::span<const CompactLesson> lessons, const Caps& caps, std::span<const CompactExemption> exemptions, const RuleSet& rules);

}  // namespace luoshi::fees::reckoning
