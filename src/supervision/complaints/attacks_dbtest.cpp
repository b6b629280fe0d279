// What plain SQL is refused by the database itself.
#include "supervision/complaints/complaints_on_both.hpp"

namespace luoshi::supervision::complaints {
namespace {

using Act = ComplaintAct;

class ComplaintAttacks : public ComplaintsOnBoth {
 protected:
    // $2 complaint, $3 act, $4 side, $5 body, $6 its path, $7 division, $8 by
    static constexpr const char* entry =
        "INSERT INTO complaint_entry (county, complaint, serial, id, against_path, act, side, shown, sealed_words, at, body, body_path, division, by_whom, by_name) "
        "SELECT county, id, 90, $9, against_path, $3, $4, 'office', 'x', 1, $5, $6, $7, $8, $8 FROM complaint WHERE county = $1 AND id = $2";
    void plant_entry(const ComplaintReceipt& receipt, std::string_view act, std::string_view side, std::optional<BodyId> who, std::string_view path, std::string_view division,
                     std::string_view by) {
        plant(entry, county, receipt.id, act, side, who, path, division, by, fresh<EntryId>());
    }
    static constexpr const char* closing =
        "INSERT INTO complaint_closing (county, complaint, round, how, at, entry, entry_act, entry_division, entry_by, answer, answer_act, answer_division, answer_by, "
        "first_reminder, second_reminder, reminder_act) SELECT p.county, p.complaint, 1, $3, 5, e.serial, e.act, e.division, e.by_whom, a.serial, a.act, a.division, "
        "a.by_whom, CAST($5 AS BIGINT), CAST($6 AS BIGINT), CASE WHEN CAST($5 AS BIGINT) IS NULL THEN NULL ELSE 'reminded' END FROM complaint_progress p "
        "JOIN complaint_entry e ON e.county = p.county AND e.complaint = p.complaint AND e.act = $4 "
        "JOIN complaint_entry a ON a.county = p.county AND a.complaint = p.complaint AND a.serial = p.answer WHERE p.county = $1 AND p.complaint = $2";
};
ON_BOTH_DATABASES(ComplaintAttacks);

constexpr std::optional<std::int64_t> none{};

TEST_P(ComplaintAttacks, TheBodyComplainedOfWritesNoStepOfAHandler) {
    const auto receipt = answered();
    const auto school = body(school_code);
    for (const auto* act : {"decided", "answered", "accepted", "routed", "told"}) {
        EXPECT_THROW(plant_entry(receipt, act, "handler", school.id, school.path, "/430000/430100/430104/", "x"), storage::ConstraintBroken) << act;
        EXPECT_THROW(plant_entry(receipt, act, "body", school.id, school.path, "/430000/430100/430104/", "x"), storage::ConstraintBroken) << act;
    }
    EXPECT_THROW(plant_entry(receipt, "decided", "handler", school.id, "/430000/430000-education/", "", "x"), storage::ConstraintBroken);
}

TEST_P(ComplaintAttacks, ItIsNotMadeTheHandlerEither) {
    const auto receipt = file();
    const auto school = body(school_code);
    expect_refused("UPDATE complaint_progress SET handler = against, handler_path = against_path WHERE county = $1 AND complaint = $2", county, receipt.id);
    expect_refused("UPDATE complaint_progress SET handler_path = $3 WHERE county = $1 AND complaint = $2", county, receipt.id, std::string_view(school.path));
    const auto against_bureau = try_file(filing(ComplaintKind::other, "推诿", 3, "430104-education")).value();
    expect_refused("UPDATE complaint_progress SET handler = $3, handler_path = $4, handler_division = '/430000/430100/430104/' WHERE county = $1 AND complaint = $2", county,
                   against_bureau.id, school.id, std::string_view(school.path));  // one below it
}

TEST_P(ComplaintAttacks, NothingIsClosedWithoutItsGround) {
    const auto receipt = answered();
    expect_refused("UPDATE complaint_progress SET state = 'closed' WHERE county = $1 AND complaint = $2", county, receipt.id);
    expect_refused("UPDATE complaint_progress SET state = 'closed', closing_round = 1, closed_at = 5 WHERE county = $1 AND complaint = $2", county, receipt.id);
    expect_refused(closing, county, receipt.id, std::string_view("word"), std::string_view("answered"), none, none);
    expect_refused(closing, county, receipt.id, std::string_view("above"), std::string_view("answered"), none, none);
    // A decision by the same bureau is no decision of the level above.
    const auto bureau_ = body("430104-education");
    plant_entry(receipt, "decided", "handler", bureau_.id, bureau_.path, "/430000/430100/430104/", "another");
    expect_refused(closing, county, receipt.id, std::string_view("above"), std::string_view("decided"), none, none);
    // A neighbour's prefecture is not above, and a division that is not that of the body is refused at the entry.
    EXPECT_THROW(plant_entry(receipt, "sent_back", "handler", bureau_.id, bureau_.path, "/430000/430200/", "x"), storage::ConstraintBroken);
}

TEST_P(ComplaintAttacks, SilenceNeedsTwoReminders) {
    const auto receipt = answered();
    plant_entry(receipt, "silent", "system", {}, "", "", "");
    expect_refused(closing, county, receipt.id, std::string_view("silence"), std::string_view("silent"), none, none);
    expect_refused(closing, county, receipt.id, std::string_view("silence"), std::string_view("silent"), std::optional<std::int64_t>(1), std::optional<std::int64_t>(2));
    expect_refused(closing, county, receipt.id, std::string_view("silence"), std::string_view("silent"), std::optional<std::int64_t>(3), std::optional<std::int64_t>(3));
}

TEST_P(ComplaintAttacks, NobodyStandsBesideAComplainantsWord) {
    const auto receipt = answered();
    EXPECT_THROW(plant_entry(receipt, "satisfied", "complainant", {}, "", "", "430104-official"), storage::ConstraintBroken);
    EXPECT_THROW(plant_entry(receipt, "satisfied", "handler", body("430104-education").id, education, "/430000/430100/430104/", "x"), storage::ConstraintBroken);
}

TEST_P(ComplaintAttacks, NothingIsChangedOrTakenAway) {
    two_custodians();
    try_file(named_filing(8)).value();
    const auto receipt = answered();
    say(receipt.code, Act::satisfied).value();
    for (const char* sql : {"UPDATE complaint SET kind = 'other' WHERE county = $1", "DELETE FROM complaint WHERE county = $1", "UPDATE complaint_entry SET at = 1 WHERE county = $1",
                            "DELETE FROM complaint_entry WHERE county = $1", "DELETE FROM complaint_closing WHERE county = $1", "UPDATE complaint_closing SET how = 'above' WHERE county = $1"})
        expect_only_grows(sql);
}

TEST_P(ComplaintAttacks, JoinedOnesMakeNoChainAndStayWithTheirBody) {
    const auto lead = file(ComplaintKind::voluntariness, "强制参加", 1);
    const auto second = file(ComplaintKind::voluntariness, "强制参加", 2);
    const auto third = file(ComplaintKind::voluntariness, "强制参加", 3);
    const auto other = try_file(filing(ComplaintKind::teaching, "上新课", 4, "430104-test-club")).value();
    act(bureau(), second, Act::joined, "同一事", {}, lead.id.to_string()).value();
    constexpr const char* join = "UPDATE complaint_progress SET role = 'joined', lead = $3, lead_role = 'single' WHERE county = $1 AND complaint = $2";
    expect_refused(join, county, third.id, second.id);
    expect_refused(join, county, lead.id, third.id);
    expect_refused(join, county, third.id, other.id);
    expect_refused("UPDATE complaint_progress SET role = 'joined', lead = $3, lead_role = 'joined' WHERE county = $1 AND complaint = $2", county, third.id, second.id);
}

TEST_P(ComplaintAttacks, OneCustodianOpensNothing) {
    two_custodians();
    const auto id = ask_opening(custodian(20), try_file(named_filing()).value());
    expect_refused("UPDATE identity_opening SET approved_by = asked_by, approved_key = asked_key, approved_at = 1 WHERE county = $1 AND id = $2", county, id);
    expect_refused("UPDATE identity_opening SET approved_by = 'another', approved_key = asked_key, approved_at = 1 WHERE county = $1 AND id = $2", county, id);
    expect_refused("UPDATE identity_opening SET opened_at = 1 WHERE county = $1 AND id = $2", county, id);
    expect_refused("UPDATE identity_opening SET released = 'x' WHERE county = $1 AND id = $2", county, id);
    expect_refused("UPDATE custodian_key SET vouched_by = id, vouched_account = account, vouched_at = 1 WHERE county = $1 AND serial = 1", county);
}

// The check finds what the keys cannot: an entry whose path was told wrongly.
TEST_P(ComplaintAttacks, ANamedOneWithoutEnvelopeIsFound) {
    plant("INSERT INTO complaint (county, id, year, serial, number, against, against_path, subject, kind, channel, named, sealed_words, code_digest, entered_by, received_at, "
          "received_on) SELECT county, $2, 2026, 77, 'x', id, path, 'school', 'other', 'portal', 'yes', 'x', 'x', '', 1, '2026-09-01' FROM body WHERE county = $1 AND code = '430104-test-school'",
          county, fresh<ComplaintId>());
    expected_violations = {"named_without_envelope"};
}

}  // namespace
}  // namespace luoshi::supervision::complaints
