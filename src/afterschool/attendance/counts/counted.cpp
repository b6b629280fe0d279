#include "afterschool/attendance/counts/measures.hpp"
#include "afterschool/attendance/queries.hpp"

namespace luoshi::afterschool::attendance {
namespace {

const tally::Recount all[] = {
    {&counts::due, &queries::count_due, tally::Grain::month},
    {&counts::present, &queries::count_present, tally::Grain::month},
};

}  // namespace

std::span<const tally::Recount> counted() { return all; }

}  // namespace luoshi::afterschool::attendance
