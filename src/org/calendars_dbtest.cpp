#include "org/org_on_both.hpp"

namespace luoshi::org {
namespace {

class Calendars : public OrgOnBoth {
 protected:
    Result<SchoolTerm> fix(std::string_view code, Date starts, Date ends) {
        return in("430000", [&](Work& work) { return fix_term(work, {id(code), {}, 2022, TermKind::autumn, starts, ends, "校历"}); });
    }
    std::vector<SchoolTerm> terms(std::string_view code) {
        return look([&](Work& work) { return show_terms(work, {id(code), 2022}).value(); });
    }
};
ON_BOTH_DATABASES(Calendars);

TEST_P(Calendars, HoldForEverythingBelowWhoeverFixedThem) {
    fix("430000", Date{2022, 9, 1}, Date{2023, 1, 17}).value();
    EXPECT_EQ(terms("430102-education").at(0).body_name, "湖南省人民政府");
}

TEST_P(Calendars, GiveWayToThoseOfANearerBody) {
    fix("430000", Date{2022, 9, 1}, Date{2023, 1, 17}).value();
    fix("430102", Date{2022, 9, 5}, Date{2023, 1, 17}).value();
    EXPECT_EQ(terms("430102-education").at(0).starts, Date(2022, 9, 5));
}

TEST_P(Calendars, AreNotTouchedByThoseOfANeighbour) {
    fix("430000", Date{2022, 9, 1}, Date{2023, 1, 17}).value();
    fix("430102", Date{2022, 9, 5}, Date{2023, 1, 17}).value();
    EXPECT_EQ(terms("430103-education").at(0).starts, Date(2022, 9, 1));
}

TEST_P(Calendars, CanBeCorrected) {
    fix("430000", Date{2022, 9, 1}, Date{2023, 1, 17}).value();
    EXPECT_EQ(fix("430000", Date{2022, 9, 1}, Date{2023, 1, 10}).value().version, 2);
}

TEST_P(Calendars, RefuseAnAutumnTermInSpring) {
    EXPECT_EQ(fix("430000", Date{2023, 3, 1}, Date{2023, 7, 1}).error().slug, "term-out-of-year");
}

TEST_P(Calendars, KnowThePublishedMakeUpDays) {
    EXPECT_TRUE(look([](Work& work) { return working_days(work).value(); }).is_working_day(Date{2022, 10, 8}).value());
}

TEST_P(Calendars, RefuseDaysBeyondWhatWasPublished) {
    EXPECT_EQ(look([](Work& work) { return working_days(work).value(); }).is_working_day(Date{2027, 1, 4}).error().slug, "calendar-not-published");
}

TEST_P(Calendars, TakeTheYearThatWasPublishedNext) {
    in("430000", [](Work& work) {
        return enter_working_year(work, {2027, "国务院办公厅关于2027年部分节假日安排的通知", {{Date{2027, 1, 1}, "元旦"}}, {}});
    }).value();
    EXPECT_TRUE(look([](Work& work) { return working_days(work).value(); }).is_working_day(Date{2027, 1, 4}).value());
}

}  // namespace
}  // namespace luoshi::org
