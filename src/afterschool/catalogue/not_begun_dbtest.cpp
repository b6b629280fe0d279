// Contracts and courses that have not begun: neither is among the running ones.
#include <gmock/gmock.h>

#include "afterschool/catalogue/catalogue_on_both.hpp"
#include "afterschool/catalogue/jobs.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

using ::testing::HasSubstr;

class NotBegun : public CatalogueOnBoth {
 protected:
    static constexpr int days_until_term = 20;

    void fix_term() {
        auto who = context();
        who.county = home;
        const auto starts = clock().today().plus_days(days_until_term);
        storage::write(storage(), who, [&](Work& work) {
            return org::fix_term(work, {school_.id, std::string(home), 2026, org::TermKind::autumn, starts, starts.plus_days(100), "校历"});
        }).value();
    }
    void publish_with(ListingId id) {
        const auto plan = written_plan();
        auto course = content("书法（机构）", CourseKind::special, "s1", 380, Activity::art);
        course.listing = id;
        course.outside_item = "calligraphy";
        add(plan, course);
        try_consult(plan, office()).value();
        try_submit(plan, head()).value();
        try_approve(plan, official()).value();
        try_publish(plan, head()).value();
    }
    SchoolContracts page() {
        return ask(office(), [&](Work& work) { return find_contracts(work, {school_.id}); }).value();
    }
    std::vector<std::string> warned() {
        std::vector<std::string> found;
        const auto shown = page();
        for (const auto& one : shown.used.at(0).warnings) found.push_back(one.what + "/" + one.stage);
        return found;
    }
    void end_today(ContractId id) {
        as(office(), [&](Work& work) { return end_contract(work, {id, clock().today(), "机构人手不足", {}, {1}}); }).value();
    }
    void days_later(int days) { clock().advance(std::chrono::hours{24 * days}); }
};
ON_BOTH_DATABASES(NotBegun);
using Words = std::vector<std::string>;

TEST_P(NotBegun, ContractsOfATermToComeCarryNoRunningCourse) {
    fix_term();
    const auto id = listed();
    const auto begins = clock().today().plus_days(days_until_term);
    try_contract(contract(id, begins, begins.plus_days(120)), office()).value();
    publish_with(id);

    const auto before = page();
    EXPECT_EQ(before.contracts.at(0).running_courses, 0);
    EXPECT_EQ(before.contracts.at(0).coming_courses, 1);
    EXPECT_THAT(before.contracts.at(0).standing.words, HasSubstr("未开始，" + begins.to_string()));
    EXPECT_EQ(before.used.at(0).running_courses, 0);
    EXPECT_EQ(before.used.at(0).coming_courses, 1);
    EXPECT_EQ(before.used.at(0).coming_from, begins);
    EXPECT_TRUE(before.used.at(0).warnings.empty()) << "nothing is needed before the term begins";
    EXPECT_EQ(listing(id).running_courses.at(0).begins_on, begins);
    EXPECT_EQ(warn_schools_of_bodies(storage(), context()).value(), 0);

    days_later(days_until_term);
    const auto after = page();
    EXPECT_EQ(after.contracts.at(0).running_courses, 1);
    EXPECT_EQ(after.contracts.at(0).coming_courses, 0);
    EXPECT_EQ(after.used.at(0).running_courses, 1);
    EXPECT_EQ(after.used.at(0).coming_courses, 0);
    EXPECT_FALSE(after.used.at(0).coming_from);
    EXPECT_FALSE(listing(id).running_courses.at(0).begins_on);
}

TEST_P(NotBegun, AContractDoesNotHideThatNoneHoldsToday) {
    const auto id = listed();
    const auto old = contracted(id);
    publish_with(id);
    end_today(old);
    const auto next = clock().today().plus_days(10);
    try_contract(contract(id, next, next.plus_days(200)), office()).value();
    days_later(1);
    EXPECT_EQ(warned(), Words{"contract/over"});
    EXPECT_EQ(warn_schools_of_bodies(storage(), context()).value(), 1);
    days_later(9);
    EXPECT_EQ(warned(), Words{});
}

TEST_P(NotBegun, AContractThatFollowsOnTheNextDayLeavesNothingToWarnOf) {
    const auto id = listed();
    const auto old = contracted(id);
    publish_with(id);
    end_today(old);
    const auto next = clock().today().plus_days(1);
    try_contract(contract(id, next, next.plus_days(200)), office()).value();
    EXPECT_EQ(warned(), Words{});
    days_later(1);
    EXPECT_EQ(warned(), Words{});
}

TEST_P(NotBegun, AContractCalledOffBeforeItsFirstDayNeverHolds) {
    const auto id = listed();
    const auto begins = clock().today().plus_days(days_until_term);
    const auto made = try_contract(contract(id, begins, begins.plus_days(120)), office()).value();
    end_today(made.id);
    const auto ended = page().contracts.at(0);
    EXPECT_EQ(ended.standing.tone, "stop");
    EXPECT_THAT(ended.standing.words, HasSubstr("没有生效过"));
}

TEST_P(NotBegun, AContractCalledOffBeforeItsFirstDayIsNoneToTheCoursesThatCome) {
    fix_term();
    const auto id = listed();
    const auto begins = clock().today().plus_days(days_until_term);
    const auto made = try_contract(contract(id, begins, begins.plus_days(120)), office()).value();
    publish_with(id);
    end_today(made.id);
    EXPECT_EQ(warned(), Words{"no_contract/over"});
}

TEST_P(NotBegun, CoursesOfABodyThatFailsAreNewOnesAndMustNotBegin) {
    fix_term();
    const auto id = listed();
    contracted(id);
    publish_with(id);
    as(official(), [&](Work& work) { return check_body_of_year(work, {id, 2026, "failed", "无证上岗", {}}); }).value();
    const auto before = page().used.at(0).warnings.at(0);
    EXPECT_EQ(before.what, "annual_check");
    EXPECT_THAT(before.words, HasSubstr("尚未开始的 1 门"));
    EXPECT_THAT(before.words, HasSubstr("到时不得开课"));
    EXPECT_THAT(before.words_en, HasSubstr("must not begin"));
    days_later(days_until_term);
    EXPECT_EQ(page().used.at(0).warnings.at(0).words.find("尚未开始"), std::string::npos) << "it runs: it is warned of, not stopped";
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
