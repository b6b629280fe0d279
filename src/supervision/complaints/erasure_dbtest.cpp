// An identity ends after its term, with its key; what stays is that it was there and went. A hold keeps it.
#include "platform/crypto/bytes.hpp"
#include "supervision/complaints/complaints_on_both.hpp"
#include "supervision/complaints/store.hpp"

namespace luoshi::supervision::complaints {
namespace {

using Act = ComplaintAct;

#define ATTACK(name, text) constexpr storage::Query name { "attack." #name, text, text }
ATTACK(erase_without_record, "UPDATE complaint_identity SET state = 'erased', sealed = NULL, erased_at = 1 WHERE county = $1");
ATTACK(empty_envelope, "UPDATE complaint_identity SET sealed = NULL WHERE county = $1");
ATTACK(empty_share, "UPDATE complaint_share SET sealed = NULL WHERE county = $1");
ATTACK(empty_share_as_gone, "UPDATE complaint_share SET sealed = NULL, gone = 'erased' WHERE county = $1");
ATTACK(drop_identity, "DELETE FROM complaint_identity WHERE county = $1");
ATTACK(record_before_closing, "INSERT INTO complaint_erasure (county, complaint, round, closed_at, kept_days, days_from, shares, at) SELECT county, complaint, 1, 1, 0, 'usual', 2, 2 FROM complaint_identity WHERE county = $1");
ATTACK(record_before_its_term,
       "INSERT INTO complaint_erasure (county, complaint, round, closed_at, kept_days, days_from, shares, at) SELECT county, complaint, round, at, 10, 'usual', 2, at + 1 FROM complaint_closing WHERE county = $1");
ATTACK(honest_record,
       "INSERT INTO complaint_erasure (county, complaint, round, closed_at, kept_days, days_from, shares, at) SELECT county, complaint, round, at, 10, 'usual', 2, at + 864000000000 FROM complaint_closing WHERE "
       "county = $1");
ATTACK(erase_with_the_record,
       "UPDATE complaint_identity SET state = 'erased', sealed = NULL, erased_at = (SELECT e.at FROM complaint_erasure e WHERE e.county = $1) WHERE county = $1");
ATTACK(lift_without_reason, "UPDATE complaint_hold SET kept = NULL WHERE county = $1");
ATTACK(bring_back, "UPDATE complaint_identity SET state = 'kept', sealed = 'x', erased_at = NULL WHERE county = $1");
ATTACK(forget_erasure, "DELETE FROM complaint_erasure WHERE county = $1");

class Erasure : public ComplaintsOnBoth {
 protected:
    ComplaintReceipt closed_named() {
        const auto receipt = filed_named();
        act(bureau(), receipt, Act::accepted, "").value();
        act(bureau(), receipt, Act::answered, "已改正", ComplaintOutcome::upheld).value();
        say(receipt.code, Act::satisfied).value();
        return receipt;
    }
    void night() {
        here([](Work& work) -> Result<Nothing> {
            TRY_DO(erase_identities(work));
            work.record("test.night", "test", "1");
            return Nothing{};
        }).value();
    }
    CustodyView custody() {
        return look(custodian(20), [](Work& work) { return show_custody(work, {}); }).value();
    }
    IdentityStanding standing() { return custody().identities.at(0).standing; }
    Result<CustodyView> hold(const ComplaintReceipt& receipt, std::string reason = "投诉人申请复核") {
        return as(custodian(20), [&](Work& work) { return hold_identity(work, {fresh<HoldId>(), receipt.id, county, reason}); });
    }
    Result<CustodyView> lift(HoldId id, std::string reason = "复核已终结") {
        return as(custodian(21), [&](Work& work) { return lift_hold(work, {id, county, reason}); });
    }
    // A statement keeps its text and a name of its own: PostgreSQL prepares it under that.
    static storage::Query named(const std::string& sql) {
        static std::map<std::string, std::string> names;
        const auto [at, fresh] = names.try_emplace(sql, "test.erasure_" + std::to_string(names.size()));
        return {at->second, at->first, at->first};
    }
    template <class T>
    std::vector<T> all(const std::string& sql) {
        return look(trusted_actor(Proof::command_line, "管理员"), [&](Work& work) -> Result<std::vector<T>> { return work.all<T>(named(sql)); }).value();
    }
    // Of a kind that the bureau of education handles.
    ComplaintReceipt filed_named() {
        two_custodians();
        auto command = named_filing();
        command.kind = ComplaintKind::voluntariness;
        return try_file(command).value();
    }
    void attempt(const storage::Query& attack, bool keep = false) {
        const auto done = here([&](Work& work) -> Result<Nothing> {
            EXPECT_GT(work.run(attack, county).rows(), 0) << attack.name;
            work.record("test.attack", "test", "1");
            if (keep) return Nothing{};
            return Problem{Code::conflict, "undo", "撤销", "undo"};
        });
        EXPECT_EQ(done.has_value(), keep) << attack.name;
    }
    void refused(std::initializer_list<const storage::Query*> attacks) {
        for (const auto* attack : attacks) EXPECT_ANY_THROW(attempt(*attack)) << attack->name;
    }
};
ON_BOTH_DATABASES(Erasure);

TEST_P(Erasure, ComesAfterTheTermWithTheKeyAndLeavesItsRecord) {
    const auto receipt = closed_named();
    const auto asked = ask_opening(custodian(20), receipt);
    approve(custodian(21), asked, passphrase(21)).value();
    const auto envelope = all<std::string>("SELECT sealed FROM complaint_identity");
    const auto shares = all<std::string>("SELECT sealed FROM complaint_share UNION ALL SELECT released FROM identity_opening");
    ASSERT_EQ(shares.size(), 3U);
    days_later(179);
    night();
    EXPECT_FALSE(standing().erased);
    ASSERT_TRUE(standing().erase_after);
    days_later(2);
    night();
    EXPECT_TRUE(standing().erased);
    EXPECT_EQ(standing().erased_at, all<Instant>("SELECT at FROM complaint_erasure").at(0));
    EXPECT_EQ(all<std::int64_t>("SELECT kept_days FROM complaint_erasure"), (std::vector<std::int64_t>{180}));
    EXPECT_EQ(all<std::int64_t>("SELECT COUNT(*) FROM audit_entry WHERE action = 'custody.erase'").at(0), 1);
    // Of what opened the envelope nothing is left in any row, and the envelope itself is gone.
    for (const auto& gone : envelope) EXPECT_EQ(all<std::int64_t>("SELECT COUNT(*) FROM complaint_identity WHERE sealed = '" + gone + "'").at(0), 0);
    EXPECT_EQ(all<std::int64_t>("SELECT COUNT(*) FROM complaint_identity WHERE sealed IS NOT NULL").at(0) + all<std::int64_t>("SELECT COUNT(*) FROM complaint_share WHERE sealed IS NOT NULL").at(0) +
                  all<std::int64_t>("SELECT COUNT(*) FROM identity_opening WHERE released IS NOT NULL").at(0), 0);
    EXPECT_EQ(open(custodian(20), asked, passphrase(20)).error().slug, "identity-erased");
    EXPECT_EQ(as(custodian(20), [&](Work& work) { return ask_for_identity(work, {fresh<OpeningId>(), receipt.id, county, "再看一次"}); }).error().slug, "identity-erased");
    EXPECT_EQ(hold(receipt).error().slug, "identity-erased");
    EXPECT_EQ(all<std::string>("SELECT named FROM complaint"), (std::vector<std::string>{"yes"})) << "statistics keep that it was named";
    EXPECT_EQ(follow(receipt.code).state, ComplaintState::closed) << "the channel stays";
    night();
    EXPECT_EQ(all<std::int64_t>("SELECT COUNT(*) FROM complaint_erasure").at(0), 1) << "once";
    refused({&bring_back, &forget_erasure});
}

TEST_P(Erasure, IsNotForOpenComplaints) {
    const auto receipt = filed_named();
    act(bureau(), receipt, Act::accepted, "").value();
    days_later(1000);
    night();
    EXPECT_FALSE(standing().erased);
    EXPECT_FALSE(standing().erase_after);
}

TEST_P(Erasure, WaitsAsLongAsAHoldStands) {
    const auto receipt = closed_named();
    EXPECT_EQ(hold(receipt, " ").error().slug, "text-required");
    hold(receipt).value();
    EXPECT_EQ(hold(receipt).error().slug, "held-already");
    EXPECT_EQ(standing().hold->reason, "投诉人申请复核");
    EXPECT_EQ(standing().hold->by, "保管员20");
    days_later(1000);
    night();
    EXPECT_FALSE(standing().erased);
    lift(standing().hold->id).value();
    night();
    EXPECT_TRUE(standing().erased);
}

TEST_P(Erasure, AReopenedComplaintKeepsItsIdentity) {
    const auto receipt = closed_named();
    act(bureau(), receipt, Act::reopened, "又有反映").value();
    days_later(1000);
    night();
    EXPECT_FALSE(standing().erased);
}

TEST_P(Erasure, PlainSqlDestroysNothingBeforeItsTime) {
    filed_named();
    refused({&erase_without_record, &empty_envelope, &empty_share, &empty_share_as_gone, &drop_identity, &record_before_closing});
}

TEST_P(Erasure, PlainSqlDestroysNothingUnderAHold) {
    const auto receipt = closed_named();
    refused({&record_before_its_term});
    attempt(honest_record, true);
    attempt(erase_with_the_record);
    hold(receipt).value();
    refused({&erase_with_the_record, &empty_share_as_gone, &lift_without_reason});
    expected_violations = {"share_left_after_erasure"};
}

}  // namespace
}  // namespace luoshi::supervision::complaints
