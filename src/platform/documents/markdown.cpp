#include "platform/documents/markdown.hpp"

#include <optional>

#include "platform/documents/character_references.hpp"
#include "platform/documents/text_lines.hpp"
#include "platform/documents/utf8.hpp"

namespace luoshi::documents {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_ascii_punctuation(char c) { return c > 0x20 && c < 0x7F && !is_digit(c) && !is_ascii_letter(c); }
bool is_space(char c) { return c == ' ' || c == '\t'; }

std::string_view without_indent(std::string_view line) {
    while (!line.empty() && is_space(line.front())) line.remove_prefix(1);
    return line;
}

std::string_view without_end_spaces(std::string_view line) {
    while (!line.empty() && is_space(line.back())) line.remove_suffix(1);
    return line;
}

bool consists_of(std::string_view line, char mark, std::size_t least) {
    std::size_t count = 0;
    for (const char c : line) {
        if (c == mark)
            ++count;
        else if (!is_space(c))
            return false;
    }
    return count >= least;
}

bool is_thematic_break(std::string_view line) {
    return consists_of(line, '-', 3) || consists_of(line, '*', 3) || consists_of(line, '_', 3);
}

// "===" or "---" under a line of text makes that line a heading.
bool is_setext_underline(std::string_view line) {
    line = without_end_spaces(without_indent(line));
    return !line.empty() && (line.find_first_not_of('=') == std::string_view::npos ||
                             line.find_first_not_of('-') == std::string_view::npos);
}

bool is_table_rule(std::string_view line) {
    line = without_end_spaces(without_indent(line));
    if (line.find('-') == std::string_view::npos || line.find('|') == std::string_view::npos) return false;
    return line.find_first_not_of("|-: \t") == std::string_view::npos;
}

// The heading's text of "# …", nothing for other lines.
std::optional<std::string_view> heading_text(std::string_view line) {
    line = without_indent(line);
    const auto level = std::min(line.find_first_not_of('#'), line.size());
    if (level == 0 || level > 6) return std::nullopt;
    line.remove_prefix(level);
    if (line.empty()) return line;
    if (!is_space(line.front())) return std::nullopt;
    line = without_end_spaces(without_indent(line));
    const auto last = line.find_last_not_of('#');
    if (last == std::string_view::npos) return std::string_view();
    if (last + 1 < line.size() && is_space(line[last])) line = without_end_spaces(line.substr(0, last + 1));
    return line;
}

std::string_view without_quote_marks(std::string_view line) {
    for (std::string_view rest = without_indent(line); rest.starts_with('>'); rest = without_indent(rest)) {
        rest.remove_prefix(1);
        line = rest.starts_with(' ') ? rest.substr(1) : rest;
    }
    return line;
}

// "- ", "* ", "+ " and the boxes of task lists go; written numbers stay, because they are part of an official text.
std::string_view without_bullet(std::string_view line) {
    const std::string_view rest = without_indent(line);
    if (rest.size() < 2 || (rest[0] != '-' && rest[0] != '*' && rest[0] != '+') || !is_space(rest[1])) return line;
    const std::string_view item = without_indent(rest.substr(1));
    for (const std::string_view box : {"[ ] ", "[x] ", "[X] "})
        if (item.starts_with(box)) return item.substr(box.size());
    return item;
}

// Where each kind of span can end, found in one pass, so that a hostile line costs no more than its length.
class SpanEnds {
 public:
    explicit SpanEnds(std::string_view line) : partner_(line.size(), none) {
        std::vector<std::size_t> square, round;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const char c = line[i];
            if (c == '\\') {
                ++i;
            } else if (c == '[' || c == '(') {
                (c == '[' ? square : round).push_back(i);
            } else if (c == ']' || c == ')') {
                auto& open = c == ']' ? square : round;
                if (open.empty()) continue;
                partner_[open.back()] = i;
                open.pop_back();
            } else if (c == '*' || c == '_' || c == '~' || c == '`') {
                const std::size_t width = run_length(line, i);
                const bool can_close = c == '`' || !is_blank(code_point_before(line, i));
                if (width <= width_max && can_close) last_run_[index(c)][width] = i;
                i += width - 1;
            }
        }
    }

    static constexpr std::size_t none = std::string_view::npos;
    static constexpr std::size_t width_max = 3;

    static std::size_t run_length(std::string_view line, std::size_t at) {
        const auto end = line.find_first_not_of(line[at], at);
        return (end == none ? line.size() : end) - at;
    }
    static std::size_t index(char mark) { return mark == '*' ? 0 : mark == '_' ? 1 : mark == '~' ? 2 : 3; }

    std::size_t partner(std::size_t open) const { return partner_[open]; }
    bool closes_after(std::size_t at, char mark, std::size_t width) const {
        return width <= width_max && last_run_[index(mark)][width] > at;
    }

