#include "afterschool/attendance/attendance_on_both.hpp"

namespace luoshi::afterschool::attendance {
namespace {

class Leave : public AttendanceOnBoth {};
ON_BOTH_DATABASES(Leave);

json::value noon() { return json::value{{"days_before", 0}, {"at", "12:00"}}; }

TEST_P(Leave, InTimeAndLateAreBothKeptAndSaySo) {
    rule("leave.cutoff", noon());
    at(11, 59);
    const auto early = ask_for(2);
    ASSERT_EQ(early.sessions.size(), 1U);
    EXPECT_EQ(early.sessions[0].in_time, true);
    EXPECT_NE(early.basis.value_or("").find("岳教〔2026〕1号"), std::string::npos);
    at(12, 1);
    const auto late = ask_for(0);
    ASSERT_EQ(late.sessions.size(), 2U);
    EXPECT_EQ(late.sessions[0].in_time, false);
    EXPECT_NE(late.sessions[0].effect.find("可能不退费"), std::string::npos);
}

TEST_P(Leave, WithoutARuleNothingIsInvented) {
    const auto asked = ask_for(2);
    EXPECT_EQ(asked.sessions[0].in_time, std::nullopt);
    EXPECT_EQ(asked.sessions[0].cutoff_at, std::nullopt);
}

TEST_P(Leave, ThePreviewIsTheAnswer) {
    rule("leave.cutoff", noon());
    const auto preview = see(mother(), [&](Work& work) {
                             return preview_leave(work, {child(0), Date(2026, 9, 1), Date(2026, 9, 2)});
                         }).value();
    const auto asked = ask_for(0, Date(2026, 9, 1), Date(2026, 9, 2));
    ASSERT_EQ(preview.sessions.size(), 3U);
    ASSERT_EQ(asked.sessions.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(preview.sessions[i].session, asked.sessions[i].session);
        EXPECT_EQ(preview.sessions[i].in_time, asked.sessions[i].in_time);
    }
}

TEST_P(Leave, TheSameIdIsTheSameLeave) {
    const auto which = LeaveId::make(clock().now(), random());
    const AskLeave command{child(2), which, Date(2026, 9, 1), Date(2026, 9, 1), LeaveKind::sick, "发烧", {}};
    as(other_mother(), [&](Work& work) { return ask_leave(work, command); }).value();
    EXPECT_EQ(as(other_mother(), [&](Work& work) { return ask_leave(work, command); }).value().id, which);
    auto other = command;
    other.words = "别的";
    EXPECT_EQ(as(other_mother(), [&](Work& work) { return ask_leave(work, other); }).error().slug, "id-taken");
}

TEST_P(Leave, IsRefusedWhereThereIsNothingToMiss) {
    const auto ask = [&](Date first, Date last) {
        return as(other_mother(), [&](Work& work) {
            return ask_leave(work,
                             {child(2), LeaveId::make(clock().now(), random()), first, last, LeaveKind::other, "", {}});
        });
    };
    EXPECT_EQ(ask(Date(2026, 9, 5), Date(2026, 9, 6)).error().slug, "nothing-to-miss");
    EXPECT_EQ(ask(Date(2026, 9, 2), Date(2026, 9, 1)).error().slug, "days-invalid");
    EXPECT_EQ(ask(Date(2026, 9, 1), Date(2026, 11, 1)).error().slug, "days-invalid");
    EXPECT_EQ(ask(Date(2026, 8, 1), Date(2026, 8, 2)).error().slug, "days-over");
    at(16, 41);
    EXPECT_EQ(ask(Date(2026, 9, 1), Date(2026, 9, 1)).error().slug, "nothing-to-miss") << "the session is over";
}

TEST_P(Leave, IsWithdrawnByAGuardianOnly) {
    const auto asked = ask_for(2);
    const auto withdraw = [&](Actor actor) {
        return as(std::move(actor), [&](Work& work) { return withdraw_leave(work, {*asked.id, {}}); });
    };
    EXPECT_EQ(withdraw(mother()).error().slug, "no-such-leave");
    EXPECT_EQ(withdraw(zhou()).error().slug, "no-such-leave");
    EXPECT_TRUE(withdraw(other_mother()).value().withdrawn_at);
    EXPECT_EQ(withdraw(other_mother()).error().slug, "leave-withdrawn");
    EXPECT_FALSE(seen(chess, zhou()).pupils[2].on_leave);
    EXPECT_NO_FATAL_FAILURE(ask_for(2)) << "another one may be asked";
}

TEST_P(Leave, AFamilySeesItsDay) {
    ask_for(0);
    at(16, 5);
    hand_in({Mark::leave, Mark::present, Mark::present, Mark::present}).value();
    const auto day = see(mother(), [](Work& work) { return show_family_day(work, {}); }).value();
    ASSERT_EQ(day.children.size(), 2U);
    ASSERT_EQ(day.children[0].sessions.size(), 2U);
    EXPECT_TRUE(day.children[0].sessions[0].on_leave);
    EXPECT_EQ(day.children[1].sessions[0].mark, Mark::present);
    EXPECT_EQ(day.children[1].sessions[1].mark, std::nullopt) << "painting has no register yet";
    EXPECT_TRUE(see(stranger(), [](Work& work) { return show_family_day(work, {}); }).value().children.empty());
}

}  // namespace
}  // namespace luoshi::afterschool::attendance
