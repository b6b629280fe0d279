// The base place: weekdays as bits (bit 0 is Monday), and why it cannot be chosen now.
#pragma once
#include <vector>

#include "afterschool/enrolment/standing.hpp"
#include "afterschool/enrolment/views.hpp"

namespace luoshi::afterschool::enrolment {

int bits_of(const std::vector<int>& weekdays);
std::vector<int> weekdays_of(int bits);
std::optional<Problem> why_not_base(const catalogue::PlanLine& plan, const Standing& standing);
BaseView base_view(Work& work, const catalogue::PlanLine& plan, PupilId pupil, const Standing& standing);

}  // namespace luoshi::afterschool::enrolment
