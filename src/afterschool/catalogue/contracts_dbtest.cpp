// A school's contracts with listed bodies, and what it is told of the bodies it uses.
#include "afterschool/catalogue/body_warnings.hpp"
#include "afterschool/catalogue/catalogue_on_both.hpp"
#include "afterschool/catalogue/jobs.hpp"
#include "afterschool/catalogue/tasks/api.hpp"
#include "platform/mail/outbox.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

class Contracts : public CatalogueOnBoth {
 protected:
    CourseContent outside_course(ListingId id) {
        auto what = content("书法（机构）", CourseKind::special, "s1", 380, Activity::art);
        what.listing = id;
        what.outside_item = "calligraphy";
        return what;
    }
    SchoolContracts contracts(Actor actor) {
        return ask(std::move(actor), [&](Work& work) { return find_contracts(work, {school_.id}); }).value();
    }
    Result<OutsideContractView> try_end_contract(ContractId id, Date last, std::string reason, Actor actor) {
        return as(std::move(actor), [&](Work& work) { return end_contract(work, {id, last, std::move(reason), {}, {1}}); });
    }
    void publish_with(ListingId id) { publish_course(outside_course(id)); }
    void publish_course(const CourseContent& course) {
        const auto plan = written_plan();
        add(plan, course);
        try_consult(plan, office()).value();
        try_submit(plan, head()).value();
        try_approve(plan, official()).value();
        try_publish(plan, head()).value();
    }
    std::vector<std::string> warned() {
        const auto page = contracts(office());
        std::vector<std::string> found;
        for (const auto& one : page.used.at(0).warnings) found.push_back(one.what + "/" + one.stage);
        return found;
    }
    int warn() { return warn_schools_of_bodies(storage(), context()).value(); }
    std::vector<Waiting> tasks(Actor actor, BodyId body, const std::string& path) {
        actor.body = body;
        actor.body_path = path;
        return ask(std::move(actor), [](Work& work) -> Result<std::vector<Waiting>> { return waiting(work); }).value();
    }
};
ON_BOTH_DATABASES(Contracts);
using Words = std::vector<std::string>;

TEST_P(Contracts, IsEnteredWithItsTermsAndTheSignedFile) {
    const auto id = listed();
    const auto command = contract(id, clock().today(), clock().today().plus_years(1));
    EXPECT_EQ(try_contract(command, neighbour()).error().slug, "no-such-school");
    EXPECT_EQ(try_contract(command, official()).error().slug, "not-permitted");
    auto bare = command;
    bare.file = {};
    EXPECT_EQ(try_contract(bare, office()).error().fields.at(0).field, "file");
    auto never = command;
    never.items.clear();
    EXPECT_EQ(try_contract(never, office()).error().slug, "invalid-contract");
    auto bond = command;
    bond.bond_kind = "none";
    EXPECT_EQ(try_contract(bond, office()).error().fields.at(0).field, "bond_fen");
    auto later = command;
    later.signed_on = clock().today().plus_days(1);
    EXPECT_EQ(try_contract(later, office()).error().fields.at(0).field, "signed_on");

    const auto made = try_contract(command, office()).value();
    EXPECT_EQ(made.items.at(0).listed_price_fen, 380);
    EXPECT_EQ(made.standing.tone, "ok");
    EXPECT_EQ(try_contract(command, office()).value().version, 1);  // sent twice
    EXPECT_EQ(contracts(official()).contracts.size(), 1U);
    EXPECT_FALSE(contracts(official()).may_change);
    EXPECT_EQ(listing(id).contracts.at(0).school_name, "样例小学");
    EXPECT_EQ(ask(office(), [&](Work& work) { return fetch_contract_file(work, {made.id}); }).value().bytes, "双方盖章");
    EXPECT_EQ(ask(neighbour(), [&](Work& work) { return fetch_contract_file(work, {made.id}); }).error().slug, "no-such-contract");
}

