#include "notices/reading/markers.hpp"

#include "notices/reading/numerals.hpp"
#include "notices/reading/wordset.hpp"

namespace luoshi::notices::reading {
namespace {

constexpr int largest = 999;

std::optional<Marker> finish(string_view line, Style style, std::int64_t value, size_t mark, bool half = false) {
    if (value < 1 || value > largest) return std::nullopt;
    Marker m;
    m.style = style;
    m.value = static_cast<int>(value);
    m.mark = static_cast<std::uint32_t>(mark);
    m.size = static_cast<std::uint32_t>(skip_spaces(line, mark));
    m.half_width = half;
    return m;
}

// 第三条规定, 第三条、第四条, 第三条第二款: a reference to an article, not its beginning.
bool only_refers(string_view rest) {
    static constexpr WordSet followers({"的", "第", "规", "、", "，", ",",  "和", "至", "款", "中", "所", "修",
                                        "与", "及", "或", "；", "。", "项", "）", ")",  "》", "”",  "到", "以"});
    if (followers.starts(rest)) return true;
    return false;
}

std::optional<Marker> ordinal(string_view line) {  // 第十二条
    size_t at = skip_spaces(line, 3);
    std::int64_t value = 0;
    if (const Digits digits = scan_digits(line, at); digits.count > 0) {
        value = digits.value;
        at = digits.end;
    } else {
        const size_t end = numeral_run(line, at);
        const auto n = parse_numeral(line.substr(at, end - at));
        if (!n) return std::nullopt;
        value = *n;
        at = end;
    }
    at = skip_spaces(line, at);
    const Char kind = decode(line, at);
    at += kind.size;
    Style style = Style::article;
    switch (kind.code) {
        case U'编':
            style = Style::part;
            break;
        case U'章':
            style = Style::chapter;
            break;
        case U'节':
            style = Style::section;
            break;
        case U'条':
            break;
        default:
            return std::nullopt;
    }
    if (style == Style::article && line.substr(at).starts_with("之")) {  // 第十二条之一
        const size_t end = numeral_run(line, at + 3);
        if (end > at + 3) at = end;
    }
    if (only_refers(line.substr(at))) return std::nullopt;
    return finish(line, style, value, at);
}

// 一、二年级 and 一、二、三等奖 count something; they do not start a clause.
bool counts_on(string_view rest) {
    const size_t end = numeral_run(rest, 0);
    if (end == 0) return false;
    static constexpr WordSet followers({"、", "年", "级", "类", "季", "期", "档", "线", "等", "审", "次", "本", "批"});
    return followers.starts(rest.substr(end));
}

std::optional<Marker> numeral(string_view line) {  // 一、 一是
    const size_t end = numeral_run(line, 0);
    const auto value = parse_numeral(line.substr(0, end));
    if (!value) return std::nullopt;
    const Char after = decode(line, end);
    const size_t next = end + after.size;
    if (after.code == U'是' && *value <= 10) return finish(line, Style::say, *value, next);
    if (after.code != U'、' && fold(after.code) != '.' && after.code != 0xFF64) return std::nullopt;
    if (counts_on(line.substr(next))) return std::nullopt;
    return finish(line, Style::han, *value, next);
}

std::optional<Marker> bracketed(string_view line, Char open) {  // （一） (1)
    size_t at = skip_spaces(line, open.size);
    Style style = Style::han_bracket;
    std::int64_t value = 0;
    if (const Digits digits = scan_digits(line, at); digits.count > 0) {
        if (digits.count > 3) return std::nullopt;
        style = Style::arabic_bracket;
        value = digits.value;
        at = digits.end;
    } else {
        const size_t end = numeral_run(line, at);
        const auto n = parse_numeral(line.substr(at, end - at));
        if (!n) return std::nullopt;
        value = *n;
        at = end;
    }
    at = skip_spaces(line, at);
    const Char close = decode(line, at);
    const char32_t folded = fold(close.code);
    if (folded != ')' && folded != ']') return std::nullopt;
    at += close.size;
    const Char after = decode(line, at);
    if (after.code == U'、' || fold(after.code) == '.') at += after.size;
    auto marker = finish(line, style, value, at, open.code == '(' && close.code == ')');
    if (marker) marker->full_width = open.code == U'（' && close.code == U'）';
    return marker;
}

std::optional<Marker> arabic(string_view line) {  // 1. 1、 1）
    const Digits digits = scan_digits(line, 0);
    if (digits.count > 3) return std::nullopt;
    const Char after = decode(line, digits.end);
    const size_t next = digits.end + after.size;
    const char32_t folded = fold(after.code);
    if (folded == ')') return finish(line, Style::arabic_bracket, digits.value, next);
    if (folded != '.' && after.code != U'、') return std::nullopt;
    const Char follower = decode(line, next);
    if (is_digit(follower.code)) {  // 1.5万元 is a number, 1.2023年… a marker before a year
        const Digits year = scan_digits(line, next);
        if (year.count != 4 || !line.substr(year.end).starts_with("年")) return std::nullopt;
    }
    return finish(line, Style::arabic, digits.value, next);
}

}  // namespace

std::optional<Marker> parse_marker(string_view line) {
    const Char first = decode(line, 0);
    const char32_t c = first.code;
    if (c == U'第') return ordinal(line);
    if (is_numeral(c)) return numeral(line);
    if (is_digit(c)) return arabic(line);
    const char32_t folded = fold(c);
    if (folded == '(' || folded == '[') return bracketed(line, first);
    if (c >= 0x2460 && c <= 0x2473) return finish(line, Style::circled, static_cast<int>(c - 0x245F), first.size);
    if (c >= 0x2474 && c <= 0x2487)
        return finish(line, Style::arabic_bracket, static_cast<int>(c - 0x2473), first.size);
    if (c >= 0x2488 && c <= 0x249B) return finish(line, Style::arabic, static_cast<int>(c - 0x2487), first.size);
    if (c >= 0x3220 && c <= 0x3229) return finish(line, Style::han_bracket, static_cast<int>(c - 0x321F), first.size);
    return std::nullopt;
}

std::string han_number(int value) {
    static constexpr string_view names[] = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    if (value < 0) return "?";
    std::string out;
    if (value >= 100) {
        out += names[static_cast<size_t>(value / 100 % 10)];
        out += "百";
        value %= 100;
        if (value == 0) return out;
        if (value < 10) out += "零";
    }
    if (value >= 10) {
        if (value >= 20 || !out.empty()) out += names[static_cast<size_t>(value / 10)];
        out += "十";
        value %= 10;
    }
    if (value > 0 || out.empty()) out += names[static_cast<size_t>(value)];
    return out;
}

std::string path_part(const Marker& marker, string_view line) {
    switch (marker.style) {
        case Style::han:
            return han_number(marker.value);
        case Style::han_bracket:
            return "(" + han_number(marker.value) + ")";
        case Style::arabic:
            return std::to_string(marker.value);
        case Style::arabic_bracket:
            return "(" + std::to_string(marker.value) + ")";
        case Style::circled:
            return std::string(line.substr(0, marker.mark));
        case Style::say:
            return han_number(marker.value) + "是";
        case Style::part:
            return "第" + han_number(marker.value) + "编";
        case Style::chapter:
            return "第" + han_number(marker.value) + "章";
        case Style::section:
            return "第" + han_number(marker.value) + "节";
        case Style::article: {
            const string_view read = line.substr(0, marker.mark);
            const size_t branch = read.find("条之");  // 第十二条之一 is an article of its own
            std::string part = "第" + han_number(marker.value) + "条";
            if (branch != string_view::npos) part += read.substr(branch + 3);
            return part;
        }
    }
    return "?";
}

}  // namespace luoshi::notices::reading
