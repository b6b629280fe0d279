#include "notices/reading/head.hpp"

#include <algorithm>

#include "notices/reading/bodies.hpp"
#include "notices/reading/dates.hpp"
#include "notices/reading/title.hpp"
#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {
namespace {

constexpr size_t longest_head = 48;  // paragraphs

// 签发人：张三, 机密★1年, 特急, 000012, 索引号…
bool is_head_note(string_view text) {
    static constexpr WordSet starts({"签发人", "机密",     "秘密",     "绝密",     "特急",     "加急",       "平急",
                                     "特提",   "内部",     "发文",     "索引号",   "文号",     "发布时间",   "发布日期",
                                     "来源",   "信息索引", "生成日期", "主题分类", "成文日期", "统一登记号", "备案号",
                                     "公开",   "字号",     "浏览",     "点击"});
    if (starts.starts(text)) return true;
    return std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == ' '; });
}

bool is_bracket_note(string_view text) { return fold(first_char(text)) == '(' && fold(last_char(text)) == ')'; }

bool is_letterhead_line(string_view text) {
    std::string name = without_spaces(text);
    if (name.ends_with("文件")) name.resize(name.size() - 6);
    return is_body_name(name);
}

void read_signers(string_view text, std::vector<std::string>& out) {
    const size_t at = text.find("签发人");
    if (at == string_view::npos) return;
    string_view rest = trim(text.substr(at + 9));
    if (fold(first_char(rest)) == ':') rest = trim(rest.substr(decode(rest, 0).size));
    for (size_t begin = 0; begin < rest.size() && out.size() < 12;) {
        const size_t end =
            std::min({rest.find(' ', begin), rest.find("　", begin), rest.find("、", begin), rest.size()});
        const string_view name = trim(rest.substr(begin, end - begin));
        if (count_chars(name) >= 2 && count_chars(name) <= 6) out.emplace_back(name);
        begin = end + (end < rest.size() && rest[end] != ' ' ? 3 : 1);
    }
}

// The lines above the one that closes the title which belong to it.
size_t title_begin(const Page& page, const Head& head, size_t begin, size_t last) {
    const auto& ps = page.paragraphs();
    if (head.number && *head.number < last) {
        size_t first = *head.number + 1;
        while (first < last && (is_head_note(ps[first].text) || is_bracket_note(ps[first].text))) ++first;
        return first;
    }
    size_t first = last;
    const auto complete = [&](size_t i) {
        const string_view text = ps[i].text;
        const size_t at = text.find("关于");
        return at == 0 || (at != string_view::npos && is_body_name(collapse_spaces(text.substr(0, at)))) ||
               contains(text, "等");
    };
    while (first > begin && last - first < 5) {
        const string_view above = ps[first - 1].text;
        if (ps[first - 1].marked || is_head_note(above) || is_bracket_note(above) || is_letterhead_line(above)) break;
        if (is_clause_stop(final_stop(above)) || whole_date(above) || starts_apart(above)) break;
        if (complete(first) && !contains(above, "关于")) break;
        if (count_chars(above) < 5) break;
        --first;
    }
    return first;
}

void assemble_title(const Page& page, Head& head, size_t begin, size_t last) {
    const auto& ps = page.paragraphs();
    for (size_t i = title_begin(page, head, begin, last); i <= last; ++i) {
        // Names of bodies on lines of their own stay apart.
        const bool names = !head.title.empty() && is_body_name(without_spaces(ps[i].text)) &&
                           is_body_name(without_spaces(ps[i - 1].text));
        if (names) head.title_text += ' ';
        head.title_text += ps[i].text;
        head.title_spaced = head.title_spaced || ps[i].spaced;
        head.title.push_back(i);
    }
}

// 的通知 on a line of its own after a line that already ends with a genre, or 第二 line of a double title.
bool goes_on(const Paragraph& p) {
    const std::string line = collapse_spaces(p.text);
    return string_view(line).starts_with("的") && ends_title(line);
}

}  // namespace

