// A child that went on in another school of the county within the term: what was billed here is settled here, and nothing more is billed on a consent that ended.
#include "fees/charges/settlement_on_both.hpp"

namespace luoshi::fees::charges {
namespace {

// What the roster leaves when another school receives a pupil, and its family has agreed there.
#define ROW(name, text) \
    constexpr storage::Query name { "test." #name, text, text }
ROW(goes_on_there, "UPDATE pupil SET school = $3, class = $4 WHERE county = $1 AND id = $2");
ROW(consent_ends_here,
    "INSERT INTO consent_end (county, pupil, kind, school_year, term, serial, from_school, to_school, standing, consent, given_at, ended_at) "
    "SELECT s.county, s.pupil, s.kind, s.school_year, s.term, 1, $3, $4, s.standing, s.consent, s.given_at, $5 FROM consent_standing s "
    "WHERE s.county = $1 AND s.pupil = $2");
ROW(nothing_stands, "DELETE FROM consent_standing WHERE county = $1 AND pupil = $2");
ROW(agrees_there,
    "INSERT INTO consent (county, id, pupil, kind, school_year, term, serial, agreement, text_sha256, decision, given_at, decided_by, guardianship, account) "
    "SELECT county, $3, pupil, kind, school_year, term, 2, $4, text_sha256, 'given', $5, decided_by, guardianship, account FROM consent "
    "WHERE county = $1 AND pupil = $2 AND serial = 1");
ROW(stands_there,
    "INSERT INTO consent_standing (county, pupil, kind, school_year, term, standing, consent, given_at, changed_at) "
    "SELECT county, pupil, kind, school_year, term, decision, id, given_at, given_at FROM consent WHERE county = $1 AND id = $2");
#undef ROW

class Moved : public SettlementOnBoth {
 protected:
    const pupils::ConsentId consent_there = id<pupils::ConsentId>(191);

    BodyId next_school() {
        return here([](Work& work) -> Result<BodyId> {
                   org::OpenBody command;
                   command.effective = Date(2020, 1, 1);
                   command.document = "样例";
                   command.reason = "新设";
                   command.parent = org::find_body_by_code(work, "430104-education").value().id;
                   command.body = {.code = "430104-next-school",
                                   .name = "第二小学",
                                   .kind = org::BodyKind::school,
                                   .school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city}};
                   TRY(const auto page, org::open_body(work, command));
                   return page.body.id;
               }).value();
    }
    void moves(int n, Date on) {
        end_seats(n, on);
        const auto next = next_school();
        const auto now = clock().now();
        change(attendance::rows::school_class, county, id<pupils::ClassId>(190), next, id<AccountId>(20));
        change(attendance::rows::agreement, county, id<pupils::AgreementId>(190), next, std::string(64, 'a'));
        change(goes_on_there, county, child(n), next, id<pupils::ClassId>(190));
        change(consent_ends_here, county, child(n), school, next, now);
        change(nothing_stands, county, child(n));
        change(grounds::consent_ends, county, child(n), now);
        change(agrees_there, county, child(n), consent_there, id<pupils::AgreementId>(190), now);
        change(stands_there, county, consent_there);
        change(grounds::consent_stands, county, consent_there);
    }
    std::vector<NoBillRow> without() {
        return see(finance(), [&](Work& work) { return preview_bills(work, {plan}); }).value().without;
    }
};
ON_BOTH_DATABASES(Moved);

TEST_P(Moved, AChildIsSettledByWhatItsFamilyAgreedToHere) {
    bill_all();
    pay_in_full();
    hold_all({}, 10);
    at(9, 0, day(10));
    moves(2, day(10));
    EXPECT_EQ(relieved(ReliefCause::left, child(2).to_string(), child(2)), 1);
    EXPECT_EQ(reliefs(2).at(0).amount_fen, 10 * 400);
    EXPECT_EQ(make().error().slug, "nothing-to-bill");
    EXPECT_TRUE(without().empty());
    for (int n = 10; n < days; ++n) {
        take(n, 1, {0, 1, 3});
        take(n, 2, {0, 1});
    }
    settle().value();
    EXPECT_EQ(settled(2).charged_fen, 10 * 400);
    EXPECT_EQ(settled(2).refund_fen, 0) << "what it could no longer attend was given back when it went";
    EXPECT_EQ(standing(journal::Account::unsettled), Money{});
}

TEST_P(Moved, NothingIsBilledHereOnAConsentThatHasEnded) {
    bill_all();
    seat_in_painting(2);
    for (int n = 0; n < 10; ++n) {
        hold(n, 1, 4, {});
        hold(n, 2, 3, {});
    }
    at(9, 0, day(10));
    moves(2, day(10));
    EXPECT_EQ(make().error().slug, "nothing-to-bill") << "its painting stood on no bill";
    EXPECT_EQ(bills_of(2).size(), 1u);
}

TEST_P(Moved, AChildThatWasNeverBilledHereIsListedAndNotBilled) {
    set_rules();
    publish_notice();
    at(9, 0);
    moves(3, day(0));
    EXPECT_EQ(make().value().bills, 3);
    EXPECT_TRUE(bills_of(3).empty());
    const auto rows = without();
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].why, NoBill::not_on_roll);
}

}  // namespace
}  // namespace luoshi::fees::charges
