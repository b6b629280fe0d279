#include "afterschool/attendance/attendance_on_both.hpp"
#include "afterschool/attendance/jobs.hpp"

namespace luoshi::afterschool::attendance {
namespace {

class Leave : public AttendanceOnBoth {
 protected:
    // The chess of tomorrow comes to the first of September, as the timetable's own acts would leave it and tell of it.
    void comes_today(const char* event, json::value payload) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(statement("UPDATE timetable_session SET day = $3, weekday = 2, starts = 1100, ends = 1140, state = 'moved', version = version + 1 "
                               "WHERE county = $1 AND id = $2"),
                     county, chess_tomorrow, Date(2026, 9, 1));
            work.record("test.move", "session", chess_tomorrow.to_string());
            work.emit(event, std::move(payload));
            return Nothing{};
        }).value();
        jobs::Runner runner(storage(), clock(), random());
        add_jobs(runner);
        runner.run_due();
    }
    void is_moved_to_today() { comes_today("timetable.session_changed", {{"county", county}, {"session", chess_tomorrow.to_string()}}); }
};
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

// The subscriptions in watch.cpp, and in_time of judge (leave.cpp).
TEST_P(Leave, CoversASessionThatIsMovedIntoItsDays) {
    rule("leave.cutoff", noon());
    at(10, 0);
    ask_for(2);
    at(13, 0);
    ask_for(0);
    is_moved_to_today();
    const auto there = seen(chess_tomorrow, office()).pupils;
    ASSERT_EQ(there.size(), 4U);
    EXPECT_TRUE(there[2].on_leave);
    EXPECT_EQ(there[2].leave_in_time, true) << "said at ten";
    EXPECT_TRUE(there[0].on_leave);
    EXPECT_EQ(there[0].leave_in_time, false) << "said after noon";
    EXPECT_FALSE(there[1].on_leave);
    is_moved_to_today();
    EXPECT_TRUE(seen(chess_tomorrow, office()).pupils[2].on_leave) << "told twice";
}

TEST_P(Leave, CoversAMakeUpThatIsMadeInItsDays) {
    at(10, 0);
    ask_for(2);
    comes_today("timetable.session_settled", {{"county", county}, {"session", painting.to_string()}, {"makes_up_by", chess_tomorrow.to_string()}});
    EXPECT_TRUE(seen(chess_tomorrow, office()).pupils[2].on_leave);
    comes_today("timetable.session_settled", {{"county", county}, {"session", painting.to_string()}, {"makes_up_by", nullptr}});
}

TEST_P(Leave, CoversASessionByWhichTheTimetableGrowsInItsDays) {
    at(10, 0);
    ask_for(2);
    comes_today("timetable.sessions_added", {{"county", county}, {"sessions", boost::json::array{json::value(chess_tomorrow.to_string())}}});
    EXPECT_TRUE(seen(chess_tomorrow, office()).pupils[2].on_leave);
}

// withdrawn_at, and the days, in leaves_to_cover.sql.
TEST_P(Leave, OfOtherDaysOrWithdrawnCoversNothingThatIsMoved) {
    at(10, 0);
    const auto asked = ask_for(2);
    as(other_mother(), [&](Work& work) { return withdraw_leave(work, {*asked.id, {}}); }).value();
    ask_for(0, Date(2026, 9, 2), Date(2026, 9, 2));
    is_moved_to_today();
    for (const auto& row : seen(chess_tomorrow, office()).pupils) EXPECT_FALSE(row.on_leave) << row.name;
}

// Child 3's family calls the head teacher of the class, or the office.
class CalledLeave : public AttendanceOnBoth {
 protected:
    Actor head_teacher() const { return with(account_of(20, "班主任"), {pupils::permissions::own_class}); }
    Actor reception() const { return with(account_of(26, "教务员"), {permissions::enter_leave}); }
    EnterCalledLeave call(std::string at, int n = 3) {
        EnterCalledLeave command;
        command.pupil = child(n);
        command.id = LeaveId::make(clock().now(), random());
        command.first_day = command.last_day = Date(2026, 9, 1);
        command.kind = LeaveKind::sick;
        command.caller = "赵一的奶奶";
        command.called = std::move(at);
        return command;
    }
    Result<LeaveView> enter(const EnterCalledLeave& command, Actor actor) {
        return as(std::move(actor), [&](Work& work) { return enter_called_leave(work, command); });
    }
    std::string refused(EnterCalledLeave command) { return enter(command, head_teacher()).error().slug; }
    bool on_leave(int n) { return seen(chess, zhou()).pupils[static_cast<std::size_t>(n)].on_leave; }
};
ON_BOTH_DATABASES(CalledLeave);

TEST_P(CalledLeave, IsJudgedByTheTimeOfTheCall) {
    rule("leave.cutoff", noon());
    at(13, 0);
    const auto early = enter(call("11:40"), head_teacher()).value();
    ASSERT_EQ(early.sessions.size(), 1U);
    EXPECT_EQ(early.sessions[0].in_time, true) << "entered after noon, said before";
    EXPECT_EQ(enter(call("12:30", 2), head_teacher()).value().sessions.at(0).in_time, false);
    EXPECT_TRUE(on_leave(3));
    EXPECT_TRUE(on_leave(2));
}

