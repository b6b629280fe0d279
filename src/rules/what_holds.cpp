#include "rules/what_holds.hpp"

#include <map>
#include <set>

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

namespace {

// The days after `from` on which another answer may begin.
std::set<Date> turns_of(const std::vector<LineValue>& values, Date from, Date until) {
    std::set<Date> turns;
    const auto add = [&](Date day) {
        if (day > from && day <= until) turns.insert(day);
    };
    for (const auto& value : values) {
        add(value.valid_from);
        add(value.holds_until);
        if (!value.season_from) continue;
        for (Date day = from.plus_days(1); day <= until; day = day.plus_days(1)) {
            const bool before = in_season(value.season_from, value.season_until, day.plus_days(-1));
            if (in_season(value.season_from, value.season_until, day) != before) turns.insert(day);
        }
    }
    return turns;
}

}  // namespace

std::vector<Ruleset> Ruleset::load_through(Work& work, std::string_view path, Date from, Date until) {
    const auto c = codes_of(path);
    const auto values =
        work.all<LineValue>(queries::values_through, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], from, until);
    auto days = turns_of(values, from, until);
    days.insert(from);
    std::vector<Ruleset> parts;
    for (const auto day : days) {
        auto rows = std::make_unique<Rows>();
        rows->on = day;
        for (const auto& value : values) {
            if (value.valid_from <= day && day < value.holds_until) rows->by_parameter[value.parameter].push_back(value);
        }
        parts.push_back(Ruleset(std::move(rows)));
    }
    return parts;
}

Date Ruleset::on() const { return rows_->on; }

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
