// Breaking a title into balanced lines. The standard wants complete words and a shape that is wider at one end or in
// the middle.
#include <unicode/ubrk.h>

#include <cmath>
#include <limits>
#include <set>

#include "platform/documents/docx_writer.hpp"
#include "platform/documents/text_lines.hpp"
#include "platform/documents/utf8.hpp"

namespace luoshi::documents {
namespace {

constexpr std::size_t characters_of_a_line = 19;
constexpr std::size_t characters_balanced_max = 200;

struct Character {
    std::string text;
    char32_t code = 0;
    int depth = 0;            // inside how many 《〈（
    bool begins_word = true;  // by the word list of the Unicode library
};

bool opens(char32_t c) { return c == U'《' || c == U'〈' || c == U'（' || c == U'“' || c == U'〔'; }
bool closes(char32_t c) { return c == U'》' || c == U'〉' || c == U'）' || c == U'”' || c == U'〕'; }
bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

// Where words begin, in UTF-16 units. Empty when the library has no word list: then every character may begin a line.
std::set<std::int32_t> word_starts(const std::u16string& text) {
    std::set<std::int32_t> starts;
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator* words = ubrk_open(UBRK_WORD, "zh", text.data(), static_cast<std::int32_t>(text.size()), &status);
    if (U_FAILURE(status)) return starts;
    for (std::int32_t at = ubrk_first(words); at != UBRK_DONE; at = ubrk_next(words)) starts.insert(at);
    ubrk_close(words);
    return starts;
}

std::u16string in_utf16(const std::string& title) {
    std::u16string text;
    for (std::size_t i = 0; i < title.size();) {
        const char32_t c = next_code_point(title, i);
        if (c > 0xFFFF) text += static_cast<char16_t>(0xD7C0 + (c >> 10));
        text += static_cast<char16_t>(c > 0xFFFF ? 0xDC00 + (c & 0x3FF) : c);
    }
    return text;
}

std::vector<Character> characters_of(const std::string& title) {
    std::vector<Character> characters;
    const std::set<std::int32_t> starts = word_starts(in_utf16(title));
    std::int32_t unit = 0;
    int depth = 0;
    for (std::size_t i = 0; i < title.size();) {
        const std::size_t begin = i;
        const char32_t c = next_code_point(title, i);
        if (closes(c)) depth = std::max(0, depth - 1);
        characters.push_back({title.substr(begin, i - begin), c, depth, starts.empty() || starts.contains(unit)});
        unit += c > 0xFFFF ? 2 : 1;
        if (opens(c)) ++depth;
    }
    return characters;
}

// How bad a break between two characters looks; 0 is neutral, negative is welcome.
double break_cost(const Character& before, const Character& after) {
    constexpr double forbidden = 100, ugly = 12, welcome = -2.5;
    if (closes(after.code) || opens(before.code) || after.code == U'、' || after.code == U'，' || after.code == U'：')
        return forbidden;
    if (is_digit(before.code) && (is_digit(after.code) || after.code == U'年' || after.code == U'号')) return forbidden;
    if (after.depth > 0 && !opens(after.code)) return ugly;
    if (!after.begins_word) return ugly;
    if (after.code == U'的' || after.code == U'了' || after.code == U'等') return ugly;
    if (opens(after.code)) return welcome;
    for (const char32_t c : U"的、和与及于")  // the last one ends 关于
        if (c != 0 && before.code == c) return welcome;
    return 0;
}

}  // namespace

std::vector<std::string> break_title(const std::string& title) {
    if (title.find('\n') != std::string::npos) {
        std::vector<std::string> lines;
        for (const std::string_view line : split_lines(title)) lines.emplace_back(trim(line));
        return lines;
    }
    const std::vector<Character> characters = characters_of(title);
    const std::size_t count = characters.size();
    if (count <= characters_of_a_line || count > characters_balanced_max) return {title};
    const std::size_t lines_wanted = (count + characters_of_a_line - 1) / characters_of_a_line;
    const double wanted = static_cast<double>(count) / static_cast<double>(lines_wanted);
    // best[k][i]: the least cost of breaking the first i characters into k lines.
    constexpr double impossible = std::numeric_limits<double>::infinity();
    std::vector<std::vector<double>> best(lines_wanted + 1, std::vector<double>(count + 1, impossible));
    std::vector<std::vector<std::size_t>> from(lines_wanted + 1, std::vector<std::size_t>(count + 1, 0));
    best[0][0] = 0;
    for (std::size_t k = 1; k <= lines_wanted; ++k) {
        for (std::size_t end = 1; end <= count; ++end) {
            const std::size_t longest = characters_of_a_line + 1;
            for (std::size_t begin = end > longest ? end - longest : 0; begin < end; ++begin) {
                const double shape = std::abs(static_cast<double>(end - begin) - wanted);
                const double cut = end < count ? break_cost(characters[end - 1], characters[end]) : 0;
                const double cost = best[k - 1][begin] + shape + cut;
                if (cost >= best[k][end]) continue;
                best[k][end] = cost;
                from[k][end] = begin;
            }
        }
    }
    if (best[lines_wanted][count] == impossible) return {title};
    std::vector<std::string> lines(lines_wanted);
    std::size_t end = count;
    for (std::size_t k = lines_wanted; k > 0; --k) {
        const std::size_t begin = from[k][end];
        for (std::size_t i = begin; i < end; ++i) lines[k - 1] += characters[i].text;
        end = begin;
    }
    return lines;
}

}  // namespace luoshi::documents