TEST_P(CalledLeave, NeedsWhoCalledAndATimeOfTodayThatIsNotToCome) {
    at(11, 0);
    EXPECT_EQ(refused(call("11:01")), "time-to-come");
    EXPECT_EQ(refused(call("昨天")), "time-invalid");
    EXPECT_EQ(refused(call("")), "time-invalid");
    auto nobody = call("10:00");
    nobody.caller = " ";
    EXPECT_EQ(refused(nobody), "text-required");
    EXPECT_TRUE(enter(call("11:00"), head_teacher()).has_value());
}

TEST_P(CalledLeave, IsEnteredByTheHeadTeacherOfTheClassAndByTheOfficeOnly) {
    at(11, 0);
    EXPECT_EQ(enter(call("10:00"), with(account_of(22, "吴老师"), {permissions::take, pupils::permissions::own_class})).error().slug, "no-such-pupil");
    EXPECT_EQ(enter(call("10:00"), office()).error().slug, "no-such-pupil") << "the right to manage registers is another one";
    EXPECT_EQ(enter(call("10:00"), mother()).error().slug, "no-such-pupil");
    EXPECT_TRUE(enter(call("10:00"), reception()).has_value());
    EXPECT_TRUE(on_leave(3));
}

TEST_P(CalledLeave, IsSeenAsSuchByTheFamilyWhichIsToldAndMayWithdrawIt) {
    at(11, 0);
    const auto entered = enter(call("10:20"), reception()).value();
    const auto family = account_of(33, "赵家长");
    const auto list = see(family, [&](Work& work) { return find_leaves(work, {child(3)}); }).value();
    ASSERT_EQ(list.items.size(), 1U);
    EXPECT_EQ(list.items[0].caller, "赵一的奶奶");
    EXPECT_EQ(clock_time(list.items[0].called_at.value()), "10:20");
    EXPECT_EQ(list.items[0].asked_by_name, "教务员");
    EXPECT_EQ(told("attendance.leave_entered/" + entered.id->to_string()).size(), 2U) << "the guardian, and the head teacher who did not enter it";
    EXPECT_TRUE(as(family, [&](Work& work) { return withdraw_leave(work, {*entered.id, {}}); }).value().withdrawn_at);
    EXPECT_FALSE(on_leave(3));
}

TEST_P(CalledLeave, IsWithdrawnByWhoMayEnterItAndTheFamilyIsTold) {
    at(11, 0);
    const auto entered = enter(call("10:20"), head_teacher()).value();
    EXPECT_EQ(told("attendance.leave_entered/" + entered.id->to_string()).size(), 1U) << "not the head teacher who entered it";
    EXPECT_EQ(see(head_teacher(), [&](Work& work) { return find_called_leaves(work, {child(3)}); }).value().items.size(), 1U);
    as(reception(), [&](Work& work) { return withdraw_leave(work, {*entered.id, {}}); }).value();
    EXPECT_FALSE(on_leave(3));
    EXPECT_EQ(told("attendance.called_leave_withdrawn/" + entered.id->to_string()).size(), 1U);
    const auto own = ask_for(2);
    EXPECT_EQ(as(reception(), [&](Work& work) { return withdraw_leave(work, {*own.id, {}}); }).error().slug, "no-such-leave") << "what a family asked is its own";
    EXPECT_TRUE(see(head_teacher(), [&](Work& work) { return find_called_leaves(work, {child(2)}); }).value().items.empty());
}

TEST_P(CalledLeave, InTimeTakesThePlaceOfTheFamilysOwnThatWasLate) {
    rule("leave.cutoff", noon());
    at(12, 30);
    ask_for(2);
    at(12, 40);
    enter(call("11:30", 2), head_teacher()).value();
    EXPECT_EQ(seen(chess, zhou()).pupils[2].leave_in_time, true);
    enter(call("12:35", 2), head_teacher()).value();
    EXPECT_EQ(seen(chess, zhou()).pupils[2].leave_in_time, true) << "the one in time stays";
}

TEST_P(CalledLeave, ThePreviewIsTheAnswerAndTheSameIdIsTheSameLeave) {
    rule("leave.cutoff", noon());
    at(13, 0);
    const auto preview =
        see(head_teacher(), [&](Work& work) { return preview_called_leave(work, {child(3), Date(2026, 9, 1), Date(2026, 9, 1), "11:40"}); }).value();
    const auto command = call("11:40");
    const auto entered = enter(command, head_teacher()).value();
    ASSERT_EQ(preview.sessions.size(), 1U);
    EXPECT_EQ(preview.sessions[0].session, entered.sessions.at(0).session);
    EXPECT_EQ(preview.sessions[0].in_time, entered.sessions.at(0).in_time);
    EXPECT_EQ(enter(command, head_teacher()).value().id, entered.id);
    auto other = command;
    other.called = "11:41";
    EXPECT_EQ(enter(other, head_teacher()).error().slug, "id-taken");
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
