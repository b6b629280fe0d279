#include "afterschool/timetable/solver/constraints.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace luoshi::afterschool::timetable::solver {
namespace {

using AllConstraints = std::tuple<Lectures, Conflicts, Availability, RoomOccupancy, RoomSuitability, FixedPlaces,
                                  RoomCapacity, MinDays, Compactness, RoomStability>;

// Lists of the problem are indexed by int everywhere: one cast, one place.
template <class T>
const T& at(const std::vector<T>& list, int index) {
    return list[static_cast<std::size_t>(index)];
}

const std::string& name_of(const Problem& problem, int meeting) { return at(problem.meetings, meeting).id; }

// 第 2 天第 3 节
std::string when(const Problem& problem, int period) {
    return fmt::format("第 {} 天第 {} 节", problem.day_of(period) + 1, period % problem.periods_a_day + 1);
}
std::string when_en(const Problem& problem, int period) {
    return fmt::format("day {}, period {}", problem.day_of(period) + 1, period % problem.periods_a_day + 1);
}

template <class Constraint>
void breach(Findings& findings, int points, auto&& words, auto&& words_en) {
    findings.points += points;
    if (findings.list == nullptr) return;
    findings.list->push_back(
        {std::string(Constraint::facts.name), Constraint::facts.hard, points, words(), words_en()});
}

// The lectures in order of meeting and period.
Solution by_meeting(Solution solution) {
    std::ranges::sort(solution, {}, [](const Placement& p) { return std::tuple(p.meeting, p.period, p.room); });
    return solution;
}

std::vector<std::vector<Placement>> split_by_meeting(const Problem& problem, const Solution& solution) {
    std::vector<std::vector<Placement>> split(problem.meetings.size());
    for (const auto& placement : by_meeting(solution))
        split[static_cast<std::size_t>(placement.meeting)].push_back(placement);
    return split;
}

template <class F>
void each_meeting(const Problem& problem, F&& f) {
    for (int m = 0; m < static_cast<int>(problem.meetings.size()); ++m) f(m, at(problem.meetings, m));
}

}  // namespace

void Lectures::find(const Problem& problem, const Solution& solution, Findings& findings) {
    const auto split = split_by_meeting(problem, solution);
    each_meeting(problem, [&](int m, const Meeting& meeting) {
        std::set<int> periods;
        for (const auto& placement : at(split, m)) periods.insert(placement.period);
        const int wrong = std::abs(meeting.lectures - static_cast<int>(periods.size())) +
                          static_cast<int>(at(split, m).size() - periods.size());
        if (wrong == 0) return;
        breach<Lectures>(
            findings, wrong,
            [&] {
                return fmt::format("“{}”每周应有 {} 节，排在不同时段的有 {} 节", meeting.id, meeting.lectures,
                                   periods.size());
            },
            [&] {
                return fmt::format("{} has {} lectures a week, {} stand in periods of their own", meeting.id,
                                   meeting.lectures, periods.size());
            });
    });
}

void Conflicts::find(const Problem& problem, const Solution& solution, Findings& findings) {
    const auto conflicts = conflicts_of(problem);
    std::map<int, std::set<int>> meetings_at;  // by period; a meeting twice in one period is Lectures' business
    for (const auto& placement : solution) meetings_at[placement.period].insert(placement.meeting);
    for (const auto& [period, meetings] : meetings_at) {
        for (const int a : meetings) {
            for (const int b : at(conflicts, a)) {
                if (b <= a || !meetings.contains(b)) continue;
                breach<Conflicts>(
                    findings, 1,
                    [&, p = period] {
                        return fmt::format("“{}”和“{}”有相同的教师或学生，都排在{}", name_of(problem, a),
                                           name_of(problem, b), when(problem, p));
                    },
                    [&, p = period] {
                        return fmt::format("{} and {} share a teacher or pupils and both stand on {}",
                                           name_of(problem, a), name_of(problem, b), when_en(problem, p));
                    });
            }
        }
    }
}

