#include "notices/reading/tail.hpp"

#include <algorithm>

#include "notices/reading/bodies.hpp"
#include "notices/reading/dates.hpp"
#include "notices/reading/numerals.hpp"
#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {

std::optional<SignatureLine> signature_line(string_view text) {
    text = trim(text);
    if (text.size() < 8 || text.size() > 600) return std::nullopt;
    const char32_t last = fold(last_char(text));
    if (last != U'日' && last != U'号' && last != ')' && !is_digit(last)) return std::nullopt;
    if (fold(last_char(text)) == ')') {  // （公章）2022年… never ends so; （盖章） may follow
        const size_t open = std::max(text.rfind("（") == string_view::npos ? 0 : text.rfind("（"),
                                     text.rfind('(') == string_view::npos ? 0 : text.rfind('('));
        if (open == 0) return std::nullopt;
        text = trim(text.substr(0, open));
    }
    const size_t year = text.rfind("年");
    if (year == string_view::npos || year == 0) return std::nullopt;
    size_t begin = year;
    for (int n = 0; n < 9 && begin > 0; ++n) {
        const size_t at = previous(text, begin);
        const char32_t c = decode(text, at).code;
        if (!is_digit(c) && !is_numeral(c) && !is_space(c)) break;
        begin = at;
    }
    begin = skip_spaces(text, begin);
    const auto found = date_at(text, begin);
    if (!found || !found->exact() || found->end != text.size()) return std::nullopt;
    const auto date = found->date();
    if (!date) return std::nullopt;
    return SignatureLine{*date, trim(text.substr(0, begin))};
}

std::vector<std::string> bodies_of_line(string_view text) {
    text = trim(text);
    for (const string_view seal :
         {string_view("（盖章）"), string_view("（印章）"), string_view("(盖章)"), string_view("（公章）")}) {
        if (text.ends_with(seal)) text = trim(text.substr(0, text.size() - seal.size()));
    }
    std::vector<std::string> out;
    if (text.size() < 9 || text.size() > 900 || body_suffix(text) == 0) return out;
    const std::string whole = without_spaces(text);
    if (auto names = split_glued_bodies(whole); !names.empty()) {
        // 湖南省教育厅 财政厅 stands for two although glued it still ends like a body.
        const auto parts = split_bodies(text);
        if (names.size() == 1 && parts.size() > 1 &&
            std::all_of(parts.begin(), parts.end(), [](string_view p) { return is_body_name(p); })) {
            for (const string_view part : parts) out.emplace_back(part);
            return out;
        }
        return names;
    }
    for (const string_view part : split_bodies(text)) {
        if (!is_body_name(part)) return {};
        out.emplace_back(part);
    }
    return out;
}

bool is_imprint(string_view text) {
    static constexpr WordSet starts(
        {"抄送", "抄报", "分送", "主题词", "主题分类", "打印", "校对", "印数", "共印", "（共印", "录入", "责任校对"});
    if (starts.starts(text)) return true;
    // 湖南省教育厅办公室 2022年3月2日印发
    return text.size() < 200 && (text.ends_with("印发") || text.ends_with("印制")) && contains(text, "年") &&
           contains(text, "日");
}

bool is_note(string_view text) {
    const char32_t first = fold(first_char(text));
    if (first == '(' && fold(last_char(text)) == ')' && text.size() < 400) return true;
    static constexpr WordSet starts({"联系人", "联系电话", "联系方式", "联系单位", "电话", "邮箱", "传真", "此件",
                                     "信息公开", "公开方式", "公开属性", "地址", "电子邮箱", "通讯地址", "（联系",
                                     "咨询电话", "监督电话"});
    return starts.starts(text);
}

