// What a family owes for a term: pure, no database. Facts and rules in, amounts and the sentence that explains them out.
//
// The order is always: lessons due × price, by item → at most so many lessons a day → at most so much a day → the cap of the term (its order with the
// real lessons is a rule) → exemptions → what is due. Everything is whole fen; the parts of a charge sum to the whole; the order in which facts
// are given changes nothing.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "fees/reckoning/rule_sets.hpp"
#include "foundation/money.hpp"
#include "foundation/time.hpp"

namespace luoshi::fees::reckoning {

struct Lesson {
    Date day;
    int lessons = 1;    // chargeable lessons of the session
    std::string item;   // "base", or the id of a special course
    bool special = false;
    Money price;        // of one lesson (or of a day, see unit)
    Outcome outcome = Outcome::to_come;
    Unit unit = Unit::lesson;
    std::string item_words = {};  // how people call the item; empty: 基础托管 or 特色课程
    bool proven = false;          // missed, and the school has seen a proof of why
};

enum class CapOrder {
    lessons_then_cap,         // real lessons × price, at most the cap: a few missed lessons change nothing
    cap_over_planned_lessons  // the capped price of all planned lessons, spread over them: every missed lesson counts
};
BOOST_DESCRIBE_ENUM(CapOrder, lessons_then_cap, cap_over_planned_lessons)

// Nothing: no such limit is set here. They bind all lessons that are given together, those of outside bodies too: nothing is collected for others beside them
// (decision 25).
struct Caps {
    std::optional<int> lessons_a_day;  // the dearest of a day count, so that attending more never costs less
    std::optional<Money> per_day;
    std::optional<Money> per_term;
    CapOrder order = CapOrder::lessons_then_cap;
};

struct Exemption {
    std::string category;  // of the parameter exemption.categories
    int percent = 0;       // 0 to 100
    Date from;
    Date until;  // excluded
};

struct Line {
    std::string item;
    int lessons = 0;  // charged ones (days, where the price is that of a day)
    Money price;
    Money gross;  // lessons × price
    std::string item_words;
    Unit unit = Unit::lesson;
};

struct Charge {
    std::vector<Line> lines;  // by item, then price
    Money gross;              // sum of the lines
    Money cut;                // what the limits of a day and of the term take away, and what a rule set gives back of charged lessons
    Money exempt;             // what finance or the school bears
    Money due;                // gross − cut − exempt
    std::string words;        // the formula, as a sentence for the bill; zh-CN
    std::string words_en;
};

// What kept the money of lessons that a pupil missed: why nothing, or not all of it, goes back.
enum class KeptBy {
    nothing,        // all of it goes back
    limit,          // what is left still reaches the limit of a day or the cap of the term
    rule,           // the refund rule gives nothing or a part back (late leave, a threshold, parts of a month …)
    rule_and_limit
};
BOOST_DESCRIBE_ENUM(KeptBy, nothing, limit, rule, rule_and_limit)

struct Sentence {
    std::string zh;
    std::string en;
};
// For the family and the school; empty where nothing was missed. `rules` may be null: the set is not known by its name any more.
Sentence words_of_missed(std::int64_t missed, KeptBy kept, const RuleSet* rules);

// What is due in advance: every lesson that is neither stopped nor before the pupil joined, however it went.
Charge reckon_bill(std::span<const Lesson> lessons, const Caps& caps, std::span<const Exemption> exemptions);

// What is owed by a rule set. A lesson to come counts as held, so that the same function answers in the middle of a term. Never more than the bill
// over the same lessons. More attendance never raises what goes back; only where an exemption holds for a part of the term and lessons_then_cap binds,
// the part of the cap that finance bears grows with lessons on exempt days.
Charge reckon_settlement(std::span<const Lesson> lessons, const Caps& caps, std::span<const Exemption> exemptions, const RuleSet& rules);

}  // namespace luoshi::fees::reckoning
