// Registers of many sessions at once, for made-up populations: what hand_in_register and close_register leave behind, with their statements and without
// their questions. Not for people: nobody is asked, and nobody is told of an absence, for the days are over.
#pragma once
#include <span>
#include <vector>

#include "afterschool/attendance/ids.hpp"
#include "afterschool/attendance/shared.hpp"

namespace luoshi::afterschool::attendance {

// Of a published session that is over, has somebody who takes it, and no register yet.
struct BulkRegister {
    timetable::Session session;
    SubmissionId id;
    std::vector<PupilId> pupils;   // as timetable::roster_of says for the day, in that order
    std::vector<Mark> marks;       // one for each
    std::vector<MarkTime> times;   // by place
    Instant taken_at;
    Instant closed_at;
};
// In the Work's county, by the Work's actor; the caller records. With months of the pupils, figures of the days, sessions held and the event of each
// closed register.
Result<Nothing> insert_registers(Work& work, std::span<const BulkRegister> registers);

}  // namespace luoshi::afterschool::attendance
