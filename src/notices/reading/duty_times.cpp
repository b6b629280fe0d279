#include "notices/reading/duty_times.hpp"

#include <algorithm>

#include "notices/reading/numerals.hpp"
#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {
namespace {

// What may follow a date that is a deadline.
constexpr WordSet date_tails({"底前", "底以前", "年底前", "之前", "以前", "前", "底", "末"});
constexpr WordSet time_tails({"底前", "底以前", "之前", "以前", "前", "底", "起", "止"});
constexpr WordSet time_leads({"于", "在", "到", "至", "自", "从"});
constexpr WordSet periods({"个工作日", "个自然日", "工作日", "个月", "小时", "日", "天", "年", "周", "分钟"});
constexpr WordSet within_tails({"以内", "之内", "内"});

bool may_be_time(char32_t c) {
    switch (c) {
        case U'于':
        case U'在':
        case U'到':
        case U'至':
        case U'自':
        case U'从':
        case U'收':
        case U'接':
            return true;
        default:
            return is_digit(c) || is_numeral(c);
    }
}

}  // namespace

std::optional<Deadline> deadline_of(string_view text, const FoundDate& date, size_t begin, size_t end, std::optional<int> year) {
    const size_t at = date.end;
    const size_t extra = date_tails.start_of(text.substr(at, end > at ? end - at : 0)).size();
    const string_view lead = text.substr(begin, date.begin - begin);
    const bool until = lead.ends_with("到") || lead.ends_with("截至") || lead.ends_with("截止") ||
                       lead.ends_with("于") || lead.ends_with("至");
    if (extra == 0 && !until && !date.end_of_month) return std::nullopt;
    if (extra == 0 && lead.ends_with("于") && !date.exact() && !date.end_of_month) return std::nullopt;
    size_t raw_begin = date.begin;
    if (lead.ends_with("到") && extra == 0) raw_begin -= 3;
    return Deadline{std::string(text.substr(raw_begin, at + extra - raw_begin)), date.date(year)};
}

std::optional<Deadline> period_of(string_view text, const Tok& number, size_t begin) {
    size_t at = skip_spaces(text, number.end());
    const string_view kind = periods.start_of(text.substr(at));
    if (kind.empty()) return std::nullopt;
    at += kind.size();
    const string_view in = within_tails.start_of(text.substr(at));
    if (in.empty()) return std::nullopt;
    size_t raw = number.begin;  // 收到通知后15个工作日内 counts from something
    const string_view lead = text.substr(begin, number.begin - begin);
    for (const string_view from : {string_view("收到"), string_view("自"), string_view("接到")}) {
        const size_t found = lead.rfind(from);
        if (found != string_view::npos && (lead.ends_with("后") || lead.ends_with("起"))) raw = begin + found;
    }
    return Deadline{std::string(text.substr(raw, at + in.size() - raw)), std::nullopt};
}

size_t skip_time(string_view text, size_t at, size_t end) {
    for (;;) {
        at = skip_spaces(text, at);
        if (!may_be_time(decode(text, at).code)) return at;
        size_t next = at;
        const string_view lead = time_leads.start_of(text.substr(at));
        next += lead.size();
        const char32_t first = decode(text, next).code;
        const bool number = is_digit(first) || is_numeral(first);
        if (!number && lead.empty() && first != U'收' && first != U'接') return at;
        if (number) {
            if (const auto date = date_at(text, next); date && date->end <= end) {
                at = date->end + time_tails.start_of(text.substr(date->end)).size();
                continue;
            }
            if (const Digits day = scan_digits(text, next);
                day.count > 0 && day.count < 3 &&
                (text.substr(day.end).starts_with("日前") || text.substr(day.end).starts_with("日之前"))) {
                at = day.end + (text.substr(day.end).starts_with("日前") ? 6 : 9);
                continue;
            }
        }
        const string_view rest = text.substr(next, std::min<size_t>(end > next ? end - next : 0, 90));
        size_t within = find_word(rest, "日内");
        if (within == string_view::npos) within = find_word(rest, "月内");
        if (within == string_view::npos) return at;
        at = next + within + 6;
    }
}

}  // namespace luoshi::notices::reading
