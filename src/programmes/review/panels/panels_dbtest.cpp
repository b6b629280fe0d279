// Rounds from the first item to the seal.
#include <algorithm>
#include <set>

#include "platform/draw/record.hpp"
#include "platform/jobs/runner.hpp"
#include "programmes/review/panels/jobs.hpp"
#include "programmes/review/panels/panels_on_both.hpp"

namespace luoshi::programmes::review::panels {
namespace {

using enum conflicts::Relation;

class Panels : public PanelsOnBoth {};
ON_BOTH_DATABASES(Panels);

TEST_P(Panels, TakeInQualifiedApplicationsUnderRandomCodes) {
    submitted(call_, "c");
    const auto id = opened();
    const auto view = file(id);
    ASSERT_EQ(view.items.size(), 4u) << "the fifth has not passed the formal review";
    std::set<std::string> codes;
    for (const auto& item : view.items) codes.insert(item.code);
    EXPECT_EQ(codes.size(), 4u);
    EXPECT_EQ(view.items[0].code.size(), 8u);
    EXPECT_TRUE(open(id).has_value()) << "the same again gives the same answer";
    auto other = terms();
    other.seats = 5;
    EXPECT_EQ(open(id, other).error().slug, "id-taken");
    EXPECT_EQ(file(opened()).items[0].code == view.items[0].code, false) << "another round, other codes";
}

TEST_P(Panels, RefuseTermsThatContradictThemselves) {
    const auto slug = [&](RoundTerms what) { return open(fresh<RoundId>(), what).error().slug; };
    auto what = terms();
    what.review_from = Date(2026, 8, 1);
    EXPECT_EQ(slug(what), "day-passed");
    what = terms();
    what.per_item = 4;
    EXPECT_EQ(slug(what), "number-out-of-range") << "four experts an item of three";
    what = terms();
    what.score_rule = ScoreRule::trimmed;
    EXPECT_EQ(slug(what), "too-few-for-trimming");
    EXPECT_EQ(run(of_changsha(), open_round, OpenRound{fresh<RoundId>(), "430000", call_, "评审", terms()}).error().slug, "not-permitted");
}

TEST_P(Panels, FindConflictsOfEveryKindInTheData) {
    const auto a = school_name("a");
    const auto today = clock().today();
    const auto works = with_account("在职", a), worked = with_account("曾任", "样例甲大学"), long_ago = with_account("早年", "样例乙大学"), kin = with_account("亲属", "样例丙大学"),
               project = with_account("课题", "样例丁大学"), advice = with_account("咨询", "样例戊大学"), papers = with_account("编写", "样例己大学"), other = with_account("其他", "样例庚大学"),
               above = with_account("上级", "长沙市岳麓区教育局"), cousin = with_account("普通亲属", "样例辛大学");
    tie(worked, fact(FactKind::employment, a, Date(2015, 1, 1), Date(2024, 1, 1)));
    tie(long_ago, fact(FactKind::employment, a, Date(2015, 1, 1), Date(2023, 10, 19)));
    tie(kin, fact(FactKind::kin, a));
    auto not_leading = fact(FactKind::kin, a);
    not_leading.office = experts::FactOffice::none;
    tie(cousin, not_leading);
    tie(project, fact(FactKind::project, a, Date(2025, 1, 1)));
    tie(advice, fact(FactKind::advice, a, Date(2025, 1, 1), Date(2025, 6, 1)));
    tie(papers, fact(FactKind::papers, a, today, today));
    tie(other, fact(FactKind::other, a, today));
    const auto id = opened();
    EXPECT_TRUE(conflict(id, works, "a", same_unit));
    EXPECT_TRUE(conflict(id, worked, "a", former_employer));
    EXPECT_FALSE(conflict(id, long_ago, "a", former_employer)) << "more than three years before the first day of the review";
    EXPECT_TRUE(conflict(id, kin, "a", conflicts::Relation::officer));
    EXPECT_FALSE(conflict(id, cousin, "a", conflicts::Relation::officer)) << "who only works there counts for himself, not for his kin";
    EXPECT_TRUE(conflict(id, project, "a", co_project));
    EXPECT_TRUE(conflict(id, advice, "a", consulted));
    EXPECT_TRUE(conflict(id, papers, "a", helped_write));
    EXPECT_TRUE(conflict(id, other, "a", declared));
    EXPECT_TRUE(conflict(id, above, "a", same_unit)) << "the bureau right above the school";
    EXPECT_TRUE(conflict(id, above, "b", same_unit));
    EXPECT_FALSE(conflict(id, above, "d", same_unit)) << "a school of another prefecture";
    EXPECT_FALSE(conflict(id, works, "b", same_unit));
    const auto view = file(id);
    const auto said = std::ranges::find(view.conflicts, worked, &RoundConflictView::expert);
    EXPECT_NE(said->words.find("2024-01-01"), std::string::npos) << said->words;
}

TEST_P(Panels, AreDrawnByTwoPersonsAndTheRecordProvesIt) {
    const auto id = committed();
    EXPECT_EQ(enter(id, officer()).error().slug, "too-early");
    EXPECT_EQ(confirm(id, second()).error().slug, "value-not-entered");
    go_to(Date(2026, 9, 9));
    enter(id, officer()).value();
    EXPECT_EQ(confirm(id, officer()).error().slug, "second-person");
    EXPECT_FALSE(see(second(), show_round, OneRound{id, "430000"}).value().draw->public_value) << "the second person types what he read";
    EXPECT_EQ(confirm(id, second(), "858").error().slug, "values-differ");
    EXPECT_EQ(see(Actor{}, fetch_round_record, PublicRoundQuestion{id}).error().slug, "not-drawn");
    confirm(id, second()).value();
    EXPECT_EQ(confirm(id, second()).error().slug, "not-now");
    const auto view = file(id);
    EXPECT_EQ(view.state, RoundState::drawn);
    EXPECT_EQ(view.order.size(), 7u);
    const auto record = see(Actor{}, fetch_round_record, PublicRoundQuestion{id}).value().bytes;
    EXPECT_TRUE(draw::verify(draw::read_record(record).value(), nullptr, draw::recompute_order).empty());
    EXPECT_EQ(record.find("专家"), std::string::npos) << "the record names nobody";
    EXPECT_EQ(record.find(pool_[0].to_string()), std::string::npos);
    const auto seen = see(Actor{}, show_public_round, PublicRoundQuestion{id}).value();
    ASSERT_EQ(seen.order.size(), 7u);
    EXPECT_EQ(seen.order[0], view.order[0].code);
    auto tampered = record;
    const auto at = tampered.find("857");
    ASSERT_NE(at, std::string::npos);
    tampered.replace(at, 3, "858");
    EXPECT_FALSE(draw::verify(draw::read_record(tampered).value(), nullptr, draw::recompute_order).empty());
}

TEST_P(Panels, DrawNobodyWhoCouldNotReviewAnything) {
    const auto barred = with_account("全避", school_name("a"));
    for (const auto* code : {"b", "d", "e"}) tie(barred, fact(FactKind::advice, school_name(code), Date(2025, 1, 1)));
    const auto away = with_account("出差", "样例甲大学");
    run(keeper(), experts::set_away, experts::SetAway{away, "430000", fresh<experts::AwayId>(), Date(2026, 10, 21), Date(2026, 10, 30), ""}).value();
    const auto id = committed();
    EXPECT_EQ(file(id).draw->candidates, 7);
    auto what = terms();
    what.fields = {"护理"};
    const auto none = opened(what);
    EXPECT_EQ(run(officer(), commit_draw, CommitDraw{none, "430000", "号码", Instant::parse("2026-09-08T21:30:00+08:00").value()}).error().slug, "too-few-experts");
    what = terms();
    what.seats = 6;
    EXPECT_EQ(run(officer(), commit_draw, CommitDraw{opened(what), "430000", "号码", Instant::parse("2026-09-08T21:30:00+08:00").value()}).error().slug, "too-few-experts")
        << "seven for six seats leave one alternate, two are needed";
}

TEST_P(Panels, AreNotCancelledOnceTheValueMayBeKnown) {
    const auto id = committed();
    go_to(Date(2026, 9, 9));
    EXPECT_EQ(run(officer(), cancel_round, RoundWords{id, "430000", "不想抽了"}).error().slug, "draw-under-way");
    const auto early = opened();
    run(officer(), cancel_round, RoundWords{early, "430000", "日期有误"}).value();
    EXPECT_EQ(file(early).state, RoundState::cancelled);
}

TEST_P(Panels, InviteInTheOrderOfTheDrawAndPassNobodyOver) {
    const auto id = drawn();
    std::vector<ExpertId> order;
    for (int place = 1; place <= 7; ++place) order.push_back(at_place(id, place));
    for (int place = 1; place <= 7; ++place) EXPECT_EQ(order_of(id, order[static_cast<std::size_t>(place - 1)]).sent_at.has_value(), place <= 3) << place;
    EXPECT_EQ(accept(id, order[3]).error().slug, "no-such-invitation");
    accept(id, order[0]).value();
    refuse(id, order[1]).value();
    EXPECT_TRUE(order_of(id, order[3]).sent_at) << "the first alternate for who refused";
    EXPECT_FALSE(order_of(id, order[4]).sent_at);
    EXPECT_TRUE(refuse(id, order[1]).has_value()) << "the same again gives the same answer";
    EXPECT_EQ(accept(id, order[1]).error().slug, "answered-already");
    EXPECT_EQ(run(officer(), lapse_invitations, OneRound{id, "430000"}).error().slug, "nothing-due");
    EXPECT_EQ(run(officer(), open_objections, OneRound{id, "430000"}).error().slug, "panel-incomplete");
    clock().advance(std::chrono::hours{24});
    EXPECT_EQ(accept(id, order[2]).error().slug, "too-late");
    run(officer(), lapse_invitations, OneRound{id, "430000"}).value();
    EXPECT_EQ(order_of(id, order[2]).answer, PanelAnswer::lapsed);
    EXPECT_TRUE(order_of(id, order[4]).sent_at) << "for the third";
    EXPECT_TRUE(order_of(id, order[5]).sent_at) << "for the fourth, who did not answer either";
    accept(id, order[4]).value();
    accept(id, order[5]).value();
    EXPECT_EQ(file(id).seated, 3);
}

TEST_P(Panels, RecordTheAnswerOfWhoHasNoAccountOnly) {
    for (int i = 0; i < 4; ++i) {
        auto content = fit();
        content.fields = {"航空"};
        const auto id = proposed("电话" + std::to_string(i), "样例学院" + std::to_string(i));
        run(keeper(), experts::change_expert, experts::ChangeExpert{id, "430000", 1, content}).value();
        step_to(id, experts::ExpertState::admitted).value();
        run(keeper(), experts::confirm_expert, experts::ConfirmExpert{id, "430000", 2, true}).value();
    }
    const auto himself = with_account("本人", "样例学院九");
    auto content = fit("本人");
    content.fields = {"航空"};
    run(keeper(), experts::change_expert, experts::ChangeExpert{himself, "430000", 1, content}).value();
    auto what = terms();
    what.fields = {"航空"};
    const auto id = drawn(what);
    const auto record = [&](ExpertId expert, bool accepted, std::string words) {
        return run(officer(), record_answer, RecordAnswer{id, "430000", expert, accepted, std::move(words), {}});
    };
    bool met = false;
    for (int place = 1; place <= 5; ++place) {
        const auto expert = at_place(id, place);
        if (!order_of(id, expert).sent_at) continue;
        if (expert == himself) {
            EXPECT_EQ(record(expert, true, "电话").error().slug, "answers-himself");
            met = true;
            refuse(id, expert).value();
            continue;
        }
        EXPECT_EQ(record(expert, true, "").error().slug, "text-required");
        record(expert, true, "9 月 9 日电话答复，声明书存档").value();
        EXPECT_EQ(record(expert, false, "又不来了").error().slug, "answered-already");
    }
    EXPECT_EQ(file(id).seated, 3) << met;
}

TEST_P(Panels, InviteAndLapseWhoLeftThePoolSinceTheDraw) {
    const auto id = drawn();
    const auto third = at_place(id, 3), fourth = at_place(id, 4), fifth = at_place(id, 5);
    step_to(fourth, experts::ExpertState::suspended, "被举报，核查中").value();
    refuse(id, third).value();
    EXPECT_EQ(order_of(id, fourth).answer, PanelAnswer::lapsed);
    EXPECT_TRUE(order_of(id, fifth).sent_at);
}

TEST_P(Panels, SeatWhoAcceptsWithTheDeclarationAndTakesItSeriously) {
    const auto id = drawn();
    const auto expert = at_place(id, 1);
    EXPECT_EQ(run(as_expert(expert), accept_invitation, AcceptInvitation{id, "430000", false, {}, {}}).error().slug, "statement-missing");
    accept(id, expert, {{school_name("d"), "同学关系"}}).value();
    EXPECT_TRUE(conflict(id, expert, "d", declared));
    EXPECT_FALSE(conflict(id, expert, "e", declared));
    const auto lift = [&](const Actor& who) {
        return run(who, override_conflict, OverrideConflict{id, "430000", expert, applications_["d"], declared, "没关系"});
    };
    EXPECT_EQ(lift(second()).error().slug, "word-stays");
    const auto members = read([&](Work& work) -> Result<std::vector<MemberLine>> { return members_of_round(work, "430000", id); }).value();
    ASSERT_EQ(members.size(), 1u);
    EXPECT_EQ(members[0].expert, expert);
}

TEST_P(Panels, LiftAConflictByASecondPersonWithAReason) {
    const auto worked = with_account("曾任", "样例甲大学");
    tie(worked, fact(FactKind::employment, school_name("a"), Date(2015, 1, 1), Date(2024, 1, 1)));
    const auto id = opened();
    const auto lift = [&](const Actor& who, std::string reason) {
        return run(who, override_conflict, OverrideConflict{id, "430000", worked, applications_["a"], former_employer, std::move(reason)});
    };
    EXPECT_EQ(lift(officer(), "只是兼课").error().slug, "second-person");
    EXPECT_EQ(lift(second(), "").error().slug, "text-required");
    EXPECT_EQ(run(second(), override_conflict, OverrideConflict{id, "430000", worked, applications_["b"], former_employer, "只是兼课"}).error().slug, "no-such-conflict");
    const auto view = lift(second(), "只是兼课").value();
    EXPECT_TRUE(view.conflicts[0].overridden);
    EXPECT_EQ(view.conflicts[0].override_reason, "只是兼课");
    EXPECT_EQ(lift(second(), "只是兼课").error().slug, "lifted-already");
}

TEST_P(Panels, PickNobodyByHandWithoutAReasonAndNobodyWhoIsDrawn) {
    const auto id = committed();
    const auto liaison = with_account("联络员", "样例甲大学");
    const auto pick = [&](ExpertId expert, std::string reason) { return run(officer(), pick_expert, PickExpert{id, "430000", expert, PanelRole::liaison, std::move(reason)}); };
    EXPECT_EQ(pick(liaison, "").error().slug, "text-required");
    EXPECT_EQ(pick(pool_[0], "想要他").error().slug, "in-the-draw");
    pick(liaison, "负责本组记录").value();
    EXPECT_EQ(pick(liaison, "负责本组记录").error().slug, "invited-already");
    accept(id, liaison).value();
    const auto members = read([&](Work& work) -> Result<std::vector<MemberLine>> { return members_of_round(work, "430000", id); }).value();
    ASSERT_EQ(members.size(), 1u);
    EXPECT_EQ(members[0].role, PanelRole::liaison);
    EXPECT_EQ(file(id).seated, 0) << "a liaison takes no seat";
}

TEST_P(Panels, HearTheApplicantsBeforeTheyAreSealed) {
    const auto id = objecting();
    EXPECT_EQ(run(officer(), seal_round, OneRound{id, "430000"}).error().slug, "objections-open");
    const auto panels = see(college("a"), show_own_panels, OwnInvitationsQuestion{}).value();
    ASSERT_EQ(panels.items.size(), 1u);
    ASSERT_EQ(panels.items[0].members.size(), 3u);
    EXPECT_EQ(panels.items[0].members[0].name, "") << "the terms show no names";
    EXPECT_EQ(see(college("c"), show_own_panels, OwnInvitationsQuestion{}).value().items.size(), 0u) << "has no item in the round";
    const auto code = panels.items[0].members[0].code;
    const ObjectToExpert object{fresh<PanelObjectionId>(), "430000", id, applications_["a"], code, "与我校有诉讼"};
    auto foreign = object;
    foreign.id = fresh<PanelObjectionId>();
    foreign.application = applications_["b"];
    EXPECT_EQ(run(college("a"), object_to_expert, foreign).error().slug, "no-such-round");
    run(college("a"), object_to_expert, object).value();
    EXPECT_TRUE(run(college("a"), object_to_expert, object).has_value());
    go_to(Date(2026, 9, 15));
    auto late = object;
    late.id = fresh<PanelObjectionId>();
    late.member = panels.items[0].members[1].code;
    EXPECT_EQ(run(college("a"), object_to_expert, late).error().slug, "objections-closed");
    EXPECT_EQ(run(officer(), seal_round, OneRound{id, "430000"}).error().slug, "objection-undecided");
    const auto view = run(second(), decide_objection, DecideObjection{object.id, "430000", true, "情况属实"}).value();
    const auto expert = std::ranges::find(view.conflicts, objection, &RoundConflictView::relation)->expert;
    EXPECT_TRUE(conflict(id, expert, "a", objection));
    EXPECT_FALSE(conflict(id, expert, "b", objection)) << "for that item only";
    EXPECT_EQ(run(second(), decide_objection, DecideObjection{object.id, "430000", false, "再想想"}).error().slug, "decided-already");
    const auto done = run(officer(), seal_round, OneRound{id, "430000"}).value();
    EXPECT_EQ(done.state, RoundState::sealed);
    EXPECT_EQ(done.seal.size(), 64u);
    EXPECT_TRUE(read([&](Work& work) -> Result<bool> { return find_round(work, "430000", id)->sealed; }).value());
}

TEST_P(Panels, AreLedByTheFirstOfTheDrawWithASeniorTitle) {
    for (std::size_t i = 0; i < pool_.size(); ++i) {
        auto content = fit("专家" + std::to_string(i));
        content.title = experts::ExpertTitle::middle;
        content.field_since = 2000;
        run(keeper(), experts::change_expert, experts::ChangeExpert{pool_[i], "430000", 1, content}).value();
    }
    const auto id = drawn();
    const auto chosen = at_place(id, 2);
    auto content = expert(chosen).content;
    content.title = experts::ExpertTitle::senior;
    run(keeper(), experts::change_expert, experts::ChangeExpert{chosen, "430000", 2, content}).value();
    for (int place = 1; place <= 3; ++place) accept(id, at_place(id, place)).value();
    run(officer(), open_objections, OneRound{id, "430000"}).value();
    EXPECT_TRUE(order_of(id, chosen).leads);
    EXPECT_FALSE(order_of(id, at_place(id, 1)).leads);
}

TEST_P(Panels, ReplaceAMemberWhoLeavesByTheNextAlternate) {
    const auto id = sealed();
    const auto gone = at_place(id, 2), next = at_place(id, 4);
    EXPECT_EQ(run(officer(), replace_by_alternate, ReplaceMember{id, "430000", gone, ""}).error().slug, "text-required");
    run(officer(), replace_by_alternate, ReplaceMember{id, "430000", gone, "缺席超过四小时"}).value();
    accept(id, next).value();
    const auto members = read([&](Work& work) -> Result<std::vector<MemberLine>> { return members_of_round(work, "430000", id); }).value();
    EXPECT_EQ(members.size(), 3u);
    EXPECT_EQ(std::ranges::find(members, gone, &MemberLine::expert), members.end());
    EXPECT_NE(std::ranges::find(members, next, &MemberLine::expert), members.end());
    EXPECT_EQ(run(officer(), replace_by_alternate, ReplaceMember{id, "430000", gone, "缺席超过四小时"}).error().slug, "not-a-member");
}

TEST_P(Panels, KeepWhoReviewedAnApplicantFromItInTheNextRound) {
    const auto first = sealed();
    const auto member = at_place(first, 1), other = at_place(first, 2);
    at(officer(), [&](Work& work) { return note_reviewed(work, "430000", first, member, applications_["a"]); }).value();
    const auto next = opened();
    EXPECT_TRUE(conflict(next, member, "a", reviewed_last_time));
    EXPECT_FALSE(conflict(next, member, "b", reviewed_last_time));
    EXPECT_FALSE(conflict(next, other, "a", reviewed_last_time));
}

TEST_P(Panels, LapseInvitationsByThemselves) {
    const auto id = drawn();
    clock().advance(std::chrono::hours{25});
    jobs::Runner runner(storage(), clock());
    add_jobs(runner);
    runner.run_due();
    EXPECT_EQ(order_of(id, at_place(id, 1)).answer, PanelAnswer::lapsed);
    EXPECT_TRUE(order_of(id, at_place(id, 6)).sent_at);
}

TEST_P(Panels, SayWhatWaitsForWhom) {
    const auto waits = [&](const Actor& actor) {
        std::vector<std::string> tasks;
        for (const auto& one : see(actor, [](Work& work, int) -> Result<std::vector<Waiting>> { return waiting(work); }, 0).value()) tasks.push_back(one.task + " " + std::to_string(one.count));
        return tasks;
    };
    using ::testing::ElementsAre;
    using ::testing::IsEmpty;
    const auto id = drawn();
    const auto invited = at_place(id, 1), alternate = at_place(id, 4);
    EXPECT_THAT(waits(as_expert(invited)), ElementsAre("answer_invitation 1"));
    EXPECT_THAT(waits(as_expert(alternate)), IsEmpty()) << "nobody is told that he stands in reserve";
    EXPECT_THAT(waits(officer()), IsEmpty());
    for (int place = 1; place <= 3; ++place) accept(id, at_place(id, place)).value();
    EXPECT_THAT(waits(as_expert(invited)), IsEmpty());
    run(officer(), open_objections, OneRound{id, "430000"}).value();
    const auto panels = see(college("a"), show_own_panels, OwnInvitationsQuestion{"430000"}).value();
    const PanelObjectionId objection = fresh<PanelObjectionId>();
    run(college("a"), object_to_expert, ObjectToExpert{objection, "430000", id, applications_["a"], panels.items.at(0).members.at(0).code, "曾有纠纷"}).value();
    EXPECT_THAT(waits(officer()), ElementsAre("decide_panel_objection 1"));
    EXPECT_THAT(waits(college("a")), IsEmpty());
    run(officer(), decide_objection, DecideObjection{objection, "430000", false, "查无此事"}).value();
    EXPECT_THAT(waits(officer()), IsEmpty());
}

TEST_P(Panels, ForgetAnInvitationThatHasLapsed) {
    const auto id = drawn();
    const auto expert = as_expert(at_place(id, 1));
    const auto waits = [&] { return see(expert, [](Work& work, int) -> Result<std::vector<Waiting>> { return waiting(work); }, 0).value(); };
    ASSERT_EQ(waits().size(), 1U);
    EXPECT_EQ(waits()[0].due, clock().today().plus_days(1)) << "a day to answer";
    go_to(Date(2026, 9, 11));
    EXPECT_EQ(waits().size(), 0U);
}

}  // namespace
}  // namespace luoshi::programmes::review::panels
