// The announcement of a round: what is checked before it, and its text.
#pragma once
#include "afterschool/enrolment/round.hpp"

namespace luoshi::afterschool::enrolment {

// Fits the plan and the rules that hold today; fills in what the rules and the term decide (priority groups, hours of
// an offer, first day). Refuses with "plan-not-published", "mode-not-allowed", "window-too-early", "window-wrong",
// "grades-wrong", "windows-wrong", "seats-max-wrong", "courses-missing", "course-not-in-plan", "too-many-places",
// "class-places-wrong", "reserved-for-nobody", "kept-of-two-kinds", and what the rules refuse with.
Result<RoundSettings> settings_to_announce(Work& work, const RoundHead& head);

// zh-CN, complete: whoever reads only this knows how seats are given.
std::string announcement_text(Work& work, const RoundHead& head, const RoundSettings& settings);

}  // namespace luoshi::afterschool::enrolment
