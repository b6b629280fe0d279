#include "afterschool/timetable/begun.hpp"

#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/store.hpp"

namespace luoshi::afterschool::timetable {

bool begun_today(Work& work, std::string_view county, CourseId course) {
    const auto first = work.one<int>(queries::first_start_on_day, county, course, work.today());
    return first && instant_of(work.today(), *first) <= work.now();
}

}  // namespace luoshi::afterschool::timetable
