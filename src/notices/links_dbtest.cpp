#include "notices/notices_on_both.hpp"

namespace luoshi::notices {
namespace {

class LinksAndRepeals : public NoticesOnBoth {
 protected:
    static std::string old_text() { return text({.number = "湘教发〔2018〕1号", .effect = "本通知自2018年3月1日起施行。", .issued = "2018年2月1日"}); }
    static std::string successor_text() {
        return text({.repeals = "《湖南省教育厅关于做好课后服务工作的通知》（湘教发〔2018〕1号）"});
    }
    static std::string citing_text() {
        return text({.number = "湘教发〔2020〕7号", .subject = "关于研学实践的通知", .basis = "《湖南省教育厅关于做好课后服务工作的通知》（湘教发〔2018〕1号）",
                     .effect = "本通知自2020年3月1日起施行。", .issued = "2020年2月1日"});
    }
    CitationView basis_of(NoticeId id) { return page(id).document.citations.at(0); }
};
ON_BOTH_DATABASES(LinksAndRepeals);

TEST_P(LinksAndRepeals, ACitationWaitsUntilItsDocumentArrives) {
    const auto citing = published(citing_text());
    EXPECT_EQ(basis_of(citing).state, LinkState::waiting);
    const auto cited = draft(old_text());
    EXPECT_EQ(basis_of(citing).state, LinkState::waiting) << "a draft is no document to rest on";
    settle_findings(cited);
    try_check(cited).value();
    try_publish(cited).value();
    EXPECT_EQ(basis_of(citing).state, LinkState::resolved);
    EXPECT_EQ(basis_of(citing).notice->id, cited);
}

TEST_P(LinksAndRepeals, AWithdrawnDocumentLetsGoOfItsCitations) {
    const auto cited = published(old_text());
    const auto citing = published(citing_text());
    ASSERT_EQ(basis_of(citing).state, LinkState::resolved);
    try_withdraw(cited).value();
    EXPECT_EQ(basis_of(citing).state, LinkState::waiting);
}

TEST_P(LinksAndRepeals, ARepealEndsTheOldNoticeOnTheDayOfEffect) {
    const auto old = published(old_text());
    const auto next = published(successor_text());
    const auto force = page(old).force;
    EXPECT_EQ(force.standing, Standing::repealed);
    EXPECT_EQ(force.ended_from, Date(2024, 3, 1));
    EXPECT_EQ(force.ended_by->id, next);
    EXPECT_EQ(standing(next), Standing::in_force) << "the successor of the same title does not repeal itself";
}

TEST_P(LinksAndRepeals, ARepealTakesHoldWhenTheOldNoticeArrivesLater) {
    published(successor_text());
    const auto old = published(old_text());
    EXPECT_EQ(standing(old), Standing::repealed);
}

TEST_P(LinksAndRepeals, AWithdrawnRepealerEndsNothing) {
    const auto old = published(old_text());
    const auto next = published(successor_text());
    try_withdraw(next).value();
    EXPECT_EQ(standing(old), Standing::in_force);
}

TEST_P(LinksAndRepeals, WhatRestsOnARepealedNoticeIsListed) {
    const auto old = published(old_text());
    const auto citing = published(citing_text());
    const auto resting = [&] { return read([](Work& work) { return find_resting_on_ended(work, {}); }).value().items; };
    EXPECT_TRUE(resting().empty());
    published(successor_text());
    const auto rows = resting();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].id, citing);
    EXPECT_EQ(rows[0].basis, old);
    EXPECT_EQ(rows[0].basis_ended, Date(2024, 3, 1));
    EXPECT_TRUE(read([](Work& work) { return find_resting_on_ended(work, {.on = Date(2024, 2, 28)}); }).value().items.empty());
}

TEST_P(LinksAndRepeals, ARepealReachesAnotherCounty) {
    const auto old = published_by("430100", changsha(), old_text());
    const auto next = published(successor_text());
    EXPECT_EQ(standing(old), Standing::in_force) << "that county's rows are changed by its own act";
    run_jobs();
    EXPECT_EQ(standing(old), Standing::repealed);
    try_withdraw(next).value();
    run_jobs();
    EXPECT_EQ(standing(old), Standing::in_force);
}

TEST_P(LinksAndRepeals, ACitationFromAnotherCountyIsResolvedByJob) {
    const auto citing = published_by("430100", changsha(), citing_text());
    const auto cited = published(old_text());
    run_jobs();
    EXPECT_EQ(basis_of(citing).notice->id, cited);
}

TEST_P(LinksAndRepeals, TheGraphShowsSuccessionAndWhatIsMissing) {
    const auto old = published(old_text());
    const auto next = published(successor_text());
    const auto citing = published(citing_text());
    published(text({.number = "湘教发〔2025〕3号", .subject = "关于营地的通知", .basis = "《某某办法》（湘政发〔2011〕5号）"}));
    const auto graph = read([&](Work& work) { return show_graph(work, {old, {}}); }).value();
    EXPECT_EQ(graph.nodes.size(), 3U);
    const auto has = [&](NoticeId from, NoticeId to, std::string_view kind) {
        return std::ranges::any_of(graph.edges, [&](const GraphEdge& edge) {
            return edge.from == from.to_string() && edge.to == to.to_string() && edge.kind == kind;
        });
    };
    EXPECT_TRUE(has(next, old, "repeals"));
    EXPECT_TRUE(has(next, old, "succeeds"));
    EXPECT_TRUE(has(citing, old, "basis"));
}

TEST_P(LinksAndRepeals, TheTimelineHoldsEveryPublishedNotice) {
    published(old_text());
    published(successor_text());
    const auto spans = read([](Work& work) { return show_force_timeline(work, {.on = Date(2020, 1, 1)}); }).value().items;
    ASSERT_EQ(spans.size(), 2U);
    EXPECT_EQ(spans[0].from, Date(2018, 3, 1));
    EXPECT_EQ(spans[0].until, Date(2024, 3, 1));
    EXPECT_EQ(spans[0].ended_by, spans[1].id);
    EXPECT_EQ(spans[0].standing, Standing::in_force);
    EXPECT_EQ(spans[1].standing, Standing::not_yet);
}

TEST_P(LinksAndRepeals, ComparesTwoNotices) {
    const auto old = published(old_text());
    const auto next = published(successor_text());
    const auto compared = read([&](Work& work) { return compare_notices(work, {old, next}); }).value();
    EXPECT_GT(compared.same, 0);
    EXPECT_GT(compared.changed + compared.added + compared.dropped, 0);
}

TEST_P(LinksAndRepeals, OnlyWhatIsInForceCarriesSomethingNew) {
    const auto old = published(old_text());
    EXPECT_TRUE(read([&](Work& work) { return require_basis(work, old, Date(2020, 1, 1)); }));
    published(successor_text());
    EXPECT_EQ(read([&](Work& work) { return require_basis(work, old, Date(2024, 3, 1)); }).error().slug, "basis-not-in-force");
    EXPECT_EQ(read([&](Work& work) { return require_basis(work, draft(text({.number = "湘教发〔2026〕1号"})), Date(2024, 3, 1)); }).error().slug,
              "no-such-notice");
}

}  // namespace
}  // namespace luoshi::notices
