#include "notices/reading/faults.hpp"

#include <algorithm>
#include <cstring>
#include <unordered_map>

#include "notices/reading/words.hpp"
#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {
namespace {

constexpr size_t shortest_duplicate = 39;  // bytes: thirteen Han characters
constexpr size_t shortest_heading = 12;

}  // namespace

namespace {

// A number made of a text's bytes; equal texts have equal numbers.
std::uint64_t mix(std::uint64_t sum, string_view text) {
    size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        sum = (sum ^ word) * 0x9E3779B97F4A7C15ULL;
        sum ^= sum >> 29;
    }
    std::uint64_t rest = text.size() - at;
    for (; at < text.size(); ++at) rest = rest << 8 | static_cast<unsigned char>(text[at]);
    sum = (sum ^ rest) * 0x9E3779B97F4A7C15ULL;
    return sum ^ sum >> 29;
}

bool same_text(const Clause& a, const Clause& b) { return a.heading == b.heading && a.text == b.text; }

}  // namespace

void find_duplicates(const Whole& whole, Findings& findings) {
    const auto& clauses = whole.document.clauses;
    std::unordered_map<std::uint64_t, size_t> texts;
    std::unordered_map<std::uint64_t, size_t> headings;  // of one parent
    texts.reserve(clauses.size());
    headings.reserve(clauses.size());
    for (size_t i = 0; i < clauses.size(); ++i) {
        const Clause& c = clauses[i];
        const Node& node = whole.tree.nodes[i];
        const std::uint64_t heading_sum = c.heading ? mix(1, *c.heading) : 1;
        const std::uint64_t sum = mix(heading_sum, c.text);
        if ((c.heading ? c.heading->size() : 0) + c.text.size() >= shortest_duplicate &&
            !(c.text.empty() && node.children > 0)) {
            const auto [found, fresh] = texts.emplace(sum, i);
            if (!fresh && same_text(clauses[found->second], c)) {
                const Clause& first = clauses[found->second];
                const bool siblings = node.parent == whole.tree.nodes[found->second].parent;
                findings.add("DUPLICATE_CLAUSE", siblings ? Severity::error : Severity::warning, c.lines,
                             "本条与" + first.path + "（第" + std::to_string(first.lines[0]) +
                                 "行）内容相同。请核对是否重复排入，保留一处。",
                             Strength::usual);
                continue;
            }
        }
        if (!c.heading || c.heading->size() < shortest_heading) continue;
        const auto [found, fresh] =
            headings.emplace(heading_sum + static_cast<std::uint64_t>(node.parent + 2) * 0x2545F4914F6CDD1DULL, i);
        if (fresh || whole.tree.nodes[found->second].parent != node.parent ||
            clauses[found->second].heading != c.heading)
            continue;
        const Clause& first = clauses[found->second];
        findings.add("DUPLICATE_HEADING", Severity::warning, {c.lines[0], c.lines[0]},
                     "标题" + quoted(*c.heading) + "与" + first.path + "（第" + std::to_string(first.lines[0]) +
                         "行）的标题相同。请核对是否误排。",
                     Strength::usual);
    }
}

// A heading without a word below it, while its sisters have text. Lists whose items are all short phrases are no
// headings.
void find_empty_headings(const Whole& whole, Findings& findings) {
    const auto& nodes = whole.tree.nodes;
    const auto& clauses = whole.document.clauses;
    const auto empty = [&](size_t i) {
        return clauses[i].heading && clauses[i].text.empty() && nodes[i].children == 0 && !nodes[i].run_in;
    };
    std::unordered_map<int, int> filled;  // sisters with text or sub-clauses, by parent
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (!empty(i) && (clauses[i].heading || nodes[i].children > 0 || clauses[i].text.size() > 60))
            ++filled[nodes[i].parent];
    }
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (!empty(i) || filled[nodes[i].parent] == 0) continue;
        const Style style = nodes[i].style;
        if (style > Style::han_bracket) continue;
        // （一）申报书 in a list of materials: a bracketed item counts only when most sisters are filled and carry
        // headings themselves.
        if (style == Style::han_bracket && filled[nodes[i].parent] < 2) continue;
        findings.add("EMPTY_HEADING", style <= Style::han ? Severity::error : Severity::warning, clauses[i].lines,
                     "标题" + quoted(*clauses[i].heading) + "下面没有内容。请补上正文，或删去标题。", Strength::usual);
    }
}

