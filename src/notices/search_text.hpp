// Full text in Chinese, the same on every database: pure. Text is folded (width, case; no spaces or punctuation between Han), cut into grams (every
// Han character, every pair of neighbours, every run of Latin letters and digits), and the grams stand in an ordinary table. A query is words
// separated by spaces; each word must occur as it is written, whatever its spelling of brackets, width or line breaks.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "notices/list_views.hpp"
#include "notices/reading/reading.hpp"

namespace luoshi::notices {

// Folded text with the place each of its characters came from.
struct Folded {
    std::u32string text;
    std::vector<int> origin;  // for each folded character: its index in the original, in code points
};
Folded fold_text(std::string_view text);

// The grams of a folded text, sorted, each once.
std::vector<std::string> grams_of(const Folded& folded);

struct SearchQuery {
    std::vector<std::u32string> words;  // folded, none empty
    std::vector<std::string> grams;     // all must occur; sorted, each once
};
// At most eight words and sixty-four characters count.
SearchQuery parse_query(std::string_view text);

// One searchable part of a notice.
struct Section {
    std::string field;                // title | number | issuers | preamble | clause
    std::optional<std::string> path;
    std::string text;
};
std::vector<Section> sections_of(const reading::Document& document);

// What goes into the index: each gram of the notice once, with the weight of the best place it stands in (title 8, number 8, issuers 4,
// headings 3, text 1).
struct GramWeight {
    std::string gram;
    int weight = 1;
};
BOOST_DESCRIBE_STRUCT(GramWeight, (), (gram, weight))
std::vector<GramWeight> index_of(const reading::Document& document);

// True when every word occurs in some section.
bool matches(std::span<const Section> sections, const SearchQuery& query);
// At most `count` sections that hold words, each cut to about 80 characters around the first hit, with the hits marked.
std::vector<Snippet> snippets_of(std::span<const Section> sections, const SearchQuery& query, std::size_t count);

// The spelling under which two numbers or two titles count as the same; empty for what holds no letter, digit or Han.
std::string match_key(std::string_view text);
// code〔year〕serial in one spelling; the match key of the text where it is no number.
std::string number_key(std::string_view number);
// The title without 《》 and without the issuers it may begin with, so that 《关于…的通知》 finds 湖南省教育厅关于…的通知.
std::string title_key(std::string_view title);

}  // namespace luoshi::notices
