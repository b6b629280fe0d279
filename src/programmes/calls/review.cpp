// The formal review: condition by condition, with evidence, reason and checker.
#include <algorithm>
#include <set>

#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "programmes/calls/queries.hpp"
#include "programmes/calls/store.hpp"

namespace luoshi::programmes::calls {
namespace {

// Every condition of the call, the ban, and each required material.
std::set<std::string> wanted_of(const CallContent& content) {
    std::set<std::string> wanted{"no-ban"};
    for (const auto& condition : content.conditions) wanted.insert(condition.key);
    for (const auto& material : content.materials) {
        if (material.required) wanted.insert("material:" + material.key);
    }
    return wanted;
}

Result<Nothing> check_results(const CallContent& content, const std::vector<ReviewResult>& results) {
    auto missing = wanted_of(content);
    for (const auto& one : results) {
        if (missing.erase(one.condition) == 0) return field_problem("results", "no-such-condition", "没有条件“" + one.condition + "”，或者重复填写", "there is no such condition, or it stands twice");
        TRY_DO(require_words("results.evidence", one.evidence, 1000));
        if (!one.passed) TRY_DO(require_words("results.reason", one.reason, 1000));
    }
    if (missing.empty()) return Nothing{};
    return field_problem("results", "condition-missing", "还有条件没有审查：" + *missing.begin(), "a condition is not reviewed yet: " + *missing.begin());
}

Result<Nothing> require_other_body(const Actor& actor, const ApplicationEntry& one) {
    if (!actor.body || !actor.body_path.starts_with(one.body_path)) return Nothing{};
    return Problem{Code::denied, "own-body", "不能审查本单位的申报", "nobody reviews the application of the own body"};
}

}  // namespace

Result<ApplicationFileView> review_application(Work& work, const ReviewApplication& command) {
    TRY(const Both both, find_both(work, command.county, command.id));
    const auto& one = both.application;
    TRY_DO(require(work.actor(), permissions::write, one.office_path));
    TRY_DO(require_partition(work, one.county));
    TRY_DO(require_other_body(work.actor(), one));
    TRY_DO(check_results(both.call.content(), command.results));
    const auto failing = std::ranges::find(command.results, false, &ReviewResult::passed);
    const bool passed = failing == command.results.end();
    const auto to = passed ? ApplicationState::qualified : ApplicationState::disqualified;
    const auto reason = passed ? std::string{} : failing->condition + "：" + failing->reason;
    TRY_DO(advance(work, both, to, reason));
    for (const auto& result : command.results)
        work.run(queries::insert_review_result, one.county, one.id, result.condition, result.passed ? ConditionResult::passed : ConditionResult::failed, result.evidence, result.reason, work.now(),
                 actor_key(work.actor()), work.actor().name);
    const auto failing_key = passed ? std::optional<std::string>{} : std::optional<std::string>(failing->condition);
    const auto failing_result = passed ? std::optional<ConditionResult>{} : std::optional<ConditionResult>(ConditionResult::failed);
    work.run(queries::insert_review_decision, one.county, one.id, passed ? ReviewDecision::qualified : ReviewDecision::disqualified, failing_key, failing_result, command.words, work.now(),
             actor_key(work.actor()), work.actor().name);
    if (!passed) free_seats(work, one);
    TRY_DO(step_line(work, both, passed ? lines::UnitStage::qualified : lines::UnitStage::withdrawn, passed ? "" : "形式审查未通过：" + reason));
    if (passed) work.emit("calls.application_qualified", {{"county", one.county}, {"application", one.id.to_string()}, {"unit", one.unit.to_string()}});
    return show_application(work, {one.id, one.county});
}

}  // namespace luoshi::programmes::calls
