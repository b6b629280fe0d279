// What becomes of a group below its minimum, as row and as page.
#pragma once
#include "afterschool/enrolment/commands.hpp"
#include "afterschool/enrolment/views.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::enrolment {

struct GroupCase {
    GroupCaseId id;
    std::string county;
    PlanId plan;
    CourseId course;
    GroupMeasure measure = GroupMeasure::merge;
    std::optional<CourseId> target;
    std::string reason;
    Instant answers_until;
    GroupCaseState state = GroupCaseState::asking;
};
BOOST_DESCRIBE_STRUCT(GroupCase, (), (id, county, plan, course, measure, target, reason, answers_until, state))

std::optional<GroupCase> load_group_case(Work& work, std::string_view county, GroupCaseId id);
std::vector<GroupCase> group_cases_of_plan(Work& work, std::string_view county, PlanId plan);  // latest first
std::vector<GroupAnswerRow> group_answers(Work& work, const GroupCase& group_case);
GroupCaseView group_view(Work& work, const GroupCase& group_case);
// Carried out when everybody has answered or the time is over; dropped any time before.
std::optional<Problem> why_not_close(const GroupCase& group_case, const std::vector<GroupAnswerRow>& answers,
                                     CloseGroup act, Instant now);

}  // namespace luoshi::afterschool::enrolment
