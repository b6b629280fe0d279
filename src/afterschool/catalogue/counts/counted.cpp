#include "afterschool/catalogue/counts/measures.hpp"
#include "afterschool/catalogue/queries.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

const tally::Recount all[] = {
    {&counts::schools_offering, &queries::count_schools_offering, tally::Grain::month},
    {&counts::own_teachers, &queries::count_own_teachers, tally::Grain::total},
    {&counts::outside_persons, &queries::count_outside_persons, tally::Grain::total},
};

}  // namespace

std::span<const tally::Recount> counted() { return all; }

}  // namespace luoshi::afterschool::catalogue
