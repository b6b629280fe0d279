#include "afterschool/catalogue/catalogue_on_both.hpp"
#include "afterschool/catalogue/jobs.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

class Listings : public CatalogueOnBoth {
 protected:
    CourseContent outside_course(ListingId id, std::string item = "calligraphy") {
        auto what = content("书法（机构）", CourseKind::special, "s1", 380, Activity::art);
        what.listing = id;
        what.outside_item = std::move(item);
        return what;
    }
    // The plan is published with a course of a listed body under contract.
    ListingId published_with_a_body(PlanId plan) {
        const auto id = listed();
        contracted(id);
        add(plan, outside_course(id));
        try_consult(plan, office()).value();
        try_submit(plan, head()).value();
        try_approve(plan, official()).value();
        try_publish(plan, head()).value();
        return id;
    }
    Result<ListingView> staff(ListingId id, OutsideStaffId who, Date until, Actor actor) {
        const auto proof = kept(id);
        return as(actor, [&](Work& work) {
            PutOutsideStaff command;
            command.vetting_file = proof;
            command.id = id;
            command.staff = who;
            command.name = "陈教练";
            command.skill = "书法";
            command.vetting_proof = "无犯罪记录〔2026〕8号";
            command.vetted_on = work.today();
            command.vetting_until = until;
            command.health_until = work.today().plus_years(1);
            command.contract_until = work.today().plus_years(1);
            return put_outside_staff(work, command);
        });
    }
};
ON_BOTH_DATABASES(Listings);

TEST_P(Listings, AnApplicationIsSelectedByTheBureauAndBecomesPublic) {
    const auto id = applied();
    EXPECT_EQ(listing(id).state, ListingState::applied);
    EXPECT_TRUE(ask(nobody(), [](Work& work) { return find_public_listings(work, {}); }).value().items.empty());
    EXPECT_EQ(
        as(manager(),
           [&](Work& work) {
               return select_body(work, {id, {"calligraphy"}, work.today(), work.today().plus_years(1), "x", {}, {1}});
           })
            .error()
            .slug,
        "not-permitted");
    const auto view =
        as(official(), [&](Work& work) {
            return select_body(
                work, {id, {"calligraphy"}, work.today(), work.today().plus_years(1), "试教〔2026〕9号", {}, {1}});
        }).value();
    EXPECT_EQ(view.state, ListingState::listed);
    EXPECT_TRUE(view.standing.may_open_courses);
    const auto shown = ask(nobody(), [](Work& work) { return find_public_listings(work, {}); }).value();
    ASSERT_EQ(shown.items.size(), 1U);
    ASSERT_EQ(shown.items[0].items.size(), 1U);
    EXPECT_EQ(shown.items[0].items[0].name, "软笔书法");
    EXPECT_EQ(shown.items[0].items[0].price_fen, 380);
}

TEST_P(Listings, ABodySeesOnlyItself) {
    const auto id = applied();
    EXPECT_EQ(ask(rival(), [&](Work& work) { return show_listing(work, {id}); }).error().slug, "no-such-listing");
    EXPECT_TRUE(ask(rival(), [](Work& work) { return find_listings(work, {}); }).value().items.empty());
    EXPECT_EQ(ask(manager(), [](Work& work) { return find_listings(work, {}); }).value().items.size(), 1U);
    EXPECT_EQ(as(rival(), [&](Work& work) { return apply_for_list(work, application(work.new_id<ListingId>())); })
                  .error()
                  .slug,
              "no-such-listing");
    EXPECT_TRUE(ask(manager(), [](Work& work) { return find_plans(work, {}); }).value().items.empty());
}

TEST_P(Listings, ADoubtfulCreditCodeWarnsAndDoesNotRefuse) {
    const auto id = applied();
    EXPECT_TRUE(listing(id).credit_warning);
}

TEST_P(Listings, OneLiveEntryOfABody) {
    const auto id = applied();
    EXPECT_EQ(as(manager(), [&](Work& work) { return apply_for_list(work, application(work.new_id<ListingId>())); })
                  .error()
                  .slug,
              "listing-exists");
    EXPECT_EQ(as(manager(), [&](Work& work) { return apply_for_list(work, application(id)); }).value().version, 1);
    as(official(), [&](Work& work) { return refuse_body(work, {id, "保证金不足", {}, {1}}); }).value();
    EXPECT_TRUE(as(manager(), [&](Work& work) {
                    return apply_for_list(work, application(work.new_id<ListingId>()));
                }).has_value());
}

TEST_P(Listings, AnExpiredLicenceOrPeriodOpensNoCourse) {
    const auto plan = written_plan();
    const auto id = listed();
    EXPECT_EQ(try_add(plan, outside_course(id, "dance")).error().slug, "outside-body-not-valid");
    EXPECT_TRUE(try_add(plan, outside_course(id)).has_value());
    clock().advance(std::chrono::hours{24 * 400});
    auto again = outside_course(id);
    again.slot = "s2";
    again.name = "书法乙";
    EXPECT_EQ(try_add(plan, again).error().slug, "outside-body-not-valid");
    EXPECT_TRUE(ask(office(), [](Work& work) { return find_offers(work, {}); }).error().slug == "school-required");
    EXPECT_TRUE(ask(office(), [&](Work& work) { return find_offers(work, {school_.id}); }).value().items.empty());
    EXPECT_EQ(listing(id).standing.tone, "stop");
}

