// Bodies that merge and what is left of them: where it can be read, who goes on for a post, and what rooms above may say against it.
#include "org/checks.hpp"
#include "org/org_on_both.hpp"
#include "org/queries.hpp"
#include "platform/storage/check_data.hpp"

namespace luoshi::org {
namespace {

class Lifecycle : public OrgOnBoth {
 protected:
    const Date day_{2022, 9, 1};
    BodyLine a_, b_;

    void SetUp() override {
        OrgOnBoth::SetUp();
        if (IsSkipped()) return;
        a_ = open(id("430102-education"), primary_school("S1", "甲小", "2143000001"), day_).body;
        b_ = open(id("430102-education"), primary_school("S2", "乙小"), day_).body;
    }
    void TearDown() override {
        drop_holding_sources();
        if (!IsSkipped()) {
            for (const auto& violation : storage::check_data(storage(), checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
        }
        OrgOnBoth::TearDown();
    }
    std::string slug(auto&& result) { return result ? "" : result.error().slug; }
    BodyLine line(BodyId id) {
        return look([&](Work& work) { return find_body(work, id).value(); });
    }
    void merge(BodyId merged, BodyId stays, Date on_day) {
        in("430102", [&](Work& work) { return merge_bodies(work, {on(on_day), stays, {merged}, {}}); }).value();
    }
    BodyChangeAhead preview(BodyId body, ChangeKind change, std::optional<BodyId> other = {}) {
        return look([&](Work& work) { return preview_change(work, {body, change, day_.plus_days(1), other}).value(); });
    }
    static std::vector<BodyHolding> three_pupils(Work&, const BodyAhead& ahead) {
        BodyHolding held{"pupils", 3, "3 名学生", "3 pupils", {}};
        if (ahead.change == ChangeKind::close) held.stops = "pupils-here";
        return {held};
    }
};
ON_BOTH_DATABASES(Lifecycle);

TEST_P(Lifecycle, WhatAMergedBodyLeftIsReadWhereItsSuccessorIsRead) {
    merge(a_.id, b_.id, day_.plus_days(1));
    EXPECT_EQ(line(a_.id).path, b_.path + "S1/");
    EXPECT_TRUE(as(reader({b_.path}), [&](Work& work) { return show_body(work, {a_.id}); }).has_value());
}

TEST_P(Lifecycle, ABodyThatHadAbsorbedOthersTakesThemAlong) {
    const auto c = open(id("430102-education"), primary_school("S3", "丙小"), day_).body;
    merge(a_.id, b_.id, day_.plus_days(1));
    merge(b_.id, c.id, day_.plus_days(2));
    EXPECT_EQ(line(a_.id).path, c.path + "S2/S1/");
    EXPECT_EQ(look([&](Work& work) { return find_body(work, a_.id, day_).value(); }).path, a_.path) << "a past day stays as it was";
}

TEST_P(Lifecycle, TheSchoolThatGoesOnAnswersForAllThatCameBefore) {
    const auto c = open(id("430102-education"), primary_school("S3", "丙小"), day_).body;
    const auto successor = [&](BodyId ended) {
        return look([&](Work& work) {
            const auto found = goes_on_for(work, find_body(work, ended).value());
            return found ? found->name : std::string("nobody");
        });
    };
    const auto answers_for = [&](BodyId school) {
        return look([&](Work& work) {
            std::string names;
            for (const auto& one : with_absorbed(work, find_body(work, school).value().path)) names += one.name + " ";
            return names;
        });
    };
    EXPECT_EQ(answers_for(c.id), "丙小 ") << "those beside it are not its own";
    EXPECT_EQ(successor(a_.id), "nobody");
    merge(a_.id, b_.id, day_.plus_days(1));
    EXPECT_EQ(successor(a_.id), "乙小");
    merge(b_.id, c.id, day_.plus_days(2));
    EXPECT_EQ(successor(a_.id), "丙小");
    EXPECT_EQ(answers_for(c.id), "丙小 乙小 甲小 ");
    EXPECT_EQ(answers_for(id("430102-education")), "") << "a department is no school, and answers for none of them";
    in("430102", [&](Work& work) { return close_body(work, {on(day_.plus_days(3)), c.id}); }).value();
    EXPECT_EQ(successor(a_.id), "nobody") << "who went on has closed itself";
}

TEST_P(Lifecycle, AMergedBodyIsNoOpenBodyBelowItsSuccessor) {
    merge(a_.id, b_.id, day_.plus_days(1));
    in("430102", [&](Work& work) { return close_body(work, {on(day_.plus_days(2)), b_.id}); }).value();
    EXPECT_EQ(line(b_.id).closed, day_.plus_days(2));
}

TEST_P(Lifecycle, ABodyMergesIntoOneThatOpensWithTheMerger) {
    const auto made = in("430102", [&](Work& work) {
        return merge_into_new(work, {on(day_.plus_days(1)), a_.id, {b_.id}, primary_school("S9", "甲乙小"), "2143000001"});
    }).value();
    EXPECT_EQ(made.body.path, "/430000/430100/430102/430102-education/S9/");
    EXPECT_EQ(made.school->school_code, "2143000001");
    EXPECT_TRUE(line(a_.id).closed && line(b_.id).closed);
}

TEST_P(Lifecycle, IsStoppedByWhatARoomAboveKeeps) {
    add_holding_source(&three_pupils);
    EXPECT_EQ(slug(in("430102", [&](Work& work) { return close_body(work, {on(day_), a_.id}); })), "pupils-here");
    EXPECT_FALSE(line(a_.id).closed);
    merge(a_.id, b_.id, day_.plus_days(1));
}

TEST_P(Lifecycle, APreviewSaysWhatTheChangeWouldBeRefusedWith) {
    add_holding_source(&three_pupils);
    const auto closing = preview(a_.id, ChangeKind::close);
    EXPECT_EQ(closing.refusal, "pupils-here");
    ASSERT_EQ(closing.holdings.size(), 1U);
    EXPECT_EQ(closing.holdings[0].number, 3);
    EXPECT_EQ(preview(a_.id, ChangeKind::merge_into, b_.id).refusal, std::nullopt);
    EXPECT_EQ(preview(a_.id, ChangeKind::merge_into, id("430102-education")).refusal, "kinds-differ");
    EXPECT_EQ(preview(a_.id, ChangeKind::merge_into).refusal, "other-required");
    EXPECT_EQ(preview(a_.id, ChangeKind::moved_to, id("430102")).refusal, "same-county");
}

TEST_P(Lifecycle, APreviewOfASplitSaysWhatStopsTheClosingInTheSameAct) {
    add_holding_source(&three_pupils);
    const auto ahead = [&](std::optional<bool> stays) {
        return look([&](Work& work) { return preview_change(work, {a_.id, ChangeKind::split_into, day_.plus_days(1), {}, stays}).value(); });
    };
    const auto split = [&](bool stays, std::string code, std::string name) {
        return slug(in("430102", [&](Work& work) { return split_body(work, {on(day_.plus_days(1)), a_.id, stays, {primary_school(code, name)}, {}}); }));
    };
    EXPECT_EQ(ahead({}).refusal, std::nullopt);
    EXPECT_EQ(ahead(true).refusal, std::nullopt);
    EXPECT_EQ(ahead(false).refusal, "pupils-here");
    EXPECT_EQ(ahead(false).holdings.at(0).stops, "pupils-here");
    EXPECT_EQ(split(false, "S7", "甲小东校"), "pupils-here") << "the split itself says the same";
    EXPECT_EQ(split(true, "S8", "甲小西校"), "");
}

TEST_P(Lifecycle, APreviewIsForWhoMayRecordTheChange) {
    EXPECT_EQ(slug(as(reader({a_.path}), [&](Work& work) { return preview_change(work, {a_.id, ChangeKind::close, day_, {}}); })), "not-permitted");
    EXPECT_EQ(slug(as(reader({b_.path}), [&](Work& work) { return preview_change(work, {a_.id, ChangeKind::close, day_, {}}); })), "unknown-body");
}

TEST_P(Lifecycle, APostGoesOnOnceWithWhoHeldItToItsEnd) {
    const auto post = in("430102", [&](Work& work) { return open_post(work, {a_.id, {}, "班主任", "", day_}); }).value();
    in("430102", [&](Work& work) { return appoint_holder(work, {post.id, {}, {}, "张明", false, day_, {}, "任命文件"}); }).value();
    merge(a_.id, b_.id, day_.plus_days(5));
    const auto go_on = [&] {
        return in("430102", [&](Work& work) -> Result<PostId> {
                   work.record("test", "test", "test");
                   return succeed_post(work, find_post(work, post.id).value(), find_body(work, b_.id).value());
               })
            .value();
    };
    const auto next = go_on();
    EXPECT_EQ(go_on(), next);
    const auto view = look([&](Work& work) { return find_post(work, next).value(); });
    EXPECT_EQ(view.body, b_.id);
    ASSERT_EQ(view.holders.size(), 1U);
    EXPECT_EQ(view.holders[0].valid_from, day_.plus_days(5));
}

}  // namespace
}  // namespace luoshi::org
