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

}  // namespace luoshi::afterschool::timetable
