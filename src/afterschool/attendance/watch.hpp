// What the clock brings: who still waits at the gate.
#pragma once
#include "afterschool/attendance/shared.hpp"

namespace luoshi::afterschool::attendance {

struct Waiting {
    PupilId pupil;
    SessionId session;  // the last one of the day
    BodyId school;
    Instant ended_at;
};
// Pupils who were there in a session that has ended, sit in no later one, and have not been handed over.
std::vector<Waiting> uncollected(Work& work, std::string_view county, BodyId school, Date day);

}  // namespace luoshi::afterschool::attendance
