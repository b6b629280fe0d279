// The round as the exact engine sees it, and back: rows of the assignment, who is missing.
#include <fmt/format.h>

#include <algorithm>

#include "programmes/review/marking/fit.hpp"
#include "programmes/review/marking/store.hpp"

namespace luoshi::programmes::review::marking {
namespace {

AssignmentRules eased(AssignmentRules rules, const assignment::Remedy& remedy) {
    switch (remedy.relief) {
        case assignment::Relief::cap: rules.cap = remedy.cap.value_or(rules.cap + 1); break;
        case assignment::Relief::default_cost: rules.strangers = true; break;
        case assignment::Relief::distinct_units: rules.distinct_units = false; break;
        case assignment::Relief::pair_cap: rules.pair_permille = assignment::whole; break;
    }
    return rules;
}

std::pair<std::string, std::string> words_of(const assignment::Remedy& remedy) {
    switch (remedy.relief) {
        case assignment::Relief::cap: return {fmt::format("每名专家的上限提高到 {} 项", remedy.cap.value_or(0)), fmt::format("raise the cap to {}", remedy.cap.value_or(0))};
        case assignment::Relief::default_cost: return {"允许把项目分给领域不对口的专家", "let experts of other fields review"};
        case assignment::Relief::distinct_units: return {"允许同一项目的专家来自同一单位", "let experts of one unit review the same item"};
        case assignment::Relief::pair_cap: return {"不限制配对概率", "do not limit the probability of a pair"};
    }
    return {};
}

struct Numbers {
    std::map<ApplicationId, std::int64_t> place;
    std::map<ExpertId, std::int64_t> seat;
};

// The last place of each item and the last seat of each expert.
Numbers numbers_of(const RoundNow& round) {
    Numbers last;
    for (const auto& one : round.assignments) {
        last.place[one.application] = std::max(last.place[one.application], one.place);
        last.seat[one.expert] = std::max(last.seat[one.expert], one.seat);
    }
    return last;
}

}  // namespace

EngineCase case_of(const RoundNow& round) {
    EngineCase made;
    for (const auto& item : round.items) {
        if (item.withdrawn) continue;
        made.items.push_back(item.application);
        made.codes.push_back(item.code);
        made.instance.items.push_back({item.code, {}});
    }
    for (const auto& member : round.members) {
        if (round.lost.contains(member.expert)) continue;
        made.experts.push_back(member.expert);
        assignment::Expert expert{member.name, member.unit_key, member.min, {}};
        if (member.max) expert.max = *member.max;
        made.instance.experts.push_back(std::move(expert));
    }
    for (std::uint32_t e = 0; e < made.experts.size(); ++e) {
        const auto* member = round.member(made.experts[e]);
        auto& costs = made.costs.emplace_back();
        for (std::uint32_t i = 0; i < made.items.size(); ++i) {
            const auto* item = round.item(made.items[i]);
            const auto cost = cost_of_fit(member->fields, {item->kind, item->industry, item->title});
            costs.push_back(cost);
            if (cost < stranger) made.instance.bids.push_back({e, i, cost});
            if (round.bars(made.experts[e], made.items[i])) made.instance.conflicts.push_back({e, i});
        }
    }
    return made;
}

assignment::Rules engine_rules(const AssignmentRules& rules) {
    assignment::Rules made;
    made.per_item = rules.per_item;
    made.cap = rules.cap;
    made.load_cost = rules.load_cost;
    made.distinct_units = rules.distinct_units;
    made.pair_permille = rules.pair_permille;
    if (rules.strangers) made.default_cost = stranger;
    return made;
}

std::vector<PlannedShortage> shortages_of(const EngineCase& one, const AssignmentRules& rules) {
    std::vector<PlannedShortage> made;
    const auto parts = rules.pair_permille < assignment::whole ? assignment::Parts::thousandths : assignment::Parts::whole_reviews;
    for (const auto& shortage : assignment::shortages(one.instance, engine_rules(rules), parts)) {
        PlannedShortage told;
        told.words = shortage.words;
        told.words_en = shortage.words_en;
        for (const auto i : shortage.items) told.codes.push_back(one.codes[i]);
        for (const auto e : shortage.experts) told.experts.push_back(one.instance.experts[e].name);
        told.needed = shortage.needed / assignment::whole;
        told.offered = shortage.offered / assignment::whole;
        for (const auto& remedy : shortage.remedies) {
            auto [words, words_en] = words_of(remedy);
            told.helps.push_back(std::move(words));
            told.helps_en.push_back(std::move(words_en));
            if (!told.with) told.with = eased(rules, remedy);
        }
        made.push_back(std::move(told));
    }
    return made;
}

Problem cannot_assign(const std::vector<PlannedShortage>& shortages) {
    Problem problem{Code::conflict, "cannot-assign", "排不出来", "no assignment keeps these rules"};
    for (const auto& one : shortages) {
        problem.detail += (problem.fields.empty() ? "：" : "；") + one.words;
        auto help = one.helps.empty() ? std::string{} : "；可行的办法：" + one.helps.front();
        problem.fields.push_back({"rules", "cannot-assign", one.words + help});
        if (problem.fields.size() == 3) break;
    }
    if (shortages.empty()) problem.detail += "，请放宽规则或增补专家";
    return problem;
}

Result<Nothing> assign_more(Work& work, RoundNow& round, const std::map<ApplicationId, std::int64_t>& wanted, AssignmentKind kind, const std::string& reason) {
    const auto& frozen = *round.frozen;
    const auto last = numbers_of(round);
    auto whole = case_of(round);
    EngineCase one;
    one.experts = whole.experts;
    one.instance.experts = whole.instance.experts;
    std::set<std::pair<std::uint32_t, std::uint32_t>> closed;
    for (const auto& pair : whole.instance.conflicts) closed.emplace(pair.expert, pair.item);
    for (std::uint32_t e = 0; e < one.experts.size(); ++e) {
        const auto used = last.seat.contains(one.experts[e]) ? last.seat.at(one.experts[e]) : 0;
        auto& expert = one.instance.experts[e];
        expert.min = 0;
        expert.max = std::max<std::int64_t>(0, frozen.cap_most - used);
    }
    for (std::uint32_t i = 0; i < whole.items.size(); ++i) {
        const auto needed = wanted.find(whole.items[i]);
        if (needed == wanted.end()) continue;
        const auto position = static_cast<std::uint32_t>(one.items.size());
        one.items.push_back(whole.items[i]);
        one.codes.push_back(whole.codes[i]);
        one.instance.items.push_back({whole.codes[i], needed->second});
        std::set<ExpertId> had;
        std::set<std::string> units;
        for (const auto& row : round.assignments) {
            if (row.application != whole.items[i]) continue;
            had.insert(row.expert);
            if (frozen.distinct_units != 0 && !row.unit.empty()) units.insert(row.unit);
        }
        for (std::uint32_t e = 0; e < one.experts.size(); ++e) {
            const auto cost = whole.costs[e][i];
            if (cost < stranger) one.instance.bids.push_back({e, position, cost});
            if (closed.contains({e, i}) || had.contains(one.experts[e]) || units.contains(one.instance.experts[e].unit)) one.instance.conflicts.push_back({e, position});
        }
        const auto place = std::max(last.place.contains(whole.items[i]) ? last.place.at(whole.items[i]) : 0, frozen.per_item);
        if (place + needed->second > frozen.places_most)
            return Problem{Code::conflict, "no-place-left", fmt::format("项目 {} 已经有过 {} 名专家，不能再加；请由专家组合议", whole.codes[i], place), fmt::format("item {} has had {} experts already; let the panel talk it over", whole.codes[i], place)};
    }
    auto rules = frozen.rules.rules;
    rules.cap = frozen.cap_most;
    rules.strangers = true;
    rules.pair_permille = assignment::whole;
    const auto solved = assignment::assign(one.instance, engine_rules(rules));
    if (!solved) return cannot_assign(shortages_of(one, rules));
    std::vector<NewPair> pairs;
    for (const auto& pair : solved->pairs) pairs.push_back({one.experts[pair.expert], one.items[pair.item]});
    add_experts(work, round);
    insert_assignments(work, round, pairs, kind, reason);
    return Nothing{};
}

void insert_assignments(Work& work, RoundNow& round, const std::vector<NewPair>& pairs, AssignmentKind kind, const std::string& reason) {
    auto last = numbers_of(round);
    const auto& frozen = *round.frozen;
    auto number = round.assignments.empty() ? 0 : round.assignments.back().number;
    const auto by = actor_key(work.actor());
    for (const auto& pair : pairs) {
        const auto* member = round.member(pair.expert);
        // Extra experts and replacements stand behind the first places, also where one of those is empty.
        auto& place = last.place[pair.application];
        if (kind != AssignmentKind::first) place = std::max(place, frozen.per_item);
        const auto seat = ++last.seat[pair.expert];
        ++place;
        const auto before = number > 0 ? std::optional(number) : std::nullopt;
        ++number;
        const bool once = frozen.distinct_units != 0 && !member->unit_key.empty();
        work.run(queries::insert_assignment, round.county(), round.line.id, pair.application, pair.expert, number, before, place, seat, frozen.per_item, frozen.places_most, frozen.cap,
                 frozen.cap_most, frozen.distinct_units, member->unit_key, once ? std::optional(member->unit_key) : std::nullopt, kind, reason, work.now(), by, work.actor().name);
        StoredAssignment stored;
        stored.application = pair.application;
        stored.expert = pair.expert;
        stored.expert_name = member->name;
        stored.unit = member->unit_key;
        stored.number = number;
        stored.place = place;
        stored.seat = seat;
        stored.kind = kind;
        stored.reason = reason;
        round.assignments.push_back(std::move(stored));
    }
}

void add_experts(Work& work, const RoundNow& round) {
    std::set<ExpertId> known;
    for (const auto& id : work.all<ExpertId>(queries::experts_of_round, round.county(), round.line.id)) known.insert(id);
    for (const auto& member : round.members) {
        if (known.contains(member.expert)) continue;
        work.run(queries::insert_expert, round.county(), round.line.id, member.expert, member.name, member.unit_key, work.now());
        for (const auto& item : round.items)
            work.run(queries::insert_pair, round.county(), round.line.id, member.expert, item.application, round.bars(member.expert, item.application) ? "conflict" : "clear");
    }
}

void drop_assignment(Work& work, RoundNow& round, StoredAssignment& one, const std::string& words) {
    const auto last = work.one<std::optional<std::int64_t>>(queries::last_mark, round.county(), round.line.id).value_or(std::nullopt);
    work.run(queries::insert_mark, round.county(), round.line.id, one.application, one.expert, last.value_or(0) + 1, last, "dropped", std::nullopt, std::nullopt, "", "", std::nullopt, std::nullopt, words, "",
             work.now(), actor_key(work.actor()), work.actor().name);
    one.how = "dropped";
    one.words = words;
    one.ended_at = work.now();
}

std::map<ApplicationId, std::int64_t> missing_of(const RoundNow& round) {
    std::map<ApplicationId, std::int64_t> missing;
    if (!round.frozen) return missing;
    std::map<ApplicationId, std::int64_t> wanted, there;
    for (const auto& one : round.assignments) {
        // A dropped extra one is wanted again, too: the spread that asked for it still stands.
        if (one.kind != AssignmentKind::instead) ++wanted[one.application];
        if (!one.ended() || one.signed_off()) ++there[one.application];
    }
    for (const auto& [item, number] : wanted) {
        const auto* line = round.item(item);
        if (line && !line->withdrawn && there[item] < number) missing[item] = number - there[item];
    }
    return missing;
}

}  // namespace luoshi::programmes::review::marking
