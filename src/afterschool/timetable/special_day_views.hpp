// Days that differ from the published calendar, and what they would do to the timetables.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "afterschool/timetable/ids.hpp"
#include "afterschool/timetable/words.hpp"
#include "foundation/time.hpp"

namespace luoshi::afterschool::timetable {

struct SpecialDayView {
    SpecialDayId id;
    std::string county;
    BodyId body;
    std::string body_name;
    std::string body_path;
    Date first_day;
    Date last_day;
    DayKind kind = DayKind::closed;
    std::optional<int> weekday;
    std::optional<std::string> until;
    std::string reason;
    std::string document;
    std::string entered_by;
    Instant entered_at;
    std::int64_t sessions = 0;  // to come on these days, where it was just entered: what has to be decided about
};
BOOST_DESCRIBE_STRUCT(SpecialDayView, (),
                      (id, county, body, body_name, body_path, first_day, last_day, kind, weekday, until, reason,
                       document, entered_by, entered_at, sessions))

struct SpecialDays {
    std::vector<SpecialDayView> items;
};
BOOST_DESCRIBE_STRUCT(SpecialDays, (), (items))

// One school's timetable as a special day would touch it, with the sentence that says what has to be done there.
struct SchoolEffect {
    BodyId school;
    std::string school_name;
    PlanId plan;
    TimetableState state = TimetableState::draft;
    std::int64_t sessions = 0;  // to come on these days, that have to be stopped or moved
    std::int64_t stopped = 0;   // stopped on these days already; they stay stopped
    std::int64_t courses = 0;   // that gain a day, of `follows`
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(SchoolEffect, (), (school, school_name, plan, state, sessions, stopped, courses, words, words_en))

struct SpecialDayEffect {
    std::vector<SchoolEffect> schools;  // those whose timetables run over these days
    std::int64_t sessions = 0;          // of all of them
};
BOOST_DESCRIBE_STRUCT(SpecialDayEffect, (), (schools, sessions))

}  // namespace luoshi::afterschool::timetable
