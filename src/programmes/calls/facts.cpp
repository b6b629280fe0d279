// Where the value of a condition comes from: the register of bodies, the whole history in `lines`, the form.
#include <algorithm>

#include "programmes/calls/store.hpp"

namespace luoshi::programmes::calls {
namespace {

struct Found {
    std::optional<std::string> value;
    std::string where;
};

std::int64_t count_units(Work& work, const std::string& county, BodyId body, const std::string& line_code, ConditionSource source, lines::UnitId own) {
    const auto line = lines::find_line_by_code(work, county, line_code);
    if (!line) return 0;
    std::int64_t count = 0;
    for (const auto& past : lines::units_of_body(work, county, body)) {
        if (past.unit.line != line->id || past.unit.id == own) continue;
        const bool approved = past.highest >= lines::UnitStage::approved;
        const bool live = approved && past.unit.stage != lines::UnitStage::withdrawn;
        if (source == ConditionSource::units_applied || (source == ConditionSource::units_approved && approved) || (source == ConditionSource::units_live && live)) ++count;
    }
    return count;
}

Found of_body(Work& work, const org::BodyLine& body, ConditionSource source) {
    if (source == ConditionSource::body_kind) return {std::string(json::enum_name(body.kind)), "机构登记：性质"};
    if (source == ConditionSource::years_open) return {std::to_string(static_cast<int>(work.today().ymd().year()) - static_cast<int>(body.opened.ymd().year())), "机构登记：成立年数"};
    const auto school = org::find_school(work, body.id);
    if (!school) return {std::nullopt, "学校登记：学段"};
    return {std::string(json::enum_name(school->stage)), "学校登记：学段"};
}

Found found_for(Work& work, const CallEntry& call, const org::BodyLine& body, const CallCondition& condition, const std::vector<FormAnswer>& answers, lines::UnitId own) {
    switch (condition.source) {
        case ConditionSource::body_kind:
        case ConditionSource::school_stage:
        case ConditionSource::years_open: return of_body(work, body, condition.source);
        case ConditionSource::units_applied: return {std::to_string(count_units(work, call.county, body.id, condition.line, condition.source, own)), condition.line + " 历年申报（含已撤回）"};
        case ConditionSource::units_approved: return {std::to_string(count_units(work, call.county, body.id, condition.line, condition.source, own)), condition.line + " 历年立项（含已退出）"};
        case ConditionSource::units_live: return {std::to_string(count_units(work, call.county, body.id, condition.line, condition.source, own)), condition.line + " 现有立项"};
        case ConditionSource::field: {
            const auto* answer = answer_of(answers, condition.field);
            return {answer == nullptr ? std::nullopt : std::optional<std::string>(answer->value), "申报书：" + condition.field};
        }
    }
    return {};
}

// Asked of every call, whatever its conditions are.
ConditionOutcome ban_condition(Work& work, const CallEntry& call, BodyId body) {
    ConditionOutcome outcome{"no-ban", "没有处于禁报期", "no ban is running", ConditionResult::passed, "禁报记录：无", "", "", ""};
    for (const auto& ban : lines::bans_of_body(work, call.county, body, work.today())) {
        if (!ban.line_code.empty() && ban.line_code != call.line_code) continue;
        outcome.result = ConditionResult::failed;
        outcome.evidence = "禁报记录：" + ban.from.to_string() + " 至 " + ban.until.to_string();
        outcome.reason = "禁报期到 " + ban.until.to_string() + "：" + ban.reason;
        outcome.reason_en = "banned until " + ban.until.to_string() + ": " + ban.reason;
        break;
    }
    return outcome;
}

}  // namespace

std::vector<ConditionOutcome> conditions_of(Work& work, const CallEntry& call, BodyId body_id, const std::vector<FormAnswer>& answers, lines::UnitId own) {
    std::vector<ConditionOutcome> outcomes;
    const auto body = org::find_body(work, body_id);
    if (!body) return outcomes;
    for (const auto& condition : call.content().conditions) {
        const auto found = found_for(work, call, *body, condition, answers, own);
        outcomes.push_back(judge_condition(condition, found.value, found.where));
    }
    outcomes.push_back(ban_condition(work, call, body_id));
    return outcomes;
}

namespace {

void check_materials(Work& work, const Both& both, std::vector<FormProblem>& problems) {
    const auto materials = materials_of(work, both.application);
    for (const auto& wanted : both.call.content().materials) {
        const auto have = std::ranges::count(materials, wanted.key, &MaterialView::item);
        if (wanted.required && have == 0) problems.push_back({"materials", wanted.key, "缺少材料：" + wanted.title, "missing: " + wanted.title});
        if (have > wanted.most) problems.push_back({"materials", wanted.key, wanted.title + "限 " + std::to_string(wanted.most) + " 件，现有 " + std::to_string(have) + " 件", "too many files: " + wanted.title});
    }
}

}  // namespace

std::vector<FormProblem> problems_of(Work& work, const Both& both) {
    const auto& content = both.call.content();
    auto problems = check_answers(content.sections, both.application.answers);
    check_materials(work, both, problems);
    for (const auto& member : members_of(work, both.application)) {
        if (!member.confirmed_at) problems.push_back({"members", member.body.to_string(), "联合申报单位“" + member.name + "”还没有确认", member.name + " has not confirmed"});
    }
    for (const auto& outcome : conditions_of(work, both.call, both.application.body, both.application.answers, both.application.unit)) {
        if (outcome.result == ConditionResult::failed) problems.push_back({"conditions", outcome.key, outcome.words + "：" + outcome.reason, outcome.words_en + ": " + outcome.reason_en});
    }
    return problems;
}

}  // namespace luoshi::programmes::calls