TEST_P(Contracts, AgreeOnNoMoreThanTheListedPrice) {
    auto command = contract(listed(), clock().today(), clock().today().plus_years(1));
    command.items = {{"calligraphy", 381}};
    const auto refused = try_contract(command, office());
    EXPECT_EQ(refused.error().slug, "above-listed-price");
    EXPECT_NE(refused.error().detail.find("3.81 元"), std::string::npos);
    command.items = {{"dance", 100}};  // applied for, not taken onto the list
    EXPECT_EQ(try_contract(command, office()).error().slug, "invalid-contract");
}

TEST_P(Contracts, AreMadeWithBodiesOnTheListOnly) {
    const auto id = applied();
    EXPECT_EQ(try_contract(contract(id, clock().today(), clock().today().plus_years(1)), office()).error().slug, "outside-body-not-valid");
}

TEST_P(Contracts, OneHoldsForAnItemAtATimeAndTheNextOneFollows) {
    const auto id = listed();
    const auto today = clock().today();
    const auto first = contracted(id, today.plus_days(100));
    EXPECT_EQ(try_contract(contract(id, today.plus_days(100), today.plus_days(200)), office()).error().slug, "contract-overlaps");
    EXPECT_TRUE(try_contract(contract(id, today.plus_days(101), today.plus_days(200)), office()).has_value());
    try_end_contract(first, today, "录错了金额", office()).value();
    EXPECT_TRUE(try_contract(contract(id, today, today.plus_days(90)), office()).has_value());
}

TEST_P(Contracts, EndEarlyWithAReason) {
    const auto id = contracted(listed());
    const auto today = clock().today();
    EXPECT_EQ(try_end_contract(id, today, "", office()).error().slug, "text-required");
    EXPECT_EQ(try_end_contract(id, today.plus_days(-1), "违约", office()).error().slug, "invalid-contract");
    EXPECT_EQ(try_end_contract(id, today, "违约", neighbour()).error().slug, "no-such-contract");
    const auto ended = try_end_contract(id, today.plus_days(10), "违约", office()).value();
    EXPECT_EQ(ended.ended_on, today.plus_days(10));
    EXPECT_FALSE(ended.actions.at(0).enabled);
    EXPECT_EQ(as(office(), [&](Work& work) { return end_contract(work, {id, today, "再来", {}, {2}}); }).error().slug, "contract-ended");
    clock().advance(std::chrono::hours{24 * 11});
    EXPECT_EQ(contracts(office()).contracts.at(0).standing.tone, "stop");
}

TEST_P(Contracts, AreWantedBeforeAPlanIsHandedIn) {
    const auto plan = written_plan();
    const auto id = listed();
    add(plan, outside_course(id));
    try_consult(plan, office()).value();
    const auto refused = try_submit(plan, head());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fields.at(0).slug, "outside-contract");
    EXPECT_NE(refused.error().fields.at(0).detail.find("机构合同"), std::string::npos);
    contracted(id);
    EXPECT_TRUE(try_submit(plan, head()).has_value());
}

TEST_P(Contracts, OnceOverOpenNoNewCourse) {
    const auto plan = written_plan();
    const auto id = listed();
    contracted(id, clock().today().plus_days(30));
    clock().advance(std::chrono::hours{24 * 31});
    EXPECT_EQ(try_add(plan, outside_course(id)).error().slug, "contract-over");
    contracted(id);
    EXPECT_TRUE(try_add(plan, outside_course(id)).has_value());
}

TEST_P(Contracts, SchoolsAreToldOnceOfEachDayThatRunsOut) {
    const auto id = listed();
    const auto contract = contracted(id);
    publish_with(id);
    EXPECT_TRUE(warned().empty());
    EXPECT_EQ(warn(), 0);
    try_end_contract(contract, clock().today().plus_days(10), "机构人手不足", office()).value();
    EXPECT_EQ(warned(), Words{"contract/soon"});
    EXPECT_EQ(warn(), 1);
    EXPECT_EQ(warn(), 0);
    clock().advance(std::chrono::hours{24 * 11});
    EXPECT_EQ(warned(), Words{"contract/over"});
    EXPECT_EQ(warn(), 1);
    clock().advance(std::chrono::hours{24 * 320});  // within sixty days of the end of the listing
    EXPECT_EQ(warned(), (Words{"contract/over", "period/soon"}));
    EXPECT_EQ(warn(), 1);
}

