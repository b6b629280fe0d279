// A score sheet as data. Points are hundredths in the JSON form, because sheets are kept and sent as JSON.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/json.hpp"
#include "scoring/points.hpp"

namespace luoshi::scoring {

struct Level {
    std::string name;           // "A"
    std::string words;          // what deserves it
    std::int64_t permille = 0;  // of the item's weight
};
BOOST_DESCRIBE_STRUCT(Level, (), (name, words, permille))

// A section has items below it; an item without any is marked.
struct Item {
    std::string id;                       // "3.2", distinct within the sheet
    std::optional<std::string> parent = {};  // nothing: stands at the top
    std::string words;
    std::string words_en = {};
    std::int64_t weight = 0;              // hundredths of a point
    bool core = false;
    std::vector<Level> levels = {};       // empty: any points from nothing to the weight
    std::string hint = {};                // which proof is looked for
    std::optional<std::string> automatic = {};  // name of the evidence that the system lays beside the mark
};
BOOST_DESCRIBE_STRUCT(Item, (), (id, parent, words, words_en, weight, core, levels, hint, automatic))

struct Deduction {
    std::string id;
    std::string words;
    std::int64_t each = 0;     // hundredths, positive
    std::int64_t at_most = 0;  // of all together; 0: no limit
    bool may_double = false;   // doubled for bodies that the evaluation names (units with supervised items only)
    std::optional<std::string> automatic = {};  // evidence, as of an item
};
BOOST_DESCRIBE_STRUCT(Deduction, (), (id, words, each, at_most, may_double, automatic))

struct Veto {
    std::string id;
    std::string words;
    std::optional<std::string> automatic = {};
};
BOOST_DESCRIBE_STRUCT(Veto, (), (id, words, automatic))

struct Grade {
    std::string name;  // 优秀
    std::int64_t from = 0;  // hundredths, included
};
BOOST_DESCRIBE_STRUCT(Grade, (), (name, from))

struct Sheet {
    std::string title;
    std::int64_t total = 10'000;  // hundredths
    std::vector<Item> items;
    std::vector<Deduction> deductions = {};
    std::vector<Veto> vetoes = {};
    std::vector<Grade> grades = {};              // the best first; the last begins at 0
    std::optional<std::string> core_cap = {};    // the best grade with a core item missed; nothing: the lowest but one
    std::string source = {};                     // where the sheet comes from; "自拟" where nobody has published one
};
BOOST_DESCRIBE_STRUCT(Sheet, (), (title, total, items, deductions, vetoes, grades, core_cap, source))

// Refuses with "invalid-sheet" and one field problem for every fault: weights that do not sum, ids given twice, parents that are missing or go in
// a circle, levels and grades out of order.
Result<Nothing> check(const Sheet& sheet);

// The items that are marked, in the order of the sheet.
std::vector<const Item*> marked_items(const Sheet& sheet);

}  // namespace luoshi::scoring
