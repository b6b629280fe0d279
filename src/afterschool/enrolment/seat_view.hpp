// A seat as pages show it, and how consent stands, in a word.
#pragma once
#include <string>

#include "afterschool/enrolment/offers.hpp"
#include "afterschool/enrolment/standing.hpp"
#include "afterschool/enrolment/views.hpp"

namespace luoshi::afterschool::enrolment {

SeatView seat_view(const SeatHeld& seat, const catalogue::CourseLine& course, std::string slot_name);
std::string consent_words(const Standing& standing);  // given | refused | withdrawn | disputed | none

}  // namespace luoshi::afterschool::enrolment
