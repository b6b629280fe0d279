#include "notices/reading/faults.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include "notices/reading/words.hpp"
#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {
namespace {

constexpr size_t shortest_duplicate = 39;  // bytes: thirteen Han characters
constexpr size_t shortest_heading = 12;

}  // namespace

namespace {

// Of each kind of thing the first that was seen. Things of one kind have the same number; where two kinds share one,
// `same` tells them apart.
class FirstSeen {
 public:
    explicit FirstSeen(size_t most) : slots_(std::bit_ceil(2 * most + 2)) {}

    // The first thing that is the same as `index`, which may be `index` itself.
    template <class Same>
    size_t first(std::uint64_t number, size_t index, Same&& same) {
        const size_t mask = slots_.size() - 1;
        for (size_t at = (number * 0x9E3779B97F4A7C15ULL >> 32) & mask;; at = (at + 1) & mask) {
            Slot& slot = slots_[at];
            if (slot.index_from_one == 0) {
                slot = {number, index + 1};
                return index;
            }
            if (slot.number == number && same(slot.index_from_one - 1)) return slot.index_from_one - 1;
        }
    }

 private:
    struct Slot {
        std::uint64_t number = 0;
        size_t index_from_one = 0;  // 0: free
    };
    std::vector<Slot> slots_;
};

// Equal texts have equal numbers, and few others have: length, beginning and end.
std::uint64_t number_of(string_view text) {
    std::uint64_t number = text.size();
    const auto take = [&](size_t at) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, std::min<size_t>(8, text.size() - at));
        number = (number ^ word) * 0x2545F4914F6CDD1DULL;
        number ^= number >> 29;
    };
    if (text.empty()) return number;
    take(0);
    if (text.size() >= 24) take(text.size() / 2);
    if (text.size() > 8) take(text.size() - 8);
    return number;
}

// What is counted for the clauses under one clause; -1 stands for the top.
template <class Count>
class BySisters {
 public:
    explicit BySisters(size_t clauses) : counts_(clauses + 1) {}
    Count& operator[](int parent) { return counts_[static_cast<size_t>(parent + 1)]; }

 private:
    std::vector<Count> counts_;
};

bool same_text(const Clause& a, const Clause& b) { return a.heading == b.heading && a.text == b.text; }

}  // namespace

void find_duplicates(const Whole& whole, Findings& findings) {
    const auto& clauses = whole.document.clauses;
    FirstSeen texts(clauses.size());
    FirstSeen headings(clauses.size());  // of one parent
    for (size_t i = 0; i < clauses.size(); ++i) {
        const Clause& c = clauses[i];
        const Node& node = whole.tree.nodes[i];
        const size_t heading_size = c.heading ? c.heading->size() : 0;
        if (heading_size + c.text.size() >= shortest_duplicate && !(c.text.empty() && node.children > 0)) {
            const size_t seen = texts.first(number_of(c.text) + heading_size, i,
                                            [&](size_t other) { return same_text(clauses[other], c); });
            if (seen != i) {
                const Clause& first = clauses[seen];
                const bool siblings = node.parent == whole.tree.nodes[seen].parent;
                findings.add("DUPLICATE_CLAUSE", siblings ? Severity::error : Severity::warning, c.lines,
                             "本条与" + first.path + "（第" + std::to_string(first.lines[0]) +
                                 "行）内容相同。请核对是否重复排入，保留一处。",
                             Strength::usual);
                continue;
            }
        }
        if (heading_size < shortest_heading) continue;
        const auto parent = static_cast<std::uint64_t>(node.parent + 2);
        const size_t seen = headings.first(number_of(*c.heading) + parent * 0x2545F4914F6CDD1DULL, i, [&](size_t other) {
            return whole.tree.nodes[other].parent == node.parent && clauses[other].heading == c.heading;
        });
        if (seen == i) continue;
        const Clause& first = clauses[seen];
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
    BySisters<int> filled(nodes.size());  // sisters with text or sub-clauses
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
    BySisters<std::pair<int, int>> sisters(nodes.size());  // with run-in heading, all
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
    BySisters<Count> sisters(nodes.size());
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
