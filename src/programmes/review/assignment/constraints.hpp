// What an assignment must keep to, each constraint a type with a name and the sentence that users read, and the referee that counts anew from the
// pairs alone, never from what the solver kept.
#pragma once
#include <boost/describe.hpp>
#include <string_view>

#include "programmes/review/assignment/assignment.hpp"

namespace luoshi::programmes::review::assignment {

struct Breach {
    std::string constraint;  // name of the type: "conflicts"
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(Breach, (), (constraint, words, words_en))

struct ConstraintFacts {
    std::string_view name;
    std::string_view sentence;
    std::string_view sentence_en;
};

#define LUOSHI_CONSTRAINT(Type, name, sentence, sentence_en)                                                                               \
    struct Type {                                                                                                                          \
        static constexpr ConstraintFacts facts{name, sentence, sentence_en};                                                               \
        static void find(const Instance& instance, const Rules& rules, const std::vector<Pair>& pairs, std::vector<Breach>& breaches); \
    }

LUOSHI_CONSTRAINT(Conflicts, "conflicts", "须回避的专家绝不评审该项目", "nobody reviews what they must avoid");
LUOSHI_CONSTRAINT(ListedPairs, "listed_pairs", "只安排申报过的配对，除非设了默认代价", "only listed pairs are assigned, unless there is a default cost");
LUOSHI_CONSTRAINT(PerItem, "per_item", "每个项目的专家人数正好够数，且互不相同", "each item has exactly its number of experts, all different");
LUOSHI_CONSTRAINT(Cap, "cap", "每名专家不超过统一上限和本人上限", "nobody reviews more than the cap and their own maximum");
LUOSHI_CONSTRAINT(Minimum, "minimum", "每名专家不少于本人下限", "nobody reviews less than their own minimum");
LUOSHI_CONSTRAINT(DistinctUnits, "distinct_units", "同一项目的专家来自不同单位", "the experts of an item are of different units");
#undef LUOSHI_CONSTRAINT

// The facts of all of them, in the order above; conditions of the cost follow from Rules.
const std::vector<ConstraintFacts>& all_constraints();
std::vector<Breach> breaches_of(const Instance& instance, const Rules& rules, const std::vector<Pair>& pairs);
// Bids, default costs and loads added up anew.
std::int64_t cost_of(const Instance& instance, const Rules& rules, const std::vector<Pair>& pairs);

}  // namespace luoshi::programmes::review::assignment
