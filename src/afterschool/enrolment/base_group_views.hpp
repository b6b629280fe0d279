// The base groups of a plan: who watches over whom at each time of the base service, and how a school rearranges it.
#pragma once
#include "afterschool/enrolment/commands.hpp"
#include "afterschool/enrolment/views.hpp"
#include "foundation/result.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::enrolment {

struct ShowBaseGroups {
    PlanId plan;
};
BOOST_DESCRIBE_STRUCT(ShowBaseGroups, (), (plan))

// A group ends and everybody in it goes on in the other one: nobody is asked, because the place is guaranteed; everybody is told.
struct MergeBaseGroup {
    GroupCaseId id;  // made by the client: the same id and content get the same answer
    CourseId course;
    CourseId target;  // another base group of the same time
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(MergeBaseGroup, (), (id, course, target, reason, county))

// The children of one class go on in another group of the same time; the group they leave stays.
struct MoveBaseClass {
    CourseId course;
    ClassId class_;
    CourseId target;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(MoveBaseClass, (), (course, class_, target, reason, county))

struct BaseGroupClass {
    ClassId class_ = {};
    std::string name = {};
    int grade = 0;
    int pupils = 0;
};
BOOST_DESCRIBE_STRUCT(BaseGroupClass, (), (class_, name, grade, pupils))

struct BaseGroupRow {
    CourseId course = {};
    std::string name = {};
    std::string slot = {};
    std::string slot_name = {};
    std::vector<int> weekdays = {};
    std::string starts = {};
    std::string ends = {};
    std::vector<int> grades = {};
    int places = 0;
    int pupils = 0;
    std::vector<BaseGroupClass> classes = {};
    std::optional<WhyNot> why_not_merge = {};  // why it cannot end in favour of another one
};
BOOST_DESCRIBE_STRUCT(BaseGroupRow, (),
                      (course, name, slot, slot_name, weekdays, starts, ends, grades, places, pupils, classes,
                       why_not_merge))

struct BaseGroupsOfPlan {
    PlanId plan = {};
    std::string county = {};
    std::string school_name = {};
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::vector<BaseGroupRow> groups = {};  // those that run, by time and name
    std::optional<WhyNot> why_not = {};     // why nothing of it can be changed now
    VoluntarinessView voluntariness = {};   // a plan of base service alone has no round in whose cockpit it could stand
};
BOOST_DESCRIBE_STRUCT(BaseGroupsOfPlan, (), (plan, county, school_name, school_year, term, groups, why_not, voluntariness))

// For who may see the enrolment of the school; otherwise "no-such-plan".
Result<BaseGroupsOfPlan> show_base_groups(Work& work, const ShowBaseGroups& query);
// Besides what open_group_case refuses: "not-a-base-group".
Result<BaseGroupsOfPlan> merge_base_group(Work& work, const MergeBaseGroup& command);
// "not-a-base-group", "target-wrong", "group-not-for-grade", "class-not-in-group", "target-full", "reason-missing", "term-over".
Result<BaseGroupsOfPlan> move_base_class(Work& work, const MoveBaseClass& command);

}  // namespace luoshi::afterschool::enrolment
