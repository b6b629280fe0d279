#include "identity/identity_on_both.hpp"

namespace luoshi::identity {
namespace {

class Accounts : public IdentityOnBoth {
 protected:
    BodyId body(std::string_view code) { return look([&](Work& work) { return org::find_body_by_code(work, code).value().id; }); }
    // As the server does it.
    Result<OneTimePassword> create(const Actor& who, CreateAccount command) {
        const auto looked = ask(who, [&](Work& work) { return find_home(work, command); });
        if (!looked) return looked.error();
        const auto prepared = prepare_account(*looked).value();
        return as_in(who, looked->county, [&](Work& work) { return create_account(work, prepared); });
    }
    Result<OneTimePassword> reset(const Actor& who, std::string_view name) {
        const auto looked = ask(who, [&](Work& work) { return find_reset(work, {place(name).id}); });
        if (!looked) return looked.error();
        const auto prepared = prepare_reset(*looked).value();
        return as_in(who, looked->county, [&](Work& work) { return reset_password(work, prepared); });
    }
    CreateAccount new_account() {
        CreateAccount command;
        command.name = "Wang.Fang";
        command.display_name = "王芳";
        command.body = body("430100-education");
        return command;
    }
    std::vector<std::string> names(const Actor& who, const FindAccounts& query) {
        std::vector<std::string> found;
        for (const auto& row : ask(who, [&](Work& work) { return find_accounts(work, query); }).value().items) found.push_back(row.name);
        return found;
    }
    std::string changed(const Actor& who, std::string_view name, Result<AccountPage> (*act)(Work&, const OneAccount&)) {
        const auto at = place(name);
        const auto answer = as_in(who, at.county, [&](Work& work) { return act(work, {at.id, {}, "测试"}); });
        return answer ? std::string(json::enum_name(answer->account.state)) : answer.error().slug;
    }
};
ON_BOTH_DATABASES(Accounts);

TEST_P(Accounts, AreMadeInTheCountyOfTheirHome) {
    create(actor("sysadmin"), new_account()).value();
    EXPECT_EQ(place("wang.fang").county, "430100");
}

TEST_P(Accounts, BeginWithAOneTimePassword) {
    const auto made = create(actor("sysadmin"), new_account()).value();
    const auto session = try_to_sign_in("wang.fang", made.password).value().view;
    EXPECT_TRUE(session.body.must_change_password);
}

TEST_P(Accounts, MayDoNothingBeforeTheyHaveAPasswordOfTheirOwn) {
    reset(actor("sysadmin"), "registrar").value();
    const auto made = reset(actor("sysadmin"), "registrar").value();
    const auto who = actor_of(try_to_sign_in("registrar", made.password).value().view.cookie.session).value();
    EXPECT_TRUE(who.grants.empty());
    clock().advance(std::chrono::seconds(1));
    as(who, [&](Work& work) { return change_password_at_once(work, {made.password, "Xin-mima-2027"}); }).value();
    EXPECT_FALSE(actor_of(try_to_sign_in("registrar", "Xin-mima-2027").value().view.cookie.session).value().grants.empty());
}

TEST_P(Accounts, NeverTakeANameTwice) {
    const auto who = actor("sysadmin");
    create(who, new_account()).value();
    auto again = new_account();
    again.name = "WANG.FANG";
    again.body = body("430200-finance");
    EXPECT_EQ(create(who, again).error().slug, "name-taken");
}

TEST_P(Accounts, KeepTheirNameWhenTheyAreClosed) {
    const auto who = actor("sysadmin");
    create(who, new_account()).value();
    EXPECT_EQ(changed(who, "wang.fang", &close_account), "closed");
    EXPECT_EQ(create(who, new_account()).error().slug, "name-taken");
}

TEST_P(Accounts, AreNotMadeByOthers) {
    for (const std::string name : {"registrar", "secadmin", "auditor"}) {
        const auto refused = create(actor(name), new_account());
        EXPECT_FALSE(refused.has_value()) << name;
    }
}

TEST_P(Accounts, AreLockedAndUnlocked) {
    const auto who = actor("sysadmin");
    EXPECT_EQ(changed(who, "changsha", &lock_account), "locked");
    EXPECT_EQ(changed(who, "changsha", &unlock_account), "active");
}

TEST_P(Accounts, AreFreeToSignInAfterUnlocking) {
    for (int i = 0; i < 5; ++i) refusal("changsha", "wrong");
    ASSERT_EQ(refusal("changsha"), "too-many-failures");
    changed(actor("sysadmin"), "changsha", &unlock_account);
    EXPECT_EQ(refusal("changsha"), "");
}

TEST_P(Accounts, AreNeverOpenedAgain) {
    const auto who = actor("sysadmin");
    changed(who, "changsha", &close_account);
    EXPECT_EQ(changed(who, "changsha", &unlock_account), "account-closed");
}

TEST_P(Accounts, LoseTheirGrantsWhenTheyAreClosed) {
    changed(actor("sysadmin"), "changsha", &close_account);
    FindGrants query;
    query.account = place("changsha").id;
    EXPECT_TRUE(read([&](Work& work) { return find_grants(work, query); }).value().items.empty());
}

TEST_P(Accounts, OfOneselfAreChangedByAnother) {
    const auto who = actor("sysadmin");
    EXPECT_EQ(changed(who, "sysadmin", &close_account), "own-account");
    EXPECT_EQ(reset(who, "sysadmin").error().slug, "own-account");
}

TEST_P(Accounts, OfAdministratorsAreResetOnTheServerOnly) {
    const auto who = actor("sysadmin");
    EXPECT_EQ(reset(who, "secadmin").error().slug, "duties-apart");
    EXPECT_EQ(reset(who, "auditor").error().slug, "duties-apart");
    EXPECT_TRUE(reset(trusted_actor(Proof::command_line, "命令行"), "secadmin").has_value());
}

TEST_P(Accounts, LoseTheirSessionsWhenTheirPasswordIsReset) {
    const auto secret = sign_in_as("changsha").cookie.session;
    reset(actor("sysadmin"), "changsha").value();
    EXPECT_EQ(actor_of(secret).error().slug, "session-expired");
}

TEST_P(Accounts, AreWrittenInTheirOwnCounty) {
    const auto at = place("changsha");
    EXPECT_EQ(as_in(actor("sysadmin"), "430000", [&](Work& work) { return lock_account(work, {at.id}); }).error().slug, "other-county");
}

TEST_P(Accounts, AreListedByHomeAndName) {
    FindAccounts query;
    query.body = body("430104-education");
    EXPECT_EQ(names(actor("sysadmin"), query), (std::vector<std::string>{"custodian", "custodian2", "inspector", "inspector2", "leader", "yuelu", "body", "head", "office", "parent", "parent2", "teacher", "college"}));
}

TEST_P(Accounts, AreFoundByPartOfTheName) {
    FindAccounts query;
    query.text = "ZHUZHOU";
    EXPECT_EQ(names(actor("sysadmin"), query), (std::vector<std::string>{"zhuzhou-price", "zhuzhou-edu", "zhuzhou-finance"}));
    query.text = "班主任";
    EXPECT_EQ(names(actor("sysadmin"), query), (std::vector<std::string>{"teacher"}));
}

TEST_P(Accounts, ArePagedWithoutGapsAndRepeats) {
    const auto who = actor("sysadmin");
    FindAccounts query;
    query.limit = 4;
    std::vector<std::string> all;
    do {
        const auto page = ask(who, [&](Work& work) { return find_accounts(work, query); }).value();
        for (const auto& row : page.items) all.push_back(row.name);
        query.cursor = page.next;
    } while (query.cursor);
    FindAccounts at_once;
    at_once.limit = 200;
    EXPECT_EQ(all, names(who, at_once));
    EXPECT_EQ(all.size(), seed_sample(storage(), context()).value().rows.size());
}

TEST_P(Accounts, ShowTheirGrantsAndSessions) {
    sign_in_as("changsha");
    const auto page = ask(actor("sysadmin"), [&](Work& work) { return show_account(work, {place("changsha").id}); }).value();
    EXPECT_EQ(page.grants.size(), 3U);
    EXPECT_EQ(page.sessions.size(), 1U);
}

TEST_P(Accounts, AreHiddenOutsideOfTheScope) {
    auto who = actor("sysadmin");
    for (auto& grant : who.grants) grant.scope = "/430000/430200/";
    EXPECT_EQ(ask(who, [&](Work& work) { return show_account(work, {place("changsha").id}); }).error().slug, "unknown-account");
    EXPECT_EQ(as_in(who, "430100", [&](Work& work) { return lock_account(work, {place("changsha").id}); }).error().slug, "unknown-account");
    EXPECT_EQ(names(who, {}), (std::vector<std::string>{"zhuzhou-price", "zhuzhou-edu", "zhuzhou-finance"}));
}

TEST_P(Accounts, OfTheSampleAreMadeOnce) {
    const auto before = names(actor("sysadmin"), {});
    EXPECT_EQ(seed_sample(storage(), context()).value().rows.size(), before.size());
    EXPECT_EQ(names(actor("sysadmin"), {}), before);
}

TEST_P(Accounts, OfTheSampleCanAllSignIn) {
    for (const auto& row : seed_sample(storage(), context()).value().rows) EXPECT_EQ(refusal(row.name), "") << row.name;
}

TEST_P(Accounts, OfTheSampleBreakNoRule) { EXPECT_TRUE(violations().empty()); }

TEST_P(Accounts, AreAskedForWithStatementsThatBothEnginesUnderstand) {
    EXPECT_EQ(storage::not_understood(storage(), queries::all), std::vector<std::string>{});
}

// ---- the first administrators ------------------------------------------------------------------------------------------

class FirstStart : public IdentityOnBoth {
 protected:
    bool wants_sample() const override { return false; }
};
ON_BOTH_DATABASES(FirstStart);

TEST_P(FirstStart, MakesThreeAdministratorsWithOneTimePasswords) {
    const auto made = write([](Work& work) { return bootstrap(work); }).value();
    ASSERT_EQ(made.size(), 3U);
    for (const auto& account : made) EXPECT_TRUE(try_to_sign_in(account.name, account.password).value().view.body.must_change_password);
}

TEST_P(FirstStart, GivesEachOnePowerOverEverything) {
    for (const auto& account : write([](Work& work) { return bootstrap(work); }).value()) {
        const auto first = actor_of(try_to_sign_in(account.name, account.password).value().view.cookie.session).value();
        as(first, [&](Work& work) { return change_password_at_once(work, {account.password, "Xin-mima-2027"}); }).value();
    }
    const auto who = actor_of(try_to_sign_in("secadmin", "Xin-mima-2027").value().view.cookie.session).value();
    EXPECT_TRUE(who.may(permissions::roles_grant, "/430000/"));
    EXPECT_FALSE(who.may(permissions::accounts_write, "/430000/"));
    EXPECT_FALSE(who.may(permissions::audit_read, "/430000/"));
}

TEST_P(FirstStart, MakesNobodyWhereThereIsSomebody) {
    write([](Work& work) { return bootstrap(work); }).value();
    EXPECT_TRUE(write([](Work& work) { return bootstrap(work); }).value().empty());
}

TEST_P(FirstStart, BreaksNoRule) {
    write([](Work& work) { return bootstrap(work); }).value();
    EXPECT_TRUE(violations().empty());
}

TEST_P(FirstStart, SetsRolesOnce) {
    EXPECT_GT(write([](Work& work) { return seed_roles(work); }).value(), 0);
    EXPECT_EQ(write([](Work& work) { return seed_roles(work); }).value(), 0);
}

}  // namespace
}  // namespace luoshi::identity
