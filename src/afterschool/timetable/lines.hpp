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

// A further adult of a session beside the one who takes it.
struct Assistant {
    TeacherId adult;
    std::string name;
};

}  // namespace luoshi::afterschool::timetable
