#include <fmt/format.h>
#include <algorithm>

#include "afterschool/catalogue/api.hpp"
#include "afterschool/catalogue/counts/measures.hpp"
#include "afterschool/catalogue/permissions.hpp"
#include "afterschool/catalogue/plan_facts.hpp"
#include "afterschool/catalogue/plan_remedies.hpp"
#include "afterschool/catalogue/plan_steps.hpp"
#include "afterschool/catalogue/plan_users.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/store.hpp"
#include "afterschool/catalogue/use_cases.hpp"
#include "foundation/words.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

// 课服报〔2026〕A1B2C3-1: the end of the plan's id and how often it was handed in.
std::string submission_number(const PlanHead& head, std::int64_t serial) {
    auto tail = head.id.to_string().substr(30);
    for (char& c : tail) {
        if (c >= 'a' && c <= 'f') c = static_cast<char>(c - 'a' + 'A');
    }
    return fmt::format("课服报〔{}〕{}-{}", head.school_year, tail, serial);
}

Problem checks_fail(const std::vector<PlanCheckLine>& lines) {
    Problem problem{Code::conflict, "checks-fail", {}, "automatic checks fail; correct what is listed and try again"};
    int count = 0;
    for (const auto& line : lines) {
        if (line.outcome != CheckOutcome::fail) continue;
        ++count;
        problem.fields.push_back(
            {line.where, line.code, (line.subject_name.empty() ? "" : line.subject_name + "：") + line.words});
    }
    problem.detail = fmt::format("自动检查有 {} 项不通过，请按检查结果修改后再报送", count);
    return problem;
}

// Between approval and publication a rule may have tightened, a contract, licence or proof have run out. What the bureau judged (open) and what is only a
// warning was accepted with the approval and stops nothing.
Result<Nothing> still_passes(Work& work, const PlanHead& head) {
    const auto lines = check_stored_plan(work, head).lines;
    if (std::ranges::count(lines, CheckOutcome::fail, &PlanCheckLine::outcome) == 0) return Nothing{};
    auto problem = checks_fail(lines);
    const auto remedies = remedies_for(lines);
    problem.detail = fmt::format("批准以后情况有变，自动检查有 {} 项不再通过，不能公布。{}", problem.fields.size(), remedies.words);
    problem.detail_en = fmt::format("since the approval {} automatic checks no longer pass, so it is not published: {}", problem.fields.size(), remedies.words_en);
    return problem;
}

json::value event_payload(const PlanHead& head) {
    return json::value{{"county", head.county},
                       {"plan", head.id.to_string()},
                       {"school", head.school.to_string()},
                       {"school_year", head.school_year},
                       {"term", json::enum_name(head.term)}};
}

}  // namespace

Result<PlanStep> submit_plan(Work& work, const StepPlan& command) {
    TRY(const PlanHead head, find_plan_for_step(work, command.id, permissions::submit, command.if_match));
    TRY_DO(require_move(head, PlanMove::submit));
    if (!head.consultation_fits()) {
        return Problem{Code::conflict, "consultation-stale", "时段、课程或价格在征求意见之后改过，请重新征求家长意见",
                       "slots, courses or prices changed after the consultation; consult parents again"};
    }
    const auto checked = check_stored_plan(work, head);
    if (checked.count(CheckOutcome::fail) > 0) return checks_fail(checked.lines);
    const auto serial = head.submissions + 1;
    const auto number = submission_number(head, serial);
    work.run(queries::insert_submission, head.county, head.id, serial, number, work.now(), actor_key(work.actor()),
             work.actor().name, head.offer_digest, checked.lines);
    work.run(queries::set_submitted, head.county, head.id, head.version, serial, actor_key(work.actor()));
    add_plan_event(work, head, "submitted", number);
    work.record("catalogue.submit_plan", "plan", head.id.to_string(),
                json::value{{"number", number}, {"digest", head.offer_digest}});
    auto step = step_of(work, head.id);
    step.number = number;
    return step;
}

namespace {

// The plan is written again like any returned one. The decision and what it had locked stay on record; rooms above let go of what they made of it.
Result<Nothing> take_approval_back(Work& work, const PlanHead& head, const std::string& reasons) {
    const auto plan = find_plan(work, head.id);
    if (!plan) return no_such_plan();
    TRY_DO(let_go_of(work, *plan));
    work.run(queries::insert_approval_taken_back, head.county, head.id, head.submissions, reasons, head.approval_document.value_or(""), work.now(),
             actor_key(work.actor()), work.actor().name);
    work.run(queries::keep_prices_taken_back, head.county, head.id, head.submissions);
    work.run(queries::unlock_prices, head.county, head.id);
    work.run(queries::set_approval_taken_back, head.county, head.id, head.version);
    add_plan_event(work, head, "approval_taken_back", head.approval_document.value_or(""), reasons);
    work.emit("catalogue.approval_taken_back", event_payload(head));
    work.record("catalogue.take_approval_back", "plan", head.id.to_string(),
                json::value{{"document", head.approval_document.value_or("")}, {"reasons", reasons}});
    return Nothing{};
}

}  // namespace

