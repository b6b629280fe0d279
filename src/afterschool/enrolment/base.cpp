// The base place: guaranteed to every pupil whose family consents, on the weekdays the family chooses. Nothing is
// chosen beforehand and nothing is bound to it (afterschool.md, checklist 16 and 18).
#include <algorithm>

#include "afterschool/enrolment/base.hpp"
#include "afterschool/enrolment/base_groups.hpp"
#include "afterschool/enrolment/counts/places.hpp"
#include "afterschool/enrolment/offers.hpp"
#include "afterschool/enrolment/proxy.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/round_view.hpp"
#include "afterschool/enrolment/terms.hpp"
#include "afterschool/enrolment/use_cases.hpp"
#include "org/api.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

struct BaseRow {
    BaseChoiceId id;
    int weekdays = 0;
    ConsentId consent;
    Date from;
};
BOOST_DESCRIBE_STRUCT(BaseRow, (), (id, weekdays, consent, from))

Date first_day(Work& work, const catalogue::PlanLine& plan) {
    const auto body = org::find_body(work, plan.school);
    for (const auto& term : org::terms_of(work, body.value(), plan.school_year)) {
        if (term.term == plan.term) return std::max(term.starts, work.today());
    }
    return work.today();
}

// At the times of the chosen weekdays, in the order of the day.
std::vector<BaseGroupView> group_views(Work& work, const catalogue::PlanLine& plan, PupilId pupil, int weekdays) {
    const auto groups = base_groups_of(work, plan.county, pupil, plan.id);
    if (groups.empty()) return {};
    const auto slots = catalogue::slots_of_plan(work, plan.county, plan.id);
    std::vector<BaseGroupView> views;
    for (const auto& course : catalogue::courses_of_plan(work, plan.county, plan.id)) {
        if (std::ranges::find(groups, course.id, &BaseGroup::course) == groups.end()) continue;
        BaseGroupView view{.course_name = course.name, .slot_name = course.slot};
        if (const auto slot = std::ranges::find(slots, course.slot, &catalogue::SlotLine::code); slot != slots.end())
            view.slot_name = slot->name;
        for (const int day : course.weekdays) {
            if (weekdays & 1 << (day - 1)) view.weekdays.push_back(day);
        }
        view.starts = course.starts.to_string();
        view.ends = course.ends.to_string();
        if (!view.weekdays.empty()) views.push_back(std::move(view));
    }
    return views;
}

}  // namespace

int bits_of(const std::vector<int>& weekdays) {
    int bits = 0;
    for (const int day : weekdays) bits |= 1 << (day - 1);
    return bits;
}

std::vector<int> weekdays_of(int bits) {
    std::vector<int> weekdays;
    for (int day = 1; day <= 5; ++day) {
        if (bits & 1 << (day - 1)) weekdays.push_back(day);
    }
    return weekdays;
}

std::optional<Problem> why_not_base(const catalogue::PlanLine& plan, const Standing& standing) {
    if (plan.state != catalogue::PlanState::published) {
        return Problem{Code::conflict, "plan-not-published", "学校公布本学期方案后即可选择",
                       "this can be chosen once the school has published the term's plan"};
    }
    return why_no_consent(standing);
}

BaseView base_view(Work& work, const catalogue::PlanLine& plan, PupilId pupil, const Standing& standing) {
    BaseView view;
    if (const auto row = work.one<BaseRow>(queries::base_of_pupil, plan.county, pupil, plan.id)) {
        view.weekdays = weekdays_of(row->weekdays);
        view.from = row->from;
        view.groups = group_views(work, plan, pupil, row->weekdays);
    }
    if (const auto problem = why_not_base(plan, standing)) view.why_not = why_not_of(*problem);
    return view;
}

Result<BaseView> choose_base(Work& work, const ChooseBase& command) {
    TRY(const pupils::PupilLine pupil, require_chooser(work, command.pupil, command.entry));
    const auto plan = catalogue::find_plan(work, command.plan);
    if (!plan || plan->school != pupil.school || plan->county != work.county()) {
        return Problem{Code::missing, "no-such-plan", "没有这个学期方案，或者您看不到它",
                       "there is no such plan, or not for you"};
    }
    const bool days = std::ranges::all_of(command.weekdays, [](int day) { return day >= 1 && day <= 5; });
    if (!days || std::ranges::adjacent_find(command.weekdays) != command.weekdays.end() ||
        !std::ranges::is_sorted(command.weekdays)) {
        return Problem{Code::invalid, "weekdays-wrong", "请选择周一到周五中的几天，不重复",
                       "choose days from Monday to Friday, each once"};
    }
    const StandingAsked asked{command.pupil, std::nullopt, plan->school_year, plan->term};
    const auto standing = standings_of(work, {&asked, 1}).front();
    const auto before = work.one<BaseRow>(queries::base_of_pupil, plan->county, command.pupil, plan->id);
    if (before && before->id == command.id) {
        if (before->weekdays == bits_of(command.weekdays)) return base_view(work, *plan, command.pupil, standing);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一次选择，请重新提交",
                       "this id belongs to another choice; submit anew"};
    }
    if (work.one<std::string>(queries::past_base_named, plan->county, command.id)) {
        return Problem{Code::conflict, "choice-replaced", "这次选择之后已经改过；如要再改，请重新提交",
                       "this choice was replaced since; to change again, submit anew"};
    }
    if (auto over = why_over(term_of_plan(work, *plan))) return std::move(*over);
    if (command.weekdays.empty()) {
        if (before) end_base(work, plan->county, command.pupil, plan->id, SeatEnd::given_back);
        if (before) note_entry(work, "give_up_base", command.pupil, {}, command.entry);
        return base_view(work, *plan, command.pupil, standing);
    }
    if (auto problem = why_not_base(*plan, standing)) return std::move(*problem);
    const auto kept = base_groups_of(work, plan->county, command.pupil, plan->id);
    auto from = first_day(work, *plan);
    if (before) from = std::max(from, end_base(work, plan->county, command.pupil, plan->id, SeatEnd::moved));
    const auto groups = choose_groups(work, *plan, standing, from, kept);
    if (!groups.empty()) from = groups.front().from;
    const bool newly = !counts::holds_a_place(work, command.pupil, plan->id);
    counts::base_begun(work, *plan, from, bits_of(command.weekdays), newly);
    work.run(queries::insert_base, plan->county, command.pupil, plan->id, command.id, bits_of(command.weekdays),
             standing.consent, standing.given_at, from, work.now(), actor_key(work.actor()), source_of(command.entry));
    for (const auto& group : groups)
        work.run(queries::insert_base_group, plan->county, command.pupil, plan->id, group.slot, group.course, group.from);
    if (command.entry)
        keep_entry(work, command.id.to_string(), EntryKind::base, command.pupil, plan->id, *command.entry);
    work.record("enrolment.choose_base", "pupil", command.pupil.to_string(),
                {{"plan", plan->id.to_string()}, {"weekdays", bits_of(command.weekdays)}});
    work.emit("enrolment.base_chosen", {{"county", plan->county},
                                        {"plan", plan->id.to_string()},
                                        {"pupil", command.pupil.to_string()},
                                        {"weekdays", bits_of(command.weekdays)}});
    return base_view(work, *plan, command.pupil, standing);
}

}  // namespace luoshi::afterschool::enrolment
