// What the database tests of fee notices share: a primary school with a published plan of two base courses and a special one, the rules of its county, two
// telephones, and its people.
#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "afterschool/catalogue/migrations.hpp"
#include "fees/disclosure/api.hpp"
#include "fees/disclosure/checks.hpp"
#include "fees/disclosure/migrations.hpp"
#include "fees/disclosure/permissions.hpp"
#include "fees/disclosure/use_cases.hpp"
#include "identity/migrations.hpp"
#include "notices/migrations.hpp"
#include "org/api.hpp"
#include "org/migrations.hpp"
#include "platform/mail/migrations.hpp"
#include "platform/storage/check_data.hpp"
#include "pupils/migrations.hpp"
#include "rules/api.hpp"
#include "rules/migrations.hpp"
#include "support/databases.hpp"
#include "tally/migrations.hpp"

namespace luoshi::fees::disclosure {

// Rows of the rooms below, as their own use cases would have left them.
namespace rows {
#define ROW(name, text) \
    inline constexpr storage::Query name { "test." #name, text, text }
ROW(plan,
    "INSERT INTO service_plan (county, id, version, school, school_year, term, state, live, content, lessons_end, "
    "offer_digest, consulted_digest, opened_at, opened_by, submissions, submitted_by, approved_at, approved_by, "
    "approval_document, published_at) VALUES ($1, $2, 1, $3, 2026, 'autumn', 'published', 'yes', '{}', 940, 'd', 'd', "
    "1, 'a', 1, 'a', 2, 'b', '岳教批〔2026〕8号', 3)");
ROW(slot,
    "INSERT INTO plan_slot (county, plan, code, name, days, starts, ends, lessons) VALUES ($1, $2, $3, $3, 31, $4, $5, 1)");
ROW(course,
    "INSERT INTO course (county, id, version, plan, school, kind, activity, name, item, grades, places_min, places_max, "
    "slot, price_fen, price_basis, aims, materials, sells_materials, safety, screen, screen_hits, state, running, edited_by) "
    "VALUES ($1, $2, 1, $3, $4, $5, 'clubs', $6, $6, $7, 0, 40, $8, $9, '', '', '', FALSE, '', 'clear', '[]', 'offered', "
    "'yes', 'a')");
ROW(price,
    "INSERT INTO course_price (county, course, serial, price_fen, reason, proposed_at, proposed_by, state, decided_at, decided_by, "
    "document, rules) VALUES ($1, $2, $3, $4, '方案', 1, 'a', 'approved', $5, 'b', '岳教批〔2026〕8号', '[]')");
#undef ROW
}  // namespace rows

class DisclosureOnBoth : public luoshi::testing::OnBothDatabases {
 protected:
    DisclosureOnBoth()
        : OnBothDatabases({mail::migrations::all, org::migrations::all, tally::migrations::all, identity::migrations::all, notices::migrations::all, pupils::migrations::all,
                           rules::migrations::all, catalogue::migrations::all, migrations::all}) {}

    static constexpr const char* county = "430104";
    template <class T>
    static T id(std::uint8_t number) {
        Uuid bytes{};
        bytes[15] = number;
        return T{bytes};
    }
    const PlanId plan = id<PlanId>(12);
    const CourseId low = id<CourseId>(1);    // base, grades 1–3
    const CourseId high = id<CourseId>(2);   // base, grades 4–6
    const CourseId chess = id<CourseId>(3);  // special, grades 1–6
    BodyId school;
    std::string path;

    // ---- acting
    template <class F>
    auto here(F&& use_case) {
        auto who = context();
        who.county = county;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    template <class F>
    auto as(Actor actor, F&& use_case) {
        auto who = context(std::move(actor));
        who.county = county;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    template <class F>
    auto see(Actor actor, F&& use_case) {
        return storage::read(storage(), context(std::move(actor)), std::forward<F>(use_case));
    }

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        write([](Work& work) { return org::seed_hunan(work); }).value();
        school = here([](Work& work) -> Result<BodyId> {
                     org::OpenBody command;
                     command.effective = Date(2020, 1, 1);
                     command.document = "样例";
                     command.reason = "新设";
                     command.parent = org::find_body_by_code(work, "430104-education").value().id;
                     command.body = {.code = "430104-test-school",
                                     .name = "试验小学",
                                     .kind = org::BodyKind::school,
                                     .school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city}};
                     TRY(const auto page, org::open_body(work, command));
                     return page.body.id;
                 }).value();
        path = read([&](Work& work) -> Result<std::string> { return org::find_body(work, school)->path; }).value();
        here([&](Work& work) { return fill(work); }).value();
    }
    void TearDown() override {
        if (IsSkipped() || !check_at_the_end_) return;
        for (const auto& violation : storage::check_data(storage(), checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    Result<Nothing> fill(Work& work) {
        work.run(rows::plan, county, plan, school);
        work.run(rows::slot, county, plan, "s1", 960, 1000);
        work.run(rows::slot, county, plan, "s2", 1010, 1050);
        course(work, low, "base", "低段托管", 7, "s1", 300);
        course(work, high, "base", "高段托管", 56, "s1", 350);
        course(work, chess, "special", "围棋", 63, "s2", 400);
        work.record("test.fill", "body", school.to_string());
        return Nothing{};
    }
    void course(Work& work, CourseId course, const char* kind, const char* name, int grades, const char* slot, std::int64_t fen) {
        work.run(rows::course, county, course, plan, school, kind, name, grades, slot, fen);
        work.run(rows::price, county, course, 1, fen, std::int64_t{2});
    }
    void new_price(CourseId course, std::int64_t fen) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(rows::price, county, course, 2, fen, work.now().microseconds());
            work.record("test.price", "course", course.to_string());
            return Nothing{};
        }).value();
    }

