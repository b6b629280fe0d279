// The audit stands up, and whatever is changed behind its back is found and named.
#include <gmock/gmock.h>

#include <sstream>

#include "platform/storage/audit_verify.hpp"
#include "platform/storage/connection.hpp"
#include "platform/storage/test_shop.hpp"

namespace luoshi::storage {
namespace {

using namespace shop;

class AuditTest : public testing::OnBothDatabases {
 protected:
    AuditTest() : OnBothDatabases({migrations}) {}

    void act_in(const std::string& county, int times) {
        for (int i = 0; i < times; ++i) {
            auto ctx = context();
            ctx.county = county;
            storage::write(storage(), ctx, [&](Work& work) {
                return add_item(work, work.new_id<Id<struct ItemTag>>().to_string(), 1);
            }).value();
        }
    }
    // What only somebody with the database itself in hand can do.
    void tamper(const std::string& sql) {
        storage().exclusively([&](Connection& connection) {
            connection.begin_schema_change();
            connection.script(sql);
            connection.commit();
        });
    }
    std::string first_fault() {
        const auto verdict = verify_audit(storage());
        return verdict.sound() ? "sound" : fmt::format("{} {} {}", verdict.faults[0].county, verdict.faults[0].serial, verdict.faults[0].reason);
    }
};
ON_BOTH_DATABASES(AuditTest);

TEST_P(AuditTest, StandsUpWhenNobodyTouchedIt) {
    act_in("430102", 3);
    act_in("430103", 2);
    const auto verdict = verify_audit(storage());
    EXPECT_TRUE(verdict.sound());
    EXPECT_EQ(verdict.counties, 2);
    EXPECT_EQ(verdict.entries, 5);
}

TEST_P(AuditTest, NumbersTheEntriesOfACountyWithoutGapsAlsoAfterRefusals) {
    for (int i = 0; i < 6; ++i) {
        write([&](Work& work) -> Result<Nothing> {
            TRY_DO(add_item(work, std::to_string(i), 1));
            if (i % 2 == 0) return Problem{Code::conflict, "no", "不"};
            return Nothing{};
        });
    }
    EXPECT_EQ(first_fault(), "sound");
    EXPECT_EQ(verify_audit(storage()).entries, 3);
}

TEST_P(AuditTest, NamesTheEntryWhoseContentWasChanged) {
    act_in("430102", 4);
    for (const std::string column : {"actor", "details", "action", "subject", "request", "proof", "subject_kind"}) {
        tamper("UPDATE audit_entry SET " + column + " = " + column + " || 'x' WHERE serial = 3");
        EXPECT_EQ(first_fault(), "430102 3 content") << column;
        tamper("UPDATE audit_entry SET " + column + " = substr(" + column + ", 1, length(" + column + ") - 1) WHERE serial = 3");
    }
    EXPECT_EQ(first_fault(), "sound");
}

TEST_P(AuditTest, NamesTheEntryThatIsMissing) {
    act_in("430102", 4);
    tamper("DELETE FROM audit_entry WHERE serial = 2");
    EXPECT_EQ(first_fault(), "430102 2 missing");
}

TEST_P(AuditTest, NoticesAnEntryMovedToAnotherCounty) {
    act_in("430102", 1);
    tamper("UPDATE audit_entry SET county = '430103'");
    EXPECT_EQ(first_fault(), "430103 1 content");
}

TEST_P(AuditTest, NoticesAChainCutOffBehindAnAnchor) {
    act_in("430102", 3);
    EXPECT_EQ(anchor_audit(storage(), nullptr, clock()), 1);
    act_in("430102", 1);
    EXPECT_EQ(first_fault(), "sound");
    tamper("DELETE FROM audit_entry WHERE serial = 4");
    EXPECT_EQ(first_fault(), "sound") << "nothing was published about it yet";
}

TEST_P(AuditTest, NoticesAChainThatWasWrittenAnewBehindItsAnchor) {
    act_in("430102", 2);
    anchor_audit(storage(), nullptr, clock());
    tamper("UPDATE audit_anchor SET digest = 'another'");
    EXPECT_EQ(first_fault(), "430102 2 anchor");
}

TEST_P(AuditTest, AnchorsAChainOnceADayAndOnlyWhenItGrew) {
    act_in("430102", 1);
    EXPECT_EQ(anchor_audit(storage(), nullptr, clock()), 1);
    act_in("430102", 1);
    EXPECT_EQ(anchor_audit(storage(), nullptr, clock()), 0);
    clock().advance(std::chrono::hours(24));
    EXPECT_EQ(anchor_audit(storage(), nullptr, clock()), 1);
    clock().advance(std::chrono::hours(24));
    EXPECT_EQ(anchor_audit(storage(), nullptr, clock()), 0);
}

TEST_P(AuditTest, ChecksTheSignatureOfAnAnchor) {
    const auto key = crypto::SigningKey::generate(crypto::SignatureAlgorithm::sm2, random());
    act_in("430102", 2);
    anchor_audit(storage(), &key, clock());
    EXPECT_TRUE(verify_audit(storage(), {key.public_pem()}).sound());
    tamper("UPDATE audit_anchor SET day = '2026-01-01'");
    EXPECT_EQ(verify_audit(storage(), {key.public_pem()}).faults.at(0).reason, "anchor-signature");
}

TEST_P(AuditTest, KeepsChainsOfTwoAlgorithmsReadable) {
    act_in("430102", 2);
    Options options;
    options.audit = crypto::Algorithm::sm3;
    database().open(options);
    act_in("430102", 2);
    EXPECT_EQ(first_fault(), "sound");
}

// On PostgreSQL the entries of one act go in one statement (audit_chain.cpp): those with U+001F, which parts its values, do not.
TEST_P(AuditTest, KeepsEveryCharacterOfTheEntriesOfOneAct) {
    const std::vector<std::string> plain = {"", " a'b\"c\\d\\n ", "一\n二\t三", "\\x1f"};
    const std::vector<std::string> parting = {"one", "two\x1ethree\x1f" "four", "five"};
    for (const auto& subjects : {plain, parting}) {
        write([&](Work& work) -> Result<Nothing> {
            for (const auto& subject : subjects) work.record("shop.note", "item", subject, {{"said", subject}});
            return Nothing{};
        }).value();
    }
    for (const auto& subjects : {plain, parting}) {
        for (const auto& subject : subjects) {
            const auto entries = read([&](Work& work) -> Result<std::vector<AuditEntry>> { return audit_of(work, "item", subject); }).value();
            ASSERT_EQ(entries.size(), 1U) << subject;
            EXPECT_EQ(entries[0].account, std::nullopt);
        }
    }
    EXPECT_EQ(first_fault(), "sound");
}

TEST_P(AuditTest, ListsWhatHappenedToOneThing) {
    write([](Work& work) { return add_item(work, "seat", 2); }).value();
    write([](Work& work) { return add_item(work, "other", 2); }).value();
    clock().advance(std::chrono::minutes(1));
    write([](Work& work) { return sell(work, "seat"); }).value();
    const auto entries = read([](Work& work) -> Result<std::vector<AuditEntry>> { return audit_of(work, "item", "seat"); });
    ASSERT_EQ(entries->size(), 2U);
    EXPECT_EQ(entries->at(0).action, "shop.sell");
    EXPECT_EQ(entries->at(1).actor, "测试");
}

class Dossier : public AuditTest {
 protected:
    std::string exported(const DossierScope& scope) {
        std::ostringstream out;
        export_dossier(storage(), scope, out, clock());
        return out.str();
    }
    static std::string fault(const std::string& text) {
        std::istringstream in(text);
        const auto verdict = verify_dossier(in);
        if (!verdict) return verdict.error().slug;
        return verdict->fault ? fmt::format("{} {}", verdict->fault->serial, verdict->fault->reason) : "verified";
    }
};
ON_BOTH_DATABASES(Dossier);

TEST_P(Dossier, VerifiesWithoutADatabase) {
    act_in("430102", 3);
    anchor_audit(storage(), nullptr, clock());
    EXPECT_EQ(fault(exported({.county = "430102", .subject_kind = {}, .subject = {}})), "verified");
}

TEST_P(Dossier, ShowsOneSubjectAndStillCloses) {
    write([](Work& work) { return add_item(work, "secret", 2); }).value();
    write([](Work& work) { return add_item(work, "seat", 2); }).value();
    write([](Work& work) { return sell(work, "seat"); }).value();
    const auto text = exported({.county = "430000", .subject_kind = "item", .subject = "seat"});
    EXPECT_EQ(text.find("secret"), std::string::npos);
    EXPECT_EQ(fault(text), "verified");
}

TEST_P(Dossier, NamesTheLineThatWasChanged) {
    act_in("430102", 3);
    auto text = exported({.county = "430102", .subject_kind = {}, .subject = {}});
    const auto third = text.find("\"serial\":3");
    text.replace(text.find("shop.add", third), 8, "shop.del");
    EXPECT_EQ(fault(text), "3 content");
}

TEST_P(Dossier, IsRefusedWhenItsEndIsMissing) {
    act_in("430102", 3);
    const auto text = exported({.county = "430102", .subject_kind = {}, .subject = {}});
    EXPECT_EQ(fault(text.substr(0, text.rfind("{\"end\""))), "not-a-dossier");
    EXPECT_EQ(fault(""), "not-a-dossier");
    EXPECT_EQ(fault("hello\n"), "not-a-dossier");
}

}  // namespace
}  // namespace luoshi::storage
