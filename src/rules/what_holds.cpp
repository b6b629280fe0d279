#include "rules/what_holds.hpp"

#include <map>

#include "rules/queries.hpp"
#include "rules/resolve.hpp"
#include "rules/store.hpp"
#include "rules/values.hpp"

namespace luoshi::rules {
namespace {

Problem unsettled(const Parameter& parameter, const Holding& holding) {
    return {Code::conflict, "rule-unsettled",
            holding.basis.place_name + "的“" + parameter.words + "”有不一致的来源（" + holding.words + "），须先裁定",
            parameter.words_en + " of this place has sources that disagree (" + holding.words_en +
                "); it has to be decided first"};
}

// The value of the parameter read as one kind.
template <class Read>
auto settled(std::string_view key, Result<Holding> held, Read read)
    -> Result<decltype(read(std::declval<const Parameter&>(), std::declval<const json::value&>()))> {
    if (!held) return std::move(held).error();
    const auto& parameter = *find_parameter(key);
    if (held->state == RuleState::conflicting) return unsettled(parameter, *held);
    return read(parameter, held->value);
}

}  // namespace

Result<Holding> what_holds(Work& work, std::string_view key, const Asked& asked) {
    TRY(const Parameter* const parameter, require_parameter(key));
    const auto values = values_on_line(work, key, asked.path, asked.on);
    return resolve(*parameter, values, {asked.on, asked.stage, asked.tier});
}

Result<std::int64_t> held_number(Work& work, std::string_view key, const Asked& asked) {
    return settled(key, what_holds(work, key, asked), number_of);
}
Result<std::string> held_word(Work& work, std::string_view key, const Asked& asked) {
    return settled(key, what_holds(work, key, asked), word_of);
}
Result<std::vector<std::string>> held_words(Work& work, std::string_view key, const Asked& asked) {
    return settled(key, what_holds(work, key, asked), words_of);
}
Result<std::vector<int>> held_weekdays(Work& work, std::string_view key, const Asked& asked) {
    return settled(key, what_holds(work, key, asked), weekdays_of);
}
Result<TimeOfDay> held_time(Work& work, std::string_view key, const Asked& asked) {
    return settled(key, what_holds(work, key, asked), time_of);
}
Result<std::vector<Row>> held_table(Work& work, std::string_view key, const Asked& asked) {
    return settled(key, what_holds(work, key, asked), table_of);
}
Result<CutOff> held_cutoff(Work& work, std::string_view key, const Asked& asked) {
    return settled(key, what_holds(work, key, asked), cutoff_of);
}

Result<std::optional<std::int64_t>> number_if_set(Work& work, std::string_view key, const Asked& asked) {
    auto held = held_number(work, key, asked);
    if (held) return std::optional(*held);
    if (held.error().slug == "rule-not-set") return std::optional<std::int64_t>();
    return std::move(held).error();
}

struct Ruleset::Rows {
    Date on;
    std::map<std::string, std::vector<LineValue>, std::less<>> by_parameter;
};

Ruleset::Ruleset(std::unique_ptr<Rows> rows) : rows_(std::move(rows)) {}
Ruleset::~Ruleset() = default;
Ruleset::Ruleset(Ruleset&&) noexcept = default;
Ruleset& Ruleset::operator=(Ruleset&&) noexcept = default;

Ruleset Ruleset::load(Work& work, std::string_view path, Date on) {
    auto rows = std::make_unique<Rows>();
    rows->on = on;
    const auto c = codes_of(path);
    for (auto& value :
         work.all<LineValue>(queries::all_values_on_line, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], on)) {
        auto& list = rows->by_parameter[value.parameter];
        list.push_back(std::move(value));
    }
    return Ruleset(std::move(rows));
}

Result<Holding> Ruleset::what_holds(std::string_view key, std::optional<org::Stage> stage,
                                    std::optional<org::Tier> tier) const {
    TRY(const Parameter* const parameter, require_parameter(key));
    const auto found = rows_->by_parameter.find(key);
    static const std::vector<LineValue> nothing;
    return resolve(*parameter, found == rows_->by_parameter.end() ? nothing : found->second, {rows_->on, stage, tier});
}

Result<std::int64_t> Ruleset::number(std::string_view key, std::optional<org::Stage> stage,
                                     std::optional<org::Tier> tier) const {
    return settled(key, what_holds(key, stage, tier), number_of);
}
Result<std::string> Ruleset::word(std::string_view key, std::optional<org::Stage> stage,
                                  std::optional<org::Tier> tier) const {
    return settled(key, what_holds(key, stage, tier), word_of);
}
Result<std::vector<std::string>> Ruleset::words(std::string_view key, std::optional<org::Stage> stage,
                                                std::optional<org::Tier> tier) const {
    return settled(key, what_holds(key, stage, tier), words_of);
}
Result<std::vector<int>> Ruleset::weekdays(std::string_view key, std::optional<org::Stage> stage,
                                           std::optional<org::Tier> tier) const {
    return settled(key, what_holds(key, stage, tier), weekdays_of);
}
Result<TimeOfDay> Ruleset::time(std::string_view key, std::optional<org::Stage> stage,
                                std::optional<org::Tier> tier) const {
    return settled(key, what_holds(key, stage, tier), time_of);
}
Result<std::vector<Row>> Ruleset::table(std::string_view key, std::optional<org::Stage> stage,
                                        std::optional<org::Tier> tier) const {
    return settled(key, what_holds(key, stage, tier), table_of);
}

}  // namespace luoshi::rules
