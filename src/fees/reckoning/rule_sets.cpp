#include "fees/reckoning/rule_sets.hpp"

#include <algorithm>

#include "fees/reckoning/data.hpp"
#include "foundation/json.hpp"

namespace luoshi::fees::reckoning {
namespace {

struct WrittenSet {
    std::string key;
    std::string words;
    std::string words_en;
    std::string source;
    std::string grade;
    Unit base_unit = Unit::lesson;
    Count count = Count::lessons;
    std::vector<Outcome> base_back;
    std::vector<Outcome> special_back;
    bool needs_proof = false;
    int running_days_above = 0;
    std::vector<MonthStep> months;
    std::vector<LeavingStep> leaving;
};
BOOST_DESCRIBE_STRUCT(WrittenSet, (), (key, words, words_en, source, grade, base_unit, count, base_back, special_back, needs_proof, running_days_above, months, leaving))

struct RuleSetsFile {
    std::string schema;
    std::vector<WrittenSet> rule_sets;
};
BOOST_DESCRIBE_STRUCT(RuleSetsFile, (), (schema, rule_sets))

OutcomeSet set_of(const std::vector<Outcome>& outcomes) {
    OutcomeSet set;
    for (const auto outcome : outcomes) set.add(outcome);
    return set;
}

RuleSet read(const WrittenSet& written) {
    return {written.key,   written.words,
            written.words_en, written.source,
            written.grade, written.base_unit,
            written.count, set_of(written.base_back),
            set_of(written.special_back), written.needs_proof,
            written.running_days_above, written.months,
            written.leaving};
}

const std::vector<RuleSet>& catalogue() {
    static const auto list = [] {
        std::vector<RuleSet> sets;
        for (const auto& written : json::from_json<RuleSetsFile>(data::refund_rule_sets).value().rule_sets) sets.push_back(read(written));
        return sets;
    }();
    return list;
}

}  // namespace

std::optional<int> RuleSet::deadline_days() const {
    const auto step = std::ranges::find_if(leaving, [](const LeavingStep& one) { return one.within_days > 0; });
    if (step == leaving.end()) return std::nullopt;
    return step->within_days;
}

RuleSet with_deadline(RuleSet set, int days) {
    const auto step = std::ranges::find_if(set.leaving, [](const LeavingStep& one) { return one.within_days > 0; });
    if (step != set.leaving.end()) step->within_days = days;
    return set;
}

std::span<const RuleSet> rule_sets() { return catalogue(); }

const RuleSet* find_rule_set(std::string_view key) {
    const auto& list = catalogue();
    const auto found = std::ranges::find(list, key, &RuleSet::key);
    return found == list.end() ? nullptr : &*found;
}

}  // namespace luoshi::fees::reckoning
