#include "afterschool/timetable/counts/measures.hpp"
#include "afterschool/timetable/queries.hpp"

namespace luoshi::afterschool::timetable {
namespace {

const tally::Recount all[] = {
    {&counts::sessions_held, &queries::count_sessions_held, tally::Grain::month},
    {&counts::lessons_held, &queries::count_lessons_held, tally::Grain::month},
    {&counts::teachers, &queries::count_teachers, tally::Grain::month},
    {&counts::outside_persons, &queries::count_outside_teachers, tally::Grain::month},
    {&counts::schools_on_time, &queries::count_schools_on_time, tally::Grain::month},
};

}  // namespace

std::span<const tally::Recount> counted() { return all; }

}  // namespace luoshi::afterschool::timetable
