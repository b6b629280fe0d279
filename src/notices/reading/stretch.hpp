// A stretch of text that the subject readers (citations, quantities, duties, …) look through: one paragraph or its
// heading, its tokens, and where in the clause tree it stands.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "notices/reading/findings.hpp"
#include "notices/reading/page.hpp"
#include "notices/reading/reading.hpp"
#include "notices/reading/words.hpp"

namespace luoshi::notices::reading {

enum class Place : std::uint8_t { preamble, heading, text };

struct Stretch {
    const Page& page;
    const Paragraph& paragraph;
    size_t begin = 0;  // of the stretch, in the paragraph's text
    size_t end = 0;
    std::span<const Tok> tokens;
    TokenKinds kinds;                   // of these tokens
    const std::string* path = nullptr;  // nullptr: outside the clause tree
    Place place = Place::text;

    string_view text() const { return paragraph.text; }
    string_view word(const Tok& t) const { return paragraph.text.substr(t.begin, t.size); }
    int line(size_t offset) const { return page.line_at(paragraph, offset); }
    LineRange lines(size_t from, size_t to) const { return {line(from), line(to > from ? to - 1 : from)}; }
    std::optional<std::string> path_value() const {
        return path != nullptr ? std::optional<std::string>(*path) : std::nullopt;
    }
};

// What the subject readers remember across the stretches of one document.
struct Memory {
    Document& document;
    Findings& findings;
    std::string region;                                   // 湖南省, from the issuers
    std::optional<int> year;                              // of the document, for 6月30日前
    std::unordered_map<std::string, std::string> shorts;  // 《意见》 → its full title
    std::unordered_set<std::string> cited;                // keys of citations already listed
    bool repeal_list = false;  // 废止下列文件： was said; the titles that follow are repealed
};

void read_citations(const Stretch& stretch, Memory& memory);
void read_quantities(const Stretch& stretch, Memory& memory);
void read_duties(const Stretch& stretch, Memory& memory);
void read_effect(const Stretch& stretch, Memory& memory);
void read_wording(const Stretch& stretch, Memory& memory);

// The start of the sentence that `token` stands in: the index of its first token, at most two hundred tokens back.
inline size_t sentence_begin(std::span<const Tok> tokens, size_t token) {
    const size_t lowest = token > 200 ? token - 200 : 0;
    while (token > lowest && tokens[token - 1].kind != Token::stop && tokens[token - 1].kind != Token::semicolon)
        --token;
    return token;
}

}  // namespace luoshi::notices::reading
