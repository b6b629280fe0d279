#include "fees/payments/payments_on_both.hpp"

namespace luoshi::fees::payments {
namespace {

using journal::Account;

class Statements : public PaymentsOnBoth {
 protected:
    static constexpr const char* header = "日期,收入金额,付款人,附言,流水号\n";
    std::string code_of(PupilId pupil) {
        return read([&](Work& work) -> Result<std::string> { return pupils::find_pupil(work, pupil).value().code; }).value();
    }
    Result<BankStatementView> preview(const std::string& lines, Channel channel = Channel::bank) {
        return read_as(office(), [&](Work& work) {
            return preview_statement(work, {.school = school_, .channel = channel, .upload = {.name = "流水.csv", .type = {}, .bytes = header + lines}});
        });
    }
    Result<BankStatementView> bring_in(const std::string& lines, std::optional<StatementId> id = {}, std::string sha256 = {}) {
        const auto bytes = header + lines;
        if (sha256.empty()) sha256 = crypto::sha256_hex(bytes);
        return write_as(office(), [&](Work& work) {
            return import_statement(work, {.id = id.value_or(fresh<StatementId>()),
                                           .school = school_,
                                           .channel = Channel::bank,
                                           .sha256 = sha256,
                                           .upload = {.name = "流水.csv", .type = {}, .bytes = bytes}});
        });
    }
};
ON_BOTH_DATABASES(Statements);

TEST_P(Statements, BringTheCertainToItsBillAndParkTheRest) {
    const auto one = bill(0, 48'000);
    bill(1, 30'000);
    const auto lines = "2026-09-03,480.00,李梅," + code_of(one.pupil) + ",1\n2026-09-03,300.00,王强,转账,2\n";
    const auto looked = preview(lines).value();
    EXPECT_EQ(looked.automatic, 1);
    EXPECT_EQ(looked.parked, 1);
    EXPECT_EQ(looked.lines[1].suggestions.size(), 1U);
    EXPECT_EQ(open_on(one.id), 48'000);  // looking changes nothing
    bring_in(lines, {}, looked.sha256).value();
    EXPECT_EQ(open_on(one.id), 0);
    EXPECT_EQ(balance(Account::bank), 78'000);
    EXPECT_EQ(balance(Account::unknown_money), -30'000);
}

TEST_P(Statements, TakeALineOnceHoweverManyFilesHoldIt) {
    const auto id = fresh<StatementId>();
    bring_in("2026-09-03,480.00,李梅,,1\n", id).value();
    EXPECT_TRUE(bring_in("2026-09-03,480.00,李梅,,1\n", id).value().imported);
    EXPECT_EQ(bring_in("2026-09-04,480.00,李梅,,2\n", id).error().slug, "id-taken");
    EXPECT_EQ(bring_in("2026-09-03,480.00,李梅,,1\n").error().slug, "nothing-new");
    const auto more = bring_in("2026-09-03,480.00,李梅,,1\n2026-09-04,20.00,王强,,2\n").value();
    EXPECT_EQ(more.known, 1);
    EXPECT_EQ(balance(Account::bank), 50'000);
}

TEST_P(Statements, BringInNothingWhenARowIsWrong) {
    EXPECT_EQ(bring_in("2026-09-03,480.00,李梅,,1\nbad,20.00,王强,,2\n").error().slug, "rows-faulty");
    EXPECT_EQ(bring_in("2026-09-13,480.00,李梅,,1\n").error().slug, "rows-faulty");  // a day to come
    bring_in("2026-09-03,480.00,李梅,,1\n").value();
    EXPECT_EQ(bring_in("2026-09-03,490.00,李梅,,1\n2026-09-03,1.00,李梅,,2\n").error().slug, "rows-faulty");  // the same reference, another sum
    EXPECT_EQ(balance(Account::bank), 48'000);
}

TEST_P(Statements, AreWhatWasLookedAt) {
    const auto looked = preview("2026-09-03,480.00,李梅,,1\n").value();
    EXPECT_EQ(bring_in("2026-09-03,481.00,李梅,,1\n", {}, looked.sha256).error().slug, "file-changed");
}

TEST_P(Statements, GiveNoBillTwice) {
    const auto one = bill(0, 48'000);
    const auto code = code_of(one.pupil);
    const auto view = bring_in("2026-09-03,480.00,李梅," + code + ",1\n2026-09-04,480.00,李梅," + code + ",2\n").value();
    EXPECT_EQ(view.automatic, 1);
    EXPECT_EQ(view.parked, 1);
    EXPECT_EQ(balance(Account::unknown_money), -48'000);
}

TEST_P(Statements, ComeFromABank) {
    EXPECT_EQ(preview("2026-09-03,480.00,李梅,,1\n", Channel::counter).error().slug, "channel-not-a-bank");
    EXPECT_EQ(preview("2026-09-03,480.00,李梅,,1\n", Channel::wechat).error().slug, "channel-not-a-bank");
    EXPECT_EQ(preview("2026-09-03,480.00,李梅,,1\n", Channel::treasury).value().parked, 1);
}

TEST_P(Statements, SuggestSiblingsToAPerson) {
    const auto one = bill(0, 48'000);
    const auto two = bill(1, 30'000);
    // The first family's guardian has the second child, too.
    plant(
        "INSERT INTO guardianship (county, id, pupil, account, account_county, name, relation, state, seat, asked_at, confirmed_at, confirmed_by_name, version) "
        "SELECT county, $2, $3, account, account_county, name, relation, state, 2, asked_at, confirmed_at, confirmed_by_name, 1 FROM guardianship "
        "WHERE county = $1 AND account = $4",
        county, pupils::GuardianshipId::make(clock().now(), random()), two.pupil, population_.families[0].guardian);
    checks_hold_ = true;
    const auto view = preview("2026-09-03,780.00,家长," + code_of(one.pupil) + ",1\n").value();
    EXPECT_EQ(view.automatic, 0);
    ASSERT_FALSE(view.lines.front().suggestions.empty());
    EXPECT_EQ(view.lines.front().suggestions.front().hints.back(), MatchHint::siblings);
}

}  // namespace
}  // namespace luoshi::fees::payments
