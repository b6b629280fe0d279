#include "scoring/points.hpp"

#include <charconv>

#include <fmt/format.h>

namespace luoshi::scoring {
namespace {

Problem invalid(std::string_view text) {
    return Problem{Code::invalid, "invalid-points", fmt::format("“{}”不是分数；请填数字，最多两位小数", text), fmt::format("\"{}\" is no number of points; at most two digits behind the point", text)};
}

std::optional<std::int64_t> digits(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size() || value < 0 || value > 1'000'000) return std::nullopt;
    return value;
}

}  // namespace

Result<Points> Points::parse(std::string_view text) {
    auto rest = text;
    const bool negative = rest.starts_with('-') || rest.starts_with("−");
    if (negative) rest.remove_prefix(rest.starts_with('-') ? 1 : std::string_view("−").size());
    const auto point = rest.find('.');
    const auto whole = digits(rest.substr(0, point));
    auto behind = point == rest.npos ? std::string("0") : std::string(rest.substr(point + 1));
    if (!whole || behind.empty() || behind.size() > 2) return invalid(text);
    if (behind.size() == 1) behind += '0';
    const auto small = digits(behind);
    if (!small) return invalid(text);
    const auto value = *whole * 100 + *small;
    return Points(negative ? -value : value);
}

std::string Points::words() const {
    const auto size = value_ < 0 ? -value_ : value_;
    const std::string_view sign = value_ < 0 ? "−" : "";
    if (size % 100 == 0) return fmt::format("{}{}", sign, size / 100);
    if (size % 10 == 0) return fmt::format("{}{}.{}", sign, size / 100, size % 100 / 10);
    return fmt::format("{}{}.{:02}", sign, size / 100, size % 100);
}

}  // namespace luoshi::scoring
