// Claims on finance: handed in once the term is settled, added up by the county, answered by what came in.
#include "fees/charges/charges_on_both.hpp"
#include "fees/closing/checks.hpp"
#include "fees/closing/migrations.hpp"
#include "fees/closing/permissions.hpp"
#include "fees/closing/use_cases.hpp"
#include "fees/exemptions/api.hpp"
#include "fees/pay/migrations.hpp"
#include "fees/payments/migrations.hpp"
#include "fees/refunds/migrations.hpp"
#include "platform/documents/spreadsheet.hpp"

namespace luoshi::fees::closing {
namespace {

constexpr std::string_view grant_text =
    "INSERT INTO exemption_grant (county, id, pupil, category, percent, from_date, until_date, document, evidence, rule_value, rule_percent, rule_basis, granted_at, "
    "granted_by, granted_by_name) SELECT $1, $2, $3, 'low_income', 100, '2026-09-01', '2027-07-31', '岳民〔2026〕3号', '名单', v.id, 100, '样例', 1, 'a', '甲' "
    "FROM rule_value v WHERE v.parameter = 'exemption.categories'";
constexpr storage::Query grant{"test.claim_grant", grant_text, grant_text};
constexpr std::string_view withdrawal_text =
    "INSERT INTO exemption_withdrawal (county, exemption, granted_by, reason, at, by_whom, by_name) VALUES ($1, $2, 'a', '登记错误', 1, 'b', '乙')";
constexpr storage::Query withdrawal{"test.claim_withdrawal", withdrawal_text, withdrawal_text};
constexpr std::string_view subsidy_text =
    "INSERT INTO grant_received (county, id, school, school_year, term, kind, fund, debit, credit, amount_fen, entry, giver, document, day, at, by_whom, by_name) "
    "VALUES ($1, $2, $3, 2026, 'autumn', 'subsidy', 'service', 'bank', 'subsidy_due', $4, $5, '岳麓区财政局', '拨款单', '2027-01-10', 1, 'a', 'a')";
constexpr storage::Query subsidy{"test.claim_subsidy", subsidy_text, subsidy_text};
constexpr std::string_view relief_text = "SELECT id FROM bill_relief WHERE county = $1 AND cause = 'exemption'";
constexpr storage::Query only_relief{"test.claim_relief", relief_text, relief_text};
constexpr std::string_view kept_text = "SELECT details FROM audit_entry WHERE county = $1 AND action LIKE 'closing.%claim%' ORDER BY serial";
constexpr storage::Query kept_statement{"test.claim_kept", kept_text, kept_text};

class Claims : public charges::ChargesOnBoth {
 protected:
    Claims() : ChargesOnBoth({payments::migrations::all, refunds::migrations::all, pay::migrations::all, migrations::all}) {}

