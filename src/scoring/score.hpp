// One body's score by one sheet: marks in, points, grade and every reason out.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "scoring/sheet.hpp"

namespace luoshi::scoring {

struct ItemMark {
    std::string item;
    std::optional<std::string> level = {};      // where the item has levels
    std::optional<std::int64_t> points = {};    // hundredths, where it has none
};
BOOST_DESCRIBE_STRUCT(ItemMark, (), (item, level, points))

struct Hit {
    std::string id;  // of a deduction or a veto
    std::int64_t times = 1;
};
BOOST_DESCRIBE_STRUCT(Hit, (), (id, times))

struct Facts {
    std::vector<ItemMark> marks;
    std::vector<Hit> hits = {};
    bool doubled = false;  // deductions that may double count twice for this body
};
BOOST_DESCRIBE_STRUCT(Facts, (), (marks, hits, doubled))

struct ScoredLine {
    std::string item;
    std::int64_t points = 0;  // hundredths
    std::int64_t weight = 0;
};
BOOST_DESCRIBE_STRUCT(ScoredLine, (), (item, points, weight))

struct Taken {
    std::string deduction;
    std::int64_t times = 0;
    std::int64_t points = 0;  // hundredths, positive
};
BOOST_DESCRIBE_STRUCT(Taken, (), (deduction, times, points))

struct Score {
    std::vector<ScoredLine> lines;  // items and sections, in the order of the sheet
    std::vector<Taken> taken;
    std::int64_t gross = 0;  // sum of the marked items
    std::int64_t total = 0;  // gross less what was taken, never below nothing
    std::vector<std::string> vetoes;
    std::vector<std::string> core_missed;
    std::string grade;  // empty where the sheet has no grades
};
BOOST_DESCRIBE_STRUCT(Score, (), (lines, taken, gross, total, vetoes, core_missed, grade))

// Refuses with "invalid-marks" and a field problem for each mark that is missing, given twice, not of the sheet, above the weight or below nothing.
Result<Score> score(const Sheet& sheet, const Facts& facts);

// The grade for so many points without a veto; `core_missed` caps it. Empty where the sheet has no grades.
std::string grade_for(const Sheet& sheet, std::int64_t total, bool core_missed);

// The fewest items that lead to the next grade, the largest gap first; empty where the best is reached.
struct Step {
    std::string item;
    std::int64_t now = 0, full = 0;  // hundredths
};
BOOST_DESCRIBE_STRUCT(Step, (), (item, now, full))
struct WayUp {
    std::string grade;                     // the next better one; empty: there is none
    std::int64_t missing = 0;              // points to it; 0 where only vetoes or core items stand before it
    std::vector<Step> fewest;              // these items at full weight reach it (with `missing` > 0)
    std::vector<std::string> first_vetoes;  // nothing helps while one of these stands
    std::vector<std::string> first_core;    // nor while one of these is missed
    std::int64_t taken_back = 0;           // points that deductions cost: to avoid next time
    bool reachable = true;                 // false: even full marks do not reach it, because of what was deducted
};
BOOST_DESCRIBE_STRUCT(WayUp, (), (grade, missing, fewest, first_vetoes, first_core, taken_back, reachable))
WayUp way_up(const Sheet& sheet, const Score& score);

}  // namespace luoshi::scoring
