// The proof of "5 days × 2 hours": what is offered to each grade on each day of service, and where it is too little.
#pragma once
#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "afterschool/timetable/ids.hpp"
#include "afterschool/timetable/shared_views.hpp"
#include "foundation/time.hpp"

namespace luoshi::afterschool::timetable {

struct GradeMinutes {
    int grade = 0;
    int minutes = 0;       // offered to this grade, overlapping sessions counted once
    int base_minutes = 0;  // of which anybody may sit in
};
BOOST_DESCRIBE_STRUCT(GradeMinutes, (), (grade, minutes, base_minutes))

struct ProofDay {
    Date day;
    int weekday = 1;
    int least_minutes = 0;  // of the grade that is offered least
    bool met = false;
    std::vector<GradeMinutes> grades;
};
BOOST_DESCRIBE_STRUCT(ProofDay, (), (day, weekday, least_minutes, met, grades))

struct ProofWeek {
    Date monday;
    std::vector<ProofDay> days;  // of service; days off are left out
};
BOOST_DESCRIBE_STRUCT(ProofWeek, (), (monday, days))

struct ProofGap {
    Date day;
    int weekday = 1;
    std::vector<int> grades;
    int minutes = 0;
    int missing = 0;
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(ProofGap, (), (day, weekday, grades, minutes, missing, words, words_en))

// What is asked for the pupils of one stage.
struct ProofStage {
    std::vector<int> grades;
    std::vector<int> weekdays;  // on which they have service
    int required_minutes = 0;
    AppliedRule rule;  // service.minutes_a_day
};
BOOST_DESCRIBE_STRUCT(ProofStage, (), (grades, weekdays, required_minutes, rule))

struct Proof {
    PlanId plan;
    std::vector<ProofStage> stages;  // those that have pupils or courses, each grade in one
    bool met = false;
    std::int64_t days = 0;  // of service
    std::int64_t days_met = 0;
    std::vector<int> grades;
    std::vector<ProofWeek> weeks;
    std::vector<ProofGap> gaps;
    std::vector<DayOffView> days_off;
};
BOOST_DESCRIBE_STRUCT(Proof, (), (plan, stages, met, days, days_met, grades, weeks, gaps, days_off))

}  // namespace luoshi::afterschool::timetable
