// The working-day clock of the People's Republic: Monday to Friday, without the published holidays, with the published make-up days (调休).
//
// The State Council publishes the holidays of a year in the autumn before. A day of a year that is not published has no answer: every question
// about it is refused with "calendar-not-published" instead of being guessed, because a deadline counted wrongly is worse than none.
#pragma once
#include <boost/describe.hpp>
#include <string>
#include <unordered_map>
#include <vector>

#include "foundation/result.hpp"
#include "foundation/time.hpp"

namespace luoshi {

struct NamedDay {
    Date date;
    std::string name;  // 国庆节
};
BOOST_DESCRIBE_STRUCT(NamedDay, (), (date, name))

// What was published for one year. Holidays are all days of the holiday periods, weekend days included; make-up days are the Saturdays and
// Sundays that are worked.
struct PublishedYear {
    int year = 0;
    std::string source;  // the notice, as cited
    std::vector<NamedDay> holidays;
    std::vector<NamedDay> make_up_days;
};
BOOST_DESCRIBE_STRUCT(PublishedYear, (), (year, source, holidays, make_up_days))

// Refuses with "invalid-calendar" and one field problem for each fault: no source, no holidays, days outside the year (the last week of the year
// before is allowed, for New Year's bridge), days named twice, make-up days that are not at a weekend.
Result<Nothing> check(const PublishedYear& year);

class WorkingDays {
 public:
    WorkingDays() = default;  // nothing published: every question is refused
    static Result<WorkingDays> make(const std::vector<PublishedYear>& years);

    Result<bool> is_working_day(Date day) const;
    // The n-th working day after `day`; before it where n is negative; the day itself or the next working day where n is 0.
    Result<Date> plus_working_days(Date day, int n) const;
    // How many working days lie after `from` up to and including `to`; negative where `to` is earlier.
    Result<int> working_days_between(Date from, Date to) const;
    bool covers(Date day) const;

 private:
    std::vector<int> years_;                          // sorted
    std::unordered_map<std::int64_t, bool> changed_;  // day number → working? for days that differ from their weekday
};

}  // namespace luoshi