size_t addressee_size(string_view text) {
    size_t colon = string_view::npos;
    for (size_t at = 0; at < text.size() && at < 900;) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0xE4 && byte <= 0xE9) {
            at += 3;
            continue;
        }
        const Char c = decode(text, at);
        if (fold(c.code) == ':') {
            colon = at;
            break;
        }
        if (is_full_stop(c.code)) return 0;
        at += c.size;
    }
    if (colon == string_view::npos) return 0;
    const string_view front = trim(text.substr(0, colon));
    if (front.size() < 6) return 0;
    static constexpr WordSet never({"如下", "根据", "附件", "要求", "时间", "地点", "联系", "内容", "规定", "关于",
                                    "为了", "电话", "通知", "包括", "下列", "以下", "主题", "抄送", "标准", "目标",
                                    "原则", "方式", "步骤", "条件", "来源", "日期", "文号", "索引", "名称"});
    if (never.within(front)) return 0;
    static constexpr WordSet starts({"各",   "省", "市",   "县", "区", "有关", "直属", "湖南",   "全省", "全市",
                                     "机关", "驻", "中央", "国", "厅", "委",   "局",   "教育部", "厅直", "委直"});
    bool fits = is_actor_list(front);
    fits = fits || (starts.starts(front) && (body_suffix(front) > 0 || is_actor(split_bodies(front).back())));
    return fits ? colon + decode(text, colon).size : 0;
}

Head read_head(const Page& page, size_t begin, size_t end) {
    const auto& ps = page.paragraphs();
    Head head;
    head.body = begin;
    std::optional<size_t> title_last;
    size_t i = begin;
    const size_t limit = std::min(end, begin + longest_head);
    bool stopped = false;
    for (; i < limit && !stopped; ++i) {
        const Paragraph& p = ps[i];
        const string_view text = p.text;
        if (p.table && !title_last && !contains(text, "文件") && !is_letterhead_line(text)) break;
        if (text.size() <= 240) {
            if (!head.number) {
                if (auto number = number_line(text)) {
                    head.number = i;
                    head.number_found = std::move(number);
                    read_signers(text, head.signers);
                    continue;
                }
            }
            if (text.starts_with("签发人")) read_signers(text, head.signers);
            if (is_head_note(text)) continue;
        }
        if (p.marked) break;
        if (const size_t size = addressee_size(text); size > 0) {
            // Before any title a line with a colon is no address (联系人：…).
            if (title_last || head.number) {
                head.addressee = i;
                head.addressee_size = size;
                stopped = true;
                head.body = trim(text.substr(size)).empty() ? i + 1 : i;
                break;
            }
        }
        if (is_bracket_note(text)) {
            if (const auto found = date_at(text, skip_spaces(text, 3)); found && found->exact() && !head.date)
                head.date = found->date();
            continue;
        }
        const std::string line = p.spaced ? collapse_spaces(text) : std::string();
        const string_view shown = p.spaced ? string_view(line) : text;
        if (title_last && i == *title_last + 1 && goes_on(p)) {
            title_last = i;
            continue;
        }
        // Minutes carry their kind in the letterhead; the title stands below the number.
        const bool below_number = title_last && head.number && *head.number > *title_last && *head.number + 1 == i;
        if ((!title_last || below_number) && ends_title(shown)) {
            title_last = i;
            continue;
        }
        if (title_last && (is_clause_stop(final_stop(text)) || text.size() > 120)) break;
        if (is_clause_stop(final_stop(text)) && text.size() > 60) break;
        if (text.size() > 300) break;
        if (title_last && !(head.number && *head.number > *title_last) && !number_line(text) && i > *title_last + 3)
            break;
        // Below the title a short unmarked line is the text's own (an unmarked heading), unless number or addressees
        // still come.
        if (title_last) {
            bool more = false;
            for (size_t j = i + 1; j < std::min(limit, i + 3) && !more; ++j) {
                more = (!head.number && number_line(ps[j].text).has_value()) ||
                       (addressee_size(ps[j].text) > 0 && !ps[j].marked);
            }
            if (!more) break;
        }
    }
    if (!head.addressee) head.body = std::min(i, end);
    if (title_last) assemble_title(page, head, begin, *title_last);
    const size_t letterhead_end =
        std::min({head.number.value_or(head.body), title_last ? head.title.front() : head.body, head.body});
    if (head.any()) {
        for (size_t j = begin; j < letterhead_end; ++j) {
            if (!is_head_note(ps[j].text) && !is_bracket_note(ps[j].text) && ps[j].text.size() <= 180)
                head.letterhead.push_back(j);
        }
    }
    if (!head.any()) head.body = begin;
    return head;
}

}  // namespace luoshi::notices::reading
