// From the clause to the issued duty: splits, targets, measures, flags, lists.
#include <algorithm>

#include "obligations/obligations_on_both.hpp"

namespace luoshi::obligations {
namespace {

class Duties : public ObligationsOnBoth {
 protected:
    // The people of the notice's register live in another fixture; the register itself is the same.
    notices::NoticeId publish(const std::string& more) {
        const auto text = "湖南省教育厅文件\n\n湘教通〔2026〕9号\n\n湖南省教育厅关于遴选基地的通知\n\n各市州教育局：\n\n现将有关事项通知如下：\n\n一、总体要求\n\n" + more +
                          "\n\n二、工作任务\n\n各市州教育局于2026年12月18日前将推荐名单报省教育厅。\n\n三、其他事项\n\n本通知自2026年9月1日起施行。本通知由湖南省教育厅负责解释。\n\n湖南省教育厅\n2026年8月28日\n";
        const auto id = at("430000", clerk(1), [&](Work& work) {
                            return notices::register_notice(work, {work.new_id<notices::NoticeId>(), bureau("430000"), "通知.txt", text, {}});
                        }).value().id;
        for (const auto& finding : see(clerk(1), notices::show_notice, notices::OneNotice{id}).value().findings) {
            if (finding.severity != "error") continue;
            const auto version = seen(id);
            at("430000", clerk(1), [&](Work& work) { return notices::decide_finding(work, {id, finding.key, notices::FindingDecision::accept, "原文如此", {}, version}); }).value();
        }
        const auto to_check = seen(id);
        at("430000", clerk(2), [&](Work& work) { return notices::check_notice(work, {id, {}, to_check}); }).value();
        const auto to_publish = seen(id);
        at("430000", clerk(3), [&](Work& work) { return notices::publish_notice(work, {id, {}, to_publish}); }).value();
        return id;
    }
    http::IfMatch seen(notices::NoticeId id) { return {see(clerk(1), notices::show_notice, notices::OneNotice{id}).value().version}; }
    static Actor clerk(std::uint8_t number) {
        Actor actor;
        actor.account = AccountId{Uuid{static_cast<std::uint8_t>(100 + number)}};
        actor.name = "通知人员" + std::to_string(number);
        actor.proof = Proof::session;
        for (const auto& permission : notices::permissions::all) actor.grants.push_back({std::string(permission.name), "/430000/"});
        return actor;
    }
    MakeDuty from_clause(notices::NoticeId notice, const std::string& path = "二") {
        const auto view = see(province(), show_breakdown, ShowBreakdown{notice}).value();
        const auto clause = std::ranges::find(view.clauses, path, &DutyBreakdownClause::path);
        auto command = draft(content());
        command.notice = notice;
        if (clause != view.clauses.end()) command.clause = clause->key;
        return command;
    }
};
ON_BOTH_DATABASES(Duties);

TEST_P(Duties, OfAllPrefecturesAreFourteenShares) {
    const auto preview = see(province(), preview_split, PreviewSplit{"各市州教育局", {}, {}}).value();
    EXPECT_EQ(preview.bodies.size(), 14u);
    const auto duty = issued();
    EXPECT_EQ(duty.shares.size(), 14u);
    for (const auto& share : duty.shares) EXPECT_EQ(share.state, ShareState::issued);
}

TEST_P(Duties, AreSplitOverPhraseAndNamesTogetherEachBodyOnce) {
    auto what = content();
    what.bodies = {bureau("430100"), bureau("430104"), bureau("430000")};  // in the phrase already, another one, and the issuer itself
    EXPECT_EQ(issued(what).shares.size(), 15u);
}

TEST_P(Duties, AreNotIssuedWithoutASubjectOrToWhatDoesNotLieBelow) {
    const auto nobody = draft(content(""));
    run(province(), make_duty, nobody).value();
    EXPECT_EQ(run(province(), issue_duties, IssueDuties{{nobody.id}, {}}).error().slug, "without-subject");
    const auto strange = draft(content("各路神仙"));
    run(province(), make_duty, strange).value();
    EXPECT_EQ(run(province(), issue_duties, IssueDuties{{strange.id}, {}}).error().slug, "unknown-addressee");
    auto upward = draft(content(""));
    upward.content.bodies = {bureau("430000")};
    run(yuelu(), make_duty, upward, "430104").value();
    EXPECT_EQ(run(yuelu(), issue_duties, IssueDuties{{upward.id}, {}}, "430104").error().slug, "not-below");
}

TEST_P(Duties, AreIssuedTogetherAfterADryRunThatSaysWhichCannot) {
    const auto good = draft(content());
    const auto bad = draft(content(""));
    run(province(), make_duty, good).value();
    run(province(), make_duty, bad).value();
    const IssueDuties both{{good.id, bad.id}, {}};
    const auto dry = see(province(), preview_issue, both).value();
    EXPECT_EQ(dry.possible, 1);
    EXPECT_EQ(dry.shares, 14);
    EXPECT_EQ(dry.outcomes[1].reason, "without-subject");
    EXPECT_TRUE(see(province(), show_duty, OneDuty{good.id, "430000"}).value().shares.empty());
    EXPECT_EQ(run(province(), issue_duties, both).value().possible, 1);
    EXPECT_EQ(run(province(), issue_duties, both).error().slug, "not-a-draft");
}

TEST_P(Duties, ThatRecurHaveAShareForEachOfTheirDays) {
    auto what = content("");
    what.bodies = {bureau("430100")};
    what.recurring_day = 28;
    what.recurring_until = Date(2026, 12, 31);
    const auto duty = issued(what, std::nullopt, Recurrence::monthly);
    ASSERT_EQ(duty.shares.size(), 4u);
    EXPECT_EQ(duty.shares[0].instance, "2026-09-28");
    EXPECT_EQ(duty.shares[0].due, Date(2026, 9, 28));
    EXPECT_EQ(duty.shares[3].instance, "2026-12-28");
}

TEST_P(Duties, KeepTheirIdAndContent) {
    const auto command = draft(content());
    run(province(), make_duty, command).value();
    EXPECT_EQ(run(province(), make_duty, command).value().id, command.id);
    auto other = command;
    other.content.what = "别的事";
    EXPECT_EQ(run(province(), make_duty, other).error().slug, "id-taken");
}

TEST_P(Duties, AreChangedAsDraftsOnly) {
    const auto command = draft(content());
    run(province(), make_duty, command).value();
    auto what = content();
    what.what = "改过的任务";
    EXPECT_EQ(run(province(), change_duty, ChangeDuty{command.id, "430000", 1, what, {}, Recurrence::none}).value().content.what, "改过的任务");
    EXPECT_EQ(run(province(), change_duty, ChangeDuty{command.id, "430000", 1, what, {}, Recurrence::none}).error().slug, "changed-meanwhile");
    run(province(), issue_duties, IssueDuties{{command.id}, {}}).value();
    EXPECT_EQ(run(province(), change_duty, ChangeDuty{command.id, "430000", 3, what, {}, Recurrence::none}).error().slug, "duty-issued");
}

TEST_P(Duties, KeepTheTextOfTheirClauseAsItWas) {
    const auto notice = publish("学校应当按规定开展课后服务。");
    const auto command = from_clause(notice);
    ASSERT_TRUE(command.clause.has_value());
    const auto made = run(province(), make_duty, command).value();
    EXPECT_EQ(made.notice_number, "湘教通〔2026〕9号");
    EXPECT_NE(made.clause_text.find("推荐名单"), std::string::npos);
    const auto view = see(province(), show_breakdown, ShowBreakdown{notice}).value();
    EXPECT_EQ(view.duties.size(), 1u);
    auto wrong = from_clause(notice);
    wrong.clause = "没有这一条";
    EXPECT_EQ(run(province(), make_duty, wrong).error().slug, "no-such-clause");
}

TEST_P(Duties, TargetsOfSeveralSourcesStandSideBySideAndChangeByVersions) {
    const auto duty = issued();
    const auto target = [&](std::string source, double number) {
        return run(province(), add_target, AddTarget{duty.id, "430000", std::move(source), Date(2026, 1, 5), TargetKind::at_least, number, ""}).value();
    };
    EXPECT_FALSE(target("湘教改〔2022〕1号", 10).targets_disagree);
    EXPECT_TRUE(target("2022年重点民生实事", 30).targets_disagree);
    EXPECT_EQ(target("2022年重点民生实事", 30).targets.size(), 2u);  // said again: nothing new
    const auto changed = target("2022年重点民生实事", 10);
    EXPECT_FALSE(changed.targets_disagree);
    ASSERT_EQ(changed.targets.size(), 3u);
    EXPECT_EQ(std::ranges::count(changed.targets, true, &DutyTargetView::current), 2);
    EXPECT_EQ(run(province(), add_target, AddTarget{duty.id, "430000", "一批", Date(2026, 1, 5), TargetKind::unspecified, 3.0, ""}).error().slug, "number-and-kind");
}

TEST_P(Duties, MeasureAQualityByWhatAPersonChose) {
    add_measure({"test.brand", "品牌知名度", "brand", "%", [](Work&, const org::BodyLine&, Date) { return std::optional(Figure{0.5, 2.0, "/rows"}); }});
    const auto duty = issued();
    EXPECT_EQ(run(province(), choose_measure, ChooseMeasure{duty.id, "430000", "no.such", "试"}).error().slug, "no-such-measure");
    const auto chosen = run(province(), choose_measure, ChooseMeasure{duty.id, "430000", "test.brand", "最接近条款原意"}).value();
    ASSERT_EQ(chosen.measures.size(), 1u);
    EXPECT_EQ(chosen.measures[0].by_name, "省督导");
    EXPECT_EQ(show(changshas(duty)).figure.value().value, 0.5);
}

TEST_P(Duties, WithoutDateOrSubjectAreListed) {
    run(province(), make_duty, draft(content(""), std::nullopt)).value();
    issued();
    FindDuties query;
    query.without_date = true;
    EXPECT_EQ(see(province(), find_duties, query).value().items.size(), 1u);
    query = {};
    query.without_subject = true;
    EXPECT_EQ(see(province(), find_duties, query).value().items.size(), 1u);
    EXPECT_EQ(see(province(), find_duties, FindDuties{}).value().items.size(), 2u);
}

TEST_P(Duties, AreSeenOnlyByWhoIssuedAndWhoOwes) {
    const auto duty = issued();
    EXPECT_EQ(see(changsha(), find_duty_shares, FindDutyShares{}).value().items.size(), 1u);
    EXPECT_EQ(see(province(), find_duty_shares, FindDutyShares{}).value().total, 14);
    EXPECT_EQ(see(changsha(), show_duty, OneDuty{duty.id, "430000"}).value().shares.size(), 1u);
    EXPECT_EQ(see(zhuzhou(), show_duty_share, OneShare{changshas(duty), "430000"}).error().slug, "no-such-share");
    EXPECT_EQ(see(yuelu(), show_duty, OneDuty{duty.id, "430000"}).error().slug, "no-such-duty");
    EXPECT_EQ(see(Actor{}, find_duty_shares, FindDutyShares{}).value().items.size(), 0u);
}

TEST_P(Duties, AskedOfABodyAreItsOwnWithoutThoseBelow) {
    auto what = content("");
    what.bodies = {bureau("430100"), bureau("430104")};
    issued(what);
    auto city = changsha();  // whose rights cover the whole city
    FindDutyShares query;
    EXPECT_EQ(see(city, find_duty_shares, query).value().items.size(), 2u);
    query.own = true;
    const auto own = see(city, find_duty_shares, query).value().items;
    ASSERT_EQ(own.size(), 1u);
    EXPECT_EQ(own[0].body_name, line(bureau("430100")).name);
}

TEST_P(Duties, AreCountedByColour) {
    issued();
    issued(content(), std::nullopt);
    const auto count = [&](std::string path, Date on) { return read([&](Work& work) -> Result<DutyCount> { return count_duties(work, path, on); }).value(); };
    const auto all = count("/430000/", clock().today());
    EXPECT_EQ(all.all, 28);
    EXPECT_EQ(all.green, 28);
    EXPECT_EQ(all.without_date, 14);
    EXPECT_EQ(count("/430000/", Date(2026, 12, 21)).red, 14);
    EXPECT_EQ(count("/430000/430100/", Date(2026, 12, 21)).red, 1);
}

TEST_P(Duties, ServeTheirClauseForThoseWhoAskAbove) {
    const auto notice = publish("学校应当按规定开展课后服务。");
    const auto command = from_clause(notice);
    run(province(), make_duty, command).value();
    run(province(), issue_duties, IssueDuties{{command.id}, {}}).value();
    const auto of = [&](const std::string& clause) {
        return read([&](Work& work) -> Result<std::vector<ShareOfClause>> { return shares_of_clause(work, "430000", notice.to_string(), clause); }).value();
    };
    EXPECT_EQ(of(*command.clause).size(), 14u);
    EXPECT_EQ(of(*command.clause)[0].evidence, 0);
    EXPECT_EQ(of("别的条款").size(), 0u);
    const auto open = see(Actor{}, show_public_duties, ShowPublicDuties{notice}).value();
    ASSERT_EQ(open.clauses.size(), 1u);
    EXPECT_EQ(open.clauses[0].shares, 14);
    EXPECT_EQ(open.clauses[0].closed, 0);
    EXPECT_EQ(see(Actor{}, show_public_duties, ShowPublicDuties{notices::NoticeId{Uuid{7}}}).error().slug, "no-such-notice");
}

TEST_P(Duties, AreFlaggedWhenTheirClauseGoes) {
    const auto notice = publish("学校应当按规定开展课后服务。");
    const auto command = from_clause(notice);
    run(province(), make_duty, command).value();
    climb();
    EXPECT_TRUE(see(province(), show_duty, OneDuty{command.id, "430000"}).value().flags.empty());
    const auto version = seen(notice);
    at("430000", clerk(3), [&](Work& work) { return notices::withdraw_notice(work, {notice, "内容有误", {}, version}); }).value();
    climb();
    climb();
    const auto flagged = see(province(), show_duty, OneDuty{command.id, "430000"}).value();
    ASSERT_EQ(flagged.flags.size(), 1u);
    EXPECT_EQ(flagged.flags[0].kind, FlagKind::withdrawn);
    EXPECT_TRUE(run(province(), settle_duty_flags, DutyWords{command.id, "430000", "等重新公布"}).value().flags[0].settled_words.has_value());
    EXPECT_EQ(run(province(), settle_duty_flags, DutyWords{command.id, "430000", "等重新公布"}).error().slug, "nothing-flagged");
}

TEST_P(Duties, WithdrawnTakeTheirOpenSharesWithThem) {
    const auto duty = issued();
    asked(changshas(duty));
    conclude(changshas(duty), province()).value();
    const auto gone = run(province(), withdraw_duty, DutyWords{duty.id, "430000", "政策调整"}).value();
    EXPECT_EQ(std::ranges::count(gone.shares, ShareState::withdrawn, &DutyShareRow::state), 13);
    EXPECT_EQ(show(changshas(duty)).row.state, ShareState::concluded);
}

}  // namespace
}  // namespace luoshi::obligations
