// The one rule of resolution, pure: from the values that stand on a line on a day to what holds and why. what_holds.hpp
// says the rule in words.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "rules/views.hpp"

namespace luoshi::rules {

// A value on the line on the day, in the order of queries/values_on_line.sql.
struct LineValue {
    ValueId id;
    std::string county;
    std::string parameter;
    std::string place;
    std::string place_name;
    PlaceLevel level = PlaceLevel::county;
    BodyId body;
    std::string body_name;
    std::optional<org::Stage> stage;
    std::optional<org::Tier> tier;
    std::optional<std::string> season_from;
    std::optional<std::string> season_until;
    json::value value;
    Date valid_from;
    Date holds_until;
    Claim claim = Claim::decided;
    bool certain = true;
    Step step = Step::standing;
    std::string document;
    std::string clause;
    std::optional<CitedNotice> notice;
    Grade grade = Grade::A;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(LineValue, (),
                      (id, county, parameter, place, place_name, level, body, body_name, stage, tier, season_from,
                       season_until, value, valid_from, holds_until, claim, certain, step, document, clause, notice,
                       grade, source))

// "Still": the last day of a value without an end.
inline constexpr Date no_end{9999, 12, 31};

struct Question {
    Date on;
    std::optional<org::Stage> stage = {};
    std::optional<org::Tier> tier = {};
};

struct Verdict {
    Outcome outcome = Outcome::holds;
    std::string why;
    std::string why_en;
};

// `values` are those of one parameter, the upper places first. `verdicts`, where given, gets one for each of them.
Result<Holding> resolve(const Parameter& parameter, std::span<const LineValue> values, const Question& question,
                        std::vector<Verdict>* verdicts = nullptr);

// Does the yearly window (MM-DD to MM-DD, both included, may run over the new year) hold that day? True without a
// window.
bool in_season(const std::optional<std::string>& from, const std::optional<std::string>& until, Date on);
bool seasons_meet(const LineValue& a, const LineValue& b);
// Could both fit one question on some day?
bool can_meet(const LineValue& a, const LineValue& b);

Basis basis_of(const LineValue& value);

}  // namespace luoshi::rules
