// What the solver proposes for the week of a plan, and what arranging a whole course did. Times of day are "16:30".
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/timetable/ids.hpp"
#include "afterschool/timetable/shared_views.hpp"
#include "afterschool/timetable/words.hpp"

namespace luoshi::afterschool::timetable {

// One named constraint of the solver with the sentence that users read.
struct KeptConstraint {
    std::string name;
    bool hard = false;
    std::string sentence;
    std::string sentence_en;
};
BOOST_DESCRIBE_STRUCT(KeptConstraint, (), (name, hard, sentence, sentence_en))

// For one place of the week: a course on a weekday of its pattern. What is proposed is what is given.
struct WeekProposal {
    CourseId course;
    std::string course_name;
    int weekday = 1;      // whose pattern
    int now_weekday = 1;  // where it stands
    std::string now_slot;
    std::int64_t sessions = 0;  // to come
    std::optional<RoomId> room;
    std::optional<std::string> room_name;
    bool fits = true;  // chairs for all places
    std::optional<TeacherId> teacher;
    std::optional<std::string> teacher_name;
    std::optional<int> to_weekday;
    std::optional<std::string> to_slot;
    std::optional<std::string> starts;
    std::optional<std::string> ends;
};
BOOST_DESCRIBE_STRUCT(WeekProposal, (),
                      (course, course_name, weekday, now_weekday, now_slot, sessions, room, room_name, fits, teacher,
                       teacher_name, to_weekday, to_slot, starts, ends))

struct WeekSuggestion {
    PlanId plan;
    SuggestWhat what = SuggestWhat::rooms;
    std::int64_t asked = 0;  // places about which there was something to decide
    bool feasible = false;
    int penalty = 0;
    std::vector<KeptConstraint> constraints;
    std::vector<WeekProposal> proposals;
    std::vector<Clash> breaches;  // what cannot be kept, in words
};
BOOST_DESCRIBE_STRUCT(WeekSuggestion, (),
                      (plan, what, asked, feasible, penalty, constraints, proposals, breaches))

// What arranging a whole course did.
struct ArrangedCourse {
    PlanId plan;
    CourseId course;
    std::int64_t changed = 0;
    std::vector<Clash> left;  // sessions that stay as they are, because there is no service on the new day
};
BOOST_DESCRIBE_STRUCT(ArrangedCourse, (), (plan, course, changed, left))

}  // namespace luoshi::afterschool::timetable
