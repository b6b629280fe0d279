// Findings as pages show them.
#pragma once
#include "supervision/inspections/store.hpp"

namespace luoshi::supervision::inspections {

struct FindingColumns {
    FindingId id;
    std::string item, words, basis;
    FindingSeverity severity = FindingSeverity::warning;
    std::int64_t money = 0;
    FindingState state = FindingState::open;
    std::optional<std::string> conclusion;
};
BOOST_DESCRIBE_STRUCT(FindingColumns, (), (id, item, words, basis, severity, money, state, conclusion))

inline std::vector<InspectionFinding> shown_findings(std::vector<FindingColumns>&& columns) {
    std::vector<InspectionFinding> findings;
    for (auto& c : columns) findings.push_back({c.id, std::move(c.item), std::move(c.words), std::move(c.basis), c.severity, c.money != 0, c.state, std::move(c.conclusion)});
    return findings;
}

}  // namespace luoshi::supervision::inspections
