// A contest made ready: candidates in their order, sorted into types (alike in every rule), and each rule as a set of types with bounds.
#pragma once
#include "programmes/review/selection/selection.hpp"

namespace luoshi::programmes::review::selection {

// So many of these types, at least and at most. One set may carry two rules, a minimum and a maximum.
struct Bound {
    RuleName name;
    bool upper = true;
    std::int64_t number = 0;
    std::vector<std::uint32_t> types;  // ascending
};

struct Compiled {
    std::vector<std::uint32_t> order;     // positions in contest.candidates, the best first
    std::vector<std::uint32_t> type;      // by place in the order
    std::vector<char> passes;             // by place in the order: not below the pass score
    std::vector<std::int64_t> of_type;    // how many who pass
    std::vector<Bound> bounds;
    std::vector<std::vector<std::uint32_t>> bounds_of;  // by type, ascending
    std::optional<RuleName> pass_score;
};

Result<Compiled> compiled(const Contest& contest);

// By score, then by the tie rules.
bool stands_before(const Candidate& a, const Candidate& b);

// 85.2 for 85,200 thousandths.
std::string score_words(std::int64_t thousandths);

}  // namespace luoshi::programmes::review::selection
