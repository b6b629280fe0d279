// The catalogue of parameters: which rules there are, what a value of each looks like and what tightening it means. It
// is data (data/parameters.json), read once; a new parameter is a row there.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"

namespace luoshi::rules {

// How a value is written as JSON.
enum class ValueKind {
    money,     // integer fen: 400
    count,     // integer
    minutes,   // integer
    time,      // "17:30"
    cutoff,    // {"days_before": 1, "at": "17:00"}; days_before 0–14
    weekdays,  // [1,2,3,4,5]; 1 is Monday
    word,      // one key of the parameter's words: "lessons_then_cap"
    words,     // several of them, without repeats: ["lottery", "first_come"]
    table,     // {"low_income": 100, …}: a number from the parameter's range for some of its words
};
BOOST_DESCRIBE_ENUM(ValueKind, money, count, minutes, time, cutoff, weekdays, word, words, table)

// What a lower level may do to the value of a level above it. Tables: every row of the upper value must be kept, its
// number no looser; rows may be added.
enum class Tightening {
    lower,     // only the same or less
    higher,    // only the same or more
    earlier,   // only the same or earlier
    later,     // only the same or later
    subset,    // only some of the upper value's words or days
    superset,  // all of the upper value's words and perhaps more
    equal,     // only the same
    free,      // whatever it likes
};
BOOST_DESCRIBE_ENUM(Tightening, lower, higher, earlier, later, subset, superset, equal, free)

enum class Qualifier { stage, tier, season };
BOOST_DESCRIBE_ENUM(Qualifier, stage, tier, season)

// The levels of the tree at which a value can stand, from the top.
enum class PlaceLevel { province, prefecture, county, school };
BOOST_DESCRIBE_ENUM(PlaceLevel, province, prefecture, county, school)

struct Word {
    std::string key;
    std::string words;
    std::string words_en;
};
BOOST_DESCRIBE_STRUCT(Word, (), (key, words, words_en))

struct Parameter {
    std::string key;    // "price.per_lesson_max"
    std::string group;  // "price": heads the list
    std::string words;
    std::string words_en;
    std::string about;  // what exactly it means
    std::string about_en;
    ValueKind kind = ValueKind::count;
    std::string unit;  // fen, minutes, pupils, percent, hours, lessons; empty: none
    std::string unit_words;
    std::string unit_words_en;
    Tightening tightening = Tightening::free;
    std::vector<Qualifier> qualifiers;
    std::vector<Word> choices;               // of kinds word, words and table
    std::optional<std::int64_t> least = {};  // of numbers, in the unit
    std::optional<std::int64_t> most = {};
    PlaceLevel lowest = PlaceLevel::county;  // below this level nobody sets it
    std::string set_by;                      // who has to set it, for the refusal "rule-not-set"
    std::string set_by_en;
};
BOOST_DESCRIBE_STRUCT(Parameter, (),
                      (key, group, words, words_en, about, about_en, kind, unit, unit_words, unit_words_en, tightening,
                       qualifiers, choices, least, most, lowest, set_by, set_by_en))

// In the order of the catalogue.
std::span<const Parameter> parameters();
const Parameter* find_parameter(std::string_view key);
// Refuses with "no-such-parameter" (missing).
Result<const Parameter*> require_parameter(std::string_view key);

bool carries(const Parameter& parameter, Qualifier qualifier);

}  // namespace luoshi::rules
