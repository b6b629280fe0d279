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

#include "foundation/money.hpp"
#include "foundation/time.hpp"

namespace luoshi::fees::reckoning {

// How one session of one pupil went. to_come: planned and not held yet.
enum class Outcome { to_come, attended, absent, leave_in_time, leave_late, stopped };
BOOST_DESCRIBE_ENUM(Outcome, to_come, attended, absent, leave_in_time, leave_late, stopped)

struct Lesson {
    Date day;
    int lessons = 1;    // chargeable lessons of the session
    std::string item;   // "base", or the id of a special course
    bool special = false;
    Money price;        // of one lesson
    Outcome outcome = Outcome::to_come;
};

enum class CapOrder {
    lessons_then_cap,         // real lessons × price, at most the cap: a few missed lessons change nothing
    cap_over_planned_lessons  // the capped price of all planned lessons, spread over them: every missed lesson counts
};
BOOST_DESCRIBE_ENUM(CapOrder, lessons_then_cap, cap_over_planned_lessons)

// Nothing: no such limit is set here.
struct Caps {
    std::optional<int> lessons_a_day;
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
    int lessons = 0;  // charged ones
    Money price;
    Money gross;  // lessons × price
};

struct Charge {
    std::vector<Line> lines;  // by item
    Money gross;              // sum of the lines
    Money cut;                // what the limits of a day and of the term take away
    Money exempt;             // what finance or the school bears
    Money due;                // gross − cut − exempt
    std::string words;        // the formula, as a sentence for the bill; zh-CN
    std::string words_en;
};

}  // namespace luoshi::fees::reckoning