// Sister clauses numbered （一）（二）(三): the odd ones out. A half-width partner of a full-width bracket is no fault.
void find_mixed_brackets(const Whole& whole, Findings& findings) {
    struct Count {
        int full = 0;
        int half = 0;
    };
    std::array<Count, style_count> counts{};
    for (const Node& node : whole.tree.nodes) {
        if (node.style != Style::han_bracket && node.style != Style::arabic_bracket) continue;
        Count& count = counts[static_cast<size_t>(node.style)];
        count.half += node.half_width ? 1 : 0;
        count.full += node.full_width ? 1 : 0;
    }
    for (size_t i = 0; i < whole.tree.nodes.size(); ++i) {
        const Node& node = whole.tree.nodes[i];
        const Count& count = counts[static_cast<size_t>(node.style)];
        if (count.full == 0 || count.half == 0 || !(count.half <= count.full ? node.half_width : node.full_width))
            continue;
        const Clause& c = whole.document.clauses[i];
        findings.add("MIXED_BRACKETS", Severity::warning, {c.lines[0], c.lines[0]},
                     "编号" + c.marker + "的括号与同级编号的全角、半角不一致。请统一。", Strength::standard);
    }
}

void weigh_marks(const Page& page, const Paragraph& paragraph, std::span<const Tok> tokens, Marks& marks) {
    std::array<char, 32> open{};
    size_t depth = 0;
    for (const Tok& t : tokens) {
        if (t.kind == Token::amend) marks.amends = true;
        if (t.kind < Token::open || t.kind > Token::quote_close) continue;
        const Char c = decode(paragraph.text, t.begin);
        if (c.code == 0x201C) ++marks.quotes;
        if (c.code == 0x201D) --marks.quotes;
        if (t.kind == Token::open && depth < open.size())
            open[depth++] = fold(c.code) == '(' ? ')' : fold(c.code) == '[' ? ']' : '}';
        if (t.kind == Token::close && depth > 0 && static_cast<char32_t>(open[--depth]) != fold(c.code) &&
            marks.crossed_line == 0) {
            marks.crossed_line = page.line_at(paragraph, t.begin);
        }
    }
}

// （…〕: a round bracket closed by another kind. Width does not matter.
void find_crossed_brackets(const Whole& whole, Findings& findings) {
    for (const Marks& marks : whole.marks) {
        if (marks.crossed_line == 0) continue;
        findings.add("MIXED_BRACKETS", Severity::warning, {marks.crossed_line, marks.crossed_line},
                     "前后括号不是一对：以一种括号开头，却以另一种括号结尾。请统一。", Strength::standard);
    }
}

void find_unbalanced_quotes(const Whole& whole, Findings& findings) {
    const auto& ps = whole.page.paragraphs();
    // A quotation may run over several paragraphs, each opening anew: judge what belongs together, clause by clause.
    size_t i = whole.begin;
    while (i < whole.end) {
        const int owner = whole.tree.owner[i - whole.tree.begin];
        int open = 0;
        size_t odd = i;
        bool excused = false;  // new wording for another document
        size_t j = i;
        for (; j < whole.end && whole.tree.owner[j - whole.tree.begin] == owner; ++j) {
            const Marks& marks = whole.marks[j - whole.tree.begin];
            excused = excused || ps[j].quoted || marks.amends;
            if (marks.quotes != 0 && open == 0) odd = j;
            open += marks.quotes;
        }
        excused = excused || (j - i > 1 && open > 0 && contains(ps[odd].text, "：“"));
        if (open != 0 && !excused) {
            const Paragraph& p = ps[odd];
            findings.add("UNBALANCED_QUOTES", Severity::warning, {p.first_line, p.last_line},
                         open > 0 ? "引号不配对：前引号比后引号多" + std::to_string(open) + "个。请补上或删去。"
                                  : "引号不配对：后引号比前引号多" + std::to_string(-open) + "个。请补上或删去。",
                         Strength::standard);
        }
        i = j;
    }
}

