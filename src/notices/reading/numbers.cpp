#include "notices/reading/numbers.hpp"

#include "notices/reading/numerals.hpp"

namespace luoshi::notices::reading {
namespace {

bool is_open(char32_t c) {
    c = fold(c);
    return c == '[' || c == '(' || c == '{';
}
bool is_close(char32_t c) {
    c = fold(c);
    return c == ']' || c == ')' || c == '}';
}

// Words that run into a code in a sentence: 根据湘教发〔2022〕5号.
string_view without_lead_in(string_view code) {
    static constexpr string_view leads[] = {"根据", "按照", "依据", "依照", "参照", "遵照", "以及", "贯彻",
                                            "落实", "执行", "转发", "印发", "原",   "和",   "与",   "及",
                                            "见",   "即",   "在",   "由",   "对",   "将",   "以",   "按"};
    for (bool again = true; again;) {
        again = false;
        for (const string_view lead : leads) {
            if (code.size() > lead.size() + 3 && code.starts_with(lead)) {
                code.remove_prefix(lead.size());
                again = true;
            }
        }
    }
    return code;
}

// 湘教通, 教职成厅函, 长政办发: where the Han before the bracket begin. A code has at most twelve characters.
size_t code_begin(string_view text, size_t bracket) {
    size_t begin = bracket;
    for (int n = 0; n < 14 && begin > 0; ++n) {
        const size_t at = previous(text, begin);
        const char32_t c = decode(text, at).code;
        if (is_space(c)) {
            // A letter-spaced or OCR code may hold single spaces; a wide gap ends it.
            if (n == 0 || at == 0 || !is_han(decode(text, previous(text, at)).code)) break;
            begin = at;
            continue;
        }
        if (!is_han(c)) break;
        begin = at;
    }
    return skip_spaces(text, begin);
}

}  // namespace

std::string FoundNumber::normalized() const {
    std::string out = code;
    if (year)
        out += "〔" + std::to_string(*year) + "〕";
    else if (code.empty())
        out += "第";
    out += std::to_string(serial);
    out += "号";
    return out;
}

std::optional<FoundNumber> number_at_bracket(string_view text, size_t bracket) {
    const Char open = decode(text, bracket);
    if (!is_open(open.code)) return std::nullopt;
    size_t at = skip_spaces(text, bracket + open.size);
    const Digits year = scan_digits(text, at);
    if (year.count != 4 || year.value < 1900 || year.value > 2199) return std::nullopt;
    at = skip_spaces(text, year.end);
    if (text.substr(at).starts_with("年")) at = skip_spaces(text, at + 3);
    const Char close = decode(text, at);
    if (!is_close(close.code)) return std::nullopt;
    at = skip_spaces(text, at + close.size);
    if (text.substr(at).starts_with("第")) at = skip_spaces(text, at + 3);
    const Digits serial = scan_digits(text, at);
    if (serial.count == 0 || serial.count > 6) return std::nullopt;
    at = skip_spaces(text, serial.end);
    if (text.substr(at).starts_with("－") || decode(text, at).code == '-') {  // 〔2022〕5-2号
        const Digits part = scan_digits(text, at + decode(text, at).size);
        if (part.count > 0) at = skip_spaces(text, part.end);
    }
    if (!text.substr(at).starts_with("号")) return std::nullopt;
    FoundNumber found;
    found.end = at + 3;
    const size_t code_at = code_begin(text, bracket);
    string_view code = code_at < bracket ? text.substr(code_at, bracket - code_at) : string_view{};
    code = without_lead_in(code);
    found.code = without_spaces(code);
    if (found.code.empty()) return std::nullopt;
    found.begin = bracket - code.size();
    found.raw = without_spaces(text.substr(found.begin, found.end - found.begin));
    found.year = static_cast<int>(year.value);
    found.serial = static_cast<int>(serial.value);
    return found;
}

std::optional<FoundNumber> find_number(string_view text, size_t from, size_t limit) {
    limit = std::min(limit, text.size());
    for (size_t at = from; at < limit;) {
        const Char c = decode(text, at);
        if (is_open(c.code)) {
            if (auto found = number_at_bracket(text, at)) return found;
        }
        at += c.size;
    }
    return std::nullopt;
}

namespace {

// 第242号, 2022年第5号, 湖南省人民政府令第242号
std::optional<FoundNumber> ordinal_number(string_view line) {
    const size_t at = line.find("第");
    if (at == string_view::npos || at > 60) return std::nullopt;
    const size_t digits_at = skip_spaces(line, at + 3);
    std::int64_t value = 0;
    size_t end = 0;
    if (const Digits digits = scan_digits(line, digits_at); digits.count > 0 && digits.count < 7) {
        value = digits.value;
        end = digits.end;
    } else {
        end = numeral_run(line, digits_at);
        const auto n = parse_numeral(line.substr(digits_at, end - digits_at));
        if (!n || *n > 99999) return std::nullopt;
        value = *n;
    }
    end = skip_spaces(line, end);
    if (!line.substr(end).starts_with("号")) return std::nullopt;
    end += 3;
    FoundNumber found;
    found.serial = static_cast<int>(value);
    found.end = end;
    string_view before = trim(line.substr(0, at));
    if (before.ends_with("年")) {
        const Digits year = scan_digits(before, 0);
        if (year.count != 4 || year.end + 3 != before.size()) return std::nullopt;
        found.year = static_cast<int>(year.value);
        before = {};
    }
    found.code = without_spaces(before);
    if (!found.code.empty() && !found.code.ends_with("令") && !found.code.ends_with("公告") &&
        !found.code.ends_with("通告")) {
        return std::nullopt;
    }
    found.raw = without_spaces(line.substr(0, end));
    return found;
}

}  // namespace

std::optional<FoundNumber> number_line(string_view line) {
    line = trim(line);
    if (line.size() < 8 || line.size() > 160) return std::nullopt;
    const char32_t last = fold(last_char(line));
    if (last != U'号' && last != ')' && !contains(line, "签")) return std::nullopt;
    string_view inner = line;  // （湘教发〔2022〕5号) under a title
    const bool enclosed = fold(first_char(line)) == '(' && fold(last_char(line)) == ')';
    if (enclosed) {
        inner.remove_prefix(decode(line, 0).size);
        inner.remove_suffix(line.size() - previous(line, line.size()));
    }
    std::optional<FoundNumber> found;
    if (auto number = find_number(inner, 0, inner.size()); number && trim(inner.substr(0, number->begin)).empty())
        found = number;
    else if (!number)
        found = ordinal_number(inner);
    if (!found) return std::nullopt;
    const string_view rest = trim(inner.substr(found->end));
    if (!rest.empty() && !rest.starts_with("签发") && !rest.starts_with("签  发")) return std::nullopt;
    const auto shift = static_cast<size_t>(inner.data() - line.data());
    found->begin += shift;
    found->end += shift;
    return found;
}

}  // namespace luoshi::notices::reading
