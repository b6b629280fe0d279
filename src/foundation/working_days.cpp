#include "foundation/working_days.hpp"

#include <algorithm>
#include <set>

namespace luoshi {

namespace {

bool is_weekend(Date day) { return day.weekday() == std::chrono::Saturday || day.weekday() == std::chrono::Sunday; }

std::int64_t number(Date day) { return day.days().time_since_epoch().count(); }

int year_of(Date day) { return static_cast<int>(day.ymd().year()); }

bool belongs(Date day, int year) { return day >= Date{year - 1, 12, 25} && day <= Date{year, 12, 31}; }

Problem not_published(Date day) {
    const auto year = std::to_string(year_of(day));
    return Problem{Code::conflict, "calendar-not-published",
                   day.to_string() + " 所在的 " + year + " 年节假日安排尚未录入，无法推算工作日；请在公布后由管理员录入该年工作日历",
                   "the working-day calendar of " + year + " is not entered, so " + day.to_string() +
                       " cannot be judged; enter the published calendar of that year first"};
}

}  // namespace

Result<Nothing> check(const PublishedYear& year) {
    std::vector<FieldProblem> faults;
    const auto fault = [&](std::string field, std::string slug, std::string detail) {
        faults.push_back({std::move(field), std::move(slug), std::move(detail)});
    };
    if (year.year < 1949 || year.year > 2200) fault("year", "out-of-range", "年份应在 1949 至 2200 之间");
    if (year.source.empty()) fault("source", "required", "请写明公布该日历的文件");
    if (year.holidays.empty()) fault("holidays", "required", "请列出该年的节假日");
    std::set<Date> seen;
    const auto look = [&](const std::vector<NamedDay>& days, const std::string& list, bool working) {
        for (std::size_t i = 0; i < days.size(); ++i) {
            const auto field = list + "." + std::to_string(i) + ".date";
            const auto text = days[i].date.to_string();
            if (!belongs(days[i].date, year.year)) fault(field, "outside-the-year", text + " 不在该年之内");
            if (!seen.insert(days[i].date).second) fault(field, "named-twice", text + " 重复");
            if (working && !is_weekend(days[i].date)) fault(field, "not-a-weekend", text + " 不是周末，无需调休上班");
        }
    };
    look(year.holidays, "holidays", false);
    look(year.make_up_days, "make_up_days", true);
    if (faults.empty()) return Nothing{};
    return Problem{Code::invalid, "invalid-calendar", "工作日历有误，请按公布的文件更正下列各项",
                   "the calendar has faults; correct the fields named below", std::move(faults)};
}

Result<WorkingDays> WorkingDays::make(const std::vector<PublishedYear>& years) {
    WorkingDays result;
    for (const auto& year : years) {
        TRY_DO(check(year));
        result.years_.push_back(year.year);
        for (const auto& day : year.holidays) result.changed_[number(day.date)] = false;
        for (const auto& day : year.make_up_days) result.changed_[number(day.date)] = true;
    }
    std::ranges::sort(result.years_);
    return result;
}

bool WorkingDays::covers(Date day) const { return std::ranges::binary_search(years_, year_of(day)); }

Result<bool> WorkingDays::is_working_day(Date day) const {
    if (!covers(day)) return not_published(day);
    const auto found = changed_.find(number(day));
    return found != changed_.end() ? found->second : !is_weekend(day);
}

Result<Date> WorkingDays::plus_working_days(Date day, int n) const {
    const int step = n < 0 ? -1 : 1;
    int left = n < 0 ? -n : n;
    if (n == 0) {
        TRY(const bool working, is_working_day(day));
        if (working) return day;
        left = 1;
    }
    while (left > 0) {
        day = day.plus_days(step);
        TRY(const bool working, is_working_day(day));
        left -= working ? 1 : 0;
    }
    return day;
}

Result<int> WorkingDays::working_days_between(Date from, Date to) const {
    if (to < from) {
        TRY(const int back, working_days_between(to, from));
        return -back;
    }
    int count = 0;
    while (from < to) {
        from = from.plus_days(1);
        TRY(const bool working, is_working_day(from));
        count += working ? 1 : 0;
    }
    return count;
}

}  // namespace luoshi
