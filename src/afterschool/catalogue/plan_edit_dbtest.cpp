// Writing a plan: who may have one, its slots, two who write at once.
#include "afterschool/catalogue/catalogue_on_both.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

class PlansWritten : public CatalogueOnBoth {};
ON_BOTH_DATABASES(PlansWritten);

TEST_P(PlansWritten, OnlySchoolsWithACompulsoryStageHaveOne) {
    const auto senior = open("430104-senior", "高级中学", org::BodyKind::school, org::Stage::senior);
    auto who = person(9, "高中", {permissions::read, permissions::plan}, senior.path);
    EXPECT_EQ(as(who,
                 [&](Work& work) {
                     return open_plan(work, {work.new_id<PlanId>(), senior.id, 2026, org::TermKind::autumn, {}});
                 })
                  .error()
                  .slug,
              "not-compulsory");
}

TEST_P(PlansWritten, ChangedByTwoAtOnceRefuseTheSecond) {
    const auto id = open_plan_of(school_.id, office());
    const auto version = seen(id);
    as(office(), [&](Work& work) {
        return edit_content(
            work, {id,
                   {.organisation = "甲", .time_and_way = {}, .contents = {}, .safety = {}, .fees = {}, .spending = {}},
                   {},
                   version});
    }).value();
    EXPECT_EQ(as(head(),
                 [&](Work& work) {
                     return edit_content(work, {id, {}, {}, version});
                 })
                  .error()
                  .slug,
              "changed-meanwhile");
    EXPECT_EQ(as(head(),
                 [&](Work& work) {
                     return edit_content(work, {id, {}, {}, {}});
                 })
                  .error()
                  .slug,
              "version-required");
}

TEST_P(PlansWritten, SlotsNeverOverlap) {
    const auto id = open_plan_of(school_.id, office());
    auto slots = usual_slots();
    slots[1].starts = "16:45";
    EXPECT_EQ(try_slots(id, slots).error().fields.at(0).slug, "overlap");
    slots[0].weekdays = {1, 2};
    slots[1].weekdays = {3, 4, 5};
    EXPECT_TRUE(try_slots(id, slots).has_value());
    slots[1].code = "s1";
    EXPECT_EQ(try_slots(id, slots).error().fields.at(0).slug, "repeated");
    EXPECT_EQ(try_slots(id, {{"s1", "周六", {6}, "09:00", "10:00", 1}}).error().fields.at(0).slug, "weekdays");
    EXPECT_EQ(try_slots(id, {{"s1", "倒", {1}, "17:00", "16:00", 1}}).error().fields.at(0).slug, "order");
    EXPECT_EQ(try_slots(id, usual_slots(), "三点半").error().fields.at(0).slug, "time");
    EXPECT_EQ(try_slots(id, {{"s\"1", "一", {1}, "16:00", "17:00", 1}}).error().fields.at(0).slug, "code");
    EXPECT_EQ(try_slots(id, {{"s\n1", "一", {1}, "16:00", "17:00", 1}}).error().fields.at(0).slug, "code");
}

TEST_P(PlansWritten, ASlotWithCoursesDoesNotGoAway) {
    const auto id = written_plan();
    EXPECT_EQ(try_slots(id, {usual_slots()[0]}).error().slug, "slot-in-use");
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