void Availability::find(const Problem& problem, const Solution& solution, Findings& findings) {
    for (const auto& placement : by_meeting(solution)) {
        if (problem.is_open(placement.meeting, placement.period)) continue;
        breach<Availability>(
            findings, 1,
            [&] {
                return fmt::format("“{}”不能排在{}", name_of(problem, placement.meeting),
                                   when(problem, placement.period));
            },
            [&] {
                return fmt::format("{} cannot be on {}", name_of(problem, placement.meeting),
                                   when_en(problem, placement.period));
            });
    }
}

void RoomOccupancy::find(const Problem& problem, const Solution& solution, Findings& findings) {
    std::map<std::pair<int, int>, std::vector<int>> users;  // (period, room) → meetings
    for (const auto& placement : by_meeting(solution))
        users[{placement.period, placement.room}].push_back(placement.meeting);
    for (const auto& [place, meetings] : users) {
        for (std::size_t i = 1; i < meetings.size(); ++i) {
            const auto& [period, room] = place;
            breach<RoomOccupancy>(
                findings, 1,
                [&, p = period, r = room] {
                    return fmt::format("场地“{}”{}已有“{}”，又排了“{}”", at(problem.rooms, r).id, when(problem, p),
                                       name_of(problem, meetings[0]), name_of(problem, meetings[i]));
                },
                [&, p = period, r = room] {
                    return fmt::format("room {} on {} holds {} and also {}", at(problem.rooms, r).id,
                                       when_en(problem, p), name_of(problem, meetings[0]),
                                       name_of(problem, meetings[i]));
                });
        }
    }
}

void RoomSuitability::find(const Problem& problem, const Solution& solution, Findings& findings) {
    for (const auto& placement : by_meeting(solution)) {
        if (problem.does_suit(placement.meeting, placement.room)) continue;
        const auto& room = at(problem.rooms, placement.room).id;
        breach<RoomSuitability>(
            findings, 1, [&] { return fmt::format("场地“{}”不适合“{}”", room, name_of(problem, placement.meeting)); },
            [&] { return fmt::format("room {} does not suit {}", room, name_of(problem, placement.meeting)); });
    }
}

void FixedPlaces::find(const Problem& problem, const Solution& solution, Findings& findings) {
    for (const auto& fixed : problem.fixed) {
        const bool stands = std::ranges::any_of(solution, [&](const Placement& p) {
            return p.meeting == fixed.meeting && p.period == fixed.period && (!fixed.room || p.room == *fixed.room);
        });
        if (stands) continue;
        breach<FixedPlaces>(
            findings, 1,
            [&] { return fmt::format("“{}”应固定在{}", name_of(problem, fixed.meeting), when(problem, fixed.period)); },
            [&] {
                return fmt::format("{} is fixed on {}", name_of(problem, fixed.meeting),
                                   when_en(problem, fixed.period));
            });
    }
}

void RoomCapacity::find(const Problem& problem, const Solution& solution, Findings& findings) {
    if (problem.weights.room_capacity == 0) return;
    for (const auto& placement : by_meeting(solution)) {
        const auto& room = at(problem.rooms, placement.room);
        const auto& meeting = at(problem.meetings, placement.meeting);
        const int missing = meeting.pupils - room.capacity;
        if (missing <= 0) continue;
        breach<RoomCapacity>(
            findings, missing * problem.weights.room_capacity,
            [&] {
                return fmt::format("“{}”{}在“{}”，{} 人，缺 {} 个座位", meeting.id, when(problem, placement.period),
                                   room.id, meeting.pupils, missing);
            },
            [&] {
                return fmt::format("{} on {} in {}: {} pupils, {} chairs missing", meeting.id,
                                   when_en(problem, placement.period), room.id, meeting.pupils, missing);
            });
    }
}

