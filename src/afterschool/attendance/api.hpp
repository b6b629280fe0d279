// afterschool/attendance: registers, leave, hand-over, incidents, patrols. What always holds stands in README.md.
#pragma once
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "afterschool/attendance/jobs.hpp"
#include "afterschool/attendance/packed.hpp"
#include "afterschool/attendance/permissions.hpp"
#include "afterschool/attendance/sample.hpp"
#include "afterschool/attendance/use_cases.hpp"
#include "platform/access/waiting.hpp"
#include "platform/http/route.hpp"

namespace luoshi::afterschool::attendance {

// Keys for foreign keys from above: roll_call (county, session).
//
// Events (outbox): attendance.register_closed {county, school, course, session, date, attended, size} ·
// attendance.register_corrected {county, school, course, session, pupil, correction, old, new} · attendance.leave_asked {county,
// pupil, leave, sessions: [{session, in_time}]} · attendance.leave_withdrawn {county, pupil, leave} ·
// attendance.absence {county, school, session, pupil} · attendance.not_collected {county, school, pupil, date, rung} ·
// attendance.register_missing {county, school, session, rung} ·
// attendance.incident_recorded {county, school, incident, severity} · attendance.incident_escalated {county, school,
// incident}

// ---- for modules above: no permission is asked
// ---------------------------------------------------------------------------

// One pupil's mark in a closed register: what a charge or a refund counts.
struct ClosedMark {
    SessionId session;
    Date date;
    PupilId pupil;
    Mark mark = Mark::present;
    std::optional<bool> leave_in_time;  // of a standing leave; nothing without one or where no cut-off is set
};
// Of all closed and stopped registers of a course, by date and roster order; both days included.
std::vector<ClosedMark> closed_marks(Work& work, std::string_view county, CourseId course, Date from, Date to);

// A school's closed and stopped registers as they are stored: for reckonings over a whole term.
struct ClosedRegister {
    SessionId session;
    std::uint32_t roster = 0;  // its number in ClosedRegisters
    std::vector<Mark> marks;   // in the order of the roster
};
struct ClosedRoster {
    CourseId course;
    std::vector<PupilId> pupils;
};
struct ClosedRegisters {
    std::vector<ClosedRoster> rosters;
    std::vector<ClosedRegister> registers;  // in no order
};
// Of these courses of the school; both days included.
ClosedRegisters closed_registers(Work& work, std::string_view county, BodyId school, std::span<const CourseId> courses,
                                 Date from, Date to);
struct StandingLeave {
    SessionId session;
    PupilId pupil;
    std::optional<bool> in_time;  // nothing where no cut-off is set
};
BOOST_DESCRIBE_STRUCT(StandingLeave, (), (session, pupil, in_time))
// Where somebody is on leave in the register: from the session itself, or from a special course that was not held in its hour, so that the child sat in this one.
// Each child and session once.
std::vector<StandingLeave> standing_leaves(Work& work, std::string_view county, BodyId school, Date from, Date to);

// What waits for the actor: registers to take (a teacher); sessions without a register, children whom nobody collected,
// corrections and incidents (whoever manages the school's attendance); incidents that were not reported in time (the county).
std::vector<luoshi::Waiting> waiting(Work& work);

std::span<const http::Route> routes();

}  // namespace luoshi::afterschool::attendance
