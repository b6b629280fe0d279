#include "org/identifiers.hpp"

#include <array>
#include <string>

namespace luoshi::org {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool all_digits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, is_digit); }

std::optional<Date> compact_date(std::string_view digits) {  // 20110523
    if (digits.size() != 8 || !all_digits(digits)) return std::nullopt;
    return Date::parse(std::string(digits.substr(0, 4)) + "-" + std::string(digits.substr(4, 2)) + "-" + std::string(digits.substr(6, 2)));
}

Warning doubt(std::string_view field, std::string_view slug, std::string_view detail) {
    return {std::string(field), std::string(slug), std::string(detail)};
}

// Primary, adult primary, kindergarten, junior, work-study, senior and complete, vocational, special, universities and colleges.
constexpr std::array<std::string_view, 15> school_types{"11", "21", "22", "31", "32", "33", "34", "36", "37", "38", "39", "41", "42", "51", "61"};

constexpr std::string_view credit_alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

}  // namespace

bool is_school_code_form(std::string_view code) { return code.size() == 10 && all_digits(code); }

std::vector<Warning> check_school_code(std::string_view code) {
    if (!is_school_code_form(code)) return {doubt("school_code", "malformed", "学校标识码应为 10 位数字")};
    std::vector<Warning> doubts;
    if (std::ranges::find(school_types, code.substr(0, 2)) == school_types.end()) {
        doubts.push_back(doubt("school_code", "unknown-type", "前两位不是已知的学校类型代码"));
    }
    if (code.substr(2, 2) != "43") doubts.push_back(doubt("school_code", "other-province", "第三、四位不是湖南省代码 43"));
    return doubts;
}

std::vector<Warning> check_resident_id(std::string_view id) {
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view characters = "10X98765432";
    if (id.size() != 18 || !all_digits(id.substr(0, 17)) || (!is_digit(id[17]) && id[17] != 'X' && id[17] != 'x')) {
        return {doubt("resident_id", "malformed", "身份证号应为 17 位数字加一位校验码")};
    }
    std::vector<Warning> doubts;
    if (!compact_date(id.substr(6, 8))) doubts.push_back(doubt("resident_id", "no-such-birth-date", "第 7 至 14 位不是存在的日期"));
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) sum += (id[i] - '0') * weights[i];
    const char last = id[17] == 'x' ? 'X' : id[17];
    if (characters[static_cast<std::size_t>(sum % 11)] != last) doubts.push_back(doubt("resident_id", "check-digit", "校验码不符，请核对原件"));
    return doubts;
}

std::vector<Warning> check_pupil_number(std::string_view number) {
    const auto malformed = doubt("pupil_number", "malformed", "学籍号应为 G、J 或 L 加 18 位");
    if (number.size() != 19) return {malformed};
    const auto rest = number.substr(1);
    if (number[0] == 'G') {
        auto doubts = check_resident_id(rest);
        for (auto& each : doubts) each.field = "pupil_number";
        return doubts;
    }
    if ((number[0] != 'J' && number[0] != 'L') || !all_digits(rest.substr(0, 17))) return {malformed};
    if (number[0] == 'J' && !compact_date(rest.substr(6, 8))) {
        return {doubt("pupil_number", "no-such-birth-date", "第 8 至 15 位不是存在的日期")};
    }
    return {};
}

std::vector<Warning> check_credit_code(std::string_view code) {
    constexpr std::array weights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    if (code.size() != 18) return {doubt("credit_code", "malformed", "统一社会信用代码应为 18 位")};
    int sum = 0;
    for (std::size_t i = 0; i < 18; ++i) {
        const auto value = credit_alphabet.find(code[i]);
        if (value == std::string_view::npos) return {doubt("credit_code", "malformed", "统一社会信用代码只含数字和大写字母（不含 I、O、S、V、Z）")};
        if (i < weights.size()) sum += static_cast<int>(value) * weights[i];
    }
    const auto expected = static_cast<std::size_t>((31 - sum % 31) % 31);
    if (credit_alphabet[expected] != code[17]) return {doubt("credit_code", "check-digit", "校验码不符，请核对证书")};
    return {};
}

}  // namespace luoshi::org
