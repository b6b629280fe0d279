#include "notices/reading/page.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "notices/reading/bodies.hpp"
#include "notices/reading/dates.hpp"
#include "notices/reading/head.hpp"
#include "notices/reading/numerals.hpp"
#include "notices/reading/title.hpp"
#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {
namespace {

constexpr size_t widths_counted = 240;
constexpr std::uint32_t narrowest_wrap = 32;  // half columns: sixteen Han characters

struct Shape {
    std::uint32_t columns = 0;
    std::uint32_t chars = 0;
    int gaps = 0;     // runs of two or more columns of space
    int singles = 0;  // single characters between spaces
    int words = 0;
    bool bars = false;
    bool opens_quote = false;
};

Shape shape_of(string_view text) {
    Shape shape;
    std::uint32_t space = 0;
    int in_word = 0;
    const auto end_word = [&] {
        if (in_word == 0) return;
        ++shape.words;
        if (in_word == 1) ++shape.singles;
        in_word = 0;
    };
    for (size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0xE4) {  // a run of Han characters and full-width marks
            if (space >= 3) ++shape.gaps;
            space = 0;
            const size_t from = i;
            while (i < text.size() && static_cast<unsigned char>(text[i]) >= 0xE4) i += 3;
            const auto run = static_cast<std::uint32_t>((i - from) / 3);
            in_word += static_cast<int>(run);
            shape.chars += run;
            shape.columns += 2 * run;
            --i;
            continue;
        }
        if (byte == ' ' || (byte == 0xE3 && i + 2 < text.size() && text[i + 1] == '\x80' && text[i + 2] == '\x80')) {
            end_word();
            space += byte == ' ' ? 1 : 2;
            shape.columns += byte == ' ' ? 1 : 2;
            ++shape.chars;
            if (byte != ' ') i += 2;
            continue;
        }
        if (byte == '\t' || byte == '|') {
            shape.bars = true;
            end_word();
            space = 0;
            ++shape.columns;
            ++shape.chars;
            continue;
        }
        if ((byte & 0xC0U) == 0x80U) continue;
        if (byte == 0xE2 && i >= 3 && text[i - 3] == '\xEF' && text[i - 1] == '\x9A' && i + 2 < text.size() &&
            text[i + 2] == '\x9C')
            shape.opens_quote = true;
        if (space >= 3) ++shape.gaps;
        space = 0;
        ++in_word;
        ++shape.chars;
        shape.columns += byte >= 0xE2 ? 2 : 1;
    }
    end_word();
    return shape;
}

// "# Title" and "**bold**" of flattened Markdown.
string_view without_markdown(string_view text) {
    if (text.empty() || (text.front() != '#' && text.front() != '*' && text.front() != '>' && text.front() != '-'))
        return text;
    size_t hashes = 0;
    while (hashes < text.size() && text[hashes] == '#') ++hashes;
    if (hashes > 0 && hashes <= 6 && hashes < text.size() && text[hashes] == ' ') return trim(text.substr(hashes));
    if (text.size() > 4 && text.starts_with("**") && text.ends_with("**")) return trim(text.substr(2, text.size() - 4));
    if (text.starts_with("> ") || text.starts_with("- ") || text.starts_with("* ")) return trim(text.substr(2));
    return text;
}

bool ends_open(string_view text) {  // ，、 or an opening mark: the sentence must go on
    const char32_t c = last_char(text);
    return is_comma(c) || is_open_quote(c) || fold(c) == '(' || c == 0x300A || fold(c) == '[';
}

bool ends_closed(string_view text) { return is_clause_stop(final_stop(text)); }

}  // namespace

bool is_page_number(string_view line) {
    if (line.size() > 40) return false;
    size_t at = 0;
    bool dash = false;
    bool digits = false;
    while (at < line.size()) {
        const Char c = decode(line, at);
        const char32_t folded = fold(c.code);
        if (is_digit(c.code))
            digits = true;
        else if (folded == '-' || c.code == 0x2014 || c.code == 0x2013 || c.code == 0x2015 || c.code == 0x2500)
            dash = true;
        else if (!is_space(c.code))
            break;
        at += c.size;
    }
    if (at == line.size()) return digits && (dash || line.size() <= 3);
    return line.starts_with("第") && line.ends_with("页") && contains(line.substr(0, 24), "页");
}