 private:
    std::vector<std::size_t> partner_;
    std::size_t last_run_[4][width_max + 1] = {};
};

// Spans inside a line: emphasis, code, links, images, escapes, references, tags.
class SpanFlattener {
 public:
    explicit SpanFlattener(std::string_view line) : line_(line), ends_(line) {}

    std::string flatten() {
        while (at_ < line_.size()) step();
        return std::move(out_);
    }

 private:
    void step() {
        switch (line_[at_]) {
            case '\\':
                return escape();
            case '&':
                return append_character_reference(line_, at_, out_);
            case '`':
                return code();
            case '*':
            case '_':
            case '~':
                return emphasis();
            case '!':
            case '[':
                return link();
            case '<':
                return tag();
            default:
                out_ += line_[at_++];
        }
    }

    void escape() {
        ++at_;
        if (at_ == line_.size()) return;  // a hard line break
        if (!is_ascii_punctuation(line_[at_])) out_ += '\\';
        out_ += line_[at_++];
    }

    void code() {
        const auto width = SpanEnds::run_length(line_, at_);
        const std::string fence(width, '`');
        const auto close = ends_.closes_after(at_, '`', width) ? line_.find(fence, at_ + width) : SpanEnds::none;
        if (close == SpanEnds::none) {
            out_.append(fence);
            at_ += width;
            return;
        }
        out_ += line_.substr(at_ + width, close - at_ - width);
        at_ = close + width;
    }

    // A run of marks is emphasis when it can open (text follows) and a matching run closes later, or when it closes one
    // opened before.
    void emphasis() {
        const char mark = line_[at_];
        const std::size_t width = SpanEnds::run_length(line_, at_);
        const char32_t before = code_point_before(line_, at_);
        std::size_t next = at_ + width;
        const char32_t after = next < line_.size() ? next_code_point(line_, next) : U' ';
        if (is_emphasis(mark, width, before, after)) {
            at_ += width;
            return;
        }
        out_.append(width, mark);
        at_ += width;
    }

    bool is_emphasis(char mark, std::size_t width, char32_t before, char32_t after) {
        if (width > SpanEnds::width_max || (mark == '~' && width != 2)) return false;
        if (mark == '_' && is_word(before) && is_word(after)) return false;  // snake_case
        bool& open = open_[SpanEnds::index(mark)][width];
        if (open && before != 0 && !is_blank(before)) {
            open = false;
            return true;
        }
        if (is_blank(after) || !ends_.closes_after(at_, mark, width)) return false;
        open = true;
        return true;
    }

    static bool is_word(char32_t c) {
        return c != 0 && !is_blank(c) && (c >= 0x80 || is_digit(char(c)) || is_ascii_letter(char(c)));
    }

    // [text](target), [text][label], ![picture](target), [^note]. "国办发[2011]23号" and "[2011](…)" are no links.
    void link() {
        const bool picture = line_[at_] == '!';
        const std::size_t open = at_ + (picture ? 1 : 0);
        const std::size_t close = open < line_.size() && line_[open] == '[' ? ends_.partner(open) : SpanEnds::none;
        if (close == SpanEnds::none) {
            out_ += line_[at_++];
            return;
        }
        const std::string_view text = line_.substr(open + 1, close - open - 1);
        if (text.starts_with('^')) {  // a footnote's mark
            at_ = close + 1;
            return;
        }
        const std::size_t end = end_of_target(close + 1);
        const bool year = text.find_first_not_of("0123456789") == std::string_view::npos;
        if (end == SpanEnds::none || year || depth_ >= depth_max) {
            out_ += line_[at_++];
            return;
        }
        if (!picture) {
            SpanFlattener inner(text);
            inner.depth_ = depth_ + 1;
            out_ += inner.flatten();
        }
        at_ = end;
    }

    std::size_t end_of_target(std::size_t at) const {
        if (at >= line_.size() || (line_[at] != '[' && line_[at] != '(')) return SpanEnds::none;
        const std::size_t close = ends_.partner(at);
        return close == SpanEnds::none ? close : close + 1;
    }

    // <https://…> shows its address, <br> breaks the line, other tags are invisible. "<" before anything else is
    // itself.
    void tag() {
        const std::string_view near = line_.substr(at_ + 1, tag_size_max);
        const auto close = near.find('>');
        const std::string_view inside = near.substr(0, close == std::string_view::npos ? 0 : close);
        if (inside.starts_with("http://") || inside.starts_with("https://") || inside.starts_with("mailto:")) {
            out_ += inside;
        } else if (inside.starts_with("br")) {
            out_ += '\n';
        } else if (inside.empty() || !(is_ascii_letter(inside[0]) || inside[0] == '/' || inside[0] == '!')) {
            out_ += line_[at_++];
            return;
        }
        at_ += close + 2;
    }

