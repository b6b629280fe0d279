// What comes of the marks: spreads, votes, results frozen by two, ratings of the experts, and what waits for whom.
#include "programmes/review/marking/marking_on_both.hpp"

namespace luoshi::programmes::review::marking {
namespace {

class MarkingResults : public MarkingOnBoth {};
ON_BOTH_DATABASES(MarkingResults);

// ---- spreads

TEST_P(MarkingResults, AskOneMoreExpertWhereTheyDifferAndThenThePanel) {
    sealed_round(4, terms(2, 4));
    marking_begins();
    // Whoever got item 0: any two differ by 18 points at least.
    const auto differing = [&](std::size_t n, std::size_t item) {
        const auto total = static_cast<std::int64_t>(1800 * n);
        return item == 0 ? content(std::min<std::int64_t>(total, 4000), std::max<std::int64_t>(total - 4000, 0)) : content(3000, 3000);
    };
    everybody_signs(differing);
    auto view = show();
    ASSERT_EQ(view.spreads.size(), 1u);
    EXPECT_EQ(view.spreads[0].code, code(0));
    EXPECT_TRUE(view.spreads[0].may_ask);
    EXPECT_FALSE(action(view, "close").possible);
    EXPECT_EQ(run(office(), settle_spread, SettleSpread{round_, "430000", code(0), "合议"}).error().slug, "not-now") << "first one more expert";
    view = run(office(), ask_extra_experts, OneMarkingRound{round_, "430000"}).value();
    EXPECT_EQ(view.assigned, 9);
    EXPECT_TRUE(view.spreads.empty()) << "while the new one marks, nobody learns of the difference";
    everybody_signs(differing);
    view = show();
    ASSERT_EQ(view.spreads.size(), 1u);
    EXPECT_FALSE(view.spreads[0].may_ask);
    EXPECT_EQ(run(office(), close_marking, OneMarkingRound{round_, "430000"}).error().slug, "not-now");
    run(office(), settle_spread, SettleSpread{round_, "430000", code(0), "按规则取平均"}).value();
    EXPECT_EQ(run(office(), close_marking, OneMarkingRound{round_, "430000"}).value().phase, MarkingPhase::closed);
    EXPECT_EQ(run(office(), close_marking, OneMarkingRound{round_, "430000"}).value().phase, MarkingPhase::closed) << "the same again";
}

// ---- votes and results

TEST_P(MarkingResults, IsVotedOnByWhoNeedNotAvoidTheItemOnceEach) {
    sealed_round(3, terms(2, 4), {{0, 0}});
    marking_begins();
    everybody_signs([](std::size_t, std::size_t) { return content(3000, 3000); });
    EXPECT_EQ(run(office(), open_panel_vote, OpenPanelVote{round_, "430000", "是否推荐"}).error().slug, "not-now");
    run(office(), close_marking, OneMarkingRound{round_, "430000"}).value();
    run(office(), open_panel_vote, OpenPanelVote{round_, "430000", "是否推荐"}).value();
    const auto vote = [&](std::size_t n, std::size_t item, BallotChoice choice) { return run(marker(n), cast_panel_ballot, CastPanelBallot{round_, code(item), "430000", choice}); };
    EXPECT_EQ(mine(0).ballots.size(), 3u) << "the one he must avoid is not among them";
    EXPECT_EQ(vote(0, 0, BallotChoice::in_favour).error().slug, "no-such-item");
    EXPECT_TRUE(refused("INSERT INTO marking_ballot (county, round, application, expert, standing, choice, at, by_whom) VALUES ('430000', $1, $2, $3, 'clear', 'in_favour', 1, 'x')", round_, applications_[0], experts_[0]));
    vote(1, 0, BallotChoice::in_favour).value();
    vote(2, 0, BallotChoice::against).value();
    vote(0, 1, BallotChoice::in_favour).value();
    vote(0, 1, BallotChoice::in_favour).value();
    EXPECT_EQ(vote(0, 1, BallotChoice::against).error().slug, "voted-already");
    vote(1, 1, BallotChoice::in_favour).value();
    vote(1, 2, BallotChoice::in_favour).value();
    auto line = [&](std::size_t item) {
        const auto now = show();
        return *std::ranges::find(now.vote->items, code(item), &PanelVoteLine::code);
    };
    EXPECT_EQ(line(1).given, 2);
    EXPECT_EQ(line(1).votes_for, 0) << "nobody sees how before the count";
    const auto view = run(office(), count_panel_vote, OneMarkingRound{round_, "430000"}).value();
    EXPECT_EQ(view.phase, MarkingPhase::counted);
    EXPECT_EQ(line(0).entitled, 2);
    EXPECT_TRUE(line(0).passed) << "one of two is one half";
    EXPECT_TRUE(line(1).passed);
    EXPECT_FALSE(line(2).quorate) << "one of three are less than two thirds";
    EXPECT_FALSE(line(3).passed);
    EXPECT_EQ(view.vote->protocol.size(), 3u + 4u);
    EXPECT_EQ(vote(2, 2, BallotChoice::in_favour).error().slug, "not-now");
    EXPECT_TRUE(refused("INSERT INTO marking_vote_counted (county, round, application, quorum_num, quorum_den, threshold_num, threshold_den, entitled, votes_for, votes_against, abstained, quorate, passed, at, by_whom, "
                        "by_name) VALUES ('430000', $1, $2, 1, 3, 1, 2, 3, 1, 0, 0, 1, 1, 1, 'x', 'x')",
                        round_, applications_[0]))
        << "another quorum than the round's";
}

TEST_P(MarkingResults, FreezesResultsByASecondPersonOnce) {
    sealed_round(3, terms(3, 4));
    marking_begins();
    everybody_signs([](std::size_t n, std::size_t item) { return content(2000 + 100 * static_cast<std::int64_t>(n) + 300 * static_cast<std::int64_t>(item), 3000); });
    EXPECT_EQ(run(office(), propose_review_results, OneMarkingRound{round_, "430000"}).error().slug, "not-now");
    run(office(), close_marking, OneMarkingRound{round_, "430000"}).value();
    const auto proposed = run(office(), propose_review_results, OneMarkingRound{round_, "430000"}).value();
    const auto sha256 = proposed.proposal->sha256;
    EXPECT_TRUE(proposed.proposal->mine);
    EXPECT_FALSE(proposed.proposal->outdated);
    const auto freeze_as = [&](const Actor& who, const std::string& hash) { return run(who, freeze_review_results, FreezeReviewResults{round_, "430000", hash}); };
    EXPECT_EQ(freeze_as(office(), sha256).error().slug, "second-person");
    EXPECT_EQ(freeze_as(second(), std::string(64, '0')).error().slug, "changed-meanwhile");
    const auto nothing = read([&](Work& work) -> Result<bool> { return frozen_results(work, "430000", round_).has_value(); }).value();
    EXPECT_FALSE(nothing);
    EXPECT_EQ(freeze_as(second(), sha256).value().phase, MarkingPhase::frozen);
    EXPECT_EQ(freeze_as(second(), sha256).value().phase, MarkingPhase::frozen) << "the same again";
    EXPECT_EQ(run(office(), propose_review_results, OneMarkingRound{round_, "430000"}).error().slug, "not-now");
    const auto frozen = read([&](Work& work) -> Result<FrozenResults> { return frozen_results(work, "430000", round_).value(); }).value();
    ASSERT_EQ(frozen.lines.size(), 4u);
    EXPECT_EQ(frozen.sha256, sha256);
    for (const auto& line : frozen.lines) {
        const auto item = static_cast<std::int64_t>(std::ranges::find(applications_, line.application) - applications_.begin());
        EXPECT_EQ(line.score, 51'000 + 3'000 * item);
        EXPECT_EQ(line.ties.size(), 4u);
        EXPECT_EQ(stage_of(line.unit), lines::UnitStage::scored);
    }
}

TEST_P(MarkingResults, RefusesResultsByPlainSql) {
    sealed_round(3, terms(3, 4));
    marking_begins();
    everybody_signs([](std::size_t, std::size_t) { return content(3000, 3000); });
    run(office(), close_marking, OneMarkingRound{round_, "430000"}).value();
    const auto proposed = run(office(), propose_review_results, OneMarkingRound{round_, "430000"}).value();
    EXPECT_TRUE(refused("INSERT INTO review_result (county, round, application, call, score, rule, mean, corrected, vetoed, ties) VALUES ('430000', $1, $2, $3, 99000, 'mean', 99000, 99000, 0, '[]')", round_, applications_[0],
                        call_))
        << "not frozen";
    EXPECT_TRUE(refused("INSERT INTO review_results_frozen (county, round, call, serial, sha256, proposed_by, at, by_whom, by_name) SELECT county, round, call, serial, sha256, by_whom, 1, by_whom, 'x' "
                        "FROM marking_results_proposed WHERE county = '430000' AND round = $1",
                        round_))
        << "by the one who proposed";
    EXPECT_TRUE(refused("INSERT INTO review_results_frozen (county, round, call, serial, sha256, proposed_by, at, by_whom, by_name) SELECT county, round, call, serial, 'other', by_whom, 1, 'y', 'x' "
                        "FROM marking_results_proposed WHERE county = '430000' AND round = $1",
                        round_))
        << "something else than what was proposed";
}

TEST_P(MarkingResults, LeavesOutWhatWasWithdrawnMeanwhile) {
    sealed_round(3, terms(3, 4));
    marking_begins();
    withdraw(applications_[0], "a").value();
    EXPECT_EQ(mine(0).items.size(), 3u);
    everybody_signs([](std::size_t, std::size_t) { return content(3000, 3000); });
    run(office(), close_marking, OneMarkingRound{round_, "430000"}).value();
    EXPECT_EQ(results(office()).size(), 3u);
    const auto sha256 = run(office(), propose_review_results, OneMarkingRound{round_, "430000"}).value().proposal->sha256;
    withdraw(applications_[1], "b").value();
    EXPECT_TRUE(show().proposal->outdated);
    EXPECT_EQ(run(second(), freeze_review_results, FreezeReviewResults{round_, "430000", sha256}).error().slug, "changed-meanwhile");
    const auto again = run(office(), propose_review_results, OneMarkingRound{round_, "430000"}).value().proposal->sha256;
    run(second(), freeze_review_results, FreezeReviewResults{round_, "430000", again}).value();
    const auto frozen = read([&](Work& work) -> Result<FrozenResults> { return frozen_results(work, "430000", round_).value(); }).value();
    EXPECT_EQ(frozen.lines.size(), 2u);
}

TEST_P(MarkingResults, RatesTheExpertsAfterTheRoundIntoThePool) {
    sealed_round(3, terms(3, 4));
    marking_begins();
    const auto rate = [&](int part, std::string words) { return run(office(), rate_expert, RateExpert{round_, "430000", experts_[0], part, 25, 25, 25, std::move(words)}); };
    EXPECT_EQ(rate(20, "认真").error().slug, "not-now");
    everybody_signs([](std::size_t, std::size_t) { return content(3000, 3000); });
    run(office(), close_marking, OneMarkingRound{round_, "430000"}).value();
    EXPECT_EQ(rate(26, "认真").error().slug, "bad-rating");
    EXPECT_EQ(rate(20, "").error().slug, "text-required");
    EXPECT_EQ(progress(rate(20, "认真").value(), 0).rating, 95);
    EXPECT_TRUE(rate(20, "认真").has_value()) << "the same again";
    EXPECT_EQ(rate(10, "认真").error().slug, "rated-already");
}

TEST_P(MarkingResults, SaysWhatWaitsForWhom) {
    const auto waits = [&](const Actor& actor) {
        std::vector<std::string> tasks;
        for (const auto& one : see(actor, [](Work& work, int) -> Result<std::vector<Waiting>> { return waiting(work); }, 0).value()) tasks.push_back(one.task + " " + std::to_string(one.count));
        return tasks;
    };
    using ::testing::ElementsAre;
    using ::testing::IsEmpty;
    auto what = terms(2, 4);
    what.review_to = Date(2026, 12, 1);
    sealed_round(3, what);
    keep_sheet().value();
    EXPECT_THAT(waits(marker(0)), IsEmpty()) << "nothing is assigned";
    freeze(show().from_terms).value();
    EXPECT_THAT(waits(marker(0)), ElementsAre("open_sheets 1")) << "and no count before the promise";
    open(0).value();
    const auto items = mine(0).items;
    ASSERT_GT(items.size(), 0U);
    EXPECT_THAT(waits(marker(0)), ElementsAre("hand_in_sheets " + std::to_string(items.size())));
    save(0, items[0].code, 0, content(3'000, 4'000)).value();
    EXPECT_THAT(waits(marker(0)), ElementsAre("hand_in_sheets " + std::to_string(items.size()))) << "a draft is not handed in";
    const auto list = see(marker(0), [](Work& work, int) -> Result<std::vector<Waiting>> { return waiting(work); }, 0).value();
    EXPECT_EQ(list.at(0).due, Date(2026, 12, 1));
    EXPECT_EQ(list.at(0).overdue, 0);
    std::int64_t base = 1;
    for (const auto& item : items) {
        save(0, item.code, base, content(3'000, 4'000), true).value();
        base = 0;
    }
    EXPECT_THAT(waits(marker(0)), IsEmpty());
    EXPECT_THAT(waits(office()), IsEmpty());
}

}  // namespace
}  // namespace luoshi::programmes::review::marking
