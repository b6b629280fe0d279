#include <gmock/gmock.h>

#include "org/org_on_both.hpp"

namespace luoshi::org {
namespace {

using ::testing::ElementsAre;

class Tree : public OrgOnBoth {
 protected:
    const Date day_{2022, 9, 1};

    std::string slug(auto&& result) { return result ? "" : result.error().slug; }
};
ON_BOTH_DATABASES(Tree);

TEST_P(Tree, SeedsTheProvinceOnce) {
    EXPECT_EQ(write([](Work& work) -> Result<Seeded> {
        work.record("test", "test", "test");
        return seed_hunan(work);
    }).value().bodies, 0);
}

TEST_P(Tree, HasFourteenPrefecturesBelowTheProvince) {
    const auto children = look([](Work& work) { return show_bodies(work, ShowBodies{seeded_body_id("430000"), {}}).value(); });
    EXPECT_EQ(std::ranges::count(children, BodyKind::prefecture_government, &BodyLine::kind), 14);
}

TEST_P(Tree, KnowsTheOldNameOnAnOldDay) {
    in("430102", [&](Work& work) { return rename_body(work, {on(day_), id("430102-education"), "长沙市芙蓉区教育体育局", "芙蓉区教体局", {}}); }).value();
    EXPECT_EQ(look([&](Work& work) { return find_body(work, id("430102-education"), day_.plus_days(-1)).value(); }).name, "长沙市芙蓉区教育局");
}

TEST_P(Tree, KnowsTheNewNameFromItsDayOn) {
    in("430102", [&](Work& work) { return rename_body(work, {on(day_), id("430102-education"), "长沙市芙蓉区教育体育局", "芙蓉区教体局", {}}); }).value();
    EXPECT_EQ(look([&](Work& work) { return find_body(work, id("430102-education"), day_).value(); }).name, "长沙市芙蓉区教育体育局");
}

TEST_P(Tree, FindsABodyByTheNameItHadThen) {
    in("430102", [&](Work& work) { return rename_body(work, {on(day_), id("430102-education"), "长沙市芙蓉区教育体育局", "", {}}); }).value();
    const auto then = look([&](Work& work) { return find_body_by_name(work, "芙蓉区教育局", day_.plus_days(-1)).value(); });
    EXPECT_EQ(then.id, id("430102-education"));
}

TEST_P(Tree, NoLongerFindsABodyByAnEndedName) {
    in("430102", [&](Work& work) { return rename_body(work, {on(day_), id("430102-education"), "长沙市芙蓉区教育体育局", "", {}}); }).value();
    EXPECT_EQ(look([&](Work& work) { return slug(find_body_by_name(work, "芙蓉区教育局", day_)); }), "unknown-body");
}

TEST_P(Tree, RefusesAChangeBeforeALaterOne) {
    in("430102", [&](Work& work) { return rename_body(work, {on(day_), id("430102-education"), "甲局", "", {}}); }).value();
    EXPECT_EQ(slug(in("430102", [&](Work& work) { return rename_body(work, {on(day_.plus_days(-1)), id("430102-education"), "乙局", "", {}}); })),
              "later-changes");
}

TEST_P(Tree, RefusesAChangeOfADayToCome) {
    EXPECT_EQ(slug(in("430102", [&](Work& work) { return rename_body(work, {on(Date{2026, 9, 2}), id("430102-education"), "甲局", "", {}}); })),
              "in-the-future");
}

TEST_P(Tree, RefusesAChangeWithoutGrounds) {
    EXPECT_EQ(slug(in("430102", [&](Work& work) { return rename_body(work, {{day_, "", "", {}}, id("430102-education"), "甲局", "", {}}); })), "no-grounds");
}

TEST_P(Tree, RefusesAChangeWrittenInAnotherCounty) {
    EXPECT_EQ(slug(in("430103", [&](Work& work) { return rename_body(work, {on(day_), id("430102-education"), "甲局", "", {}}); })), "other-county");
}

TEST_P(Tree, KeepsDocumentAndReasonOfAChange) {
    const auto page = in("430102", [&](Work& work) { return rename_body(work, {on(day_), id("430102-education"), "甲局", "", {}}); }).value();
    ASSERT_EQ(page.changes.size(), 1U);
    EXPECT_EQ(page.changes[0].document, "湘编办〔2022〕1号");
}

TEST_P(Tree, MovesEverythingBelowABodyWithIt) {
    const auto a = open(id("430102"), office("A", "甲"), day_).body;
    const auto b = open(id("430102"), office("B", "乙"), day_).body;
    const auto child = open(a.id, office("C", "丙"), day_).body;
    in("430102", [&](Work& work) { return move_body(work, {on(day_.plus_days(10)), a.id, b.id}); }).value();
    EXPECT_EQ(look([&](Work& work) { return find_body(work, child.id).value(); }).path, "/430000/430100/430102/B/A/C/");
}

TEST_P(Tree, RemembersTheSubtreeOfAnEarlierDay) {
    const auto a = open(id("430102"), office("A", "甲"), day_).body;
    const auto b = open(id("430102"), office("B", "乙"), day_).body;
    open(a.id, office("C", "丙"), day_);
    in("430102", [&](Work& work) { return move_body(work, {on(day_.plus_days(10)), a.id, b.id}); }).value();
    std::vector<std::string> codes;
    for (const auto& body : look([&](Work& work) { return bodies_below(work, a.path, day_.plus_days(9)); })) codes.push_back(body.code);
    EXPECT_THAT(codes, ElementsAre("A", "C"));
}

TEST_P(Tree, RefusesToMoveABodyBelowItself) {
    const auto a = open(id("430102"), office("A", "甲"), day_).body;
    const auto c = open(a.id, office("C", "丙"), day_).body;
    EXPECT_EQ(slug(in("430102", [&](Work& work) { return move_body(work, {on(day_), a.id, c.id}); })), "below-itself");
}

TEST_P(Tree, RefusesToCloseABodyWithOthersBelowIt) {
    const auto a = open(id("430102"), office("A", "甲"), day_).body;
    open(a.id, office("C", "丙"), day_);
    EXPECT_EQ(slug(in("430102", [&](Work& work) { return close_body(work, {on(day_), a.id}); })), "children-left");
}

TEST_P(Tree, NeverGivesACodeTwice) {
    const auto a = open(id("430102"), office("A", "甲"), day_).body;
    in("430102", [&](Work& work) { return close_body(work, {on(day_.plus_days(1)), a.id}); }).value();
    EXPECT_EQ(slug(in("430102", [&](Work& work) { return open_body(work, {on(day_.plus_days(2)), id("430102"), office("A", "新甲")}); })), "code-taken");
}

TEST_P(Tree, GivesChildrenOfAMergedBodyToTheOneThatStays) {
    const auto a = open(id("430102"), office("A", "甲"), day_).body;
    const auto b = open(id("430102"), office("B", "乙"), day_).body;
    const auto child = open(a.id, office("C", "丙"), day_).body;
    in("430102", [&](Work& work) { return merge_bodies(work, {on(day_.plus_days(3)), b.id, {a.id}, {}}); }).value();
    EXPECT_EQ(look([&](Work& work) { return find_body(work, child.id).value(); }).path, b.path + "C/");
}

TEST_P(Tree, ClosesABodyThatMergesIntoAnother) {
    const auto a = open(id("430102"), office("A", "甲"), day_).body;
    const auto b = open(id("430102"), office("B", "乙"), day_).body;
    in("430102", [&](Work& work) { return merge_bodies(work, {on(day_.plus_days(3)), b.id, {a.id}, {}}); }).value();
    EXPECT_EQ(look([&](Work& work) { return find_body(work, a.id).value(); }).closed, day_.plus_days(3));
}

TEST_P(Tree, RefusesASplitThatLeavesChildrenToNobody) {
    const auto a = open(id("430102"), office("A", "甲"), day_).body;
    open(a.id, office("C", "丙"), day_);
    EXPECT_EQ(slug(in("430102", [&](Work& work) { return split_body(work, {on(day_), a.id, false, {office("A1", "甲一"), office("A2", "甲二")}, {}}); })),
              "children-left");
}

TEST_P(Tree, SharesChildrenOutAmongTheParts) {
    const auto a = open(id("430102"), office("A", "甲"), day_).body;
    const auto child = open(a.id, office("C", "丙"), day_).body;
    in("430102", [&](Work& work) {
        return split_body(work, {on(day_.plus_days(1)), a.id, false, {office("A1", "甲一"), office("A2", "甲二")}, {{child.id, "A2"}}});
    }).value();
    EXPECT_EQ(look([&](Work& work) { return find_body(work, child.id).value(); }).path, "/430000/430100/430102/A2/C/");
}

TEST_P(Tree, ClosesAndOpensABodyThatGoesToAnotherCounty) {
    const auto a = open(id("430102"), office("A", "甲"), day_).body;
    const auto moved = in("430102", [&](Work& work) { return move_to_county(work, {on(day_.plus_days(1)), a.id, id("430103"), "A-2"}); }).value();
    EXPECT_EQ(moved.body.county, "430103");
}

TEST_P(Tree, LinksABodyToItsSuccessorInAnotherCounty) {
    const auto a = open(id("430102"), office("A", "甲"), day_).body;
    const auto moved = in("430102", [&](Work& work) { return move_to_county(work, {on(day_.plus_days(1)), a.id, id("430103"), "A-2"}); }).value();
    const auto old = look([&](Work& work) { return show_body(work, {a.id}).value(); });
    EXPECT_EQ(old.changes.back().other, moved.body.id);
}

TEST_P(Tree, KeepsASchoolCodeThroughRenaming) {
    const auto school = open(id("430102-education"), primary_school("S1", "育英小学", "2143000001"), day_).body;
    const auto page = in("430102", [&](Work& work) { return rename_body(work, {on(day_.plus_days(1)), school.id, "育英二小", "", {}}); }).value();
    EXPECT_EQ(page.school->school_code, "2143000001");
}

TEST_P(Tree, VoidsASchoolCodeForEverWhenTheSchoolCloses) {
    const auto school = open(id("430102-education"), primary_school("S1", "育英小学", "2143000001"), day_).body;
    in("430102", [&](Work& work) { return close_body(work, {on(day_.plus_days(1)), school.id}); }).value();
    EXPECT_EQ(slug(in("430102", [&](Work& work) {
                  return open_body(work, {on(day_.plus_days(2)), id("430102-education"), primary_school("S2", "新校", "2143000001")});
              })),
              "school-code-void");
}

TEST_P(Tree, LetsAMergerKeepOneSchoolCode) {
    const auto a = open(id("430102-education"), primary_school("S1", "甲小", "2143000001"), day_).body;
    const auto b = open(id("430102-education"), primary_school("S2", "乙小", "2143000002"), day_).body;
    const auto page = in("430102", [&](Work& work) { return merge_bodies(work, {on(day_.plus_days(1)), b.id, {a.id}, "2143000001"}); }).value();
    EXPECT_EQ(page.school->school_code, "2143000001");
}

TEST_P(Tree, RefusesTheCodeOfAnotherSchool) {
    open(id("430102-education"), primary_school("S1", "甲小", "2143000001"), day_);
    EXPECT_EQ(slug(in("430102", [&](Work& work) {
                  return open_body(work, {on(day_), id("430102-education"), primary_school("S2", "乙小", "2143000001")});
              })),
              "school-code-taken");
}

TEST_P(Tree, ShowsNothingToAReaderWithoutScope) {
    EXPECT_TRUE(as(reader({}), [](Work& work) { return show_bodies(work, {}); }).value().empty());
}

TEST_P(Tree, HidesABodyOutsideTheReadersScope) {
    EXPECT_EQ(slug(as(reader({"/430000/430100/430102/"}), [&](Work& work) { return show_body(work, {id("430103")}); })), "unknown-body");
}

TEST_P(Tree, StartsAtTheTopsOfWhatTheReaderMaySee) {
    const auto tops = as(reader({"/430000/430100/430102/", "/430000/430200/"}), [](Work& work) { return show_bodies(work, {}); }).value();
    ASSERT_EQ(tops.size(), 2U);
    EXPECT_EQ(tops[1].name, "株洲市人民政府");
}

TEST_P(Tree, SearchesOnlyInTheReadersScope) {
    const auto page =
        as(reader({"/430000/430100/430102/"}), [](Work& work) { return search_bodies(work, {"教育局", {}, {}, {}, {}}); }).value();
    EXPECT_EQ(page.items.size(), 1U);
}

TEST_P(Tree, PagesThroughSeveralScopesInOrder) {
    std::vector<std::string> seen;
    std::optional<std::string> cursor;
    do {
        const auto page = as(reader({"/430000/430200/", "/430000/430100/430102/"}), [&](Work& work) {
                              return search_bodies(work, {"财政局", {}, {}, cursor, 3});
                          }).value();
        for (const auto& body : page.items) seen.push_back(body.county);
        cursor = page.next;
    } while (cursor);
    EXPECT_THAT(seen, ElementsAre("430102", "430200", "430202", "430203", "430204", "430211", "430212", "430223", "430224", "430225", "430281"));
}

TEST_P(Tree, CountsSchoolsBelowEachChildOfARegion) {
    open(id("430102-education"), primary_school("S1", "甲小"), day_);
    const auto region = look([&](Work& work) { return show_region(work, {id("430100")}).value(); });
    const auto furong = std::ranges::find(region.children, "430102", [](const RegionChild& child) { return child.body.code; });
    EXPECT_EQ(furong->schools, 1);
}

TEST_P(Tree, ListsTheSchoolsBelowABody) {
    open(id("430102-education"), primary_school("S1", "甲小"), day_);
    const auto page = look([&](Work& work) { return find_schools(work, {id("430100"), {}, {}, {}, {}, {}}).value(); });
    ASSERT_EQ(page.items.size(), 1U);
    EXPECT_EQ(page.items[0].name, "甲小");
}

TEST_P(Tree, ShowsAnybodyTheNamesOfPublicBodies) {
    const auto page = as(Actor{}, [](Work& work) { return find_public_bodies(work, {"芙蓉区教育局", {}, {}}); }).value();
    ASSERT_EQ(page.items.size(), 1U);
    EXPECT_EQ(page.items[0].code, "430102-education");
}

}  // namespace
}  // namespace luoshi::org
