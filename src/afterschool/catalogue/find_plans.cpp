#include <fmt/format.h>
#include <algorithm>

#include "afterschool/catalogue/assistants.hpp"
#include "afterschool/catalogue/cursor.hpp"
#include "afterschool/catalogue/permissions.hpp"
#include "afterschool/catalogue/plan_facts.hpp"
#include "afterschool/catalogue/price_unit.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/store.hpp"
#include "afterschool/catalogue/stored_rows.hpp"
#include "afterschool/catalogue/use_cases.hpp"
#include "org/api.hpp"
#include "platform/http/time_cursor.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

struct PlanColumns {
    PlanId id;
    std::string county;
    BodyId school;
    std::string school_name;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    PlanState state = PlanState::draft;
    std::int64_t courses = 0;
    std::optional<Instant> submitted_at;
    std::optional<Instant> approved_at;
    std::optional<Instant> published_at;
    std::optional<std::vector<PlanCheckLine>> checks;
    Instant opened_at;
};
BOOST_DESCRIBE_STRUCT(PlanColumns, (),
                      (id, county, school, school_name, school_year, term, state, courses, submitted_at, approved_at,
                       published_at, checks, opened_at))

std::int64_t count(const std::optional<std::vector<PlanCheckLine>>& checks, CheckOutcome outcome) {
    return checks ? std::ranges::count(*checks, outcome, &PlanCheckLine::outcome) : 0;
}

PlanSection section(std::string name, std::string words, std::string words_en, std::string state, std::string detail,
                    std::string detail_en) {
    return {std::move(name),  std::move(words),  std::move(words_en),
            std::move(state), std::move(detail), std::move(detail_en)};
}

int written_parts(const PlanContent& content) {
    int written = 0;
    json::for_each_member<PlanContent>([&](auto d) { written += (content.*d.pointer).empty() ? 0 : 1; });
    return written;
}

std::vector<PlanSection> sections_of(const PlanHead& head, const PlanView& view) {
    const bool locked = why_not_move(head, PlanMove::write).has_value();
    const auto state = [&](bool done) { return std::string(locked ? "locked" : done ? "done" : "open"); };
    std::vector<PlanSection> sections;
    sections.push_back(section("survey", "需求调查", "Needs survey", view.survey ? "done" : "open",
                               view.survey ? "已有调查" : "可选：先了解家庭需要",
                               view.survey ? "there is a survey" : "optional: ask families first"));
    const int parts = written_parts(head.content);
    sections.push_back(section("content", "方案文字", "Text of the plan", state(parts == 6),
                               fmt::format("已写 {}/6 部分", parts), fmt::format("{} of 6 parts written", parts)));
    sections.push_back(section("slots", "服务时段", "Slots", state(!view.slots.empty()),
                               fmt::format("{} 个时段", view.slots.size()),
                               fmt::format("{} slots", view.slots.size())));
    const auto waiting = std::ranges::count_if(
        view.courses, [](const CourseView& course) { return course.screen == ScreenState::waiting; });
    sections.push_back(section(
        "courses", "课程", "Courses", state(!view.courses.empty() && waiting == 0),
        fmt::format("{} 门课程{}", view.courses.size(), waiting > 0 ? fmt::format("，{} 门文字待判断", waiting) : ""),
        fmt::format("{} courses{}", view.courses.size(),
                    waiting > 0 ? fmt::format(", {} texts to be judged", waiting) : "")));
    const bool asked = !view.consultations.empty();
    const bool stale = asked && !head.consultation_fits() && !locked;
    sections.push_back(section("consultation", "征求家长意见", "Consultation of parents",
                               stale ? "stale" : state(head.consultation_fits()),
                               stale   ? "征求意见后时段、课程或价格改过，要重新征求"
                               : asked ? "已记录"
                                       : "还没有记录",
                               stale   ? "slots, courses or prices changed since; consult again"
                               : asked ? "recorded"
                                       : "not recorded yet"));
    return sections;
}

std::vector<CatalogueAction> actions_of(const PlanHead& head, const Actor& actor) {
    std::vector<CatalogueAction> actions;
    if (actor.may(permissions::plan, head.path)) {
        actions.push_back(action_view("edit", "修改方案", "Edit the plan", why_not_move(head, PlanMove::write)));
        actions.push_back(
            action_view("consult", "记录征求意见", "Record a consultation", why_not_move(head, PlanMove::consult)));
    }
    if (actor.may(permissions::submit, head.path)) {
        auto why = why_not_move(head, PlanMove::submit);
        if (!why && !head.consultation_fits()) {
            why =
                Problem{Code::conflict, "consultation-stale", "时段、课程或价格在征求意见之后改过，请重新征求家长意见",
                        "slots, courses or prices changed after the consultation; consult parents again"};
        }
        actions.push_back(action_view("submit", "报送教育局", "Hand in", why));
        actions.push_back(action_view("publish", "向社会公布", "Publish", why_not_move(head, PlanMove::publish)));
        actions.push_back(action_view("end", "终止方案", "End the plan", why_not_move(head, PlanMove::end)));
    }
    if (actor.may(permissions::approve, head.path)) {
        auto why = why_not_move(head, PlanMove::approve);
        if (!why && head.submitted_by == actor_key(actor)) {
            why = Problem{Code::conflict, "second-person-required", "报送的人不能自己审批",
                          "whoever handed it in does not decide on it"};
        }
        actions.push_back(action_view("approve", "批准", "Approve", why));
        const bool approved = head.state == PlanState::approved;
        actions.push_back(action_view("return", approved ? "收回批准，退回修改" : "退回修改", approved ? "Take the approval back" : "Return",
                                      why_not_move(head, PlanMove::give_back)));
    }
    return actions;
}

