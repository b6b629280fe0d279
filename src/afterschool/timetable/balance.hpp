// How much each teacher takes on, what the sessions consist of, and how many pupils there are for an adult. Pure.
#pragma once
#include <optional>
#include <span>

#include "afterschool/timetable/balance_views.hpp"

namespace luoshi::afterschool::timetable {

struct TakenSession {
    CourseId course;
    catalogue::Activity activity = catalogue::Activity::homework;
    std::vector<int> grades;
    Date day;
    int minutes = 0;
    int lessons = 0;
    std::optional<TeacherId> adult;
    std::string adult_name;
};

// By name; weeks in order.
std::vector<TeacherLoad> load_of_teachers(std::span<const TakenSession> sessions,
                                          std::optional<std::int64_t> lessons_a_week_max);
// The largest first; percents of all minutes, one decimal.
std::vector<ActivityShare> shares_of_activities(std::span<const TakenSession> sessions);
// Grades to whom nothing but homework and questions is offered.
std::vector<int> homework_only(std::span<const TakenSession> sessions);
// Whether a group keeps to the sizes; words only where it does not.
GroupSize judge_group(CourseId course, std::string name, int places, int pupils, int adults,
                      std::optional<std::int64_t> pupils_per_adult_max, std::optional<std::int64_t> size_max);

}  // namespace luoshi::afterschool::timetable
