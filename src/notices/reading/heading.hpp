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

// `more`: something stands below the clause (sub-clauses or further paragraphs), so a lone short sentence is its heading.
Heading split_heading(string_view body, Style style, bool more);

}  // namespace luoshi::notices::reading