std::optional<AttachmentHeading> attachment_heading(string_view text) {
    if (!text.starts_with("附")) return std::nullopt;
    size_t at = skip_spaces(text, 3);
    const bool full = text.substr(at).starts_with("件");
    if (full)
        at = skip_spaces(text, at + 3);
    else if (text.substr(at).starts_with("表") || text.substr(at).starts_with("录"))
        at = skip_spaces(text, at + 3);
    else if (fold(decode(text, at).code) != ':')
        return std::nullopt;
    AttachmentHeading heading;
    if (const Digits digits = scan_digits(text, at); digits.count > 0 && digits.count < 4) {
        heading.number = static_cast<int>(digits.value);
        at = digits.end;
    } else if (const size_t end = numeral_run(text, at); end > at) {
        if (const auto n = parse_numeral(text.substr(at, end - at)); n && *n < 200)
            heading.number = static_cast<int>(*n);
        at = end;
    }
    if (const size_t end = skip_spaces(text, at);
        text.substr(end).starts_with("-") || text.substr(end).starts_with("—")) {  // 附件1-2
        const Digits part = scan_digits(text, end + decode(text, end).size);
        if (part.count > 0) at = part.end;
    }
    const size_t gap = skip_spaces(text, at);
    const Char c = decode(text, gap);
    if (c.size == 0) return heading;
    if (fold(c.code) == ':') {
        heading.colon = true;
        heading.title = trim(text.substr(gap + c.size));
        return heading;
    }
    // 附件1所列… is a sentence; a title stands apart or follows a number directly as 附件1 XX方案.
    if (gap == at && fold(c.code) != '.' && c.code != U'、') {
        if (!heading.number) return std::nullopt;
        return std::nullopt;
    }
    heading.title = trim(text.substr(gap + (fold(c.code) == '.' || c.code == U'、' ? c.size : 0)));
    if (is_clause_stop(last_char(heading.title))) return std::nullopt;
    return heading;
}

namespace {

string_view without_stop(string_view title) {
    while (!title.empty()) {
        const char32_t c = fold(last_char(title));
        if (c != 0x3002 && c != ';' && c != ',' && c != 0x3001) break;
        title = trim(title.substr(0, previous(title, title.size())));
    }
    return title;
}

// One entry, or several run together: 1.申报书 2.汇总表.
void add_entries(string_view text, std::optional<int> number, std::vector<AttachmentEntry>& out) {
    text = trim(text);
    if (const auto marker = parse_marker(text); marker && !number) {
        number = marker->value;
        text = text.substr(marker->size);
    }
    for (size_t at = 3; at < text.size();) {
        const Char c = decode(text, at);
        if (is_digit(c.code) && !is_digit(decode(text, previous(text, at)).code)) {
            const auto next = parse_marker(text.substr(at));
            if (next && next->style == Style::arabic && number && next->value == *number + 1) {
                const string_view title = without_stop(trim(text.substr(0, at)));
                if (!title.empty()) out.push_back({number, std::string(title)});
                add_entries(text.substr(at + next->size), next->value, out);
                return;
            }
        }
        at += c.size;
    }
    text = without_stop(text);
    if (!text.empty() && out.size() < 200) out.push_back({number, std::string(text)});
}

// The list of attachments that starts at paragraph `at`; returns the paragraph after it.
size_t read_list(const Page& page, size_t at, size_t end, std::vector<AttachmentEntry>& out) {
    const auto& ps = page.paragraphs();
    const auto heading = attachment_heading(ps[at].text);
    if (!heading) return at;
    if (!heading->title.empty()) add_entries(heading->title, heading->number, out);
    size_t i = at + 1;
    for (; i < end && i < at + 60; ++i) {
        const Paragraph& p = ps[i];
        if (p.text.size() > 300 || signature_line(p.text) || is_imprint(p.text) || is_note(p.text)) break;
        if (const auto again = attachment_heading(p.text)) {  // 附件2：… under 附件1：…
            if (!again->number || again->title.empty()) break;
            add_entries(again->title, again->number, out);
            continue;
        }
        if (p.marked && (p.marker.style == Style::arabic || p.marker.style == Style::arabic_bracket)) {
            if (!out.empty() && out.back().number && p.marker.value != *out.back().number + 1) break;
            add_entries(p.body(), p.marker.value, out);
            continue;
        }
        if (out.empty() && !p.marked) {
            add_entries(p.text, std::nullopt, out);
            continue;
        }
        // A long title may go on in the next line; a body's name begins the signature.
        if (!p.marked && bodies_of_line(p.text).empty() && !is_clause_stop(last_char(p.text)) && !out.empty() &&
            p.text.size() < 90 && i + 1 < end && !out.back().title.ends_with("表") &&
            !out.back().title.ends_with("案") && !out.back().title.ends_with("法")) {
            out.back().title += p.text;
            continue;
        }
        break;
    }
    return i;
}

// 省长 毛伟明 under an order.
std::optional<std::string> person_of_line(string_view text) {
    static constexpr string_view posts[] = {"省长", "市长", "县长", "区长", "州长",   "厅长",
                                            "局长", "主任", "主席", "部长", "代省长", "总理"};
    const std::string line = without_spaces(text);
    if (line.size() > 36) return std::nullopt;
    for (const string_view post : posts) {
        const size_t at = line.find(post);
        if (at == std::string::npos || at > 24) continue;
        const string_view name = string_view(line).substr(at + post.size());
        if (name.size() >= 6 && name.size() <= 15) return std::string(name);
    }
    return std::nullopt;
}

}  // namespace

