// The terms that a family can look at, and that a past one is only looked at: what was held then is what pay, fees and
// registers rest on. A term is over after its last day, or when its plan has ended; where nobody fixed its days it is
// not over before that.
#pragma once
#include <optional>
#include <vector>

#include "afterschool/enrolment/views.hpp"
#include "foundation/result.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::enrolment {

// Every term whose plan the school has published, the newest first.
std::vector<ChildTerm> terms_of_school(Work& work, std::string_view county, BodyId school);
ChildTerm term_of_plan(Work& work, const catalogue::PlanLine& plan);

// Conflict "term-over", with the term's name and last day.
std::optional<Problem> why_over(const ChildTerm& term);
std::optional<Problem> why_over(Work& work, PlanId plan);

}  // namespace luoshi::afterschool::enrolment
