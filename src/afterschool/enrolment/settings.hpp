// What a round is made of. Planned by the school, fixed by the announcement: from then on it is read only.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/enrolment/lines.hpp"
#include "foundation/json.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::enrolment {

// Its grades come in their own time within the round, so that not everybody comes in the same minute (afterschool.md 4,
// Load).
struct GradeWindow {
    std::vector<int> grades;
    Instant opens;
    Instant closes;
};
BOOST_DESCRIBE_STRUCT(GradeWindow, (), (grades, opens, closes))

struct ClassPlaces {
    ClassId class_;
    int places = 0;
};
BOOST_DESCRIBE_STRUCT(ClassPlaces, (), (class_, places))

struct CoursePlaces {
    using lenient = void;
    CourseId course;
    int places = 0;    // for everybody (of a class quota: what the classes leave)
    int reserved = 0;  // besides, for the priority groups
    // Besides, for the classes; of a class quota and of a lottery. In a lottery all of them are places of one draw that
    // keeps so many for the group or the class as long as enough of it ask, and gives what they leave to the others;
    // a course with reserved places then has no order of priority. One round keeps places of one kind only.
    std::vector<ClassPlaces> classes = {};
};
BOOST_DESCRIBE_STRUCT(CoursePlaces, (), (course, places, reserved, classes))

struct RoundSettings {
    using lenient = void;
    Mode mode = Mode::lottery;
    Instant opens;
    Instant closes;
    std::vector<int> grades;                // 1–9; whose pupils may take part
    std::vector<GradeWindow> windows = {};  // within opens–closes; grades without one have the whole time
    int seats_max = 5;                      // special courses of one pupil in the plan, 1–10
    int offer_hours = 24;                   // how long an offer from the waiting list stands, 1–168
    std::vector<std::string> priority_groups =
        {};                               // keys of the rule enrolment.priority_groups; those of the rule are always in
    std::optional<Date> seats_from = {};  // the first day of the term; filled at the announcement
    bool only_without_seat = false;       // a second round: for pupils with nothing yet
    std::vector<CoursePlaces> courses;
};
BOOST_DESCRIBE_STRUCT(RoundSettings, (),
                      (mode, opens, closes, grades, windows, seats_max, offer_hours, priority_groups, seats_from,
                       only_without_seat, courses))

// The time in which pupils of a grade may choose.
struct Window {
    Instant opens;
    Instant closes;
};
std::optional<Window> window_of(const RoundSettings& settings, int grade);  // nothing: the grade takes no part

// The names of pools in seat_pool.
inline const std::string open_pool = {};
inline const std::string reserved_pool = "reserved";
std::string class_pool(ClassId class_);  // "class:<id>"

// One of the round's priority groups: by a group of the pupil that holds that day, or as one of the lower grades (1 and
// 2).
bool has_priority(Work& work, const RoundSettings& settings, PupilId pupil, int grade);

}  // namespace luoshi::afterschool::enrolment
