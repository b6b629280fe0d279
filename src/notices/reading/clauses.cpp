#include "notices/reading/clauses.hpp"

#include <algorithm>
#include <array>

#include "notices/reading/heading.hpp"

namespace luoshi::notices::reading {
namespace {

constexpr int unknown_parent = -2;

std::string shown(Style style, int value) {
    switch (style) {
        case Style::han:
            return han_number(value) + "、";
        case Style::han_bracket:
            return "（" + han_number(value) + "）";
        case Style::arabic:
            return std::to_string(value) + ".";
        case Style::arabic_bracket:
            return "（" + std::to_string(value) + "）";
        case Style::article:
            return "第" + han_number(value) + "条";
        case Style::chapter:
            return "第" + han_number(value) + "章";
        case Style::section:
            return "第" + han_number(value) + "节";
        case Style::part:
            return "第" + han_number(value) + "编";
        case Style::circled:
            return "第" + std::to_string(value) + "个圈码";
        case Style::say:
            return han_number(value) + "是";
    }
    return "?";
}

std::string shown_range(Style style, int from, int to) {
    return from == to ? shown(style, from) : shown(style, from) + "至" + shown(style, to);
}

// The sentence was cut: it ends with a comma, or without any stop although it has some inside.
bool is_cut(string_view text) {
    const char32_t last = final_stop(text);
    if (is_comma(last)) return true;
    return !is_clause_stop(last) && (contains(text, "，") || contains(text, "。"));
}

class Builder {
 public:
    Builder(const ClauseInput& input, Document& document, Findings& findings)
        : input_(input), ps_(input.page.paragraphs()), document_(document), findings_(findings) {
        tree_.begin = input.begin;
        tree_.owner.assign(input.end - input.begin, -1);
        frames_.push_back({});  // the root
    }

    ClauseTree build() {
        const auto count = static_cast<size_t>(
            std::count_if(ps_.begin() + static_cast<std::ptrdiff_t>(input_.begin),
                          ps_.begin() + static_cast<std::ptrdiff_t>(std::max(input_.begin, input_.end)),
                          [](const Paragraph& p) { return p.marked && !p.table; }));
        tree_.nodes.reserve(count);
        document_.clauses.reserve(count);
        for (size_t i = input_.begin; i < input_.end; ++i) {
            const Paragraph& p = ps_[i];
            if (p.marked && !p.table) {
                close_clause(i);
                open_clause(i);
            } else if (!tree_.nodes.empty()) {
                if (!p.text.starts_with("特此")) ++unmarked_;
            }
            tree_.owner[i - input_.begin] =
                tree_.nodes.empty() || p.text.starts_with("特此") ? -1 : static_cast<int>(tree_.nodes.size()) - 1;
        }
        close_clause(input_.end);
        for (size_t k = 0; k < tree_.nodes.size(); ++k) finish_clause(k);
        return std::move(tree_);
    }

 private:
    // An open level: its style, its clause (or unknown_parent) and the last value of each style below it.
    struct Frame {
        int rank = -1;
        int clause = -1;
        std::array<std::int16_t, style_count> last{};
    };

    void close_clause(size_t at) {
        if (!tree_.nodes.empty() && tree_.nodes.back().paragraph_end == 0) tree_.nodes.back().paragraph_end = at;
    }

    LineRange line_of(size_t i) const { return {ps_[i].first_line, ps_[i].first_line}; }

    void open_clause(size_t i) {
        const Paragraph& p = ps_[i];
        const Marker& m = p.marker;
        const int rank = static_cast<int>(m.style);
        while (frames_.size() > 1 && frames_.back().rank >= rank) frames_.pop_back();
        check_number(i, m);
        Frame& above = frames_.back();
        above.last[static_cast<size_t>(m.style)] = static_cast<std::int16_t>(m.value);
        last_anywhere_[static_cast<size_t>(m.style)] = m.value;

        Clause& clause = document_.clauses.emplace_back();
        clause.marker = p.text.substr(0, m.mark);
        if (m.style != Style::article && above.clause == unknown_parent)
            clause.path = "?.";
        else if (m.style != Style::article && above.clause != -1)
            clause.path = document_.clauses[static_cast<size_t>(above.clause)].path + ".";
        clause.path += path_part(m, p.text);
        clause.level = static_cast<int>(frames_.size());
        clause.lines = {p.first_line, p.last_line};

        Node node;
        node.style = m.style;
        node.value = m.value;
        node.parent = above.clause == unknown_parent ? -1 : above.clause;
        node.half_width = m.half_width;
        node.full_width = m.full_width;
        node.paragraph = i;
        if (node.parent >= 0) ++tree_.nodes[static_cast<size_t>(node.parent)].children;
        const int index = static_cast<int>(tree_.nodes.size());
        tree_.nodes.push_back(node);
        frames_.push_back({rank, index, {}});
        unmarked_ = 0;
    }