    // The county's bureau sets a rule, by two people.
    void rule(std::string parameter, json::value value, Date from = Date(2026, 1, 1)) {
        const auto rule_id = rules::ValueId::make(clock().now(), random());
        as(bureau(81), [&](Work& work) {
            rules::EnterValue command;
            command.id = rule_id;
            command.body = org::find_body_by_code(work, "430104-education").value().id;
            command.parameter = std::move(parameter);
            command.value = std::move(value);
            command.valid_from = from;
            command.document = "岳教〔2026〕1号";
            command.source = "样例";
            return rules::enter_value(work, command);
        }).value();
        as(bureau(82), [&](Work& work) { return rules::confirm_value(work, {rule_id, {}, {1}}); }).value();
    }
    void all_rules() {
        rule("price.per_lesson_max", 400);
        rule("price.per_term_max", 70000);
        rule("price.cap_order", "cap_over_planned_lessons");
        rule("refund.rule_set", "by_real_lessons");
        rule("receipt.kind", "fiscal");
        boost::json::object table{{"low_income", 100}, {"hardship", 50}};
        rule("exemption.categories", table);
        phone();
    }
    void phone(std::string number = "0731-00000001") {
        as(bureau(81), [&](Work& work) {
            rules::EnterPhone command;
            command.id = rules::PhoneId::make(clock().now(), random());
            command.body = org::find_body_by_code(work, "430104-education").value().id;
            command.kind = "education";
            command.number = std::move(number);
            command.valid_from = work.today();
            command.source = "样例";
            return rules::enter_phone(work, command);
        }).value();
    }

    // ---- people
    static Actor account_of(std::uint8_t number, std::string name) {
        Actor actor;
        actor.account = id<AccountId>(number);
        actor.name = std::move(name);
        actor.proof = Proof::session;
        actor.county = county;
        return actor;
    }
    Actor with(Actor actor, std::vector<Permission> may) const {
        for (const auto& permission : may) actor.grants.push_back({std::string(permission.name), path});
        return actor;
    }
    Actor office() const { return with(account_of(25, "教务"), {permissions::read, permissions::publish}); }
    Actor reader() const { return with(account_of(26, "教师"), {permissions::read}); }
    static Actor stranger() { return account_of(99, "路人"); }
    static Actor bureau(std::uint8_t number) {
        Actor actor = account_of(number, "教育局");
        for (const auto& permission : rules::permissions::all) actor.grants.push_back({std::string(permission.name), "/430000/430100/430104/"});
        actor.grants.push_back({std::string(permissions::read.name), "/430000/430100/430104/"});
        return actor;
    }

    // ---- steps
    FeeNoticeDraft draft() {
        return see(office(), [&](Work& work) { return preview_notice(work, {plan}); }).value();
    }
    std::set<std::string> obstacles() {
        std::set<std::string> slugs;
        for (const auto& obstacle : draft().obstacles) slugs.insert(obstacle.slug);
        return slugs;
    }
    Result<FeeNoticeView> publish(std::uint8_t number, std::optional<std::string> sha256 = {}) {
        const PublishNotice command{id<NoticeId>(number), plan, sha256 ? *sha256 : draft().sha256, {}};
        return as(office(), [&](Work& work) { return publish_notice(work, command); });
    }
    Result<FeeNoticeView> withdraw(std::uint8_t number, std::string reason) {
        return as(office(), [&](Work& work) { return withdraw_notice(work, {id<NoticeId>(number), reason, {}}); });
    }
    std::optional<Notice> standing(Instant at) {
        return read([&](Work& work) -> Result<std::optional<Notice>> { return standing_notice(work, county, plan, at); }).value();
    }
    // A statement of a test's own, under a short name: PostgreSQL's are at most 63 bytes.
    static storage::Query statement(const char* sql) {
        static std::map<std::string, std::string> names;
        auto& name = names[sql];
        if (name.empty()) name = "test.planted" + std::to_string(names.size());
        return {name, sql, sql};
    }
    // Runs it as it is; answers whether the database took it.
    bool takes(const char* sql) {
        try {
            here([&](Work& work) -> Result<Nothing> {
                work.run(statement(sql), county);
                work.record("test.attack", "test", "1");
                return Nothing{};
            }).value();
            return true;
        } catch (const std::exception&) {
            return false;
        }
    }
    void without_final_checks() { check_at_the_end_ = false; }

 private:
    bool check_at_the_end_ = true;
};

}  // namespace luoshi::fees::disclosure