Tail read_tail(const Page& page, size_t begin, size_t end) {
    const auto& ps = page.paragraphs();
    Tail tail;
    tail.begin = end;
    if (begin >= end) return tail;
    // From the end backwards: imprint and notes, then the date, then the names.
    size_t date_at_paragraph = end;
    const size_t lowest = end - begin > 80 ? end - 80 : begin;
    for (size_t i = end; i-- > lowest;) {
        const Paragraph& p = ps[i];
        if (p.quoted) break;
        if (const auto line = signature_line(p.text); line && !is_imprint(p.text)) {
            const bool alone =
                line->before.empty() || !bodies_of_line(line->before).empty() || person_of_line(line->before);
            if (alone) {
                tail.date = line->date;
                date_at_paragraph = i;
                break;
            }
        }
        if (is_imprint(p.text) || is_note(p.text) || p.table || p.text.size() < 60) continue;
        if (i + 6 < end) break;
        if (is_clause_stop(final_stop(p.text))) {
            if (p.marked || p.text.size() > 120) break;
        }
    }
    size_t first = date_at_paragraph;
    if (date_at_paragraph < end) {
        tail.lines = {ps[first].first_line, ps[first].last_line};
        if (const auto line = signature_line(ps[first].text); !line->before.empty()) {
            tail.bodies = bodies_of_line(line->before);
            if (tail.bodies.empty()) {
                if (auto person = person_of_line(line->before)) tail.persons.push_back(*person);
            }
        }
    } else {
        // No date: names alone may still close the text.
        size_t last = end;
        while (last > begin && (is_imprint(ps[last - 1].text) || is_note(ps[last - 1].text))) --last;
        first = last;
    }
    const size_t after_names = first;
    size_t names_begin = first;
    while (names_begin > begin && after_names - names_begin < 24) {
        const Paragraph& p = ps[names_begin - 1];
        if (p.marked || p.quoted) break;
        auto names = bodies_of_line(p.text);
        if (names.empty()) {
            auto person = person_of_line(p.text);
            const auto other = signature_line(p.text);
            if (!person && !(other && (other->before.empty() || !bodies_of_line(other->before).empty()))) break;
            if (person) tail.persons.insert(tail.persons.begin(), *person);
            if (other && !other->before.empty()) names = bodies_of_line(other->before);
        }
        tail.bodies.insert(tail.bodies.begin(), names.begin(), names.end());
        --names_begin;
    }
    if (names_begin < after_names) tail.lines[0] = ps[names_begin].first_line;
    if (tail.lines[1] == 0 && tail.lines[0] != 0) tail.lines[1] = ps[after_names - 1].last_line;
    tail.begin = std::min(names_begin, date_at_paragraph);
    if (tail.date == std::nullopt && tail.bodies.empty() && tail.persons.empty()) tail.begin = after_names;
    // The list of attachments stands above the signature, in some offices below it.
    const size_t search = tail.begin - begin > 70 ? tail.begin - 70 : begin;
    for (size_t i = search; i < end; ++i) {
        const auto heading = attachment_heading(ps[i].text);
        if (!heading || ps[i].quoted) continue;
        const size_t after = read_list(page, i, i < tail.begin ? tail.begin : end, tail.attachments);
        if (i < tail.begin) {
            // Only notes may stand between the list and the signature; otherwise the list stands in the text and ends
            // nothing.
            bool closes = true;
            for (size_t j = after; j < tail.begin && closes; ++j)
                closes = is_note(ps[j].text) || is_imprint(ps[j].text);
            if (closes) tail.begin = i;
        }
        break;
    }
    while (tail.begin > begin &&
           (is_imprint(ps[tail.begin - 1].text) || (is_note(ps[tail.begin - 1].text) && !ps[tail.begin - 1].marked)))
        --tail.begin;
    return tail;
}

}  // namespace luoshi::notices::reading
