// From the call to the list of participants, with everything that is refused on the way.
#include <algorithm>

#include "programmes/calls/calls_on_both.hpp"

namespace luoshi::programmes::calls {
namespace {

class Calls : public CallsOnBoth {};
ON_BOTH_DATABASES(Calls);

TEST_P(Calls, ArePublishedByASecondPersonAndStayAsTheyAre) {
    const auto id = drafted();
    EXPECT_EQ(run(writer(), publish_call, PublishCall{id, "430000", 1}).error().slug, "second-person");
    EXPECT_EQ(run(publisher(), publish_call, PublishCall{id, "430000", 2}).error().slug, "changed-meanwhile");
    const auto view = run(publisher(), publish_call, PublishCall{id, "430000", 1}).value();
    EXPECT_EQ(view.state, CallState::published);
    EXPECT_EQ(view.sha256.size(), 64u);
    EXPECT_EQ(run(writer(), change_call, ChangeCall{id, "430000", 1, content()}).error().slug, "call-published");
    EXPECT_TRUE(refused("UPDATE programme_call SET written_by = 'x' WHERE county = '430000' AND id = $1", id)) << "the writer of a published call stays";
    // Whoever changes the draft behind its back changes nothing of what was published.
    at(office(), [&](Work& work) -> Result<Nothing> {
        work.run(luoshi::testing::planted("UPDATE programme_call SET content = '{\"title\":\"别的\"}' WHERE county = '430000' AND id = $1"), id);
        work.record("test.attack", "programme_call", "");
        return Nothing{};
    }).value();
    EXPECT_EQ(see(writer(), show_call, OneCall{id, "430000"}).value().content.title, content().title);
}

TEST_P(Calls, AreNotPublishedIncomplete) {
    const auto slug = [&](CallContent what) { return run(publisher(), publish_call, PublishCall{drafted(what), "430000", 1}).error().slug; };
    auto one = content();
    one.closes = Date(2026, 8, 1);
    EXPECT_EQ(slug(one), "closes-before-opens");
    one = content();
    one.quotas.push_back({QuotaScope::prefecture, "", 3});
    EXPECT_EQ(slug(one), "quota-twice");
    one = content();
    one.sections.clear();
    EXPECT_EQ(slug(one), "form-missing");
    one = content();
    CallCondition condition;
    condition.key = "x";
    condition.words = "条件";
    condition.source = ConditionSource::units_approved;
    condition.line = "C-77";
    condition.value = "0";
    one.conditions = {condition};
    EXPECT_EQ(slug(one), "no-such-line");
    one = content();
    one.number = "";
    EXPECT_EQ(slug(one), "text-required");
}

TEST_P(Calls, TakeApplicationsInTheirWindowOnly) {
    const auto call = published();
    go_to(Date(2026, 9, 21));
    EXPECT_EQ(start(call, "a", fresh<ApplicationId>()).error().slug, "closed");
    go_to(Date(2026, 9, 20));
    const auto id = filled(call, "a");
    go_to(Date(2026, 9, 21));
    EXPECT_EQ(submit(id, "a").error().slug, "closed");
}

// receipt_of (submit.cpp): one in 65,536 calls of a line ends as another does.
TEST_P(Calls, GiveReceiptsOfTheirOwnWhereTwoCallsEndAlike) {
    const auto one = published();
    auto bytes = fresh<CallId>().bytes();
    std::copy(one.bytes().end() - 2, one.bytes().end(), bytes.end() - 2);
    const auto other = published(content(), CallId{bytes});
    const auto first = file(submitted(one, "a")).submissions[0].receipt;
    const auto second = file(submitted(other, "b")).submissions[0].receipt;
    EXPECT_NE(first, second);
    EXPECT_EQ(second.size(), first.size() + 4) << first << " " << second;
}

TEST_P(Calls, GiveAReceiptForWhatIsComplete) {
    const auto call = published();
    const auto id = fresh<ApplicationId>();
    start(call, "a", id).value();
    EXPECT_EQ(submit(id, "a").error().slug, "incomplete");
    std::string long_text;
    for (int i = 0; i < 801; ++i) long_text += "长";
    save(id, "a", long_text).value();
    EXPECT_EQ(submit(id, "a").error().slug, "incomplete");
    const auto saved = save(id, "a", "思路").value();
    EXPECT_TRUE(saved.problems.empty());
    EXPECT_EQ(run(college("a"), submit_application, SubmitApplication{id, "430000", saved.version, false, "校长"}).error().slug, "statement-missing");
    const auto view = submit(id, "a").value();
    ASSERT_EQ(view.submissions.size(), 1u);
    EXPECT_TRUE(view.submissions[0].receipt.starts_with("C10-2026-")) << view.submissions[0].receipt;
    EXPECT_TRUE(view.submissions[0].receipt.ends_with("-0001"));
    EXPECT_EQ(view.submissions[0].sha256.size(), 64u);
    EXPECT_EQ(unit_stage(id), lines::UnitStage::applied);
    EXPECT_EQ(submit(id, "a").value().submissions.size(), 1u) << "the same again gives the same answer";
    EXPECT_EQ(save(id, "a", "改").error().slug, "not-now");
}

TEST_P(Calls, AreAppliedForByTheBodyItself) {
    const auto call = published();
    const auto id = filled(call, "a");
    EXPECT_EQ(see(college("b"), show_application, OneApplication{id, "430000"}).error().slug, "no-such-application");
    EXPECT_EQ(see(of_changsha(), show_application, OneApplication{id, "430000"}).error().slug, "no-such-application") << "a draft is nobody else's";
    submit(id, "a").value();
    EXPECT_TRUE(see(of_changsha(), show_application, OneApplication{id, "430000"}).has_value());
    EXPECT_FALSE(see(of_zhuzhou(), show_application, OneApplication{id, "430000"}).has_value());
    StartApplication other;
    other.id = fresh<ApplicationId>();
    other.county = "430000";
    other.call = call;
    other.body = school_line("b").id;
    other.title = "替别人申报";
    EXPECT_EQ(run(college("a"), start_application, other).error().slug, "not-permitted");
}

TEST_P(Calls, KeepASchoolToItsQuotaAlsoAfterWithdrawals) {
    const auto call = published();
    const auto first = submitted(call, "a");
    const auto second = filled(call, "a");
    EXPECT_EQ(submit(second, "a").error().slug, "quota-full");
    withdraw(first, "a").value();
    EXPECT_EQ(unit_stage(first), lines::UnitStage::withdrawn);
    submit(second, "a").value();
}

TEST_P(Calls, KeepAPrefectureToItsQuotaAlsoAfterWithdrawals) {
    const auto call = published();
    const auto a = submitted(call, "a"), b = submitted(call, "b"), c = submitted(call, "c");
    EXPECT_EQ(recommend(call, of_changsha(), "430100", {a, b, c}).error().slug, "quota-full");
    EXPECT_EQ(state_of(a), ApplicationState::submitted) << "all or none";
    recommend(call, of_changsha(), "430100", {b, a}).value();
    EXPECT_EQ(file(b).rank, 1);
    EXPECT_EQ(file(a).rank, 2);
    EXPECT_EQ(unit_stage(a), lines::UnitStage::recommended);
    EXPECT_EQ(recommend(call, of_changsha(), "430100", {c}).error().slug, "quota-full");
    withdraw(a, "a").value();
    recommend(call, of_changsha(), "430100", {c}).value();
    EXPECT_EQ(file(c).rank, 3) << "a rank is never given twice";
}

TEST_P(Calls, RefuseASeatTooManyByPlainSql) {
    const auto call = published();
    const auto a = submitted(call, "a"), b = submitted(call, "b"), c = submitted(call, "c");
    recommend(call, of_changsha(), "430100", {a, b}).value();
    const auto seat = [&](std::string values) {
        return refused("INSERT INTO programme_seat (county, call, scope, name, seat, rule, places, application) VALUES ('430000', $1, 'prefecture', '430100', " + values + ", $2)", call, c);
    };
    EXPECT_TRUE(seat("3, '', 2")) << "a seat that does not exist";
    EXPECT_TRUE(seat("2, '', 2")) << "a seat that is taken";
    EXPECT_TRUE(seat("3, '', 3")) << "a rule that was never published";
    EXPECT_TRUE(refused("UPDATE programme_seat SET places = 9, seat = 9 WHERE county = '430000' AND call = $1 AND scope = 'prefecture' AND application = $2", call, a));
}

// Random acts: never more seats than the quota, whatever happens.
TEST_P(Calls, NeverExceedAQuotaUnderRandomActs) {
    const auto call = published();
    std::vector<std::pair<ApplicationId, std::string>> all;
    std::uint64_t dice = 42;
    const auto roll = [&](std::size_t sides) {
        dice = dice * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>(dice >> 33U) % sides;
    };
    const std::string schools[] = {"a", "b", "c", "d", "e"};
    for (int act = 0; act < 60; ++act) {
        const auto kind = roll(4);
        if (kind == 0 || all.empty()) {
            const auto& code = schools[roll(5)];
            const auto id = filled(call, code);
            if (submit(id, code)) all.emplace_back(id, code);
        } else {
            const auto& [id, code] = all[roll(all.size())];
            const bool changsha = code < "d";
            if (kind == 1) (void)recommend(call, changsha ? of_changsha() : of_zhuzhou(), changsha ? "430100" : "430200", {id});
            if (kind == 2) (void)withdraw(id, code);
            if (kind == 3) (void)review(id, roll(2) == 0);
        }
        std::map<std::string, int> recommended, of_school;
        for (const auto& [id, code] : all) {
            const auto state = state_of(id);
            if (state == ApplicationState::recommended || state == ApplicationState::qualified) ++recommended[code < "d" ? "430100" : "430200"];
            if (state == ApplicationState::submitted || state == ApplicationState::recommended || state == ApplicationState::qualified) ++of_school[code];
        }
        for (const auto& [name, count] : recommended) ASSERT_LE(count, 2) << name;
        for (const auto& [name, count] : of_school) ASSERT_LE(count, 1) << name;
    }
}

TEST_P(Calls, AreRecommendedByTheirOwnPrefectureWithLetterAndStatement) {
    const auto call = published();
    const auto a = submitted(call, "a");
    EXPECT_EQ(recommend(call, of_zhuzhou(), "430100", {a}).error().slug, "no-such-call");
    EXPECT_EQ(recommend(call, of_zhuzhou(), "430200", {a}).error().slug, "no-such-application");
    EXPECT_EQ(recommend(call, of_changsha(), "430100", {a, a}).error().slug, "application-twice");
    EXPECT_EQ(recommend(call, of_changsha(), "430100", {}).error().slug, "list-empty");
    EXPECT_EQ(recommend(call, of_changsha(), "430100", {}, {{a, ""}}).error().slug, "text-required");
    recommend(call, of_changsha(), "430100", {}, {{a, "校内公示不足"}}).value();
    EXPECT_EQ(state_of(a), ApplicationState::not_recommended);
    EXPECT_EQ(unit_stage(a), lines::UnitStage::withdrawn);
    EXPECT_EQ(recommend(call, of_changsha(), "430100", {a}).error().slug, "not-now");
    go_to(Date(2026, 10, 1));
    EXPECT_EQ(recommend(call, of_changsha(), "430100", {a}).error().slug, "recommendation-closed");
}

TEST_P(Calls, AreReturnedWithAStoppedClockAndComeBackWhereTheyWere) {
    const auto call = published();
    const auto a = submitted(call, "a");
    const auto due_before = file(a).review_due;
    ASSERT_TRUE(due_before.has_value());
    EXPECT_FALSE(run(of_zhuzhou(), return_application, ReturnApplication{a, "430000", "补盖章页", Date(2026, 9, 8)}).has_value());
    run(of_changsha(), return_application, ReturnApplication{a, "430000", "补盖章页", Date(2026, 9, 8)}).value();
    EXPECT_EQ(state_of(a), ApplicationState::returned);
    go_to(Date(2026, 9, 4));  // a Friday, three working days on
    save(a, "a", "补正后的思路").value();
    const auto view = submit(a, "a").value();
    EXPECT_EQ(view.state, ApplicationState::submitted);
    EXPECT_EQ(view.submissions.size(), 2u);
    EXPECT_EQ(view.pauses[0].until_day, Date(2026, 9, 4));
    const auto days = read([](Work& work) { return org::working_days(work); }).value();
    EXPECT_EQ(days.working_days_between(*due_before, *view.review_due).value(), 3);
    EXPECT_TRUE(refused("INSERT INTO programme_application_step (county, application, serial, before, from_state, from_back, state, back, reason, at, by_whom, by_name) "
                        "VALUES ('430000', $1, 5, 4, 'submitted', '', 'draft', '', '', 1, 'x', 'x')",
                        a))
        << "nothing goes back to a draft";
}

TEST_P(Calls, ReturnedFromRecommendationComeBackRecommendedAndKeepTheirSeat) {
    const auto call = published();
    const auto a = submitted(call, "a");
    recommend(call, of_changsha(), "430100", {a}).value();
    run(publisher(), return_application, ReturnApplication{a, "430000", "补附件", Date(2026, 9, 8)}).value();
    go_to(Date(2026, 9, 9));
    EXPECT_EQ(submit(a, "a").error().slug, "supplement-late");
    run(publisher(), withdraw_application, ApplicationWords{a, "430000", "补正逾期"}).value();
    EXPECT_EQ(state_of(a), ApplicationState::withdrawn);
    const auto b = submitted(call, "b");
    recommend(call, of_changsha(), "430100", {b}).value();
    run(publisher(), return_application, ReturnApplication{b, "430000", "补附件", Date(2026, 9, 12)}).value();
    EXPECT_EQ(submit(b, "b").value().state, ApplicationState::recommended);
}

TEST_P(Calls, AskEveryJointApplicantForItsOwnConfirmation) {
    const auto call = published();
    const auto a = fresh<ApplicationId>();
    start(call, "a", a).value();
    save(a, "a", "思路", {school_line("d").id}).value();
    EXPECT_EQ(submit(a, "a").error().slug, "incomplete");
    EXPECT_EQ(run(college("a"), confirm_application, OneApplication{a, "430000"}).error().slug, "not-a-member");
    EXPECT_EQ(run(college("e"), confirm_application, OneApplication{a, "430000"}).error().slug, "no-such-application");
    run(college("d"), confirm_application, OneApplication{a, "430000"}).value();
    save(a, "a", "改过的思路", {school_line("d").id}).value();
    EXPECT_EQ(submit(a, "a").error().slug, "incomplete") << "what was confirmed is no longer what stands there";
    run(college("d"), confirm_application, OneApplication{a, "430000"}).value();
    submit(a, "a").value();
    EXPECT_TRUE(refused("INSERT INTO programme_member (county, application, member, lead, version) VALUES ('430000', $1, $2, $2, 1)", a, school_line("a").id)) << "the lead joins itself";
}

TEST_P(Calls, CountOtherLinesOverTheWholeHistory) {
    const auto groups = made("C-15", every_stage());
    auto what = content();
    CallCondition none;
    none.key = "never";
    none.words = "未曾立项专业群";
    none.words_en = "no group approved ever";
    none.source = ConditionSource::units_approved;
    none.line = "C-15";
    none.op = ConditionOperator::at_most;
    none.value = "0";
    what.conditions = {none};
    const auto call = published(what);
    const auto past = unit(groups, school_line("a").id);
    climb(past, lines::UnitStage::approved);
    step(past, lines::UnitStage::withdrawn, "自愿退出").value();
    const auto a = filled(call, "a");
    const auto refusal = submit(a, "a").error();
    EXPECT_EQ(refusal.slug, "not-eligible") << "withdrawing does not help";
    EXPECT_NE(refusal.detail.find("C-15 历年立项（含已退出）：1"), std::string::npos) << refusal.detail;
    const auto b = filled(call, "b");
    EXPECT_EQ(submit(b, "b").value().state, ApplicationState::submitted);
}

TEST_P(Calls, AreClosedToWhoeverIsBanned) {
    const auto call = published();
    const auto past = unit(line_, school_line("a").id);
    at(office(), [&](Work& work) { return lines::add_ban(work, {past, school_line("a").id, "C-10", Date(2026, 8, 1), Date(2029, 8, 1), "验收不通过"}); }).value();
    const auto a = filled(call, "a");
    const auto refusal = submit(a, "a").error();
    EXPECT_EQ(refusal.slug, "not-eligible");
    EXPECT_NE(refusal.detail.find("2029-08-01"), std::string::npos);
}

TEST_P(Calls, AreReviewedConditionByConditionByAnotherBody) {
    const auto call = published();
    const auto a = submitted(call, "a"), d = submitted(call, "d");
    EXPECT_EQ(review(a).error().slug, "not-now") << "it is not recommended yet";
    recommend(call, of_changsha(), "430100", {a}).value();
    recommend(call, of_zhuzhou(), "430200", {d}).value();
    EXPECT_EQ(run(publisher(), review_application, ReviewApplication{a, "430000", {}, ""}).error().slug, "condition-missing");
    EXPECT_EQ(run(publisher(), review_application, ReviewApplication{a, "430000", {{"no-ban", false, "查询", ""}}, ""}).error().slug, "text-required");
    EXPECT_EQ(run(of_changsha(), review_application, ReviewApplication{a, "430000", {{"no-ban", true, "查询", ""}}, ""}).error().slug, "not-permitted");
    EXPECT_EQ(review(a).value().state, ApplicationState::qualified);
    EXPECT_EQ(unit_stage(a), lines::UnitStage::qualified);
    EXPECT_EQ(review(d, false).value().decision->failing, "no-ban");
    EXPECT_EQ(unit_stage(d), lines::UnitStage::withdrawn);
    EXPECT_TRUE(refused("INSERT INTO programme_participant (county, call, application, decision, published_on, by_name) VALUES ('430000', $1, $2, 'qualified', '2026-09-02', 'x')", call, d))
        << "who did not pass takes no part";
    const auto qualified = read([&](Work& work) -> Result<std::vector<ApplicationLine>> { return qualified_applications(work, "430000", call); }).value();
    ASSERT_EQ(qualified.size(), 1u);
    EXPECT_EQ(qualified[0].prefecture, "430100");
    EXPECT_EQ(qualified[0].recommended_rank, 1);
}

TEST_P(Calls, PublishWhoTakesPart) {
    const auto call = published();
    EXPECT_EQ(run(publisher(), publish_participants, OneCall{call, "430000"}).error().slug, "nobody-qualified");
    const auto a = submitted(call, "a");
    submitted(call, "b");
    recommend(call, of_changsha(), "430100", {a}).value();
    review(a).value();
    EXPECT_EQ(run(publisher(), publish_participants, OneCall{call, "430000"}).value().participants, 1);
    const auto open = storage::read(storage(), context(Actor{}), [&](Work& work) { return show_public_call(work, {call}); }).value();
    ASSERT_EQ(open.participants.size(), 1u);
    EXPECT_EQ(open.participants[0].body_name, "样例职校a");
    EXPECT_EQ(storage::read(storage(), context(Actor{}), [&](Work& work) { return show_public_calls(work, {}); }).value().items.size(), 1u);
}

TEST_P(Calls, TakeMaterialsOfTheRightKindSizeAndNumber) {
    auto what = content();
    CallMaterial plan;
    plan.key = "plan";
    plan.title = "建设方案";
    plan.types = {"pdf"};
    plan.max_megabytes = 1;
    what.materials = {plan};
    const auto call = published(what);
    const auto a = filled(call, "a");
    EXPECT_EQ(submit(a, "a").error().slug, "incomplete");
    const auto hand_in = [&](std::string bytes) {
        HandInMaterial command{a, "430000", fresh<MaterialId>(), "plan", {"方案.pdf", "application/pdf", std::move(bytes)}};
        return run(college("a"), hand_in_material, command);
    };
    EXPECT_EQ(hand_in("MZ 程序").error().slug, "file-type");
    EXPECT_EQ(hand_in("").error().slug, "file-empty");
    EXPECT_EQ(hand_in("%PDF-1.4" + std::string(1024 * 1024, 'x')).error().slug, "file-too-large");
    const auto view = hand_in("%PDF-1.4 方案").value();
    EXPECT_EQ(hand_in("%PDF-1.4 另一份").error().slug, "too-many-files");
    EXPECT_TRUE(read([&](Work& work) -> Result<bool> { return refers_to_material(work, view.materials[0].sha256); }).value());
    EXPECT_EQ(run(college("a"), drop_material, OneMaterial{view.materials[0].id, "430000"}).value().materials.size(), 0u);
    hand_in("%PDF-1.4 方案").value();
    submit(a, "a").value();
}

TEST_P(Calls, ReadARankingOutOfASpreadsheet) {
    const auto call = published();
    const auto a = submitted(call, "a"), b = submitted(call, "b");
    const auto csv = "回执号,推荐排序\n" + file(a).submissions[0].receipt + ",2\n" + file(b).submissions[0].receipt + ",1\n没有,3\n";
    const auto read = run(of_changsha(), read_ranking, ReadRanking{call, "430000", "430100", {"排序.csv", "text/csv", csv}}).value();
    ASSERT_EQ(read.rows.size(), 2u);
    EXPECT_EQ(read.rows[0].application, b);
    EXPECT_EQ(read.faults.size(), 1u);
}

TEST_P(Calls, SayWhatWaitsForWhom) {
    const auto waits = [&](const Actor& actor) {
        std::vector<std::string> tasks;
        for (const auto& one : see(actor, [](Work& work, const OneCall&) -> Result<std::vector<Waiting>> { return waiting(work); }, OneCall{}).value()) tasks.push_back(one.task);
        return tasks;
    };
    using ::testing::ElementsAre;
    using ::testing::IsEmpty;
    const auto draft = drafted();
    EXPECT_THAT(waits(writer()), IsEmpty()) << "the writer does not publish his own call";
    EXPECT_THAT(waits(publisher()), ElementsAre("publish_call"));
    run(publisher(), publish_call, PublishCall{draft, "430000", 1}).value();
    const auto id = filled(draft, "a");
    EXPECT_THAT(waits(of_changsha()), IsEmpty()) << "nothing was handed in";
    submit(id, "a").value();
    EXPECT_THAT(waits(of_changsha()), ElementsAre("recommend"));
    EXPECT_THAT(waits(of_zhuzhou()), IsEmpty()) << "a school of another prefecture";
    EXPECT_THAT(waits(writer()), IsEmpty()) << "the prefecture first";
    recommend(draft, of_changsha(), "430100", {id}).value();
    EXPECT_THAT(waits(of_changsha()), IsEmpty());
    EXPECT_THAT(waits(writer()), ElementsAre("formal_review"));
    run(writer(), return_application, ReturnApplication{id, "430000", "请补盖章页", Date(2026, 9, 25)}).value();
    EXPECT_THAT(waits(college("a")), ElementsAre("supplement"));
    EXPECT_THAT(waits(college("b")), IsEmpty());
}

}  // namespace
}  // namespace luoshi::programmes::calls