TEST_P(Listings, WhatRanOutIsAnnouncedOnceWithTheRunningCourses) {
    const auto plan = written_plan();
    const auto id = published_with_a_body(plan);
    EXPECT_EQ(announce_expired_bodies(storage(), context()).value(), 0);
    clock().advance(std::chrono::hours{24 * 400});
    EXPECT_EQ(announce_expired_bodies(storage(), context()).value(), 1);
    EXPECT_EQ(announce_expired_bodies(storage(), context()).value(), 0);
    EXPECT_EQ(listing(id).running_courses.size(), 1U);
    clock().advance(std::chrono::hours{24 * 400});
    EXPECT_EQ(announce_expired_bodies(storage(), context()).value(), 1);  // now the licence too
}

TEST_P(Listings, WhatRanOutCountsNoCourseOfAPlanThatEnded) {
    const auto plan = written_plan();
    const auto id = published_with_a_body(plan);
    const auto in_the_list = [&] { return ask(official(), [](Work& work) { return find_listings(work, {}); }).value().items.at(0).running_courses; };
    EXPECT_EQ(in_the_list(), 1);
    try_end(plan, head()).value();
    EXPECT_EQ(in_the_list(), 0);
    clock().advance(std::chrono::hours{24 * 400});
    EXPECT_EQ(announce_expired_bodies(storage(), context()).value(), 1);
    constexpr std::string_view text = "SELECT courses FROM outside_expiry";
    const storage::Query announced{"test.expiries", text, text};
    EXPECT_EQ(look([&](Work& work) { return work.all<std::int64_t>(announced); }), std::vector<std::int64_t>{0});
    EXPECT_TRUE(listing(id).running_courses.empty());
}

TEST_P(Listings, ACourseNeverCostsMoreThanTheIntroductionPrice) {
    const auto plan = written_plan();
    auto dear = outside_course(listed());
    dear.price_fen = 381;
    add(plan, dear);
    try_consult(plan, office()).value();
    const auto refused = try_submit(plan, head());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fields.at(0).slug, "introduction-price");
}

TEST_P(Listings, StaffComeWithProofsAndTeachersOfTheSchoolRestOnThem) {
    const auto id = listed();
    const auto who = new_id<OutsideStaffId>();
    EXPECT_EQ(staff(id, who, clock().today().plus_days(20), rival()).error().slug, "no-such-listing");
    staff(id, who, clock().today().plus_days(20), manager()).value();
    EXPECT_EQ(listing(id).staff.size(), 1U);
    const auto teacher = as(office(), [&](Work& work) {
                             PutTeacher command;
                             command.id = work.new_id<TeacherId>();
                             command.school = school_.id;
                             command.kind = TeacherKind::outside;
                             command.name = "陈教练";
                             command.staff = who;
                             return put_teacher(work, command);
                         }).value();
    EXPECT_TRUE(teacher.fit);
    EXPECT_EQ(teacher.outside_body_name, "样例艺术中心");
    clock().advance(std::chrono::hours{24 * 21});
    EXPECT_FALSE(look([&](Work& work) { return find_teacher(work, home, teacher.id)->fit_on(work.today()); }));
    EXPECT_FALSE(listing(id).staff[0].fit);
}

TEST_P(Listings, AnnualChecksAreRecordedOnce) {
    const auto id = listed();
    const auto check = [&](std::string result) {
        return as(official(), [&](Work& work) { return check_body_of_year(work, {id, 2026, result, "材料齐全", {}}); });
    };
    EXPECT_EQ(check("fine").error().slug, "invalid-check");
    EXPECT_EQ(check("passed").value().annual_checks.size(), 1U);
    EXPECT_EQ(check("passed").value().annual_checks.size(), 1U);
    EXPECT_EQ(check("failed").error().slug, "year-checked");
}

TEST_P(Listings, AnExitHasAReasonAndStaysVisible) {
    const auto id = listed();
    const auto version = listing(id).version;
    EXPECT_EQ(as(official(),
                 [&](Work& work) {
                     return remove_body(work, {id, "", {}, {version}});
                 })
                  .error()
                  .slug,
              "text-required");
    as(official(), [&](Work& work) { return remove_body(work, {id, "违规宣传", {}, {version}}); }).value();
    const auto shown = ask(nobody(), [](Work& work) { return find_public_listings(work, {}); }).value();
    ASSERT_EQ(shown.items.size(), 1U);
    EXPECT_EQ(shown.items[0].exit_reason, "违规宣传");
    EXPECT_EQ(try_add(written_plan(), outside_course(id)).error().slug, "outside-body-not-valid");
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
