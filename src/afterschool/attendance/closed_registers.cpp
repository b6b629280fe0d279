// Whole schools' registers, roster by roster: what a term is reckoned from. A roster stands in many registers and is read once.
#include <map>
#include <stdexcept>
#include <utility>

#include "afterschool/attendance/api.hpp"
#include "afterschool/attendance/queries.hpp"
#include "afterschool/attendance/shared.hpp"

namespace luoshi::afterschool::attendance {

ClosedRegisters closed_registers(Work& work, std::string_view county, BodyId school, std::span<const CourseId> courses,
                                 Date from, Date to) {
    ClosedRegisters all;
    std::map<std::pair<CourseId, std::int64_t>, std::uint32_t> numbers;
    for (const auto course : courses) {
        work.each(
            queries::rosters_of_course,
            [&](const storage::Row& row) {
                numbers[{course, row.get<std::int64_t>(0)}] = static_cast<std::uint32_t>(all.rosters.size());
                all.rosters.push_back({course, unpack_pupils(row.text(1))});
            },
            county, course);
    }
    work.each(
        queries::registers_of_school,
        [&](const storage::Row& row) {
            const auto roster = numbers.find({row.get<CourseId>(1), row.get<std::int64_t>(2)});
            if (roster == numbers.end()) return;  // of another term's course
            auto marks = unpack_marks(row.text(4), static_cast<std::size_t>(row.get<std::int64_t>(3)));
            const auto session = row.get<SessionId>(0);
            if (!marks) throw std::logic_error("a stored register that no writer made: " + session.to_string());
            all.registers.push_back({session, roster->second, std::move(*marks)});
        },
        county, school, from, to);
    return all;
}

std::vector<StandingLeave> standing_leaves(Work& work, std::string_view county, BodyId school, Date from, Date to) {
    auto leaves = work.all<StandingLeave>(queries::leaves_of_school, county, school, from, to);
    const auto carried = work.all<StandingLeave>(queries::carried_leaves_of_school, county, school, from, to);
    if (carried.empty()) return leaves;
    std::map<std::pair<SessionId, PupilId>, std::size_t> places;
    for (std::size_t i = 0; i < leaves.size(); ++i) places.emplace(std::pair(leaves[i].session, leaves[i].pupil), i);
    for (const auto& one : carried) {
        const auto [place, is_new] = places.emplace(std::pair(one.session, one.pupil), leaves.size());
        if (is_new) {
            leaves.push_back(one);
            continue;
        }
        auto& kept = leaves[place->second];
        kept.in_time = better_leave(kept.in_time, one.in_time);
    }
    return leaves;
}

}  // namespace luoshi::afterschool::attendance
