#include "afterschool/enrolment/group_view.hpp"

#include <algorithm>

#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/round_view.hpp"

namespace luoshi::afterschool::enrolment {

std::optional<GroupCase> load_group_case(Work& work, std::string_view county, GroupCaseId id) {
    return work.one<GroupCase>(queries::group_case_by_id, county, id);
}

std::vector<GroupCase> group_cases_of_plan(Work& work, std::string_view county, PlanId plan) {
    return work.all<GroupCase>(queries::group_cases_of_plan, county, plan);
}

std::vector<GroupAnswerRow> group_answers(Work& work, const GroupCase& group_case) {
    return work.all<GroupAnswerRow>(queries::group_answers, group_case.county, group_case.id);
}

std::optional<Problem> why_not_close(const GroupCase& group_case, const std::vector<GroupAnswerRow>& answers,
                                     CloseGroup act, Instant now) {
    if (group_case.state != GroupCaseState::asking)
        return Problem{Code::conflict, "case-closed", "这件事项已经处理完毕", "this matter is settled"};
    const bool all = std::ranges::all_of(answers, [](const GroupAnswerRow& row) { return row.answer.has_value(); });
    if (act == CloseGroup::drop || all || now >= group_case.answers_until) return std::nullopt;
    return Problem{Code::conflict, "families-not-asked", "还有家长没有答复，请等全部答复或过了期限",
                   "some families have not answered; wait for all of them or for the end of the time"};
}

GroupCaseView group_view(Work& work, const GroupCase& group_case) {
    GroupCaseView view{.id = group_case.id,
                       .course = group_case.course,
                       .course_name = {},
                       .measure = group_case.measure,
                       .target = group_case.target,
                       .target_name = {},
                       .reason = group_case.reason,
                       .answers_until = group_case.answers_until,
                       .state = group_case.state,
                       .answers = group_answers(work, group_case),
                       .actions = {}};
    if (const auto course = catalogue::find_course(work, group_case.course)) view.course_name = course->name;
    if (group_case.target) {
        if (const auto target = catalogue::find_course(work, *group_case.target)) view.target_name = target->name;
    }
    view.actions.push_back(action_view("carry_out", "执行", "carry out",
                                       why_not_close(group_case, view.answers, CloseGroup::carry_out, work.now())));
    view.actions.push_back(action_view("drop", "撤销，照常开班", "drop, the group is held",
                                       why_not_close(group_case, view.answers, CloseGroup::drop, work.now())));
    return view;
}

}  // namespace luoshi::afterschool::enrolment
