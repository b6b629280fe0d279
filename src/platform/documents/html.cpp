#include "platform/documents/html.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

#include "platform/documents/character_references.hpp"
#include "platform/documents/html_article.hpp"
#include "platform/documents/html_tokens.hpp"
#include "platform/documents/list_numbers.hpp"
#include "platform/documents/table_text.hpp"
#include "platform/documents/text_lines.hpp"
#include "platform/documents/utf8.hpp"

namespace luoshi::documents {
namespace {

template <std::size_t n>
bool is_one_of(std::string_view name, const std::string_view (&names)[n]) {
    return std::ranges::find(names, name) != std::end(names);
}

bool is_left_out(std::string_view name) {
    static constexpr std::string_view names[] = {
        "nav",   "aside",  "footer", "select", "button", "svg", "noscript", "template", "object", "audio", "datalist",
        "video", "canvas", "map",    "rt",     "rp",     "del", "head",     "math",     "applet", "dialog"};
    return is_one_of(name, names);
}

bool is_void(std::string_view name) {
    static constexpr std::string_view names[] = {"br",   "hr",  "img", "input", "meta",  "link",   "area",
                                                 "base", "col", "wbr", "embed", "param", "source", "track"};
    return is_one_of(name, names);
}

bool is_block(std::string_view name) {
    static constexpr std::string_view names[] = {
        "p",       "div",        "h1",    "h2",      "h3",       "h4",      "h5",      "h6",         "ul",
        "ol",      "li",         "dl",    "dt",      "dd",       "br",      "hr",      "pre",        "section",
        "article", "header",     "main",  "form",    "fieldset", "address", "figure",  "blockquote", "center",
        "legend",  "figcaption", "table", "tr",      "td",       "th",      "caption", "thead",      "tbody",
        "tfoot",   "body",       "html",  "details", "summary"};
    return is_one_of(name, names);
}

bool is_hidden(const HtmlToken& tag) {
    if (html_attribute(tag.content, "hidden")) return true;
    const auto style = html_attribute(tag.content, "style");
    if (!style) return false;
    std::string squeezed = lower_case_ascii(*style);
    std::erase_if(squeezed, [](char c) { return c == ' ' || c == '\t' || c == '\n'; });
    return squeezed.find("display:none") != std::string::npos ||
           squeezed.find("visibility:hidden") != std::string::npos;
}

// Lines under construction: white space collapses as in a browser, but a line break between two Chinese characters is
// nothing.
class Flow {
 public:
    void add(std::string_view text, bool preformatted) {
        for (std::size_t i = 0; i < text.size();) {
            const char32_t c = next_code_point(text, i);
            if (preformatted && c == '\n') {
                break_line();
            } else if (c == ' ' || c < 0x20) {
                blank_ = std::max(blank_, c == '\n' ? Blank::line_break : Blank::space);
            } else {
                add_character(c == 0xA0 ? U' ' : c);
            }
        }
    }

    void break_line() {
        const std::string_view line = trim(current_);
        if (!line.empty()) lines_.emplace_back(line);
        current_.clear();
        forget_blank();
    }

    void add_lines(std::vector<std::string> lines) {
        break_line();
        for (std::string& line : lines) lines_.push_back(std::move(line));
    }

    std::vector<std::string> take() {
        break_line();
        return std::move(lines_);
    }

 private:
    enum class Blank { none, space, line_break };

    void add_character(char32_t c) {
        const bool at_start = current_.empty();
        const bool inside_chinese =
            blank_ == Blank::line_break && is_wide(c) && is_wide(code_point_before(current_, current_.size()));
        if (blank_ != Blank::none && !at_start && !inside_chinese) current_ += ' ';
        forget_blank();
        append_code_point(current_, c);
    }

    void forget_blank() { blank_ = Blank::none; }

    std::vector<std::string> lines_;
    std::string current_;
    Blank blank_ = Blank::none;
};

struct List {
    bool ordered = false;
    int next = 1;
    NumberFormat format = NumberFormat::decimal;
};

struct OpenTable {
    TableText table;
    std::unique_ptr<Flow> cell;  // none between cells
};

class Renderer {
 public:
    Renderer(std::string_view html, std::size_t begin, std::size_t end)
        : html_(html.substr(0, end)), tokens_(html_, begin) {}

