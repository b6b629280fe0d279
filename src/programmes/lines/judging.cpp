// What has become of each target: units that have reached its stage, lists that were ruled to count, bodies that have theirs.
#include <algorithm>
#include <set>

#include "programmes/lines/queries.hpp"
#include "programmes/lines/store.hpp"

namespace luoshi::programmes::lines {
namespace {

std::int64_t reached_at(const std::vector<StageCountView>& stages, UnitStage stage) {
    const auto found = std::ranges::find(stages, stage, &StageCountView::stage);
    return found == stages.end() ? 0 : found->reached;
}

// A list fulfils a target only where somebody ruled so, and only one that says at least the target's stage: selected is not built.
std::int64_t listed_for(const std::vector<LineListView>& lists, const LineTargetView& target) {
    std::int64_t sum = 0;
    for (const auto& list : lists) {
        if (list.stage < target.stage) continue;
        const auto ruling = std::ranges::find(list.rulings, target.source, &ListRulingView::source);
        if (ruling != list.rulings.end() && ruling->counts == ListRuling::counts) sum += list.number;
    }
    return sum;
}

// A line that only names beneficiaries is fulfilled by their units in the line above.
std::int64_t named_at(const std::vector<NamedView>& named, UnitStage stage) {
    return std::ranges::count_if(named, [&](const auto& one) { return one.stage && *one.stage >= stage && *one.stage <= UnitStage::accepted; });
}

bool is_county_code(std::string_view code) { return code.size() == 6 && !code.ends_with("00"); }

std::string part_of(std::string_view path, std::size_t index) {
    std::size_t at = 1;
    for (std::size_t i = 0; i < index; ++i) {
        at = path.find('/', at);
        if (at == std::string_view::npos) return {};
        ++at;
    }
    const auto end = path.find('/', at);
    return end == std::string_view::npos ? std::string{} : std::string(path.substr(at, end - at));
}

// The division that a distributive target asks for, out of the path of a unit's body.
std::string share_code(std::string_view path, const std::string& per) {
    if (per == "prefecture") return prefecture_of(path);
    const auto county = part_of(path, 2);
    return is_county_code(county) ? county : std::string{};
}

}  // namespace

std::string prefecture_of(std::string_view body_path) {
    const auto code = part_of(body_path, 1);
    return code.size() == 6 && code.ends_with("00") ? code : std::string{};
}

std::vector<LineBodyCount> bodies_of(Work& work, const LineEntry& line, const LineTargetView& target) {
    if (target.per != "prefecture" && target.per != "county") return {};  // nobody has listed the main industries
    const auto phrase = target.per == "prefecture" ? "各市州人民政府" : "各县市区人民政府";
    std::map<std::string, LineBodyCount> rows;
    std::vector<std::string> order;
    for (const auto& body : org::expand_bodies(work, phrase, work.today())) {
        if (rows.try_emplace(body.code, LineBodyCount{body.code, place_words(body), 0, 0}).second) order.push_back(body.code);
    }
    const auto add = [&](UnitStage stage, std::int64_t LineBodyCount::*member) {
        for (const auto& path : work.all<std::string>(queries::reached_paths, line.county, line.id, stage)) {
            const auto row = rows.find(share_code(path, target.per));
            if (row != rows.end()) ++(row->second.*member);
        }
    };
    add(UnitStage::approved, &LineBodyCount::approved);
    add(target.stage, &LineBodyCount::reached);
    std::vector<LineBodyCount> bodies;
    for (const auto& code : order) bodies.push_back(rows.at(code));
    return bodies;
}

void judge_targets(Work& work, const LineEntry& line, std::vector<LineTargetView>& targets, const TargetFacts& facts) {
    const auto today = work.today();
    const auto named = line.content.stages.empty() ? named_of(work, line) : std::vector<NamedView>{};
    for (auto& target : targets) {
        if (!target.current) continue;
        target.reached = reached_at(*facts.stages, target.stage) + listed_for(*facts.lists, target) + named_at(named, target.stage);
        target.wanted = target.number;
        std::int64_t on_the_way = reached_at(*facts.stages, UnitStage::approved) - reached_at(*facts.stages, target.stage) + named_at(named, UnitStage::approved) - named_at(named, target.stage);
        if (target.kind == LineTargetKind::per_body) {
            auto bodies = bodies_of(work, line, target);
            const auto each = target.number.value_or(1);
            target.reached = std::ranges::count_if(bodies, [&](const auto& one) { return one.reached >= each; });
            target.wanted = bodies.empty() ? std::nullopt : std::optional<std::int64_t>(static_cast<std::int64_t>(bodies.size()));
            on_the_way = std::ranges::count_if(bodies, [&](const auto& one) { return one.reached < each && one.approved >= each; });
        }
        LineFacts one{target.kind, target.wanted, target.reached, std::max<std::int64_t>(0, on_the_way), target.due, std::string(stage_words(target.stage)), std::string(stage_words_en(target.stage))};
        auto judged = judge(one, today);
        target.colour = judged.colour;
        target.reason = std::move(judged.words);
        target.reason_en = std::move(judged.words_en);
    }
}

bool disagree(const std::vector<LineTargetView>& targets) {
    const LineTargetView* first = nullptr;
    for (const auto& target : targets) {
        if (!target.current || !target.number) continue;
        if (first == nullptr) first = &target;
        else if (first->number != target.number || first->per != target.per) return true;
    }
    return false;
}

LineJudgement judgement_of(const std::vector<LineTargetView>& targets) {
    const LineTargetView* shown = nullptr;
    for (const auto& target : targets) {
        if (!target.current) continue;
        if (shown == nullptr || (shown->colour == LineColour::none && target.colour != LineColour::none)) shown = &target;
    }
    if (shown == nullptr) return {LineColour::none, "原文没有目标，请先登记", "no target is entered; enter one first"};
    return {shown->colour, shown->source + "：" + shown->reason, shown->source + ": " + shown->reason_en};
}

}  // namespace luoshi::programmes::lines
