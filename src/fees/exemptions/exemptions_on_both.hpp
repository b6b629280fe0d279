// What the database tests of exemptions share: a primary school with three pupils in one class, the county's categories, and people with and without the right.
#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "fees/exemptions/api.hpp"
#include "fees/exemptions/checks.hpp"
#include "fees/exemptions/migrations.hpp"
#include "fees/exemptions/permissions.hpp"
#include "fees/exemptions/use_cases.hpp"
#include "identity/migrations.hpp"
#include "notices/migrations.hpp"
#include "org/api.hpp"
#include "org/migrations.hpp"
#include "platform/documents/spreadsheet.hpp"
#include "platform/mail/migrations.hpp"
#include "platform/storage/check_data.hpp"
#include "pupils/migrations.hpp"
#include "pupils/pupils_on_both.hpp"  // its settings
#include "rules/api.hpp"
#include "rules/migrations.hpp"
#include "support/databases.hpp"
#include "tally/migrations.hpp"

namespace luoshi::fees::exemptions {

namespace rows {
#define ROW(name, text) \
    inline constexpr storage::Query name { "test." #name, text, text }
ROW(school_class,
    "INSERT INTO school_class (county, id, school, entry_year, school_year, grade, number, name, is_open, version) "
    "VALUES ($1, $2, $3, 2024, 2026, 3, 1, '三年级1班', TRUE, 1)");
ROW(pupil,
    "INSERT INTO pupil (county, id, school, class, code, name, sex, born, boarding, state, enrolled_on, version) "
    "VALUES ($1, $2, $3, $4, $5, $6, 'female', '2018-01-01', FALSE, 'on_roll', '2024-09-01', 1)");
ROW(number, "INSERT INTO pupil_number (county, pupil, digest, kind, number, valid_from, valid_until) VALUES ($1, $2, $3, 'G', 'sealed', '2024-09-01', $4)");
#undef ROW
}  // namespace rows

class ExemptionsOnBoth : public luoshi::testing::OnBothDatabases {
 protected:
    ExemptionsOnBoth()
        : OnBothDatabases({mail::migrations::all, org::migrations::all, tally::migrations::all, identity::migrations::all, notices::migrations::all, pupils::migrations::all,
                           rules::migrations::all, migrations::all}) {}