void MinDays::find(const Problem& problem, const Solution& solution, Findings& findings) {
    if (problem.weights.min_days == 0) return;
    const auto split = split_by_meeting(problem, solution);
    each_meeting(problem, [&](int m, const Meeting& meeting) {
        std::set<int> days;
        for (const auto& placement : at(split, m)) days.insert(problem.day_of(placement.period));
        const int missing = meeting.min_days - static_cast<int>(days.size());
        if (missing <= 0) return;
        breach<MinDays>(
            findings, missing * problem.weights.min_days,
            [&] {
                return fmt::format("“{}”应分布在 {} 天以上，只有 {} 天", meeting.id, meeting.min_days, days.size());
            },
            [&] {
                return fmt::format("{} should be spread over {} days and has {}", meeting.id, meeting.min_days,
                                   days.size());
            });
    });
}

void Compactness::find(const Problem& problem, const Solution& solution, Findings& findings) {
    if (problem.weights.compactness == 0) return;
    const auto split = split_by_meeting(problem, solution);
    for (const auto& group : problem.groups) {
        std::map<int, int> lectures_at;  // by period
        for (const int m : group.meetings) {
            for (const auto& placement : at(split, m)) ++lectures_at[placement.period];
        }
        for (const auto& [period, lectures] : lectures_at) {
            const int of_day = period % problem.periods_a_day;
            const bool before = of_day > 0 && lectures_at.contains(period - 1);
            const bool after = of_day + 1 < problem.periods_a_day && lectures_at.contains(period + 1);
            if (before || after) continue;
            breach<Compactness>(
                findings, lectures * problem.weights.compactness,
                [&, p = period] { return fmt::format("“{}”{}的课前后都空着", group.id, when(problem, p)); },
                [&, p = period] {
                    return fmt::format("the lecture of {} on {} stands alone", group.id, when_en(problem, p));
                });
        }
    }
}

void RoomStability::find(const Problem& problem, const Solution& solution, Findings& findings) {
    if (problem.weights.room_stability == 0) return;
    const auto split = split_by_meeting(problem, solution);
    each_meeting(problem, [&](int m, const Meeting& meeting) {
        std::set<int> rooms;
        for (const auto& placement : at(split, m)) rooms.insert(placement.room);
        const int more = static_cast<int>(rooms.size()) - 1;
        if (more <= 0) return;
        breach<RoomStability>(
            findings, more * problem.weights.room_stability,
            [&] { return fmt::format("“{}”用了 {} 间场地", meeting.id, rooms.size()); },
            [&] { return fmt::format("{} uses {} rooms", meeting.id, rooms.size()); });
    });
}

const std::vector<ConstraintFacts>& all_constraints() {
    static const auto all =
        std::apply([](auto... c) { return std::vector<ConstraintFacts>{decltype(c)::facts...}; }, AllConstraints{});
    return all;
}

Cost evaluate(const Problem& problem, const Solution& solution) {
    Cost cost;
    const auto points = [&]<class Constraint>(Constraint) {
        Findings findings;
        Constraint::find(problem, solution, findings);
        if (Constraint::facts.hard) cost.hard += findings.points;
        return findings.points;
    };
    points(Lectures{}), points(Conflicts{}), points(Availability{}), points(RoomOccupancy{}), points(RoomSuitability{}),
        points(FixedPlaces{});
    cost.room_capacity = points(RoomCapacity{});
    cost.min_days = points(MinDays{});
    cost.compactness = points(Compactness{});
    cost.room_stability = points(RoomStability{});
    return cost;
}

std::vector<Violation> explain(const Problem& problem, const Solution& solution) {
    std::vector<Violation> violations;
    Findings findings{0, &violations};
    std::apply([&](auto... c) { (decltype(c)::find(problem, solution, findings), ...); }, AllConstraints{});
    return violations;
}

}  // namespace luoshi::afterschool::timetable::solver
