// The building, stage by stage, and one name, one mark, one style.
#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "programmes/construction/store.hpp"

namespace luoshi::programmes::construction {
namespace {

struct BuildingStep {
    std::int64_t serial = 0;
    ActId id;
    std::string act, state;
    std::int64_t percent = 0;
    Date on_day;
    std::string words;
    Instant at;
    std::string by_name, by_body_name;
};
BOOST_DESCRIBE_STRUCT(BuildingStep, (), (serial, id, act, state, percent, on_day, words, at, by_name, by_body_name))
struct UnifiedStep {
    std::string aspect;
    std::int64_t serial = 0;
    ActId id;
    std::string act, state;
    BodyId authority;
    std::string words, document;
    Instant at;
    std::string by_name, by_body_name;
};
BOOST_DESCRIBE_STRUCT(UnifiedStep, (), (aspect, serial, id, act, state, authority, words, document, at, by_name, by_body_name))

constexpr std::string_view aspects[] = {"name", "mark", "style"};
std::string_view aspect_words(std::string_view aspect) { return aspect == "name" ? "命名" : aspect == "mark" ? "标识" : "风格"; }

std::optional<BodyId> authority_of(const std::optional<TermsNow>& terms, std::string_view aspect) {
    if (!terms) return std::nullopt;
    return aspect == "name" ? terms->terms.name_authority : aspect == "mark" ? terms->terms.mark_authority : terms->terms.style_authority;
}

std::optional<Problem> may_not_build(Work& work, const UnitNow& unit, std::string_view state, std::string_view act) {
    if (act == "building.visited") {
        if (auto problem = not_another(work, unit, permissions::check)) return problem;
    } else {
        if (auto problem = not_the_body(work, unit)) return problem;
    }
    if (unit.row.stage != lines::UnitStage::suspended || act != "building.visited")  // a stopped site may still be visited
        if (auto problem = not_under_construction(unit)) return problem;
    if (!leads_to(building_ways(), state, act)) return not_next(building_ways(), state, act);
    return std::nullopt;
}

std::optional<Problem> may_not_unify(Work& work, const UnitNow& unit, const std::optional<TermsNow>& terms, const UnifiedStep* last, std::string_view aspect, std::string_view act) {
    const auto authority = last != nullptr && last->state == "asked" ? std::optional(last->authority) : authority_of(terms, aspect);
    if (!authority)
        return Problem{Code::conflict, "authority-not-set", fmt::format("建设规则没有写明“统一{}”由谁审定，请项目主管部门先设置", aspect_words(aspect)), "the rules of the line name no authority for this; the office sets it first"};
    if (act == "unified.asked") {
        if (auto problem = not_the_body(work, unit)) return problem;
        if (auto problem = not_under_construction(unit)) return problem;
    } else {
        if (!work.actor().may(permissions::check, unit.row.body_path)) return Problem{Code::denied, "not-permitted", "您没有这项权限", "you may not do this"};
        if (work.actor().body != authority) {
            const auto body = org::find_body(work, *authority);
            return Problem{Code::denied, "not-the-authority", fmt::format("“统一{}”由“{}”审定", aspect_words(aspect), body ? body->name : ""), "the authority that the rules name decides this"};
        }
    }
    const auto state = last == nullptr ? std::string_view{} : std::string_view(last->state);
    if (!leads_to(unified_ways(), state, act)) return not_next(unified_ways(), state, act);
    return std::nullopt;
}

std::vector<BuildingStep> building_of(Work& work, const UnitNow& unit) { return work.all<BuildingStep>(queries::building_of_unit, unit.row.county, unit.row.id); }
std::vector<UnifiedStep> unified_of(Work& work, const UnitNow& unit) { return work.all<UnifiedStep>(queries::unified_of_unit, unit.row.county, unit.row.id); }

const UnifiedStep* last_of(const std::vector<UnifiedStep>& steps, std::string_view aspect) {
    const UnifiedStep* last = nullptr;
    for (const auto& step : steps)
        if (step.aspect == aspect) last = &step;
    return last;
}

BuildingView view_of(Work& work, const UnitNow& unit) {
    BuildingView view;
    const auto steps = building_of(work, unit);
    if (!steps.empty()) {
        view.state = steps.back().state;
        view.percent = steps.back().percent;
    }
    std::vector<ConstructionStep> shown;
    for (const auto& step : steps) shown.push_back({step.id, step.act, step.state, step.words, step.on_day.to_string(), fmt::format("{}%", step.percent), step.at, step.by_name, step.by_body_name});
    const auto proofs = proofs_of(work, unit.row.county, unit.row.id.to_string());
    for (auto& step : shown) step.proofs = proofs_of_act(proofs, step.id);
    view.steps = std::move(shown);
    for (const auto* act : {"approved", "land", "started", "percent", "topped_out", "handed_over", "visited"})
        view.actions.push_back(action_of(act, may_not_build(work, unit, view.state, std::string("building.") + act)));
    const auto terms = terms_now(work, unit.row.county, unit.row.line);
    const auto unified = unified_of(work, unit);
    for (const auto aspect : aspects) {
        const auto* last = last_of(unified, aspect);
        UnifiedRow row{.aspect = std::string(aspect), .state = last == nullptr ? "" : last->state, .authority_name = {}};
        if (const auto authority = last != nullptr && last->state == "asked" ? std::optional(last->authority) : authority_of(terms, aspect))
            if (const auto body = org::find_body(work, *authority)) row.authority_name = body->name;
        for (const auto& step : unified)
            if (step.aspect == aspect) row.steps.push_back({step.id, step.act, step.state, step.words, "", step.document, step.at, step.by_name, step.by_body_name});
        for (const auto* act : {"asked", "approved", "refused"}) row.actions.push_back(action_of(act, may_not_unify(work, unit, terms, last, aspect, std::string("unified.") + act)));
        view.unified.push_back(std::move(row));
    }
    return view;
}

}  // namespace

Result<BuildingView> show_building(Work& work, const OneConstruction& query) {
    TRY(const UnitNow unit, require_unit(work, query.county, query.unit));
    return view_of(work, unit);
}

Result<BuildingView> step_building(Work& work, const StepBuilding& command) {
    TRY(const UnitNow unit, require_unit(work, command.county, command.unit));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.id, asked));
    if (done) return view_of(work, unit);
    const auto steps = building_of(work, unit);
    const auto state = steps.empty() ? std::string{} : steps.back().state;
    const auto before = steps.empty() ? 0 : steps.back().percent;
    const auto act = "building." + command.act;
    if (auto problem = may_not_build(work, unit, state, act)) return *std::move(problem);
    TRY_DO(require_words("words", command.words, 2000));
    if (command.on_day > work.today()) return field_problem("on_day", "day-to-come", fmt::format("{} 还没有到", command.on_day.to_string()), "that day is still to come");
    if (command.act == "percent" && (command.percent <= before || command.percent > 100))
        return field_problem("percent", "percent-falls", fmt::format("形象进度已报 {}%，这次要大于它，不超过 100", before), fmt::format("{} per cent was reported; this one is above it and at most 100", before));
    if (command.act == "handed_over" && before != 100) return Problem{Code::conflict, "not-finished", fmt::format("形象进度是 {}%，报到 100% 以后才能竣工移交", before), "handover comes at 100 per cent"};
    if (!steps.empty() && command.on_day < steps.back().on_day)
        return field_problem("on_day", "day-goes-back", fmt::format("上一次记录是 {}，这次不能更早", steps.back().on_day.to_string()), "the record before is of a later day");
    const auto percent = command.act == "percent" ? std::int64_t{command.percent} : before;
    begin_unit(work, unit);
    TRY(const auto proofs, keep_proofs(work, command.id, unit.row.id, command.proofs, Proofs::required));
    write_act(work, command.id, unit.row.id, act, proofs, asked);
    const bool first = steps.empty();
    work.run(queries::insert_building_step, work.county(), unit.row.id, first ? std::int64_t{1} : steps.back().serial + 1, command.id, act, leads_to(building_ways(), state, act).value(), percent,
             command.on_day, first ? std::nullopt : std::optional(steps.back().serial), first ? std::nullopt : std::optional(state), first ? std::nullopt : std::optional(before),
             first ? std::nullopt : std::optional(steps.back().on_day), command.words, proofs, unit.row.body, unit.line.office, actor_key(work.actor()), work.actor().body.value());
    return view_of(work, unit);
}

