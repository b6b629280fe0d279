// Reading and setting who handles what within how many working days. Each division says it for itself, with its source, from today or a later day on.
#include <algorithm>

#include "foundation/words.hpp"
#include "supervision/complaints/local_rules.hpp"
#include "supervision/complaints/queries.hpp"
#include "supervision/complaints/use_cases.hpp"

namespace luoshi::supervision::complaints {
namespace {

// The own division, for whoever may set its rules.
std::optional<std::string> own_place(const Actor& actor) {
    if (!actor.body || !actor.may(permissions::rules, actor.body_path)) return std::nullopt;
    return division_of(actor.body_path);
}

Result<std::string> place_to_set(Work& work, const std::string& source, Date valid_from) {
    const auto place = own_place(work.actor());
    if (!place) return Problem{Code::denied, "not-permitted", "维护投诉分工和时限的权限只及于本区划的教育部门", "only the education department of a division sets its rules"};
    if (division_code(*place) != work.county()) return Problem{Code::invalid, "other-county", "只能维护本区划的规定", "a division sets its own rules only"};
    TRY_DO(require_words("source", source, 300, "内容"));
    if (valid_from < work.today()) return field_problem("valid_from", "backdated", "生效日不能早于今天：已经过去的期限不改", "it begins today or later: what is over is not changed");
    return *place;
}

Problem id_taken() { return {Code::conflict, "id-taken", "这个编号已用于另一次维护，请重新提交", "this id belongs to another change; submit anew"}; }
Problem nothing_to_end() { return {Code::conflict, "nothing-to-end", "本区划没有自己的规定，现在执行的是上级或系统的规定", "this division has no rule of its own to end"}; }

Result<Nothing> check_days(const ComplaintDays& days) {
    if (days.accept_days < 1 || days.accept_days > 60) return field_problem("accept_days", "days-invalid", "受理期限为 1 到 60 个工作日", "1 to 60 working days to accept");
    if (days.answer_days < days.accept_days || days.answer_days > 120) return field_problem("answer_days", "days-invalid", "答复期限不短于受理期限，不超过 120 个工作日", "the answer takes no less than accepting, at most 120 working days");
    if (days.extend_days < 0 || days.extend_days > 60) return field_problem("extend_days", "days-invalid", "延长不超过 60 个工作日，不能延长写 0", "at most 60 working days more, 0 for none");
    if (days.remind_days < 1 || days.remind_days > 60) return field_problem("remind_days", "days-invalid", "提醒间隔为 1 到 60 个工作日", "1 to 60 working days between reminders");
    if (days.silent_days <= 2 * days.remind_days || days.silent_days > 200) return field_problem("silent_days", "days-invalid", "默认认可的期限要长于两次提醒，不超过 200 个工作日", "silence counts only after both reminders, at most 200 working days");
    return Nothing{};
}

ComplaintRuleChange change_view(Work& work, const TermChange& change) {
    const auto body = org::find_body_by_code(work, division_code(change.place));
    return {change.id, body ? body->name : change.place, change.kind, std::nullopt, change.act, change.act == RuleAct::set ? std::optional(ComplaintDays{*change.accept_days, *change.answer_days, *change.extend_days, *change.remind_days, *change.silent_days}) : std::nullopt,
            std::nullopt, std::nullopt, change.valid_from, change.source, change.at, change.by_name};
}
ComplaintRuleChange change_view(Work& work, const CompetenceChange& change) {
    const auto body = org::find_body_by_code(work, division_code(change.place));
    return {change.id, body ? body->name : change.place, change.kind, change.subject, change.act, std::nullopt, change.department, change.level, change.valid_from, change.source, change.at, change.by_name};
}

ComplaintRulesView rules_view(Work& work, const std::string& path) {
    ComplaintRulesView view;
    view.body = path;
    view.today = work.today();
    const auto own = own_place(work.actor());
    view.may_set = own && division_of(path) == *own;
    if (const auto body = org::find_body_by_code(work, division_code(division_of(path)))) view.place_name = body->name;
    view.county = division_code(division_of(path));
    view.clocks = clocks_for(work, path, work.today());
    view.competence = competences_for(work, path, work.today());
    for (const auto& change : terms_along(work, path)) view.history.push_back(change_view(work, change));
    for (const auto& change : competence_along(work, path)) view.history.push_back(change_view(work, change));
    std::ranges::sort(view.history, [](const auto& a, const auto& b) { return a.at != b.at ? b.at < a.at : b.id < a.id; });
    return view;
}

}  // namespace

Result<ComplaintRulesView> show_complaint_rules(Work& work, const ShowComplaintRules& query) {
    const auto path = query.body.value_or(work.actor().body_path);
    if (path.empty() || path.back() != '/' || !work.actor().may(permissions::read, path)) return Problem{Code::missing, "no-such-body", "没有这个单位，或者您看不到它", "there is no such body, or not for you"};
    return rules_view(work, path);
}

Result<ComplaintRulesView> set_complaint_term(Work& work, const SetComplaintTerm& command) {
    TRY(const std::string place, place_to_set(work, command.source, command.valid_from));
    if (command.days) TRY_DO(check_days(*command.days));
    const auto act = command.days ? RuleAct::set : RuleAct::ended;
    std::int64_t number = 0;
    bool stands = false;
    for (const auto& change : terms_along(work, place)) {
        if (change.id == command.id) {
            const auto days = change.act == RuleAct::set ? std::optional(ComplaintDays{*change.accept_days, *change.answer_days, *change.extend_days, *change.remind_days, *change.silent_days}) : std::nullopt;
            const bool same = change.place == place && change.kind == command.kind && days == command.days && change.source == command.source && change.valid_from == command.valid_from;
            if (same) return rules_view(work, place);
            return id_taken();
        }
        if (change.place != place || change.kind != command.kind) continue;
        number = change.number;
        stands = change.act == RuleAct::set;
    }
    if (act == RuleAct::ended && !stands) return nothing_to_end();
    const auto day = [&](std::int64_t ComplaintDays::*member) { return command.days ? std::optional(*command.days.*member) : std::nullopt; };
    work.run(queries::insert_term, work.county(), command.id, place, command.kind, number + 1, number == 0 ? std::nullopt : std::optional(number), act,
             day(&ComplaintDays::accept_days), day(&ComplaintDays::answer_days), day(&ComplaintDays::extend_days), day(&ComplaintDays::remind_days), day(&ComplaintDays::silent_days),
             command.valid_from, work.today(), command.source, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("complaints.set_term", "complaint_term", command.id.to_string(), {{"place", place}, {"kind", json::enum_name(command.kind)}, {"valid_from", command.valid_from.to_string()}});
    return rules_view(work, place);
}

Result<ComplaintRulesView> set_complaint_competence(Work& work, const SetComplaintCompetence& command) {
    TRY(const std::string place, place_to_set(work, command.source, command.valid_from));
    const auto act = command.department ? RuleAct::set : RuleAct::ended;
    const auto department = command.department ? std::optional(std::string(json::enum_name(*command.department))) : std::nullopt;
    const auto level = command.department ? std::optional(std::string(json::enum_name(command.level))) : std::nullopt;
    if (command.department && command.subject == ComplaintSubject::bureau && command.level != HandlingLevel::above)
        return field_problem("level", "handled-above", "对主管部门的投诉由上一级办理，不能由本级办理", "what is said about a bureau is handled above it");
    if (command.department && place == "/430000/" && command.level == HandlingLevel::above && command.subject != ComplaintSubject::bureau)
        return field_problem("level", "no-level-above", "省级之上没有办理单位", "nothing is above the province");
    std::int64_t number = 0;
    bool stands = false;
    for (const auto& change : competence_along(work, place)) {
        if (change.id == command.id) {
            const bool same = change.place == place && change.kind == command.kind && change.subject == command.subject && change.department == department && change.level == level &&
                              change.source == command.source && change.valid_from == command.valid_from;
            if (same) return rules_view(work, place);
            return id_taken();
        }
        if (change.place != place || change.kind != command.kind || change.subject != command.subject) continue;
        number = change.number;
        stands = change.act == RuleAct::set;
    }
    if (act == RuleAct::ended && !stands) return nothing_to_end();
    work.run(queries::insert_competence, work.county(), command.id, place, command.kind, command.subject, number + 1, number == 0 ? std::nullopt : std::optional(number), act,
             department, level, command.valid_from, work.today(), command.source, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("complaints.set_competence", "complaint_competence", command.id.to_string(),
                {{"place", place}, {"kind", json::enum_name(command.kind)}, {"subject", json::enum_name(command.subject)}, {"valid_from", command.valid_from.to_string()}});
    return rules_view(work, place);
}

}  // namespace luoshi::supervision::complaints
