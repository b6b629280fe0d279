// The clock of a share: due days with stopped spans, colours with their reason, missing reports, rungs, instances. Pure; nothing here is stored.
//
// Days beyond the published calendar are not guessed as working days: the count then goes by the week (5 of 7) and says so ("按自然周估算").
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "foundation/working_days.hpp"
#include "obligations/words.hpp"

namespace luoshi::obligations {

// Stopped on `from` and every day before `until` (none: still stopped).
struct StoppedSpan {
    Date from;
    std::optional<Date> until;
};
BOOST_DESCRIBE_STRUCT(StoppedSpan, (), (from, until))

struct CountedDay {
    Date day;
    bool estimated = false;  // the calendar is not published that far
};

// The due day moved by the working days on which the clock stood still; a stop that began after the due day moves nothing.
CountedDay effective_due(const WorkingDays& days, Date due, std::span<const StoppedSpan> stopped, Date today);
// The n-th working day after (before, where negative) a day.
CountedDay working_days_from(const WorkingDays& days, Date from, int n);
struct CountedDays {
    int days = 0;
    bool estimated = false;
};
// Working days after `from` up to `to`; negative where `to` is earlier.
CountedDays working_days_until(const WorkingDays& days, Date from, Date to);

// Reports that were due before today, since the day of issue: "2026-09", "2026-Q3".
std::vector<std::string> expected_periods(Reporting reporting, int report_day, Date issued, Date today);
std::string period_of(Reporting reporting, Date day);

// The days of a recurring duty after `issued`, up to `until`. `month` counts for yearly ones only. A 31st is the last day of a shorter month.
std::vector<Date> instances_of(Recurrence recurrence, int day, int month, Date issued, Date until);

struct ShareFacts {
    ShareState state = ShareState::issued;
    std::optional<Date> due;        // as it was set
    std::vector<StoppedSpan> stopped;
    Date issued;
    std::optional<Date> asked;      // the close, last
    int percent = 0;                // of the last approved report
    int missing = 0;                // reports
    int warn_days = 10;             // working days before due
    int sign_days = 3;              // working days to sign for it
};
struct Judgement {
    DutyColour colour = DutyColour::green;
    std::string words;
    std::string words_en;
    std::optional<Date> due;        // with the stopped days
    std::optional<int> left;        // working days until then; negative: late
};
Judgement judge(const WorkingDays& days, const ShareFacts& facts, Date today);

struct LadderStep {
    Rung rung = Rung::remind;
    int days = 0;  // working days after the due day; negative: before it
    using lenient = void;
};
BOOST_DESCRIBE_STRUCT(LadderStep, (), (rung, days))
std::vector<LadderStep> default_ladder();
// The rung that is to be climbed today: the lowest reached one that has not fired; none while another fired today. A reminder is no use any more
// once the day is there.
std::optional<Rung> rung_of_today(const WorkingDays& days, std::span<const LadderStep> ladder, std::span<const Rung> fired, std::optional<Date> last_fired,
                                  Date due, Date today);

}  // namespace luoshi::obligations
