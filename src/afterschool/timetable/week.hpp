// The week as it stands from a day on, taken from the sessions to come: what the solver is asked about. Pure.
//
// A place of the week is a course on a weekday of its pattern; where its sessions differ from one another the most
// frequent day, time, room and adult count, and who assists in most of them.
#pragma once
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "afterschool/timetable/assistants.hpp"
#include "afterschool/timetable/pattern.hpp"
#include "afterschool/timetable/store.hpp"

namespace luoshi::afterschool::timetable {

struct WeekPlace {
    CourseId course;
    std::string course_name;
    int pupils = 0;  // places of the course
    bool base = false;
    int lessons = 1;
    int pattern_weekday = 1;
    int weekday = 1;       // where it stands, 1 to 5
    std::size_t slot = 0;  // of `slots`
    std::optional<RoomId> room;
    std::optional<TeacherId> teacher;  // whose sessions they are
    std::optional<TeacherId> adult;    // who takes them
    std::set<TeacherId> assistants;    // who is there beside
    std::int64_t sessions = 0;
    std::int64_t without_room = 0;
    std::int64_t without_adult = 0;
    Date last_day;

    std::set<TeacherId> adults() const;  // everybody who is there: nobody of them is elsewhere then
};

// By course name and weekday. Sessions at weekends, or at a time that touches no slot, belong to no place of the week.
std::vector<WeekPlace> week_places(std::span<const SessionRow> rows, std::span<const catalogue::SlotLine> slots,
                                   std::span<const SlotTime> slot_times, const AssistantsBySession& assistants);

// Places that stand in each other's way: two at one time with an adult, a room or pupils in common. The later one of
// a pair, never a base group where the other is none.
std::vector<bool> in_the_way(std::span<const WeekPlace> places, std::span<const std::vector<CourseId>> shared);

}  // namespace luoshi::afterschool::timetable
