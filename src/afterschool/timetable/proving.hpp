// What showing and publishing a timetable share.
#pragma once
#include "afterschool/timetable/proof.hpp"
#include "afterschool/timetable/store.hpp"
#include "afterschool/timetable/timetable_views.hpp"

namespace luoshi::afterschool::timetable {

Result<TimetableView> timetable_view(Work& work, PlanId id);
Result<Proof> proof_of(Work& work, const TimetableHead& head);
std::optional<Problem> why_not_publish(const std::optional<TimetableHead>& head, const SessionCounts& counts);
std::optional<Problem> why_not_discard(const std::optional<TimetableHead>& head);
// A draft is its school's work: the bureau that decides on the plan, which may change timetables too, leaves it to the school.
bool may_discard(const Actor& actor, std::string_view school_path);

}  // namespace luoshi::afterschool::timetable
