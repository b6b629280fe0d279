// Hand-made problems of the solver's tests.
#pragma once
#include <string_view>

namespace luoshi::afterschool::timetable::solver {

inline constexpr std::string_view small_ctt = R"(Name: small
Courses: 4
Rooms: 2
Days: 2
Periods_per_day: 3
Curricula: 2
Constraints: 3

COURSES:
drawing Ocra 2 2 30
singing Indaco 2 2 42
reading Rosa 1 1 40
chess Scarlatti 2 1 18

ROOMS:
A	32
B	50

CURRICULA:
first 3 drawing singing reading
second 2 singing chess

UNAVAILABILITY_CONSTRAINTS:
singing 1 0
chess 0 2
chess 1 2

END.
)";

inline constexpr std::string_view own_json = R"({"schema":"luoshi.timetable/1","name":"club","days":2,"periods_a_day":2,
"rooms":[{"id":"A","capacity":30},{"id":"B","capacity":20}],
"teachers":[{"id":"t1","closed":[{"day":0,"period":0}]}],"groups":[{"id":"g3"}],
"meetings":[{"id":"chess","lectures":2,"min_days":2,"pupils":18,"teachers":["t1"],"groups":["g3"],"rooms":["B"],"fixed":[{"day":1,"period":1,"room":"B"}]},
{"id":"art","lectures":1,"pupils":25,"groups":["g3"]}],
"constraints":[{"name":"room_stability","weight":3}]})";

}  // namespace luoshi::afterschool::timetable::solver
