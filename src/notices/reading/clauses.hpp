// The clause tree: which paragraph belongs to which clause, headings, paths — and what is wrong with the numbering.
//
// The scheme is learned from the document before anything is reported: levels may be left out, and （一）…（二十） may
// run straight through 一、二、三、.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "notices/reading/findings.hpp"
#include "notices/reading/page.hpp"
#include "notices/reading/reading.hpp"

namespace luoshi::notices::reading {

struct Node {
    Style style = Style::han;
    int value = 0;
    int parent = -1;  // index of the clause above; -1 at the top
    int children = 0;
    bool half_width = false;  // both brackets of the number
    bool full_width = false;
    bool run_in = false;       // the heading ends with 。 and the text follows on the same line
    bool run_on = false;       // no stop between heading and text
    size_t paragraph = 0;      // where the clause begins
    size_t paragraph_end = 0;  // after its last own paragraph
    size_t text_offset = 0;    // in its first paragraph, where its text begins
    string_view heading;       // empty where there is none
};

struct ClauseTree {
    std::vector<Node> nodes;  // parallel to the document's clauses
    std::vector<int> owner;   // clause of each paragraph from `begin` on; -1 before the first clause
    size_t begin = 0;
    bool starts_late = false;  // the first number of the document is not 1
};

struct ClauseInput {
    const Page& page;
    size_t begin = 0;
    size_t end = 0;
    bool fragment = false;  // the beginning may be missing
};

ClauseTree read_clauses(const ClauseInput& input, Document& document, Findings& findings);

}  // namespace luoshi::notices::reading
