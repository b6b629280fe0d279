// Awards by ratio, as the rule says it. Pure.
#pragma once
#include <boost/describe.hpp>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "programmes/events/competitions/words.hpp"
#include "scoring/api.hpp"

namespace luoshi::programmes::events::competitions {

struct AwardLevel {
    std::string key;            // first
    std::string title;          // 一等奖
    std::int64_t permille = 0;  // of those who competed
};
BOOST_DESCRIBE_STRUCT(AwardLevel, (), (key, title, permille))

struct AwardRule {
    using lenient = void;
    std::vector<AwardLevel> levels;  // the best first
    Rounding rounding = Rounding::half_up;
    TieCut ties = TieCut::all_better;
    std::int64_t floor = 0;  // thousandths of a point; below there is no award
};
BOOST_DESCRIBE_STRUCT(AwardRule, (), (levels, rounding, ties, floor))

std::int64_t places_for(std::int64_t competitors, std::int64_t permille, Rounding rounding);

struct Ranking {
    std::string id;
    std::int64_t points = 0;  // thousandths
    std::int64_t rank = 1;
};
// The level of each, in the order given; empty: none. A border lies after the places of all levels so far: who is tied into a better level by the rule
// takes a place of the next one.
std::vector<std::string> levels_for(std::span<const Ranking> all, const AwardRule& rule);
// The level that so many points would get among the others, who keep theirs: for a result that an appeal has changed.
std::string level_at(std::int64_t rank, std::int64_t tied, std::int64_t points, std::int64_t competitors, const AwardRule& rule);

// One slug for the first fault of a rule; empty: none.
std::string fault_of(const AwardRule& rule);

}  // namespace luoshi::programmes::events::competitions
