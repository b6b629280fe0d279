#include "notices/search_text.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "notices/reading/numbers.hpp"
#include "notices/reading/text.hpp"

namespace luoshi::notices {
namespace {

using reading::decode;

constexpr int characters_max = 64;
constexpr int words_max = 8;
constexpr int snippet_before = 24;
constexpr int snippet_length = 80;

void append_utf8(std::string& out, char32_t c) {
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

std::string to_utf8(std::u32string_view text) {
    std::string out;
    for (const auto c : text) append_utf8(out, c);
    return out;
}

std::u32string from_utf8(std::string_view text) {
    std::u32string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto c = decode(text, at);
        out += c.code;
        at += c.size;
    }
    return out;
}

bool is_wide_han(char32_t c) { return reading::is_han(c) || (c >= 0x20000 && c <= 0x3FFFF) || (c >= 0xF900 && c <= 0xFAFF); }
bool is_word_character(char32_t c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || (c >= 0x370 && c <= 0x52F);
}

char32_t folded(char32_t c) {
    c = reading::fold(c);
    if (c >= 'A' && c <= 'Z') return c + ('a' - 'A');
    if (c == 0x25CB || c == 0x3007) return 0x3007;  // ○ is written for 〇
    return c;
}

}  // namespace

Folded fold_text(std::string_view text) {
    Folded result;
    bool gap = false;
    int index = 0;
    for (std::size_t at = 0; at < text.size(); ++index) {
        const auto read = decode(text, at);
        at += read.size;
        const auto c = folded(read.code);
        const bool word = is_word_character(c);
        if (!word && !is_wide_han(c)) {
            gap = true;
            continue;
        }
        // Two runs of Latin letters or digits stay apart; between Han no gap counts.
        if (gap && word && !result.text.empty() && is_word_character(result.text.back())) {
            result.text += U' ';
            result.origin.push_back(index - 1);
        }
        gap = false;
        result.text += c;
        result.origin.push_back(index);
    }
    return result;
}

std::vector<std::string> grams_of(const Folded& folded_text) {
    std::vector<std::string> grams;
    const auto& text = folded_text.text;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == U' ') {
            ++i;
        } else if (is_word_character(text[i])) {
            const auto begin = i;
            while (i < text.size() && is_word_character(text[i])) ++i;
            // Long runs are no words: their beginning is enough to find them.
            grams.push_back(to_utf8(std::u32string_view(text).substr(begin, std::min<std::size_t>(i - begin, 32))));
        } else {
            grams.push_back(to_utf8(std::u32string_view(text).substr(i, 1)));
            if (i + 1 < text.size() && is_wide_han(text[i + 1])) grams.push_back(to_utf8(std::u32string_view(text).substr(i, 2)));
            ++i;
        }
    }
    std::ranges::sort(grams);
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

SearchQuery parse_query(std::string_view text) {
    SearchQuery query;
    std::set<std::string> grams;
    int characters = 0;
    for (std::size_t at = 0; at < text.size() && static_cast<int>(query.words.size()) < words_max;) {
        std::size_t end = at;
        while (end < text.size() && !reading::is_space(decode(text, end).code)) end += decode(text, end).size;
        auto word = fold_text(text.substr(at, end - at));
        at = end;
        while (at < text.size() && reading::is_space(decode(text, at).code)) at += decode(text, at).size;
        if (characters + static_cast<int>(word.text.size()) > characters_max) {
            word.text.resize(static_cast<std::size_t>(characters_max - characters));
        }
        while (!word.text.empty() && word.text.back() == U' ') word.text.pop_back();
        if (word.text.empty()) continue;
        characters += static_cast<int>(word.text.size());
        // A pair says more than its two characters: single ones are asked for only where nothing longer stands.
        const bool has_longer = word.text.size() > 1;
        for (auto& gram : grams_of(word)) {
            const bool single_han = is_wide_han(decode(gram, 0).code) && decode(gram, 0).size == gram.size();
            if (!single_han || !has_longer) grams.insert(std::move(gram));
        }
        // 1号: the Han beside a number has no pair of its own.
        for (std::size_t i = 0; has_longer && i < word.text.size(); ++i) {
            const bool alone = is_wide_han(word.text[i]) && (i == 0 || !is_wide_han(word.text[i - 1])) &&
                               (i + 1 == word.text.size() || !is_wide_han(word.text[i + 1]));
            if (alone) grams.insert(to_utf8(std::u32string_view(word.text).substr(i, 1)));
        }
        query.words.push_back(std::move(word.text));
    }
    query.grams.assign(grams.begin(), grams.end());
    return query;
}

std::vector<Section> sections_of(const reading::Document& document) {
    std::vector<Section> sections;
    if (document.title) sections.push_back({"title", {}, document.title->normalized.value_or(document.title->text)});
    if (document.number) {
        sections.push_back({"number", {}, document.number->raw});
        if (document.number->normalized) sections.push_back({"number", {}, *document.number->normalized});
    }
    for (const auto& issuer : document.issuers) {
        sections.push_back({"issuers", {}, issuer.name});
        if (issuer.normalized) sections.push_back({"issuers", {}, *issuer.normalized});
    }
    if (document.preamble) sections.push_back({"preamble", {}, document.preamble->text});
    for (const auto& clause : document.clauses) {
        auto text = clause.marker + clause.heading.value_or("");
        if (clause.heading && !clause.text.empty()) text += "\n";
        sections.push_back({"clause", clause.path, text + clause.text});
    }
    return sections;
}