    std::vector<std::string> render() {
        while (const auto token = tokens_.next()) {
            if (is_skipped(*token)) continue;
            switch (token->kind) {
                case HtmlToken::Kind::text:
                    text(*token);
                    break;
                case HtmlToken::Kind::start:
                    start(*token);
                    break;
                case HtmlToken::Kind::end:
                    end(*token);
                    break;
            }
        }
        while (!tables_.empty()) close_table();
        return body_.take();
    }

 private:
    Flow& flow() {
        for (auto table = tables_.rbegin(); table != tables_.rend(); ++table)
            if (table->cell) return *table->cell;
        return body_;
    }

    // Inside an element that is left out: counts its own kind until it closes.
    bool is_skipped(const HtmlToken& token) {
        if (skipped_.empty()) return false;
        if (token.kind == HtmlToken::Kind::text || token.name != skipped_) return true;
        if (token.kind == HtmlToken::Kind::start) {
            // <p hidden>…<p> : the second one closes the first.
            if (skipped_ == "p" || skipped_ == "li" || skipped_ == "td" || skipped_ == "tr") {
                skipped_.clear();
                return false;
            }
            ++skipped_depth_;
        } else if (--skipped_depth_ == 0) {
            skipped_.clear();
        }
        return true;
    }

    bool closes_later(const std::string& name, std::size_t position) {
        auto [entry, is_new] = last_end_tag_.try_emplace(name, 0);
        if (is_new) {
            const std::string end_tag = "</" + name;
            for (auto at = find_ignoring_case(html_, end_tag); at != std::string_view::npos;
                 at = find_ignoring_case(html_, end_tag, at + 1))
                entry->second = at;
        }
        return entry->second > position;
    }

    void text(const HtmlToken& token) { flow().add(resolve_character_references(token.content), preformatted_ > 0); }

    void start(const HtmlToken& tag) {
        if (!is_void(tag.name) && !tag.content.ends_with('/') && (is_left_out(tag.name) || is_hidden(tag)) &&
            closes_later(tag.name, tag.begin)) {
            skipped_ = tag.name;
            skipped_depth_ = 1;
            return;
        }
        if (is_block(tag.name)) flow().break_line();
        if (tag.name == "table") return open_table();
        if (tag.name == "tr") return open_row();
        if (tag.name == "td" || tag.name == "th") return open_cell();
        if (tag.name == "pre") ++preformatted_;
        if (tag.name == "ol" || tag.name == "ul") open_list(tag);
        if (tag.name == "li") open_item(tag);
    }

    void end(const HtmlToken& tag) {
        if (is_block(tag.name)) flow().break_line();
        if (tag.name == "table" && !tables_.empty()) return close_table();
        if ((tag.name == "td" || tag.name == "th" || tag.name == "tr") && !tables_.empty()) return close_cell();
        if (tag.name == "pre" && preformatted_ > 0) --preformatted_;
        if ((tag.name == "ol" || tag.name == "ul") && !lists_.empty()) lists_.pop_back();
    }

    void open_table() {
        if (tables_.size() >= nested_tables_max) return;
        if (!tables_.empty()) tables_.back().table.holds_table = true;
        tables_.emplace_back();
    }

    void open_row() {
        if (tables_.empty()) return;
        close_cell();
        tables_.back().table.rows.emplace_back();
    }

    void open_cell() {
        if (tables_.empty()) return;
        close_cell();
        tables_.back().cell = std::make_unique<Flow>();
    }

    void close_cell() {
        OpenTable& open = tables_.back();
        if (!open.cell) return;
        if (open.table.rows.empty()) open.table.rows.emplace_back();
        open.table.rows.back().push_back(open.cell->take());
        open.cell.reset();
    }

    void close_table() {
        close_cell();
        std::vector<std::string> lines = flatten_table(tables_.back().table);
        tables_.pop_back();
        flow().add_lines(std::move(lines));
    }

