// Made-up instances of the sizes of the competition's 21 (comp01 … comp21), each around a timetable planted beforehand:
// so a feasible one exists, and its penalty is an upper bound of the optimum.
//
// Only the sizes are the published ones (courses, lectures, rooms, teachers, curricula, days, periods, unavailable
// periods); who teaches what, and which courses make a curriculum, is drawn by seed. Results on them are therefore no
// results on the published instances.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "afterschool/timetable/solver/problem.hpp"

namespace luoshi::afterschool::timetable::solver {

struct Profile {
    std::string_view name;  // "comp01"
    int courses;
    int lectures;
    int rooms;
    int teachers;
    int curricula;
    int days;
    int periods_a_day;
    int unavailable;
};
std::span<const Profile> profiles();
std::optional<Profile> find_profile(std::string_view name);

struct Generated {
    Problem problem;
    Solution planted;
};
Generated generate(const Profile& profile, std::uint64_t seed);

}  // namespace luoshi::afterschool::timetable::solver
