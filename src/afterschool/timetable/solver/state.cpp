#include "afterschool/timetable/solver/state.hpp"

#include <algorithm>

#include "afterschool/timetable/solver/constraints.hpp"

namespace luoshi::afterschool::timetable::solver {

State::State(const Problem& problem, const Solution& start)
    : problem_(problem),
      periods_(problem.periods()),
      rooms_(static_cast<int>(problem.rooms.size())),
      days_(problem.days),
      periods_a_day_(problem.periods_a_day),
      meetings_(problem.meetings.size()),
      conflicts_(conflicts_of(problem)) {
    conflict_bit_.assign(meetings_ * meetings_, 0);
    for (std::size_t a = 0; a < meetings_; ++a) {
        for (const int b : conflicts_[a]) conflict_bit_[a * meetings_ + static_cast<std::size_t>(b)] = 1;
    }
    const auto groups = problem.groups.size();
    groups_of_.resize(meetings_);
    member_.assign(groups * meetings_, 0);
    for (std::size_t g = 0; g < groups; ++g) {
        for (const int m : problem.groups[g].meetings) {
            groups_of_[static_cast<std::size_t>(m)].push_back(static_cast<int>(g));
            member_[g * meetings_ + static_cast<std::size_t>(m)] = 1;
        }
    }
    const auto periods = static_cast<std::size_t>(periods_);
    const auto rooms = static_cast<std::size_t>(rooms_);
    near_.assign(meetings_ * periods, 0);
    own_.assign(meetings_ * periods, 0);
    day_count_.assign(meetings_ * static_cast<std::size_t>(days_), 0);
    room_count_.assign(meetings_ * rooms, 0);
    place_count_.assign(periods * rooms, 0);
    place_sum_.assign(periods * rooms, 0);
    day_mask_.assign(groups * static_cast<std::size_t>(days_), 0);
    group_count_.assign(groups * periods, 0);
    days_used_.assign(meetings_, 0);
    rooms_used_.assign(meetings_, 0);
    capacity_cost_.resize(meetings_ * rooms);
    for (std::size_t m = 0; m < meetings_; ++m) {
        for (std::size_t r = 0; r < rooms; ++r) {
            capacity_cost_[m * rooms + r] =
                std::max(0, problem.meetings[m].pupils - problem.rooms[r].capacity) * problem.weights.room_capacity;
        }
    }
    for (int p = 0; p < periods_; ++p) {
        day_of_.push_back(problem.day_of(p));
        bit_of_.push_back(1U << static_cast<unsigned>(p % periods_a_day_));
    }
    auto rest = problem.fixed;
    for (const auto& placement : start) {
        Lecture lecture{placement.meeting, placement.period, placement.room};
        const auto fixed = std::ranges::find_if(rest, [&](const Fixed& f) {
            return f.meeting == placement.meeting && f.period == placement.period &&
                   (!f.room || *f.room == placement.room);
        });
        if (fixed != rest.end()) {
            lecture.period_fixed = true;
            lecture.room_fixed = fixed->room.has_value();
            rest.erase(fixed);
        }
        lecture_.push_back(lecture);
    }
    for (int l = 0; l < lectures(); ++l) put(l, 1);
    // Whatever stands wrong at the start, hard and soft, is what the referee says; from here on only differences are
    // added.
    const auto cost = evaluate(problem, start);
    std::int64_t hard = 0;
    for (const auto& lecture : lecture_) {
        hard += conflicts_there(lecture.meeting, lecture.period) - 1;  // each pair from both sides
    }
    hard /= 2;
    for (const auto count : place_count_) hard += std::max(0, count - 1);
    std::int64_t soft = cost.room_capacity + cost.min_days + cost.room_stability;
    for (const auto mask : day_mask_) soft += static_cast<std::int64_t>(isolated(mask)) * problem.weights.compactness;
    cost_ = hard * hard_weight + soft;
}

Solution State::solution() const {
    Solution solution;
    solution.reserve(lecture_.size());
    for (const auto& lecture : lecture_) solution.push_back({lecture.meeting, lecture.room, lecture.period});
    return solution;
}

bool State::may_stand(int l, int period, int room) const {
    const auto& lecture = lecture_[static_cast<std::size_t>(l)];
    if (lecture.period_fixed && period != lecture.period) return false;
    if (lecture.room_fixed && room != lecture.room) return false;
    return problem_.is_open(lecture.meeting, period) && problem_.does_suit(lecture.meeting, room);
}

int State::alone_at(int period, int room) const {
    return place_count_[pr(period, room)] == 1 ? static_cast<int>(place_sum_[pr(period, room)]) : -1;
}

void State::put(int l, int by) {
    const auto& lecture = lecture_[static_cast<std::size_t>(l)];
    const int m = lecture.meeting;
    const auto plus = [by](auto& count) { count = static_cast<std::remove_reference_t<decltype(count)>>(count + by); };
    for (const int other : conflicts_[static_cast<std::size_t>(m)]) plus(near_[mp(other, lecture.period)]);
    plus(own_[mp(m, lecture.period)]);
    auto& on_day = day_count_[md(m, day_of_[static_cast<std::size_t>(lecture.period)])];
    auto& in_room = room_count_[mr(m, lecture.room)];
    if (by > 0 && on_day == 0) ++days_used_[static_cast<std::size_t>(m)];
    if (by > 0 && in_room == 0) ++rooms_used_[static_cast<std::size_t>(m)];
    plus(on_day);
    plus(in_room);
    if (by < 0 && on_day == 0) --days_used_[static_cast<std::size_t>(m)];
    if (by < 0 && in_room == 0) --rooms_used_[static_cast<std::size_t>(m)];
    plus(place_count_[pr(lecture.period, lecture.room)]);
    place_sum_[pr(lecture.period, lecture.room)] += static_cast<std::uint32_t>(by * l);
    const int day = day_of_[static_cast<std::size_t>(lecture.period)];
    const auto bit = bit_of_[static_cast<std::size_t>(lecture.period)];
    for (const int g : groups_of_[static_cast<std::size_t>(m)]) {
        auto& count = group_count_[gp(g, lecture.period)];
        plus(count);
        if (count == 0)
            day_mask_[gd(g, day)] &= ~bit;
        else
            day_mask_[gd(g, day)] |= bit;
    }
}

int State::days_delta(int meeting, int from, int to) const {
    const int day_from = day_of_[static_cast<std::size_t>(from)];
    const int day_to = day_of_[static_cast<std::size_t>(to)];
    if (day_from == day_to) return 0;
    const int used = days_used_[static_cast<std::size_t>(meeting)];
    const int then =
        used - (day_count_[md(meeting, day_from)] == 1 ? 1 : 0) + (day_count_[md(meeting, day_to)] == 0 ? 1 : 0);
    const int wanted = problem_.meetings[static_cast<std::size_t>(meeting)].min_days;
    return (std::max(0, wanted - then) - std::max(0, wanted - used)) * problem_.weights.min_days;
}

int State::rooms_delta(int meeting, int from, int to) const {
    if (from == to) return 0;
    const int more = (room_count_[mr(meeting, to)] == 0 ? 1 : 0) - (room_count_[mr(meeting, from)] == 1 ? 1 : 0);
    return more * problem_.weights.room_stability + capacity_cost_[mr(meeting, to)] - capacity_cost_[mr(meeting, from)];
}

int State::compactness_delta(int meeting, int from, int to, int except) const {
    if (from == to) return 0;
    const int day_from = day_of_[static_cast<std::size_t>(from)];
    const int day_to = day_of_[static_cast<std::size_t>(to)];
    const auto bit_from = bit_of_[static_cast<std::size_t>(from)];
    const auto bit_to = bit_of_[static_cast<std::size_t>(to)];
    int delta = 0;
    for (const int g : groups_of_[static_cast<std::size_t>(meeting)]) {
        // A group that has both meetings of a swap keeps its pattern.
        if (except >= 0 && member_[static_cast<std::size_t>(g) * meetings_ + static_cast<std::size_t>(except)] != 0)
            continue;
        const auto before = day_mask_[gd(g, day_from)];
        const auto without = group_count_[gp(g, from)] == 1 ? before & ~bit_from : before;
        if (day_from == day_to) {
            delta += isolated(without | bit_to) - isolated(before);
            continue;
        }
        const auto there = day_mask_[gd(g, day_to)];
        delta += isolated(without) - isolated(before) + isolated(there | bit_to) - isolated(there);
    }
    return delta * problem_.weights.compactness;
}

std::int64_t State::delta_move(int l, int period, int room) const {
    const auto& lecture = lecture_[static_cast<std::size_t>(l)];
    const int m = lecture.meeting;
    int hard = 0;
    if (period != lecture.period) hard += conflicts_there(m, period) - (conflicts_there(m, lecture.period) - 1);
    if (period != lecture.period || room != lecture.room) {
        hard +=
            (place_count_[pr(period, room)] > 0 ? 1 : 0) - (place_count_[pr(lecture.period, lecture.room)] > 1 ? 1 : 0);
    }
    const int soft = days_delta(m, lecture.period, period) + rooms_delta(m, lecture.room, room) +
                     compactness_delta(m, lecture.period, period, -1);
    return static_cast<std::int64_t>(hard) * hard_weight + soft;
}

void State::move(int l, int period, int room, std::int64_t delta) {
    auto& lecture = lecture_[static_cast<std::size_t>(l)];
    put(l, -1);
    lecture.period = period;
    lecture.room = room;
    put(l, 1);
    cost_ += delta;
}

std::int64_t State::delta_swap(int a, int b) const {
    const auto& one = lecture_[static_cast<std::size_t>(a)];
    const auto& two = lecture_[static_cast<std::size_t>(b)];
    int hard = 0;
    if (one.period != two.period) {
        // Where the two conflict, each would count the other in the place that it leaves.
        const int apart = in_conflict(one.meeting, two.meeting) ? 1 : 0;
        hard += conflicts_there(one.meeting, two.period) - apart - (conflicts_there(one.meeting, one.period) - 1);
        hard += conflicts_there(two.meeting, one.period) - apart - (conflicts_there(two.meeting, two.period) - 1);
    }
    const int soft = days_delta(one.meeting, one.period, two.period) + days_delta(two.meeting, two.period, one.period) +
                     rooms_delta(one.meeting, one.room, two.room) + rooms_delta(two.meeting, two.room, one.room) +
                     compactness_delta(one.meeting, one.period, two.period, two.meeting) +
                     compactness_delta(two.meeting, two.period, one.period, one.meeting);
    return static_cast<std::int64_t>(hard) * hard_weight + soft;
}

void State::swap(int a, int b, std::int64_t delta) {
    auto& one = lecture_[static_cast<std::size_t>(a)];
    auto& two = lecture_[static_cast<std::size_t>(b)];
    put(a, -1);
    put(b, -1);
    std::swap(one.period, two.period);
    std::swap(one.room, two.room);
    put(a, 1);
    put(b, 1);
    cost_ += delta;
}

}  // namespace luoshi::afterschool::timetable::solver
