// Parts of a market that have nothing to do with each other (schools, slots): no applicant of one wishes for a course
// of another. Each can be allocated by itself, in any order and at the same time, and while one is at work its data
// stays in the cache.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "afterschool/allocation/matching/market.hpp"

namespace luoshi::afterschool::allocation::matching {

struct Parts {
    std::vector<std::uint32_t> applicants;  // by part; inside a part in the order that was asked for
    std::vector<std::uint32_t> begin;       // parts + 1
    std::uint32_t count() const { return begin.empty() ? 0 : static_cast<std::uint32_t>(begin.size() - 1); }
    std::span<const std::uint32_t> part(std::uint32_t p) const {
        return {applicants.data() + begin[p], begin[p + 1] - begin[p]};
    }
};

// Inside each part the applicants stand in the order of `sequence` (empty: by number). Applicants without wishes are
// left out.
Parts parts_of(const Market& market, std::span<const std::uint32_t> sequence = {});

}  // namespace luoshi::afterschool::allocation::matching
