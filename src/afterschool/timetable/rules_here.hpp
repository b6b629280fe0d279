// The local rules that a timetable keeps to, found through rules and put into words. Where nothing is set nothing is
// checked, and pages say so.
#pragma once
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "afterschool/timetable/shared_views.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::timetable {

inline constexpr std::string_view end_latest_key = "service.end_latest";
inline constexpr std::string_view minutes_a_day_key = "service.minutes_a_day";
inline constexpr std::string_view pupils_per_adult_key = "group.pupils_per_adult_max";
inline constexpr std::string_view size_max_key = "group.size_max";
inline constexpr std::string_view lessons_a_week_key = "teacher.lessons_a_week_max";

// A number (minutes of a time, pupils, lessons) with what it rests on; `number` is absent where nothing holds or nobody
// has decided.
struct HeldNumber {
    std::optional<std::int64_t> number;
    AppliedRule view;
};

// Of a school on a day, for the stage of `grade`; without one for the first stage that the school has.
HeldNumber held_here(Work& work, std::string_view parameter, BodyId school, std::string_view school_path, Date on,
                     std::optional<int> grade = {});

// One grade of each stage that `grades` belong to: whom to ask a rule for.
std::vector<int> grade_of_each_stage(std::span<const int> grades);

// A limit that nothing may exceed, for pupils of several grades together: the strictest of their stages.
HeldNumber least_here(Work& work, std::string_view parameter, BodyId school, std::string_view school_path, Date on,
                      std::span<const int> grades);

}  // namespace luoshi::afterschool::timetable
