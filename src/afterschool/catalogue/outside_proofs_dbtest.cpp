// What keeps a body on the list: licence, period, annual check, and the proofs of its people.
#include "afterschool/catalogue/catalogue_on_both.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

class OutsideProofs : public CatalogueOnBoth {
 protected:
    RenewLicence renewal(ListingId id, Date until) {
        RenewLicence command;
        command.id = id;
        command.renewal = new_id<RenewalId>();
        command.licence_number = "新证";
        command.licence_until = until;
        command.file = kept(id, "新许可证");
        command.if_match = {listing(id).version};
        return command;
    }
    Result<ListingView> try_renew(const RenewLicence& command, Actor actor) {
        return as(std::move(actor), [&](Work& work) { return renew_licence(work, command); });
    }
    Result<ListingView> try_decide(ListingId id, RenewalId renewal, bool confirm, std::string reason, Actor actor) {
        const auto version = listing(id).version;
        return as(std::move(actor), [&](Work& work) {
            return decide_licence(work, {id, renewal, confirm, std::move(reason), {}, {version}});
        });
    }
    Result<ListingView> check(ListingId id, int year, std::string result) {
        return as(official(), [&](Work& work) { return check_body_of_year(work, {id, year, std::move(result), "安全制度不落实", {}}); });
    }
    Result<ListingView> allow(ListingId id, std::string reason) {
        const auto version = listing(id).version;
        return as(official(), [&](Work& work) { return allow_again(work, {id, std::move(reason), {}, {version}}); });
    }
    Result<ListingView> extend(ListingId id, Date until, std::string reason, Actor actor) {
        const auto version = listing(id).version;
        return as(std::move(actor), [&](Work& work) { return extend_listing(work, {id, until, std::move(reason), {}, {version}}); });
    }
    PutOutsideStaff person(ListingId id, OutsideStaffId who) {
        PutOutsideStaff command;
        command.id = id;
        command.staff = who;
        command.name = "陈教练";
        command.vetting_proof = "无犯罪记录〔2026〕8号";
        command.vetted_on = clock().today();
        command.vetting_until = clock().today().plus_days(20);
        command.health_until = clock().today().plus_years(1);
        command.contract_until = clock().today().plus_years(1);
        return command;
    }
    Result<ListingView> put(const PutOutsideStaff& command) {
        return as(manager(), [&](Work& work) { return put_outside_staff(work, command); });
    }
    bool offered() {
        return !ask(office(), [&](Work& work) { return find_offers(work, {school_.id}); }).value().items.empty();
    }
    CourseContent outside_course(ListingId id) {
        auto what = content("书法（机构）", CourseKind::special, "s1", 380, Activity::art);
        what.listing = id;
        what.outside_item = "calligraphy";
        return what;
    }
};
ON_BOTH_DATABASES(OutsideProofs);

TEST_P(OutsideProofs, ARenewedLicenceCountsOnceTheBureauConfirmsIt) {
    const auto id = listed();
    const auto before = listing(id).licence_until;
    const auto until = clock().today().plus_years(5);
    auto late = renewal(id, clock().today().plus_days(-1));
    EXPECT_EQ(try_renew(late, manager()).error().slug, "invalid-licence");
    auto bare = renewal(id, until);
    bare.file = {};
    EXPECT_EQ(try_renew(bare, manager()).error().slug, "file-required");
    const auto said = renewal(id, until);
    EXPECT_EQ(try_renew(said, rival()).error().slug, "no-such-listing");
    EXPECT_EQ(try_renew(said, manager()).value().licence_until, before);
    EXPECT_EQ(try_renew(said, manager()).value().renewals.size(), 1U);  // sent twice
    EXPECT_EQ(try_renew(renewal(id, until), manager()).error().slug, "renewal-waiting");
    EXPECT_EQ(try_decide(id, said.renewal, true, "", manager()).error().slug, "not-permitted");
    const auto view = try_decide(id, said.renewal, true, "", official()).value();
    EXPECT_EQ(view.licence_until, until);
    EXPECT_EQ(view.licence_number, "新证");
    EXPECT_EQ(view.renewals.at(0).decision, "confirmed");
    EXPECT_EQ(try_decide(id, said.renewal, true, "", official()).error().slug, "no-renewal-waiting");
    const auto file = ask(official(), [&](Work& work) { return fetch_outside_file(work, {id, said.file.sha256}); }).value();
    EXPECT_EQ(file.bytes, "新许可证");
    EXPECT_EQ(ask(rival(), [&](Work& work) { return fetch_outside_file(work, {id, said.file.sha256}); }).error().slug, "no-such-listing");
}

TEST_P(OutsideProofs, ARefusedLicenceHasAReasonAndMayBeSaidAnew) {
    const auto id = listed();
    const auto before = listing(id).licence_until;
    const auto said = renewal(id, clock().today().plus_years(5));
    try_renew(said, manager()).value();
    EXPECT_EQ(try_decide(id, said.renewal, false, " ", official()).error().slug, "text-required");
    EXPECT_EQ(try_decide(id, said.renewal, false, "扫描件看不清", official()).value().licence_until, before);
    EXPECT_TRUE(try_renew(renewal(id, clock().today().plus_years(5)), manager()).has_value());
}

TEST_P(OutsideProofs, WhoEnteredARenewalDoesNotConfirmIt) {
    const auto id = listed();
    auto both = official();
    both.grants.push_back({std::string(permissions::outside_apply.name), body_.path});
    const auto said = renewal(id, clock().today().plus_years(5));
    try_renew(said, both).value();
    EXPECT_EQ(try_decide(id, said.renewal, true, "", both).error().slug, "second-person-required");
}

