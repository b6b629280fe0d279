#include <functional>

#include "fees/charges/charges_on_both.hpp"
#include "support/running_clock.hpp"

namespace luoshi::fees::charges {
namespace {

class Bills : public ChargesOnBoth {
 protected:
    // Its severity; empty where it finds nothing.
    std::string severity(std::string_view check) {
        const auto found = storage::check_data(storage(), {std::begin(checks::all), std::end(checks::all)});
        const auto of_check = std::ranges::find(found, "fees/charges." + std::string(check), &storage::Violation::check);
        return of_check == found.end() ? "" : of_check->severity;
    }
    bool named(std::string_view check) { return !severity(check).empty(); }
};
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

// Outside of tests the clock goes on between the row that says on what a bill rests and the bill.
TEST_P(Bills, AreMadeWhileTheClockGoesOn) {
    set_rules();
    publish_notice();
    at(9, 0);
    const testing::RunningClock running(clock().now());
    auto who = context(finance());
    who.county = county;
    who.clock = &running;
    const MakeBills command{id<BillRunId>(200), plan};
    EXPECT_EQ(storage::write(storage(), who, [&](Work& work) { return make_bills(work, command); }).value().bills, 4);
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

TEST_P(Bills, ThatAreCancelledLeaveTheSchoolWithoutBills) {
    set_rules();
    publish_notice();
    at(9, 0);
    const auto state = [&] { return read([&](Work& work) -> Result<TermFeesState> { return terms_below(work, path, 2026, org::TermKind::autumn).at(0).state; }).value(); };
    EXPECT_EQ(state(), TermFeesState::not_billed);
    make().value();
    EXPECT_EQ(state(), TermFeesState::billed);
    for (int n = 0; n < 4; ++n) {
        const auto one = bills_of(n).at(0).id;
        as(finance(), [&](Work& work) { return cancel_bill(work, {one, "开错了"}); }).value();
    }
    EXPECT_EQ(state(), TermFeesState::not_billed);
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
// The ground of another bill like the first one of a pupil ($2), and that bill, with one thing changed; its id is that of the consent.
#define COPY_OF_GROUND(term, consent, from, until, notice_until, billed_at)                                                                              \
    "INSERT INTO bill_ground (county, bill, pupil, plan, school_year, term, consent_kind, consent, consent_from, consent_until, notice, "                \
    "notice_published_at, notice_until, billed_at) SELECT county, consent, pupil, plan, school_year, " term ", consent_kind, " consent ", " from ", "    \
    "" until ", notice, notice_published_at, " notice_until ", " billed_at " FROM bill_ground WHERE county = $1 AND pupil = $2"
#define COPY_OF_BILL_AT(billed_at, consent, given_at, notice, published_at, due)                                                                         \
    "INSERT INTO bill (county, id, run, school, pupil, plan, serial, grade, consent, consent_given_at, notice, notice_published_at, billed_at, gross_fen, " \
    "cut_fen, exempt_fen, due_fen, words, words_en, basis) SELECT county, consent, run, school, pupil, plan, 9, grade, " consent ", " given_at ", " notice   \
    ", " published_at ", " billed_at ", gross_fen, cut_fen, exempt_fen, " due ", words, words_en, basis FROM bill WHERE county = $1 AND pupil = $2 AND serial = 1"
#define COPY_OF_BILL(consent, given_at, notice, published_at, due) COPY_OF_BILL_AT("billed_at", consent, given_at, notice, published_at, due)
#define AN_HOUR_LATER "billed_at + 3600000000"
#define FOR_EVER "9223372036854775807"
// Consents beside the one that was given: of the same pupil, refused; of the same pupil, for the spring; of another pupil.
#define REFUSED "(SELECT c.id FROM consent c WHERE c.county = $1 AND c.pupil = $2 AND c.decision = 'refused')"
#define OF_SPRING "(SELECT c.id FROM consent c WHERE c.county = $1 AND c.pupil = $2 AND c.term = 'spring')"
#define OF_ANOTHER "(SELECT o.consent FROM bill o WHERE o.county = $1 AND o.pupil <> $2 ORDER BY o.pupil LIMIT 1)"

ATTACK(ground, COPY_OF_GROUND("term", "consent", "consent_from", "consent_until", "notice_until", "billed_at"));
ATTACK(ground_later, COPY_OF_GROUND("term", "consent", "consent_from", "consent_until", "notice_until", AN_HOUR_LATER));
ATTACK(ground_later_for_ever, COPY_OF_GROUND("term", "consent", "consent_from", FOR_EVER, "notice_until", AN_HOUR_LATER));
ATTACK(ground_later_notice_for_ever, COPY_OF_GROUND("term", "consent", "consent_from", "consent_until", FOR_EVER, AN_HOUR_LATER));
ATTACK(ground_before_consent, COPY_OF_GROUND("term", "consent", "consent_from", "consent_until", "notice_until", "consent_from - 1"));
ATTACK(ground_back_dated, COPY_OF_GROUND("term", "consent", "consent_from - 1", "consent_until", "notice_until", "billed_at"));
ATTACK(ground_refused, COPY_OF_GROUND("term", REFUSED, "consent_from", "consent_until", "notice_until", "billed_at"));
ATTACK(ground_of_spring, COPY_OF_GROUND("term", OF_SPRING, "consent_from", "consent_until", "notice_until", "billed_at"));
ATTACK(ground_in_spring, COPY_OF_GROUND("'spring'", OF_SPRING, "consent_from", "consent_until", "notice_until", "billed_at"));
ATTACK(ground_of_another, COPY_OF_GROUND("term", OF_ANOTHER, "consent_from", "consent_until", "notice_until", "billed_at"));

ATTACK(honest, COPY_OF_BILL("consent", "consent_given_at", "notice", "notice_published_at", "due_fen"));
ATTACK(later, COPY_OF_BILL_AT(AN_HOUR_LATER, "consent", "consent_given_at", "notice", "notice_published_at", "due_fen"));
ATTACK(refused, COPY_OF_BILL(REFUSED, "consent_given_at", "notice", "notice_published_at", "due_fen"));
ATTACK(of_spring, COPY_OF_BILL(OF_SPRING, "consent_given_at", "notice", "notice_published_at", "due_fen"));
ATTACK(of_another, COPY_OF_BILL(OF_ANOTHER, "consent_given_at", "notice", "notice_published_at", "due_fen"));
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
ATTACK(drop_ground, "DELETE FROM bill_ground WHERE county = $1 AND pupil = $2");
ATTACK(move_ground, "UPDATE bill_ground SET billed_at = billed_at + 1 WHERE county = $1 AND pupil = $2");
ATTACK(longer_ground, "UPDATE bill_ground SET consent_until = consent_until - 1 WHERE county = $1 AND pupil = $2");
ATTACK(pay_twice, "UPDATE bill_standing SET paid_fen = due_fen + 1 WHERE county = $1 AND bill IN (SELECT id FROM bill WHERE county = $1 AND pupil = $2)");
ATTACK(backdate_consent_itself, "UPDATE consent SET given_at = 0 WHERE county = $1 AND pupil = $2");
ATTACK(backdate_its_standing, "UPDATE consent_span SET stood_from = 0 WHERE county = $1 AND pupil = $2");
ATTACK(end_it_before_the_bill, "UPDATE consent_span SET stood_until = stood_from WHERE county = $1 AND pupil = $2");
// A refused decision that stands as if it had been given, and as what it is.
#define SPAN_OF_REFUSED(decision)                                                                                                                        \
    "INSERT INTO consent_span (county, consent, pupil, kind, school_year, term, decision, given_at, stood_from, stood_until) SELECT county, id, pupil, kind, " \
    "school_year, term, " decision ", given_at, given_at, given_at FROM consent WHERE county = $1 AND pupil = $2 AND decision = 'refused'"
ATTACK(refused_as_given, SPAN_OF_REFUSED("'given'"));
ATTACK(refused_stands, SPAN_OF_REFUSED("decision"));

ATTACK(refuse_too,
       "INSERT INTO consent (county, id, pupil, kind, school_year, term, serial, agreement, text_sha256, decision, given_at, decided_by, reason) SELECT county, $3, "
       "pupil, kind, school_year, term, 2, agreement, text_sha256, 'refused', given_at, 'class_teacher', '电话' FROM consent WHERE county = $1 AND pupil = $2 AND serial = 1");
ATTACK(agreement_of_spring,
       "INSERT INTO agreement (county, id, school, kind, school_year, term, number, title, text, sha256, published_at, published_by_name) SELECT county, $2, school, "
       "kind, school_year, 'spring', number, title, text, sha256, published_at, published_by_name FROM agreement WHERE county = $1 AND term = 'autumn'");
ATTACK(consent_to_spring,
       "INSERT INTO consent (county, id, pupil, kind, school_year, term, serial, agreement, text_sha256, decision, given_at, decided_by, reason) SELECT county, $3, "
       "pupil, kind, school_year, 'spring', 1, $4, text_sha256, 'given', given_at, 'class_teacher', '电话' FROM consent WHERE county = $1 AND pupil = $2 AND serial = 1 "
       "AND term = 'autumn'");
ATTACK(end_of_consent, "SELECT consent_until FROM bill_ground WHERE county = $1 AND pupil = $2");

class BillAttacks : public Bills {
 protected:
    // The bills of the term; the pupil $2 has beside its consent a refused decision, and a consent to the spring.
    void SetUp() override {
        Bills::SetUp();
        if (IsSkipped()) return;
        set_rules();
        publish_notice();
        at(9, 0);
        make().value();
        here([&](Work& work) -> Result<Nothing> {
            work.run(refuse_too, county, child(2), id<pupils::ConsentId>(180));
            work.run(agreement_of_spring, county, id<pupils::AgreementId>(181));
            work.run(consent_to_spring, county, child(2), id<pupils::ConsentId>(182), id<pupils::AgreementId>(181));
            work.run(grounds::consent_stands, county, id<pupils::ConsentId>(182));
            work.record("test.fill", "consent", "");
            return Nothing{};
        }).value();
    }
    // Tried as one act and never kept: "undo" where the database took it all.
    Result<Nothing> attempt(const std::vector<const storage::Query*>& statements, const std::function<void(Work&)>& before = {}) {
        return here([&](Work& work) -> Result<Nothing> {
            if (before) before(work);
            for (const auto* statement : statements) EXPECT_GT(work.run(*statement, county, child(2)).rows(), 0) << statement->name;
            work.record("test.attack", "bill", "");
            return Problem{Code::conflict, "undo", "撤销", "undo"};
        });
    }
    void expect_refused(const std::vector<const storage::Query*>& statements, const std::function<void(Work&)>& before = {}) {
        EXPECT_ANY_THROW(attempt(statements, before).value()) << statements.front()->name << " … " << statements.back()->name;
    }
    Instant half_an_hour_later() { return clock().now().plus(std::chrono::minutes{30}); }
};
ON_BOTH_DATABASES(BillAttacks);

TEST_P(BillAttacks, TheDatabaseRefusesWhatNoBillMayBe) {
    for (const auto* attack : {&no_consent, &back_dated_consent, &consent_after_bill, &no_notice, &notice_after_bill, &does_not_add_up}) expect_refused({&ground, attack});
    for (const auto* attack : {&other_price, &change_bill, &drop_bill, &drop_ground, &move_ground, &longer_ground, &pay_twice, &backdate_consent_itself})
        expect_refused({attack});
    // The control: with nothing wrong in them the same statements are taken (and not kept).
    EXPECT_EQ(attempt({&ground, &honest}).error().slug, "undo");
    EXPECT_EQ(attempt({&ground_later, &later}).error().slug, "undo");
}

TEST_P(BillAttacks, NoConsentThatStoodThenNoBill) {
    expect_refused({&honest});  // says itself on what it rests, and rests on nothing
    expect_refused({&ground_refused, &refused});
    expect_refused({&refused_as_given});
    expect_refused({&refused_stands});
    expect_refused({&ground_of_spring, &of_spring});
    expect_refused({&ground_in_spring, &of_spring});
    expect_refused({&ground_of_another, &of_another});
    expect_refused({&ground_before_consent});
    expect_refused({&ground_back_dated, &honest});
    expect_refused({&backdate_its_standing});
}

TEST_P(BillAttacks, AWithdrawnConsentBearsNoLaterBillAndTheBillsOfBeforeStay) {
    const auto withdraw = [&](Work& work) { work.run(grounds::consent_ends, county, child(2), half_an_hour_later()); };
    expect_refused({&ground_later, &later}, withdraw);
    expect_refused({&ground_later_for_ever, &later}, withdraw);
    expect_refused({&end_it_before_the_bill});
    here([&](Work& work) -> Result<Nothing> {
        withdraw(work);
        EXPECT_EQ(work.one<std::int64_t>(end_of_consent, county, child(2)), half_an_hour_later().microseconds());
        work.record("test.withdraw", "consent", "");
        return Nothing{};
    }).value();
    EXPECT_EQ(bills_of(2).size(), 1U);
}

TEST_P(BillAttacks, AWithdrawnNoticeBearsNoLaterBillAndTheBillsOfBeforeStay) {
    const auto withdraw = [&](Work& work) { work.run(grounds::notices_end, county, plan, half_an_hour_later()); };
    expect_refused({&ground_later, &later}, withdraw);
    expect_refused({&ground_later_notice_for_ever, &later}, withdraw);
    EXPECT_EQ(bills_of(2).size(), 1U);
}

// ---- what keys cannot refuse: a bill put into the tables by hand after a withdrawal, and dated before it. The books and the run are witnesses of the time.

ATTACK(run_by_hand,
       "INSERT INTO bill_run (county, id, school, plan, notice, kind, bills, due_fen, exempt_fen, due_entry, made_at, made_by, made_by_name) SELECT b.county, $3, r.school, r.plan, "
       "r.notice, 'more', 1, b.due_fen, 0, $4, $5, r.made_by, r.made_by_name FROM bill b JOIN bill_run r ON r.county = b.county AND r.id = b.run WHERE b.county = $1 AND b.pupil = $2 "
       "AND b.serial = 1");
ATTACK(ground_by_hand,
       "INSERT INTO bill_ground (county, bill, pupil, plan, school_year, term, consent_kind, consent, consent_from, consent_until, notice, notice_published_at, notice_until, "
       "billed_at) SELECT county, $3, pupil, plan, school_year, term, consent_kind, consent, consent_from, consent_until, notice, notice_published_at, notice_until, $4 FROM "
       "bill_ground WHERE county = $1 AND pupil = $2");
ATTACK(bill_by_hand,
       "INSERT INTO bill (county, id, run, school, pupil, plan, serial, grade, consent, consent_given_at, notice, notice_published_at, billed_at, gross_fen, cut_fen, exempt_fen, "
       "due_fen, words, words_en, basis) SELECT county, $3, $4, school, pupil, plan, 9, grade, consent, consent_given_at, notice, notice_published_at, $5, gross_fen, cut_fen, "
       "exempt_fen, due_fen, words, words_en, basis FROM bill WHERE county = $1 AND pupil = $2 AND serial = 1");

class DatedBack : public BillAttacks {
 protected:
    // Billed at nine, withdrawn at half past nine; the hand comes at ten.
    void SetUp() override {
        BillAttacks::SetUp();
        if (IsSkipped()) return;
        fee_checks_hold_ = false;
        first_ = bills_of(2).at(0);
        here([&](Work& work) -> Result<Nothing> {
            work.run(grounds::consent_ends, county, child(2), at_time(9, 30));
            work.record("test.withdraw", "consent", "");
            return Nothing{};
        }).value();
        at(9, 40);
        book(400);  // the books go on
    }
    Instant at_time(int hour, int minute) {
        at(hour, minute);
        return clock().now();
    }
    journal::EntryId book(std::int64_t fen) {
        return here([&](Work& work) -> Result<journal::EntryId> {
                   work.record("test.book", "plan", "");
                   return journal::post(work, {.books = {school, Fund::service, 2026, org::TermKind::autumn},
                                               .debit = journal::Account::receivable,
                                               .credit = journal::Account::unsettled,
                                               .amount = Money::fen(fen),
                                               .reason = journal::Reason::billed,
                                               .words = "开单",
                                               .reference = {"bill_run", "by-hand"}});
               }).value();
    }
    // Booked, run and billed at these times.
    void by_hand(std::pair<int, int> booked, std::pair<int, int> run, std::pair<int, int> billed) {
        at(booked.first, booked.second);
        const auto entry = book(first_.due.in_fen());
        const auto run_at = at_time(run.first, run.second);
        const auto billed_at = at_time(billed.first, billed.second);
        at(10, 0);
        here([&](Work& work) -> Result<Nothing> {
            work.run(run_by_hand, county, child(2), id<BillRunId>(190), entry, run_at);
            work.run(ground_by_hand, county, child(2), id<BillId>(191), billed_at);
            work.run(bill_by_hand, county, child(2), id<BillId>(191), id<BillRunId>(190), billed_at);
            work.record("test.attack", "bill", "");
            return Nothing{};
        }).value();
    }
    BillHead first_;
};
ON_BOTH_DATABASES(DatedBack);

TEST_P(DatedBack, IsNamedWhereItIsPutIntoARunOfBefore) {
    EXPECT_FALSE(named("run_differs_from_ledger"));
    here([&](Work& work) -> Result<Nothing> {
        work.run(ground, county, child(2));
        work.run(honest, county, child(2));
        work.record("test.attack", "bill", "");
        return Nothing{};
    }).value();
    EXPECT_TRUE(named("run_differs_from_ledger"));
}

TEST_P(DatedBack, IsNamedByItsRun) {
    EXPECT_FALSE(named("bill_dated_back"));
    by_hand({10, 0}, {10, 0}, {9, 10});
    EXPECT_TRUE(named("bill_dated_back"));
}

TEST_P(DatedBack, IsNamedByTheBooksWhereItsRunIsDatedBackToo) {
    by_hand({10, 0}, {9, 10}, {9, 10});
    EXPECT_TRUE(named("bill_dated_back"));
}

TEST_P(DatedBack, IsNamedByTheEntryBeforeItWhereTheBooksAreDatedBackToo) {
    by_hand({9, 10}, {9, 10}, {9, 10});
    EXPECT_TRUE(named("bill_dated_back"));
}

// ---- the server's clock is set while bills are made: the audit knows these acts

class ClockSet : public Bills {
 protected:
    void SetUp() override {
        Bills::SetUp();
        if (IsSkipped()) return;
        fee_checks_hold_ = false;  // its time went back, and a warning says so
        set_rules();
        publish_notice();
        at(9, 0);
        make().value();
        const auto wrong = bills_of(2).at(0).id;
        at(9, 10);
        as(finance(), [&](Work& work) { return cancel_bill(work, {wrong, "年级登记有误"}); }).value();
    }
};
ON_BOTH_DATABASES(ClockSet);

TEST_P(ClockSet, BackByFiveMinutesIsNoErrorOfTheBillsMadeAfterIt) {
    at(9, 5);
    EXPECT_EQ(make().value().bills, 1);
    EXPECT_FALSE(named("bill_dated_back"));
    EXPECT_EQ(severity("clock_set_at_billing"), "warning");
}

// Each look at it finds it two minutes earlier.
class BackwardClock final : public Clock {
 public:
    explicit BackwardClock(Instant start) : now_(start) {}
    Instant now() const override { return now_ = now_.plus(-std::chrono::minutes{2}); }

 private:
    mutable Instant now_;
};

TEST_P(ClockSet, BackInTheMiddleOfARunMakesNoBillOlderThanItsRun) {
    at(23, 0);
    const BackwardClock backward(clock().now());
    auto who = context(finance());
    who.county = county;
    who.clock = &backward;
    const MakeBills command{id<BillRunId>(200), plan};
    EXPECT_EQ(storage::write(storage(), who, [&](Work& work) { return make_bills(work, command); }).value().bills, 1);
    EXPECT_FALSE(named("bill_dated_back"));
}

TEST_P(ClockSet, NotAtAllIsNotNamed) {
    at(9, 20);
    EXPECT_EQ(make().value().bills, 1);
    EXPECT_FALSE(named("bill_dated_back"));
    EXPECT_FALSE(named("clock_set_at_billing"));
}

}  // namespace
}  // namespace luoshi::fees::charges