    static constexpr const char* county = "430104";
    template <class T>
    static T id(std::uint8_t number) {
        Uuid bytes{};
        bytes[15] = number;
        return T{bytes};
    }
    static PupilId child(int n) { return id<PupilId>(static_cast<std::uint8_t>(40 + n)); }
    BodyId school;
    BodyId bureau_body;
    std::string path;

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
        pupils::use_settings({.keys = &keys_});
        write([](Work& work) { return org::seed_hunan(work); }).value();
        bureau_body = read([](Work& work) -> Result<BodyId> { return org::find_body_by_code(work, "430104-education")->id; }).value();
        school = here([&](Work& work) -> Result<BodyId> {
                     org::OpenBody command;
                     command.effective = Date(2020, 1, 1);
                     command.document = "样例";
                     command.reason = "新设";
                     command.parent = bureau_body;
                     command.body = {.code = "430104-test-school",
                                     .name = "试验小学",
                                     .kind = org::BodyKind::school,
                                     .school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city}};
                     TRY(const auto page, org::open_body(work, command));
                     return page.body.id;
                 }).value();
        path = read([&](Work& work) -> Result<std::string> { return org::find_body(work, school)->path; }).value();
        here([&](Work& work) -> Result<Nothing> {
            work.run(rows::school_class, county, id<pupils::ClassId>(10), school);
            const char* const names[] = {"丁小一", "李想", "赵一"};
            for (int n = 0; n < 3; ++n)
                work.run(rows::pupil, county, child(n), school, id<pupils::ClassId>(10), "CODE000" + std::to_string(n), names[n]);
            work.record("test.fill", "body", school.to_string());
            return Nothing{};
        }).value();
        boost::json::object table{{"low_income", 100}, {"hardship", 50}};
        rule("exemption.categories", table);
    }
    void TearDown() override {
        if (IsSkipped() || !check_at_the_end_) return;
        for (const auto& violation : storage::check_data(storage(), checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    void rule(std::string parameter, json::value value, Date from = Date(2026, 1, 1)) {
        const auto rule_id = rules::ValueId::make(clock().now(), random());
        as(ruler(81), [&](Work& work) {
            rules::EnterValue command;
            command.id = rule_id;
            command.body = bureau_body;
            command.parameter = std::move(parameter);
            command.value = std::move(value);
            command.valid_from = from;
            command.document = "岳教〔2026〕1号";
            command.source = "样例";
            return rules::enter_value(work, command);
        }).value();
        as(ruler(82), [&](Work& work) { return rules::confirm_value(work, {rule_id, {}, {1}}); }).value();
    }

    static Actor account_of(std::uint8_t number, std::string name) {
        Actor actor;
        actor.account = id<AccountId>(number);
        actor.name = std::move(name);
        actor.proof = Proof::session;
        actor.county = county;
        return actor;
    }
    static Actor ruler(std::uint8_t number) {
        Actor actor = account_of(number, "教育局");
        for (const auto& permission : rules::permissions::all) actor.grants.push_back({std::string(permission.name), "/430000/430100/430104/"});
        return actor;
    }
    Actor finance() const {
        Actor actor = account_of(25, "财务");
        for (const auto& permission : permissions::all) actor.grants.push_back({std::string(permission.name), path});
        return actor;
    }
    static Actor bureau() {
        Actor actor = account_of(26, "县教育局");
        for (const auto& permission : permissions::all) actor.grants.push_back({std::string(permission.name), "/430000/430100/430104/"});
        return actor;
    }

    // The child's 学籍号, until that day (the end of days: it holds).
    void number(int n, std::string_view number, std::string_view until = "9999-12-31") {
        const auto digest = keys_.search_digest(crypto::Algorithm::sha256, number, "pupils.number");
        here([&](Work& work) -> Result<Nothing> {
            work.run(rows::number, county, child(n), digest, until);
            work.record("test.number", "pupil", child(n).to_string());
            return Nothing{};
        }).value();
    }

    // ---- steps
    static GrantExemption decision(std::uint8_t number, int who, std::string category = "low_income", Date from = Date(2026, 9, 1),
                                   Date until = Date(2027, 1, 31)) {
        return {id<GrantId>(number), child(who), std::move(category), from, until, "岳民〔2026〕3号", "", {}};
    }
    Result<ExemptionView> grant(const GrantExemption& command) {
        return as(finance(), [&](Work& work) { return grant_exemption(work, command); });
    }
    Result<ExemptionView> end(std::uint8_t number, Date on, std::string reason = "退出低保") {
        return as(finance(), [&](Work& work) { return end_exemption(work, {id<GrantId>(number), on, reason, "", {}}); });
    }
    // By default the bureau: finance entered it.
    Result<ExemptionView> withdraw(std::uint8_t number, std::string reason = "登记成了另一名学生", std::optional<Actor> who = {}) {
        return as(who.value_or(bureau()), [&](Work& work) { return withdraw_exemption(work, {id<GrantId>(number), reason, {}}); });
    }
    std::vector<Grant> grants(Date from, Date to) {
        return read([&](Work& work) -> Result<std::vector<Grant>> { return grants_of_school(work, county, school, from, to); }).value();
    }
    SchoolExemptions seen() {
        return see(finance(), [&](Work& work) { return find_exemptions(work, {school}); }).value();
    }
    static std::string file(std::vector<documents::Row> rows) {
        documents::Sheet sheet{"名单", {{"姓名"}, {"学籍号或学生代码"}, {"类别"}, {"文号"}, {"起始日期"}, {"截止日期"}}, std::move(rows)};
        return documents::write_csv(sheet);
    }
    Result<ExemptionListView> hand_in(std::uint8_t number, std::string bytes, bool only_check = false, std::optional<Actor> who = {},
                                      std::optional<BodyId> body = {}) {
        HandInList command{id<ListId>(number), body.value_or(school), only_check, {"名单.csv", "text/csv", std::move(bytes)}, {}};
        return as(who.value_or(finance()), [&](Work& work) { return hand_in_list(work, command); });
    }
    static storage::Query statement(const char* sql) {
        static std::map<std::string, std::string> names;
        auto& name = names[sql];
        if (name.empty()) name = "test.planted" + std::to_string(names.size());
        return {name, sql, sql};
    }
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
    std::set<std::string> violated() {
        without_final_checks();
        std::set<std::string> names;
        for (const auto& violation : storage::check_data(storage(), checks::all)) names.insert(violation.check.substr(violation.check.rfind('.') + 1));
        return names;
    }
    void without_final_checks() { check_at_the_end_ = false; }

 private:
    crypto::FieldKeys keys_ = crypto::FieldKeys::from_text("k1 " + std::string(64, 'a'));
    bool check_at_the_end_ = true;
};

}  // namespace luoshi::fees::exemptions
