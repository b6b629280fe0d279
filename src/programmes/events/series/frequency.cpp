#include "programmes/events/series/frequency.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace luoshi::programmes::events::series {
namespace {

unsigned months_of(FrequencyPer per) {
    switch (per) {
        case FrequencyPer::month: return 1;
        case FrequencyPer::quarter: return 3;
        case FrequencyPer::half_year: return 6;
        case FrequencyPer::year: return 12;
    }
    return 12;
}

Date first_whole(const FrequencyRule& rule) {
    const auto begin = period_begin(rule.from, rule.per);
    return begin == rule.from ? begin : period_end(rule.from, rule.per).plus_days(1);
}

}  // namespace

Date period_begin(Date day, FrequencyPer per) {
    const auto length = months_of(per);
    const auto month = (static_cast<unsigned>(day.ymd().month()) - 1) / length * length + 1;
    return Date(static_cast<int>(day.ymd().year()), month, 1);
}

Date period_end(Date day, FrequencyPer per) { return period_begin(day, per).plus_months(static_cast<int>(months_of(per))).plus_days(-1); }

std::string period_label(Date day, FrequencyPer per) {
    const int year = static_cast<int>(day.ymd().year());
    const auto month = static_cast<unsigned>(day.ymd().month());
    switch (per) {
        case FrequencyPer::month: return fmt::format("{}-{:02}", year, month);
        case FrequencyPer::quarter: return fmt::format("{}-Q{}", year, (month - 1) / 3 + 1);
        case FrequencyPer::half_year: return fmt::format("{}-H{}", year, (month - 1) / 6 + 1);
        case FrequencyPer::year: return fmt::format("{}", year);
    }
    return "";
}

std::vector<FrequencyPeriod> judge_frequency(const std::vector<FrequencyRule>& rules, const std::vector<Date>& held, Date today) {
    std::vector<FrequencyPeriod> periods;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto& rule = rules[i];
        const auto next = i + 1 < rules.size() ? std::optional(first_whole(rules[i + 1])) : std::nullopt;
        for (auto begin = first_whole(rule); begin <= today; begin = period_end(begin, rule.per).plus_days(1)) {
            const auto end = period_end(begin, rule.per);
            if (next && end >= *next) break;
            FrequencyPeriod period{begin, end, period_label(begin, rule.per), rule.times, 0, 0, end < today};
            period.held = std::ranges::count_if(held, [&](Date day) { return begin <= day && day <= end; });
            if (period.over) period.missed = std::max<std::int64_t>(0, period.wanted - period.held);
            periods.push_back(std::move(period));
        }
    }
    return periods;
}

std::int64_t missed_in(const std::vector<FrequencyPeriod>& periods) {
    std::int64_t missed = 0;
    for (const auto& period : periods) missed += period.missed;
    return missed;
}

}  // namespace luoshi::programmes::events::series
