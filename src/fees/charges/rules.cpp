#include <fmt/format.h>

#include "fees/charges/facts.hpp"
#include "org/api.hpp"
#include "fees/charges/queries.hpp"
#include "rules/api.hpp"
#include "tally/api.hpp"

namespace luoshi::fees::charges {
namespace {

// One line of the basis: 每学期收费上限 700 元（怀发改价〔2025〕1号）.
std::string basis_line(const rules::Holding& holding) {
    const auto* parameter = rules::find_parameter(holding.parameter);
    return fmt::format("{} {}（{}{}）", parameter == nullptr ? holding.parameter : parameter->words, holding.words, holding.basis.document,
                       holding.basis.clause.empty() ? "" : " " + holding.basis.clause);
}

// Asks one stage after the other and collects what everything rests on.
class Asking {
 public:
    Asking(const rules::Ruleset& ruleset, org::Stage stage, org::Tier tier, std::vector<std::string>& basis)
        : ruleset_(ruleset), stage_(stage), tier_(tier), basis_(basis) {}

    // Nothing where it is not set.
    Result<std::optional<std::int64_t>> number(std::string_view parameter) {
        const auto found = ruleset_.number(parameter, stage_, tier_);
        if (!found) return absent_or(found.error());
        note(parameter);
        return std::optional(*found);
    }
    Result<std::optional<std::string>> word(std::string_view parameter) {
        const auto found = ruleset_.word(parameter, stage_, tier_);
        if (!found) {
            if (found.error().slug == "rule-not-set") return std::optional<std::string>{};
            return found.error();
        }
        note(parameter);
        return std::optional(*found);
    }

 private:
    static Result<std::optional<std::int64_t>> absent_or(const Problem& problem) {
        if (problem.slug == "rule-not-set") return std::optional<std::int64_t>{};
        return problem;
    }
    void note(std::string_view parameter) {
        const auto holding = ruleset_.what_holds(parameter, stage_, tier_);
        if (!holding) return;
        auto line = basis_line(*holding);
        if (std::ranges::find(basis_, line) == basis_.end()) basis_.push_back(std::move(line));
    }

    const rules::Ruleset& ruleset_;
    org::Stage stage_;
    org::Tier tier_;
    std::vector<std::string>& basis_;
};

std::optional<Money> money(const std::optional<std::int64_t>& fen) {
    if (!fen) return std::nullopt;
    return Money::fen(*fen);
}

Problem cap_order_missing() {
    return {Code::conflict, "cap-order-not-set", "本地设了学期收费上限，但没有规定上限与实际课时的先后，请县发展改革部门在规则中确定后再开单",
            "there is a cap for the term but no rule whether it comes before or after the real lessons; the county's price office has to set it first"};
}

Result<reckoning::Caps> caps_of(Asking asking) {
    TRY(const auto lessons, asking.number("lesson.chargeable_a_day"));
    TRY(const auto per_day, asking.number("price.per_day_max"));
    TRY(const auto per_term, asking.number("price.per_term_max"));
    TRY(const auto order, asking.word("price.cap_order"));
    if (per_term && !order) return cap_order_missing();
    reckoning::Caps caps{.lessons_a_day = {}, .per_day = money(per_day), .per_term = money(per_term)};
    if (lessons) caps.lessons_a_day = static_cast<int>(*lessons);
    if (order) caps.order = json::enum_parse<reckoning::CapOrder>(*order).value();
    return caps;
}

// With the deadline that holds here. Where none is set, that of the set holds, and the basis says so.
Result<std::shared_ptr<const reckoning::RuleSet>> rule_set_named(std::string_view key, Asking asking, std::vector<std::string>& basis) {
    const auto* known = reckoning::find_rule_set(key);
    if (known == nullptr) return std::shared_ptr<const reckoning::RuleSet>{};
    auto set = *known;
    if (const auto assumed = set.deadline_days()) {
        TRY(const auto days, asking.number("refund.full_until_days"));
        auto line = fmt::format("全额退费期限 {} 天（本地没有规定，暂按此）", *assumed);
        if (days)
            set = reckoning::with_deadline(std::move(set), static_cast<int>(*days));
        else if (std::ranges::find(basis, line) == basis.end())
            basis.push_back(std::move(line));
    }
    return std::make_shared<const reckoning::RuleSet>(std::move(set));
}

// A term keeps the rules of its last day, whenever it is reckoned; while it runs they are those of today.
Date day_of_rules(Work& work, const catalogue::PlanLine& plan) {
    const auto last = work.one<Date>(queries::last_day_of_plan, plan.county, plan.id);
    return std::min(work.today(), last.value_or(tally::last_day_of({plan.school_year, plan.term})));
}

}  // namespace

Result<ChargeRules> load_rules(Work& work, const catalogue::PlanLine& plan) {
    const auto school = org::find_school(work, plan.school);
    const auto tier = school ? school->tier : org::Tier::town;
    ChargeRules rules;
    rules.day = day_of_rules(work, plan);
    const auto ruleset = rules::Ruleset::load(work, plan.school_path, rules.day);
    std::vector<std::string> basis;
    for (const auto stage : rules::stages_of(school ? school->stage : org::Stage::primary)) {
        auto& caps = stage == org::Stage::primary ? rules.primary : rules.junior;
        TRY(caps, caps_of(Asking(ruleset, stage, tier, basis)));
        TRY(const auto rule_set, Asking(ruleset, stage, tier, basis).word("refund.rule_set"));
        if (rule_set) {
            TRY(rules.rule_set, rule_set_named(*rule_set, Asking(ruleset, stage, tier, basis), basis));
        }
    }
    for (const auto& line : basis) rules.basis += (rules.basis.empty() ? "" : "\n") + line;
    return rules;
}

}  // namespace luoshi::fees::charges
