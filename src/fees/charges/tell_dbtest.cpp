// What families are told of their bills and of a settlement: each guardian once, however often it is told.
#include "fees/charges/jobs.hpp"
#include "fees/charges/settlement_on_both.hpp"
#include "platform/jobs/runner.hpp"

namespace luoshi::fees::charges {
namespace {

namespace rows {
#define ROW(name, text) \
    inline constexpr storage::Query name { "test." #name, text, text }
ROW(told, "SELECT text FROM mail_message WHERE county = $1 AND kind = $2 ORDER BY text");
ROW(second_guardian,
    "INSERT INTO guardianship (county, id, pupil, account, account_county, name, relation, state, seat, asked_at, confirmed_at, confirmed_by_name, version) "
    "VALUES ($1, $2, $3, $4, $1, '家长乙', '父亲', 'confirmed', 2, 1, 1, '样例', 1)");
#undef ROW
}  // namespace rows

class ToldOfBills : public SettlementOnBoth {
 protected:
    void deliver() {
        jobs::Runner runner(storage(), clock(), random());
        add_jobs(runner, "https://example.cn");
        runner.run_due();
        EXPECT_TRUE(runner.dead().empty());
    }
    // The same event once more.
    void again(const char* event, json::value payload) {
        here([&](Work& work) -> Result<Nothing> {
            work.emit(event, std::move(payload));
            work.record("test.again", "event", event);
            return Nothing{};
        }).value();
        deliver();
    }
    std::vector<std::string> told(std::string kind) {
        return read([&](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(rows::told, county, kind); }).value();
    }
    std::string told_of(int n, const std::string& kind) {
        for (auto& text : told(kind)) {
            if (text.find("/m/children/" + child(n).to_string() + "/fees") != std::string::npos) return text;
        }
        return "";
    }
    void also_guards(std::uint8_t account_number, int n) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(rows::second_guardian, county, work.new_id<Id<struct SecondGuardianTag>>(), child(n), id<AccountId>(account_number));
            work.record("test.guard", "pupil", child(n).to_string());
            return Nothing{};
        }).value();
    }
    BillRunId billed() {
        set_rules();
        publish_notice();
        at(9, 0);
        return make().value().id;
    }
};
ON_BOTH_DATABASES(ToldOfBills);

void expect_says(const std::string& text, std::string_view words) { EXPECT_NE(text.find(words), std::string::npos) << words << " is not in: " << text; }

TEST_P(ToldOfBills, HowMuchAndWhereItStands) {
    also_guards(33, 0);
    const auto run = billed();
    deliver();
    ASSERT_EQ(told("charges.billed").size(), 5U) << "four children, one with two guardians";
    expect_says(told_of(0, "charges.billed"), "：2026–2027 学年秋季学期的课后服务账单已经开出，应缴 180.00 元。请打开账单核对");
    expect_says(told_of(2, "charges.billed"), "应缴 80.00 元");
    expect_says(told_of(2, "charges.billed"), "https://example.cn/m/children/");
    again("charges.billed", {{"county", county}, {"run", run.to_string()}});
    EXPECT_EQ(told("charges.billed").size(), 5U) << "told twice, said once";
}

TEST_P(ToldOfBills, NothingOfWhatIsCancelledOrPaidMeanwhile) {
    billed();
    as(finance(), [&](Work& work) { return cancel_bill(work, {bills_of(2).at(0).id, "年级登记有误"}); }).value();
    pay(bills_of(3).at(0).id, 8'000);
    pay(bills_of(0).at(0).id, 8'000);
    deliver();
    EXPECT_EQ(told("charges.billed").size(), 2U);
    expect_says(told_of(0, "charges.billed"), "应缴 100.00 元");
    EXPECT_EQ(told_of(2, "charges.billed"), "");
    EXPECT_EQ(told_of(3, "charges.billed"), "");
}

TEST_P(ToldOfBills, AnotherBillAsAnotherOne) {
    billed();
    deliver();
    as(finance(), [&](Work& work) { return cancel_bill(work, {bills_of(2).at(0).id, "年级登记有误"}); }).value();
    make().value();
    deliver();
    ASSERT_EQ(told("charges.billed").size(), 5U);
    std::size_t more = 0;
    for (const auto& text : told("charges.billed")) more += text.find("的课后服务费另开了一张账单，应缴 80.00 元") != std::string::npos;
    EXPECT_EQ(more, 1U);
}

// The message goes through other people's hands.
TEST_P(ToldOfBills, NeverOfAnExemption) {
    set_rules();
    publish_notice();
    grant(2, 100);
    at(9, 0);
    make().value();
    deliver();
    expect_says(told_of(2, "charges.billed"), "应缴 0 元，不用缴。");
    for (const auto& text : told("charges.billed")) EXPECT_EQ(text.find("减免"), std::string::npos) << text;
}

// news_for (pupils/telling).
TEST_P(ToldOfBills, NothingThatIsNoNewsAnyMore) {
    billed();
    clock().advance(std::chrono::hours{24 * 8});
    deliver();
    EXPECT_TRUE(told("charges.billed").empty());
}

TEST_P(ToldOfBills, WhatASettlementGivesBackOrLeavesToPay) {
    bill_all();
    for (const int n : {0, 1, 3}) pay(bills_of(n).at(0).id, bills_of(n).at(0).open().in_fen());
    receive(Money::fen(18'000 + 18'000 + 8'000));
    hold_all({{3, {0}}, {4, {2}}});
    settle().value();
    deliver();
    ASSERT_EQ(told("charges.settled").size(), 2U) << "whose bill stays as it is, and is paid, has nothing to do";
    expect_says(told_of(0, "charges.settled"), "2026–2027 学年秋季学期的课后服务费已经结算：账单 180.00 元，结算应收 171.00 元。多缴的 9.00 元由学校退还，不用申请，也不会过期。怎么算的");
    expect_says(told_of(2, "charges.settled"), "账单 80.00 元，结算应收 76.00 元。多开的 4.00 元不再收取。账单上还有 76.00 元没有缴。");
    again("charges.settled", {{"county", county}, {"plan", plan.to_string()}});
    EXPECT_EQ(told("charges.settled").size(), 2U) << "told twice, said once";
}

}  // namespace
}  // namespace luoshi::fees::charges
