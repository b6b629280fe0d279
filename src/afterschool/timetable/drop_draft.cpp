#include "afterschool/timetable/drop_draft.hpp"

#include <fmt/format.h>

#include "afterschool/timetable/permissions.hpp"
#include "afterschool/timetable/proving.hpp"
#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/store.hpp"
#include "afterschool/timetable/use_cases.hpp"
#include "org/api.hpp"

namespace luoshi::afterschool::timetable {
namespace {

void delete_draft(Work& work, const catalogue::PlanLine& plan) {
    work.run(queries::delete_draft_assistants, plan.county, plan.id);
    work.run(queries::delete_draft_sessions, plan.county, plan.id);
    work.run(queries::delete_draft_slot_times, plan.county, plan.id);
    work.run(queries::delete_draft, plan.county, plan.id);
}

std::int64_t changed_in(Work& work, const catalogue::PlanLine& plan) {
    return work.one<std::int64_t>(queries::changed_in_draft, plan.county, plan.id).value_or(0);
}

// Which timetable, for whoever stands in another office.
Problem worked_on(Work& work, const catalogue::PlanLine& plan, std::int64_t changed) {
    const auto school = org::find_body(work, plan.school);
    const auto name = school ? school->name : std::string();
    const bool spring = plan.term == org::TermKind::spring;
    const int year = plan.school_year + (spring ? 1 : 0);
    return Problem{Code::conflict, "timetable-worked-on",
                   fmt::format("{} {} 年{}季学期的课表草稿里有 {} 节课已经人工调整，批准暂不能收回：请学校在“课表”里打开这份课表，点“丢弃草稿”，再来收回；草稿要保留的，请学校终止方案另编一份", name,
                               year, spring ? "春" : "秋", changed),
                   fmt::format("{} sessions of the draft timetable of {} for {} {} were changed by hand, so the approval stays for now: have the school open that timetable under Timetables and "
                               "discard the draft, then take the approval back; to keep the draft, the school ends the plan and writes a new one",
                               changed, name, spring ? "spring" : "autumn", year)};
}

}  // namespace

Result<Nothing> drop_draft(Work& work, const catalogue::PlanLine& plan) {
    const auto head = find_head(work, plan.id);
    if (!head) return Nothing{};
    if (head->state == TimetableState::published) {
        return Problem{Code::conflict, "timetable-published", "课表已经公布，批准不能收回；确实要改的，请学校终止方案另编一份",
                       "the timetable is published and the approval stays; if it must change, the school ends the plan and writes a new one"};
    }
    const auto changed = changed_in(work, plan);
    if (changed > 0) return worked_on(work, plan, changed);
    delete_draft(work, plan);
    work.record("timetable.drop_draft", "timetable", plan.id.to_string());
    return Nothing{};
}

std::optional<Problem> why_not_discard(const std::optional<TimetableHead>& head) {
    if (!head) return Problem{Code::conflict, "no-timetable-yet", "还没有编排课表", "no timetable was made yet"};
    if (head->state == TimetableState::published) {
        return Problem{Code::conflict, "timetable-published", "课表已经公布，不能丢弃；不上的课请逐节停课，全部不办的请终止方案",
                       "the timetable is published and cannot be discarded; cancel sessions that do not take place, or end the plan"};
    }
    return std::nullopt;
}

bool may_discard(const Actor& actor, std::string_view school_path) {
    const bool is_the_bureau = catalogue::decides_on_plans(actor, school_path) && !actor.may(permissions::publish, school_path);
    return actor.may(permissions::write, school_path) && !is_the_bureau;
}

// Nobody saw a draft, so nobody is told. What people did to its sessions stays on record (session_change), as does who discarded it and why (audit).
Result<TimetableView> discard_draft(Work& work, const DiscardDraft& command) {
    TRY(const catalogue::PlanLine plan, find_plan_for(work, command.id, permissions::write));
    if (!may_discard(work.actor(), plan.school_path))
        return Problem{Code::denied, "left-to-the-school", "课表草稿由学校自己丢弃，请与学校联系", "the draft is its school's own to discard: ask the school"};
    const auto head = find_head(work, plan.id);
    if (auto why_not = why_not_discard(head)) return std::move(*why_not);
    if (command.if_match.version != head->version) return changed_meanwhile();
    TRY_DO(require_reason(command.reason));
    const auto changed = changed_in(work, plan);
    delete_draft(work, plan);
    work.record("timetable.discard_draft", "timetable", plan.id.to_string(), json::value{{"changed", changed}, {"reason", command.reason}});
    return timetable_view(work, plan.id);
}

}  // namespace luoshi::afterschool::timetable
