// Faults that show only when the whole document is seen: duplicates, empty headings, brackets, quotes, missing stops and ends.
#pragma once
#include "notices/reading/clauses.hpp"
#include "notices/reading/findings.hpp"
#include "notices/reading/page.hpp"
#include "notices/reading/reading.hpp"

namespace luoshi::notices::reading {

struct Whole {
    const Page& page;
    const ClauseTree& tree;
    const Document& document;
    size_t begin = 0;      // paragraphs of the text
    size_t end = 0;
    bool signed_ = false;  // a signature or date stands below
};

void find_duplicates(const Whole& whole, Findings& findings);
void find_empty_headings(const Whole& whole, Findings& findings);
void find_mixed_brackets(const Whole& whole, Findings& findings);
void find_crossed_brackets(const Whole& whole, Findings& findings);
void find_unbalanced_quotes(const Whole& whole, Findings& findings);
void find_missing_stops(const Whole& whole, Findings& findings);
void find_tears(const Whole& whole, Findings& findings);
void find_hard_wraps(const Whole& whole, Findings& findings);

// Runs before the text is read: the repaired heading decides where the text begins.
void split_run_on_headings(const Page& page, ClauseTree& tree, Document& document, Findings& findings);

}  // namespace luoshi::notices::reading
