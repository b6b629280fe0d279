#include "afterschool/enrolment/counts/measures.hpp"
#include "afterschool/enrolment/queries.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

const tally::Recount all[] = {
    {&counts::participants, &queries::count_participants, tally::Grain::month},
    {&counts::five_days, &queries::count_five_days, tally::Grain::month},
    {&counts::seats, &queries::count_seats_held, tally::Grain::month},
};

}  // namespace

std::span<const tally::Recount> counted() { return all; }

}  // namespace luoshi::afterschool::enrolment
