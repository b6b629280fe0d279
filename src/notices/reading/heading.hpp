// A clause's heading: on a line of its own, run in and closed by 。, or set off by a gap.
#pragma once
#include "notices/reading/markers.hpp"
#include "notices/reading/text.hpp"

namespace luoshi::notices::reading {

struct Heading {
    string_view text;     // without its 。; empty where there is none
    size_t rest = 0;      // where the clause's own text begins
    bool run_in = false;  // text follows on the same line
};

// What stands below the clause's first paragraph: a lone short sentence above something is its heading.
enum class Below : std::uint8_t { nothing, text, clauses };

Heading split_heading(string_view body, Style style, Below below);

}  // namespace luoshi::notices::reading
