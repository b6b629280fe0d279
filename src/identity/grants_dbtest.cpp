#include "identity/identity_on_both.hpp"
#include "identity/roles.hpp"
#include "identity/routes.hpp"
#include "platform/storage/connection.hpp"
#include "platform/storage/errors.hpp"

namespace luoshi::identity {
namespace {

class Grants : public IdentityOnBoth {
 protected:
    BodyId body(std::string_view code) { return look([&](Work& work) { return org::find_body_by_code(work, code).value().id; }); }
    org::PostId post_of(std::string_view name) { return sign_in_as(std::string(name)).body.acting_post.value(); }
    GiveRole giving(std::string_view name, std::string role, std::string_view scope) {
        GiveRole command;
        command.account = place(name).id;
        command.role = std::move(role);
        command.scope = body(scope);
        command.reason = "测试";
        return command;
    }
    Result<GrantRow> give(const Actor& who, std::string_view name, const GiveRole& command) {
        return as_in(who, place(name).county, [&](Work& work) { return give_role(work, command); });
    }
    std::vector<GrantRow> held(std::string_view name) {
        FindGrants query;
        query.account = place(name).id;
        return read([&](Work& work) { return find_grants(work, query); }).value().items;
    }
};
ON_BOTH_DATABASES(Grants);

TEST_P(Grants, GiveARoleThroughAPostOverABody) {
    auto command = giving("changsha", "checker", "430100-education");
    command.post = post_of("changsha");
    give(actor("secadmin"), "changsha", command).value();
    EXPECT_TRUE(actor("changsha").may({"notices.check", "", ""}, "/430000/430100/430100-education/"));
}

TEST_P(Grants, HoldFromTheirFirstDayUntilTheDayBeforeTheirLast) {
    auto command = giving("parent", "parent", "430104");
    command.valid_from = clock().today().plus_days(1);
    command.valid_until = clock().today().plus_days(2);
    const auto who = actor("secadmin");
    give(who, "parent", command).value();
    const auto count = [&] { return held("parent").size(); };
    EXPECT_EQ(count(), 2U);
    clock().advance(std::chrono::hours(24 * 2));
    EXPECT_EQ(count(), 1U);
}

TEST_P(Grants, CountOnTheirDaysOnly) {
    auto command = giving("changsha", "checker", "430100-education");
    command.post = post_of("changsha");
    command.valid_from = clock().today().plus_days(1);
    give(actor("secadmin"), "changsha", command).value();
    EXPECT_FALSE(actor("changsha").may_somewhere({"notices.check", "", ""}));
    clock().advance(std::chrono::hours(24));
    EXPECT_TRUE(actor("changsha").may_somewhere({"notices.check", "", ""}));
}

TEST_P(Grants, EndAtOnce) {
    const auto secret = sign_in_as("registrar").cookie.session;
    for (const auto& grant : held("registrar")) {
        as(actor("secadmin"), [&](Work& work) { return end_grant(work, {grant.id, {}, "调离"}); }).value();
    }
    EXPECT_TRUE(actor_of(secret).value().grants.empty());
}

TEST_P(Grants, EndOnce) {
    const auto grant = held("registrar").at(0);
    const auto end = [&] { return as(actor("secadmin"), [&](Work& work) { return end_grant(work, {grant.id, {}, "调离"}); }); };
    end().value();
    EXPECT_EQ(end().error().slug, "grant-ended");
}

TEST_P(Grants, EndWithTheirPost) {
    const auto session = sign_in_as("registrar");
    in("430000", [&](Work& work) {
        return org::close_post(work, {.id = session.body.acting_post.value(), .closed = clock().today(), .reason = "撤销"});
    }).value();
    EXPECT_TRUE(actor_of(session.cookie.session).value().grants.empty());
}

TEST_P(Grants, EndWithTheirScope) {
    const auto secret = sign_in_as("parent").cookie.session;
    auto command = giving("parent", "parent", "430104-sample-school");
    in("430104", [&](Work& work) {
        org::CloseBody close;
        close.effective = clock().today();
        close.document = "测试";
        close.reason = "撤并";
        close.id = *command.scope;
        return org::close_body(work, close);
    }).value();
    EXPECT_TRUE(actor_of(secret).value().grants.empty());
}

TEST_P(Grants, NeedAPostWhereTheRoleSaysSo) {
    EXPECT_EQ(give(actor("secadmin"), "changsha", giving("changsha", "checker", "430100")).error().slug, "post-required");
}

TEST_P(Grants, AreNotGivenTwice) {
    const auto who = actor("secadmin");
    EXPECT_EQ(give(who, "parent", giving("parent", "parent", "430104-sample-school")).error().slug, "granted-already");
}

TEST_P(Grants, OfUnknownRolesAreRefused) {
    EXPECT_EQ(give(actor("secadmin"), "parent", giving("parent", "emperor", "430104")).error().slug, "unknown-role");
}

TEST_P(Grants, StayWithinTheScopeOfTheGiver) {
    auto who = actor("secadmin");
    for (auto& grant : who.grants) grant.scope = "/430000/430100/";
    auto command = giving("changsha", "checker", "430200");
    command.post = post_of("changsha");
    EXPECT_EQ(give(who, "changsha", command).error().slug, "not-permitted");
}

TEST_P(Grants, OverEverythingNeedPowerOverEverything) {
    auto command = giving("parent", "parent", "430104");
    command.scope.reset();
    EXPECT_EQ(give(actor("secadmin"), "parent", command).error().slug, "not-permitted");
}

// ---- three separated administrators -----------------------------------------------------------------------------------------

class Separation : public Grants {
 protected:
    std::string refusal_of(const Actor& who, std::string_view name, std::string role) {
        auto command = giving(name, std::move(role), "430000");
        const auto answer = give(who, name, command);
        return answer ? "" : answer.error().slug;
    }
    // Past the use cases, as a program with an error would.
    void plant(const storage::Query& query) {
        storage().exclusively([&](storage::Connection& connection) {
            connection.begin_schema_change();
            try {
                connection.script(query.sqlite);
                connection.commit();
            } catch (...) {
                connection.rollback();
                throw;
            }
        });
    }
    std::vector<std::string> broken() {
        std::vector<std::string> checks;
        for (const auto& violation : violations()) {
            if (checks.empty() || checks.back() != violation.check) checks.push_back(violation.check);
        }
        return checks;
    }
};
ON_BOTH_DATABASES(Separation);

TEST_P(Separation, NoAccountHoldsTwoOfTheThreeNorBusinessBesides) {
    const auto who = trusted_actor(Proof::command_line, "命令行");
    const struct {
        std::string account, role;
    } cases[] = {
        {"sysadmin", "security_administrator"}, {"sysadmin", "audit_administrator"},    {"sysadmin", "parent"},
        {"secadmin", "system_administrator"},   {"secadmin", "audit_administrator"},    {"secadmin", "parent"},
        {"auditor", "system_administrator"},    {"auditor", "security_administrator"},  {"auditor", "parent"},
        {"registrar", "system_administrator"},  {"registrar", "security_administrator"}, {"registrar", "audit_administrator"},
    };
    for (const auto& c : cases) EXPECT_EQ(refusal_of(who, c.account, c.role), "duties-apart") << c.account << " " << c.role;
}

TEST_P(Separation, NobodyGivesToOneself) { EXPECT_EQ(refusal_of(actor("secadmin"), "secadmin", "security_administrator"), "not-to-oneself"); }

TEST_P(Separation, NobodyEndsOnesOwnGrant) {
    const auto grant = held("secadmin").at(0);
    EXPECT_EQ(as(actor("secadmin"), [&](Work& work) { return end_grant(work, {grant.id, {}, "测试"}); }).error().slug, "not-to-oneself");
}

TEST_P(Separation, OnlyTheSecurityAdministratorGives) {
    for (const std::string name : {"sysadmin", "auditor", "registrar"}) {
        EXPECT_EQ(refusal_of(actor(name), "parent", "parent"), "unknown-account") << name;
    }
}

TEST_P(Separation, OnlyTheAuditAdministratorReadsTheAudit) {
    for (const std::string name : {"sysadmin", "secadmin", "registrar"}) {
        EXPECT_TRUE(ask(actor(name), [](Work& work) { return find_audit(work, {}); }).value().items.empty()) << name;
    }
    EXPECT_FALSE(ask(actor("auditor"), [](Work& work) { return find_audit(work, {}); }).value().items.empty());
}

TEST_P(Separation, IsHeldByTheDatabaseToo) {
    constexpr auto second_duty =
        both("test.second_duty",
             "INSERT INTO role_grant (county, id, account, duty, role, valid_from, valid_until, given_by_name, given_at, reason) "
             "SELECT a.county, a.id, a.id, 'audit_administrator', 'audit_administrator', '2026-01-01', '2027-01-01', 'x', 0, 'x' "
             "FROM account a WHERE a.name = 'secadmin'");
    EXPECT_THROW(plant(second_duty), storage::ConstraintBroken);
    constexpr auto to_oneself =
        both("test.to_oneself",
             "INSERT INTO role_grant (county, id, account, duty, role, valid_from, valid_until, given_by, given_by_name, given_at, reason) "
             "SELECT a.county, a.id, a.id, a.duty, 'security_administrator', '2026-01-01', '2027-01-01', a.id, 'x', 0, 'x' "
             "FROM account a WHERE a.name = 'secadmin'");
    EXPECT_THROW(plant(to_oneself), storage::ConstraintBroken);
    constexpr auto other_duty = both("test.other_duty", "UPDATE account SET duty = 'audit_administrator' WHERE name = 'secadmin'");
    EXPECT_THROW(plant(other_duty), storage::ConstraintBroken);
}

TEST_P(Separation, FindsAPowerThatSlippedIntoAnotherAdministratorsRole) {
    plant(both("test.slip", "INSERT INTO role_permission (role, permission) VALUES ('security_administrator', 'audit.read')"));
    EXPECT_EQ(broken(), std::vector<std::string>{"identity.rights_and_audit_in_one_hand"});
}

TEST_P(Separation, FindsBusinessInAnAdministratorsRole) {
    plant(both("test.slip", "INSERT INTO role_permission (role, permission) VALUES ('system_administrator', 'notices.write')"));
    EXPECT_EQ(broken(), std::vector<std::string>{"identity.administrator_with_business_right"});
}

TEST_P(Separation, FindsAdministrationInABusinessRole) {
    plant(both("test.slip", "INSERT INTO role_permission (role, permission) VALUES ('reader', 'roles.grant')"));
    EXPECT_EQ(broken(), std::vector<std::string>{"identity.administrator_with_business_right"});
}

TEST_P(Separation, FindsAnOpenSessionOfAClosedAccount) {
    sign_in_as("registrar");
    plant(both("test.close", "UPDATE account SET state = 'closed' WHERE name = 'registrar'"));
    EXPECT_EQ(broken(), std::vector<std::string>{"identity.session_of_closed_account"});
}

TEST_P(Separation, FindsANameThatWasLost) {
    plant(both("test.lose", "DELETE FROM account_name WHERE name = 'registrar'"));
    EXPECT_EQ(broken(), std::vector<std::string>{"identity.account_without_name"});
}

// What only a database that lost its constraints could hold.
TEST_P(Separation, FindsGrantsThatTheConstraintsWouldHaveRefused) {
    if (GetParam() == storage::Engine::sqlite) {
        plant(both("test.bare", "CREATE TABLE bare AS SELECT * FROM role_grant; DROP TABLE role_grant; ALTER TABLE bare RENAME TO role_grant;"));
    } else {
        plant(both("test.bare", "ALTER TABLE role_grant DROP CONSTRAINT role_grant_not_to_oneself;"
                                "ALTER TABLE role_grant DROP CONSTRAINT role_grant_county_account_duty_fkey;"));
    }
    plant(both("test.wrong", "UPDATE role_grant SET given_by = account WHERE role = 'audit_administrator';"
                             "UPDATE role_grant SET account = (SELECT id FROM account WHERE name = 'secadmin') WHERE role = 'system_administrator';"));
    EXPECT_EQ(broken(), (std::vector<std::string>{"identity.given_to_oneself", "identity.rights_and_audit_in_one_hand", "identity.two_duties"}));
}

// ---- who may what -----------------------------------------------------------------------------------------------------------

class RolesAndRoutes : public IdentityOnBoth {};
ON_BOTH_DATABASES(RolesAndRoutes);

// Every role against every route of this module, from what the people of the sample may really do.
TEST_P(RolesAndRoutes, MeetAsTheTableSays) {
    const std::map<std::string, std::vector<std::string>> table = {
        {"accounts.read", {"sysadmin", "secadmin"}}, {"accounts.write", {"sysadmin"}}, {"roles.read", {"secadmin"}},
        {"roles.grant", {"secadmin"}},               {"audit.read", {"auditor"}},
    };
    for (const auto& row : seed_sample(storage(), context()).value().rows) {
        const auto who = actor(row.name);
        for (const auto& route : routes()) {
            const std::string permission(route.permission.name);
            const bool everybody = permission.empty() || permission == "-";
            const bool expected = everybody || std::ranges::count(table.at(permission), row.name) > 0;
            EXPECT_EQ(who.may_somewhere(route.permission), expected) << row.name << " " << route.operation;
        }
    }
}

TEST_P(RolesAndRoutes, LetNobodyInWhoIsNotSignedIn) {
    for (const auto& route : routes()) EXPECT_EQ(Actor{}.may_somewhere(route.permission), route.permission.name.empty()) << route.operation;
}

TEST_P(RolesAndRoutes, LeaveNoBuiltInRoleUntried) {
    std::set<std::string> held;
    for (const auto& row : read([](Work& work) { return find_grants(work, {.limit = 200}); }).value().items) held.insert(row.role);
    for (const std::string other : {"county_development_reform_official", "county_finance_official"}) held.insert(other);  // as their prefecture's
    for (const auto& role : built_in_roles()) EXPECT_TRUE(held.contains(role.name)) << role.name;
}

// ---- an empty scope sees nothing ----------------------------------------------------------------------------------------------

class EmptyScope : public IdentityOnBoth {
 protected:
    Actor nobody_in_particular() {
        auto who = actor("parent");
        for (const auto& permission : permissions::all) who.grants.push_back({std::string(permission.name), ""});
        return who;
    }
};
ON_BOTH_DATABASES(EmptyScope);

TEST_P(EmptyScope, SeesNothingInAnyList) {
    const auto who = nobody_in_particular();
    EXPECT_TRUE(ask(who, [](Work& work) { return find_accounts(work, {}); }).value().items.empty());
    EXPECT_TRUE(ask(who, [](Work& work) { return find_grants(work, {}); }).value().items.empty());
    EXPECT_TRUE(ask(who, [](Work& work) { return find_audit(work, {}); }).value().items.empty());
}

TEST_P(EmptyScope, FindsNobodyElsesThings) {
    const auto who = nobody_in_particular();
    EXPECT_EQ(ask(who, [&](Work& work) { return show_account(work, {place("registrar").id}); }).error().slug, "unknown-account");
    FindAccounts below;
    below.body = look([](Work& work) { return org::find_body_by_code(work, "430000").value().id; });
    EXPECT_EQ(ask(who, [&](Work& work) { return find_accounts(work, below); }).error().slug, "unknown-body");
    EXPECT_FALSE(ask(who, [](Work& work) { return show_roles(work, {}); }).has_value());
    EXPECT_FALSE(ask(who, [](Work& work) { return show_permissions(work, {}); }).has_value());
}

TEST_P(EmptyScope, ChangesNothing) {
    const auto who = nobody_in_particular();
    const auto target = place("yuelu");
    EXPECT_EQ(as(who, [&](Work& work) { return lock_account(work, {target.id}); }).error().slug, "unknown-account");
    EXPECT_EQ(as(who, [&](Work& work) { return close_account(work, {target.id}); }).error().slug, "unknown-account");
    EXPECT_EQ(as(who, [&](Work& work) { return reset_password_at_once(work, {target.id}); }).error().slug, "unknown-account");
    EXPECT_EQ(as(who, [&](Work& work) { return give_role(work, {.account = target.id, .role = "reader", .reason = ""}); }).error().slug, "unknown-account");
}

}  // namespace
}  // namespace luoshi::identity
