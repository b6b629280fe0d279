// Why a pupil cannot hand in wishes now; the use case refuses with the words that the page shows beforehand.
#pragma once
#include "afterschool/enrolment/round.hpp"
#include "afterschool/enrolment/standing.hpp"

namespace luoshi::afterschool::enrolment {

std::optional<Problem> why_not_wish(Work& work, const RoundHead& head, PupilId pupil, const Standing& standing);

}  // namespace luoshi::afterschool::enrolment