TEST_P(OutsideProofs, ThePeriodIsExtendedByTheBureauWithAReason) {
    const auto id = listed();
    const auto until = *listing(id).listed_until;
    EXPECT_EQ(extend(id, until, "续期", official()).error().slug, "invalid-period");
    EXPECT_EQ(extend(id, until.plus_years(1), "", official()).error().slug, "text-required");
    EXPECT_EQ(extend(id, until.plus_years(1), "续期", manager()).error().slug, "not-permitted");
    const auto view = extend(id, until.plus_years(1), "年度评估优秀", official()).value();
    EXPECT_EQ(view.listed_until, until.plus_years(1));
    EXPECT_TRUE(std::ranges::any_of(view.timeline, [](const CatalogueEvent& entry) { return entry.event == "extended"; }));
}

TEST_P(OutsideProofs, AFailedAnnualCheckStopsNewCoursesUntilTheBureauAllowsThem) {
    const auto plan = written_plan();
    const auto id = listed();
    EXPECT_TRUE(offered());
    EXPECT_EQ(allow(id, "没有停过").error().slug, "not-blocked");
    const auto failed = check(id, 2026, "failed").value();
    EXPECT_EQ(failed.standing.tone, "stop");
    EXPECT_EQ(failed.blocked_on, clock().today());
    EXPECT_FALSE(offered());
    EXPECT_EQ(try_add(plan, outside_course(id)).error().slug, "outside-body-not-valid");
    const auto shown = ask(nobody(), [](Work& work) { return find_public_listings(work, {}); }).value().items.at(0);
    EXPECT_TRUE(shown.running_out);
    EXPECT_NE(shown.standing.find("年检不合格"), std::string::npos);
    EXPECT_EQ(try_contract(contract(id, clock().today(), clock().today().plus_years(1)), office()).error().slug, "outside-body-not-valid");
    EXPECT_EQ(allow(id, "").error().slug, "text-required");
    EXPECT_FALSE(allow(id, "已整改，复查合格").value().blocked_on);
    EXPECT_TRUE(offered());
    EXPECT_TRUE(try_add(plan, outside_course(id)).has_value());
}

TEST_P(OutsideProofs, AFailedCheckOfAnEarlierYearStopsNothing) {
    const auto id = listed();
    check(id, 2025, "passed").value();
    EXPECT_FALSE(check(id, 2024, "failed").value().blocked_on);
    EXPECT_FALSE(check(id, 2026, "to_rectify").value().blocked_on);
}

TEST_P(OutsideProofs, AnnualChecksAreRecordedOnce) {
    const auto id = listed();
    EXPECT_EQ(check(id, 2026, "fine").error().slug, "invalid-check");
    EXPECT_EQ(check(id, 2026, "passed").value().annual_checks.size(), 1U);
    EXPECT_EQ(check(id, 2026, "passed").value().annual_checks.size(), 1U);
    EXPECT_EQ(check(id, 2026, "failed").error().slug, "year-checked");
}

TEST_P(OutsideProofs, AVettingComesWithItsFileAndIsRenewedWithAnother) {
    const auto id = listed();
    auto command = person(id, new_id<OutsideStaffId>());
    EXPECT_EQ(put(command).error().slug, "file-required");
    command.vetting_file = kept(id, "第一次审查");
    const auto entered = put(command).value();
    EXPECT_EQ(entered.staff.at(0).vettings.size(), 1U);
    EXPECT_EQ(put(command).value().staff.at(0).vettings.size(), 1U);  // sent twice
    command.version = 1;
    command.vetting_file.reset();
    command.skill = "书法与国画";
    EXPECT_EQ(put(command).value().staff.at(0).vettings.size(), 1U);  // other words, the same vetting
    command.version = 2;
    command.vetting_until = clock().today().plus_years(1);
    EXPECT_EQ(put(command).error().slug, "file-required");
    command.vetting_file = kept(id, "第二次审查");
    const auto renewed = put(command).value().staff.at(0);
    EXPECT_EQ(renewed.vettings.size(), 2U);
    EXPECT_EQ(renewed.vetting_until, clock().today().plus_years(1));
    const auto first = renewed.vettings.at(1).file.sha256 == command.vetting_file->sha256 ? renewed.vettings.at(0) : renewed.vettings.at(1);
    EXPECT_EQ(ask(manager(), [&](Work& work) { return fetch_outside_file(work, {id, first.file.sha256}); }).value().bytes, "第一次审查");
    EXPECT_EQ(ask(manager(), [&](Work& work) { return fetch_outside_file(work, {id, std::string(64, '0')}); }).error().slug, "no-such-file");
}

TEST_P(OutsideProofs, SomebodyWhoseVettingRanOutTakesNoNewCourse) {
    const auto plan = written_plan();
    const auto id = listed();
    auto command = person(id, new_id<OutsideStaffId>());
    command.vetting_file = kept(id);
    put(command).value();
    const auto teacher = as(office(), [&](Work& work) {
                             PutTeacher entry;
                             entry.id = work.new_id<TeacherId>();
                             entry.school = school_.id;
                             entry.kind = TeacherKind::outside;
                             entry.name = "陈教练";
                             entry.staff = command.staff;
                             return put_teacher(work, entry);
                         }).value();
    clock().advance(std::chrono::hours{24 * 21});
    auto course = outside_course(id);
    course.teacher = teacher.id;
    EXPECT_EQ(try_add(plan, course).error().slug, "teacher-not-fit");
    command.version = 1;
    command.vetting_until = clock().today().plus_years(1);
    command.vetting_file = kept(id, "新的审查");
    put(command).value();
    EXPECT_TRUE(try_add(plan, course).has_value());
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
