// Who has or had a place, with class and consent. Private to this room.
#pragma once
#include <vector>

#include "fees/charges/course_terms.hpp"

namespace luoshi::fees::charges {

struct NumberedPupil {
    std::uint32_t number = 0;
    PupilFacts facts;
};
// Of those wanted, whose numbers are their places in the list; in no order.
std::vector<NumberedPupil> load_pupils(Work& work, const catalogue::PlanLine& plan, const PupilNumbers& numbers, std::span<const PupilId> wanted);

}  // namespace luoshi::fees::charges
