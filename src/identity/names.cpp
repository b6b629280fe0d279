#include "identity/names.hpp"

#include <algorithm>

#include "foundation/words.hpp"

namespace luoshi::identity {
namespace {

bool visible(std::string_view text) {
    return std::ranges::none_of(text, [](unsigned char c) { return c <= ' ' || c == 0x7F; });
}

}  // namespace

std::string lower_case(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

std::string account_name(std::string_view typed) {
    while (!typed.empty() && typed.front() == ' ') typed.remove_prefix(1);
    while (!typed.empty() && typed.back() == ' ') typed.remove_suffix(1);
    return lower_case(typed);
}

Result<Nothing> check_account_name(std::string_view name) {
    if (characters(name) >= 2 && characters(name) <= 64 && visible(name)) return Nothing{};
    return field_problem("name", "name-unusable", "账户名应为 2 到 64 个字符，不含空格", "an account's name has 2 to 64 characters and no spaces");
}

Result<Nothing> check_display_name(std::string_view name) {
    const bool blank = std::ranges::all_of(name, [](char c) { return c == ' '; });
    if (!blank && characters(name) <= 64) return Nothing{};
    return field_problem("display_name", "name-unusable", "姓名应为 1 到 64 个字符", "a display name has 1 to 64 characters");
}

}  // namespace luoshi::identity
