// The pool: who gets in, what stays, who sees what, and what plain SQL cannot do.
#include "programmes/review/experts/experts_on_both.hpp"

#include <algorithm>

namespace luoshi::programmes::review::experts {
namespace {

class Experts : public ExpertsOnBoth {
 protected:
    bool open(ExpertId id, Date day) {
        return read([&](Work& work) -> Result<bool> { return find_expert(work, "430000", id, day)->open; }).value();
    }
    std::string why(ExpertId id) {
        return read([&](Work& work) -> Result<std::string> { return find_expert(work, "430000", id)->why; }).value();
    }
    Result<Nothing> rate(ExpertId id, int score, std::string round = "", std::string words = "") {
        if (round.empty()) round = fresh<Id<struct AnyTag>>().to_string();
        return at(keeper(), [&](Work& work) { return add_rating(work, "430000", {id, round, score, words}); });
    }
};
ON_BOTH_DATABASES(Experts);

TEST_P(Experts, AreAdmittedByASecondPersonAndOpenOnceConfirmed) {
    const auto id = proposed();
    EXPECT_EQ(run(keeper(), step_expert, StepExpert{id, "430000", ExpertState::admitted, "", {}}).error().slug, "second-person");
    EXPECT_FALSE(open(id, Date(2026, 9, 1)));
    step_to(id, ExpertState::admitted).value();
    EXPECT_NE(why(id).find("确认"), std::string::npos) << why(id);
    EXPECT_EQ(run(keeper(), confirm_expert, ConfirmExpert{id, "430000", 1, false}).error().slug, "statement-missing");
    run(keeper(), confirm_expert, ConfirmExpert{id, "430000", 1, true}).value();
    EXPECT_TRUE(open(id, clock().today()));
    EXPECT_FALSE(open(id, clock().today().plus_days(366))) << "a year later he has to confirm again";
    EXPECT_FALSE(open(id, Date(2045, 3, 1))) << "he is seventy then";
}

TEST_P(Experts, AreNotAdmittedWithoutTheConditions) {
    AddExpert command;
    command.id = fresh<ExpertId>();
    command.county = "430000";
    command.content = fit();
    command.content.title = ExpertTitle::none;
    run(keeper(), add_expert, command).value();
    EXPECT_EQ(step_to(command.id, ExpertState::admitted).error().slug, "condition-failed");
    command.id = fresh<ExpertId>();
    command.content = fit();
    command.content.fields.clear();
    EXPECT_EQ(run(keeper(), add_expert, command).error().slug, "fields-missing");
}

TEST_P(Experts, AreNotInvitedWithoutAUnitAndNotWhileAway) {
    AddExpert command;
    command.id = fresh<ExpertId>();
    command.county = "430000";
    command.content = fit();
    run(keeper(), add_expert, command).value();
    step_to(command.id, ExpertState::admitted).value();
    run(keeper(), confirm_expert, ConfirmExpert{command.id, "430000", 1, true}).value();
    EXPECT_FALSE(open(command.id, clock().today())) << "without a unit no conflict could be found";
    const auto id = admitted();
    const auto today = clock().today();
    const SetAway away{id, "430000", fresh<AwayId>(), today, today.plus_days(3), "出差"};
    run(keeper(), set_away, away).value();
    EXPECT_FALSE(open(id, today));
    EXPECT_FALSE(open(id, today.plus_days(3)));
    EXPECT_TRUE(open(id, today.plus_days(4)));
    run(keeper(), drop_away, DropAway{away.away, "430000"}).value();
    EXPECT_TRUE(open(id, today));
}

TEST_P(Experts, SameIdAndContentGiveTheSameAnswer) {
    AddExpert command;
    command.id = fresh<ExpertId>();
    command.county = "430000";
    command.content = fit();
    run(keeper(), add_expert, command).value();
    EXPECT_TRUE(run(keeper(), add_expert, command).has_value());
    command.content.name = "别人";
    EXPECT_EQ(run(keeper(), add_expert, command).error().slug, "id-taken");
}

TEST_P(Experts, KeepTheirOwnFileAndNoOther) {
    const auto mine = admitted("甲"), other = admitted("乙");
    give_account(mine, 77);
    const auto me = expert_actor(77);
    EXPECT_EQ(see(me, show_own_expert, OwnExpertQuestion{}).value().id, mine);
    EXPECT_EQ(see(me, show_expert, OneExpert{other, "430000"}).error().slug, "no-such-expert");
    EXPECT_EQ(see(me, find_experts, FindExperts{}).value().items.size(), 0u) << "the list is the office's";
    auto content = fit("甲");
    content.phone = "13800000000";
    run(me, change_expert, ChangeExpert{mine, "430000", 1, content}).value();
    EXPECT_EQ(expert(mine).versions.size(), 2u) << "what was said before stays";
    EXPECT_EQ(run(me, change_expert, ChangeExpert{mine, "430000", 1, fit("甲")}).error().slug, "changed-meanwhile");
    EXPECT_EQ(run(me, change_expert, ChangeExpert{other, "430000", 1, content}).error().slug, "no-such-expert");
    EXPECT_EQ(run(me, step_expert, StepExpert{mine, "430000", ExpertState::left, "不干了", {}}).error().slug, "not-permitted");
    run(me, confirm_expert, ConfirmExpert{mine, "430000", 2, true}).value();
    EXPECT_EQ(see(expert_actor(78), show_own_expert, OwnExpertQuestion{}).error().slug, "not-an-expert");
}

TEST_P(Experts, MayEndATieButNotStrikeItOut) {
    const auto id = admitted();
    give_account(id, 77);
    const auto tie = fact(FactKind::advice, "样例职业学院");
    run(expert_actor(77), add_fact, AddFact{id, "430000", tie}).value();
    EXPECT_EQ(run(expert_actor(77), end_fact, EndFact{tie.id, "430000", {}, "不想要了"}).error().slug, "ask-the-office");
    EXPECT_EQ(run(keeper(), end_fact, EndFact{tie.id, "430000", {}, ""}).error().slug, "text-required");
    run(expert_actor(77), end_fact, EndFact{tie.id, "430000", clock().today(), ""}).value();
    EXPECT_EQ(run(keeper(), end_fact, EndFact{tie.id, "430000", {}, "登记有误"}).error().slug, "ended-already");
    const auto facts = read([&](Work& work) -> Result<std::vector<ExpertFact>> { return facts_of(work, "430000", id); }).value();
    const auto found = std::ranges::find(facts, tie.id, &ExpertFact::id);
    ASSERT_NE(found, facts.end());
    EXPECT_EQ(found->to, clock().today()) << "it ended and counts for three years more";
}

TEST_P(Experts, AreTiedToBodiesOfTheRegisterByTheirName) {
    const auto id = admitted("甲", "长沙市教育局");
    const auto line = read([&](Work& work) -> Result<ExpertLine> { return *find_expert(work, "430000", id); }).value();
    EXPECT_EQ(line.unit_key, bureau("430100").to_string());
    auto wrong = fact(FactKind::employment, "某校");
    wrong.from = clock().today().plus_days(1);
    EXPECT_EQ(run(keeper(), add_fact, AddFact{id, "430000", wrong}).error().slug, "day-in-the-future");
    auto kin = fact(FactKind::kin, "某校");
    kin.words = "";
    EXPECT_EQ(run(keeper(), add_fact, AddFact{id, "430000", kin}).error().slug, "text-required");
}

TEST_P(Experts, LeaveWhenTheirRatingsFallBelowTheMark) {
    const auto id = admitted();
    const auto round = fresh<Id<struct AnyTag>>().to_string();
    rate(id, 70, round).value();
    EXPECT_TRUE(rate(id, 70, round).has_value()) << "the same again changes nothing";
    EXPECT_EQ(rate(id, 71, round).error().slug, "rated-already");
    EXPECT_EQ(rate(id, 101).error().slug, "number-out-of-range");
    EXPECT_EQ(expert(id).state, ExpertState::admitted);
    rate(id, 40).value();
    const auto view = expert(id);
    EXPECT_EQ(view.state, ExpertState::left);
    EXPECT_EQ(view.standing.front().rule, "exit_average_below");
}

TEST_P(Experts, AreSuspendedByRuleUntilTheyConfirmAgain) {
    const auto id = admitted();
    give_account(id, 77);
    clock().advance(std::chrono::hours{24 * 366});
    const auto preview = run(keeper(), apply_expert_rules, ApplyExpertRules{"430000", false}).value();
    ASSERT_EQ(preview.steps.size(), 1u);
    EXPECT_EQ(preview.steps[0].rule, "confirm_days");
    EXPECT_EQ(expert(id).state, ExpertState::admitted) << "a preview changes nothing";
    run(keeper(), apply_expert_rules, ApplyExpertRules{"430000", true}).value();
    EXPECT_EQ(expert(id).state, ExpertState::suspended);
    run(expert_actor(77), confirm_expert, ConfirmExpert{id, "430000", 1, true}).value();
    EXPECT_EQ(expert(id).state, ExpertState::admitted);
    EXPECT_TRUE(open(id, clock().today()));
}

TEST_P(Experts, StandUnderConditionsThatAreVersionedData) {
    const auto id = admitted();
    auto terms = see(keeper(), show_expert_terms, ExpertPoolQuestion{}).value().versions.front().terms;
    for (auto& one : terms.conditions) {
        if (one.key == ExpertConditionKey::age_below) one.value = 45;
    }
    const auto from = clock().today().plus_days(10);
    run(keeper(), set_expert_terms, SetExpertTerms{"430000", 1, {}, from, "样例通〔2026〕9号", terms}).value();
    EXPECT_TRUE(open(id, from.plus_days(-1)));
    EXPECT_FALSE(open(id, from)) << "he is 51 and the new conditions say under 45";
    EXPECT_EQ(run(keeper(), set_expert_terms, SetExpertTerms{"430000", 3, {}, from.plus_days(5), "样例通〔2026〕10号", terms}).error().slug, "changed-meanwhile");
    terms.conditions.front().source = "";
    EXPECT_EQ(run(keeper(), set_expert_terms, SetExpertTerms{"430000", 2, {}, from.plus_days(5), "样例通〔2026〕10号", terms}).error().slug, "condition-without-source");
}

TEST_P(Experts, ComeFromASpreadsheetAfterALook) {
    ReadExperts command;
    command.county = "430000";
    command.upload.bytes = "姓名,工作单位,评审领域,职称级别,出生日期\n张三,长沙市教育局,机电、数控,正高级,1970-01-02\n,某校,机电,,\n李四,某校,机电,特级,\n王五,某校,,中级,\n张三,长沙市教育局,机电,正高级,1970-01-02\n";
    const auto look = run(keeper(), read_experts, command).value();
    ASSERT_EQ(look.rows.size(), 1u);
    EXPECT_EQ(look.rows[0].content.fields, (std::vector<std::string>{"机电", "数控"}));
    EXPECT_EQ(look.faults.size(), 4u);
    EXPECT_EQ(see(keeper(), find_experts, FindExperts{}).value().items.size(), 0u) << "a look writes nothing";
    EXPECT_EQ(run(keeper(), import_experts, ImportExperts{"430000", {}, look.rows}).value().added, 1);
    EXPECT_EQ(run(keeper(), import_experts, ImportExperts{"430000", {}, look.rows}).value().known, 1);
    const auto rows = see(keeper(), find_experts, FindExperts{}).value().items;
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].state, ExpertState::proposed) << "a spreadsheet admits nobody";
    EXPECT_EQ(rows[0].unit, "长沙市教育局");
}

