// From frozen results to awards, on both engines.
#include "programmes/review/decisions/decisions_on_both.hpp"

namespace luoshi::programmes::review::decisions {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class Decisions : public DecisionsOnBoth {};
ON_BOTH_DATABASES(Decisions);

TEST_P(Decisions, BeginOverFrozenResultsOnlyAndOnceForACall) {
    const MakeAwardContest early{fresh<ContestId>(), "430000", call_, {}};
    EXPECT_EQ(slug(run(author(), make_award_contest, early)), "no-review");
    scored(false);
    EXPECT_EQ(slug(run(author(), make_award_contest, early)), "results-not-frozen");
    EXPECT_FALSE(see(author(), find_award_contests, FindAwardContests{}).value().ready.at(0).begin.possible);
    plain("DELETE FROM review_round_now WHERE county = '430000'");
    const auto id = begun();
    const auto first = view();
    EXPECT_EQ(first.contest.candidates, 5);
    EXPECT_EQ(first.contest.stage, ContestStage::rules);
    EXPECT_EQ(first.rules.places, 3) << "of the call";
    ASSERT_EQ(first.rules.bounds.size(), 2U);
    EXPECT_EQ(first.rules.bounds[0].max, 3) << "the quota of each prefecture";
    EXPECT_EQ(first.rows[0].score, 90'000);
    EXPECT_EQ(slug(run(author(), make_award_contest, MakeAwardContest{id, "430000", call_, {}})), "") << "the same again";
    EXPECT_EQ(slug(run(author(), make_award_contest, MakeAwardContest{fresh<ContestId>(), "430000", call_, {}})), "contest-exists");
    EXPECT_EQ(slug(run(stranger(), make_award_contest, MakeAwardContest{fresh<ContestId>(), "430000", call_, {}})), "no-such-call");
    EXPECT_EQ(slug(see(stranger(), show_award_contest, OneAwardContest{id, "430000"})), "no-such-contest");
}

TEST_P(Decisions, CountOneRoundOfWhatWasMarkedTwice) {
    scored();
    const auto first = round_.to_string();
    plain("INSERT INTO review_round (county, id, call, title) VALUES ('430000', $1, $2, '复评')", round_ = fresh<lines::UnitId>(), call_);
    plain("INSERT INTO review_round_now (county, round, state) VALUES ('430000', $1, 'sealed')", round_);
    plain("INSERT INTO review_results_frozen (county, round) VALUES ('430000', $1)", round_);
    plain("INSERT INTO review_result (county, round, application, score, ties, vetoed) VALUES ('430000', $1, $2, 1, '[]', 0)", round_, of("a"));
    MakeAwardContest command{fresh<ContestId>(), "430000", call_, {}};
    EXPECT_EQ(slug(run(author(), make_award_contest, command)), "marked-twice");
    command.rounds = std::vector<std::string>{"nowhere"};
    EXPECT_EQ(slug(run(author(), make_award_contest, command)), "no-such-round");
    command.rounds = std::vector<std::string>{first};
    EXPECT_EQ(run(author(), make_award_contest, command).value().contest.candidates, 5);
}

TEST_P(Decisions, TryOtherRulesWithoutWritingAnything) {
    begun();
    const auto trial = [&](AwardRules what) { return see(author(), try_award_rules, TryAwardRules{contest_, "430000", std::move(what)}); };
    const auto with_two = trial(rules()).value();
    EXPECT_TRUE(with_two.possible);
    EXPECT_EQ(with_two.chosen, 3);
    EXPECT_EQ(with_two.came_in, 1) << "the first of the other prefecture, for the third of Changsha";
    EXPECT_EQ(with_two.fell_out, 1);
    auto impossible = rules();
    impossible.bounds.push_back({AwardScope::prefecture, "430300", 1, {}});
    const auto clash = trial(impossible).value();
    EXPECT_FALSE(clash.possible);
    EXPECT_THAT(clash.clash, ElementsAre("430300至少 1 个（可选 0 个）"));
    impossible.bounds.push_back({AwardScope::prefecture, "430300", 1, {}});
    EXPECT_EQ(slug(trial(impossible)), "bound-twice");
    EXPECT_EQ(view().rules_version, 1);
}

TEST_P(Decisions, FreezeWithAnExplanationForEveryLoser) {
    begun();
    EXPECT_EQ(slug(freeze(author())), "second-person") << "whoever wrote the rules does not freeze";
    EXPECT_EQ(slug(run(author(), set_award_rules, SetAwardRules{contest_, "430000", 7, rules(), "按通知"})), "changed-meanwhile");
    EXPECT_EQ(slug(run(author(), set_award_rules, SetAwardRules{contest_, "430000", 1, rules(), " "})), "text-required");
    set_rules(author(), rules()).value();
    const auto frozen = freeze(freezer()).value();
    EXPECT_EQ(frozen.contest.stage, ContestStage::selected);
    EXPECT_EQ(frozen.sha256.size(), 64U);
    ASSERT_EQ(frozen.rows.size(), 5U);
    EXPECT_EQ(frozen.rows[0].standing, AwardStanding::chosen);
    EXPECT_EQ(frozen.rows[0].state, AwardState::held);
    ASSERT_TRUE(frozen.rows[2].explanation) << "the third of Changsha";
    EXPECT_THAT(frozen.rows[2].explanation->words, HasSubstr("长沙市最多 2 个"));
    EXPECT_EQ(frozen.rows[2].standing, AwardStanding::reserve);
    EXPECT_EQ(frozen.rows[3].standing, AwardStanding::chosen) << "80 points of Zhuzhou before 87 of Changsha: the rule is named to the latter";
    EXPECT_EQ(slug(freeze(freezer())), "") << "the same again";
    EXPECT_EQ(slug(set_rules(author(), rules())), "selection-frozen");
}

TEST_P(Decisions, GoThroughBothGroupsInOrder) {
    selected();
    EXPECT_EQ(slug(run(author(), record_award_gate, meeting(AwardGate::party_group))), "leading-group-first");
    auto wrong = meeting(AwardGate::leading_group);
    wrong.abstained = 3;
    EXPECT_EQ(slug(run(author(), record_award_gate, wrong)), "votes-do-not-sum");
    EXPECT_EQ(slug(run(author(), record_award_gate, meeting(AwardGate::leading_group, 4, {{of("a"), "重复建设"}}))), "not-passed");
    const auto failed = run(author(), record_award_gate, meeting(AwardGate::leading_group, 4)).value();
    EXPECT_EQ(failed.contest.stage, ContestStage::selected) << "four of nine are no majority";
    EXPECT_EQ(slug(run(author(), record_award_gate, meeting(AwardGate::leading_group, 7, {{of("c"), "不在名单里"}}))), "not-in-the-list") << "nobody of the reserve is taken out or put in";
    const auto command = meeting(AwardGate::leading_group, 7, {{of("a"), "与在建项目重复"}});
    const auto passed = run(author(), record_award_gate, command).value();
    EXPECT_EQ(passed.gates.size(), 2U);
    EXPECT_THAT(passed.gates[1].taken_out, ElementsAre(HasSubstr("与在建项目重复")));
    EXPECT_EQ(row("a").state, AwardState::fallen);
    EXPECT_EQ(row("c").state, AwardState::held) << "the reserve took the seat";
    EXPECT_EQ(row("c").seat, 1);
    EXPECT_EQ(row("c").turn, 2);
    EXPECT_EQ(stage_at("a"), lines::UnitStage::scored) << "it was never named in public";
    EXPECT_EQ(slug(run(author(), record_award_gate, command)), "") << "the same again";
    EXPECT_EQ(slug(run(author(), record_award_gate, meeting(AwardGate::leading_group))), "gate-passed");
    EXPECT_EQ(run(author(), record_award_gate, meeting(AwardGate::party_group)).value().contest.stage, ContestStage::decided);
}

TEST_P(Decisions, GiveNoticeForTheDaysOfTheLineAndAwardAfterThem) {
    decided();
    EXPECT_EQ(slug(publicise()), "terms-not-set");
    set_terms(7);
    const auto open = publicise().value();
    ASSERT_EQ(open.notices.size(), 1U);
    EXPECT_EQ(open.notices[0].ends, open.notices[0].starts.plus_days(6)) << "seven days, the first one counted";
    EXPECT_EQ(open.notices[0].applications.size(), 3U);
    EXPECT_EQ(stage_at("a"), lines::UnitStage::publicised);
    EXPECT_EQ(stage_at("c"), lines::UnitStage::scored);
    EXPECT_EQ(slug(approve()), "notice-runs");
    days_later(6);
    EXPECT_EQ(slug(approve()), "notice-runs") << "the last day still belongs to the notice";
    days_later(1);
    const auto awarded = approve().value();
    EXPECT_EQ(awarded.contest.stage, ContestStage::approved);
    EXPECT_EQ(awarded.documents.at(0).awards, 3);
    EXPECT_EQ(stage_at("a"), lines::UnitStage::approved);
    EXPECT_EQ(row("a").document, "样教通〔2026〕30号");
    EXPECT_EQ(slug(approve("样教通〔2026〕31号")), "nobody-to-approve");
    const OneAwardDocument document{awarded.documents[0].id, "430000"};
    EXPECT_GT(see(author(), print_award_docx, document).value().bytes.size(), 2000U);
    EXPECT_TRUE(see(author(), print_award_pdf, document).value().bytes.starts_with("%PDF"));
    EXPECT_EQ(slug(see(stranger(), print_award_docx, document)), "no-such-contest");
}

TEST_P(Decisions, ShowAnApplicantItsOwnResultAloneAndNotBeforeTheNotice) {
    decided();
    set_terms();
    const auto own = [&](const std::string& code) { return see(applicant(code), show_own_awards, OwnAwardResults{}).value(); };
    ASSERT_EQ(own("c").items.size(), 1U);
    EXPECT_FALSE(own("c").items[0].known);
    EXPECT_EQ(own("c").items[0].row.rank, 0) << "nothing of the result before the notice";
    publicise().value();
    const auto told = own("c");
    EXPECT_TRUE(told.items[0].known);
    EXPECT_EQ(told.items[0].row.rank, 3);
    EXPECT_THAT(told.items[0].row.explanation->words, HasSubstr("得分达到 88.501 即可入选"));
    EXPECT_EQ(told.items[0].application, of("c"));
    EXPECT_EQ(slug(see(applicant("c"), show_award_contest, OneAwardContest{contest_, "430000"})), "no-such-contest") << "the table of all is not its own";
}

TEST_P(Decisions, ArePublicFromTheFirstNoticeOn) {
    decided();
    set_terms();
    EXPECT_THAT(see(nobody(), show_public_awards, NoAwardQuestion{}).value().items, IsEmpty());
    EXPECT_EQ(slug(see(nobody(), show_public_award, PublicAwardQuestion{contest_})), "no-such-contest");
    publicise().value();
    const auto open = see(nobody(), show_public_award, PublicAwardQuestion{contest_}).value();
    ASSERT_EQ(open.notices.size(), 1U);
    EXPECT_TRUE(open.notices[0].running);
    EXPECT_EQ(open.notices[0].items.size(), 3U);
    ASSERT_EQ(open.reserve.size(), 2U);
    EXPECT_EQ(open.reserve[0].application, of("c"));
    EXPECT_EQ(open.contact, "样例路 1 号");
    EXPECT_EQ(see(nobody(), show_public_awards, NoAwardQuestion{}).value().items.at(0).listed, 3);
}

TEST_P(Decisions, LetTheReserveMoveUpWhenAnAwardedUnitWithdraws) {
    publicised();
    days_later(7);
    approve().value();
    const auto unit = unit_of("a");
    const auto leave = [&] {
        at(office(), [&](Work& work) -> Result<Nothing> {
            TRY_DO(lines::step_unit(work, {unit, lines::UnitStage::withdrawn, work.today(), "退出", "自愿退出"}));
            return release_seat(work, unit, "自愿退出");
        }).value();
    };
    leave();
    EXPECT_EQ(row("a").state, AwardState::fallen);
    EXPECT_EQ(row("c").state, AwardState::held);
    EXPECT_EQ(row("e").state, std::nullopt) << "one seat, one who moves up";
    leave();
    EXPECT_EQ(row("e").state, std::nullopt) << "told twice, done once";
    publicise().value();
    EXPECT_EQ(view().notices.back().applications, std::vector<ApplicationId>{of("c")}) << "a new notice for who moved up, nobody else";
    days_later(7);
    approve("样教通〔2026〕40号").value();
    EXPECT_EQ(stage_at("c"), lines::UnitStage::approved);
    EXPECT_EQ(stage_at("b"), lines::UnitStage::approved);
    EXPECT_EQ(view().documents.size(), 2U);
}

TEST_P(Decisions, DoNotMoveUpWhoHasLeftMeanwhile) {
    publicised();
    withdraw(of("c"), "c").value();
    at(office(), [&](Work& work) { return release_seat(work, unit_of("c"), "退出"); }).value();
    EXPECT_EQ(row("c").state, std::nullopt) << "it held no seat";
    withdraw(of("a"), "a").value();
    at(office(), [&](Work& work) { return release_seat(work, unit_of("a"), "退出"); }).value();
    EXPECT_EQ(row("a").state, AwardState::fallen);
    EXPECT_EQ(row("c").state, std::nullopt);
    EXPECT_EQ(row("e").state, AwardState::held) << "the next one of the reserve";
}

TEST_P(Decisions, SayWhatWaitsForWhom) {
    const auto waits = [&](const Actor& actor) {
        std::vector<std::string> tasks;
        for (const auto& one : see(actor, [](Work& work, int) -> Result<std::vector<Waiting>> { return waiting(work); }, 0).value()) tasks.push_back(one.task + " " + std::to_string(one.count));
        return tasks;
    };
    begun();
    set_rules(author(), rules()).value();
    EXPECT_THAT(waits(author()), IsEmpty());
    freeze(freezer()).value();
    EXPECT_THAT(waits(author()), ElementsAre("record_leading_group 1"));
    EXPECT_THAT(waits(stranger()), IsEmpty()) << "another office";
    run(author(), record_award_gate, meeting(AwardGate::leading_group, 3)).value();
    EXPECT_THAT(waits(author()), ElementsAre("record_leading_group 1")) << "the list did not pass";
    run(author(), record_award_gate, meeting(AwardGate::leading_group)).value();
    EXPECT_THAT(waits(author()), ElementsAre("record_party_group 1"));
    run(author(), record_award_gate, meeting(AwardGate::party_group)).value();
    EXPECT_THAT(waits(author()), IsEmpty()) << "without the rules of the line nothing can be publicised";
    set_terms();
    EXPECT_THAT(waits(author()), ElementsAre("open_award_notice 1"));
    publicise().value();
    EXPECT_THAT(waits(author()), IsEmpty());
    const auto raised = objected("a");
    EXPECT_THAT(waits(author()), ElementsAre("judge_award_objection 1"));
    EXPECT_THAT(waits(freezer()), IsEmpty()) << "who froze the list does not judge objections to it";
    EXPECT_THAT(waits(accused("a")), IsEmpty()) << "nor does the accused body, nor is it told";
    judge(author(), raised, ObjectionState::accepted).value();
    EXPECT_THAT(waits(author()), ElementsAre("judge_award_objection 1"));
    judge(author(), raised, ObjectionState::rejected).value();
    EXPECT_THAT(waits(author()), IsEmpty());
}

}  // namespace
}  // namespace luoshi::programmes::review::decisions
