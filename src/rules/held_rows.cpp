#include "rules/held_rows.hpp"

#include <algorithm>

namespace luoshi::rules {
namespace {

using org::Stage;
using org::Tier;

HeldRow ask(const Ruleset& rules, const Parameter& parameter, std::optional<Stage> stage, std::optional<Tier> tier) {
    HeldRow row;
    row.parameter = parameter.key;
    row.group = parameter.group;
    row.parameter_words = parameter.words;
    row.parameter_words_en = parameter.words_en;
    row.stage = stage;
    row.tier = tier;
    auto held = rules.what_holds(parameter.key, stage, tier);
    if (held) {
        row.holding = std::move(*held);
    } else {
        row.refusal = held.error().slug;
        row.refusal_text = held.error().detail;
        row.refusal_text_en = held.error().detail_en;
    }
    return row;
}

bool same_answer(const HeldRow& a, const HeldRow& b) {
    if (!a.holding || !b.holding) return !a.holding && !b.holding;
    return a.holding->words == b.holding->words && a.holding->basis.value == b.holding->basis.value;
}

bool all_same(const std::vector<HeldRow>& rows) {
    return std::ranges::all_of(rows, [&](const HeldRow& row) { return same_answer(row, rows.front()); });
}

// One row where the area makes no difference, else one for each.
std::vector<HeldRow> by_tier(const Ruleset& rules, const Parameter& parameter, std::optional<Stage> stage,
                             const Circle& circle) {
    if (circle.tier || !carries(parameter, Qualifier::tier)) return {ask(rules, parameter, stage, circle.tier)};
    std::vector<HeldRow> rows;
    for (const auto tier : {Tier::city, Tier::county_seat, Tier::town, Tier::village})
        rows.push_back(ask(rules, parameter, stage, tier));
    if (!all_same(rows)) return rows;
    rows.resize(1);
    rows.front().tier.reset();
    return rows;
}

std::vector<HeldRow> rows_of(const Ruleset& rules, const Parameter& parameter, const Circle& circle) {
    if (!carries(parameter, Qualifier::stage)) return by_tier(rules, parameter, std::nullopt, circle);
    const std::vector<Stage> both = {Stage::primary, Stage::junior};
    const auto& stages = circle.stages.empty() ? both : circle.stages;
    std::vector<std::vector<HeldRow>> parts;
    for (const auto stage : stages) parts.push_back(by_tier(rules, parameter, stage, circle));
    bool same = true;
    for (const auto& part : parts) same = same && std::ranges::equal(part, parts.front(), same_answer);
    if (same) {
        parts.resize(1);
        for (auto& row : parts.front()) row.stage.reset();
    }
    std::vector<HeldRow> rows;
    for (auto& part : parts)
        rows.insert(rows.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
    return rows;
}

}  // namespace

std::vector<HeldRow> held_rows(const Ruleset& rules, const Circle& circle) {
    std::vector<HeldRow> rows;
    for (const auto& parameter : parameters()) {
        auto more = rows_of(rules, parameter, circle);
        rows.insert(rows.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    return rows;
}

}  // namespace luoshi::rules
