#include "fees/exemptions/exemptions_on_both.hpp"

#include <fstream>
#include <sstream>

namespace luoshi::fees::exemptions {
namespace {

using Slugs = std::set<std::string>;

class Exemptions : public ExemptionsOnBoth {
 protected:
    // Everything that this room ever wrote to the audit and to the outbox.
    std::string told() {
        return read([&](Work& work) -> Result<std::string> {
                   std::string all;
                   work.each(statement("SELECT action, subject, details FROM audit_entry WHERE county = $1 AND action LIKE 'exemptions.%'"),
                             [&](const storage::Row& row) {
                                 for (int i = 0; i < 3; ++i) all += std::string(row.text(i)) + "\n";
                             },
                             county);
                   work.each(statement("SELECT name, payload FROM outbox_event WHERE county = $1 AND name LIKE 'exemptions.%'"),
                             [&](const storage::Row& row) { all += std::string(row.text(0)) + std::string(row.text(1)) + "\n"; }, county);
                   return all;
               }).value();
    }
};
ON_BOTH_DATABASES(Exemptions);

struct BuiltInRole {
    std::string name;
    std::vector<std::string> permissions;
};

std::vector<BuiltInRole> built_in_roles() {
    std::ifstream file(LUOSHI_SOURCE_DIR "/src/identity/data/roles.json");
    std::ostringstream text;
    text << file.rdbuf();
    const auto whole = boost::json::parse(text.str());
    std::vector<BuiltInRole> roles;
    for (const auto& role : whole.at("roles").as_array()) {
        BuiltInRole one{std::string(role.at("name").as_string()), {}};
        for (const auto& permission : role.at("permissions").as_array()) one.permissions.emplace_back(permission.as_string());
        roles.push_back(std::move(one));
    }
    return roles;
}

TEST_P(Exemptions, TakeTheirRateFromTheRule) {
    const auto full = grant(decision(1, 0)).value();
    EXPECT_EQ(full.percent, 100);
    EXPECT_NE(full.rule_basis.find("岳教〔2026〕1号"), std::string::npos);
    EXPECT_EQ(grant(decision(2, 1, "hardship")).value().percent, 50);
    EXPECT_EQ(grant(decision(3, 2, "orphan")).error().slug, "category-not-in-rule");
}
TEST_P(Exemptions, AreRefusedInWords) {
    auto command = decision(1, 0);
    command.document = " ";
    EXPECT_EQ(grant(command).error().slug, "document-required");
    EXPECT_EQ(grant(decision(1, 0, "low_income", Date(2026, 9, 2), Date(2026, 9, 1))).error().slug, "days-reversed");
    EXPECT_EQ(grant(decision(1, 9)).error().slug, "no-such-pupil");
    grant(decision(1, 0)).value();
    EXPECT_EQ(grant(decision(1, 0)).value().percent, 100);  // the same again
    EXPECT_EQ(grant(decision(1, 1)).error().slug, "id-taken");
    EXPECT_EQ(grant(decision(2, 0, "low_income", Date(2027, 1, 31), Date(2027, 3, 1))).error().slug, "exempt-already");
    EXPECT_TRUE(grant(decision(3, 0, "hardship")));  // another category may stand beside it
    EXPECT_TRUE(grant(decision(4, 0, "low_income", Date(2027, 2, 1), Date(2027, 3, 1))));
}
TEST_P(Exemptions, HoldFromTheFirstToTheLastDayAndUntilTheirEnd) {
    grant(decision(1, 0)).value();
    EXPECT_EQ(grants(Date(2026, 8, 1), Date(2026, 8, 31)).size(), 0U);
    EXPECT_EQ(grants(Date(2026, 8, 1), Date(2026, 9, 1)).size(), 1U);
    EXPECT_EQ(grants(Date(2027, 1, 31), Date(2027, 2, 5)).size(), 1U);
    EXPECT_EQ(grants(Date(2027, 2, 1), Date(2027, 2, 5)).size(), 0U);
    EXPECT_EQ(grants(Date(2026, 9, 1), Date(2026, 9, 1))[0].until, Date(2027, 2, 1));
    EXPECT_EQ(end(1, Date(2026, 8, 31)).error().slug, "end-outside");
    EXPECT_EQ(end(1, Date(2027, 2, 1)).error().slug, "end-outside");
    EXPECT_EQ(end(1, Date(2026, 11, 1), "").error().slug, "reason-required");
    end(1, Date(2026, 11, 1)).value();
    EXPECT_TRUE(end(1, Date(2026, 11, 1)));  // the same again
    EXPECT_EQ(end(1, Date(2026, 12, 1)).error().slug, "already-ended");
    EXPECT_EQ(grants(Date(2026, 9, 1), Date(2027, 1, 31))[0].until, Date(2026, 11, 1));
    EXPECT_EQ(grants(Date(2026, 11, 1), Date(2027, 1, 31)).size(), 0U);
    EXPECT_TRUE(grant(decision(2, 0, "low_income", Date(2026, 11, 1), Date(2026, 12, 1))));
    const auto one = read([&](Work& work) -> Result<std::vector<Grant>> { return grants_of(work, county, child(0), Date(2026, 9, 1), Date(2027, 1, 1)); }).value();
    EXPECT_EQ(one.size(), 2U);
}
TEST_P(Exemptions, EndedOnTheirFirstDayNeverHeld) {
    grant(decision(1, 0)).value();
    end(1, Date(2026, 9, 1)).value();
    EXPECT_TRUE(grants(Date(2026, 1, 1), Date(2027, 12, 31)).empty());
    EXPECT_TRUE(grant(decision(2, 0)));
}

// The line in exemption_steps.cpp that asks why_not_withdraw, and behind it the CHECK withdrawn_by_another.
TEST_P(Exemptions, AreWithdrawnBySomebodyElseThanWhoEnteredThem) {
    grant(decision(1, 0)).value();
    EXPECT_EQ(withdraw(1, "x", finance()).error().slug, "second-person");
    EXPECT_FALSE(takes("INSERT INTO exemption_withdrawal SELECT county, id, granted_by, 'x', 1, granted_by, 'a' FROM exemption_grant WHERE county = $1"));
    EXPECT_FALSE(takes("INSERT INTO exemption_withdrawal SELECT county, id, 'somebody', 'x', 1, 'b', 'b' FROM exemption_grant WHERE county = $1"));
    EXPECT_EQ(withdraw(1, " ").error().slug, "reason-required");
    EXPECT_EQ(withdraw(9).error().slug, "no-such-exemption");
    EXPECT_EQ(grants(Date(2026, 9, 1), Date(2027, 1, 31)).size(), 1U);
    const auto view = withdraw(1).value();
    EXPECT_EQ(view.state, GrantState::withdrawn);
    EXPECT_EQ(view.withdraw_reason, "登记成了另一名学生");
    EXPECT_EQ(view.withdrawn_by, "县教育局");
    EXPECT_TRUE(withdraw(1));  // the same again
    EXPECT_EQ(withdraw(1, "又一个原因").error().slug, "already-withdrawn");
    EXPECT_EQ(end(1, Date(2026, 11, 1)).error().slug, "already-withdrawn");
    EXPECT_FALSE(takes("DELETE FROM exemption_withdrawal WHERE county = $1"));
}
TEST_P(Exemptions, ThatWereWithdrawnNeverHeldWhetherOrNotTheyHadEnded) {
    grant(decision(1, 0)).value();
    end(1, Date(2026, 11, 1)).value();
    EXPECT_EQ(grants(Date(2026, 9, 1), Date(2027, 1, 31)).size(), 1U);
    withdraw(1).value();
    const Date first(2026, 9, 1);
    const Date last(2027, 1, 31);
    EXPECT_TRUE(grants(first, last).empty());
    const std::vector<PupilId> children{child(0)};
    EXPECT_TRUE(read([&](Work& work) -> Result<std::vector<Grant>> { return grants_of(work, county, child(0), first, last); }).value().empty());
    EXPECT_TRUE(read([&](Work& work) -> Result<std::vector<Grant>> { return grants_of_pupils(work, county, children, first, last); }).value().empty());
    EXPECT_EQ(read([&](Work& work) -> Result<std::vector<PupilId>> { return withdrawn_of_school(work, county, school, first, last); }).value(), children);
    EXPECT_TRUE(read([&](Work& work) -> Result<std::vector<PupilId>> { return withdrawn_of_school(work, county, school, Date(2027, 2, 1), Date(2027, 7, 31)); }).value().empty());
    EXPECT_EQ(read([&](Work& work) -> Result<std::optional<std::string>> { return why_withdrawn(work, county, id<GrantId>(1)); }).value(), "登记成了另一名学生");
    EXPECT_EQ(seen().running, 0);
    EXPECT_TRUE(grant(decision(2, 0)));  // the right one, on the same days
}
TEST_P(Exemptions, SayWhoMayWithdrawThem) {
    grant(decision(1, 0)).value();
    const auto action = [&](const Actor& who) {
        const auto view = see(who, [&](Work& work) { return find_exemptions(work, {school}); }).value();
        return view.items.at(0).actions.at(1);
    };
    EXPECT_EQ(action(finance()).action, "withdraw");
    EXPECT_EQ(action(finance()).reason, "second-person");
    EXPECT_TRUE(action(bureau()).enabled);
}

// ---- who sees them

TEST_P(Exemptions, AreMissingForEveryRoleWithoutTheRight) {
    grant(decision(1, 0)).value();
    int without = 0;
    for (const auto& role : built_in_roles()) {
        Actor actor = account_of(30, "某人");
        bool holds = false;
        for (const auto& permission : role.permissions) {
            actor.grants.push_back({permission, "/430000/"});
            holds = holds || permission.starts_with("exemptions.");
        }
        if (holds) continue;
        ++without;
        EXPECT_EQ(see(actor, [&](Work& work) { return find_exemptions(work, {school}); }).error().code, Code::missing) << role.name;
        EXPECT_EQ(see(actor, [&](Work& work) { return find_lists(work, {school}); }).error().code, Code::missing) << role.name;
        EXPECT_EQ(as(actor, [&](Work& work) { return reveal_exemptions(work, {school, "看看", {}}); }).error().code, Code::missing) << role.name;
        EXPECT_EQ(as(actor, [&](Work& work) { return export_exemptions(work, {school, "看看", {}}); }).error().code, Code::missing) << role.name;
        EXPECT_EQ(as(actor, [&](Work& work) { return grant_exemption(work, decision(9, 1)); }).error().code, Code::missing) << role.name;
        EXPECT_EQ(as(actor, [&](Work& work) { return end_exemption(work, {id<GrantId>(1), Date(2026, 10, 1), "x", "", {}}); }).error().code, Code::missing)
            << role.name;
        EXPECT_EQ(withdraw(1, "x", actor).error().code, Code::missing) << role.name;
        EXPECT_EQ(hand_in(9, file({}), false, actor).error().code, Code::missing) << role.name;
    }
    EXPECT_GE(without, 10);
}
TEST_P(Exemptions, OfAnotherSchoolAreMissingToo) {
    grant(decision(1, 0)).value();
    Actor elsewhere = account_of(31, "外校财务");
    for (const auto& permission : permissions::all) elsewhere.grants.push_back({std::string(permission.name), "/430000/430100/430102/"});
    const auto there = see(elsewhere, [&](Work& work) { return find_exemptions(work, {school}); }).error();
    const auto nowhere = see(elsewhere, [&](Work& work) { return find_exemptions(work, {id<BodyId>(200)}); }).error();
    EXPECT_EQ(there.slug, nowhere.slug);
    EXPECT_EQ(there.detail, nowhere.detail);
}
TEST_P(Exemptions, AreShownWithMaskedNamesUntilAReasonIsGiven) {
    grant(decision(1, 0)).value();
    EXPECT_EQ(seen().items[0].pupil_name, "丁*一");
    EXPECT_EQ(seen().running, 1);
    EXPECT_EQ(as(finance(), [&](Work& work) { return reveal_exemptions(work, {school, "", {}}); }).error().slug, "reason-required");
    EXPECT_EQ(as(finance(), [&](Work& work) { return reveal_exemptions(work, {school, "向财政申报补助", {}}); }).value().items[0].pupil_name, "丁小一");
    EXPECT_NE(told().find("向财政申报补助"), std::string::npos);
    const auto names = [&](std::optional<std::string> reason) {
        const auto reply = as(finance(), [&](Work& work) { return export_exemptions(work, {school, reason, {}}); }).value();
        return documents::read_xlsx(reply.bytes).value()[0].rows[1][1];
    };
    EXPECT_EQ(names({}), "丁*一");
    EXPECT_EQ(names("向财政申报补助"), "丁小一");
}
TEST_P(Exemptions, LeaveNeitherCategoryNorNameInAuditAndEvents) {
    grant(decision(1, 0)).value();
    end(1, Date(2026, 10, 1)).value();
    withdraw(1, "家庭经济困难认定给错了孩子").value();
    hand_in(5, file({{"李想", "CODE0001", "家庭经济困难学生", "岳民〔2026〕3号", "2026-09-01", "2027-01-31"}})).value();
    const auto all = told();
    EXPECT_NE(all.find("exemptions.granted"), std::string::npos);
    for (const auto* word : {"low_income", "hardship", "困难", "低保", "丁小一", "李想"}) EXPECT_EQ(all.find(word), std::string::npos) << word;
}

// ---- lists

TEST_P(Exemptions, OfAListAreTakenOverAsAWhole) {
    const auto bytes = file({{"丁小一", "CODE0000", "最低生活保障家庭学生", "岳民〔2026〕3号", "2026-09-01", "2027-01-31"},
                             {"李想", "CODE0001", "hardship", "岳民〔2026〕3号", "2026年9月1日", "2027/1/31"}});
    const auto checked = hand_in(5, bytes, true).value();
    EXPECT_EQ(checked.grants, 2);
    EXPECT_FALSE(checked.id);
    EXPECT_TRUE(seen().items.empty());  // a check writes nothing
    const auto taken = hand_in(5, bytes).value();
    EXPECT_EQ(taken.grants, 2);
    EXPECT_TRUE(taken.faults.empty());
    EXPECT_EQ(seen().items.size(), 2U);
    EXPECT_EQ(hand_in(5, bytes).value().grants, 2);  // the same again
    EXPECT_EQ(seen().items.size(), 2U);
    EXPECT_EQ(hand_in(5, bytes + "\n").error().slug, "id-taken");
    EXPECT_EQ(hand_in(6, bytes).value().faults.size(), 2U);  // they are exempt already
    EXPECT_EQ(see(finance(), [&](Work& work) { return find_lists(work, {school}); }).value().items.size(), 1U);
}
TEST_P(Exemptions, OfAListWithFaultsAreNotTakenOverAndAllFaultsAreSaid) {
    const auto view = hand_in(5, file({{"丁小一", "CODE0000", "最低生活保障家庭学生", "岳民〔2026〕3号", "2026-09-01", "2027-01-31"},
                                       {"丁小二", "CODE0000", "最低生活保障家庭学生", "岳民〔2026〕3号", "2026-09-01", "2027-01-31"},
                                       {"李想", "CODE0001", "三好学生", "", "某天", "2027-01-31"},
                                       {"赵一", "CODE0002", "孤儿", "岳民〔2026〕3号", "2026-09-01", "2027-01-31"},
                                       {"丁小一", "CODE0000", "最低生活保障家庭学生", "岳民〔2026〕3号", "2027-01-31", "2027-02-01"}}))
                          .value();
    std::set<std::pair<int, std::string>> said;
    for (const auto& fault : view.faults) said.emplace(fault.row, fault.slug);
    EXPECT_EQ(said, (std::set<std::pair<int, std::string>>{{3, "no-such-pupil"},
                                                           {4, "category-unknown"},
                                                           {4, "required"},
                                                           {4, "not-a-day"},
                                                           {5, "category-not-in-rule"},
                                                           {6, "exempt-already"}}));
    EXPECT_FALSE(view.id);
    EXPECT_TRUE(seen().items.empty());
}
TEST_P(Exemptions, OfTheCountysListReachItsSchools) {
    const auto view = hand_in(5, file({{"赵一", "CODE0002", "hardship", "岳民〔2026〕3号", "2026-09-01", "2027-01-31"}}), false, bureau(), bureau_body).value();
    EXPECT_TRUE(view.faults.empty());
    EXPECT_EQ(seen().items.size(), 1U);
}
// By 学籍号, as civil affairs and the county's own lists name children: the digest finds them, however the letters are written.
TEST_P(Exemptions, OfAListNameChildrenByTheirNumber) {
    number(0, "G430104201803150018");
    number(1, "430104201803150026", "2026-08-31");  // an earlier one
    number(1, "G43010420180315002X");
    const auto row = [](const char* name, const char* who, const char* category) {
        return documents::Row{name, who, category, "岳民〔2026〕3号", "2026-09-01", "2027-01-31"};
    };
    const auto view = hand_in(5, file({row("丁小一", "G430104201803150018", "low_income"), row("李想", "g43010420180315002x", "hardship"),
                                       row("李想", "G43010420180315002X", "low_income"), row("赵一", "CODE0002", "hardship")}))
                          .value();
    for (const auto& fault : view.faults) ADD_FAILURE() << fault.row << ": " << fault.slug;
    const auto all = grants(Date(2026, 9, 1), Date(2026, 9, 1));
    EXPECT_EQ(std::ranges::count(all, child(0), &Grant::pupil), 1);
    EXPECT_EQ(std::ranges::count(all, child(1), &Grant::pupil), 2) << "two spellings of one number";
    EXPECT_EQ(std::ranges::count(all, child(2), &Grant::pupil), 1);
}
TEST_P(Exemptions, OfAListByNumberFindNobodyElse) {
    number(0, "G430104201803150018");
    number(1, "430104201803150026", "2026-08-31");
    const auto row = [](const char* name, const char* who) { return documents::Row{name, who, "low_income", "岳民〔2026〕3号", "2026-09-01", "2027-01-31"}; };
    const auto view = hand_in(5, file({row("李想", "G430104201803150018"),     // another child's number
                                       row("李想", "430104201803150026"),      // no longer the number
                                       row("丁小一", "G430104201803150099")}))  // nobody's
                          .value();
    ASSERT_EQ(view.faults.size(), 3U);
    for (const auto& fault : view.faults) EXPECT_EQ(fault.slug, "no-such-pupil") << fault.row;
    EXPECT_TRUE(grants(Date(2026, 9, 1), Date(2026, 9, 1)).empty());
}
TEST_P(Exemptions, AskForAllNumbersOfAListInOneStatement) {
    number(0, "G430104201803150018");
    number(2, "G43010420180315003X");
    const auto found = read([&](Work& work) -> Result<std::map<std::string, PupilId>> {
                           return pupils::pupils_with_numbers(work, county, {"G430104201803150018", "g43010420180315003x", "G000000000000000000"});
                       }).value();
    EXPECT_EQ(found, (std::map<std::string, PupilId>{{"G430104201803150018", child(0)}, {"g43010420180315003x", child(2)}}));
    EXPECT_TRUE(read([&](Work& work) -> Result<std::map<std::string, PupilId>> {
                    return pupils::pupils_with_numbers(work, "430105", {"G430104201803150018"});
                }).value().empty()) << "another county's";
}
TEST_P(Exemptions, NeedTheColumnsOfTheTemplate) {
    const auto refused = hand_in(5, "\xEF\xBB\xBF姓名,类别\r\n丁小一,孤儿\r\n").error();
    EXPECT_EQ(refused.slug, "columns-missing");
    EXPECT_NE(refused.detail.find("文号"), std::string::npos);
}

// ---- by plain SQL

TEST_P(Exemptions, CannotBeChangedEndedTwiceOrLowered) {
    grant(decision(1, 0)).value();
    end(1, Date(2026, 11, 1)).value();
    EXPECT_FALSE(takes("UPDATE exemption_grant SET percent = 60 WHERE county = $1"));
    EXPECT_FALSE(takes("DELETE FROM exemption_end WHERE county = $1"));
    EXPECT_FALSE(takes("INSERT INTO exemption_end SELECT county, exemption, from_date, until_date, '2026-12-01', reason, document, at, by_whom, by_name FROM "
                       "exemption_end WHERE county = $1"));
    EXPECT_FALSE(takes("INSERT INTO exemption_grant SELECT county, '00000000-0000-0000-0000-0000000000ff', pupil, category, 40, from_date, until_date, "
                       "document, evidence, rule_value, 100, rule_basis, list, granted_at, granted_by, granted_by_name FROM exemption_grant WHERE county = $1"));
}
TEST_P(Exemptions, ChecksFindTwoOnOneDayAndARateBelowTheRule) {
    grant(decision(1, 0)).value();
    EXPECT_EQ(violated(), Slugs{});
    ASSERT_TRUE(takes("INSERT INTO exemption_grant SELECT county, '00000000-0000-0000-0000-0000000000fe', pupil, category, percent, until_date, '2028-01-01', "
                      "document, evidence, rule_value, rule_percent, rule_basis, list, granted_at, granted_by, granted_by_name FROM exemption_grant WHERE county = $1"));
    EXPECT_EQ(violated(), Slugs{});  // one day after the other
    ASSERT_TRUE(takes("INSERT INTO exemption_grant SELECT county, '00000000-0000-0000-0000-0000000000ff', pupil, category, 60, from_date, until_date, document, "
                      "evidence, rule_value, 60, rule_basis, list, granted_at, granted_by, granted_by_name FROM exemption_grant WHERE county = $1 AND until_date "
                      "<> '2028-01-01'"));
    EXPECT_EQ(violated(), (Slugs{"overlapping_grants", "percent_below_rule"}));
}
TEST_P(Exemptions, ChecksFindAListThatIsNotWhole) {
    grant(decision(1, 0)).value();
    ASSERT_TRUE(takes("INSERT INTO exemption_list SELECT county, '00000000-0000-0000-0000-0000000000fd', b.id, 'x', 'x', 2, 1, 'a', 'a' FROM body b WHERE "
                      "b.county = $1 AND b.code = '430104-education'"));
    EXPECT_EQ(violated(), (Slugs{"list_counts_differ"}));
}

}  // namespace
}  // namespace luoshi::fees::exemptions