    static constexpr int depth_max = 8;
    static constexpr std::size_t tag_size_max = 1000;
    std::string_view line_;
    SpanEnds ends_;
    std::size_t at_ = 0;
    int depth_ = 0;
    bool open_[4][SpanEnds::width_max + 1] = {};
    std::string out_;
};

std::string flatten_spans(std::string_view line) { return SpanFlattener(line).flatten(); }

std::string flatten_table_row(std::string_view line) {
    line = without_end_spaces(without_indent(line));
    if (line.starts_with('|')) line.remove_prefix(1);
    if (line.ends_with('|') && !line.ends_with("\\|")) line.remove_suffix(1);
    std::string row;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= line.size(); ++i) {
        if (i < line.size() && line[i] == '\\') {
            ++i;
            continue;
        }
        if (i < line.size() && line[i] != '|') continue;
        if (start > 0) row += '\t';
        std::string cell =
            flatten_spans(without_end_spaces(without_indent(line.substr(start, std::min(i, line.size()) - start))));
        std::ranges::replace(cell, '\n', ' ');
        row += cell;
        start = i + 1;
    }
    return row;
}

bool is_link_definition(std::string_view line) {
    line = without_indent(line);
    if (!line.starts_with('[')) return false;
    const auto close = line.find("]: ");
    return close != std::string_view::npos && close > 1 && line.find(']') == close;
}

// "---" on the first line opens a block of metadata that ends with the next "---".
std::size_t lines_of_front_matter(const std::vector<std::string_view>& lines) {
    if (without_end_spaces(lines[0]) != "---") return 0;
    for (std::size_t i = 1; i < lines.size() && i < 50; ++i) {
        const std::string_view line = without_end_spaces(lines[i]);
        if (line == "---" || line == "...") return i + 1;
        const bool key_or_item =
            line.find(':') != std::string_view::npos || line.starts_with('-') || line.starts_with(' ');
        if (!key_or_item) return 0;
    }
    return 0;
}

class Flattener {
 public:
    explicit Flattener(std::string_view text) : lines_(split_lines(text)) {}

    std::string flatten() {
        for (at_ = lines_of_front_matter(lines_); at_ < lines_.size(); ++at_) line(lines_[at_]);
        return join_lines(out_);
    }

 private:
    void line(std::string_view raw) {
        if (fence(raw)) return;
        const std::string_view text = without_quote_marks(raw);
        if (table(text)) return;
        if (is_setext_underline(text) && previous_is_text_) {
            previous_is_text_ = false;
            return;
        }
        previous_is_text_ = false;
        if (is_thematic_break(without_indent(text)) || is_link_definition(text)) return;
        if (const auto heading = heading_text(text)) {
            out_.push_back(flatten_spans(*heading));
            return;
        }
        const std::string_view item = without_bullet(text);
        out_.push_back(flatten_spans(without_end_spaces(item)));
        previous_is_text_ = !is_only_blank(text);
    }

    // Text between ``` lines is shown as it is.
    bool fence(std::string_view raw) {
        const std::string_view text = without_indent(raw);
        const bool is_fence = text.starts_with("```") || text.starts_with("~~~");
        if (!fence_.empty()) {
            if (is_fence && text.starts_with(fence_))
                fence_ = {};
            else
                out_.emplace_back(raw);
            return true;
        }
        if (is_fence) fence_ = text.substr(0, 3);
        return is_fence;
    }

    bool table(std::string_view text) {
        const bool row = text.find('|') != std::string_view::npos;
        if (in_table_ && row) {
            if (!is_table_rule(text)) out_.push_back(flatten_table_row(text));
            return true;
        }
        in_table_ = row && at_ + 1 < lines_.size() && is_table_rule(without_quote_marks(lines_[at_ + 1]));
        if (in_table_) out_.push_back(flatten_table_row(text));
        return in_table_;
    }

    std::vector<std::string_view> lines_;
    std::size_t at_ = 0;
    std::vector<std::string> out_;
    std::string_view fence_;
    bool in_table_ = false;
    bool previous_is_text_ = false;
};

}  // namespace

bool looks_like_markdown(std::string_view text) {
    int headings = 0, bold_spans = 0, table_rules = 0;
    for (const std::string_view line : split_lines(text.substr(0, 64 * 1024))) {
        if (const auto heading = heading_text(line); heading && !heading->empty()) ++headings;
        if (is_table_rule(line)) ++table_rules;
        const auto open = line.find("**");
        if (open != std::string_view::npos && line.find("**", open + 3) != std::string_view::npos) ++bold_spans;
    }
    return headings >= 2 || bold_spans >= 2 || (headings > 0) + (bold_spans > 0) + (table_rules > 0) >= 2;
}

std::string flatten_markdown(std::string_view text) { return Flattener(text).flatten(); }

}  // namespace luoshi::documents