std::vector<GramWeight> index_of(const reading::Document& document) {
    std::map<std::string, int> weights;
    const auto add = [&](std::string_view text, int weight) {
        for (auto& gram : grams_of(fold_text(text))) {
            auto& held = weights[std::move(gram)];
            held = std::max(held, weight);
        }
    };
    for (const auto& section : sections_of(document)) {
        const int weight = section.field == "title" || section.field == "number" ? 8 : section.field == "issuers" ? 4 : 1;
        add(section.text, weight);
    }
    for (const auto& clause : document.clauses) {
        if (clause.heading) add(*clause.heading, 3);
    }
    std::vector<GramWeight> index;
    index.reserve(weights.size());
    for (const auto& [gram, weight] : weights) index.push_back({gram, weight});
    return index;
}

namespace {

// A word of letters or digits must not start or end inside a longer run: 1 does not find 2021.
bool stands_alone(const std::u32string& text, std::size_t at, std::size_t length) {
    const auto end = at + length;
    if (is_word_character(text[at]) && at > 0 && is_word_character(text[at - 1])) return false;
    return !(is_word_character(text[end - 1]) && end < text.size() && is_word_character(text[end]));
}

std::vector<std::size_t> places_of(const std::u32string& text, const std::u32string& word) {
    std::vector<std::size_t> places;
    for (auto at = text.find(word); at != std::u32string::npos; at = text.find(word, at + word.size())) {
        if (stands_alone(text, at, word.size())) places.push_back(at);
    }
    return places;
}

// The hits of all words in one section, as ranges of the original, merged and in order.
std::vector<TextRange> hits_in(const Folded& folded_text, const SearchQuery& query) {
    std::vector<TextRange> hits;
    for (const auto& word : query.words) {
        for (const auto at : places_of(folded_text.text, word)) {
            hits.push_back({folded_text.origin[at], folded_text.origin[at + word.size() - 1] + 1});
        }
    }
    std::ranges::sort(hits, {}, &TextRange::from);
    std::vector<TextRange> merged;
    for (const auto& hit : hits) {
        if (!merged.empty() && hit.from <= merged.back().to) merged.back().to = std::max(merged.back().to, hit.to);
        else merged.push_back(hit);
    }
    return merged;
}

Snippet cut(const Section& section, const std::vector<TextRange>& hits) {
    auto text = from_utf8(section.text);
    std::ranges::replace(text, U'\n', U' ');
    const int length = static_cast<int>(text.size());
    const int from = length <= snippet_length ? 0 : std::max(0, std::min(hits.front().from - snippet_before, length - snippet_length));
    const int to = std::min(length, std::max(from + snippet_length, hits.front().to));
    const int lead = from > 0 ? 1 : 0;
    Snippet snippet{section.field, section.path, {}, {}};
    if (lead == 1) snippet.text += "…";
    snippet.text += to_utf8(std::u32string_view(text).substr(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from)));
    if (to < length) snippet.text += "…";
    for (const auto& hit : hits) {
        if (hit.from >= to) break;
        if (hit.to <= from) continue;
        snippet.hits.push_back({std::max(hit.from, from) - from + lead, std::min(hit.to, to) - from + lead});
    }
    return snippet;
}

}  // namespace

bool matches(std::span<const Section> sections, const SearchQuery& query) {
    std::vector<bool> found(query.words.size(), false);
    for (const auto& section : sections) {
        const auto folded_text = fold_text(section.text);
        for (std::size_t i = 0; i < query.words.size(); ++i) {
            found[i] = found[i] || !places_of(folded_text.text, query.words[i]).empty();
        }
    }
    return std::ranges::all_of(found, [](bool f) { return f; });
}

std::vector<Snippet> snippets_of(std::span<const Section> sections, const SearchQuery& query, std::size_t count) {
    std::vector<Snippet> snippets;
    for (const auto& section : sections) {
        if (snippets.size() == count) break;
        const auto hits = hits_in(fold_text(section.text), query);
        if (!hits.empty()) snippets.push_back(cut(section, hits));
    }
    return snippets;
}

std::string match_key(std::string_view text) {
    std::string key;
    reading::append_key(key, text);
    return key;
}

std::string number_key(std::string_view number) {
    const auto found = reading::find_number(number, 0, number.size());
    return match_key(found ? found->normalized() : std::string(number));
}

std::string title_key(std::string_view title) {
    // What stands before the last 关于 that opens the title names the issuers: 湖南省教育厅等三部门关于….
    constexpr std::string_view about = "关于";
    const auto at = title.find(about);
    if (at != std::string_view::npos && at > 0 && title.substr(0, at).find("《") == std::string_view::npos) {
        const auto before = title.substr(0, at);
        const bool names_issuers = before.find("厅") != std::string_view::npos || before.find("局") != std::string_view::npos ||
                                   before.find("委") != std::string_view::npos || before.find("部") != std::string_view::npos ||
                                   before.find("政府") != std::string_view::npos || before.find("院") != std::string_view::npos ||
                                   before.find("办公室") != std::string_view::npos;
        if (names_issuers) return match_key(title.substr(at));
    }
    return match_key(title);
}

}  // namespace luoshi::notices
