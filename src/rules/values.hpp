// A value of a parameter as JSON: its form, its words for people, and what "looser" means. Pure.
#pragma once
#include <string>

#include "foundation/json.hpp"
#include "foundation/result.hpp"
#include "rules/parameters.hpp"
#include "rules/what_holds.hpp"

namespace luoshi::rules {

// Form, words of the catalogue, range; refuses with "bad-value" at the field "value". The answer is the value in its
// one written form: days and table rows in the catalogue's order, words as given (the first one may be the default).
Result<json::value> read_value(const Parameter& parameter, const json::value& value);

struct Spoken {
    std::string words;
    std::string words_en;
};
// The value for people: 3.5 元, 周一至周五, 前 1 天 17:00.
Spoken spoken(const Parameter& parameter, const json::value& value);
// What tightening means for it: 下级只能调低.
Spoken spoken_tightening(const Parameter& parameter);
// What a lower level may set under this value: 不超过 4 元; empty: anything.
Spoken spoken_allowed(const Parameter& parameter, const json::value& upper);

// Both in their written form. The order of words does not matter.
bool same_value(const Parameter& parameter, const json::value& a, const json::value& b);
// Tables: the rows of both, those of `lower` first where both have one.
json::value laid_over(const Parameter& parameter, const json::value& upper, const json::value& lower);
// May a level below one that has set `upper` not set `lower`?
bool is_looser(const Parameter& parameter, const json::value& lower, const json::value& upper);

// The written form as C++ values. Another kind is a broken invariant: throws std::logic_error.
std::int64_t number_of(const Parameter& parameter, const json::value& value);
std::string word_of(const Parameter& parameter, const json::value& value);
std::vector<std::string> words_of(const Parameter& parameter, const json::value& value);
std::vector<int> weekdays_of(const Parameter& parameter, const json::value& value);
TimeOfDay time_of(const Parameter& parameter, const json::value& value);
std::vector<Row> table_of(const Parameter& parameter, const json::value& value);
CutOff cutoff_of(const Parameter& parameter, const json::value& value);

}  // namespace luoshi::rules
