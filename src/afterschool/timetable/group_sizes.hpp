// How many pupils there are for an adult in each group of a timetable, against the rules of its place.
#pragma once
#include <optional>
#include <vector>

#include "afterschool/timetable/assistants.hpp"
#include "afterschool/timetable/balance_views.hpp"

namespace luoshi::afterschool::timetable {

// Of the groups that run, by kind, slot and name. `rows`: the sessions of the timetable.
std::vector<GroupSize> group_sizes(Work& work, const TimetableHead& head, const std::vector<SessionRow>& rows,
                                   const AssistantsBySession& assistants);
// Refuses to publish groups with too few adults without a reason; says which, with numbers and rule.
Result<std::vector<GroupSize>> groups_to_publish(Work& work, const TimetableHead& head, const std::optional<std::string>& reason);

}  // namespace luoshi::afterschool::timetable
