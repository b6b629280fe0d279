// Can so many of each type still be chosen, so that the rules hold? Exact.
//
// Rules whose sets are nested or apart form a tree; two such trees (schools in prefectures; kinds) are a flow with lower bounds, decided by LEMON's
// Circulation (Goldberg and Tarjan's push-relabel). What fits in neither tree is kept by branch and bound over flows.
#pragma once
#include "programmes/review/selection/compiled.hpp"

namespace luoshi::programmes::review::selection {

struct Box {
    std::vector<std::int64_t> low, high;  // by type
};

class Oracle {
 public:
    explicit Oracle(const Compiled& contest);

    // So many of each type that every active rule holds, or nothing. Throws TooHard after a million steps.
    std::optional<std::vector<std::int64_t>> find(Box box, const std::vector<char>& active) const;
    std::optional<std::vector<std::int64_t>> find(Box box) const { return find(std::move(box), all_); }
    // The same with one of `type` more than the box asks for, where `numbers` keep every active rule inside the box: a path along which the others
    // give way, instead of a new flow. (A flow can be raised on one arc exactly if such a path exists.)
    std::optional<std::vector<std::int64_t>> one_more(const Box& box, std::uint32_t type, const std::vector<std::int64_t>& numbers, const std::vector<char>& active) const;
    std::optional<std::vector<std::int64_t>> one_more(const Box& box, std::uint32_t type, const std::vector<std::int64_t>& numbers) const { return one_more(box, type, numbers, all_); }
    const std::vector<char>& all() const { return all_; }
    std::size_t outside_the_trees() const { return rest_.size(); }

 private:
    friend class Path;
    static constexpr std::uint32_t root = 0xffffffff;
    struct Tree {
        std::vector<std::uint32_t> bounds;   // in the order in which they were taken in: larger ones first
        std::vector<std::uint32_t> parent;   // place in `bounds`, or root
        std::vector<std::uint32_t> of_type;  // the smallest set that holds the type, or root
        std::vector<std::vector<std::uint32_t>> types, below;  // by place and, at the end, of the root: what hangs directly on it
    };
    bool fits(const Tree& tree, std::uint32_t bound) const;
    void close(Tree& tree) const;
    std::optional<std::vector<std::int64_t>> exchanged(const Box& box, std::uint32_t type, const std::vector<std::int64_t>& numbers, const std::vector<char>& active) const;
    bool keeps_rest(const std::vector<std::int64_t>& numbers, const std::vector<char>& active) const;
    bool tighten(Box& box, const std::vector<char>& active) const;
    std::optional<std::vector<std::int64_t>> flow(const Box& box, const std::vector<char>& active) const;
    std::optional<std::vector<std::int64_t>> search(Box box, const std::vector<char>& active, std::int64_t& steps) const;

    const Compiled& contest_;
    Tree first_, second_;
    std::vector<std::uint32_t> rest_;
    std::vector<char> all_;
};

struct TooHard {};

}  // namespace luoshi::programmes::review::selection
