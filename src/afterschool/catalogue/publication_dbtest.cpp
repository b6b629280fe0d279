// An approved plan is looked at again on the day on which it is published: by the rules, contracts and proofs of that day.
#include "afterschool/catalogue/catalogue_on_both.hpp"
#include "rules/api.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

class Publication : public CatalogueOnBoth {
 protected:
    PlanId approved(PlanId id) {
        try_consult(id, office()).value();
        try_submit(id, head()).value();
        try_approve(id, official()).value();
        return id;
    }
    CourseContent outside_course(ListingId id) {
        auto what = content("书法（机构）", CourseKind::special, "s1", 380, Activity::art);
        what.listing = id;
        what.outside_item = "calligraphy";
        return what;
    }
    PlanId approved_with(const CourseContent& course) {
        const auto id = written_plan();
        add(id, course);
        return approved(id);
    }
    // Entered and confirmed by two people of the bureau, from today.
    void rule(std::string parameter, json::value value) {
        const auto bureau = [&](std::uint8_t number) {
            return person(number, "教育局", {std::begin(rules::permissions::all), std::end(rules::permissions::all)}, "/430000/430100/430104/");
        };
        rules::EnterValue entry;
        entry.id = new_id<rules::ValueId>();
        entry.body = bureau_.id;
        entry.parameter = std::move(parameter);
        entry.value = std::move(value);
        entry.valid_from = clock().today();
        entry.document = "岳教〔2026〕3号";
        entry.source = "样例";
        as(bureau(81), [&](Work& work) { return rules::enter_value(work, entry); }).value();
        as(bureau(82), [&](Work& work) { return rules::confirm_value(work, {entry.id, {}, {1}}); }).value();
    }
    void days_later(int days) { clock().advance(std::chrono::hours{24 * days}); }
    // The codes of the checks that keep it from being published.
    std::vector<std::string> stopped_by(PlanId id) {
        const auto refused = try_publish(id, head());
        std::vector<std::string> codes;
        if (refused.has_value()) return codes;
        EXPECT_EQ(refused.error().slug, "checks-fail");
        EXPECT_FALSE(refused.error().detail_en.empty());
        for (const auto& field : refused.error().fields) codes.push_back(field.slug);
        EXPECT_EQ(plan(id).state, PlanState::approved);
        return codes;
    }
};
ON_BOTH_DATABASES(Publication);
using Codes = std::vector<std::string>;

TEST_P(Publication, IsRefusedWhereARuleTightenedSinceTheApproval) {
    const auto id = approved(written_plan());
    rule("service.end_latest", json::value("17:30"));
    EXPECT_EQ(stopped_by(id), Codes{"end-latest"}) << "the second slot ends at 17:55";
    const auto refused = try_publish(id, head());
    EXPECT_NE(refused.error().detail.find("请教育局收回批准"), std::string::npos) << refused.error().detail;
    EXPECT_NE(refused.error().fields.at(0).detail.find("第二课时"), std::string::npos);
    EXPECT_EQ(ask(head(), [&](Work& work) { return check_plan_now(work, {id}); }).value().fails, 1) << "the page shows the same";
}

TEST_P(Publication, IsNotStoppedByWhatTheBureauJudgedAndByWarnings) {
    const auto id = approved(written_plan());
    rule("service.end_latest", json::value("18:00"));  // kept: it settles one of the open lines
    const auto checks = ask(head(), [&](Work& work) { return check_plan_now(work, {id}); }).value();
    EXPECT_GT(checks.opens, 0);
    EXPECT_GT(checks.warns, 0) << "the special course names no teacher";
    EXPECT_EQ(stopped_by(id), Codes{});
    EXPECT_EQ(plan(id).state, PlanState::published);
}

TEST_P(Publication, WaitsForANewContractWhereTheOldOneEnded) {
    const auto body = listed();
    const auto old = contracted(body);
    const auto id = approved_with(outside_course(body));
    as(office(), [&](Work& work) { return end_contract(work, {old, clock().today(), "机构人手不足", {}, {1}}); }).value();
    days_later(1);
    EXPECT_EQ(stopped_by(id), Codes{"outside-contract"});
    EXPECT_NE(try_publish(id, head()).error().detail.find("机构合同"), std::string::npos);
    contracted(body);
    EXPECT_EQ(try_publish(id, head()).value().state, PlanState::published);
}

TEST_P(Publication, IsRefusedWhereTheBodyMayOpenNoCourse) {
    const auto body = listed();
    contracted(body);
    const auto id = approved_with(outside_course(body));
    as(official(), [&](Work& work) { return check_body_of_year(work, {body, 2026, "failed", "无证上岗", {}}); }).value();
    EXPECT_EQ(stopped_by(id), Codes{"outside-body-listed"});
    const auto version = listing(body).version;
    as(official(), [&](Work& work) { return allow_again(work, {body, "已整改，复查合格", {}, {version}}); }).value();
    EXPECT_EQ(stopped_by(id), Codes{});
}

TEST_P(Publication, WaitsForANewProofWhereAVettingLapsed) {
    const auto body = listed();
    contracted(body);
    PutOutsideStaff coach;
    coach.id = body;
    coach.staff = new_id<OutsideStaffId>();
    coach.name = "陈教练";
    coach.vetting_proof = "无犯罪记录〔2026〕8号";
    coach.vetted_on = clock().today();
    coach.vetting_until = clock().today().plus_days(20);
    coach.vetting_file = kept(body, "第一次审查");
    coach.health_until = clock().today().plus_years(1);
    coach.contract_until = clock().today().plus_years(1);
    as(manager(), [&](Work& work) { return put_outside_staff(work, coach); }).value();
    PutTeacher entry;
    entry.id = new_id<TeacherId>();
    entry.school = school_.id;
    entry.kind = TeacherKind::outside;
    entry.name = "陈教练";
    entry.staff = coach.staff;
    as(office(), [&](Work& work) { return put_teacher(work, entry); }).value();
    auto course = outside_course(body);
    course.teacher = entry.id;
    const auto id = approved_with(course);
    days_later(21);
    EXPECT_EQ(stopped_by(id), Codes{"outside-person"});
    coach.version = 1;
    coach.vetting_until = clock().today().plus_years(1);
    coach.vetting_file = kept(body, "第二次审查");
    as(manager(), [&](Work& work) { return put_outside_staff(work, coach); }).value();
    EXPECT_EQ(stopped_by(id), Codes{});
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
