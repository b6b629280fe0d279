// The timetable of a school's term, and the registers that its teachers took until a day.
#pragma once
#include "app/population/school_term.hpp"

namespace luoshi::app {

// Made and published two days before the term; answers how many sessions.
Result<std::int64_t> make_sessions(Desk& desk, const MadePlan& plan, const TermDays& term);
// Of the last so many days with sessions before `until`; answers how many registers. Each is taken six minutes into its session and closed after it.
Result<std::int64_t> take_registers(Desk& desk, const MadeSchool& school, const TermDays& term, Date until, int days);

}  // namespace luoshi::app
