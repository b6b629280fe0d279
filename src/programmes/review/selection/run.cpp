#include "programmes/review/selection/run.hpp"

#include <algorithm>

namespace luoshi::programmes::review::selection {

Run::Run(const Compiled& contest, const Oracle& oracle) : contest_(contest), oracle_(oracle) {
    box_.low.assign(contest.of_type.size(), 0);
    box_.high = contest.of_type;
}

bool Run::begin() {
    auto found = oracle_.find(box_);
    if (!found) return false;
    begin(std::move(*found));
    return true;
}

void Run::begin(std::vector<std::int64_t> numbers) {
    closed_.assign(box_.low.size(), 0);
    count_taken();
    see(std::move(numbers));
}

void Run::count_taken() {
    taken_.assign(contest_.bounds.size(), 0);
    for (std::size_t b = 0; b < taken_.size(); ++b) {
        for (const auto t : contest_.bounds[b].types) taken_[b] += box_.low[t];
    }
}

void Run::see(std::vector<std::int64_t> numbers) {
    numbers_ = std::move(numbers);
    counts_.assign(contest_.bounds.size(), 0);
    for (std::size_t b = 0; b < counts_.size(); ++b) {
        for (const auto t : contest_.bounds[b].types) counts_[b] += numbers_[t];
    }
}

bool Run::take(std::uint32_t place) {
    const auto t = contest_.type[place];
    if (closed_[t] == 0 && numbers_[t] == box_.low[t]) refit(t);
    if (closed_[t] == 0) {
        ++box_.low[t];
        for (const auto b : contest_.bounds_of[t]) ++taken_[b];
        return true;
    }
    --box_.high[t];
    return false;
}

// A set with one more of this type, or nobody of it any more: what is impossible now stays impossible further down. The oracle is asked last; mostly a
// bound is full, or one of another type gives way.
void Run::refit(std::uint32_t t) {
    if (box_.low[t] == box_.high[t] || is_full(t)) {
        closed_[t] = 1;
        return;
    }
    if (exchange(t)) return;
    auto found = oracle_.one_more(box_, t, numbers_);
    if (found) see(std::move(*found));
    else closed_[t] = 1;
}

bool Run::is_full(std::uint32_t t) const {
    return std::ranges::any_of(contest_.bounds_of[t], [&](std::uint32_t b) { return contest_.bounds[b].upper && taken_[b] >= contest_.bounds[b].number; });
}

bool Run::exchange(std::uint32_t t) {
    const bool room = std::ranges::none_of(contest_.bounds_of[t], [&](std::uint32_t b) { return contest_.bounds[b].upper && counts_[b] >= contest_.bounds[b].number; });
    if (room) {
        move(t, 1);
        return true;
    }
    for (std::uint32_t other = 0; other < numbers_.size(); ++other) {
        if (other == t || numbers_[other] == box_.low[other] || !may_give_way(t, other)) continue;
        move(other, -1);
        move(t, 1);
        return true;
    }
    return false;
}

// Both lists of bounds ascend.
bool Run::may_give_way(std::uint32_t t, std::uint32_t other) const {
    const auto& mine = contest_.bounds_of[t];
    const auto& theirs = contest_.bounds_of[other];
    for (const auto b : mine) {
        if (contest_.bounds[b].upper && counts_[b] >= contest_.bounds[b].number && !std::ranges::binary_search(theirs, b)) return false;
    }
    return std::ranges::all_of(theirs, [&](std::uint32_t b) { return contest_.bounds[b].upper || counts_[b] > contest_.bounds[b].number || std::ranges::binary_search(mine, b); });
}

void Run::move(std::uint32_t t, std::int64_t by) {
    numbers_[t] += by;
    for (const auto b : contest_.bounds_of[t]) counts_[b] += by;
}

}  // namespace luoshi::programmes::review::selection
