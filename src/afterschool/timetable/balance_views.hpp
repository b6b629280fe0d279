// The load of teachers, the mix of activities and the size of groups. Lessons are chargeable lessons.
#pragma once
#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "afterschool/catalogue/api.hpp"
#include "afterschool/timetable/ids.hpp"
#include "afterschool/timetable/shared_views.hpp"
#include "foundation/time.hpp"

namespace luoshi::afterschool::timetable {

struct TeacherWeek {
    Date monday;
    int sessions = 0;
    int lessons = 0;
    int minutes = 0;
    bool over = false;  // over the limit
};
BOOST_DESCRIBE_STRUCT(TeacherWeek, (), (monday, sessions, lessons, minutes, over))

struct TeacherLoad {
    TeacherId teacher;
    std::string name;
    int lessons = 0;  // of the term
    int most_a_week = 0;
    bool over = false;
    std::vector<TeacherWeek> weeks;
};
BOOST_DESCRIBE_STRUCT(TeacherLoad, (), (teacher, name, lessons, most_a_week, over, weeks))

struct ActivityShare {
    catalogue::Activity activity = catalogue::Activity::homework;
    std::int64_t sessions = 0;
    std::int64_t minutes = 0;
    double percent = 0;  // of all minutes
};
BOOST_DESCRIBE_STRUCT(ActivityShare, (), (activity, sessions, minutes, percent))

struct GroupSize {
    CourseId course;
    std::string name;
    int places = 0;
    int pupils = 0;  // who sit in one session: seats taken, of a base group those of its fullest weekday
    int adults = 0;  // the fewest in a session to come: who takes it and assistants
    bool over = false;
    std::string words;
    std::string words_en;
    bool too_few_adults = false;  // more pupils for each than the rule allows
};
BOOST_DESCRIBE_STRUCT(GroupSize, (), (course, name, places, pupils, adults, over, words, words_en, too_few_adults))

struct Balance {
    PlanId plan;
    AppliedRule load_limit;   // teacher.lessons_a_week_max
    AppliedRule ratio_limit;  // group.pupils_per_adult_max
    AppliedRule size_limit;   // group.size_max
    std::vector<TeacherLoad> teachers;
    std::vector<ActivityShare> activities;
    std::vector<int> homework_only_grades;
    std::vector<Clash> warnings;
    std::vector<GroupSize> groups;
};
BOOST_DESCRIBE_STRUCT(Balance, (),
                      (plan, load_limit, ratio_limit, size_limit, teachers, activities, homework_only_grades, warnings,
                       groups))

}  // namespace luoshi::afterschool::timetable