    void check_number(size_t i, const Marker& m) {
        const size_t s = static_cast<size_t>(m.style);
        const int last = frames_.back().last[s];
        const int v = m.value;
        if (tree_.nodes.empty()) {
            tree_.starts_late = v > 1;
            // The text before is missing, and with it the clause above this one.
            if (v > 1 && input_.fragment && m.style > Style::han)
                frames_.push_back({static_cast<int>(m.style) - 1, unknown_parent, {}});
            else if (v > 1 && !input_.fragment)
                report_gap(i, m, 0);
            return;
        }
        if (last == 0) {
            if (v == 1 || last_anywhere_[s] + 1 == v) return;
            if (last_anywhere_[s] == 0 && frames_.size() == 1 && input_.fragment) return;
            report_gap(i, m, last_anywhere_[s] < v && last_anywhere_[s] > 0 ? last_anywhere_[s] : 0);
            return;
        }
        if (v == last + 1) return;
        const bool torn = is_cut(ps_[i - 1].text);
        if (v > last + 1) {
            report_gap(i, m, last);
            return;
        }
        if (v == 1 && (unmarked_ > 0 || m.style >= Style::arabic) && !torn) {
            // Numbers begin anew below an unmarked heading or sentence.
            if (unmarked_ == 0) warn_restart(i, m);
            return;
        }
        if (v == last) {
            findings_.add("NUMBER_REPEAT", severity(m.style), line_of(i),
                          "编号" + shown(m.style, v) + "重复：前面已有同级的" + shown(m.style, v) +
                              "。请核对是否漏排了上级标题或误排了编号。",
                          Strength::usual);
        } else if (v == 1) {
            findings_.add("MISSING_PARENT", Severity::warning, line_of(i),
                          "编号在" + shown(m.style, last) + "之后重新从" + shown(m.style, 1) +
                              "开始，其间没有上级标题。请核对是否漏排了上级标题。",
                          Strength::practice);
        } else {
            findings_.add("NUMBER_OUT_OF_ORDER", severity(m.style), line_of(i),
                          "编号顺序有误：" + shown(m.style, v) + "排在" + shown(m.style, last) + "之后。请核对顺序。",
                          Strength::usual);
        }
        if (!torn) return;
        const LineRange hole{ps_[i - 1].last_line, ps_[i].first_line};
        findings_.add("MISSING_SECTION", Severity::error, hole,
                      "前文在" + quoted(ending(ps_[i - 1].text)) + "处中断，其后是编号回退的" + shown(m.style, v) +
                          "：此处缺失内容。请对照原件补全。",
                      Strength::practice);
        findings_.add("MISSING_PARENT", Severity::warning, line_of(i),
                      shown(m.style, v) + "的上级标题随缺失内容一并丢失，条款路径中以“?”表示。请对照原件补上上级标题。",
                      Strength::practice);
        while (frames_.size() > 1 && frames_.back().rank >= static_cast<int>(m.style) - 1) frames_.pop_back();
        frames_.push_back({static_cast<int>(m.style) - 1, unknown_parent, {}});
    }

    static Severity severity(Style style) { return style <= Style::han_bracket ? Severity::error : Severity::warning; }

    static string_view ending(string_view text) {
        size_t at = text.size();
        for (int n = 0; n < 10 && at > 0; ++n) at = previous(text, at);
        return text.substr(at);
    }

    void report_gap(size_t i, const Marker& m, int last) {
        findings_.add("NUMBER_GAP", last == 0 ? Severity::warning : severity(m.style), line_of(i),
                      "编号不连续：缺少" + shown_range(m.style, last + 1, m.value - 1) + "。请核对是否漏排。",
                      Strength::usual);
    }

    void warn_restart(size_t i, const Marker& m) {
        if (m.style != Style::arabic) return;
        findings_.add("NUMBER_OUT_OF_ORDER", Severity::info, line_of(i),
                      "编号在没有上级标题的情况下重新从" + shown(m.style, 1) + "开始。请核对。", Strength::practice);
    }

    void finish_clause(size_t k) {
        Node& node = tree_.nodes[k];
        Clause& clause = document_.clauses[k];
        const Paragraph& p = ps_[node.paragraph];
        const bool paragraphs = node.paragraph_end > node.paragraph + 1 &&
                                tree_.owner[node.paragraph + 1 - tree_.begin] == static_cast<int>(k);
        const Below below = node.children > 0 ? Below::clauses : paragraphs ? Below::text : Below::nothing;
        const Heading heading = split_heading(p.body(), node.style, below);
        node.text_offset = (p.marked ? p.marker.size : 0) + heading.rest;
        node.run_in = heading.run_in;
        node.heading = heading.text;
        if (!heading.text.empty()) clause.heading = std::string(heading.text);
        clause.text = std::string(trim(p.text.substr(node.text_offset)));
        for (size_t i = node.paragraph + 1; i < node.paragraph_end; ++i) {
            if (tree_.owner[i - tree_.begin] != static_cast<int>(k)) continue;
            if (!clause.text.empty()) clause.text += '\n';
            clause.text += ps_[i].text;
            clause.lines[1] = ps_[i].last_line;
        }
    }

    const ClauseInput& input_;
    const std::vector<Paragraph>& ps_;
    Document& document_;
    Findings& findings_;
    ClauseTree tree_;
    std::vector<Frame> frames_;
    std::array<int, style_count> last_anywhere_{};
    int unmarked_ = 0;  // unmarked paragraphs since the last marker
};

}  // namespace

ClauseTree read_clauses(const ClauseInput& input, Document& document, Findings& findings) {
    return Builder(input, document, findings).build();
}

}  // namespace luoshi::notices::reading