    void open_list(const HtmlToken& tag) {
        if (lists_.size() >= nested_lists_max) return;
        List list{tag.name == "ol", 1, NumberFormat::decimal};
        if (const auto start = html_attribute(tag.content, "start")) list.next = read_small_number(*start);
        const auto type = html_attribute(tag.content, "type");
        if (type == "a") list.format = NumberFormat::lower_letter;
        if (type == "A") list.format = NumberFormat::upper_letter;
        if (type == "i") list.format = NumberFormat::lower_roman;
        if (type == "I") list.format = NumberFormat::upper_roman;
        lists_.push_back(list);
    }

    void open_item(const HtmlToken& tag) {
        if (lists_.empty() || !lists_.back().ordered) return;
        List& list = lists_.back();
        if (const auto value = html_attribute(tag.content, "value")) list.next = read_small_number(*value);
        flow().add(format_number(list.next, list.format) + ". ", false);
        if (list.next < number_max) ++list.next;
    }

    static int read_small_number(std::string_view digits) {
        int number = 0;
        for (const char c : digits) {
            if (c < '0' || c > '9') break;
            number = std::min(number * 10 + (c - '0'), number_max);
        }
        return std::max(number, 1);
    }

    static constexpr std::size_t nested_tables_max = 32;
    static constexpr std::size_t nested_lists_max = 32;
    static constexpr int number_max = 100'000;

    std::string_view html_;
    HtmlTokens tokens_;
    Flow body_;
    std::vector<OpenTable> tables_;
    std::vector<List> lists_;
    std::string skipped_;
    int skipped_depth_ = 0;
    int preformatted_ = 0;
    std::map<std::string, std::size_t> last_end_tag_;
};

std::string without_blanks(std::string_view text) {
    std::string squeezed;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = next_code_point(text, i);
        if (!is_blank(c) && c != '\n') append_code_point(squeezed, c);
    }
    return squeezed;
}

bool begins_with_tag(std::string_view text, std::string_view tag) {
    return find_ignoring_case(text.substr(0, tag.size()), tag) == 0;
}

}  // namespace

bool looks_like_html(std::string_view text, std::string_view file_name) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return false;
    const std::string_view start = text.substr(first, 4096);
    for (const std::string_view sign :
         {"<!doctype html", "<html", "<head", "<body", "<meta", "<div", "<table", "<article", "<h1", "<p>", "<p "})
        if (begins_with_tag(start, sign)) return true;
    for (const std::string_view sign : {"<html", "<body"})
        if (find_ignoring_case(start, sign) != std::string_view::npos) return true;
    const std::string name = lower_case_ascii(file_name);
    const bool named_so =
        name.ends_with(".html") || name.ends_with(".htm") || name.ends_with(".xhtml") || name.ends_with(".shtml");
    return named_so && start.find('<') != std::string_view::npos && start.find('>') != std::string_view::npos;
}

std::string declared_charset(std::string_view bytes) {
    const std::string_view start = bytes.substr(0, 4096);
    const auto at = find_ignoring_case(start, "charset=");
    if (at == std::string_view::npos) return {};
    std::string_view value = start.substr(at + 8, 40);
    while (!value.empty() && (value.front() == '"' || value.front() == '\'' || value.front() == ' '))
        value.remove_prefix(1);
    const auto end = value.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    return lower_case_ascii(value.substr(0, end));
}

std::string flatten_html(std::string_view text) {
    const HtmlArticle article = find_html_article(text);
    std::vector<std::string> lines = Renderer(text, article.begin, article.end).render();
    const std::string title(trim(article.title));
    if (!title.empty()) {
        // Titles are often broken over several lines in the text itself.
        std::string beginning;
        for (std::size_t i = 0; i < std::min<std::size_t>(lines.size(), 30); ++i) beginning += without_blanks(lines[i]);
        if (beginning.find(without_blanks(title)) == std::string::npos) {
            Flow flow;
            flow.add(title, false);
            std::vector<std::string> titled = flow.take();
            lines.insert(lines.begin(), titled.begin(), titled.end());
        }
    }
    return join_lines(lines);
}

}  // namespace luoshi::documents
