// What counts as laid on a school, and on which day.
#include <gtest/gtest.h>

#include "reporting/burden.hpp"

namespace luoshi::reporting {
namespace {

using Asked = std::vector<Date>;
const Days autumn{Date(2026, 9, 1), Date(2027, 2, 1)};
const Date christmas(2026, 12, 25);

TEST(ReportsAsked, ALoneReportIsLaidOnWithItsDuty) {
    EXPECT_EQ(reports_asked(Asking::once, Date(2026, 9, 7), {}, autumn, christmas), (Asked{Date(2026, 9, 7)}));
    EXPECT_EQ(reports_asked(Asking::once, Date(2026, 8, 31), {}, autumn, christmas), Asked{}) << "before the period";
}

TEST(ReportsAsked, AMonthlyOneCountsEachMonthThatBegan) {
    EXPECT_EQ(reports_asked(Asking::monthly, Date(2026, 9, 7), {}, autumn, Date(2026, 11, 2)), (Asked{Date(2026, 9, 7), Date(2026, 10, 1), Date(2026, 11, 1)}));
    EXPECT_EQ(reports_asked(Asking::monthly, Date(2026, 6, 7), {}, autumn, Date(2026, 9, 2)), (Asked{Date(2026, 9, 1)})) << "months before the period lie outside it";
}

TEST(ReportsAsked, NoneIsAskedForAfterTheDueDay) {
    EXPECT_EQ(reports_asked(Asking::monthly, Date(2026, 9, 7), Date(2026, 10, 15), autumn, christmas), (Asked{Date(2026, 9, 7), Date(2026, 10, 1)}));
}

TEST(ReportsAsked, QuartersAreThoseOfTheCalendar) {
    EXPECT_EQ(reports_asked(Asking::quarterly, Date(2026, 9, 7), {}, autumn, Date(2027, 1, 9)), (Asked{Date(2026, 9, 7), Date(2026, 10, 1), Date(2027, 1, 1)}));
}

TEST(Fields, AreCountedWhereSomethingIsToBeFilledIn) {
    EXPECT_EQ(fields_of_report(0), 3);
    EXPECT_EQ(fields_of_report(2), 5);
    EXPECT_EQ(fields_of_sheet(R"({"title":"t","items":[{"id":"1"},{"id":"1.1","parent":"1"},{"id":"1.2","parent":"1"},{"id":"2"}]})"), 3) << "a heading takes no mark";
    EXPECT_EQ(fields_of_sheet("nothing"), 0);
    EXPECT_EQ(fields_of_survey(R"([{"a":1},{"b":2}])"), 2);
    EXPECT_EQ(fields_of_survey("{}"), 0);
}

}  // namespace
}  // namespace luoshi::reporting
