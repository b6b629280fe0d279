#include "fees/charges/charges_on_both.hpp"

namespace luoshi::fees::charges {
namespace {

class Bills : public ChargesOnBoth {};
ON_BOTH_DATABASES(Bills);

// 20 days of chess at 4.00 and of painting at 5.00.
constexpr std::int64_t of_chess = 20 * 400;
constexpr std::int64_t of_both = 20 * 400 + 20 * 500;

TEST_P(Bills, AreMadeForEverybodyWithAPlaceAndAConsent) {
    set_rules();
    publish_notice();
    at(9, 0);
    const auto run = make().value();
    EXPECT_EQ(run.bills, 4);
    EXPECT_EQ(run.due_fen, 2 * of_both + 2 * of_chess);
    EXPECT_EQ(bills_of(0).at(0).due, Money::fen(of_both));
    EXPECT_EQ(bills_of(2).at(0).due, Money::fen(of_chess));
    EXPECT_EQ(standing(journal::Account::receivable), Money::fen(run.due_fen));
    EXPECT_EQ(standing(journal::Account::unsettled), Money::fen(-run.due_fen));
}

TEST_P(Bills, SayTheirFormulaAndWhatTheyRestOn) {
    set_rules(15'000);
    publish_notice();
    at(9, 0);
    make().value();
    const auto view = bill(bills_of(0).at(0).id);
    ASSERT_EQ(view.lines.size(), 2u);
    EXPECT_EQ(view.gross_fen, of_both);
    EXPECT_EQ(view.due_fen, 15'000);
    EXPECT_NE(view.formula.find("20"), std::string::npos) << view.formula;
    EXPECT_NE(view.formula.find("150.00"), std::string::npos) << view.formula;
    ASSERT_FALSE(view.basis.empty());
    EXPECT_NE(view.basis.front().find("岳教〔2026〕1号"), std::string::npos) << view.basis.front();
}

TEST_P(Bills, NoPublishedNoticeNoBill) {
    set_rules();
    at(9, 0);
    EXPECT_EQ(make().error().slug, "no-fee-notice");
}

TEST_P(Bills, NoConsentNoBill) {
    set_rules();
    publish_notice();
    here([&](Work& work) -> Result<Nothing> {
        work.run(rows::withdraw_consent, county, child(3));
        work.record("test.withdraw", "consent", "");
        return Nothing{};
    }).value();
    at(9, 0);
    EXPECT_EQ(make().value().bills, 3);
    EXPECT_TRUE(bills_of(3).empty());
    const auto preview = see(finance(), [&](Work& work) { return preview_bills(work, {plan}); }).value();
    ASSERT_EQ(preview.without.size(), 1u);
    EXPECT_EQ(preview.without[0].why, NoBill::no_consent);
    EXPECT_EQ(preview.reason, "nothing-to-bill");
}

TEST_P(Bills, TheSameRunTwiceIsOneRun) {
    set_rules();
    publish_notice();
    at(9, 0);
    const auto run = id<BillRunId>(200);
    EXPECT_EQ(make(run).value().due_fen, make(run).value().due_fen);
    EXPECT_EQ(make().error().slug, "nothing-to-bill");
    EXPECT_EQ(bills_of(0).size(), 1u);
}

TEST_P(Bills, ACapWithoutItsOrderIsNotBilled) {
    rule("price.per_term_max", 70'000);
    publish_notice();
    at(9, 0);
    EXPECT_EQ(make().error().slug, "cap-order-not-set");
    EXPECT_EQ(see(finance(), [&](Work& work) { return preview_bills(work, {plan}); }).value().reason, "cap-order-not-set");
}

TEST_P(Bills, ACancelledBillIsTakenOutOfTheBooksAndMayBeMadeAnew) {
    set_rules();
    publish_notice();
    at(9, 0);
    make().value();
    const auto cancel = [&](BillId id, std::string reason) {
        return as(finance(), [&](Work& work) { return cancel_bill(work, {id, reason}); });
    };
    EXPECT_EQ(cancel(bills_of(2)[0].id, "").error().slug, "reason-missing");
    EXPECT_EQ(cancel(bills_of(2)[0].id, "年级登记有误").value().state, BillState::cancelled);
    EXPECT_EQ(standing(journal::Account::receivable), Money::fen(2 * of_both + of_chess));
    EXPECT_EQ(make().value().bills, 1);
    EXPECT_EQ(bills_of(2).at(1).serial, 2);
    pay(bills_of(3)[0].id, 1);
    EXPECT_EQ(cancel(bills_of(3)[0].id, "不要了").error().slug, "bill-not-to-cancel");
}

TEST_P(Bills, NoMoreIsTakenThanIsOpen) {
    set_rules();
    publish_notice();
    at(9, 0);
    make().value();
    const auto one = bills_of(2)[0].id;
    pay(one, of_chess);
    EXPECT_EQ(as(finance(), [&](Work& work) { return note_paid(work, one, Money::fen(1)); }).error().slug, "more-than-due");
    EXPECT_EQ(as(finance(), [&](Work& work) { return note_unpaid(work, one, Money::fen(of_chess + 1)); }).error().slug, "more-than-paid");
    EXPECT_EQ(bill(one).state, BillState::paid);
}

TEST_P(Bills, AreNotForOthers) {
    set_rules();
    publish_notice();
    at(9, 0);
    make().value();
    const auto one = bills_of(2)[0].id;
    EXPECT_EQ(see(stranger(), [&](Work& work) { return show_bill(work, {one}); }).error().slug, "no-such-bill");
    EXPECT_EQ(see(mother(), [&](Work& work) { return show_child_bills(work, {child(2)}); }).error().slug, "no-such-pupil");
    EXPECT_EQ(see(other_mother(), [&](Work& work) { return show_child_bills(work, {child(2)}); }).value().open_fen, of_chess);
    EXPECT_EQ(as(zhou(), [&](Work& work) { return make_bills(work, {id<BillRunId>(9), plan}); }).error().slug, "no-such-plan");
}

// ---- attacks: what the database itself refuses -----------------------------------------------------------------------------------------------------

#define ATTACK(name, text) constexpr storage::Query name { "attack." #name, text, text }
// Another bill like the first one of a run, with one thing changed. $2 the pupil of the first one.
#define COPY_OF_BILL(consent, given_at, notice, published_at, due)                                                                                       \
    "INSERT INTO bill (county, id, run, school, pupil, plan, serial, grade, consent, consent_given_at, notice, notice_published_at, billed_at, gross_fen, " \
    "cut_fen, exempt_fen, due_fen, words, words_en, basis) SELECT county, consent, run, school, pupil, plan, 9, grade, " consent ", " given_at ", " notice   \
    ", " published_at ", billed_at, gross_fen, cut_fen, exempt_fen, " due ", words, words_en, basis FROM bill WHERE county = $1 AND pupil = $2 AND serial = 1"
ATTACK(honest, COPY_OF_BILL("consent", "consent_given_at", "notice", "notice_published_at", "due_fen"));
ATTACK(no_consent, COPY_OF_BILL("run", "consent_given_at", "notice", "notice_published_at", "due_fen"));
ATTACK(back_dated_consent, COPY_OF_BILL("consent", "consent_given_at - 1", "notice", "notice_published_at", "due_fen"));
ATTACK(consent_after_bill, COPY_OF_BILL("consent", "billed_at + 1", "notice", "notice_published_at", "due_fen"));
ATTACK(no_notice, COPY_OF_BILL("consent", "consent_given_at", "run", "notice_published_at", "due_fen"));
ATTACK(notice_after_bill, COPY_OF_BILL("consent", "consent_given_at", "notice", "billed_at + 1", "due_fen"));
ATTACK(does_not_add_up, COPY_OF_BILL("consent", "consent_given_at", "notice", "notice_published_at", "due_fen + 1"));
ATTACK(other_price,
       "INSERT INTO bill_line (county, bill, item, notice, grade, price_fen, lessons, gross_fen) SELECT l.county, l.bill, 'other', l.notice, l.grade, l.price_fen + "
       "1, 1, l.price_fen + 1 FROM bill_line l JOIN bill b ON b.county = l.county AND b.id = l.bill WHERE l.county = $1 AND b.pupil = $2");
ATTACK(change_bill, "UPDATE bill SET due_fen = 0 WHERE county = $1 AND pupil = $2");
ATTACK(drop_bill, "DELETE FROM bill WHERE county = $1 AND pupil = $2");
ATTACK(pay_twice, "UPDATE bill_standing SET paid_fen = due_fen + 1 WHERE county = $1 AND bill IN (SELECT id FROM bill WHERE county = $1 AND pupil = $2)");
ATTACK(backdate_consent_itself, "UPDATE consent SET given_at = 0 WHERE county = $1 AND pupil = $2");

TEST_P(Bills, TheDatabaseRefusesWhatNoBillMayBe) {
    set_rules();
    publish_notice();
    at(9, 0);
    make().value();
    const auto attempt = [&](const storage::Query& attack) {
        return here([&](Work& work) -> Result<Nothing> {
            EXPECT_GT(work.run(attack, county, child(2)).rows(), 0) << attack.name;
            work.record("test.attack", "bill", "");
            return Problem{Code::conflict, "undo", "撤销", "undo"};
        });
    };
    for (const auto* attack : {&no_consent, &back_dated_consent, &consent_after_bill, &no_notice, &notice_after_bill, &does_not_add_up, &other_price, &change_bill,
                               &drop_bill, &pay_twice, &backdate_consent_itself})
        EXPECT_ANY_THROW(attempt(*attack).value()) << attack->name;
    // The control: with nothing wrong in it the same statement is taken (and not kept).
    EXPECT_EQ(attempt(honest).error().slug, "undo");
}

}  // namespace
}  // namespace luoshi::fees::charges