TEST_P(Experts, CannotBeAdmittedByPlainSqlOfOnePerson) {
    const auto id = proposed();
    const auto step = [&](std::string values) {
        return refused("INSERT INTO expert_standing (county, expert, serial, before, from_state, from_whom, state, rule, reason, day, at, by_whom, by_name) VALUES ('430000', $1, " + values + ")", id);
    };
    const auto proposer = AccountId{Uuid{41}}.to_string();
    EXPECT_TRUE(step("2, 1, 'proposed', '" + proposer + "', 'admitted', '', '', '2026-09-01', 1, '" + proposer + "', 'x'")) << "by who proposed him";
    EXPECT_TRUE(step("2, 1, 'proposed', 'somebody', 'admitted', '', '', '2026-09-01', 1, '" + proposer + "', 'x'")) << "with another proposer made up";
    EXPECT_TRUE(step("1, NULL, NULL, NULL, 'admitted', '', '', '2026-09-01', 1, 'y', 'x'")) << "without any proposal";
    EXPECT_TRUE(step("3, 2, 'admitted', 'y', 'suspended', '', '', '2026-09-01', 1, 'y', 'x'")) << "upon a step that is not there";
    EXPECT_TRUE(step("2, 1, 'proposed', '" + proposer + "', 'left', '', '', '2026-09-01', 1, 'y', 'x'")) << "without a reason";
    EXPECT_TRUE(refused("UPDATE expert_now SET state = 'admitted' WHERE county = '430000' AND expert = $1", id));
}

