// The timetable of a plan: what it is made of, how far it has come, and what making it did. Times of day are "16:30";
// days are days in Beijing; lessons are chargeable lessons.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/catalogue/api.hpp"
#include "afterschool/timetable/ids.hpp"
#include "afterschool/timetable/shared_views.hpp"
#include "afterschool/timetable/words.hpp"
#include "foundation/time.hpp"
#include "org/api.hpp"

namespace luoshi::afterschool::timetable {

struct SessionCounts {
    std::int64_t planned = 0;
    std::int64_t moved = 0;
    std::int64_t held = 0;
    std::int64_t cancelled = 0;
    std::int64_t unsettled = 0;        // cancelled, neither made up nor refunded yet
    std::int64_t without_teacher = 0;  // to come
    std::int64_t without_room = 0;     // to come
};
BOOST_DESCRIBE_STRUCT(SessionCounts, (), (planned, moved, held, cancelled, unsettled, without_teacher, without_room))

struct TimetableSlot {
    std::string code;
    std::string name;
    std::vector<int> weekdays;
    std::string starts;
    std::string ends;
    int lessons = 1;
};
BOOST_DESCRIBE_STRUCT(TimetableSlot, (), (code, name, weekdays, starts, ends, lessons))

struct SlotTimeView {
    std::string slot;
    Date from;
    std::string starts;
    std::string ends;
};
BOOST_DESCRIBE_STRUCT(SlotTimeView, (), (slot, from, starts, ends))

struct RoomRef {
    RoomId id;
    std::string name;
    int places = 0;
    bool in_use = true;
};
BOOST_DESCRIBE_STRUCT(RoomRef, (), (id, name, places, in_use))

struct TeacherRef {
    TeacherId id;
    std::string name;
    catalogue::TeacherKind kind = catalogue::TeacherKind::own;
    bool active = true;
};
BOOST_DESCRIBE_STRUCT(TeacherRef, (), (id, name, kind, active))

struct CourseRef {
    CourseId id;
    std::string name;
    catalogue::CourseKind kind = catalogue::CourseKind::special;
    std::string slot;
};
BOOST_DESCRIBE_STRUCT(CourseRef, (), (id, name, kind, slot))

struct TimetableView {
    PlanId id;                 // of the plan
    std::int64_t version = 0;  // 0: no timetable was made yet
    std::string county;
    SchoolRef school;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::optional<TimetableState> state;
    std::optional<Date> first_day;
    std::optional<Date> last_day;
    std::optional<Instant> made_at;
    std::optional<std::string> made_by;
    std::optional<std::int64_t> gaps;
    std::optional<std::string> gap_reason;
    std::optional<Instant> published_at;
    std::optional<std::string> published_by;
    SessionCounts counts;
    std::vector<TimetableSlot> slots;
    std::vector<SlotTimeView> slot_times;
    std::vector<RoomRef> rooms;
    std::vector<TeacherRef> teachers;
    std::vector<CourseRef> courses;
    std::vector<DayOffView> days_off;  // Mondays to Fridays of the term without service, and make-up days
    AppliedRule end_latest;            // today
    std::vector<TimetableAction> actions;
};
BOOST_DESCRIBE_STRUCT(TimetableView, (),
                      (id, version, county, school, school_year, term, state, first_day, last_day, made_at, made_by,
                       gaps, gap_reason, published_at, published_by, counts, slots, slot_times, rooms, teachers,
                       courses, days_off, end_latest, actions))

struct TimetableRow {
    PlanId plan;
    std::string county;
    BodyId school;
    std::string school_name;
    std::string school_path;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    TimetableState state = TimetableState::draft;
    Date first_day;
    Date last_day;
    std::optional<std::int64_t> gaps;
    std::optional<Instant> published_at;
    std::int64_t sessions = 0;
    std::int64_t unsettled = 0;
};
BOOST_DESCRIBE_STRUCT(TimetableRow, (),
                      (plan, county, school, school_name, school_path, school_year, term, state, first_day, last_day,
                       gaps, published_at, sessions, unsettled))

// A plan that waits for its timetable.
struct WaitingPlan {
    PlanId plan;
    std::string county;
    BodyId school;
    std::string school_name;
    std::string school_path;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
};
BOOST_DESCRIBE_STRUCT(WaitingPlan, (), (plan, county, school, school_name, school_path, school_year, term))

struct WaitingPlans {
    std::vector<WaitingPlan> items;
};
BOOST_DESCRIBE_STRUCT(WaitingPlans, (), (items))

// What making a timetable did.
struct MadeTimetable {
    PlanId id;
    std::int64_t version = 0;
    std::int64_t days = 0;  // of service
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t removed = 0;
    std::int64_t kept = 0;
    std::int64_t differing =
        0;  // of a published timetable: sessions that no longer follow the pattern; a person decides about them
    std::vector<Clash> notes;  // what could not be taken over from the plan, and why
};
BOOST_DESCRIBE_STRUCT(MadeTimetable, (), (id, version, days, added, changed, removed, kept, differing, notes))

}  // namespace luoshi::afterschool::timetable
