#include "identity/identity_on_both.hpp"

namespace luoshi::identity {
namespace {

class ReadingTheAudit : public IdentityOnBoth {
 protected:
    std::vector<AuditRow> found(const FindAudit& query) { return read([&](Work& work) { return find_audit(work, query); }).value().items; }
};
ON_BOTH_DATABASES(ReadingTheAudit);

TEST_P(ReadingTheAudit, ShowsTheNewestFirstOverAllCounties) {
    for (const std::string name : {"changsha", "yuelu"}) {
        clock().advance(std::chrono::seconds(1));
        sign_in_as(name);
    }
    const auto rows = found({.limit = 2});
    EXPECT_EQ(rows.at(0).county, "430104");
    EXPECT_EQ(rows.at(1).county, "430100");
}

TEST_P(ReadingTheAudit, PagesWithoutGapsAndRepeats) {
    FindAudit query;
    query.limit = 7;
    std::set<std::pair<std::string, std::int64_t>> seen;
    std::size_t rows = 0;
    do {
        const auto page = read([&](Work& work) { return find_audit(work, query); }).value();
        for (const auto& row : page.items) seen.emplace(row.county, row.serial);
        rows += page.items.size();
        query.cursor = page.next;
    } while (query.cursor);
    EXPECT_EQ(seen.size(), rows);
    EXPECT_EQ(rows, found({.limit = 200}).size());
}

TEST_P(ReadingTheAudit, FindsOneDay) {
    clock().advance(std::chrono::hours(24));
    sign_in_as("changsha");
    FindAudit query;
    query.from = query.until = clock().today();
    EXPECT_EQ(found(query).size(), 1U);
}

TEST_P(ReadingTheAudit, FindsAnActorByPartOfTheNameAndById) {
    sign_in_as("changsha");
    FindAudit query;
    query.actor = "长沙教育";
    EXPECT_EQ(found(query).size(), 1U);
    query.actor = place("changsha").id.to_string();
    EXPECT_EQ(found(query).size(), 1U);
}

TEST_P(ReadingTheAudit, FindsAnActionAndASubject) {
    sign_in_as("changsha");
    FindAudit query;
    query.action = "identity.";
    query.subject = place("changsha").id.to_string();
    EXPECT_EQ(found(query).size(), 5U);  // made, three roles, signed in
    query.action = "identity.sign_in";
    EXPECT_EQ(found(query).size(), 1U);
}

TEST_P(ReadingTheAudit, OfACountyIsForItsAuditAdministrator) {
    sign_in_as("changsha");
    sign_in_as("zhuzhou-price");
    auto who = actor("auditor");
    for (auto& grant : who.grants) grant.scope = "/430000/430100/";
    for (const auto& row : ask(who, [](Work& work) { return find_audit(work, {}); }).value().items) {
        EXPECT_TRUE(row.county == "430100" || row.county == "430104") << row.county;
    }
}

TEST_P(ReadingTheAudit, IsNotForWhoOverseesADepartmentOnly) {
    auto who = actor("auditor");
    for (auto& grant : who.grants) grant.scope = "/430000/430000-education/";
    EXPECT_TRUE(ask(who, [](Work& work) { return find_audit(work, {}); }).value().items.empty());
}

TEST_P(ReadingTheAudit, RefusesACursorThatFitsNothing) {
    FindAudit query;
    query.cursor = "here";
    EXPECT_EQ(read([&](Work& work) { return find_audit(work, query); }).error().slug, "bad-cursor");
}

TEST_P(ReadingTheAudit, ShowsNoPasswordAnywhere) {
    const auto made = in("430000", [&](Work& work) { return reset_password_at_once(work, {place("registrar").id}); }).value();
    refusal("registrar", made.password + "x");
    for (const auto& row : found({.limit = 200})) EXPECT_EQ(json::to_json(row).find(made.password), std::string::npos) << row.action;
}

}  // namespace
}  // namespace luoshi::identity
