#include "foundation/time.hpp"

#include <fmt/format.h>

#include <charconv>

namespace luoshi {
namespace {

using namespace std::chrono;
constexpr hours beijing{8};

// Exactly `digits` decimal digits at `at`, or nothing.
std::optional<int> digits_at(std::string_view text, std::size_t at, std::size_t digits) {
    if (at + digits > text.size()) return std::nullopt;
    int value = 0;
    for (std::size_t i = at; i < at + digits; ++i) {
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

sys_time<microseconds> as_utc(Instant instant) { return sys_time<microseconds>{microseconds{instant.microseconds()}}; }

class SystemClock final : public Clock {
 public:
    Instant now() const override {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        return Instant::from_microseconds(duration_cast<microseconds>(now).count());
    }
};

// "Z", "+08:00" or "-05:30" to minutes east of Greenwich.
std::optional<int> offset_minutes(std::string_view text) {
    if (text == "Z" || text == "z") return 0;
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return std::nullopt;
    const auto h = digits_at(text, 1, 2);
    const auto m = digits_at(text, 4, 2);
    if (!h || !m || *h > 23 || *m > 59) return std::nullopt;
    return (text[0] == '-' ? -1 : 1) * (*h * 60 + *m);
}

}  // namespace

std::optional<Date> Date::parse(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto y = digits_at(text, 0, 4);
    const auto m = digits_at(text, 5, 2);
    const auto d = digits_at(text, 8, 2);
    if (!y || !m || !d) return std::nullopt;
    const year_month_day ymd{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
    if (!ymd.ok()) return std::nullopt;
    return Date{sys_days{ymd}};
}

std::string Date::to_string() const {
    const auto d = ymd();
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(d.year()), static_cast<unsigned>(d.month()),
                       static_cast<unsigned>(d.day()));
}

Date Date::plus_months(int n) const {
    auto later = ymd() + months{n};
    if (!later.ok()) later = later.year() / later.month() / last;
    return Date{sys_days{later}};
}

std::string Instant::to_string() const {
    const auto utc = as_utc(*this);
    const auto local = floor<seconds>(utc + beijing);
    const auto day = floor<days>(local);
    const hh_mm_ss time{local - day};
    return fmt::format("{}T{:02}:{:02}:{:02}+08:00", Date{day}.to_string(), time.hours().count(), time.minutes().count(),
                       time.seconds().count());
}

std::optional<Instant> Instant::parse(std::string_view text) {
    if (text.size() < 20 || (text[10] != 'T' && text[10] != ' ') || text[13] != ':' || text[16] != ':') return std::nullopt;
    const auto day = Date::parse(text.substr(0, 10));
    const auto h = digits_at(text, 11, 2);
    const auto m = digits_at(text, 14, 2);
    const auto s = digits_at(text, 17, 2);
    if (!day || !h || !m || !s || *h > 23 || *m > 59 || *s > 59) return std::nullopt;
    std::size_t at = 19;
    std::int64_t fraction = 0;
    if (text[at] == '.') {
        std::int64_t unit = 100'000;
        for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, unit /= 10) fraction += (text[at] - '0') * unit;
    }
    const auto offset = offset_minutes(text.substr(at));
    if (!offset) return std::nullopt;
    const std::int64_t secs = duration_cast<seconds>(day->days().time_since_epoch()).count() + *h * 3600 + *m * 60 + *s - *offset * 60;
    return Instant{secs * 1'000'000 + fraction};
}

Date Instant::date() const { return Date{floor<days>(as_utc(*this) + beijing)}; }

const Clock& system_clock() {
    static const SystemClock clock;
    return clock;
}

FakeClock::FakeClock(Date day)
    : now_(Instant::from_microseconds(duration_cast<microseconds>(day.days().time_since_epoch()).count())) {}

}  // namespace luoshi
