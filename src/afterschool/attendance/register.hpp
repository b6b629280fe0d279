// The pieces that registers, the watch over the clock and cancelled sessions share.
#pragma once
#include "afterschool/attendance/shared.hpp"

namespace luoshi::afterschool::attendance {

// From when on a register may be taken and a child let go: pupils gather before the session begins.
Instant opens_at(const timetable::Session& session);

RegisterView register_view(Work& work, const SessionAt& at);

// The stored roster of these pupils; a new one only where none before was the same.
struct Roster {
    std::int64_t serial = 0;
    std::int64_t size = 0;
};
Roster keep_roster(Work& work, std::string_view county, CourseId course, const std::vector<PupilId>& pupils);

// What names a submission's content: the same id with another digest is refused.
std::string submission_digest(SessionId session, std::int64_t base_version, std::string_view marks, const std::vector<MarkTime>& times);
// The event of a closed register.
void tell_closed(Work& work, const timetable::Session& session, std::int64_t attended, std::int64_t size);

// All marks "stopped", for a cancelled session that nobody has taken a register of. Answers whether there was none.
bool stop_register(Work& work, const SessionAt& at);

// Tells guardians and the class teacher of every pupil who is absent without leave, once each; nothing before the
// minutes of the rule are over. Where no rule is set: at once. Answers how many were new.
Result<int> raise_absence_alarms(Work& work, const SessionAt& at, const RollHead& roll);

}  // namespace luoshi::afterschool::attendance
