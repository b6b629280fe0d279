// TimeOfDay: a minute of a day in Beijing, 00:00 to 24:00, written "16:30". No date and no zone: what a timetable or a
// rule says.
#pragma once
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace luoshi {

class TimeOfDay {
 public:
    constexpr TimeOfDay() = default;
    constexpr TimeOfDay(int hour, int minute) : minutes_(hour * 60 + minute) {}
    // Nothing outside 0–1440.
    static constexpr std::optional<TimeOfDay> from_minutes(int minutes) {
        if (minutes < 0 || minutes > 24 * 60) return std::nullopt;
        return TimeOfDay{0, minutes};
    }

    // "16:30" and "8:05"; nothing for any other form. 24:00 is the end of a day.
    static constexpr std::optional<TimeOfDay> parse(std::string_view text) {
        const auto colon = text.find(':');
        if (colon == std::string_view::npos || colon < 1 || colon > 2 || text.size() != colon + 3) return std::nullopt;
        int parts[2] = {0, 0};
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (i == colon) continue;
            if (text[i] < '0' || text[i] > '9') return std::nullopt;
            int& part = parts[i > colon ? 1 : 0];
            part = part * 10 + (text[i] - '0');
        }
        if (parts[1] > 59) return std::nullopt;
        return from_minutes(parts[0] * 60 + parts[1]);
    }
    std::string to_string() const {
        const int hour = minutes_ / 60;
        const int minute = minutes_ % 60;
        return {static_cast<char>('0' + hour / 10), static_cast<char>('0' + hour % 10), ':',
                static_cast<char>('0' + minute / 10), static_cast<char>('0' + minute % 10)};
    }

    constexpr int minutes() const { return minutes_; }  // since midnight
    constexpr auto operator<=>(const TimeOfDay&) const = default;

 private:
    int minutes_ = 0;
};

}  // namespace luoshi