// 4.提高技工教育的实力建设5所…: the sisters close their heading with 。, this one runs on into the text.
void split_run_on_headings(const Page& page, ClauseTree& tree, Document& document, Findings& findings) {
    auto& nodes = tree.nodes;
    std::unordered_map<int, std::pair<int, int>> sisters;  // by parent: with run-in heading, all
    for (const Node& node : nodes) {
        auto& [run_in, all] = sisters[node.parent];
        run_in += node.run_in ? 1 : 0;
        ++all;
    }
    Tokens reader;
    for (size_t i = 0; i < nodes.size(); ++i) {
        Clause& c = document.clauses[i];
        if (c.heading || nodes[i].children > 0 || c.text.empty() || c.text.size() > 400) continue;
        const auto [run_in, all] = sisters[nodes[i].parent];
        if (run_in < 2 || run_in + 1 < all) continue;
        const std::span<const Tok> tokens = reader.read(c.text);
        if (tokens.empty() || tokens.front().begin != 0) continue;
        static constexpr WordSet pivots({"支持", "鼓励", "引导", "组织", "指导", "推动", "促进", "安排", "动员", "督促",
                                         "遴选", "确保", "负责", "统筹", "要求", "计划"});
        const string_view first = string_view(c.text).substr(0, tokens.front().size);
        if (tokens.front().kind != Token::verb && tokens.front().kind != Token::manner) continue;
        if (pivots.has(first)) continue;
        for (size_t t = 1; t + 1 < tokens.size(); ++t) {
            const Token k = tokens[t].kind;
            if (k == Token::stop || k == Token::comma || k == Token::semicolon || k == Token::colon ||
                k == Token::pause)
                break;
            if (k != Token::verb || tokens[t].size < 6) continue;
            const bool counted = tokens[t + 1].kind == Token::digits || tokens[t + 1].kind == Token::batch;
            const bool glued = tokens[t].begin > tokens[t - 1].end() && tokens[t].begin >= 12;
            if (!counted || !glued || skip_spaces(c.text, tokens[t].end()) != tokens[t + 1].begin) continue;
            findings.add("MISSING_STOP", Severity::warning, {c.lines[0], c.lines[0]},
                         quoted(string_view(c.text).substr(0, tokens[t].begin)) +
                             "之后缺少句号，标题与正文连在一起。请补上句号。",
                         Strength::practice);
            const Paragraph& p = page.paragraphs()[nodes[i].paragraph];
            nodes[i].heading = p.text.substr(nodes[i].text_offset, tokens[t].begin);
            nodes[i].text_offset += tokens[t].begin;
            c.heading = c.text.substr(0, tokens[t].begin);
            c.text.erase(0, tokens[t].begin);
            break;
        }
    }
}

// The last sentence of a clause has no stop while its sisters have one.
void find_missing_stops(const Whole& whole, Findings& findings) {
    const auto& nodes = whole.tree.nodes;
    const auto& ps = whole.page.paragraphs();
    struct Count {
        int with = 0;
        int without = 0;
        int headed = 0;
    };
    // A line with a comma and nothing below it may pass for a heading; among sisters that are plain sentences it is one
    // of them.
    const auto words = [&](size_t i) -> string_view {
        const Clause& c = whole.document.clauses[i];
        return c.text.empty() && c.heading && nodes[i].children == 0 ? string_view(*c.heading) : string_view(c.text);
    };
    std::unordered_map<int, Count> sisters;
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (words(i).empty()) continue;
        Count& count = sisters[nodes[i].parent];
        (is_clause_stop(final_stop(words(i))) ? count.with : count.without) += 1;
        if (whole.document.clauses[i].heading && !whole.document.clauses[i].text.empty()) ++count.headed;
    }
    for (size_t i = 0; i < nodes.size(); ++i) {
        const Clause& c = whole.document.clauses[i];
        const string_view text = words(i);
        if (text.empty() || nodes[i].children > 0 || !is_han(final_stop(text)) || fold(last_char(text)) == ')')
            continue;
        const Count& count = sisters[nodes[i].parent];
        if (count.without > 1 || count.with < 2 || (c.text.empty() && count.headed > 0)) continue;
        if (!contains(text, "，") && !contains(text, "。")) continue;
        const size_t last = nodes[i].paragraph_end - 1;
        if (last + 1 == whole.end && !whole.signed_) continue;  // the end itself is missing
        if (ps[last].table || ps[last].quoted) continue;
        findings.add("MISSING_STOP", Severity::warning, {c.lines[1], c.lines[1]},
                     "句末缺少句号。请补上，或核对文字是否完整。", Strength::usual);
    }
}

void find_tears(const Whole& whole, Findings& findings) {
    if (whole.begin >= whole.end) return;
    const auto& ps = whole.page.paragraphs();
    const int first = ps[whole.begin].first_line;
    const int last = ps[whole.end - 1].last_line;
    const auto& tears = whole.page.tears();
    auto tear =
        std::lower_bound(tears.begin(), tears.end(), first, [](const Tear& t, int line) { return t.before < line; });
    for (; tear != tears.end() && tear->after <= last; ++tear) {
        findings.add("MISSING_SECTION", Severity::warning, {tear->before, tear->after},
                     "第" + std::to_string(tear->before) + "行在句子中间断开，与第" + std::to_string(tear->after) +
                         "行接不上，可能缺失内容。请对照原件补全。",
                     Strength::practice);
    }
}

void find_hard_wraps(const Whole& whole, Findings& findings) {
    const auto& ps = whole.page.paragraphs();
    int joins = 0;
    int first = 0;
    int last = 0;
    for (size_t i = whole.begin; i < whole.end; ++i) {
        if (ps[i].segment_count < 2) continue;
        joins += static_cast<int>(ps[i].segment_count) - 1;
        if (first == 0) first = ps[i].first_line;
        last = ps[i].last_line;
    }
    if (joins < 3) return;
    findings.add("HARD_WRAPPED_LINES", Severity::info, {first, last},
                 "正文按行硬断（共" + std::to_string(joins) + "处），已按段落接合。入库前请核对分段。",
                 Strength::practice);
}

}  // namespace luoshi::notices::reading
