// The rules: each a statement that returns what must not be, and what is said about it. A new rule is a file and an entry here.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "org/api.hpp"
#include "platform/storage/work.hpp"
#include "rules/api.hpp"

namespace luoshi::supervision::checks {

// What a statement found: the thing, which time it happened with it, and up to four figures for the words.
struct Hit {
    std::string subject;
    std::string occurrence;
    std::int64_t a = 0, b = 0;
    std::string t, u;
};
BOOST_DESCRIBE_STRUCT(Hit, (), (subject, occurrence, a, b, t, u))

// A school as the rules see it on a day.
struct Look {
    std::string county;
    BodyId school;
    Date today;
    Instant now;
    std::optional<org::Stage> stage;
    std::optional<org::Tier> tier;
    const rules::Ruleset& held;

    Date from() const { return today.plus_days(-200); }  // a term and the holidays before it
    std::optional<std::int64_t> number(std::string_view parameter) const;
};

enum class Kind { count, fen, minute, text };  // how a figure is written
struct Figure {
    std::string_view words = {}, words_en = {};  // empty: the rule has no such figure
    Kind kind = Kind::count;
};

struct Rule {
    std::string_view name;
    std::string_view severity;  // error | warning | info
    bool money = false;         // put right only with money back to each pupil
    std::string_view title, title_en;
    std::string_view subject_kind;  // what the subject is: bill, pupil, course, session, class, school, plan, payment, refund_right, fee_notice, teacher
    std::string_view words, words_en;  // a format: {a} {b} {t} {u}
    Figure a = {}, b = {}, t = {}, u = {};
    std::string_view remedy, remedy_en;
    std::string_view basis;      // document and clause
    std::string_view threshold = {};  // the parameter of `rules`, or where the constant comes from; empty: none
    std::vector<std::string_view> events = {};
    // Nothing: the parameter is not set for this school.
    std::function<std::optional<std::vector<Hit>>(Work&, const Look&)> find;
};

std::span<const Rule> all_rules();
const Rule* find_rule(std::string_view name);

std::string figure_text(Kind kind, std::int64_t number, std::string_view text);
std::string words_of(const Rule& rule, const Hit& hit);
std::string words_en_of(const Rule& rule, const Hit& hit);

}  // namespace luoshi::supervision::checks
