// Leave that a guardian asks for, or that the school enters for a family that called. Late leave is kept like any other; whether it was in time is written down
// when it is asked, by the cut-off that holds here that day and by when the family said it, so that a later change of the rule changes nothing for the family.
#pragma once
#include "afterschool/attendance/commands.hpp"
#include "afterschool/attendance/shared.hpp"

namespace luoshi::afterschool::attendance {

// In the order of queries/leave_by_id.sql.
struct LeaveHead {
    LeaveId id;
    PupilId pupil;
    LeaveKind kind = LeaveKind::family;
    std::string words;
    Date first_day;
    Date last_day;
    Instant asked_at;
    std::string asked_by;
    std::string asked_by_name;
    std::optional<Instant> withdrawn_at;
    std::optional<std::string> caller;   // who called, where the school entered it
    std::optional<Instant> called_at;
};
BOOST_DESCRIBE_STRUCT(LeaveHead, (),
                      (id, pupil, kind, words, first_day, last_day, asked_at, asked_by, asked_by_name, withdrawn_at, caller, called_at))

struct NewLeave {
    LeaveId id;
    Date first_day;
    Date last_day;
    LeaveKind kind = LeaveKind::family;
    std::string words;
    std::optional<std::string> caller;
    std::optional<Instant> called_at;  // both or neither
};
struct KeptLeave {
    LeaveView view;
    bool is_new = true;  // otherwise the same had been sent before
};

LeaveView view_of(Work& work, const pupils::PupilLine& pupil, const LeaveHead& head);
// `said_at`: when the family said it; the cut-off is judged by it.
Result<LeaveView> preview_of(Work& work, const pupils::PupilLine& pupil, Date first, Date last, Instant said_at);
Result<KeptLeave> keep_leave(Work& work, const pupils::PupilLine& pupil, const NewLeave& leave);

// A session that was moved into the days of a leave, or made there later: the child is away from it too, judged by when the family said it against the cut-off of
// the day on which the session is now.
void cover_by_leave(Work& work, const timetable::Session& session);

// Who may enter leave for a family: the head teacher of the child's class, and for every child of the school whoever holds attendance.enter_leave. Everybody
// else: missing "no-such-pupil".
Result<pupils::PupilLine> require_enterer(Work& work, PupilId id);
// The family hears that leave which the school had entered for it does not stand any more.
Result<Nothing> tell_of_withdrawal(Work& work, const pupils::PupilLine& pupil, const LeaveHead& head);

}  // namespace luoshi::afterschool::attendance
