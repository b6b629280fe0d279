// What the timetable shows other rooms: plain facts, no rights asked.
#pragma once
#include <optional>
#include <string>

#include "afterschool/timetable/ids.hpp"
#include "afterschool/timetable/words.hpp"
#include "foundation/time.hpp"
#include "foundation/time_of_day.hpp"

namespace luoshi::afterschool::timetable {

// One meeting of one course on one day.
struct Session {
    SessionId id;
    std::string county;
    BodyId school;
    PlanId plan;
    CourseId course;
    std::string slot;  // code of the plan's slot; stays when the session is moved
    Date date;
    int pattern_weekday = 1;  // whose pattern it follows, 1 (Monday) to 5: who has a base place sits in it by that weekday, not by the day's own
    TimeOfDay starts;
    TimeOfDay ends;
    int lessons = 1;  // chargeable lessons
    std::optional<RoomId> room;
    std::optional<TeacherId> teacher;     // whose session it is
    std::optional<TeacherId> substitute;  // who stands in
    SessionState state = SessionState::planned;
    std::optional<Settlement> settlement;  // of a cancelled session
    std::optional<SessionId> makes_up;     // the stopped session that this one makes up
    std::int64_t version = 0;

    bool to_come() const { return state == SessionState::planned || state == SessionState::moved; }
    std::optional<TeacherId> taught_by() const { return substitute ? substitute : teacher; }
    Instant starts_at() const;  // in Beijing
    Instant ends_at() const;
};

// A special course that is not held in the hour of its slot on a day of its pattern: its session was stopped or moved away, or none was made (then it
// stands here as cancelled, with the base session's own time). Whoever has a base place too sits in the base group then. In the order of queries/free_hours.sql; times in minutes.
struct FreeHour {
    CourseId course;
    Date on;
    Date day;  // what became of the session
    int starts = 0;
    int ends = 0;
    SessionState state = SessionState::planned;

    bool is_held() const { return state != SessionState::cancelled && day == on; }  // at another hour of the day
    // For a base session that was moved to where the special one went, nothing is free.
    bool frees(int base_starts, int base_ends) const { return !is_held() || ends <= base_starts || base_ends <= starts; }
    bool frees(const Session& base) const { return on == base.date && frees(base.starts.minutes(), base.ends.minutes()); }
};
BOOST_DESCRIBE_STRUCT(FreeHour, (), (course, on, day, starts, ends, state))

// A further adult of a session beside the one who takes it.
struct Assistant {
    TeacherId adult;
    std::string name;
};

}  // namespace luoshi::afterschool::timetable
