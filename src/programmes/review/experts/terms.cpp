// The conditions as versioned data, and what they ask for now.
#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "programmes/review/experts/queries.hpp"
#include "programmes/review/experts/store.hpp"

namespace luoshi::programmes::review::experts {
namespace {

ExpertTermsList list_of(Work& work, const std::string& county) {
    ExpertTermsList list;
    const auto now = terms_on(work, county, work.today());
    work.each(queries::terms_of_county, [&](const storage::Row& row) {
        ExpertTermsView view{row.get<std::int64_t>(0), row.get<Date>(1), row.get<std::string>(2), row.get<ExpertTerms>(3), row.get<std::string>(4), false};
        view.in_force = view.serial == now.serial;
        list.versions.push_back(std::move(view));
    }, county);
    if (now.serial == 0) list.versions.push_back(now);
    list.may_change = work.actor().may_somewhere(permissions::write);
    return list;
}

}  // namespace

Result<ExpertTermsList> show_expert_terms(Work& work, const ExpertPoolQuestion& query) { return list_of(work, query.county.value_or("430000")); }

Result<ExpertTermsList> set_expert_terms(Work& work, const SetExpertTerms& command) {
    TRY_DO(office_of(work, command.county, command.office));
    TRY_DO(check_terms(command.terms));
    TRY_DO(require_words("document", command.document, 200));
    if (command.from < work.today()) return field_problem("from", "day-passed", "新条件从今天或以后起执行", "new conditions hold from today or later");
    std::int64_t last = 0;
    for (const auto& version : list_of(work, command.county).versions) {
        if (version.serial == command.serial && version.serial > 0) {
            if (version.from == command.from && version.document == command.document && json::to_json(version.terms) == json::to_json(command.terms)) return list_of(work, command.county);
            return Problem{Code::conflict, "changed-meanwhile", "别人刚刚公布了一版条件，请刷新页面", "somebody has set conditions meanwhile; reload"};
        }
        if (version.from == command.from && version.serial > 0) return field_problem("from", "day-taken", "这一天已有一版条件开始执行", "a version holds from that day already");
        last = std::max(last, version.serial);
    }
    if (command.serial != last + 1) return Problem{Code::conflict, "changed-meanwhile", "别人刚刚公布了一版条件，请刷新页面", "somebody has set conditions meanwhile; reload"};
    work.run(queries::insert_terms, command.county, command.serial, command.from, command.terms, command.document, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("experts.terms", "expert_terms", std::to_string(command.serial));
    return list_of(work, command.county);
}

Result<ExpertRuleSteps> apply_expert_rules(Work& work, const ApplyExpertRules& command) {
    TRY_DO(require_partition(work, command.county));
    const auto terms = terms_on(work, command.county, work.today());
    ExpertRuleSteps answer;
    for (const auto& one : work.all<ExpertEntry>(queries::experts_of_county, command.county)) {
        if (!work.actor().may(permissions::write, one.office_path) || is_own(work.actor(), one)) continue;
        auto step = step_by_rule(work, one, terms);
        if (!step && one.state == ExpertState::suspended && one.suspended_until && *one.suspended_until < work.today())
            step = ExpertStep{ExpertState::admitted, "", "暂停期满", {}};
        if (!step) continue;
        answer.steps.push_back({one.id, one.name, step->to, step->rule, step->reason});
        if (command.really) TRY_DO(advance(work, one, *step));
    }
    answer.done = command.really;
    if (command.really) work.record("experts.rules", "expert", "", {{"steps", answer.steps.size()}});
    return answer;
}

}  // namespace luoshi::programmes::review::experts
