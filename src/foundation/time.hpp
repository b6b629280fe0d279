// Date (a day in Beijing's calendar), Instant (a UTC microsecond) and the Clock that is passed in.
//
// Stored instants are always UTC; "today" is always Beijing (UTC+08:00, no summer time since 1991).
#pragma once
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace luoshi {

class Date {
 public:
    Date() = default;
    explicit constexpr Date(std::chrono::sys_days days) : days_(days) {}
    constexpr Date(int year, unsigned month, unsigned day)
        : days_(std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}) {}

    // "2022-01-31"; nothing for any other form and for days that do not exist.
    static std::optional<Date> parse(std::string_view text);
    std::string to_string() const;

    constexpr std::chrono::sys_days days() const { return days_; }
    constexpr std::chrono::year_month_day ymd() const { return days_; }
    constexpr std::chrono::weekday weekday() const { return std::chrono::weekday{days_}; }
    constexpr Date plus_days(int n) const { return Date{days_ + std::chrono::days{n}}; }
    // The same day n months later; the last day of that month where the day does not exist (31 January + 1 = 28 February).
    Date plus_months(int n) const;
    Date plus_years(int n) const { return plus_months(12 * n); }
    constexpr auto operator<=>(const Date&) const = default;

 private:
    std::chrono::sys_days days_{};
};

class Instant {
 public:
    constexpr Instant() = default;
    static constexpr Instant from_microseconds(std::int64_t value) { return Instant{value}; }
    constexpr std::int64_t microseconds() const { return microseconds_; }
    // RFC 3339 in Beijing time, to the second: "2022-01-31T08:00:00+08:00".
    std::string to_string() const;
    // RFC 3339 with any offset or Z; fractions down to microseconds.
    static std::optional<Instant> parse(std::string_view text);
    Date date() const;  // the day in Beijing
    constexpr Instant plus(std::chrono::microseconds d) const { return Instant{microseconds_ + d.count()}; }
    constexpr std::chrono::microseconds operator-(Instant other) const {
        return std::chrono::microseconds{microseconds_ - other.microseconds_};
    }
    constexpr auto operator<=>(const Instant&) const = default;

 private:
    explicit constexpr Instant(std::int64_t value) : microseconds_(value) {}
    std::int64_t microseconds_ = 0;
};

class Clock {
 public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    Date today() const { return now().date(); }
};

const Clock& system_clock();

// Stands still until moved. For tests and simulation.
class FakeClock final : public Clock {
 public:
    explicit FakeClock(Date day);  // 08:00 in Beijing on that day
    Instant now() const override { return now_; }
    void advance(std::chrono::microseconds d) { now_ = now_.plus(d); }
    void set(Instant now) { now_ = now; }

 private:
    Instant now_;
};

}  // namespace luoshi
