// A weekly timetable to be made: meetings (what a school calls a course, the competition too) with so many lectures a
// week, their teachers and groups of pupils, rooms and periods. Pure values: no database, no clock, no school.
//
// Everything refers to everything else by its place in the lists, so that the solver never looks up a name. A Problem
// that a reader returned is sound: every index is within its list, names are unique, and no more lectures are asked for
// than `lectures_max`.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace luoshi::afterschool::timetable::solver {

inline constexpr int days_max = 31;
inline constexpr int periods_a_day_max = 24;
inline constexpr int list_max = 4000;  // rooms, teachers, meetings, groups
inline constexpr int lectures_max = 20'000;

struct Room {
    std::string id;
    int capacity = 0;  // pupils
};

struct Meeting {
    std::string id;
    std::vector<int> teachers;  // all of them at once; may be empty
    int lectures = 0;           // a week
    int min_days = 0;           // over how many days they shall be spread
    int pupils = 0;
};

// Pupils who go to several meetings: these never overlap, and their lectures of a day stand together. The competition's
// curriculum.
struct Group {
    std::string id;
    std::vector<int> meetings;
};

// One lecture of a meeting that stands already, with or without its room.
struct Fixed {
    int meeting = 0;
    int period = 0;
    std::optional<int> room;
};

// Points for each breach of a soft constraint; 0 switches it off. The defaults are the competition's (ITC-2007, track
// 3).
struct Weights {
    int room_capacity = 1;   // for each pupil without a chair
    int min_days = 5;        // for each day too few
    int compactness = 2;     // for each lecture that stands alone in a group's day
    int room_stability = 1;  // for each room beyond the first
    bool operator==(const Weights&) const = default;
};

struct Problem {
    std::string name;
    int days = 0;
    int periods_a_day = 0;
    std::vector<Room> rooms;
    std::vector<std::string> teachers;
    std::vector<Meeting> meetings;
    std::vector<Group> groups;
    std::vector<std::uint8_t> open;   // meetings × periods: 1 where the meeting may take place
    std::vector<std::uint8_t> suits;  // meetings × rooms: 1 where the room has what the meeting needs
    std::vector<Fixed> fixed;
    Weights weights;

    int periods() const { return days * periods_a_day; }
    int day_of(int period) const { return period / periods_a_day; }
    bool is_open(int meeting, int period) const {
        return open[static_cast<std::size_t>(meeting * periods() + period)] != 0;
    }
    bool does_suit(int meeting, int room) const {
        return suits[static_cast<std::size_t>(meeting) * rooms.size() + static_cast<std::size_t>(room)] != 0;
    }
    int lectures() const {
        int sum = 0;
        for (const auto& meeting : meetings) sum += meeting.lectures;
        return sum;
    }
    // Everything open and suitable; for readers, which then take away.
    void open_all() {
        open.assign(meetings.size() * static_cast<std::size_t>(periods()), 1);
        suits.assign(meetings.size() * rooms.size(), 1);
    }
};

// Which meetings may not overlap: a teacher or a group in common. Symmetric, without the meeting itself, each list
// sorted.
std::vector<std::vector<int>> conflicts_of(const Problem& problem);

struct Placement {
    int meeting = 0;
    int room = 0;
    int period = 0;
    auto operator<=>(const Placement&) const = default;
};
using Solution = std::vector<Placement>;

}  // namespace luoshi::afterschool::timetable::solver
