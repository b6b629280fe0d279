// What the database tests of complaints share: the tree of Hunan with a school, the people on every side, and each step in a few words.
#pragma once
#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "identity/migrations.hpp"
#include "notices/migrations.hpp"
#include "org/api.hpp"
#include "org/migrations.hpp"
#include "platform/crypto/seal.hpp"
#include "platform/storage/check_data.hpp"
#include "platform/storage/errors.hpp"
#include "rules/api.hpp"
#include "rules/migrations.hpp"
#include "supervision/complaints/api.hpp"
#include "supervision/complaints/checks.hpp"
#include "supervision/complaints/migrations.hpp"
#include "supervision/complaints/settings.hpp"
#include "supervision/complaints/use_cases.hpp"
#include "support/databases.hpp"

namespace luoshi::supervision::complaints {

class ComplaintsOnBoth : public luoshi::testing::OnBothDatabases {
 protected:
    ComplaintsOnBoth() : OnBothDatabases({org::migrations::all, identity::migrations::all, notices::migrations::all, rules::migrations::all, migrations::all}) {}

    static constexpr const char* county = "430104";
    static constexpr const char* education = "/430000/430100/430104/430104-education/";
    static constexpr const char* school_code = "430104-test-school";

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        use_settings({.keys = &keys_, .passphrase = {256, 1, 1}});
        write([](Work& work) { return org::seed_hunan(work); }).value();
        open_body(school_code, "试验小学", org::BodyKind::school);
        open_body("430104-test-club", "试验机构", org::BodyKind::outside_body);
    }
    void TearDown() override {
        if (IsSkipped()) return;
        std::vector<std::string> found;
        for (const auto& violation : storage::check_data(storage(), checks::all)) found.push_back(violation.check.substr(violation.check.rfind('.') + 1));
        EXPECT_EQ(found, expected_violations);
    }
    std::vector<std::string> expected_violations;

