#include <algorithm>

#include "afterschool/timetable/counts/measures.hpp"
#include "afterschool/timetable/group_sizes.hpp"
#include "afterschool/timetable/permissions.hpp"
#include "afterschool/timetable/proving.hpp"
#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/rules_here.hpp"
#include "afterschool/timetable/service_days.hpp"
#include "afterschool/timetable/store.hpp"
#include "afterschool/timetable/use_cases.hpp"
#include "foundation/words.hpp"

namespace luoshi::afterschool::timetable {
namespace {

json::value scopes_of(const Actor& actor) {
    boost::json::object set;
    for (const auto& scope : actor.scopes(permissions::read)) set[scope] = 1;
    return set;
}

std::optional<Problem> why_not_make(const catalogue::PlanLine& plan) {
    if (plan.state == catalogue::PlanState::approved || plan.state == catalogue::PlanState::published)
        return std::nullopt;
    return Problem{Code::conflict, "plan-not-approved", "学期方案批准后才能编排课表",
                   "a timetable is made once the term plan is approved"};
}

void fill_plan(Work& work, const catalogue::PlanLine& plan, TimetableView& view) {
    for (const auto& slot : catalogue::slots_of_plan(work, plan.county, plan.id)) {
        view.slots.push_back(
            {slot.code, slot.name, slot.weekdays, slot.starts.to_string(), slot.ends.to_string(), slot.lessons});
    }
    for (const auto& time : slot_times_of(work, plan.county, plan.id)) {
        view.slot_times.push_back({time.slot, time.from_day, time.starts.to_string(), time.ends.to_string()});
    }
    for (const auto& room : catalogue::rooms_of_school(work, plan.county, plan.school))
        view.rooms.push_back({room.id, room.name, room.places, room.in_use});
    for (const auto& teacher : catalogue::teachers_of_school(work, plan.county, plan.school)) {
        view.teachers.push_back({teacher.id, teacher.name, teacher.kind, teacher.active});
    }
    for (const auto& course : catalogue::courses_of_plan(work, plan.county, plan.id)) {
        if (course.state != catalogue::CourseState::stopped)
            view.courses.push_back({course.id, course.name, course.kind, course.slot});
    }
}

}  // namespace

std::optional<Problem> why_not_publish(const std::optional<TimetableHead>& head, const SessionCounts& counts) {
    if (!head) return Problem{Code::conflict, "no-timetable-yet", "还没有编排课表", "no timetable was made yet"};
    if (head->state == TimetableState::published)
        return Problem{Code::conflict, "already-published", "课表已经公布", "it is published already"};
    if (counts.planned + counts.moved == 0)
        return Problem{Code::conflict, "nothing-to-publish", "课表里没有一节课，请先编排",
                       "there is no session in it; make the timetable first"};
    if (counts.without_teacher > 0) {
        return Problem{
            Code::conflict, "sessions-without-teacher",
            "还有 " + std::to_string(counts.without_teacher) + " 节课没有教师，请先安排代课或停课",
            std::to_string(counts.without_teacher) + " sessions have no teacher; let somebody stand in or cancel them"};
    }
    return std::nullopt;
}

Result<TimetableView> timetable_view(Work& work, PlanId id) {
    TRY(const catalogue::PlanLine plan, find_visible_plan(work, id));
    const auto head = find_head(work, id);
    TimetableView view;
    view.id = id;
    view.county = plan.county;
    const auto school = org::find_body(work, plan.school);
    view.school = {plan.school, school ? school->name : std::string(), plan.school_path};
    view.school_year = plan.school_year;
    view.term = plan.term;
    fill_plan(work, plan, view);
    view.end_latest = held_here(work, end_latest_key, plan.school, plan.school_path, work.today()).view;
    if (head) {
        view.version = head->version;
        view.state = head->state;
        view.first_day = head->first_day;
        view.last_day = head->last_day;
        view.made_at = head->made_at;
        view.made_by = head->made_by_name;
        view.gaps = head->gaps;
        view.gap_reason = head->gap_reason;
        view.published_at = head->published_at;
        view.published_by = head->published_by_name;
        view.counts = work.one<SessionCounts>(queries::session_counts, head->county, id).value();
        TRY(const ServiceCalendar calendar, calendar_of(work, plan.school, plan.school_path, head->first_day, head->last_day));
        for (const auto& off : calendar.off) view.days_off.push_back({off.day, off.words, off.words_en});
    }
    const auto& actor = work.actor();
    if (actor.may(permissions::write, plan.school_path)) {
        view.actions.push_back(action_view("make", head ? "按方案重新编排" : "编排课表",
                                           head ? "Make again from the plan" : "Make the timetable",
                                           why_not_make(plan)));
    }
    if (head && head->state == TimetableState::draft && may_discard(actor, plan.school_path))
        view.actions.push_back(action_view("discard", "丢弃草稿", "Discard the draft", why_not_discard(head)));
    if (actor.may(permissions::publish, plan.school_path))
        view.actions.push_back(action_view("publish", "公布课表", "Publish", why_not_publish(head, view.counts)));
    return view;
}

Result<TimetableView> show_timetable(Work& work, const OneTimetable& query) { return timetable_view(work, query.id); }

Result<http::Page<TimetableRow>> find_timetables(Work& work, const FindTimetables& query) {
    const int limit = std::clamp(query.limit.value_or(50), 1, 200);
    if (query.cursor && !PlanId::parse(*query.cursor)) {
        return Problem{Code::invalid, "bad-cursor", "翻页标记无效，请从第一页开始",
                       "the cursor is not valid; start from the first page"};
    }
    http::Page<TimetableRow> page;
    page.items = work.all<TimetableRow>(queries::find_timetables, scopes_of(work.actor()), query.body.value_or(""),
                                        query.school_year ? std::to_string(*query.school_year) : std::string(),
                                        query.term ? std::string(json::enum_name(*query.term)) : std::string(),
                                        query.state ? std::string(json::enum_name(*query.state)) : std::string(),
                                        query.cursor.value_or("00000000-0000-0000-0000-000000000000"), limit + 1);
    if (page.items.size() > static_cast<std::size_t>(limit)) {
        page.items.pop_back();
        page.next = page.items.back().plan.to_string();
    }
    return page;
}

Result<WaitingPlans> find_waiting_plans(Work& work, const FindWaitingPlans& query) {
    return WaitingPlans{
        work.all<WaitingPlan>(queries::plans_without_timetable, scopes_of(work.actor()), query.body.value_or(""))};
}

namespace {

// Each stage of the school with its grades, days and minutes.
std::vector<ProofStage> stages_to_prove(Work& work, const TimetableHead& head, const std::vector<int>& grades) {
    std::vector<ProofStage> stages;
    const auto days = service_days(work, head.school, head.school_path, head.first_day);
    for (const auto& of_stage : days) {
        ProofStage stage;
        for (const int grade : grades) {
            if (&days_of_grade(days, grade) == &of_stage) stage.grades.push_back(grade);
        }
        if (stage.grades.empty()) continue;
        stage.weekdays = of_stage.weekdays;
        auto rule = held_here(work, minutes_a_day_key, head.school, head.school_path, head.first_day, stage.grades.front());
        stage.required_minutes = static_cast<int>(rule.number.value_or(0));
        stage.rule = std::move(rule.view);
        stages.push_back(std::move(stage));
    }
    return stages;
}

std::string minutes_asked(const Proof& proof) {
    std::string words;
    for (const auto& stage : proof.stages) {
        words += words.empty() ? "" : "、";
        if (proof.stages.size() > 1) words += stage.grades.front() <= 6 ? "小学 " : "初中 ";
        words += std::to_string(stage.required_minutes) + " 分钟";
    }
    return words;
}

}  // namespace

Result<Proof> proof_of(Work& work, const TimetableHead& head) {
    Proof proof;
    proof.plan = head.plan;
    TRY(const ServiceCalendar calendar, calendar_of(work, head.school, head.school_path, head.first_day, head.last_day));
    std::vector<OfferedSession> sessions;
    // A grade that is offered nothing has a gap every day; one that only the plan knows is proved as well.
    std::int64_t grades = 0;
    const auto add_grades = [&](const std::vector<int>& some) {
        for (const int grade : some) grades |= std::int64_t{1} << (grade - 1);
    };
    add_grades(catalogue::grades_to_serve(work, head.county, head.school));
    for (const auto& course : catalogue::courses_of_plan(work, head.county, head.plan)) {
        if (course.state != catalogue::CourseState::stopped) add_grades(course.grades);
    }
    for (const auto& row :
         rows_between(work, head.county, head.school, head.first_day, head.last_day, {.plan = head.plan})) {
        if (row.state == SessionState::cancelled) continue;
        sessions.push_back({row.day, row.starts, row.ends, row.grade_list(), row.kind == catalogue::CourseKind::base});
    }
    proof.stages = stages_to_prove(work, head, grades_of(grades));
    prove(proof, calendar, sessions, grades_of(grades));
    return proof;
}

Result<Proof> show_proof(Work& work, const OneTimetable& query) {
    TRY(const TimetableHead head, find_visible_timetable(work, query.id));
    return proof_of(work, head);
}

Result<TimetableView> publish_timetable(Work& work, const PublishTimetable& command) {
    TRY(const TimetableHead head, find_timetable_for(work, command.id, permissions::publish, command.if_match));
    const auto counts = work.one<SessionCounts>(queries::session_counts, head.county, head.plan).value();
    if (auto why_not = why_not_publish(head, counts)) return std::move(*why_not);
    TRY(const std::vector<GroupSize> short_of_adults, groups_to_publish(work, head, command.gap_reason));
    if (!short_of_adults.empty()) TRY_DO(require_reason(*command.gap_reason));
    TRY(const Proof proof, proof_of(work, head));
    const auto gaps = static_cast<std::int64_t>(proof.gaps.size());
    if (gaps > 0) {
        if (!command.gap_reason || is_blank(*command.gap_reason)) {
            const auto words =
                "有 " + std::to_string(gaps) + " 处没有做到每天 " + minutes_asked(proof) + "，请补上课，或写明原因后公布";
            return Problem{Code::conflict,
                           "gaps-need-a-reason",
                           words,
                           "some days have less service than required; add sessions, or publish with a reason",
                           {{"gap_reason", "required", words}}};
        }
        TRY_DO(require_reason(*command.gap_reason));
    }
    const std::optional<std::string> reason = gaps > 0 || !short_of_adults.empty() ? command.gap_reason : std::nullopt;
    const bool proven_before = work.one<std::int64_t>(queries::proven_before, head.county, head.school, head.school_year, head.term).value_or(0) > 0;
    if (gaps == 0 && !proven_before)
        tally::add(work, head.school, counts::schools_on_time, tally::in_term(work.today(), head.school_year, head.term), 1);
    work.run(queries::publish_timetable, head.county, head.plan, head.version, gaps, reason, work.now(),
             actor_key(work.actor()), work.actor().name);
    work.record("timetable.publish", "timetable", head.plan.to_string(),
                json::value{{"gaps", gaps}, {"short_of_adults", short_of_adults.size()}, {"sessions", counts.planned + counts.moved}});
    work.emit("timetable.published", json::value{{"county", head.county},
                                                 {"plan", head.plan.to_string()},
                                                 {"school", head.school.to_string()},
                                                 {"school_year", head.school_year},
                                                 {"term", json::enum_name(head.term)},
                                                 {"sessions", counts.planned + counts.moved},
                                                 {"gaps", gaps}});
    return timetable_view(work, head.plan);
}

}  // namespace luoshi::afterschool::timetable
