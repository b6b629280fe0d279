// afterschool/timetable/solver: weekly timetables for any school, pure. Reads ITC-2007 track 3 instances and the
// project's own JSON, solves, explains every breach in words.
#pragma once
#include "afterschool/timetable/solver/constraints.hpp"
#include "afterschool/timetable/solver/ctt.hpp"
#include "afterschool/timetable/solver/problem.hpp"
#include "afterschool/timetable/solver/project_json.hpp"
#include "afterschool/timetable/solver/solve.hpp"
