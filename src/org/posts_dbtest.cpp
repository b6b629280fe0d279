#include "org/org_on_both.hpp"

namespace luoshi::org {
namespace {

class Posts : public OrgOnBoth {
 protected:
    const Date day_{2022, 9, 1};
    PostView post_;

    void SetUp() override {
        OrgOnBoth::SetUp();
        if (IsSkipped()) return;
        post_ = in("430102", [&](Work& work) { return open_post(work, {id("430102-education"), {}, "局长", "", day_}); }).value();
    }
    Result<PostView> appoint(std::string name, Date from, std::optional<Date> until = {}, bool acting = false) {
        return in("430102", [&](Work& work) { return appoint_holder(work, {post_.id, {}, {}, name, acting, from, until, "任命文件"}); });
    }
};
ON_BOTH_DATABASES(Posts);

TEST_P(Posts, KeepTheirHolders) {
    appoint("张明", day_, day_.plus_years(1)).value();
    EXPECT_EQ(appoint("李华", day_.plus_years(1)).value().holders.size(), 2U);
}

TEST_P(Posts, RefuseASecondHolderAtTheSameTime) {
    appoint("张明", day_).value();
    EXPECT_EQ(appoint("李华", day_.plus_days(5)).error().slug, "post-held");
}

TEST_P(Posts, TakeAnActingHolderBesideTheHolder) {
    appoint("张明", day_).value();
    EXPECT_TRUE(appoint("李华", day_.plus_days(5), {}, true).has_value());
}

TEST_P(Posts, AreFreeAgainWhenAHoldingEnds) {
    const auto held = appoint("张明", day_).value();
    in("430102", [&](Work& work) { return end_holding(work, {post_.id, held.holders[0].id, {}, day_.plus_days(10), "调离"}); }).value();
    EXPECT_TRUE(appoint("李华", day_.plus_days(10)).has_value());
}

TEST_P(Posts, NameTheirSuccessorWhenTheyClose) {
    const auto next = in("430102", [&](Work& work) { return open_post(work, {id("430102-education"), {}, "主任", "", day_}); }).value();
    const auto closed = in("430102", [&](Work& work) { return close_post(work, {post_.id, {}, day_.plus_days(1), next.id, "改设"}); }).value();
    EXPECT_EQ(closed.successor, next.id);
}

TEST_P(Posts, EndTheirHoldersWhenTheBodyCloses) {
    const auto office_ = open(id("430102"), office("A", "甲"), day_).body;
    post_ = in("430102", [&](Work& work) { return open_post(work, {office_.id, {}, "主任", "", day_}); }).value();
    appoint("张明", day_).value();
    in("430102", [&](Work& work) { return close_body(work, {on(day_.plus_days(7)), office_.id}); }).value();
    EXPECT_EQ(look([&](Work& work) { return find_post(work, post_.id).value(); }).holders.at(0).valid_until, day_.plus_days(7));
}

TEST_P(Posts, AreHiddenWithTheirBody) {
    const auto result = as(reader({"/430000/430200/"}), [&](Work& work) { return find_posts(work, {id("430102-education")}); });
    EXPECT_EQ(result.error().slug, "unknown-body");
}

}  // namespace
}  // namespace luoshi::org
