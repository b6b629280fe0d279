// On which weekdays there may be service. The rule may be set for one stage only, so it is asked for each stage of the
// school: the school has service where any of them has, a pupil where the own one has.
#pragma once
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "afterschool/timetable/ids.hpp"
#include "foundation/result.hpp"
#include "org/api.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::timetable {

inline constexpr std::string_view service_days_key = "service.days";

struct StageDays {
    org::Stage stage = org::Stage::primary;
    std::vector<int> weekdays;          // 1 (Monday) to 5; all of them where no rule narrows it
    std::optional<Problem> unsettled;   // why no rule could be applied though there are some
};

// The stages of the school, primary first; never empty.
std::vector<StageDays> service_days(Work& work, BodyId school, std::string_view school_path, Date on);
// Whose days those of a grade are.
const StageDays& days_of_grade(const std::vector<StageDays>& stages, int grade);
std::vector<int> days_of_any(const std::vector<StageDays>& stages);
// Pupils of several grades meet where each of them has service.
bool have_service(const std::vector<StageDays>& stages, std::span<const int> grades, int weekday);

}  // namespace luoshi::afterschool::timetable
