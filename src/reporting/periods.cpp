#include "reporting/periods.hpp"

#include "tally/api.hpp"

namespace luoshi::reporting {

Date end_of(const std::string& month) { return Date::parse(month + "-01").value().plus_months(1).plus_days(-1); }

std::string term_begin(const std::string& month) {
    return tally::month_of(tally::first_day_of(tally::term_of(Date::parse(month + "-01").value())));
}

std::vector<std::string> months_of(const Period& period) {
    std::vector<std::string> months;
    for (auto day = Date::parse(period.from + "-01").value(); tally::month_of(day) <= period.to; day = day.plus_months(1))
        months.push_back(tally::month_of(day));
    return months;
}

Result<Period> period_between(const std::string& from, const std::string& to) {
    const auto is_month = [](const std::string& text) { return text.size() == 7 && Date::parse(text + "-01").has_value(); };
    const bool fits = is_month(from) && is_month(to) && from <= to && Date::parse(from + "-01")->plus_months(months_at_most) > *Date::parse(to + "-01");
    if (!fits) {
        return Problem{Code::invalid, "period-wrong", "期间“" + from + " 至 " + to + "”不成立；请填两个月份（如 2026-09），起不晚于止，不超过五年",
                       "the period \"" + from + " to " + to + "\" does not hold: give two months (2026-09), the first not after the last, five years at most",
                       {{"from", "period", "请填月份"}}};
    }
    return Period{from, to};
}

Period running_term(Date today) { return {tally::month_of(tally::first_day_of(tally::term_of(today))), tally::month_of(today)}; }

}  // namespace luoshi::reporting
