// Refund rule sets: which lessons that a pupil did not attend are not charged. They are data (data/refund_rule_sets.json), one for every way
// in which places settle a term; which of them holds is the parameter refund.rule_set.
//
// No set can keep the money of a stopped class, and none can let a right lapse: there is no field for either.
#pragma once
#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace luoshi::fees::reckoning {

// How one session of one pupil went. to_come: planned and not held yet. left: the pupil had withdrawn or moved away by then. before_joining:
// planned before the pupil joined; never charged, but a part of the plan over which the cap of the term is spread. suspended: the pupil was off school
// (休学) for some time, and keeps its place.
enum class Outcome : std::uint8_t { to_come, attended, absent, leave_in_time, leave_late, stopped, left, before_joining, suspended };
BOOST_DESCRIBE_ENUM(Outcome, to_come, attended, absent, leave_in_time, leave_late, stopped, left, before_joining, suspended)

enum class Unit {
    lesson,
    day  // the price is that of a day: sessions of the item on one day are one unit
};
BOOST_DESCRIBE_ENUM(Unit, lesson, day)

class OutcomeSet {
 public:
    constexpr OutcomeSet() = default;
    constexpr void add(Outcome outcome) { bits_ |= bit(outcome); }
    constexpr bool has(Outcome outcome) const { return (bits_ & bit(outcome)) != 0; }

 private:
    static constexpr std::uint32_t bit(Outcome outcome) { return 1U << static_cast<unsigned>(outcome); }
    std::uint32_t bits_ = 0;
};

enum class Count {
    lessons,  // every missed lesson by itself
    days,     // a day is free when all its lessons (base and special apart) were missed
    months    // by the part of a month's days that were missed
};
BOOST_DESCRIBE_ENUM(Count, lessons, days, months)

// Of a calendar month's planned days, this share was missed: so much of the month goes back. The first step that fits holds.
struct MonthStep {
    int missed_percent = 0;
    bool more_than = false;  // more than the share, not just the share
    int back_percent = 0;
};
BOOST_DESCRIBE_STRUCT(MonthStep, (), (missed_percent, more_than, back_percent))

// The pupil left within so many days or months after the first lesson: so much of the term goes back. The first step that fits holds; none: nothing
// beyond what the outcomes give.
struct LeavingStep {
    int within_days = 0;    // 0: see months
    int within_months = 0;  // 0: see days
    int back_percent = 0;
};
BOOST_DESCRIBE_STRUCT(LeavingStep, (), (within_days, within_months, back_percent))

struct RuleSet {
    std::string key;
    std::string words;
    std::string words_en;
    std::string source;  // where such a rule was found
    std::string grade;   // how good that source is: A official text, B official or press report, C reprint, X another province
    Unit base_unit = Unit::lesson;  // what the price of the base service is the price of, where this set holds
    Count count = Count::lessons;
    OutcomeSet base_back;     // outcomes of base lessons that count as missed
    OutcomeSet special_back;  // of special courses
    bool needs_proof = false;    // of them only those that the school has seen a proof of
    int running_days_above = 0;  // only absences that run over more calendar days than this count; 0: all
    std::vector<MonthStep> months;
    std::vector<LeavingStep> leaving;

    // The deadline in days until which all or a part goes back to those who leave; nothing: this set has none.
    std::optional<int> deadline_days() const;
};
// The same set with the deadline that a place has set. Only for a set that has one.
RuleSet with_deadline(RuleSet set, int days);

std::span<const RuleSet> rule_sets();
const RuleSet* find_rule_set(std::string_view key);  // null when there is none

}  // namespace luoshi::fees::reckoning
