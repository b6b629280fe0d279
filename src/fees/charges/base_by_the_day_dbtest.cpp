// A base service that is published, billed and settled by the day.
#include "afterschool/attendance/base_hours_on_both.hpp"
#include "fees/charges/settlement_on_both.hpp"

namespace luoshi::fees::charges {
namespace {

// A fixed amount a day: both hours of a day are one unit of the price that the notice shows.
class BaseByTheDay : public attendance::WithBaseHours<SettlementOnBoth> {
 protected:
    void SetUp() override {
        SettlementOnBoth::SetUp();
        if (IsSkipped()) return;
        std::vector<Date> all;
        for (int n = 0; n < days; ++n) all.push_back(day(n));
        add_base_hours(all);
        set_rules(100'000, "lessons_then_cap", "by_day_amount");
        publish_notice();
        here([&](Work& work) -> Result<Nothing> {
            work.run(statement("INSERT INTO fee_notice_line (county, notice, item, grade, price_fen, unit) VALUES ($1, $2, 'base', 3, 336, 'day')"), county, notice_);
            work.record("test.notice", "fee_notice", notice_.to_string());
            return Nothing{};
        }).value();
        at(9, 0);
        make().value();
    }
    // The first hour with Mr Wu, the second with Mrs Zhou; child 2 plays chess in the first one.
    void take_base(int n, int hour, bool here) {
        at(16, hour == 1 ? 6 : 56, day(n));
        std::vector<attendance::MarkOf> marks;
        if (hour == 2) marks.push_back({child(2), attendance::Mark::present, {}});
        marks.push_back({child(3), here ? attendance::Mark::present : attendance::Mark::absent, {}});
        const auto session = session_of_base(hour == 1 ? 3 : 4, n);
        const auto teacher = hour == 1 ? wu() : zhou();
        const attendance::HandInRegister command{session, attendance::SubmissionId::make(clock().now(), random()), 0, marks, clock().now(), {}};
        as(teacher, [&](Work& work) { return attendance::hand_in_register(work, command); }).value();
        at(18, 0, day(n));
        close(session, teacher).value();
    }
    void hold_days(const std::set<int>& first_missed, const std::set<int>& second_missed) {
        for (int n = 0; n < days; ++n) {
            take(n, 1, {0, 1, 2});
            take(n, 2, {0, 1});
            take_base(n, 1, !first_missed.contains(n));
            take_base(n, 2, !second_missed.contains(n));
        }
    }
};
ON_BOTH_DATABASES(BaseByTheDay);

TEST_P(BaseByTheDay, IsBilledByTheDay) {
    const auto view = bill(bills_of(3).at(0).id);
    ASSERT_EQ(view.lines.size(), 1U);
    EXPECT_TRUE(view.lines[0].by_day);
    EXPECT_EQ(view.lines[0].lessons, 20) << "days, though two lessons each";
    EXPECT_EQ(view.due_fen, 20 * 336);
    EXPECT_NE(view.formula.find("20天 × 3.36 元"), std::string::npos) << view.formula;
    EXPECT_TRUE(account_of_child(3).terms.at(0).bills.at(0).lines.at(0).by_day) << "the family reads days";
    EXPECT_EQ(bills_of(2).at(0).due, Money::fen(20 * 400 + 20 * 336)) << "chess by the lesson, the second hour as a day";
}

TEST_P(BaseByTheDay, GivesBackADayThatWasMissedWholeAndKeepsOneMissedInPart) {
    hold_days({3}, {3, 4});
    settle().value();
    EXPECT_EQ(settled(3).charged_fen, 19 * 336);
    EXPECT_EQ(settled(3).waived_fen, 336) << "nothing was paid yet";
    EXPECT_EQ(settled(3).kept, reckoning::KeptBy::rule) << "a day attended in part counts";
    EXPECT_NE(settled(3).words.find("每天固定金额"), std::string::npos) << settled(3).words;
}

// What was billed by the day stays so, whatever the notice of a later version prices by.
TEST_P(BaseByTheDay, KeepsItsUnitWithItsPrice) {
    publish_notice(400, 500, 2);
    here([&](Work& work) -> Result<Nothing> {
        work.run(rows::notice_line, county, notice_, "base", 300);
        work.record("test.notice", "fee_notice", notice_.to_string());
        return Nothing{};
    }).value();
    hold_days({3}, {3});
    settle().value();
    EXPECT_EQ(settled(3).charged_fen, 19 * 336);
}

}  // namespace
}  // namespace luoshi::fees::charges
