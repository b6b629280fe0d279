// What is laid on a school: reports, surveys, score sheets, orders and visits that this system itself knows of, with their fields and their clause.
// Pure but for `laid_on`; what counts and what does not stands in README.md.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reporting/place.hpp"

namespace luoshi::reporting {

enum class BurdenKind { report, survey, evaluation, order, visit };
BOOST_DESCRIBE_ENUM(BurdenKind, report, survey, evaluation, order, visit)

// Days, `until` excluded.
struct Days {
    Date from, until;
    bool holds(Date day) const { return from <= day && day < until; }
};

// How often a duty asks for a report; the words are those of obligations.
enum class Asking { once, monthly, quarterly };
BOOST_DESCRIBE_ENUM(Asking, once, monthly, quarterly)

// The days within `days` on which a report was laid on a body: once on the day of issue; else with each month or quarter that began since, not beyond the
// due day of the share nor beyond today.
std::vector<Date> reports_asked(Asking asking, Date issued, std::optional<Date> due, const Days& days, Date today);

// Fields of one report: words, percent, number, and one for each stage counted apart.
std::int64_t fields_of_report(std::size_t stages);
// Lines of a score sheet that nobody else is a part of: those that take a mark. 0 for what is no sheet.
std::int64_t fields_of_sheet(std::string_view sheet);
std::int64_t fields_of_survey(std::string_view questions);
// An order asks for measures and for proof.
inline constexpr std::int64_t fields_of_order = 2;

struct LaidOn {
    BodyId school;
    BurdenKind kind = BurdenKind::report;
    std::string title;
    std::string asked_by;
    Date day;
    std::int64_t forms = 0, fields = 0, visits = 0;
    std::string notice_number, clause;
    std::string link;  // the desk's page of the row
};

// Of all schools of a county, or of one; the latest first.
std::vector<LaidOn> laid_on(Work& work, const std::string& county, const std::optional<BodyId>& school, const Days& days);

}  // namespace luoshi::reporting