    void open_body(const char* code, const char* name, org::BodyKind kind) {
        here([&](Work& work) -> Result<Nothing> {
            org::OpenBody command;
            command.effective = work.today();
            command.document = command.reason = "样例";
            command.parent = org::find_body_by_code(work, "430104-education").value().id;
            command.body = {.code = code, .name = name, .kind = kind};
            if (kind == org::BodyKind::school) command.body.school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city};
            TRY_DO(org::open_body(work, command));
            return Nothing{};
        }).value();
    }
    org::BodyLine body(std::string_view code) {
        return read([&](Work& work) -> Result<org::BodyLine> { return org::find_body_by_code(work, code).value(); }).value();
    }

    // ---- acting
    template <class F>
    auto as(Actor actor, F&& use_case, const char* where = county) -> std::invoke_result_t<F&, Work&> {
        auto made = context(std::move(actor));
        made.county = where;
        return storage::write(storage(), made, std::forward<F>(use_case));
    }
    template <class F>
    auto here(F&& use_case) -> std::invoke_result_t<F&, Work&> {
        return as(trusted_actor(Proof::command_line, "测试"), std::forward<F>(use_case));
    }
    template <class F>
    auto look(Actor actor, F&& use_case) -> std::invoke_result_t<F&, Work&> {
        return storage::read(storage(), context(std::move(actor)), std::forward<F>(use_case));
    }
    Actor person(std::uint8_t number, std::string name, std::string_view code, std::vector<Permission> rights, std::string scope = "") {
        Actor actor;
        actor.account = AccountId{Uuid{number}};
        actor.name = std::move(name);
        actor.proof = Proof::session;
        const auto own = body(code);
        actor.county = own.county;
        actor.body = own.id;
        actor.body_path = own.path;
        for (const auto& right : rights) actor.grants.push_back({std::string(right.name), scope.empty() ? own.path : scope});
        return actor;
    }
    Actor bureau(std::uint8_t number = 10) { return person(number, "区教育局干部", "430104-education", {permissions::read, permissions::handle, permissions::route}); }
    Actor prices() { return person(11, "区发改局干部", "430104-development-reform", {permissions::read, permissions::handle}); }
    Actor prefecture() { return person(12, "市教育局干部", "430100-education", {permissions::read, permissions::handle, permissions::route}); }
    Actor province(std::uint8_t number = 13) { return person(number, "省督导", "430000-education", {permissions::read, permissions::handle, permissions::route}, "/430000/"); }
    Actor head() { return person(14, "校长", school_code, {permissions::answer}); }
    // A head who was given the handlers' rights by mistake.
    Actor strong_head() { return person(14, "校长", school_code, {permissions::answer, permissions::read, permissions::handle, permissions::route}); }
    Actor parent() { return person(15, "周家长甲乙", school_code, {}); }
    Actor custodian(std::uint8_t number = 20) { return person(number, "保管员" + std::to_string(number), "430104-education", {permissions::custody}, "/430000/430100/430104/"); }

    template <class IdType>
    IdType fresh() {
        return IdType::make(clock().now(), random());
    }
    static std::string secret(int number = 0) { return std::string(32, 's') + std::to_string(number); }

    // ---- complainants
    FileComplaint filing(ComplaintKind kind = ComplaintKind::voluntariness, std::string words = "学校强制全班参加课后服务", int number = 0, const char* against = school_code) {
        FileComplaint command;
        command.id = fresh<ComplaintId>();
        command.against = against;
        command.kind = kind;
        command.words = std::move(words);
        command.secret = secret(number);
        return command;
    }
    Result<ComplaintReceipt> try_file(const FileComplaint& command, Actor actor = {}, bool by_phone = false, bool follow = false) {
        return as(std::move(actor), [&](Work& work) { return file_complaint(work, {county, command, by_phone, follow}); });
    }
    ComplaintReceipt file(ComplaintKind kind = ComplaintKind::voluntariness, std::string words = "学校强制全班参加课后服务", int number = 0) {
        return try_file(filing(kind, std::move(words), number)).value();
    }
    Result<FollowedComplaint> say(const std::string& code, ComplaintAct act, std::string words = "") {
        return as({}, [&](Work& work) { return say_on_complaint(work, {county, {fresh<EntryId>(), code, act, std::move(words)}}); });
    }
    FollowedComplaint follow(const std::string& code) {
        return look({}, [&](Work& work) { return follow_complaint(work, {code}); }).value();
    }

    // ---- officials
    Result<ComplaintCase> act(Actor actor, const ComplaintReceipt& receipt, ComplaintAct act, std::string words = "情况如下", std::optional<ComplaintOutcome> outcome = {},
                              std::optional<std::string> to = {}) {
        return as(std::move(actor), [&](Work& work) { return act_on_complaint(work, {fresh<EntryId>(), receipt.id, county, act, std::move(words), std::move(to), outcome}); });
    }
    Result<ComplaintCase> show(Actor actor, const ComplaintReceipt& receipt) {
        return look(std::move(actor), [&](Work& work) { return show_complaint(work, {receipt.id, county}); });
    }
    ComplaintReceipt answered(int number = 0) {
        const auto receipt = file(ComplaintKind::voluntariness, "学校强制全班参加课后服务", number);
        act(bureau(), receipt, ComplaintAct::accepted, "").value();
        act(bureau(), receipt, ComplaintAct::answered, "已责令改正", ComplaintOutcome::upheld).value();
        return receipt;
    }
    void days_later(int days) { clock().advance(std::chrono::hours{24 * days}); }

    // ---- custodians
    static std::string passphrase(std::uint8_t number) { return "青山不改绿水长流且听风吟 " + std::to_string(number); }
    Result<CustodyView> make_key(Actor actor, std::uint8_t number) {
        const auto looked = look(actor, [&](Work& work) { return find_key_maker(work, {fresh<CustodianKeyId>(), passphrase(number)}); });
        if (!looked) return looked.error();
        const auto prepared = prepare_key(*looked).value();
        return as(std::move(actor), [&](Work& work) { return make_custodian_key(work, prepared); });
    }
    void two_custodians() {
        make_key(custodian(20), 20).value();
        make_key(custodian(21), 21).value();
    }
    FileComplaint named_filing(int number = 0) {
        auto command = filing(ComplaintKind::money, "多收了一个月的钱", number);
        command.name = "欧阳投诉人";
        command.phone = "13987654321";
        command.resident_id = "430104199001011234";
        return command;
    }
    OpeningId ask_opening(Actor actor, const ComplaintReceipt& receipt, std::string reason = "需要当面退款") {
        const auto id = fresh<OpeningId>();
        as(std::move(actor), [&](Work& work) { return ask_for_identity(work, {id, receipt.id, county, reason}); }).value();
        return id;
    }
    Result<OwnKeyOpened> own_key(Actor actor, OpeningId id, const std::string& words) {
        const auto looked = look(std::move(actor), [&](Work& work) { return find_own_key_for_opening(work, {id, county, words}); });
        if (!looked) return looked.error();
        return open_own_key(*looked);
    }
    Result<http::Kept<CustodyView>> approve(Actor actor, OpeningId id, const std::string& words) {
        const auto own = own_key(actor, id, words);
        if (!own) return own.error();
        return as(std::move(actor), [&](Work& work) { return approve_opening(work, *own); });
    }
    Result<http::Kept<OpenedIdentity>> open(Actor actor, OpeningId id, const std::string& words) {
        const auto own = own_key(actor, id, words);
        if (!own) return own.error();
        return as(std::move(actor), [&](Work& work) { return open_identity(work, *own); });
    }

    // ---- attacks by plain SQL
    // A statement has a short name of its own: PostgreSQL prepares it under that.
    static std::string_view name_of(const char* sql) {
        static std::map<std::string, std::string> names;
        auto& name = names[sql];
        if (name.empty()) name = "test.plant_" + std::to_string(names.size());
        return name;
    }
    template <class... Args>
    void plant(const char* sql, const Args&... args) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(storage::Query{name_of(sql), sql, sql}, args...).rows();
            work.record("test.plant", "complaint", "plant");
            return Nothing{};
        }).value();
    }
    template <class... Args>
    void expect_refused(const char* sql, const Args&... args) {
        EXPECT_THROW(plant(sql, args...), storage::ConstraintBroken) << sql;
    }
    void expect_only_grows(const char* sql) { EXPECT_ANY_THROW(plant(sql, county)) << sql; }

 private:
    crypto::FieldKeys keys_ = crypto::FieldKeys::from_text("k1 " + std::string(64, 'a'));
};

}  // namespace luoshi::supervision::complaints
