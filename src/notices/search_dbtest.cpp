#include "notices/notices_on_both.hpp"

namespace luoshi::notices {
namespace {

class Search : public NoticesOnBoth {
 protected:
    std::vector<SearchHit> find(const std::string& words) {
        return read_as(registrar(), [&](Work& work) { return search_notices(work, {.text = words}); }).value().items;
    }
};
ON_BOTH_DATABASES(Search);

TEST_P(Search, TitleHitsComeFirst) {
    const auto in_text = published(text({.number = "湘教发〔2024〕1号", .subject = "关于食堂管理的通知", .more = "课后服务期间食堂开放。"}));
    const auto in_title = published(text({.number = "湘教发〔2024〕2号", .more = "按规定开展。"}));
    const auto hits = find("课后服务");
    ASSERT_EQ(hits.size(), 2U);
    EXPECT_EQ(hits[0].id, in_title);
    EXPECT_EQ(hits[1].id, in_text);
    EXPECT_EQ(hits[1].snippets.at(0).field, "clause");
}

TEST_P(Search, ACorrectionIsFoundAtOnceAndTheOldWordsAreNot) {
    const auto id = draft(text({.more = "按规定开展。"}));
    try_correct(id, "clauses/一/text", "设立足球社团。").value();
    EXPECT_EQ(find("足球社团").size(), 1U);
    EXPECT_TRUE(find("按规定开展").empty());
}

TEST_P(Search, FindsANumberInAnyBrackets) {
    published(text({}));
    EXPECT_EQ(find("湘教发（2024）1号").size(), 1U);
    EXPECT_TRUE(find("湘教发（2024）11号").empty());
}

TEST_P(Search, FollowsTheCursorToTheEnd) {
    for (int i = 1; i <= 7; ++i) published(text({.number = "湘教发〔2024〕" + std::to_string(i) + "号"}));
    SearchNotices question{.text = "课后服务", .limit = 3};
    std::vector<NoticeId> ids;
    for (;;) {
        const auto part = read([&](Work& work) { return search_notices(work, question); }).value();
        for (const auto& hit : part.items) ids.push_back(hit.id);
        if (!part.next) break;
        question.cursor = part.next;
    }
    EXPECT_EQ(ids.size(), 7U);
    std::ranges::sort(ids);
    EXPECT_EQ(std::ranges::unique(ids).size(), 0U);
}

TEST_P(Search, PairsThatDoNotStandTogetherAreNoHit) {
    published(text({.more = "服务与义务教育。"}));
    EXPECT_TRUE(find("服务教育").empty());
}

TEST_P(Search, ThePublicFindsPublishedNoticesOnly) {
    draft(text({}));
    published(text({.number = "湘教发〔2024〕2号"}));
    const auto hits = read_as(Actor{}, [](Work& work) { return search_public_notices(work, {.text = "课后服务"}); }).value().items;
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].number, "湘教发〔2024〕2号");
}

}  // namespace
}  // namespace luoshi::notices
