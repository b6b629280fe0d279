// A share from signing to the look-back, and everything by which somebody might get around the level above.
#include <algorithm>

#include "obligations/obligations_on_both.hpp"

namespace luoshi::obligations {
namespace {

class Shares : public ObligationsOnBoth {};
ON_BOTH_DATABASES(Shares);

TEST_P(Shares, GoFromSigningToTheSignedConclusionAndTheLookBack) {
    const auto id = changshas(issued());
    EXPECT_EQ(sign(id, changsha()).value().row.state, ShareState::signed_for);
    EXPECT_EQ(plan(id, changsha()).value().row.state, ShareState::planned);
    const auto report_id = fresh<ReportId>();
    EXPECT_EQ(report(id, changsha(), report_id).value().row.state, ShareState::planned);  // a draft moves nothing
    EXPECT_EQ(approve(report_id, changsha_head()).value().row.state, ShareState::in_progress);
    const auto evidence = fresh<EvidenceId>();
    prove(id, changsha(), evidence).value();
    EXPECT_EQ(ask(id, changsha(), fresh<RequestId>(), evidence).value().row.state, ShareState::asked_to_close);
    const auto closed = conclude(id, province()).value();
    EXPECT_EQ(closed.row.state, ShareState::concluded);
    EXPECT_EQ(closed.requests[0].signature, "岗位 省督导 2026-09-01");
    ASSERT_EQ(closed.lookbacks.size(), 1u);
    EXPECT_EQ(closed.lookbacks[0].due, Date(2026, 11, 30));
    std::vector<std::string> acts;
    for (const auto& step : closed.steps) acts.push_back(step.act);
    EXPECT_EQ(acts, (std::vector<std::string>{"issue", "sign", "plan", "draft_report", "approve_report", "evidence", "ask_close", "conclude"}));
    const auto duty = see(province(), show_duty, OneDuty{closed.duty, "430000"}).value();
    EXPECT_EQ(duty.reported, 4);
    EXPECT_EQ(duty.stages[0].count, 9);
    EXPECT_EQ(duty.stages[1].count, 4);
}

TEST_P(Shares, AReportCountsOnlyAfterAnotherPersonApprovedIt) {
    const auto id = changshas(issued());
    sign(id, changsha()).value();
    plan(id, changsha()).value();
    const auto mine = fresh<ReportId>();
    report(id, changsha_head(), mine).value();
    EXPECT_EQ(approve(mine, changsha_head()).error().slug, "second-person-required");
    EXPECT_EQ(approve(mine, changsha()).error().slug, "not-permitted");
    EXPECT_EQ(approve(mine, province()).error().slug, "other-body");
    EXPECT_EQ(show(id).row.percent, 0);
    EXPECT_EQ(report(id, changsha(), fresh<ReportId>()).error().slug, "report-waiting");
}

TEST_P(Shares, AReturnedReportIsWrittenAnew) {
    const auto id = changshas(issued());
    sign(id, changsha()).value();
    plan(id, changsha()).value();
    const auto first = fresh<ReportId>();
    report(id, changsha(), first).value();
    EXPECT_EQ(see(changsha_head(), find_waiting_reports, FindWaitingReports{}).value().items.size(), 1u);
    EXPECT_EQ(run(changsha_head(), decide_report, DecideReport{first, "430000", ReportDecision::returned, ""}).error().slug, "text-required");
    EXPECT_EQ(run(changsha_head(), decide_report, DecideReport{first, "430000", ReportDecision::returned, "数字不实"}).value().row.state, ShareState::planned);
    EXPECT_EQ(see(changsha_head(), find_waiting_reports, FindWaitingReports{}).value().items.size(), 0u);
    const auto second = fresh<ReportId>();
    report(id, changsha(), second, 60).value();
    EXPECT_EQ(approve(second, changsha_head()).value().row.percent, 60);
}

TEST_P(Shares, AreNotClosedWithoutEvidenceOrReport) {
    const auto id = changshas(issued());
    sign(id, changsha()).value();
    plan(id, changsha()).value();
    EXPECT_EQ(ask(id, changsha(), fresh<RequestId>(), fresh<EvidenceId>()).error().slug, "not-now");
    const auto report_id = fresh<ReportId>();
    report(id, changsha(), report_id).value();
    approve(report_id, changsha_head()).value();
    EXPECT_EQ(ask(id, changsha(), fresh<RequestId>(), fresh<EvidenceId>()).error().slug, "evidence-missing");
    EXPECT_EQ(conclude(id, province()).error().slug, "not-now");
}

TEST_P(Shares, AreConcludedByTheLevelAboveOnly) {
    const auto id = changshas(issued());
    asked(id);
    EXPECT_EQ(conclude(id, changsha()).error().slug, "not-permitted");
    EXPECT_EQ(conclude(id, zhuzhou()).error().slug, "no-such-share");
    // Rights over the whole province do not make a person of the body that owes a judge of it.
    auto own = changsha_head();
    for (const auto& right : permissions::all) own.grants.push_back({std::string(right.name), "/430000/"});
    EXPECT_EQ(conclude(id, own).error().slug, "own-body");
    EXPECT_EQ(conclude(id, province(), DutyVerdict::sent_back).value().row.state, ShareState::sent_back);
    EXPECT_EQ(conclude(id, province()).error().slug, "not-now");
}

TEST_P(Shares, SentBackAreAskedForAgain) {
    const auto id = changshas(issued());
    const auto evidence = asked(id);
    conclude(id, province(), DutyVerdict::sent_back).value();
    EXPECT_EQ(ask(id, changsha(), fresh<RequestId>(), evidence).value().row.state, ShareState::asked_to_close);
    EXPECT_EQ(conclude(id, province()).value().requests.size(), 2u);
}

TEST_P(Shares, ALookBackMayReopen) {
    const auto id = changshas(issued());
    asked(id);
    conclude(id, province()).value();
    const auto conclusion = show(id).lookbacks[0].conclusion;
    EXPECT_EQ(run(changsha_head(), finish_lookback, FinishLookback{id, "430000", conclusion, LookbackResult::holds, "好"}).error().slug, "not-permitted");
    const auto reopened = run(province(), finish_lookback, FinishLookback{id, "430000", conclusion, LookbackResult::reopened, "名单有两所不符"}).value();
    EXPECT_EQ(reopened.row.state, ShareState::in_progress);
    EXPECT_EQ(reopened.round, 2);
    EXPECT_EQ(run(province(), finish_lookback, FinishLookback{id, "430000", conclusion, LookbackResult::holds, "好"}).error().slug, "looked-back-already");
}

TEST_P(Shares, TheClockStandsWhileItIsSuspended) {
    const auto id = changshas(issued(content(), Date(2026, 9, 11)));
    EXPECT_EQ(run(changsha(), suspend_share, ShareWords{id, "430000", "等上级文件"}).error().slug, "not-permitted");
    go_to(Date(2026, 9, 7));
    EXPECT_EQ(run(province(), suspend_share, ShareWords{id, "430000", "等上级文件"}).value().row.colour, DutyColour::green);
    EXPECT_EQ(run(province(), suspend_share, ShareWords{id, "430000", "再停"}).error().slug, "stopped-already");
    go_to(Date(2026, 9, 14));
    const auto on = run(province(), resume_share, OneShare{id, "430000"}).value();
    EXPECT_EQ(on.row.due, Date(2026, 9, 18));  // five working days later
    EXPECT_EQ(on.due_set, Date(2026, 9, 11));
    EXPECT_EQ(run(province(), resume_share, OneShare{id, "430000"}).error().slug, "not-stopped");
}

TEST_P(Shares, ClimbEachRungOnceAlsoAfterARestart) {
    const auto id = changshas(issued(content(), Date(2026, 9, 18)));
    std::vector<std::string> fired;
    for (Date day = clock().today(); day <= Date(2026, 11, 30); day = day.plus_days(1)) {
        go_to(day);
        climb();  // a new runner each time: a restart
        clock().advance(std::chrono::hours{7});
        climb();
    }
    for (const auto& rung : show(id).rungs) fired.push_back(std::string(json::enum_name(rung.rung)) + " " + rung.on_day.to_string());
    EXPECT_EQ(fired, (std::vector<std::string>{"remind 2026-09-11", "urge 2026-09-18", "order 2026-09-24", "interview 2026-10-15", "circular 2026-11-05"}));
}

TEST_P(Shares, ClimbNothingWhileTheClockStandsOrTheLevelAboveVerifies) {
    const auto duty = issued(content(), Date(2026, 9, 18));
    const auto id = changshas(duty);
    asked(id);
    const auto other = share_of(duty, line(bureau("430200")).name);
    go_to(Date(2026, 9, 2));
    run(province(), suspend_share, ShareWords{other, "430000", "等上级文件"}).value();
    go_to(Date(2026, 9, 21));
    climb();
    EXPECT_TRUE(show(id).rungs.empty());
    EXPECT_TRUE(show(other).rungs.empty());
    EXPECT_EQ(show(share_of(duty, line(bureau("430300")).name)).rungs.size(), 1u);
}

TEST_P(Shares, ASuccessorInThePostTakesOver) {
    const auto id = changshas(issued());
    const auto keeper = trusted_actor(Proof::command_line, "组织");
    const auto post = at("430100", keeper, [&](Work& work) { return org::open_post(work, {.body = bureau("430100"), .title = "基教科长", .opened = work.today()}); }).value().id;
    const auto holding = at("430100", keeper, [&](Work& work) { return org::appoint_holder(work, {.id = post, .name = "甲", .from = work.today()}); }).value().holders[0].id;
    EXPECT_EQ(run(changsha(), sign_for, SignFor{id, "430000", post, {}, ""}).value().posts[0].holder, "甲");
    go_to(Date(2026, 9, 10));
    at("430100", keeper, [&](Work& work) { return org::end_holding(work, {.id = post, .holding = holding, .until = work.today(), .reason = "调任"}); }).value();
    EXPECT_EQ(show(id).posts[0].holder, "");
    at("430100", keeper, [&](Work& work) { return org::appoint_holder(work, {.id = post, .name = "乙", .from = work.today()}); }).value();
    EXPECT_EQ(show(id).posts[0].holder, "乙");
}

TEST_P(Shares, EvidenceIsKeptByItsHashAndReadBack) {
    const auto id = changshas(issued());
    sign(id, changsha()).value();
    const auto evidence = fresh<EvidenceId>();
    const auto kept = prove(id, changsha(), evidence).value().evidence[0];
    EXPECT_EQ(kept.sha256.value().size(), 64u);
    EXPECT_EQ(see(province(), fetch_evidence, FetchEvidence{evidence, "430000"}).value().bytes, "%PDF-1.4 名单");
    EXPECT_EQ(see(zhuzhou(), fetch_evidence, FetchEvidence{evidence, "430000"}).error().slug, "no-such-evidence");
    const auto link = [&](std::string address) { return run(changsha(), add_evidence, AddDutyEvidence{id, "430000", fresh<EvidenceId>(), std::move(address), "名册", "人数"}); };
    EXPECT_EQ(link("https://example.cn/x").error().slug, "address-invalid");
    EXPECT_EQ(link("//example.cn/x").error().slug, "address-invalid");
    EXPECT_EQ(link("/pupils?school=1").value().evidence.size(), 2u);
}

TEST_P(Shares, ThePeopleAboveDoNotAnswerForThoseBelow) {
    EXPECT_EQ(sign(changshas(issued()), province()).error().slug, "other-body");
}

TEST_P(Shares, MayHaveTheirDayMovedWithAReason) {
    const auto id = changshas(issued());
    EXPECT_EQ(run(province(), move_due, MoveDue{id, "430000", Date(2026, 12, 31), ""}).error().slug, "text-required");
    EXPECT_EQ(run(province(), move_due, MoveDue{id, "430000", Date(2026, 8, 31), "延期"}).error().slug, "due-in-the-past");
    EXPECT_EQ(run(province(), move_due, MoveDue{id, "430000", Date(2026, 12, 31), "延期"}).value().due_set, Date(2026, 12, 31));
}

// ---- by plain SQL

TEST_P(Shares, TheDatabaseRefusesAClosedShareWithoutAConclusion) {
    const auto id = changshas(issued()).to_string();
    EXPECT_TRUE(refused_by_database("UPDATE duty_share_state SET state = 'concluded', signed_at = 1 WHERE county = '430000' AND share = $1", id));
}

TEST_P(Shares, TheDatabaseRefusesAConclusionThatIsNotOfThisShare) {
    const auto duty = issued();
    asked(changshas(duty));
    conclude(changshas(duty), province()).value();
    const auto other = share_of(duty, line(bureau("430200")).name).to_string();
    EXPECT_TRUE(refused_by_database("UPDATE duty_share_state SET state = 'concluded', signed_at = 1, closed_verdict = 'closed', closed_by = (SELECT c.id FROM duty_conclusion c "
                                    "WHERE c.county = '430000') WHERE county = '430000' AND share = $1",
                                    other));
}

TEST_P(Shares, TheDatabaseRefusesToCloseByAConclusionOfAnEarlierRound) {
    const auto id = changshas(issued());
    asked(id);
    conclude(id, province()).value();
    run(province(), reopen_share, ReopenShare{id, "430000", "不实", {}}).value();
    EXPECT_TRUE(refused_by_database("UPDATE duty_share_state SET state = 'concluded', closed_verdict = 'closed', closed_by = (SELECT c.id FROM duty_conclusion c WHERE c.county = "
                                    "'430000') WHERE county = '430000' AND share = $1",
                                    id.to_string()));
}

TEST_P(Shares, TheDatabaseRefusesToCloseByAConclusionThatSentItBack) {
    const auto id = changshas(issued());
    asked(id);
    conclude(id, province(), DutyVerdict::sent_back).value();
    EXPECT_TRUE(refused_by_database("UPDATE duty_share_state SET state = 'concluded', closed_verdict = 'closed', closed_by = (SELECT c.id FROM duty_conclusion c WHERE c.county = "
                                    "'430000') WHERE county = '430000' AND share = $1",
                                    id.to_string()));
}

TEST_P(Shares, TheDatabaseRefusesAConclusionByTheBodyItself) {
    const auto id = changshas(issued());
    asked(id);
    constexpr std::string_view own =
        "INSERT INTO duty_conclusion (county, id, request, share, body, round, asked_by, verdict, words, signature, by_body, at, by_whom, by_name) SELECT q.county, q.id, q.id, "
        "q.share, q.body, q.round, q.by_whom, 'closed', 'x', 'x', q.body, 1, 'b', 'b' FROM duty_close_request q WHERE q.county = '430000' AND q.share = $1";
    EXPECT_TRUE(refused_by_database(own, id.to_string()));
    constexpr std::string_view same_person =
        "INSERT INTO duty_conclusion (county, id, request, share, body, round, asked_by, verdict, words, signature, by_body, at, by_whom, by_name) SELECT q.county, q.id, q.id, "
        "q.share, q.body, q.round, q.by_whom, 'closed', 'x', 'x', q.id, 1, q.by_whom, 'b' FROM duty_close_request q WHERE q.county = '430000' AND q.share = $1";
    EXPECT_TRUE(refused_by_database(same_person, id.to_string()));
    constexpr std::string_view another =
        "INSERT INTO duty_conclusion (county, id, request, share, body, round, asked_by, verdict, words, signature, by_body, at, by_whom, by_name) SELECT q.county, q.id, q.id, "
        "q.share, q.body, q.round, q.by_whom, 'closed', 'x', 'x', q.id, 1, 'b', 'b' FROM duty_close_request q WHERE q.county = '430000' AND q.share = $1";
    EXPECT_FALSE(refused_by_database(another, id.to_string()));  // the same statement with another person of another body
}

TEST_P(Shares, TheDatabaseRefusesARequestWithoutEvidence) {
    const auto id = changshas(issued());
    const auto report_id = fresh<ReportId>();
    sign(id, changsha()).value();
    plan(id, changsha()).value();
    report(id, changsha(), report_id).value();
    approve(report_id, changsha_head()).value();
    EXPECT_TRUE(refused_by_database("INSERT INTO duty_close_request (county, id, share, body, round, words, evidence, report, report_decision, at, by_whom, by_name) SELECT s.county, "
                                    "s.id, s.id, s.body, 1, 'x', s.id, r.report, 'approved', 1, 'a', 'a' FROM duty_share s, duty_report_decision r WHERE s.county = '430000' AND "
                                    "r.county = '430000' AND s.id = $1",
                                    id.to_string()));
}

TEST_P(Shares, TheDatabaseRefusesAReportApprovedByItsWriter) {
    const auto id = changshas(issued());
    sign(id, changsha()).value();
    plan(id, changsha()).value();
    report(id, changsha(), fresh<ReportId>()).value();
    EXPECT_TRUE(refused_by_database("INSERT INTO duty_report_decision (county, report, share, drafted_by, decision, words, at, by_whom, by_name) SELECT county, id, share, by_whom, "
                                    "'approved', '', 1, by_whom, 'a' FROM duty_report WHERE county = '430000' AND share = $1",
                                    id.to_string()));
    EXPECT_TRUE(refused_by_database("INSERT INTO duty_report_decision (county, report, share, drafted_by, decision, words, at, by_whom, by_name) SELECT county, id, share, 'nobody', "
                                    "'approved', '', 1, by_whom, 'a' FROM duty_report WHERE county = '430000' AND share = $1",
                                    id.to_string()));
}

TEST_P(Shares, TheDatabaseRefusesASecondFiringOfARung) {
    const auto id = changshas(issued(content(), Date(2026, 9, 18)));
    go_to(Date(2026, 9, 18));
    climb();
    ASSERT_EQ(show(id).rungs.size(), 1u);
    EXPECT_TRUE(refused_by_database("INSERT INTO duty_rung (county, share, round, rung, on_day, words) SELECT county, share, round, rung, on_day, words FROM duty_rung WHERE county = "
                                    "'430000' AND share = $1",
                                    id.to_string()));
}

TEST_P(Shares, TheDatabaseKeepsReportsConclusionsAndEvidenceAsTheyAre) {
    const auto id = changshas(issued());
    asked(id);
    for (const std::string_view sql : {"DELETE FROM duty_evidence WHERE county = '430000' AND share = $1", "UPDATE duty_report SET percent = 100 WHERE county = '430000' AND share = $1",
                                       "DELETE FROM duty_step WHERE county = '430000' AND share = $1"})
        EXPECT_TRUE(refused_by_database(sql, id.to_string(), By::anything)) << sql;
}

}  // namespace
}  // namespace luoshi::obligations
