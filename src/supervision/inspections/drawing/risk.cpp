#include "supervision/inspections/drawing/risk.hpp"

#include <algorithm>

namespace luoshi::supervision::inspections::drawing {

std::int64_t score_of(const RiskFacts& facts) {
    auto score = std::min<std::int64_t>(30, 10 * facts.open_errors) + std::min<std::int64_t>(12, 3 * facts.open_warnings) +
                 std::min<std::int64_t>(20, 5 * facts.complaints) + std::min<std::int64_t>(20, 10 * facts.open_findings);
    if (!facts.days_since_inspected) score += 15;
    else if (*facts.days_since_inspected > 365) score += 5;
    return score;
}

Risk risk_of(std::int64_t score) { return score >= 40 ? Risk::high : score >= 15 ? Risk::mid : Risk::low; }

std::size_t how_many(CountedBy by, std::int64_t amount, std::size_t n) {
    const auto given = static_cast<std::size_t>(std::max<std::int64_t>(0, amount));
    if (by == CountedBy::number) return std::min(given, n);
    return (n * std::min<std::size_t>(given, 100) + 99) / 100;
}

}  // namespace luoshi::supervision::inspections::drawing