bool starts_apart(string_view line) {
    const char32_t first = first_char(line);
    if (is_digit(first) || is_numeral(first)) return line.size() <= 60 && whole_date(line).has_value();
    static constexpr WordSet words({"附件", "附：", "抄送", "抄报", "主送", "主题词", "联系人", "（联系人", "(联系人",
                                    "（此件", "(此件", "（此页", "签发人", "联系电话", "信息公开", "公开方式",
                                    "公开属性"});
    if (words.starts(line)) return true;
    return false;
}

Page::Page(string_view text) {
    open_ends_.assign(widths_counted + 8, 0);
    split_lines(text);
    store_.reserve(text.size() + lines_.size());
    find_wrap_width();
    join_lines();
    mark_quoted();
}

void Page::split_lines(string_view text) {
    lines_.reserve(text.size() / 80 + 8);
    size_t begin = 0;
    int number = 0;
    int indents = 0;
    while (begin < text.size()) {
        const void* found = std::memchr(text.data() + begin, '\n', text.size() - begin);
        const size_t end =
            found != nullptr ? static_cast<size_t>(static_cast<const char*>(found) - text.data()) : text.size();
        ++number;
        const string_view raw = text.substr(begin, end - begin);
        begin = end + 1;
        const string_view trimmed = trim(raw);
        string_view content = without_markdown(trimmed);
        if (content.find("**") != string_view::npos) content = without_emphasis(content);
        if (content.empty()) continue;  // a blank line means nothing
        if (is_page_number(content)) {
            page_numbers_.push_back(number);
            continue;
        }
        const Shape shape = shape_of(content);
        Line line;
        line.text = content;
        line.number = number;
        line.columns = shape.columns;
        line.chars = shape.chars;
        line.indented = raw.starts_with("　　") || raw.starts_with("    ") || raw.starts_with("\t");
        line.spaced = shape.words >= 4 && shape.singles * 4 >= shape.words * 3;
        line.table = !line.spaced && (shape.bars || shape.gaps >= 2);
        line.opens_quote = shape.opens_quote;
        line.closed = ends_closed(content);
        if (const auto marker = parse_marker(content)) {
            line.marked = true;
            line.marker = *marker;
        }
        indents += line.indented ? 1 : 0;
        widest_ = std::max(widest_, line.columns);
        lines_.push_back(line);
    }
    line_count_ = number;
    indents_ = indents >= 3 && static_cast<size_t>(indents) * 2 < lines_.size() * 2;
}

void Page::find_wrap_width() {
    std::array<std::uint32_t, widths_counted + 8> chars{};
    for (size_t i = 0; i + 1 < lines_.size(); ++i) {
        const Line& line = lines_[i];
        if (line.columns < narrowest_wrap || line.columns >= widths_counted || line.table) continue;
        if (line.closed || lines_[i + 1].marked || starts_apart(lines_[i + 1].text)) continue;
        ++open_ends_[line.columns];
        ++chars[line.chars];
    }
    // Lines are broken after so many columns, or after so many characters whatever their width.
    std::uint32_t best = 0;
    for (std::uint32_t w = narrowest_wrap; w < widths_counted; ++w) {
        const std::uint32_t count =
            open_ends_[w - 1] + open_ends_[w] + open_ends_[w + 1] + open_ends_[w + 2] + open_ends_[w - 2];
        if (count >= 3 && count > best) {
            best = count;
            wrap_width_ = w;
        }
    }
    best = 0;
    for (std::uint32_t w = narrowest_wrap / 2; w < widths_counted; ++w) {
        if (chars[w] >= 3 && chars[w] > best) {
            best = chars[w];
            wrap_chars_ = w;
        }
    }
}

