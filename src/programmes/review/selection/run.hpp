// Going down the order, one candidate after the other; what select, move_up and explain have in common.
#pragma once
#include "programmes/review/selection/oracle.hpp"

namespace luoshi::programmes::review::selection {

class Run {
 public:
    Run(const Compiled& contest, const Oracle& oracle);
    // Decided before anything else: chosen, or gone.
    void keep(std::uint32_t place) { ++box_.low[contest_.type[place]]; }
    void remove(std::uint32_t place) { --box_.high[contest_.type[place]]; }
    // False: the rules cannot all be kept.
    bool begin();
    // With numbers that are known to keep them.
    void begin(std::vector<std::int64_t> numbers);
    // Whether this one is chosen. Must be asked in the order of the contest.
    bool take(std::uint32_t place);
    const Box& box() const { return box_; }
    // Of each type in some permitted set with all who were chosen so far.
    const std::vector<std::int64_t>& numbers() const { return numbers_; }

 private:
    void see(std::vector<std::int64_t> numbers);
    void count_taken();
    bool is_full(std::uint32_t type) const;
    bool exchange(std::uint32_t type);
    bool may_give_way(std::uint32_t type, std::uint32_t other) const;
    void move(std::uint32_t type, std::int64_t by);
    void refit(std::uint32_t type);

    const Compiled& contest_;
    const Oracle& oracle_;
    Box box_;
    std::vector<std::int64_t> numbers_;  // of each type in some permitted set with all who were chosen so far
    std::vector<std::int64_t> counts_;   // of that set, by bound
    std::vector<std::int64_t> taken_;    // of those chosen so far, by bound
    std::vector<char> closed_;           // types of which nobody can be chosen any more
};

Problem too_hard();
// The smallest clash inside a box, as rules of the contest.
std::vector<std::uint32_t> smallest_clash(const Compiled& contest, const Oracle& oracle, const Box& box);
// The same where one of `type` more than in `box` is wanted and `numbers` are a permitted set of `box`: every question is then one path, not a flow.
struct OneMore {
    std::uint32_t type;
    const std::vector<std::int64_t>& numbers;
};
std::vector<std::uint32_t> smallest_clash(const Compiled& contest, const Oracle& oracle, const Box& box, const OneMore& wanted);
Problem no_selection(const Compiled& contest, const std::vector<std::uint32_t>& rules);

}  // namespace luoshi::programmes::review::selection
