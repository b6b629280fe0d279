// What was held against what the operator's frequency asks for, period by period. Pure.
#pragma once
#include <boost/describe.hpp>
#include <string>
#include <vector>

#include "foundation/time.hpp"

namespace luoshi::programmes::events::series {

enum class FrequencyPer { month, quarter, half_year, year };
BOOST_DESCRIBE_ENUM(FrequencyPer, month, quarter, half_year, year)

struct FrequencyRule {
    Date from;
    std::int64_t times = 1;
    FrequencyPer per = FrequencyPer::year;
};

struct FrequencyPeriod {
    Date begins, ends;    // both days belong to it
    std::string label;    // 2026, 2026-H1, 2026-Q1, 2026-01
    std::int64_t wanted = 0, held = 0, missed = 0;
    bool over = false;
};

Date period_begin(Date day, FrequencyPer per);
Date period_end(Date day, FrequencyPer per);
std::string period_label(Date day, FrequencyPer per);

// Rules in the order of their days. A rule begins to count with the first whole period on or after its day, and ends with the last whole one before
// the next rule counts. Nothing is missed in a period that still runs.
std::vector<FrequencyPeriod> judge_frequency(const std::vector<FrequencyRule>& rules, const std::vector<Date>& held, Date today);
std::int64_t missed_in(const std::vector<FrequencyPeriod>& periods);

}  // namespace luoshi::programmes::events::series
