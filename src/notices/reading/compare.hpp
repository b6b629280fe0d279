// Two notices clause by clause: what was added, dropped, moved, changed; which quantities changed. For `luoshi notice
// compare`.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "notices/reading/reading.hpp"

namespace luoshi::notices::reading {

struct ClauseChange {
    std::string kind;  // same | changed | moved | moved-changed | added | dropped
    std::optional<std::string> before_path;
    std::optional<std::string> after_path;
    std::optional<LineRange> before_lines;
    std::optional<LineRange> after_lines;
    std::string before;  // heading and text
    std::string after;
    double likeness = 0;  // 0 nothing in common … 1 the same
};
BOOST_DESCRIBE_STRUCT(ClauseChange, (),
                      (kind, before_path, after_path, before_lines, after_lines, before, after, likeness))

struct QuantityChange {
    std::string kind;    // changed | added | dropped
    std::string object;  // with its unit
    std::optional<Quantity> before;
    std::optional<Quantity> after;
};
BOOST_DESCRIBE_STRUCT(QuantityChange, (), (kind, object, before, after))

struct Comparison {
    std::vector<ClauseChange> clauses;  // in the order of the later document; dropped ones where they stood
    std::vector<QuantityChange> quantities;
    int added = 0;
    int dropped = 0;
    int moved = 0;
    int changed = 0;
    int same = 0;
};
BOOST_DESCRIBE_STRUCT(Comparison, (), (clauses, quantities, added, dropped, moved, changed, same))

Comparison compare(const Document& before, const Document& after);

}  // namespace luoshi::notices::reading
