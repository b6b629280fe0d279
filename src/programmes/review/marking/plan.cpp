// The workbench: what the sliders would come to, and freezing it.
#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "platform/crypto/bytes.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/http/page_of.hpp"
#include "programmes/review/assignment/rounding.hpp"
#include "programmes/review/marking/fit.hpp"
#include "programmes/review/marking/store.hpp"

namespace luoshi::programmes::review::marking {
namespace {

Result<Nothing> check_rules(const AssignmentRules& rules) {
    const auto refuse = [](std::string field, std::string detail, std::string detail_en) -> Result<Nothing> { return Problem{Code::invalid, "bad-rules", detail, std::move(detail_en), {{"rules." + field, "bad-rules", detail}}}; };
    if (rules.per_item < 1 || rules.per_item > 15) return refuse("per_item", "每个项目的专家为 1 到 15 名", "1 to 15 experts for an item");
    if (rules.cap < 1 || rules.cap > 500) return refuse("cap", "每名专家的上限为 1 到 500 项", "a cap of 1 to 500 items");
    if (rules.load_cost < 0 || rules.load_cost > 10'000) return refuse("load_cost", "均衡的代价为 0 到 10000", "the cost of load is 0 to 10000");
    if (rules.pair_permille < 1 || rules.pair_permille > assignment::whole) return refuse("pair_permille", "配对概率的上限为 1‰ 到 1000‰", "the cap on a pair's probability is 1 to 1000 thousandths");
    return Nothing{};
}

struct Planned {
    std::vector<assignment::Pair> pairs;  // of a draw with equal chances: one that may come out
    std::int64_t cost = 0;
    std::int64_t likeliest = assignment::whole;
};

Result<Planned> planned(const EngineCase& one, const AssignmentRules& rules, std::string_view seed) {
    TRY(auto solver, assignment::Solver::make(one.instance));
    if (rules.pair_permille == assignment::whole) {
        TRY(auto made, solver.solve(engine_rules(rules)));
        return Planned{std::move(made.pairs), made.cost, assignment::whole};
    }
    TRY(const auto shares, solver.solve_shares(engine_rules(rules)));
    Planned made;
    made.cost = shares.cost / assignment::whole;
    made.likeliest = 0;
    for (const auto& share : shares.shares) made.likeliest = std::max(made.likeliest, share.permille);
    made.pairs = assignment::draw_pairs(one.instance, engine_rules(rules), shares.shares, draw::Lottery(crypto::Algorithm::sha256, seed));
    return made;
}

bool is_shortage(const Problem& problem) { return problem.slug == "cannot-assign"; }

void count(AssignmentPlan& plan, const EngineCase& one, const Planned& made) {
    plan.cost = made.cost;
    plan.reviews = static_cast<std::int64_t>(made.pairs.size());
    plan.likeliest_permille = made.likeliest;
    for (const auto& pair : made.pairs) {
        const auto cost = one.costs[pair.expert][pair.item];
        ++(cost == fits ? plan.perfect : cost < stranger ? plan.fitting : plan.strangers);
        ++plan.loads[pair.expert].items;
        if (cost < stranger) ++plan.loads[pair.expert].fitting;
    }
    if (plan.loads.empty()) return;
    const auto [least, most] = std::ranges::minmax(plan.loads, {}, &PlannedLoad::items);
    plan.load_least = least.items;
    plan.load_most = most.items;
}

// What the pairs and rules are hashed as.
struct HashedPair {
    std::string code;
    ExpertId expert;
};
BOOST_DESCRIBE_STRUCT(HashedPair, (), (code, expert))
struct HashedAssignment {
    std::string format = "luoshi.assignment/1";
    RoundId round;
    std::string sheet;
    FrozenRules rules;
    std::string seed;
    std::int64_t cost = 0;
    std::vector<HashedPair> pairs;
};
BOOST_DESCRIBE_STRUCT(HashedAssignment, (), (format, round, sheet, rules, seed, cost, pairs))

bool as_terms(const AssignmentRules& rules, const panels::RoundTerms& terms) {
    return rules.per_item == terms.per_item && rules.cap == terms.cap && rules.distinct_units == terms.distinct_units && rules.pair_permille == terms.pair_permille;
}

}  // namespace

Result<AssignmentPlan> plan_assignment(Work& work, const PlanAssignment& query) {
    TRY(const RoundNow round, round_to_read(work, query.county, query.round));
    TRY_DO(require(work.actor(), permissions::write, round.line.office_path));
    TRY_DO(check_rules(query.rules));
    const auto one = case_of(round);
    AssignmentPlan plan;
    for (std::size_t e = 0; e < one.experts.size(); ++e)
        plan.loads.push_back({one.instance.experts[e].name, round.member(one.experts[e])->unit, 0, 0, std::ranges::count(one.instance.conflicts, e, &assignment::Pair::expert)});
    if (one.items.empty() || one.experts.empty())
        return Problem{Code::conflict, "nothing-to-assign", "这一轮还没有项目或没有专家，请先完成专家组", "the round has no items or no experts yet; complete the panel first"};
    const auto made = planned(one, query.rules, "plan");
    if (made) {
        plan.feasible = true;
        count(plan, one, *made);
    } else if (is_shortage(made.error())) {
        plan.shortages = shortages_of(one, query.rules);
    } else {
        return made.error();
    }
    return plan;
}

Result<MarkingRoundView> freeze_assignment(Work& work, const FreezeAssignment& command) {
    TRY(RoundNow round, round_to_write(work, command.county, command.round));
    if (round.frozen && json::to_json(round.frozen->rules) == json::to_json(FrozenRules{command.rules, command.reason})) return show_marking_round(work, {command.round, command.county});
    if (!round.line.sealed) return not_now("专家组还没有封存，不能分配", "the panel is not sealed yet");
    TRY_DO(require_phase(round, {MarkingPhase::preparing}));
    TRY_DO(check_rules(command.rules));
    if (!round.sheet) return not_now("还没有评分表，请先编制", "there is no score sheet yet");
    if (round.sheet->version != command.sheet_version)
        return Problem{Code::conflict, "changed-meanwhile", fmt::format("评分表已有第 {} 版，请看过后再定稿", round.sheet->version), fmt::format("the sheet has a version {}; read it first", round.sheet->version)};
    if (!as_terms(command.rules, round.terms)) TRY_DO(require_words("reason", command.reason, 500));
    const auto one = case_of(round);
    const auto seed = command.rules.pair_permille < assignment::whole ? work.random().bytes<32>() : std::array<std::uint8_t, 32>{};
    const auto seed_bytes = crypto::view(seed);
    const auto made = planned(one, command.rules, seed_bytes);
    if (!made) return is_shortage(made.error()) ? cannot_assign(shortages_of(one, command.rules)) : made.error();

    HashedAssignment hashed;
    hashed.round = command.round;
    hashed.sheet = round.sheet->sha256;
    hashed.rules = {command.rules, command.reason};
    hashed.seed = command.rules.pair_permille < assignment::whole ? crypto::hex(seed_bytes) : std::string{};
    hashed.cost = made->cost;
    std::vector<NewPair> pairs;
    for (const auto& pair : made->pairs) {
        hashed.pairs.push_back({one.codes[pair.item], one.experts[pair.expert]});
        pairs.push_back({one.experts[pair.expert], one.items[pair.item]});
    }
    const auto sha256 = crypto::sha256_hex(json::to_json(hashed));
    const std::int64_t extra = round.terms.extra_experts;
    const auto places_most = 2 * (command.rules.per_item + extra);
    // Extra and replaced reviews on the average, twice over.
    const auto more = static_cast<std::int64_t>(one.items.size()) * (extra + 1) / std::max<std::int64_t>(1, static_cast<std::int64_t>(one.experts.size()));
    const auto cap_most = command.rules.cap + 2 * more + 2;
    work.run(queries::insert_frozen, round.county(), command.round, round.line.call, command.sheet_version, command.rules.per_item, places_most, command.rules.cap, cap_most,
             std::int64_t{command.rules.distinct_units ? 1 : 0}, hashed.rules, hashed.seed, static_cast<std::int64_t>(pairs.size()), made->cost, sha256, work.now(), actor_key(work.actor()), work.actor().name);
    round.frozen = work.one<StoredFrozen>(queries::frozen_of_round, round.county(), command.round);
    add_experts(work, round);
    insert_assignments(work, round, pairs, AssignmentKind::first, "");
    work.record("marking.freeze_assignment", "review_round", command.round.to_string(), {{"sha256", sha256}, {"pairs", static_cast<std::int64_t>(pairs.size())}});
    return show_marking_round(work, {command.round, command.county});
}

Result<http::Page<AssignmentRow>> find_assignments(Work& work, const ListOfRound& query) {
    TRY(const RoundNow round, round_to_read(work, query.county, query.round));
    std::vector<AssignmentRow> rows;
    for (const auto& one : round.assignments) {
        const auto* item = round.item(one.application);
        rows.push_back({item ? item->code : "", one.expert_name, one.unit, one.kind, one.reason, one.state(), one.ended_at, one.signed_off() ? "" : one.words.value_or("")});
        const auto* member = round.member(one.expert);
        if (member) rows.back().expert_unit = member->unit;
    }
    std::ranges::stable_sort(rows, {}, &AssignmentRow::code);
    return http::page_of(std::move(rows), query.cursor, query.limit);
}

std::vector<std::pair<std::string, std::string>> AssignmentRow::labels() {
    return {{"code", "项目代码"}, {"expert_name", "专家"}, {"expert_unit", "专家单位"}, {"kind", "类别"}, {"reason", "缘由"}, {"state", "状态"}, {"ended_at", "完成时间"}, {"why_dropped", "未评原因"}};
}

}  // namespace luoshi::programmes::review::marking
