// Who reviews what: the cheapest assignment of experts to items that keeps every rule, with a proof that there is no cheaper one.
//
// Pure: numbers in, pairs out, the same on every run. Costs are whole numbers; the smaller the better. What the rules mean stands in
// constraints.hpp, how the proof works in proof.hpp, how it is solved in README.md.
#pragma once
#include <boost/describe.hpp>
#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "foundation/result.hpp"

namespace luoshi::programmes::review::assignment {

struct Item {
    std::string name;
    std::optional<std::int64_t> needed = {};  // experts for this one instead of `per_item`: one more where the first ones differ too much
};

struct Expert {
    std::string name;
    std::string unit = {};  // empty: none that another one could share
    std::int64_t min = 0;
    std::optional<std::int64_t> max = {};
};

// Positions in the lists of experts and items.
struct Pair {
    std::uint32_t expert = 0;
    std::uint32_t item = 0;
    auto operator<=>(const Pair&) const = default;
};

struct Bid {
    std::uint32_t expert = 0;
    std::uint32_t item = 0;
    std::int64_t cost = 0;
};

struct Instance {
    std::vector<Item> items;
    std::vector<Expert> experts;
    std::vector<Bid> bids;        // a pair at most once
    std::vector<Pair> conflicts;  // never assigned, whatever was bid
};

inline constexpr std::int64_t whole = 1000;  // a pair's probability of one

struct Rules {
    std::int64_t per_item = 1;
    std::optional<std::int64_t> cap = {};           // on everybody; an expert's own maximum may be lower
    std::int64_t load_cost = 100;                   // an expert's i-th item, counted from 0, costs so much times i more
    std::optional<std::int64_t> default_cost = {};  // of a pair that nobody bid on; none: only listed pairs
    bool distinct_units = false;                    // an item never gets two experts of one unit
    std::int64_t pair_permille = whole;             // no pair is likelier than that; below `whole` experts are drawn (rounding.hpp)
};
BOOST_DESCRIBE_STRUCT(Rules, (), (per_item, cap, load_cost, default_cost, distinct_units, pair_permille))

// What one more review of an item costs, and what an expert's time is worth, at the optimum: the proof.
struct Prices {
    std::vector<std::int64_t> item;
    std::vector<std::int64_t> expert;
};

struct Assignment {
    std::vector<Pair> pairs;  // by item, then expert
    std::int64_t cost = 0;
    Prices prices;
};

// A pair and how likely it is, in thousandths.
struct Share {
    Pair pair;
    std::int64_t permille = 0;
};

struct Shares {
    std::vector<Share> shares;  // by item, then expert; none with nothing
    std::int64_t cost = 0;      // what a draw costs on the average, in thousandths
    Prices prices;
};

// Solves, and solves again after a rule moved: it begins where it ended. The instance must outlive it and not change.
class Solver {
 public:
    // Refuses with "bad-instance" what contradicts itself: a pair listed twice, positions out of range, a minimum above a maximum,
    // numbers out of range.
    static Result<Solver> make(const Instance& instance);
    ~Solver();
    Solver(Solver&&) noexcept;
    Solver& operator=(Solver&&) noexcept;

    // Refuses with "cannot-assign" and a sentence for every shortage (shortage.hpp), with "bad-rules" or "numbers-too-large".
    Result<Assignment> solve(const Rules& rules);
    // As above, with each pair at most `pair_permille` likely.
    Result<Shares> solve_shares(const Rules& rules);
    // Of the last solving: how often the library was asked, and with how many pairs at most.
    int rounds() const;
    std::size_t pairs_asked() const;

 private:
    struct State;
    explicit Solver(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

// Once, from nothing.
Result<Assignment> assign(const Instance& instance, const Rules& rules);

}  // namespace luoshi::programmes::review::assignment
