#include "notices/reading/dates.hpp"

#include "notices/reading/numerals.hpp"

namespace luoshi::notices::reading {
namespace {

struct Part {
    int value = 0;
    size_t end = 0;
    int digits = 0;
};

std::optional<Part> part_at(string_view text, size_t at) {
    if (const Digits digits = scan_digits(text, at); digits.count > 0) {
        if (digits.count > 4) return std::nullopt;
        return Part{static_cast<int>(digits.value), digits.end, digits.count};
    }
    // 二 〇 二 二 may stand apart in a letter-spaced signature.
    size_t end = at;
    std::string numerals;
    int count = 0;
    while (count < 6) {
        const size_t next = skip_spaces(text, end);
        const Char c = decode(text, next);
        if (!is_numeral(c.code) || c.code == U'百' || c.code == U'千' || c.code == U'万') break;
        numerals.append(text, next, c.size);
        end = next + c.size;
        ++count;
    }
    const auto value = parse_numeral(numerals);
    if (!value || *value > 9999) return std::nullopt;
    return Part{static_cast<int>(*value), end, count};
}

// 2022-03-01, 2022.3.1, 2022/3/1
std::optional<FoundDate> separated(string_view text, size_t at, const Part& year) {
    const char32_t separator = fold(decode(text, year.end).code);
    if (separator != '-' && separator != '.' && separator != '/') return std::nullopt;
    const auto month = part_at(text, year.end + decode(text, year.end).size);
    if (!month || month->digits > 2 || fold(decode(text, month->end).code) != separator) return std::nullopt;
    const auto day = part_at(text, month->end + decode(text, month->end).size);
    if (!day || day->digits > 2) return std::nullopt;
    FoundDate found;
    found.year = year.value;
    found.month = month->value;
    found.day = day->value;
    found.begin = at;
    found.end = day->end;
    return found;
}

bool plausible(const FoundDate& d) {
    return (!d.year || (*d.year >= 1900 && *d.year <= 2199)) && d.month >= 0 && d.month <= 12 && d.day >= 0 &&
           d.day <= 31;
}

}  // namespace

std::optional<Date> FoundDate::date(std::optional<int> default_year) const {
    const auto y = year ? year : default_year;
    if (!y || !plausible(*this)) return std::nullopt;
    namespace chrono = std::chrono;
    const unsigned m = month > 0 ? static_cast<unsigned>(month) : 12U;
    if (day > 0) {
        const chrono::year_month_day ymd =
            chrono::year{*y} / chrono::month{m} / chrono::day{static_cast<unsigned>(day)};
        if (!ymd.ok()) return std::nullopt;
        return Date{chrono::sys_days{ymd}};
    }
    const chrono::year_month_day_last last = chrono::year{*y} / chrono::month{m} / chrono::last;
    return Date{chrono::sys_days{last}};
}

namespace {

// A number that is followed by neither 年 nor 月 nor a separator begins no date.
bool may_begin_date(string_view text, size_t at) {
    size_t end = at;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
    if (end == at) {
        end = numeral_run(text, at);
        if (end == at) end = scan_digits(text, at).end;
        if (end == at) return false;
    }
    if (end - at > 24) return false;
    const char32_t c = decode(text, end).code;
    return c == U'年' || c == U'月' || is_space(c) || fold(c) == '.' || fold(c) == '-' || fold(c) == '/';
}

}  // namespace

std::optional<FoundDate> date_at(string_view text, size_t at) {
    if (!may_begin_date(text, at)) return std::nullopt;
    const auto first = part_at(text, at);
    if (!first) return std::nullopt;
    FoundDate found;
    found.begin = at;
    size_t next = skip_spaces(text, first->end);
    std::optional<Part> month = first;
    if (text.substr(next).starts_with("年")) {
        if (first->digits != 4 || first->value < 1900 || first->value > 2199) return std::nullopt;
        found.year = first->value;
        found.end = next + 3;
        next = skip_spaces(text, found.end);
        month = part_at(text, next);
        if (!month) return found;
        next = skip_spaces(text, month->end);
        if (!text.substr(next).starts_with("月") || month->value < 1 || month->value > 12) return found;
    } else if (text.substr(next).starts_with("月")) {
        if (first->digits > 2 || first->value < 1 || first->value > 12) return std::nullopt;
        // 三个月 never comes here; 2月 does.
    } else {
        if (first->digits != 4) return std::nullopt;
        auto date = separated(text, at, *first);
        if (!date || !plausible(*date)) return std::nullopt;
        return date;
    }
    found.month = month->value;
    found.end = next + 3;
    if (text.substr(found.end).starts_with("底")) {
        found.end += 3;
        found.end_of_month = true;
        return found;
    }
    next = skip_spaces(text, found.end);
    const auto day = part_at(text, next);
    if (!day) return found;
    next = skip_spaces(text, day->end);
    if ((text.substr(next).starts_with("日") || text.substr(next).starts_with("号")) && day->value >= 1 &&
        day->value <= 31) {
        found.day = day->value;
        found.end = next + 3;
    }
    return found;
}

std::optional<Date> whole_date(string_view text) {
    text = trim(text);
    if (text.size() > 80) return std::nullopt;
    const auto found = date_at(text, 0);
    if (!found || !found->exact() || found->end != text.size()) return std::nullopt;
    return found->date();
}

}  // namespace luoshi::notices::reading
