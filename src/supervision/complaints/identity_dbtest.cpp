// Who complained: what two custodians may learn, and what nobody learns from a dump of the database.
#include <set>

#include "platform/crypto/bytes.hpp"
#include "platform/storage/stored_reply.hpp"
#include "supervision/complaints/complaints_on_both.hpp"
#include "supervision/complaints/queries.hpp"
#include "supervision/complaints/store.hpp"

namespace luoshi::supervision::complaints {
namespace {

using Act = ComplaintAct;

class Identities : public ComplaintsOnBoth {
 protected:
    std::vector<std::string> tables() {
        constexpr storage::Query names{"test.tables", "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
                                       "SELECT CAST(table_name AS TEXT) FROM information_schema.tables WHERE table_schema = current_schema() ORDER BY 1"};
        return look(trusted_actor(Proof::command_line, "管理员"), [&](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(names); }).value();
    }
    // Every row of every table as text, as an administrator with the database would have it.
    std::string dump() {
        std::string text;
        for (const auto& table : tables()) {
            const auto sql = "SELECT * FROM " + table;
            const auto name = "test.dump_" + table;
            look(trusted_actor(Proof::command_line, "管理员"), [&](Work& work) -> Result<Nothing> {
                work.each(storage::Query{name, sql, sql}, [&](const storage::Row& row) {
                    text += "\n" + table;
                    for (int i = 0; i < row.columns(); ++i) {
                        text += '|';
                        if (row.is_null(i)) continue;
                        if (row.kind(i) == storage::Parameter::Kind::integer || row.kind(i) == storage::Parameter::Kind::boolean) text += std::to_string(row.integer(i));
                        else if (row.kind(i) != storage::Parameter::Kind::real) text += row.text(i);
                    }
                });
                return Nothing{};
            }).value();
        }
        return text;
    }
    static void expect_nothing_of(const std::string& dump, std::initializer_list<std::string_view> secrets) {
        for (const auto secret : secrets) {
            EXPECT_EQ(dump.find(secret), std::string::npos) << secret << " stands readable: …"
                                                            << dump.substr(std::max<std::size_t>(dump.find(secret), 200) - 200, 300);
            EXPECT_EQ(dump.find(crypto::base64(secret)), std::string::npos) << secret;
            EXPECT_EQ(dump.find(crypto::base64url(secret)), std::string::npos) << secret;
            EXPECT_EQ(dump.find(crypto::hex(secret)), std::string::npos) << secret;
            EXPECT_EQ(dump.find(crypto::sha256_hex(secret)), std::string::npos) << secret;
        }
    }
};
ON_BOTH_DATABASES(Identities);

TEST_P(Identities, AreNotTakenBeforeTwoCustodiansStand) {
    EXPECT_EQ(try_file(named_filing()).error().slug, "no-custody");
    make_key(custodian(20), 20).value();
    EXPECT_EQ(try_file(named_filing()).error().slug, "no-custody");
    EXPECT_EQ(make_key(custodian(20), 20).error().slug, "key-exists") << "one person counts once";
    make_key(custodian(21), 21).value();
    EXPECT_TRUE(try_file(named_filing()).value().identity_sealed);
    const auto form = look({}, [&](Work& work) { return show_complaint_form(work, {school_code}); }).value();
    EXPECT_TRUE(form.takes_identity);
    EXPECT_EQ(form.kinds.size(), 6U);
}

TEST_P(Identities, AreOpenedOnceByTwoAndTheComplainantIsTold) {
    two_custodians();
    const auto receipt = try_file(named_filing()).value();
    const auto id = ask_opening(custodian(20), receipt);
    EXPECT_EQ(open(custodian(20), id, passphrase(20)).error().slug, "opening-not-possible") << "nobody approved";
    EXPECT_EQ(approve(custodian(20), id, passphrase(20)).error().slug, "opening-not-possible") << "the asker is no second person";
    EXPECT_EQ(approve(custodian(21), id, "猜一个口令猜一个口令").value().refusal->slug, "passphrase-wrong");
    EXPECT_FALSE(approve(custodian(21), id, passphrase(21)).value().refusal);
    EXPECT_EQ(open(custodian(21), id, passphrase(21)).error().slug, "opening-not-possible") << "only the asker";
    EXPECT_EQ(open(custodian(20), id, passphrase(21)).value().refusal->slug, "passphrase-wrong");
    const auto opened = open(custodian(20), id, passphrase(20)).value();
    EXPECT_EQ(opened.view.name, "欧阳投诉人");
    EXPECT_EQ(opened.view.phone, "13987654321");
    EXPECT_EQ(opened.view.resident_id, "430104199001011234");
    EXPECT_EQ(open(custodian(20), id, passphrase(20)).error().slug, "opening-not-possible") << "once";
    const auto told = follow(receipt.code).entries.back();
    EXPECT_EQ(told.act, Act::identity_opened);
    EXPECT_NE(told.words.find("需要当面退款"), std::string::npos);
    expect_nothing_of(dump(), {"欧阳投诉人", "13987654321", "430104199001011234"});
}

TEST_P(Identities, AnApprovalRunsOut) {
    two_custodians();
    const auto id = ask_opening(custodian(20), try_file(named_filing()).value());
    approve(custodian(21), id, passphrase(21)).value();
    days_later(4);
    EXPECT_EQ(open(custodian(20), id, passphrase(20)).error().slug, "opening-not-possible");
}

TEST_P(Identities, AThirdKeyCountsOnlyWhenAColleagueVouches) {
    two_custodians();
    const auto third = make_key(custodian(22), 22).value();
    ASSERT_EQ(third.keys.size(), 3U);
    EXPECT_TRUE(third.keys[2].waits);
    const auto before = try_file(named_filing(1)).value();
    const auto judge = [&](Actor actor, std::uint8_t number) -> Result<http::Kept<CustodyView>> {
        const auto looked = look(actor, [&](Work& work) { return find_own_key(work, {third.keys[2].id, passphrase(number)}); });
        if (!looked) return looked.error();
        const auto own = open_own_key(*looked).value();
        return as(actor, [&](Work& work) { return vouch_for_key(work, own); });
    };
    EXPECT_EQ(judge(custodian(22), 22).error().slug, "no-own-key") << "nobody vouches for themselves";
    EXPECT_TRUE(judge(custodian(21), 21).value().view.keys[2].stands);
    const auto after = try_file(named_filing(2)).value();
    EXPECT_EQ(look(custodian(22), [](Work& work) { return show_custody(work, {}); }).value().identities.size(), 1U) << "only those sealed since";
    const auto id = ask_opening(custodian(22), after);
    approve(custodian(20), id, passphrase(20)).value();
    EXPECT_EQ(open(custodian(22), id, passphrase(22)).value().view.name, "欧阳投诉人") << "any two of three";
    EXPECT_EQ(as(custodian(22), [&](Work& work) { return ask_for_identity(work, {fresh<OpeningId>(), before.id, county, "x"}); }).error().slug, "no-such-complaint");
}

// Point 6 of the issue: the database and the administrator's account are in the wrong hands, and the server's key file as well.
TEST_P(Identities, NothingOfThePersonStandsInADump) {
    two_custodians();
    auto command = named_filing(1);
    command.words = "多收了一个月的钱，我在现场看到的";
    const auto receipt = try_file(command, parent(), true, true).value();
    const auto anonymous = try_file(filing(ComplaintKind::voluntariness, "老师让全班签字的那天很冷", 2), parent()).value();
    say(anonymous.code, Act::added, "补充一句只有我知道的话").value();
    act(bureau(), anonymous, Act::accepted, "").value();
    act(bureau(), anonymous, Act::asked, "请问哪天签字").value();
    const auto id = ask_opening(custodian(20), receipt);
    approve(custodian(21), id, passphrase(21)).value();

    const auto everything = dump();
    ASSERT_NE(everything.find("complaint|430104|" + receipt.id.to_string()), std::string::npos) << "the dump does hold the complaint";
    ASSERT_NE(everything.find("audit_entry"), std::string::npos);
    expect_nothing_of(everything, {"欧阳投诉人", "13987654321", "430104199001011234",                            // the person
                                   "周家长甲乙", receipt.code, anonymous.code, secret(1), secret(2),              // who was signed in; the codes
                                   "多收了一个月的钱", "老师让全班签字", "补充一句", "请问哪天签字", "需要当面退款",  // every free text
                                   passphrase(20), passphrase(21)});
    // The account that filed stands nowhere at all, not in the audit either: it has no row of its own in this database.
    EXPECT_EQ(everything.find(parent().account->to_string()), std::string::npos);

    // With the key file the texts open, the person does not: what is left are boxes for keys that only the passphrases open.
    EXPECT_EQ(open_own_key(look(custodian(20), [&](Work& work) { return find_own_key_for_opening(work, {id, county, "Yangben-2026"}); }).value())->secret, std::nullopt);
}

// Both custodians' accounts in the administrator's hands (new passwords): without the passphrases they open nothing.
TEST_P(Identities, ResettingTheCustodiansAccountsOpensNothing) {
    two_custodians();
    const auto id = ask_opening(custodian(20), try_file(named_filing()).value());
    EXPECT_EQ(approve(custodian(21), id, passphrase(20)).value().refusal->slug, "passphrase-wrong");
    EXPECT_EQ(make_key(custodian(21), 99).error().slug, "key-exists");
    make_key(custodian(23), 23).value();
    EXPECT_EQ(approve(custodian(23), id, passphrase(23)).error().slug, "no-such-opening") << "a new key has no share of what was sealed before";
}

// The complainants' acts are of nobody, at the full hour.
TEST_P(Identities, TheAuditNamesNobodyForAComplainantsActs) {
    const auto receipt = try_file(filing(), parent(), true, true).value();
    constexpr std::string_view sql = "SELECT COALESCE(account, '') || '/' || actor FROM audit_entry WHERE county = '430104' AND action = 'complaints.receive'";
    const auto who = look(trusted_actor(Proof::command_line, "x"), [&](Work& work) -> Result<std::vector<std::string>> {
                         return work.all<std::string>(storage::Query{"test.audit", sql, sql});
                     }).value();
    EXPECT_EQ(who, (std::vector<std::string>{"/投诉人"}));
    EXPECT_EQ(follow(receipt.code).entries[0].at.microseconds() % 3'600'000'000, 0);
}

TEST_P(Identities, TheBureauComplainedOfKeepsNoIdentity) {
    two_custodians();
    auto command = named_filing();
    command.against = "430104-education";  // the custodians' own bureau
    EXPECT_EQ(try_file(command).error().slug, "no-custody");
}

}  // namespace
}  // namespace luoshi::supervision::complaints