// The emphasis marks of flattened Markdown inside a line.
string_view Page::without_emphasis(string_view text) {
    std::string clean;
    for (size_t at = 0; at < text.size();) {
        if (text.substr(at).starts_with("**"))
            at += 2;
        else
            clean += text[at++];
    }
    return cleaned_.emplace_back(std::move(clean));
}

bool Page::near_wrap(const Line& line, std::uint32_t slack) const {
    const std::uint32_t half = slack / 2;
    return (wrap_width_ > 0 && line.columns + slack >= wrap_width_ && line.columns <= wrap_width_ + slack) ||
           (wrap_chars_ > 0 && line.chars + half >= wrap_chars_ && line.chars <= wrap_chars_ + half);
}

void Page::observe(string_view text) {
    for (size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0xE4 && byte <= 0xE9) {
            at += 3;
            continue;
        }
        const Char c = decode(text, at);
        at += c.size;
        const char32_t folded = fold(c.code);
        if (c.code == 0x300A)
            ++open_titles_;
        else if (c.code == 0x300B)
            open_titles_ = std::max(0, open_titles_ - 1);
        else if (folded == '(' || folded == '[')
            ++open_brackets_;
        else if (folded == ')' || folded == ']')
            open_brackets_ = std::max(0, open_brackets_ - 1);
        else if (open_titles_ == 0 && open_brackets_ == 0 && (folded == ',' || is_clause_stop(c.code)))
            inner_stop_ = true;
    }
    bytes_ += text.size();
}

void Page::observe_until(size_t line) {
    for (; observed_ <= line; ++observed_) {
        const Line& l = lines_[observed_];
        observe(l.text.substr(l.marked ? l.marker.size : 0));
    }
}

// Does the line after `at` belong to the same paragraph? `next_fits`: its number, if it has one, is the next in its
// row.
bool Page::continues(size_t at, bool next_fits) {
    const Line& line = lines_[at];
    const Line& next = lines_[at + 1];
    if (line.closed && !(indents_ && !next.indented)) return false;
    if (line.table || next.table || line.spaced || next.spaced) return false;
    const bool full = near_wrap(line, 6);
    if (next.marked && (next_fits || line.closed || !full)) return false;
    if ((line.closed || !full) && starts_apart(next.text)) return false;
    if (line.closed) {
        // A full line that happens to end with a stop goes on where the document indents its paragraphs and this line
        // is not.
        const char32_t stop = fold(final_stop(line.text));
        return full && stop != ':' && near_wrap(line, 3) && next.columns >= narrowest_wrap;
    }
    observe_until(at);
    if (bytes_ < 6000 &&
        (ends_open(line.text) || (open_titles_ > 0 && bytes_ < 1500) || (open_brackets_ > 0 && bytes_ < 1500)))
        return true;
    if (next.indented && indents_ && !full) return false;
    if (bytes_ <= line.text.size() && line.text.size() <= 160 && number_line(line.text)) return false;
    if (!inner_stop_ && ((contains(line.text, "关于") && ends_title(line.text)) || addressee_size(next.text) > 0))
        return false;
    if (!inner_stop_) return full && near_wrap(line, 3) && line.chars * 2 >= narrowest_wrap && !is_body_name(next.text);
    if (is_body_name(next.text) && !full) return false;
    // In the middle of a sentence, without any mark. Where the lines are not broken at this width, text is missing
    // here.
    if (!full && widest_ > line.columns + 20) {
        const size_t w = std::min<size_t>(line.columns, widths_counted - 1);
        std::uint32_t alike = 0;
        for (size_t i = w > 4 ? w - 4 : 0; i <= w + 4 && i < open_ends_.size(); ++i) alike += open_ends_[i];
        if (alike <= 1) tears_.push_back({line.number, next.number});
    }
    return true;
}

