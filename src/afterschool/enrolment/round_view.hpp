// A round as its page shows it.
#pragma once
#include "afterschool/enrolment/round.hpp"
#include "afterschool/enrolment/views.hpp"

namespace luoshi::afterschool::enrolment {

RoundView round_view(Work& work, const RoundHead& head);
std::vector<RoundCourseView> course_views(Work& work, const RoundHead& head);

WhyNot why_not_of(const Problem& problem);
ActionView action_view(std::string action, std::string words, std::string words_en,
                       const std::optional<Problem>& why_not);

// Between the freezing and the draw its places belong to the draw: a seat given beside it would be one too many, or a
// hidden one.
bool is_in_a_draw(Work& work, std::string_view county, PlanId plan, CourseId course);
Problem course_in_draw();

std::optional<Problem> why_not_change(const RoundHead& head);
std::optional<Problem> why_not_cancel(const RoundHead& head, Instant now);
std::optional<Problem> why_not_freeze(const RoundHead& head, Instant now);

}  // namespace luoshi::afterschool::enrolment
