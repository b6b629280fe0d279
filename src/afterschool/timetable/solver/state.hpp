// A complete timetable under change: every lecture has a period and a room, and what each move would cost is known in
// constant time.
//
// Hard constraints may be broken meanwhile; in the cost a breach outweighs every soft gain, what it weighs in the search is
// the search's affair. Closed periods and unsuitable rooms are never tried. The costs kept here are checked against the referee (evaluate) by the tests.
#pragma once
#include <cstdint>
#include <vector>

#include "afterschool/timetable/solver/problem.hpp"

namespace luoshi::afterschool::timetable::solver {

class State {
 public:
    static constexpr int hard_weight = 1'000'000;
    // Of a change of cost: by how many hard breaches it grows. The rest are soft points.
    static constexpr std::int64_t breaches_in(std::int64_t delta) { return (delta + (delta < 0 ? -hard_weight : hard_weight) / 2) / hard_weight; }

    State(const Problem& problem, const Solution& start);

    struct Lecture {
        int meeting = 0;
        int period = 0;
        int room = 0;
        bool period_fixed = false;
        bool room_fixed = false;
    };
    int lectures() const { return static_cast<int>(lecture_.size()); }
    const Lecture& lecture(int l) const { return lecture_[static_cast<std::size_t>(l)]; }
    std::int64_t cost() const { return cost_; }
    std::int64_t hard() const { return cost_ / hard_weight; }
    Solution solution() const;

    // Whether the lecture may stand there at all (open, suitable, not fixed elsewhere).
    bool may_stand(int l, int period, int room) const;
    // The lecture of another meeting in that place, or −1 where it is empty or holds several.
    int alone_at(int period, int room) const;

    std::int64_t delta_move(int l, int period, int room) const;
    void move(int l, int period, int room, std::int64_t delta);
    // Two lectures of different meetings change places.
    std::int64_t delta_swap(int a, int b) const;
    void swap(int a, int b, std::int64_t delta);

 private:
    struct OneGroup {
        std::vector<int> meetings;
    };
    std::size_t mp(int meeting, int period) const { return static_cast<std::size_t>(meeting * periods_ + period); }
    std::size_t mr(int meeting, int room) const { return static_cast<std::size_t>(meeting * rooms_ + room); }
    std::size_t md(int meeting, int day) const { return static_cast<std::size_t>(meeting * days_ + day); }
    std::size_t pr(int period, int room) const { return static_cast<std::size_t>(period * rooms_ + room); }
    std::size_t gd(int group, int day) const { return static_cast<std::size_t>(group * days_ + day); }
    std::size_t gp(int group, int period) const { return static_cast<std::size_t>(group * periods_ + period); }

    static int isolated(std::uint32_t mask) { return __builtin_popcount(mask & ~(mask << 1U) & ~(mask >> 1U)); }
    bool in_conflict(int a, int b) const {
        return conflict_bit_[static_cast<std::size_t>(a) * meetings_ + static_cast<std::size_t>(b)] != 0;
    }
    int conflicts_there(int meeting, int period) const {
        return near_[mp(meeting, period)] + own_[mp(meeting, period)];
    }
    int days_delta(int meeting, int from, int to) const;
    int rooms_delta(int meeting, int from, int to) const;
    int compactness_delta(int meeting, int from, int to, int except) const;
    void put(int l, int by);  // counts the lecture in (+1) or out (−1)

    const Problem& problem_;
    int periods_, rooms_, days_, periods_a_day_;
    std::size_t meetings_;
    std::vector<Lecture> lecture_;
    std::vector<std::vector<int>> conflicts_;
    std::vector<std::uint8_t> conflict_bit_;
    std::vector<std::vector<int>> groups_of_;
    std::vector<std::uint8_t> member_;        // groups × meetings
    std::vector<std::uint16_t> near_;         // meetings × periods: lectures there of meetings in conflict
    std::vector<std::uint16_t> own_;          // meetings × periods
    std::vector<std::uint16_t> day_count_;    // meetings × days
    std::vector<std::uint16_t> room_count_;   // meetings × rooms
    std::vector<std::uint16_t> place_count_;  // periods × rooms
    std::vector<std::uint32_t> place_sum_;  // periods × rooms: sum of lecture numbers, the lecture where the count is 1
    std::vector<std::uint32_t> day_mask_;   // groups × days: a bit for each period of the day in use
    std::vector<std::uint16_t> group_count_;  // groups × periods
    std::vector<int> capacity_cost_;          // meetings × rooms
    std::vector<int> day_of_;
    std::vector<std::uint32_t> bit_of_;
    std::vector<int> days_used_;
    std::vector<int> rooms_used_;
    std::int64_t cost_ = 0;
};

}  // namespace luoshi::afterschool::timetable::solver
