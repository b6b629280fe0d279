#include "fees/charges/charges_on_both.hpp"
#include "fees/exemptions/api.hpp"
#include "platform/documents/spreadsheet.hpp"

namespace luoshi::fees::charges {
namespace {

constexpr std::string_view grant_text =
    "INSERT INTO exemption_grant (county, id, pupil, category, percent, from_date, until_date, document, evidence, rule_value, rule_percent, rule_basis, granted_at, "
    "granted_by, granted_by_name) SELECT $1, $2, $3, 'low_income', 100, '2026-09-01', '2027-07-31', '岳民〔2026〕3号', '名单', v.id, 100, '样例', 1, 'a', '甲' "
    "FROM rule_value v WHERE v.parameter = 'exemption.categories'";
constexpr storage::Query grant{"test.grant", grant_text, grant_text};

constexpr std::string_view details_text = "SELECT details FROM audit_entry WHERE county = $1 AND action LIKE 'charges.%_claim' ORDER BY serial";
constexpr storage::Query details{"test.details", details_text, details_text};

class SubsidyClaim : public ChargesOnBoth {
 protected:
    Actor aid() const { return AttendanceOnBoth::with(account_of(28, "资助"), {exemptions::permissions::read}); }
    std::vector<std::string> kept() {
        return read([&](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(details, county); }).value();
    }
    void exempt(int n) {
        rule("exemption.categories", json::value{{"low_income", 100}});
        here([&](Work& work) -> Result<Nothing> {
            work.run(grant, county, id<exemptions::GrantId>(static_cast<std::uint8_t>(150 + n)), child(n)).rows();
            work.record("test.grant", "pupil", "");
            return Nothing{};
        }).value();
    }
};
ON_BOTH_DATABASES(SubsidyClaim);

TEST_P(SubsidyClaim, NamesWhoIsExemptByWhichDocumentAndForHowMuch) {
    set_rules();
    publish_notice();
    exempt(2);
    at(9, 0);
    make().value();
    const auto claim = [&] {
        return see(aid(), [&](Work& work) { return find_subsidy_claim(work, {.plan = plan}); }).value().items;
    };
    ASSERT_EQ(claim().size(), 1u);
    EXPECT_EQ(claim()[0].name, "李*") << "masked until a reason is given";
    EXPECT_EQ(claim()[0].documents, "岳民〔2026〕3号");
    EXPECT_EQ(claim()[0].asked_fen, 20 * 400);
    EXPECT_EQ(standing(journal::Account::subsidy_due), Money::fen(20 * 400));
    hold_all({{3, {2}}});
    settle().value();
    EXPECT_EQ(claim()[0].settled_fen, 19 * 400);
    EXPECT_EQ(standing(journal::Account::subsidy_due), Money::fen(19 * 400));
}

TEST_P(SubsidyClaim, ShowsFullNamesOnlyForAReasonThatIsKept) {
    set_rules();
    publish_notice();
    exempt(2);
    at(9, 0);
    make().value();
    const auto reveal = [&](const Actor& actor, std::string reason) {
        return as(actor, [&](Work& work) { return reveal_subsidy_claim(work, {plan, std::move(reason), {}}); });
    };
    EXPECT_EQ(reveal(aid(), " ").error().slug, "text-required");
    EXPECT_EQ(reveal(finance(), "核对").error().slug, "no-such-plan");
    EXPECT_EQ(reveal(aid(), "报区财政局核对").value().items.at(0).name, "李想");
    EXPECT_EQ(kept(), (std::vector<std::string>{R"({"reason":"报区财政局核对"})"})) << "neither the name nor the category";
}

TEST_P(SubsidyClaim, TheFileNamesChildrenOnlyForAReasonToo) {
    set_rules();
    publish_notice();
    exempt(2);
    at(9, 0);
    make().value();
    const auto file = [&](std::optional<std::string> reason) {
        return as(aid(), [&](Work& work) { return export_subsidy_claim(work, {plan, reason, {}}); });
    };
    EXPECT_EQ(file("").error().slug, "text-required");
    const auto read_back = [&](std::optional<std::string> reason) { return documents::read_xlsx(file(reason).value().bytes).value().at(0).rows.at(1).at(1); };
    EXPECT_EQ(read_back({}), "李*");
    EXPECT_EQ(read_back("报区财政局"), "李想");
    EXPECT_EQ(kept().size(), 2u);
}

// Who may see bills and who teaches does not thereby see who is exempt.
TEST_P(SubsidyClaim, IsNotForWhoMaySeeBills) {
    EXPECT_EQ(see(finance(), [&](Work& work) { return find_subsidy_claim(work, {.plan = plan}); }).error().slug, "no-such-plan");
    EXPECT_EQ(see(zhou(), [&](Work& work) { return find_subsidy_claim(work, {.plan = plan}); }).error().slug, "no-such-plan");
}

// Granted after the bill: what was asked too much is given back by itself, and finance bears it.
TEST_P(SubsidyClaim, ALaterGrantIsPaidBackByItself) {
    set_rules();
    publish_notice();
    at(9, 0);
    make().value();
    pay(bills_of(2)[0].id, 8'000);
    exempt(2);
    const auto relieved = here([&](Work& work) { return relieve(work, county, plan, ReliefCause::exemption, "grant", child(2)); }).value();
    EXPECT_EQ(relieved, 1);
    EXPECT_EQ(standing(journal::Account::refunds_due), Money::fen(-8'000));
    EXPECT_EQ(standing(journal::Account::subsidy_due), Money::fen(8'000));
}

}  // namespace
}  // namespace luoshi::fees::charges
