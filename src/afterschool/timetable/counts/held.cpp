#include "afterschool/timetable/counts/held.hpp"

#include "afterschool/timetable/queries.hpp"

namespace luoshi::afterschool::timetable::counts {

std::optional<Date> first_held(Work& work, const SessionRow& row) {
    if (!row.adult) return std::nullopt;
    const auto term = tally::term_of(row.day);
    return work.one<Date>(queries::first_held, row.county, row.adult, tally::first_day_of(term), tally::last_day_of(term));
}

void note_held(Work& work, const SessionRow& row, std::int64_t change, const std::optional<Date>& first_before) {
    tally::Changes changes;
    changes.add(row.school, sessions_held, row.day, change);
    changes.add(row.school, lessons_held, row.day, change * row.lessons);
    const auto first = first_held(work, row);
    if (row.adult && first != first_before) {
        const auto kind = work.one<std::string>(queries::kind_of_adult, row.county, row.adult);
        const auto& measure = kind == "own" ? teachers : outside_persons;
        if (first_before) changes.add(row.school, measure, *first_before, -1);
        if (first) changes.add(row.school, measure, *first, 1);
    }
    changes.write(work);
}

}  // namespace luoshi::afterschool::timetable::counts
