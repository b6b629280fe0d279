// A panel's objects ranked three ways side by side, what the intervals leave open, and where one more expert is asked. The plain and the trimmed mean are
// what most rules prescribe; the corrected one stands beside them and never in their place.
#pragma once
#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "scoring/panel.hpp"

namespace luoshi::scoring {

// Points as they are ranked: whole thousandths, so that what prints alike is alike.
std::int64_t thousandths(double points);

struct Standing {
    std::string object;
    std::int64_t rank_mean = 1;
    std::optional<std::int64_t> rank_trimmed;  // where every object has a trimmed mean
    std::int64_t rank_corrected = 1;
    std::optional<std::int64_t> best_rank, worst_rank;  // of the corrected one: whose interval lies wholly above stands before, wholly below behind
    bool moved = false;                                 // the plain mean ranks it outside of that: worth a look before anything is decided
};
BOOST_DESCRIBE_STRUCT(Standing, (), (object, rank_mean, rank_trimmed, rank_corrected, best_rank, worst_rank, moved))

// By corrected rank, then id.
std::vector<Standing> standings(const PanelResult& result);

// The rule for more experts, as data: where marks differ by more than `spread` points, one more is asked, up to `experts_most`.
struct SpreadRule {
    double spread = 15;
    std::int64_t experts_most = 5;
};
BOOST_DESCRIBE_STRUCT(SpreadRule, (), (spread, experts_most))

enum class Asked { one_more, enough_experts };  // enough: they still differ, the panel talks it over
BOOST_DESCRIBE_ENUM(Asked, one_more, enough_experts)
struct SpreadCase {
    std::string object;
    double spread = 0;
    std::int64_t marks = 0;
    Asked asked = Asked::one_more;
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(SpreadCase, (), (object, spread, marks, asked, words, words_en))

std::vector<SpreadCase> spread_cases(const PanelResult& result, const SpreadRule& rule);

}  // namespace luoshi::scoring
