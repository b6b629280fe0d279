// What the use cases of attendance begin with: whose session is it, who sits in it, what was written down so far.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "afterschool/attendance/packed.hpp"
#include "afterschool/attendance/views.hpp"
#include "afterschool/catalogue/api.hpp"
#include "afterschool/enrolment/api.hpp"
#include "afterschool/timetable/api.hpp"
#include "foundation/result.hpp"
#include "org/api.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/storage/work.hpp"
#include "pupils/api.hpp"
#include "rules/api.hpp"

namespace luoshi::afterschool::attendance {

// Refuses "other-county" when a write does not run in the partition of what it changes.
Result<Nothing> require_county(Work& work, std::string_view county);

// ---- a session and who may do what with it
// ---------------------------------------------------------------------------

struct SessionAt {
    timetable::Session session;
    catalogue::CourseLine course;
    std::string school_name;
    std::string school_path;
    std::string teacher_name;
    std::optional<AccountId> teacher_account;  // nothing: whoever teaches it cannot take its register
    std::string room_name;
    bool own = false;      // the actor teaches it, or stands in
    bool assists = false;  // the actor is a further adult of it; known of a session that was asked for alone, and of today's

    bool takes() const { return own || assists; }  // its register, and the children to the gate
};
Problem no_such_session();
// Without asking rights.
std::optional<SessionAt> find_session_at(Work& work, SessionId id);
SessionAt session_at(Work& work, timetable::Session session);
// For whoever takes its register: its teacher or an assistant of it with the right to, or the school's office. Everybody else: missing
// "no-such-session".
Result<SessionAt> require_session(Work& work, SessionId id);
// In a write Work, also of its partition.
Result<SessionAt> require_session_to_write(Work& work, SessionId id);

// ---- what was written down
// ---------------------------------------------------------------------------------------------

struct MarkTime {
    std::int64_t place = 0;  // in the roster
    std::string at;          // "16:50"
};
BOOST_DESCRIBE_STRUCT(MarkTime, (), (place, at))

// One roll call, in the order of queries/roll_call_by_session.sql.
struct RollHead {
    SessionId session;
    BodyId school;
    CourseId course;
    Date date;
    std::int64_t minute = 0;
    std::int64_t roster = 0;
    std::int64_t size = 0;
    std::string marks;
    std::vector<MarkTime> times;
    std::int64_t version = 0;
    RollState state = RollState::confirmed;
    Instant confirmed_at;
    std::string confirmed_by;
    std::string confirmed_by_name;
    std::optional<Instant> device_at;
    std::optional<Instant> closed_at;
    std::string members;

    std::vector<PupilId> pupils() const;
    std::vector<Mark> unpacked() const;
};
BOOST_DESCRIBE_STRUCT(RollHead, (),
                      (session, school, course, date, minute, roster, size, marks, times, version, state, confirmed_at,
                       confirmed_by, confirmed_by_name, device_at, closed_at, members))
std::optional<RollHead> find_roll(Work& work, std::string_view county, SessionId session);
std::vector<RollHead> rolls_of_day(Work& work, std::string_view county, BodyId school, Date date);

std::string pack_pupils(const std::vector<PupilId>& pupils);
std::vector<PupilId> unpack_pupils(std::string_view members);

// How many sit in it on its day, without those who are off school (休学): they keep their places and are not expected.
std::int64_t expected_in(Work& work, const timetable::Session& session);
// The rows of a session for lists; `roll` may be nothing, then `expected` counts today's enrolment.
RegisterSession session_row(Work& work, const SessionAt& at, const std::optional<RollHead>& roll);

// Writes what follows from a change of marks in the same transaction: months of the pupils and the school's day.
void follow_marks(Work& work, const SessionAt& at, const std::vector<PupilId>& pupils, const std::vector<Mark>& before,
                  const std::vector<Mark>& after, int new_registers, int new_closed);

// ---- leave
// -----------------------------------------------------------------------------------------------------------------

// Of two leaves of one child from one hour (one from the session, one from the special course that was not held in it) the one in time holds, whichever is read first.
// Nothing: no cut-off was set.
std::optional<bool> better_leave(std::optional<bool> one, std::optional<bool> other);

// ---- children
// --------------------------------------------------------------------------------------------------------------

// The sessions of one child: of its seats and, on the weekdays chosen (by the weekday whose pattern a session follows), of
// its base group; by date and start, cancelled ones too.
std::vector<SessionAt> sessions_of_child(Work& work, const pupils::PupilLine& pupil, Date from, Date to);

rules::Asked asked_of(std::string_view path, Date on, int grade);
org::Stage stage_of(int grade);

std::string clock_time(Instant at);  // "16:40" in Beijing

int page_size(const std::optional<int>& limit);

// {"key": 1, …}: a set of keys as statements take it.
json::value key_set(const std::vector<std::string>& keys);

}  // namespace luoshi::afterschool::attendance
