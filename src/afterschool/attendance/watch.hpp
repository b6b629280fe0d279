// What the clock brings: who still waits at the gate, or left and nobody knows with whom.
#pragma once
#include "afterschool/attendance/shared.hpp"

namespace luoshi::afterschool::attendance {

struct Waiting {
    PupilId pupil;
    SessionId session;  // the last one of the day
    BodyId school;
    Instant ended_at;  // of the session; of who left early, when that was
    WaitingWhy why = WaitingWhy::not_collected;
};
// Pupils who were there in a session that has ended, left one early, or sit in one that ended without a register and are
// not on leave; who sit in no later one, and have not been handed over.
std::vector<Waiting> uncollected(Work& work, std::string_view county, BodyId school, Date day);

}  // namespace luoshi::afterschool::attendance
