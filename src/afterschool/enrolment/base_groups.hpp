// The groups of a base place: one at every time at which the plan holds the base service for the pupil's grade.
//
// What always holds: never two groups at one time (primary key); classmates stay together while their group has room;
// a full group takes one more rather than leave a child alone, because the base place is guaranteed.
#pragma once
#include <map>
#include <span>
#include <string>
#include <vector>

#include "afterschool/enrolment/standing.hpp"

namespace luoshi::afterschool::enrolment {

std::vector<BaseGroup> base_groups_of(Work& work, std::string_view county, PupilId pupil, PlanId plan);  // by slot

// How full the base groups of a plan are, and which is the next for somebody.
class GroupChooser {
 public:
    GroupChooser(Work& work, const catalogue::PlanLine& plan);

    // The times of the base service for a grade.
    std::vector<std::string> slots(int grade) const;
    // Open to the grade and running.
    bool open(CourseId course, int grade) const;
    // Nothing: no group is open to the grade at that time.
    std::optional<CourseId> next(const std::string& slot, ClassId class_, int grade) const;
    void seat(CourseId course, ClassId class_) { ++fills_[course][class_]; }
    int pupils(CourseId course) const;

 private:
    std::vector<catalogue::CourseLine> courses_;  // base groups that run
    std::map<CourseId, std::map<ClassId, int>> fills_;
};

// A group at every time for a base place that has none yet; those of `kept` stay where they are open to the grade. From the day on which a place in them
// can begin (change_day.hpp), not before `earliest`.
std::vector<BaseGroup> choose_groups(Work& work, const catalogue::PlanLine& plan, const Standing& standing, Date earliest,
                                     std::span<const BaseGroup> kept);
// Of a place that ends: the first day without any of its groups.
Date leave_groups(Work& work, std::string_view county, PupilId pupil, PlanId plan, SeatEnd reason);

// Would these pupils stay without a group at that time if the group were stopped?
bool is_last_group(Work& work, const catalogue::CourseLine& group);
// Those of one class in a group go on in another one of the same time; how many there were.
int move_class(Work& work, const catalogue::CourseLine& from, ClassId class_, CourseId target, std::string_view reason);
// Everybody in a stopped group goes on in `target`, or in the other groups of the same time; without any, the hour ends. Families hear of it once, here, with
// `why`: the timetable tells those of a stopped base group nothing.
void regroup(Work& work, const catalogue::CourseLine& stopped, std::optional<CourseId> target, SeatEnd reason, std::string_view why);

// How many of each class sit in each base group of a plan.
struct GroupFill {
    CourseId course;
    ClassId class_;
    int pupils = 0;
};
BOOST_DESCRIBE_STRUCT(GroupFill, (), (course, class_, pupils))
std::vector<GroupFill> group_fills(Work& work, std::string_view county, PlanId plan);

}  // namespace luoshi::afterschool::enrolment