Result<PlanStep> return_plan(Work& work, const ReturnPlan& command) {
    TRY(const PlanHead head, find_plan_for_step(work, command.id, permissions::approve, command.if_match));
    TRY_DO(require_move(head, PlanMove::give_back));
    TRY_DO(require_words("reasons", command.reasons, 2000, "退回的理由"));
    if (head.state == PlanState::approved) {
        TRY_DO(take_approval_back(work, head, command.reasons));
        return step_of(work, head.id);
    }
    work.run(queries::insert_decision, head.county, head.id, head.submissions, "returned", command.reasons,
             std::nullopt, std::vector<RuleCopy>{}, work.now(), actor_key(work.actor()), work.actor().name);
    work.run(queries::set_returned, head.county, head.id, head.version);
    add_plan_event(work, head, "returned", {}, command.reasons);
    work.record("catalogue.return_plan", "plan", head.id.to_string());
    return step_of(work, head.id);
}

Result<PlanStep> approve_plan(Work& work, const ApprovePlan& command) {
    TRY(const PlanHead head, find_plan_for_step(work, command.id, permissions::approve, command.if_match));
    TRY_DO(require_move(head, PlanMove::approve));
    const auto who = actor_key(work.actor());
    if (head.submitted_by == who) {
        return Problem{Code::conflict, "second-person-required", "报送的人不能自己审批",
                       "whoever handed it in does not decide on it"};
    }
    TRY_DO(require_words("document", command.document, 100, "批准文件的文号"));
    const auto checked = check_stored_plan(work, head);
    if (checked.count(CheckOutcome::fail) > 0) {
        auto problem = checks_fail(checked.lines);
        problem.detail = fmt::format("按本学期的规则有 {} 项不通过，请退回学校修改", problem.fields.size());
        return problem;
    }
    if (checked.count(CheckOutcome::open) > 0)
        TRY_DO(require_words("judgement", command.judgement, 2000, "对无法自动判断各项的意见"));
    const auto rules = price_rules(checked.rules);
    work.run(queries::insert_decision, head.county, head.id, head.submissions, "approved", command.judgement,
             command.document, rules, work.now(), who, work.actor().name);
    work.run(queries::lock_prices, head.county, head.id, work.now(), who, command.document, rules,
             head.submitted_by.value_or(""));
    work.run(queries::set_approved, head.county, head.id, head.version, work.now(), who, command.document);
    add_plan_event(work, head, "approved", command.document);
    work.emit("catalogue.plan_approved", event_payload(head));
    work.record("catalogue.approve_plan", "plan", head.id.to_string(),
                json::value{{"document", command.document}, {"digest", head.offer_digest}});
    return step_of(work, head.id);
}

Result<PlanStep> publish_plan(Work& work, const StepPlan& command) {
    TRY(const PlanHead head, find_plan_for_step(work, command.id, permissions::submit, command.if_match));
    TRY_DO(require_move(head, PlanMove::publish));
    TRY_DO(still_passes(work, head));
    work.run(queries::set_published, head.county, head.id, head.version, work.now());
    tally::add(work, head.school, counts::schools_offering, tally::in_term(work.today(), head.school_year, head.term), 1);
    work.run(queries::offer_courses, head.county, head.id);
    add_plan_event(work, head, "published");
    work.emit("catalogue.plan_published", event_payload(head));
    work.record("catalogue.publish_plan", "plan", head.id.to_string());
    return step_of(work, head.id);
}

Result<Nothing> end_head(Work& work, const PlanHead& head, const std::string& reason) {
    TRY_DO(require_move(head, PlanMove::end));
    work.run(queries::set_ended, head.county, head.id, head.version, work.now(), reason);
    if (head.state == PlanState::published)
        tally::add(work, head.school, counts::schools_offering, tally::in_term(work.today(), head.school_year, head.term), -1);
    add_plan_event(work, head, "ended", {}, reason);
    auto payload = event_payload(head);
    payload.as_object()["reason"] = reason;
    work.emit("catalogue.plan_ended", std::move(payload));
    work.record("catalogue.end_plan", "plan", head.id.to_string(), json::value{{"reason", reason}});
    return Nothing{};
}

Result<PlanStep> end_plan(Work& work, const EndPlan& command) {
    TRY(const PlanHead head, find_plan_for_step(work, command.id, permissions::submit, command.if_match));
    TRY_DO(require_words("reason", command.reason, 500, "终止的理由"));
    TRY_DO(end_head(work, head, command.reason));
    return step_of(work, head.id);
}

}  // namespace luoshi::afterschool::catalogue