Result<BuildingView> step_unified(Work& work, const StepUnified& command) {
    TRY(const UnitNow unit, require_unit(work, command.county, command.unit));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.id, asked));
    if (done) return view_of(work, unit);
    if (std::ranges::find(aspects, command.aspect) == std::end(aspects)) return field_problem("aspect", "choice-invalid", "三统一是命名、标识、风格", "name, mark or style");
    const auto terms = terms_now(work, work.county(), unit.row.line);
    const auto steps = unified_of(work, unit);
    const auto* last = last_of(steps, command.aspect);
    const auto act = "unified." + command.act;
    if (auto problem = may_not_unify(work, unit, terms, last, command.aspect, act)) return *std::move(problem);
    TRY_DO(require_words("words", command.words, 2000));
    if (command.act == "approved") TRY_DO(require_words("document", command.document, 100));
    const auto authority = command.act == "asked" ? authority_of(terms, command.aspect).value() : last->authority;
    if (authority == unit.row.body) return Problem{Code::conflict, "own-authority", "审定单位不能是建设单位自己，请项目主管部门更正建设规则", "the authority cannot be the body that builds"};
    begin_unit(work, unit);
    write_act(work, command.id, unit.row.id, act, {}, asked);
    const auto state = last == nullptr ? std::string_view{} : std::string_view(last->state);
    work.run(queries::insert_unified_step, work.county(), unit.row.id, command.aspect, last == nullptr ? std::int64_t{1} : last->serial + 1, command.id, act, leads_to(unified_ways(), state, act).value(),
             last == nullptr ? std::nullopt : std::optional(last->serial), last == nullptr ? std::nullopt : std::optional(last->state), authority,
             last == nullptr ? std::nullopt : std::optional(last->authority), command.words, command.document, unit.row.body, unit.line.office, actor_key(work.actor()), work.actor().body.value());
    return view_of(work, unit);
}

}  // namespace luoshi::programmes::construction