void Page::join_lines() {
    std::array<int, style_count> last{};
    const auto fits = [&](const Line& line) {
        const int before = last[static_cast<size_t>(line.marker.style)];
        return line.marker.value == 1 || before == 0 || line.marker.value == before + 1;
    };
    paragraphs_.reserve(lines_.size());
    segments_.reserve(lines_.size());
    size_t first = 0;
    while (first < lines_.size()) {
        if (lines_[first].marked) {
            const Marker& marker = lines_[first].marker;
            last[static_cast<size_t>(marker.style)] = marker.value;
            for (size_t s = static_cast<size_t>(marker.style) + 1; s < style_count; ++s) {
                if (marker.style != Style::chapter && marker.style != Style::section) last[s] = 0;
            }
        }
        open_titles_ = open_brackets_ = 0;
        inner_stop_ = false;
        bytes_ = 0;
        observed_ = first;
        size_t end = first + 1;
        while (end < lines_.size() && continues(end - 1, lines_[end].marked && fits(lines_[end]))) ++end;
        close_paragraph(first, end);
        first = end;
    }
}

void Page::close_paragraph(size_t first, size_t last) {
    Paragraph p;
    p.marked = lines_[first].marked;
    p.marker = lines_[first].marker;
    for (size_t i = first; i < last; ++i) p.opens_quote = p.opens_quote || lines_[i].opens_quote;
    p.first_line = lines_[first].number;
    p.last_line = lines_[last - 1].number;
    p.table = lines_[first].table;
    p.spaced = lines_[first].spaced;
    p.segment_begin = static_cast<std::uint32_t>(segments_.size());
    p.segment_count = static_cast<std::uint32_t>(last - first);
    if (last == first + 1) {
        p.text = lines_[first].text;
        segments_.push_back({0, p.first_line});
    } else {
        const size_t begin = store_.size();
        for (size_t i = first; i < last; ++i) {
            const string_view text = lines_[i].text;
            // Two Latin words keep the space that the line break was.
            if (store_.size() > begin && is_ascii_letter(static_cast<unsigned char>(store_.back())) &&
                is_ascii_letter(static_cast<unsigned char>(text.front()))) {
                store_ += ' ';
            }
            segments_.push_back({static_cast<std::uint32_t>(store_.size() - begin), lines_[i].number});
            store_ += text;
        }
        p.text = string_view(store_).substr(begin);
    }
    paragraphs_.push_back(p);
}

// 将第二十条修改为：“…” may quote several paragraphs with markers of their own. The quotation ends with the paragraph
// that closes it; one that is never closed is no quotation.
void Page::mark_quoted() {
    size_t open = paragraphs_.size();
    int depth = 0;
    for (size_t i = 0; i < paragraphs_.size(); ++i) {
        const string_view text = paragraphs_[i].text;
        if (open == paragraphs_.size()) {
            if (!paragraphs_[i].opens_quote) continue;
            const size_t at = text.rfind("：“");
            if (at == string_view::npos || contains(text.substr(at), "”")) continue;
            if (!contains(text, "修改为") && !contains(text, "增加") && !contains(text, "作为") &&
                !contains(text, "改为") && !contains(text, "修订为"))
                continue;
            open = i;
            depth = 1;
            continue;
        }
        if (i > open + 200) {
            open = paragraphs_.size();
            continue;
        }
        for (size_t at = text.find("\xE2\x80"); at != string_view::npos; at = text.find("\xE2\x80", at + 3)) {
            if (text.substr(at).starts_with("“") && at > 0) ++depth;  // each quoted paragraph may open again
            if (text.substr(at).starts_with("”")) --depth;
        }
        if (depth <= 0) {
            for (size_t j = open + 1; j <= i; ++j) {
                paragraphs_[j].quoted = true;
                paragraphs_[j].marked = false;
            }
            open = paragraphs_.size();
        }
    }
}

int Page::last_line_before(int line, int from) const {
    const auto after = std::lower_bound(page_numbers_.begin(), page_numbers_.end(), line);
    return after == page_numbers_.begin() ? from : std::max(from, *std::prev(after));
}

int Page::line_at(const Paragraph& paragraph, size_t offset) const {
    const auto pieces = segments(paragraph);
    const auto after = std::upper_bound(pieces.begin(), pieces.end(), offset,
                                        [](size_t at, const Segment& s) { return at < s.offset; });
    return after == pieces.begin() ? paragraph.first_line : std::prev(after)->line;
}

}  // namespace luoshi::notices::reading
