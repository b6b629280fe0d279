#include "platform/documents/cell_values.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

#include "foundation/time.hpp"

namespace luoshi::documents {
namespace {

const Date epoch_1900{1899, 12, 30};
const Date epoch_1904{1904, 1, 1};
constexpr double seconds_per_day = 86'400;
constexpr double serial_min = 61;         // 1900-03-01
constexpr double serial_end = 2'958'466;  // the day after 9999-12-31

std::optional<double> two_digits(std::string_view text, std::size_t at) {
    if (at + 2 > text.size() || text[at] < '0' || text[at] > '9' || text[at + 1] < '0' || text[at + 1] > '9')
        return std::nullopt;
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

// "T08:30:00…" as a share of a day.
std::optional<double> time_of_day(std::string_view text) {
    if (text.size() < 6 || (text[0] != 'T' && text[0] != ' ') || text[3] != ':') return std::nullopt;
    const auto hours = two_digits(text, 1), minutes = two_digits(text, 4);
    const auto seconds = text.size() >= 9 && text[6] == ':' ? two_digits(text, 7) : 0.0;
    if (!hours || !minutes || !seconds || *hours > 23 || *minutes > 59 || *seconds > 60) return std::nullopt;
    return (*hours * 3600 + *minutes * 60 + *seconds) / seconds_per_day;
}

}  // namespace

std::optional<double> parse_number(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::string show_number(double value) {
    if (value == 0) return "0";
    const double size = std::abs(value);
    if (size >= 1e15 || size < 1e-9) return fmt::format("{:.15g}", value);
    const int digits_before_point = static_cast<int>(std::floor(std::log10(size))) + 1;
    std::string text = fmt::format("{:.{}f}", value, std::clamp(15 - digits_before_point, 0, 20));
    if (text.find('.') != std::string::npos) {
        while (text.ends_with('0')) text.pop_back();
        if (text.ends_with('.')) text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

std::optional<double> date_serial(std::string_view text) {
    const auto day = Date::parse(text.substr(0, 10));
    if (!day) return std::nullopt;
    const auto serial = static_cast<double>((day->days() - epoch_1900.days()).count());
    if (serial < serial_min || serial >= serial_end) return std::nullopt;
    if (text.size() == 10) return serial;
    const auto time = time_of_day(text.substr(10));
    if (!time) return std::nullopt;
    return serial + *time;
}

std::string show_date(double serial, bool mac_epoch) {
    if (!(serial >= 0) || serial >= serial_end) return show_number(serial);
    double days = std::floor(serial);
    long seconds = std::lround((serial - days) * seconds_per_day);
    if (seconds >= static_cast<long>(seconds_per_day)) {
        seconds -= static_cast<long>(seconds_per_day);
        days += 1;
    }
    const std::string time = fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if (days == 0) return time;
    const Date& epoch = mac_epoch ? epoch_1904 : epoch_1900;
    // Day 60 never existed, so earlier numbers are one day further on than they say.
    const int correction = !mac_epoch && days < serial_min ? 1 : 0;
    const std::string date = epoch.plus_days(static_cast<int>(days) + correction).to_string();
    return seconds == 0 ? date : date + " " + time;
}

bool fits_kind(std::string_view text, ColumnKind kind) {
    switch (kind) {
        case ColumnKind::text:
            return false;
        case ColumnKind::integer:
        case ColumnKind::number:
        case ColumnKind::money:
        case ColumnKind::percent:
            return parse_number(text).has_value();
        case ColumnKind::date:
        case ColumnKind::date_time:
            return date_serial(text).has_value();
    }
    return false;
}

}  // namespace luoshi::documents