TEST_P(Contracts, SchoolsAreToldOfTheProofsOfWhoeverAssists) {
    const auto id = listed();
    contracted(id);
    PutOutsideStaff person;
    person.id = id;
    person.staff = new_id<OutsideStaffId>();
    person.name = "陈教练";
    person.vetting_proof = "无犯罪记录〔2026〕8号";
    person.vetted_on = clock().today();
    person.vetting_until = clock().today().plus_days(20);
    person.vetting_file = kept(id);
    person.health_until = clock().today().plus_years(1);
    person.contract_until = clock().today().plus_years(1);
    as(manager(), [&](Work& work) { return put_outside_staff(work, person); }).value();
    const auto helper = as(office(), [&](Work& work) {
                            PutTeacher entry;
                            entry.id = work.new_id<TeacherId>();
                            entry.school = school_.id;
                            entry.kind = TeacherKind::outside;
                            entry.name = "陈教练";
                            entry.staff = person.staff;
                            return put_teacher(work, entry);
                        }).value();
    auto course = outside_course(id);
    course.assistants = {helper.id};
    publish_course(course);
    EXPECT_EQ(warned(), Words{"proofs/soon"});
    EXPECT_EQ(contracts(office()).used.at(0).running_courses, 1) << "one course, whoever is there";
}

TEST_P(Contracts, SchoolsAreToldAtOnceOfAFailedCheckAndAnExit) {
    fault_planted_ = true;  // a running course of a body that left the list is what the nightly check shows
    const auto id = listed();
    contracted(id);
    publish_with(id);
    as(official(), [&](Work& work) { return check_body_of_year(work, {id, 2026, "failed", "无证上岗", {}}); }).value();
    EXPECT_EQ(warned(), Words{"annual_check/over"});
    EXPECT_EQ(warn(), 0);  // told in the act itself
    const auto version = listing(id).version;
    as(official(), [&](Work& work) { return remove_body(work, {id, "整改不到位", {}, {version}}); }).value();
    EXPECT_EQ(warned(), Words{"exit/over"});
    EXPECT_EQ(warn(), 0);
}

TEST_P(Contracts, TasksSayWhatRunsOutToWhomItConcerns) {
    const auto id = listed();
    const auto contract = contracted(id);
    publish_with(id);
    EXPECT_TRUE(tasks(office(), school_.id, school_.path).empty());
    try_end_contract(contract, clock().today().plus_days(10), "机构人手不足", office()).value();
    const auto school = tasks(office(), school_.id, school_.path);
    ASSERT_EQ(school.size(), 1U);
    EXPECT_EQ(school[0].task, "settle_used_bodies");
    EXPECT_EQ(school[0].due, clock().today().plus_days(10));
    EXPECT_EQ(school[0].overdue, 0);
    EXPECT_TRUE(tasks(neighbour(), other_.id, other_.path).empty());
    EXPECT_TRUE(tasks(official(), bureau_.id, bureau_.path).empty());
    as(official(), [&](Work& work) { return check_body_of_year(work, {id, 2026, "failed", "无证上岗", {}}); }).value();
    const auto bureau = tasks(official(), bureau_.id, bureau_.path);
    ASSERT_EQ(bureau.size(), 1U);
    EXPECT_EQ(bureau[0].task, "decide_failed_bodies");
    EXPECT_EQ(tasks(office(), school_.id, school_.path).at(0).overdue, 1);
    EXPECT_TRUE(tasks(manager(), body_.id, body_.path).empty());
    clock().advance(std::chrono::hours{24 * 700});
    EXPECT_EQ(tasks(manager(), body_.id, body_.path).at(0).task, "renew_own_proofs");
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