struct SubmissionColumns {
    std::int64_t serial = 0;
    std::string number;
    Instant at;
    std::string by;
    std::vector<PlanCheckLine> checks;
};
BOOST_DESCRIBE_STRUCT(SubmissionColumns, (), (serial, number, at, by, checks))

}  // namespace

Result<http::Page<PlanRow>> find_plans(Work& work, const FindPlans& command) {
    TRY(const http::TimeCursor after, http::read_time_cursor(command.cursor));
    const auto limit = static_cast<std::size_t>(page_size(command.limit));
    auto rows = work.all<PlanColumns>(
        queries::find_plans, key_set(work.actor().scopes(permissions::read)),
        command.school ? command.school->to_string() : std::string(),
        command.state ? std::string(json::enum_name(*command.state)) : std::string(), command.school_year.value_or(0),
        command.term ? std::string(json::enum_name(*command.term)) : std::string(), after.at, after.id, limit + 1);
    http::Page<PlanRow> page;
    const bool more = rows.size() > limit;
    if (more) rows.pop_back();
    for (auto& row : rows) {
        page.items.push_back({row.id, row.county, row.school, row.school_name, row.school_year, row.term, row.state,
                              row.courses, row.submitted_at, row.approved_at, row.published_at,
                              count(row.checks, CheckOutcome::fail), count(row.checks, CheckOutcome::warn),
                              count(row.checks, CheckOutcome::open)});
    }
    if (more) page.next = http::write_time_cursor(rows.back().opened_at, rows.back().id.to_string());
    return page;
}

Result<PlanView> show_plan(Work& work, const OnePlan& command) {
    TRY(const PlanHead head, find_visible_plan(work, command.id));
    const auto& actor = work.actor();
    PlanView view;
    view.id = head.id;
    view.version = head.version;
    view.county = head.county;
    // History keeps its names: a published plan calls its school as it was called on that day.
    const auto then = head.published_at ? org::find_body(work, head.school, head.published_at->date()) : std::nullopt;
    view.school = {head.school, then ? then->name : head.school_name, head.path};
    view.school_year = head.school_year;
    view.term = head.term;
    view.state = head.state;
    view.content = head.content;
    if (head.lessons_end) view.lessons_end = clock_words(*head.lessons_end);
    for (const auto& slot : load_slots(work, head.county, head.id)) view.slots.push_back(slot_view(slot));
    const auto assistants = load_assistants(work, head.county, head.id);
    view.base_by_day = base_by_day(work, head);
    for (const auto& course : load_courses(work, head.county, head.id))
        view.courses.push_back(course_view(course, head, actor, assistants, view.base_by_day));
    for (auto& stored : work.all<StoredConsultation>(queries::consultations_of, head.county, head.id)) {
        view.consultations.push_back({stored.id, stored.held_on, stored.form, stored.present, stored.agreeing,
                                      stored.against, stored.opinions, stored.answer, stored.attachments,
                                      stored.digest == head.offer_digest, stored.recorded_at, stored.recorded_by});
    }
    for (auto& stored : work.all<SubmissionColumns>(queries::submissions_of, head.county, head.id)) {
        view.submissions.push_back(
            {stored.serial, std::move(stored.number), stored.at, std::move(stored.by), std::move(stored.checks)});
    }
    view.decisions = work.all<DecisionView>(queries::decisions_of, head.county, head.id);
    for (auto& event : work.all<StoredEvent>(queries::events_of_plan, head.county, head.id))
        view.timeline.push_back(timeline_entry(std::move(event)));
    view.approval_document = head.approval_document;
    view.published_at = head.published_at;
    view.end_reason = head.end_reason;
    view.survey = work.one<SurveyId>(queries::newest_survey, head.county, head.school, head.school_year, head.term);
    view.sections = sections_of(head, view);
    view.actions = actions_of(head, actor);
    return view;
}

Result<PlanChecks> check_plan_now(Work& work, const OnePlan& command) {
    TRY(const PlanHead head, find_visible_plan(work, command.id));
    auto checked = check_stored_plan(work, head);
    PlanChecks view{head.id, checked.count(CheckOutcome::fail), checked.count(CheckOutcome::warn),
                    checked.count(CheckOutcome::open), std::move(checked.lines)};
    return view;
}

}  // namespace luoshi::afterschool::catalogue
