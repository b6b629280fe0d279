// Faults that show only when the whole document is seen: duplicates, empty headings, brackets, quotes, missing stops
// and ends.
#pragma once
#include "notices/reading/clauses.hpp"
#include "notices/reading/findings.hpp"
#include "notices/reading/page.hpp"
#include "notices/reading/reading.hpp"
#include "notices/reading/words.hpp"

namespace luoshi::notices::reading {

// Quotation marks and brackets of one paragraph, counted while its tokens are at hand.
struct Marks {
    int quotes = 0;        // opening less closing double quotation marks
    int crossed_line = 0;  // where a bracket is closed by another kind; 0: nowhere
    bool amends = false;   // 修改为, 增加一条
};
void weigh_marks(const Page& page, const Paragraph& paragraph, std::span<const Tok> tokens, Marks& marks);

struct Whole {
    const Page& page;
    const ClauseTree& tree;
    const Document& document;
    const std::vector<Marks>& marks;  // by paragraph, from the tree's begin
    size_t begin = 0;                 // paragraphs of the text
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
