// The files of ITC-2007, track 3: instances (.ctt) in, the official solution format out and in.
//
// The reader is total: any bytes get a Problem or a refusal with the line ("ctt-unreadable"). Ids are words without
// blanks; days and periods count from 0; the counts of the head must be those of the sections.
#pragma once
#include <string>
#include <string_view>

#include "afterschool/timetable/solver/problem.hpp"
#include "foundation/result.hpp"

namespace luoshi::afterschool::timetable::solver {

Result<Problem> read_ctt(std::string_view text);
std::string write_ctt(const Problem& problem);  // a problem that the format can state: one teacher a meeting, every
                                                // room suits, nothing fixed

// One line a lecture: <CourseID> <RoomID> <Day> <Day_Period>.
std::string write_solution(const Problem& problem, const Solution& solution);
Result<Solution> read_solution(const Problem& problem, std::string_view text);

}  // namespace luoshi::afterschool::timetable::solver
