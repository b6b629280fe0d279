// At the gate where somebody must not collect a child: what a ban kills, and what it leaves standing.
#include "afterschool/attendance/hand_over_on_both.hpp"

namespace luoshi::afterschool::attendance {
namespace {

// Child 2 has a second guardian: account 33, 家长33.
class WithABan : public HandOverOnBoth {
 protected:
    void SetUp() override {
        HandOverOnBoth::SetUp();
        if (IsSkipped()) return;
        here([&](Work& work) -> Result<Nothing> {
            work.run(statement("INSERT INTO guardianship (county, id, pupil, account, account_county, name, relation, state, seat, asked_at, "
                               "confirmed_at, confirmed_by_name, version) "
                               "VALUES ($1, $2, $3, $4, $1, '家长33', '父亲', 'confirmed', 2, 1, 1, '班主任', 1)"),
                     county, id<pupils::GuardianshipId>(90), child(2), id<AccountId>(33));
            work.record("test.guardian", "pupil", child(2).to_string());
            return Nothing{};
        }).value();
    }
    static Actor father() { return account_of(33, "赵家长"); }  // of 2, and of 3
    void permit(int n, Actor actor) {
        as(std::move(actor), [&](Work& work) {
            return give_permit(work, {child(n), PermitId::make(clock().now(), random()), {2}, Date(2026, 9, 1), Date(2026, 12, 31), {}});
        }).value();
    }
    HandOver coded(const std::string& given, std::optional<std::string> who = {}, HandOverMethod method = HandOverMethod::code) {
        HandOver command;
        command.method = method;
        command.code = given;
        command.collected_by = std::move(who);
        return command;
    }
};
ON_BOTH_DATABASES(WithABan);

TEST_P(WithABan, ACodeOfBeforeIsDeadAndThatIsSaid) {
    const auto fathers = code(2, father());
    ban(2, "家长33");
    after_chess();
    EXPECT_EQ(slug(give(coded(fathers.code, "家长32"))), "must-not-collect") << "his own";
    EXPECT_EQ(slug(give(coded(fathers.token, "家长32", HandOverMethod::qr))), "must-not-collect");
    EXPECT_EQ(told("attendance.must_not_collect/" + child(2).to_string()).size(), 1U) << "the head on duty, once";
}

TEST_P(WithABan, ACodeOfAnotherGuardianFromBeforeIsDeadTooForItMayHaveBeenPassedOn) {
    const auto mothers = code(2, other_mother());
    ban(2, "家长33");
    after_chess();
    EXPECT_EQ(slug(give(coded(mothers.code, "家长32"))), "code-before-ban");
    EXPECT_EQ(slug(give(coded(mothers.token, "家长32", HandOverMethod::qr))), "code-before-ban");
    const auto anew = code(2, other_mother());
    EXPECT_EQ(slug(give(coded(anew.code, "家长32"))), "");
}

TEST_P(WithABan, ABanThatEndedWakesNoCodeUp) {
    const auto mothers = code(2, other_mother());
    const auto which = ban(2, "家长33");
    as(office(), [&](Work& work) { return end_ban(work, {which, "裁定撤销", {}}); }).value();
    after_chess();
    EXPECT_EQ(slug(give(coded(mothers.code))), "code-replaced");
}

TEST_P(WithABan, ACodeAloneDoesNotSayWhoStandsThere) {
    ban(2, "家长 33");
    const auto made = code(2, other_mother());
    after_chess();
    EXPECT_EQ(slug(give(coded(made.code))), "say-who-collects");
    EXPECT_EQ(slug(give(coded(made.token, " ", HandOverMethod::qr))), "say-who-collects");
    EXPECT_EQ(slug(give(coded(made.code, "家长33"))), "must-not-collect");
    EXPECT_EQ(slug(give(coded(made.token, "家长33", HandOverMethod::qr))), "must-not-collect");
    EXPECT_EQ(slug(give(coded(made.code, "家长32"))), "");
    const auto list = see(zhou(), [&](Work& work) { return show_hand_over(work, {chess}); }).value();
    ASSERT_EQ(list.left.size(), 1U);
    EXPECT_EQ(list.left[0].left_with, "家长32（接送码）");
}

TEST_P(WithABan, TheRefusalNamesThePersonButNeitherReasonNorDocument) {
    ban(2, "家长33");
    const auto made = code(2, other_mother());
    after_chess();
    const auto asked = give(coded(made.code)).error();
    EXPECT_NE(asked.detail.find("家长33"), std::string::npos);
    const auto stopped = give(coded(made.code, "家长33"));
    for (const auto& text : {asked.detail, asked.detail_en, stopped->refusal->detail, stopped->refusal->detail_en}) {
        EXPECT_EQ(text.find("民保令"), std::string::npos);
        EXPECT_EQ(text.find("保护令"), std::string::npos);
    }
}

TEST_P(WithABan, TheBannedGuardianMakesNoCodeNamesNobodyAndPermitsNothing) {
    ban(2, "家长33");
    const auto as_father = [&](auto&& act) { return as(father(), act).error().slug; };
    EXPECT_EQ(as_father([&](Work& work) { return make_pickup_code(work, {child(2), {}}); }), "must-not-collect");
    EXPECT_EQ(as_father([&](Work& work) {
                  return add_collector(work, {child(2), CollectorId::make(clock().now(), random()), "李伯伯", "伯伯", "", {}});
              }),
              "must-not-collect");
    EXPECT_EQ(as_father([&](Work& work) {
                  return give_permit(work, {child(2), PermitId::make(clock().now(), random()), {2}, Date(2026, 9, 1), Date(2026, 9, 30), {}});
              }),
              "must-not-collect");
    EXPECT_EQ(code(3, father()).code.size(), 6U) << "of the other child";
    const auto day = see(father(), [&](Work& work) { return show_family_day(work, {}); }).value();
    for (const auto& one : day.children) {
        const auto action = std::ranges::find(one.actions, "code", &ActionView::action);
        EXPECT_EQ(action->enabled, one.pupil == child(3)) << one.name;
    }
}

TEST_P(WithABan, WhomTheBannedGuardianNamedDoesNotCollect) {
    const auto uncle = collector(2, "李伯伯", father());
    const auto grandmother = collector(2, "李奶奶", other_mother());
    ban(2, "家长33");
    after_chess();
    EXPECT_EQ(slug(give(with_collector(2, uncle))), "no-such-collector") << "the entry has taken the collector away";
    EXPECT_EQ(slug(give(with_collector(2, grandmother))), "");
}

// The row of before may stand (a binding that was confirmed after the ban): the gate looks for itself.
TEST_P(WithABan, TheGateItselfLooksAtWhoNamedACollectorAndWhoGaveAPermit) {
    const auto uncle = collector(2, "李伯伯", father());
    permit(2, father());
    ban(2, "家长33");
    here([&](Work& work) -> Result<Nothing> {
        work.run(statement("UPDATE collector SET ended_at = NULL, ended_by = NULL WHERE county = $1"), county);
        work.run(statement("UPDATE alone_permit SET ended_at = NULL, ended_by = NULL WHERE county = $1"), county);
        work.record("test.restore", "pupil", child(2).to_string());
        return Nothing{};
    }).value();
    after_chess();
    EXPECT_EQ(slug(give(with_collector(2, uncle))), "must-not-collect");
    EXPECT_EQ(slug(give({.method = HandOverMethod::alone, .pupil = child(2)})), "must-not-collect");
    const auto list = see(zhou(), [&](Work& work) { return show_hand_over(work, {chess}); }).value();
    EXPECT_TRUE(list.waiting[2].collectors.empty());
    EXPECT_FALSE(list.waiting[2].may_go_alone);
    EXPECT_EQ(list.waiting[2].guardians, std::vector<std::string>{"家长32"});
    EXPECT_EQ(list.waiting[2].must_not, std::vector<std::string>{"家长33"});
}

TEST_P(WithABan, APermitOfTheBannedGuardianEndsOneOfTheOtherStands) {
    permit(2, father());
    ban(2, "家长33");
    after_chess();
    EXPECT_EQ(slug(give({.method = HandOverMethod::alone, .pupil = child(2)})), "no-permit");
    permit(2, other_mother());
    EXPECT_EQ(slug(give({.method = HandOverMethod::alone, .pupil = child(2)})), "");
}

TEST_P(WithABan, ASiblingIsNoWayAround) {
    ban(1, "家长30");  // may collect 0, must not collect 1
    const auto made = code(0, mother());
    after_chess();
    HandOver together{.method = HandOverMethod::sibling, .pupil = child(1), .sibling = child(0)};
    EXPECT_EQ(slug(give(coded(made.code))), "");
    EXPECT_EQ(slug(give(together)), "must-not-collect") << "by a code of the banned person";
}

TEST_P(WithABan, ASiblingWhoWasCollectedByTheBannedPersonTakesNobodyAlong) {
    ban(1, "家长30");
    after_chess();
    EXPECT_EQ(slug(give({.method = HandOverMethod::guardian, .pupil = child(0), .guardian_name = "家长30"})), "");
    EXPECT_EQ(slug(give({.method = HandOverMethod::sibling, .pupil = child(1), .sibling = child(0)})), "must-not-collect");
}

TEST_P(WithABan, ASiblingWhoLeftByACodeIsAskedWho) {
    ban(1, "丁叔叔");
    const auto made = code(0, mother());
    after_chess();
    EXPECT_EQ(slug(give(coded(made.code))), "");
    HandOver together{.method = HandOverMethod::sibling, .pupil = child(1), .sibling = child(0)};
    EXPECT_EQ(slug(give(together)), "say-who-collects");
    together.collected_by = "丁叔叔";
    EXPECT_EQ(slug(give(together)), "must-not-collect");
    together.collected_by = "家长30";
    EXPECT_EQ(slug(give(together)), "");
}

}  // namespace
}  // namespace luoshi::afterschool::attendance
