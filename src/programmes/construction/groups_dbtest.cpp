#include "programmes/construction/construction_on_both.hpp"

namespace luoshi::programmes::construction {
namespace {

class Groups : public ConstructionOnBoth {
 protected:
    GroupId founded(std::string name = "楚怡轨道交通职业教育集团") {
        const auto id = fresh<GroupId>();
        run(builder(), found_group, FoundGroup{id, county, act(), line_, "group", std::move(name), "产教融合"}).value();
        return id;
    }
    ActId joined(GroupId group, std::string type, std::string name) {
        const auto id = act();
        run(builder(), join_group, JoinGroup{group, county, id, std::move(type), std::move(name), Date(2026, 9, 1), "入会协议"}).value();
        return id;
    }
    Result<EducationGroupView> recognise(GroupId group, std::optional<Actor> actor = {}) { return run(actor.value_or(owner()), step_group, StepGroup{group, county, act(), "recognised", "符合要求"}); }
};
ON_BOTH_DATABASES(Groups);

TEST_P(Groups, AreRecognisedWithTheCompositionThatTheLineAsksFor) {
    const auto group = founded();
    EXPECT_EQ(slug(recognise(group)), "terms-not-set");
    set(terms());
    const auto first = joined(group, "enterprise", "甲公司");
    joined(group, "school", "样例职校");
    const auto refusal = recognise(group);
    EXPECT_EQ(slug(refusal), "composition-missing");
    EXPECT_NE(refusal.error().detail.find("企业至少 2 个，现有 1 个"), std::string::npos) << refusal.error().detail;
    joined(group, "enterprise", "乙公司");
    run(builder(), leave_group, LeaveGroup{group, county, act(), first, Date(2026, 9, 1), "业务调整"}).value();
    EXPECT_EQ(slug(recognise(group)), "composition-missing") << "who left does not count";
    joined(group, "enterprise", "丙公司");
    auto almighty = almighty_builder();
    EXPECT_EQ(slug(recognise(group, almighty)), "not-the-office");
    EXPECT_EQ(recognise(group).value().head.state, "recognised");
    EXPECT_EQ(slug(recognise(group)), "step-not-next");
}

TEST_P(Groups, MembersJoinOnceAndLeaveAfterTheyJoined) {
    const auto group = founded();
    const auto member = joined(group, "school", "样例职校");
    EXPECT_EQ(slug(run(builder(), join_group, JoinGroup{group, county, act(), "school", "样例职校", Date(2026, 9, 1), "协议"})), "member-already");
    EXPECT_EQ(slug(run(builder(), join_group, JoinGroup{group, county, act(), "family", "某", Date(2026, 9, 1), "协议"})), "choice-invalid");
    EXPECT_EQ(slug(run(builder(), leave_group, LeaveGroup{group, county, act(), member, Date(2026, 8, 31), "退出"})), "left-before-joined");
    run(builder(), leave_group, LeaveGroup{group, county, act(), member, Date(2026, 9, 1), "退出"}).value();
    EXPECT_EQ(slug(run(builder(), leave_group, LeaveGroup{group, county, act(), member, Date(2026, 9, 1), "退出"})), "left-already");
    joined(group, "school", "样例职校");  // and may come back
    EXPECT_EQ(slug(run(owner(), join_group, JoinGroup{group, county, act(), "school", "某校", Date(2026, 9, 1), "协议"})), "not-permitted");
    EXPECT_EQ(slug(run(builder(), found_group, FoundGroup{fresh<GroupId>(), county, act(), line_, "group", "楚怡轨道交通职业教育集团", "x"})), "name-taken");
    EXPECT_EQ(slug(see(stranger(), show_group, OneEducationGroup{group, county})), "no-such-group");
}

TEST_P(Groups, ProjectsAreJointAndHaveOutcomesWithProof) {
    const auto group = founded();
    const auto one = joined(group, "school", "样例职校"), two = joined(group, "enterprise", "甲公司");
    const auto project = act();
    const auto add = [&](ActId id, std::vector<ActId> members) { return run(builder(), add_group_project, AddGroupProject{group, county, id, "共建实训车间", "training", Date(2026, 3, 1), Date(2027, 3, 1), std::move(members)}); };
    EXPECT_EQ(slug(add(act(), {one, one})), "two-members");
    EXPECT_EQ(slug(add(act(), {one, act()})), "no-such-member");
    EXPECT_EQ(add(project, {one, two}).value().projects[0].members.size(), 2U);
    AddGroupOutcome outcome{group, county, act(), project, "车间投用", Date(2026, 8, 1), {}};
    EXPECT_EQ(slug(run(builder(), add_group_outcome, outcome)), "proof-required");
    outcome.proofs = {paper()};
    const auto view = run(builder(), add_group_outcome, outcome).value();
    ASSERT_EQ(view.projects[0].outcomes.size(), 1U);
    EXPECT_EQ(view.projects[0].outcomes[0].proofs.size(), 1U);
    EXPECT_EQ(see(owner(), find_groups, FindEducationGroups{county, {}, {}}).value().items[0].projects, 1);
}

TEST_P(Groups, WithstandPlainSql) {
    const auto group = founded();
    const auto member = joined(group, "school", "样例职校");
    const auto attack = [&](std::string name, std::string state, BodyId body) {
        const auto step = act();
        EXPECT_FALSE(cannot("INSERT INTO construction_act (county, id, subject, act, asked, at, by_whom, by_name, by_body) VALUES ('430000', $1, $2, $3, '{}', 1, 'x', 'x', $4)", step, group, name, body));
        return refused("INSERT INTO group_step (county, group_id, serial, id, act, state, before_serial, before_state, on_day, words, members, lead_body, office, by_whom, by_body) "
                       "SELECT s.county, s.group_id, 2, $2, $3, $4, 1, 'forming', '2026-09-01', 'x', '[]', s.lead_body, s.office, 'x', $5 FROM group_step s WHERE s.county = '430000' AND s.group_id = $1 AND s.serial = 1",
                       group, step, name, state, body);
    };
    EXPECT_TRUE(attack("group.recognised", "recognised", bureau("430104"))) << "recognised by itself";
    EXPECT_TRUE(attack("group.founded", "forming", bureau("430104"))) << "founded twice";
    const auto step = act();
    EXPECT_FALSE(cannot("INSERT INTO construction_act (county, id, subject, act, asked, at, by_whom, by_name, by_body) VALUES ('430000', $1, $2, 'group.left', '{}', 1, 'x', 'x', $3)", step, group, bureau("430104")));
    EXPECT_TRUE(refused("INSERT INTO group_leaving (county, id, group_id, member, joined_on, left_on, reason, act, by_whom, by_body) VALUES ('430000', $1, $2, $3, '2026-09-01', '2026-08-01', 'x', 'group.left', 'x', $4)",
                        step, group, member, bureau("430104"))) << "left before it joined";
    EXPECT_TRUE(cannot("DELETE FROM group_member WHERE county = '430000' AND group_id = $1", group));
}

}  // namespace
}  // namespace luoshi::programmes::construction