TEST_P(Experts, KeepOneAccountForOneExpertAgainstPlainSql) {
    const auto a = admitted("甲"), b = admitted("乙");
    give_account(a, 77);
    EXPECT_TRUE(refused("UPDATE expert SET person = $2 WHERE county = '430000' AND id = $1", b, AccountId{Uuid{77}}));
    EXPECT_TRUE(refused("INSERT INTO expert_rating (county, expert, round, score, words, day, at, by_whom, by_name) VALUES ('430000', $1, $2, 101, '', '2026-09-01', 1, 'x', 'x')", a, b));
    EXPECT_TRUE(refused("INSERT INTO expert_fact_end (county, fact, expert, to_day, struck, reason, at, by_whom, by_name) VALUES ('430000', $1, $2, NULL, 1, ' ', 1, 'x', 'x')", a, b));
}

TEST_P(Experts, SayWhatWaitsForWhom) {
    const auto waits = [&](const Actor& actor) {
        std::vector<std::string> tasks;
        for (const auto& one : see(actor, [](Work& work, int) -> Result<std::vector<Waiting>> { return waiting(work); }, 0).value()) tasks.push_back(one.task + " " + std::to_string(one.count));
        return tasks;
    };
    using ::testing::ElementsAre;
    using ::testing::IsEmpty;
    const auto id = proposed();
    give_account(id, 100);
    EXPECT_THAT(waits(keeper()), IsEmpty()) << "who proposed him does not admit him";
    EXPECT_THAT(waits(admitter()), ElementsAre("admit_expert 1"));
    EXPECT_THAT(waits(expert_actor(100)), IsEmpty()) << "he is not in the pool yet";
    step_to(id, ExpertState::admitted).value();
    EXPECT_THAT(waits(admitter()), IsEmpty());
    EXPECT_THAT(waits(expert_actor(100)), ElementsAre("confirm_expert 1"));
    const auto confirm = [&] { run(expert_actor(100), confirm_expert, ConfirmExpert{id, "430000", 1, true}).value(); };
    confirm();
    const auto due = clock().today().plus_days(365);
    EXPECT_THAT(waits(expert_actor(100)), IsEmpty());
    EXPECT_THAT(waits(expert_actor(101)), IsEmpty()) << "an account of nobody in the pool";
    const auto own = [&] { return see(expert_actor(100), [](Work& work, int) -> Result<std::vector<Waiting>> { return waiting(work); }, 0).value(); };
    clock().set(Instant::parse(due.plus_days(-31).to_string() + "T09:00:00+08:00").value());
    EXPECT_THAT(own(), IsEmpty()) << "a month ahead, not before";
    clock().set(Instant::parse(due.plus_days(-30).to_string() + "T09:00:00+08:00").value());
    ASSERT_EQ(own().size(), 1U);
    EXPECT_EQ(own()[0].due, due);
    EXPECT_EQ(own()[0].overdue, 0);
    clock().set(Instant::parse(due.plus_days(1).to_string() + "T09:00:00+08:00").value());
    EXPECT_EQ(own()[0].overdue, 1);
    confirm();
    EXPECT_THAT(own(), IsEmpty());
}

}  // namespace
}  // namespace luoshi::programmes::review::experts