    void TearDown() override {
        if (!IsSkipped()) expect_one_sum();
        ChargesOnBoth::TearDown();
        if (IsSkipped()) return;
        for (const auto& violation : storage::check_data(storage(), checks::all)) ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    Actor office() const { return AttendanceOnBoth::with(account_of(27, "财务"), {permissions::run, exemptions::permissions::read}); }
    Actor head() const { return AttendanceOnBoth::with(account_of(28, "校长"), {permissions::run, permissions::read}); }

    // Two of four children are exempt; one lesson was missed by one of them.
    void bill_all() {
        set_rules();
        publish_notice();
        rule("exemption.categories", json::value{{"low_income", 100}});
        here([&](Work& work) -> Result<Nothing> {
            for (const int n : {1, 2}) work.run(grant, county, id<exemptions::GrantId>(static_cast<std::uint8_t>(150 + n)), child(n)).rows();
            work.record("test.grant", "pupil", "");
            return Nothing{};
        }).value();
        at(9, 0);
        make().value();
        hold_all({{3, {2}}});
    }
    Result<SubsidyClaims> hand_in(std::optional<ClaimId> id = {}, std::optional<Actor> actor = {}) {
        const HandInClaim command{plan, id.value_or(ClaimId::make(clock().now(), random())), {}};
        return as(actor.value_or(office()), [&](Work& work) { return hand_in_claim(work, command); });
    }
    Result<SubsidyClaims> find(const Actor& actor, std::string body) {
        return see(actor, [&](Work& work) { return find_claims(work, {std::move(body), 2026, org::TermKind::autumn}); });
    }
    SchoolClaim claim() { return find(office(), path).value().items.at(0); }
    journal::EntryId came_in(std::int64_t fen) {
        return here([&](Work& work) -> Result<journal::EntryId> {
                   const journal::Books autumn{school, Fund::service, 2026, org::TermKind::autumn};
                   TRY(const auto entry, journal::post(work, {.books = journal::books_to_write(work, county, autumn),
                                                              .debit = journal::Account::bank,
                                                              .credit = journal::Account::subsidy_due,
                                                              .amount = Money::fen(fen),
                                                              .reason = journal::Reason::subsidised,
                                                              .words = "减免补助到账",
                                                              .reference = {"grant_received", "t"}}));
                   work.run(subsidy, county, work.new_id<ClaimId>(), school, fen, entry).rows();
                   work.record("test.subsidy", "grant_received", "");
                   return entry;
               }).value();
    }
    // What the county reads is what the school's list adds up to, whatever happened to it (exempt_below.sql, claim_of_plan.sql).
    void expect_one_sum() {
        read([&](Work& work) -> Result<Nothing> {
            std::int64_t listed = 0;
            for (const auto& line : charges::claim_of(work, catalogue::find_plan(work, plan).value())) listed += std::max<std::int64_t>(line.settled_fen.value_or(0), 0);
            const auto below = charges::exempt_below(work, path, 2026, org::TermKind::autumn);
            const auto found = below.find(plan);
            EXPECT_EQ(found == below.end() ? 0 : found->second.in_fen(), listed);
            return Nothing{};
        }).value();
    }
    // Granted after the settlement, for the whole term.
    void exempt_late(int n) {
        const auto late = id<exemptions::GrantId>(static_cast<std::uint8_t>(150 + n));
        here([&](Work& work) -> Result<Nothing> {
            work.run(grant, county, late, child(n)).rows();
            work.record("test.grant", "pupil", "");
            return Nothing{};
        }).value();
        EXPECT_EQ(here([&](Work& work) { return charges::relieve(work, county, plan, charges::ReliefCause::exemption, late.to_string(), child(n)); }).value(), 1);
    }
    std::vector<std::string> kept() {
        return read([&](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(kept_statement, county); }).value();
    }
    // Of the school as a whole: the last row of the sheet of sums.
    std::string missing_in_file() {
        const ExportClaims command{path, 2026, org::TermKind::autumn, {}, {}};
        const auto file = as(office(), [&](Work& work) { return export_claims(work, command); }).value();
        return documents::read_xlsx(file.bytes).value().at(0).rows.back().at(6);
    }
    std::string name_in_file(std::optional<std::string> reason) {
        const ExportClaims command{path, 2026, org::TermKind::autumn, std::move(reason), {}};
        const auto file = as(office(), [&](Work& work) { return export_claims(work, command); }).value();
        return documents::read_xlsx(file.bytes).value().at(1).rows.at(1).at(2);
    }
};
ON_BOTH_DATABASES(Claims);

TEST_P(Claims, AreHandedInOnceTheTermIsSettled) {
    bill_all();
    EXPECT_EQ(claim().state, ClaimState::not_settled);
    EXPECT_EQ(hand_in().error().slug, "term-not-settled");
    settle().value();
    EXPECT_EQ(claim().state, ClaimState::to_hand_in);
    const auto id = ClaimId::make(clock().now(), random());
    const auto handed = hand_in(id).value();
    ASSERT_EQ(handed.items.size(), 1u);
    EXPECT_EQ(handed.items[0].state, ClaimState::handed_in);
    EXPECT_EQ(handed.items[0].pupils, 2);
    EXPECT_EQ(handed.items[0].amount_fen, handed.items[0].settled_fen) << "what the settlement reckoned, no fen more";
    ASSERT_EQ(handed.categories.size(), 1u);
    EXPECT_EQ(handed.categories[0].amount_fen, handed.amount_fen);
    EXPECT_EQ(hand_in(id).value().items[0].version, 1) << "the same act answers alike";
    EXPECT_EQ(hand_in().error().slug, "claim-handed-in") << "nothing has changed";
}

TEST_P(Claims, AreHandedInAnewWhenSomethingWasPutRightSince) {
    bill_all();
    settle().value();
    const auto before = hand_in().value().amount_fen;
    exempt_late(0);
    EXPECT_EQ(claim().state, ClaimState::to_hand_in_anew);
    EXPECT_GT(claim().settled_fen, before);
    EXPECT_EQ(claim().amount_fen, before) << "what was handed in stays";
    const auto anew = hand_in().value().items.at(0);
    EXPECT_EQ(anew.state, ClaimState::handed_in);
    EXPECT_EQ(anew.settled_fen, anew.amount_fen);
    EXPECT_EQ(anew.version, 2);
    EXPECT_EQ(anew.pupils, 3);
    EXPECT_GT(anew.amount_fen, before);
}

// queries/exempt_below.sql: the settlement run alone says that nobody is exempt.
TEST_P(Claims, AreDueWhereTheOnlyExemptionWasGrantedAfterTheSettlement) {
    set_rules();
    publish_notice();
    rule("exemption.categories", json::value{{"low_income", 100}});
    at(9, 0);
    make().value();
    hold_all({{3, {2}}});
    settle().value();
    EXPECT_EQ(claim().state, ClaimState::nothing);
    exempt_late(0);
    EXPECT_EQ(claim().state, ClaimState::to_hand_in);
    const auto due = claim().settled_fen;
    EXPECT_GT(due, 0);
    EXPECT_EQ(hand_in().value().amount_fen, due);
}

TEST_P(Claims, StandAsTheyWereHandedInWhereALateExemptionIsUndone) {
    bill_all();
    settle().value();
    const auto before = hand_in().value().amount_fen;
    exempt_late(0);
    EXPECT_EQ(claim().state, ClaimState::to_hand_in_anew);
    here([&](Work& work) -> Result<Nothing> {
        work.run(withdrawal, county, id<exemptions::GrantId>(150)).rows();
        TRY(const bool undone, charges::undo_relief(work, work.one<charges::ReliefId>(only_relief, county).value(), Money{}));
        EXPECT_TRUE(undone);
        return Nothing{};
    }).value();
    EXPECT_EQ(claim().settled_fen, before);
    EXPECT_EQ(claim().state, ClaimState::handed_in);
    EXPECT_EQ(hand_in().error().slug, "claim-handed-in");
}

// The difference of a claim that was handed in stands in the next; lines_to_claim and the condition on `last`.
TEST_P(Claims, DropTheChildOfAnExemptionThatWasWithdrawnAndInTheEndEverybody) {
    bill_all();
    settle().value();
    const auto before = hand_in().value().items.at(0);
    const auto withdraw = [&](int n) {
        const auto wrong = id<exemptions::GrantId>(static_cast<std::uint8_t>(150 + n));
        here([&](Work& work) -> Result<Nothing> {
            work.run(withdrawal, county, wrong).rows();
            TRY_DO(charges::relieve(work, county, plan, charges::ReliefCause::withdrawal, wrong.to_string(), child(n)));
            work.record("test.withdraw", "pupil", "");
            return Nothing{};
        }).value();
    };
    withdraw(2);
    EXPECT_EQ(claim().state, ClaimState::to_hand_in_anew);
    const auto anew = hand_in().value().items.at(0);
    EXPECT_EQ(anew.version, 2);
    EXPECT_EQ(anew.pupils, 1);
    EXPECT_LT(anew.amount_fen, before.amount_fen);
    EXPECT_EQ(anew.settled_fen, anew.amount_fen);
    withdraw(1);
    EXPECT_EQ(claim().state, ClaimState::to_hand_in_anew) << "there is something to take back";
    const auto nobody = hand_in().value().items.at(0);
    EXPECT_EQ(nobody.version, 3);
    EXPECT_EQ(nobody.pupils, 0);
    EXPECT_EQ(nobody.amount_fen, 0);
    EXPECT_EQ(nobody.state, ClaimState::nothing);
    EXPECT_EQ(hand_in().error().slug, "claim-handed-in");
}

TEST_P(Claims, AreAnsweredByWhatComesIn) {
    bill_all();
    settle().value();
    const auto claimed = hand_in().value().amount_fen;
    EXPECT_EQ(claim().missing_fen, claimed) << "handed in, and nothing has come";
    const auto first = came_in(1'000);
    EXPECT_EQ(claim().state, ClaimState::part_received);
    EXPECT_EQ(claim().missing_fen, claimed - 1'000);
    came_in(claimed - 1'001);
    EXPECT_EQ(claim().state, ClaimState::part_received) << "a fen is missing, and a claim is paid when the whole has come";
    EXPECT_EQ(claim().missing_fen, 1);
    EXPECT_EQ(find(office(), path).value().missing_fen, 1) << "in the sum of all schools too";
    EXPECT_EQ(missing_in_file(), "0.01") << "and in the file for finance";
    came_in(1);
    EXPECT_EQ(claim().state, ClaimState::received);
    EXPECT_EQ(claim().received_fen, claimed);
    EXPECT_EQ(claim().missing_fen, 0);
    here([&](Work& work) -> Result<Nothing> {
        TRY_DO(journal::reverse(work, first, {school, Fund::service, 2026, org::TermKind::autumn}, "登记错误"));
        work.record("test.reverse", "ledger_entry", "");
        return Nothing{};
    }).value();
    EXPECT_EQ(claim().state, ClaimState::part_received) << "what was taken back did not come in";
    EXPECT_EQ(claim().missing_fen, 1'000);
    came_in(1'500);
    EXPECT_EQ(claim().state, ClaimState::received);
    EXPECT_EQ(claim().missing_fen, 0) << "what came in beyond the claim is not missing the other way";
    exempt_late(0);
    EXPECT_EQ(claim().state, ClaimState::to_hand_in_anew) << "all that was claimed came in, and more is due";
}

TEST_P(Claims, AreAnsweredByWhatComesInAfterTheLock) {
    bill_all();
    settle().value();
    const auto claimed = hand_in().value().amount_fen;
    here([&](Work& work) { return journal::lock(work, {school, Fund::service, 2026, org::TermKind::autumn}, "学期结账"); }).value();
    came_in(claimed);
    EXPECT_EQ(claim().state, ClaimState::received) << "it stands in later books and is of this term";
    EXPECT_EQ(claim().received_fen, claimed);
}

TEST_P(Claims, AreTheIncomeThatTheAccountsTellApart) {
    bill_all();
    settle().value();
    const auto close = see(AttendanceOnBoth::with(account_of(29, "查账"), {permissions::read}), [&](Work& work) { return show_close(work, {plan}); }).value();
    ASSERT_EQ(close.accounts.income.size(), 2u);
    EXPECT_EQ(close.accounts.income[0].key, "income");
    EXPECT_EQ(close.accounts.income[1].key, "exempt");
    EXPECT_EQ(close.accounts.income[1].fen, claim().settled_fen);
    EXPECT_EQ(close.accounts.income[0].fen + close.accounts.income[1].fen, close.accounts.income_fen) << "what the books hold as one";
}

TEST_P(Claims, NameNobodyUntilAReasonIsGiven) {
    bill_all();
    settle().value();
    hand_in().value();
    EXPECT_EQ(json::to_json(find(office(), path).value()).find("李想"), std::string::npos);
    const auto masked = name_in_file({});
    EXPECT_NE(masked.find("*"), std::string::npos);
    const auto whole = name_in_file("报区财政局");
    EXPECT_EQ(whole.find("*"), std::string::npos);
    const ExportClaims blank{path, 2026, org::TermKind::autumn, "", {}};
    EXPECT_EQ(as(office(), [&](Work& work) { return export_claims(work, blank); }).error().slug, "text-required");
    EXPECT_NE(kept().back().find("报区财政局"), std::string::npos);
    for (const auto& details : kept()) EXPECT_EQ(details.find("李想"), std::string::npos);
}

TEST_P(Claims, AreNotForWhoMayNotSeeExemptions) {
    bill_all();
    settle().value();
    EXPECT_EQ(hand_in({}, head()).error().slug, "no-such-body");
    EXPECT_EQ(hand_in({}, zhou()).error().slug, "no-such-plan");
    EXPECT_EQ(find(head(), path).error().slug, "no-such-body");
    EXPECT_EQ(find(office(), "/430000/").error().slug, "no-such-body") << "not above the own school";
}

TEST_P(Claims, TheDatabaseRefusesAClaimOfATermThatIsNotSettled) {
    bill_all();
    constexpr std::string_view text =
        "INSERT INTO subsidy_claim (county, id, school, plan, version, run, pupils, amount_fen, handed_in_at, by_whom, by_name) "
        "SELECT county, id, school, plan, 1, id, 1, 1, 1, 'a', 'a' FROM bill_run WHERE county = $1";
    constexpr storage::Query attack{"attack.claim", text, text};
    EXPECT_ANY_THROW(here([&](Work& work) -> Result<Nothing> {
                         work.run(attack, county).rows();
                         work.record("test.attack", "subsidy_claim", "");
                         return Nothing{};
                     }).value());
}

}  // namespace
}  // namespace luoshi::fees::closing
